// Asks the server what there is, shows it, and asks again when it has changed.
import { Pages } from "./pages.mjs";

const WORDS = {
  en: {
    article: "Article", style: "Style", layout: "Slides", shown: "Shown", source: "Source", handout: "Handout", slides: "Slides",
    epub: "Book", device: "Screen", night: "Night", chapter: "Chapter", page: "Page", toSource: "Source", working: "Working …",
    made: "Published in", lost: "The preview has ended. Start it again, and load this page anew.", line: "Line",
  },
  zh: {
    article: "文章", style: "样式", layout: "幻灯片版式", shown: "显示", source: "原文", handout: "讲义", slides: "幻灯片", epub: "电子书",
    device: "屏幕", night: "夜间", chapter: "章节", page: "页", toSource: "原文", working: "正在制作……", made: "制作用时",
    lost: "预览已结束。请重新启动，并重新打开本页。", line: "行",
  },
};
// The terminal that the preview was started in has the first word.
const language = document.documentElement.lang.startsWith("zh") || navigator.language.startsWith("zh") ? "zh" : "en";
const say = word => WORDS[language][word];
const element = id => document.getElementById(id);

document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
document.querySelectorAll("[data-say]").forEach(part => { part.textContent = say(part.dataset.say); });
element("book").title = say("epub");

let index = 0;
let version = 0;
let state;
let asking;
let drawn = -1;

const handout = new Pages(document.querySelector("#handout .pages"), say, page => jumpToSource(page));
const slides = new Pages(document.querySelector("#slides .pages"), say, () => showLine(1));

for (const pane of ["source", "handout", "slides", "epub"]) {
  const label = document.createElement("label");
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = localStorage.getItem("pane-" + pane) !== "off";
  box.id = "show-" + pane;
  const apply = () => {
    element(pane).hidden = !box.checked;
    localStorage.setItem("pane-" + pane, box.checked ? "on" : "off");
  };
  box.addEventListener("change", () => {
    apply();
    version = 0;
    ask();
  });
  apply();
  label.append(box, " ", say(pane));
  element("shown").append(label);
}

// The editions that are looked at: the others need not be made.
function panes() {
  return ["handout", "slides", "epub"].filter(pane => !element(pane).hidden);
}

function options(select, values, chosen) {
  const known = [...select.options].map(option => option.value).join("\n");
  if (known !== values.join("\n")) {
    select.replaceChildren(...values.map(value => new Option(value, value)));
  }
  select.value = chosen;
}

function status(text, bad = false) {
  element("status").textContent = text;
  element("status").classList.toggle("bad", bad);
}

async function ask() {
  asking?.abort();
  asking = new AbortController();
  const mine = asking;
  while (!mine.signal.aborted) {
    try {
      const answer = await fetch(`state?article=${index}&after=${version}&shown=${panes().join()}`, { signal: mine.signal });
      const next = await answer.json();
      if (mine.signal.aborted) {
        return;
      }
      if (next.version !== version) {
        version = next.version;
        state = next;
        await render();
      }
    } catch (error) {
      if (!mine.signal.aborted) {
        status(say("lost"), true);
        await new Promise(done => setTimeout(done, 1500));
      }
    }
  }
}

async function render() {
  if (!state) {
    return;
  }
  const articles = element("article");
  options(articles, state.articles.map((_, number) => String(number)), String(index));
  [...articles.options].forEach((option, number) => { option.textContent = state.articles[number]; });
  options(element("style"), state.styles, state.style);
  options(element("layout"), state.layouts, state.layout);
  document.title = (state.title ?? "") + " · Zhiban";
  const made = Object.fromEntries((state.editions ?? []).map(edition => [edition.key, edition]));
  showText(made.handout?.lines ?? []);
  showDiagnostics();
  // What was right before stays while its source is not.
  const stale = !state.editions?.length && drawn === index;
  document.body.classList.toggle("stale", stale);
  if (!stale) {
    drawn = index;
    await Promise.all([
      pages(handout, made.handout, "handout"),
      pages(slides, made.slides, "slides"),
      book(made.epub),
    ]);
  }
  document.body.dataset.version = version;
  status(state.problem || `${say("made")} ${state.milliseconds} ms`, Boolean(state.problem));
}

async function pages(view, edition, pane) {
  if (!edition) {
    view.clear();
  } else if (!element(pane).hidden) {
    await view.load(`edition/${index}/${edition.key}.pdf?v=${edition.sha256}`);
  }
}

