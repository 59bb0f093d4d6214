// The pages of a PDF, drawn as they come into view and forgotten when they are far away.
import * as pdfjs from "./pdfjs/build/pdf.min.mjs";

pdfjs.GlobalWorkerOptions.workerSrc = new URL("./pdfjs/build/pdf.worker.min.mjs", import.meta.url).href;

export class Pages {
  constructor(container, say, jump) {
    this.container = container;
    this.say = say;
    this.jump = jump;
    this.pages = [];
    this.observer = new IntersectionObserver(entries => entries.forEach(entry => this.#seen(entry)), {
      root: container, rootMargin: "600px 0px",
    });
  }

  async load(address) {
    if (address === this.address && this.container.clientWidth === this.width) {
      return;
    }
    this.address = address;
    this.width = this.container.clientWidth;
    const task = pdfjs.getDocument({ url: address, isEvalSupported: false, enableXfa: false });
    const next = await task.promise;
    const previous = this.document;
    const place = this.container.scrollTop;
    this.observer.disconnect();
    this.document = next;
    const width = Math.max(160, this.container.clientWidth - 24);
    const boxes = [];
    this.pages = [];
    for (let number = 1; number <= next.numPages; number++) {
      const page = await next.getPage(number);
      const size = page.getViewport({ scale: 1 });
      const scale = width / size.width;
      const box = document.createElement("div");
      box.className = "page";
      box.style.width = width + "px";
      box.style.height = size.height * scale + "px";
      box.setAttribute("role", "group");
      box.setAttribute("aria-label", `${this.say("page")} ${number} / ${next.numPages}`);
      box.dataset.page = number;
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = this.say("toSource");
      button.addEventListener("click", () => this.jump(number));
      box.append(button);
      boxes.push(box);
      this.pages.push({ page, box, scale, drawn: false });
    }
    this.container.replaceChildren(...boxes);
    this.container.scrollTop = place;
    boxes.forEach(box => this.observer.observe(box));
    previous?.loadingTask.destroy();
  }

  clear() {
    this.address = undefined;
    this.observer.disconnect();
    this.container.replaceChildren();
    this.document?.loadingTask.destroy();
    this.document = undefined;
    this.pages = [];
  }

  show(number) {
    this.container.querySelector(".current")?.classList.remove("current");
    const shown = this.pages[number - 1];
    if (shown) {
      shown.box.classList.add("current");
      shown.box.scrollIntoView({ block: "start" });
    }
  }

  #seen(entry) {
    const shown = this.pages[Number(entry.target.dataset.page) - 1];
    if (!shown || shown.box !== entry.target) {
      return;
    }
    if (entry.isIntersecting && !shown.drawn) {
      shown.drawn = true;
      this.#draw(shown);
    } else if (!entry.isIntersecting && shown.drawn) {
      shown.drawn = false;
      shown.box.querySelectorAll("canvas, .textLayer").forEach(part => part.remove());
      shown.page.cleanup();
    }
  }

  async #draw({ page, box, scale }) {
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    const viewport = page.getViewport({ scale: scale * ratio });
    const canvas = document.createElement("canvas");
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    box.prepend(canvas);
    try {
      await page.render({ canvasContext: canvas.getContext("2d"), viewport }).promise;
      const text = document.createElement("div");
      text.className = "textLayer";
      box.style.setProperty("--scale-factor", scale);
      const layer = new pdfjs.TextLayer({
        textContentSource: await page.getTextContent(), container: text, viewport: page.getViewport({ scale }),
      });
      await layer.render();
      canvas.after(text);
      box.dataset.drawn = "true";
    } catch (error) {
      if (error?.name !== "RenderingCancelledException" && box.isConnected) {
        console.error(error);
      }
    }
  }
}