async function book(edition) {
  const frame = element("book");
  if (!edition || element("epub").hidden) {
    frame.removeAttribute("src");
    element("chapter").replaceChildren();
    return;
  }
  const light = element("night").checked ? "night" : "day";
  frame.className = `${element("device").value} ${light}`;
  const base = `book/${index}/${light}/EPUB/`;
  const nav = new DOMParser().parseFromString(await (await fetch(base + "nav.xhtml")).text(), "application/xhtml+xml");
  const links = [...nav.querySelectorAll("nav[role=doc-toc] a, nav a")].filter(link => !link.closest("[hidden]"));
  const seen = new Map();
  links.forEach(link => {
    const href = link.getAttribute("href");
    if (!seen.has(href)) {
      seen.set(href, link.textContent);
    }
  });
  const chapter = element("chapter");
  const before = chapter.value;
  options(chapter, [...seen.keys()], before);
  [...chapter.options].forEach(option => { option.textContent = seen.get(option.value); });
  if (!seen.has(before)) {
    chapter.selectedIndex = 0;
  }
  if (chapter.value) {
    const [file, target] = chapter.value.split("#");
    const address = `${base}${file}?v=${edition.sha256}${target ? "#" + target : ""}`;
    if (frame.getAttribute("src") !== address) {
      frame.src = address;
    }
  }
}

function showText(lines) {
  const starts = new Map(lines.map(([line, first]) => [line, first]));
  const marks = new Map();
  for (const found of state.diagnostics ?? []) {
    if (found.line > 0 && found.edition === "" && found.severity !== "info") {
      marks.set(found.line, found.severity);
    }
  }
  const list = document.createElement("ol");
  (state.text ?? "").split("\n").forEach((text, number) => {
    const item = document.createElement("li");
    item.textContent = text;
    const page = starts.get(number + 1);
    if (page) {
      item.dataset.page = page;
      item.tabIndex = 0;
    }
    if (marks.has(number + 1)) {
      item.classList.add(marks.get(number + 1));
    }
    list.append(item);
  });
  const view = element("text");
  const place = view.scrollTop;
  view.replaceChildren(list);
  view.scrollTop = place;
}

function showDiagnostics() {
  element("diagnostics").replaceChildren(...(state.diagnostics ?? [])
    .filter(found => found.severity !== "info")
    .map(found => {
      const item = document.createElement("li");
      item.className = found.severity;
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = `${found.edition ? say(found.edition) + ": " : ""}${found.line ? `${say("line")} ${found.line}: ` : ""}${found.message}`;
      button.addEventListener("click", () => {
        if (found.edition === "handout") {
          handout.show(found.line);
        } else if (found.edition === "slides") {
          slides.show(found.line);
        } else if (found.line) {
          showLine(found.line);
        }
      });
      item.append(button);
      if (found.hint) {
        const hint = document.createElement("small");
        hint.textContent = found.hint;
        item.append(hint);
      }
      return item;
    }));
}

function showLine(line) {
  const view = element("text");
  view.querySelector(".current")?.classList.remove("current");
  const item = view.querySelector(`li:nth-child(${line})`);
  if (item) {
    item.classList.add("current");
    item.scrollIntoView({ block: "center" });
  }
}

function jumpToSource(page) {
  const lines = state.editions.find(edition => edition.key === "handout")?.lines ?? [];
  const first = lines.find(([, , last]) => last >= page);
  if (first) {
    showLine(first[0]);
  }
}

function jumpToPage(event) {
  const item = event.target.closest("li[data-page]");
  if (item && (event.type === "click" || event.key === "Enter")) {
    showLine([...item.parentNode.children].indexOf(item) + 1);
    handout.show(Number(item.dataset.page));
  }
}

async function choose() {
  status(say("working"));
  await fetch("look", { method: "POST", body: element("style").value + "\n" + element("layout").value });
}

element("text").addEventListener("click", jumpToPage);
element("text").addEventListener("keydown", jumpToPage);
element("style").addEventListener("change", choose);
element("layout").addEventListener("change", choose);
element("device").addEventListener("change", render);
element("night").addEventListener("change", render);
element("chapter").addEventListener("change", () => book(state.editions.find(edition => edition.key === "epub")));
element("article").addEventListener("change", event => {
  index = Number(event.target.value);
  version = 0;
  status(say("working"));
  ask();
});
status(say("working"));
ask();
