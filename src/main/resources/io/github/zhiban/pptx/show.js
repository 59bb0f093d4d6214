"use strict";
const slides = [...document.querySelectorAll(".slide")];
const body = document.body;
const numbered = () => Number(location.hash.slice(1)) || 1;
let current = Math.min(slides.length, Math.max(1, numbered()));
// Faces differ from one machine to the next: what is higher than its box is made smaller.
function fit(slide) {
  for (const box of slide.querySelectorAll(".box")) {
    let size = parseFloat(getComputedStyle(box).fontSize);
    while (box.scrollHeight > box.clientHeight + 1 && size > 9) {
      size *= 0.96;
      box.style.fontSize = size + "px";
    }
  }
}
function show(number) {
  current = Math.min(slides.length, Math.max(1, number));
  slides.forEach((slide, index) => slide.classList.toggle("current", index + 1 === current));
  const slide = slides[current - 1];
  const scale = Math.min(innerWidth / slide.offsetWidth, innerHeight / slide.offsetHeight);
  slide.style.transform = `scale(${scale})`;
  slide.style.left = (innerWidth - slide.offsetWidth * scale) / 2 + "px";
  slide.style.top = (innerHeight - slide.offsetHeight * scale) / 2 + "px";
  fit(slide);
  document.title = `${current} / ${slides.length} ${slide.querySelector(".title").textContent}`;
  history.replaceState(null, "", "#" + current);
}
const keys = {
  ArrowRight: () => show(current + 1), ArrowDown: () => show(current + 1), PageDown: () => show(current + 1), " ": () => show(current + 1), Enter: () => show(current + 1),
  ArrowLeft: () => show(current - 1), ArrowUp: () => show(current - 1), PageUp: () => show(current - 1), Backspace: () => show(current - 1),
  Home: () => show(1), End: () => show(slides.length),
  n: () => body.classList.toggle("speaking"),
  f: () => document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen(),
};
addEventListener("keydown", event => {
  const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (act && !event.ctrlKey && !event.altKey && !event.metaKey) {
    event.preventDefault();
    act();
  }
});
addEventListener("click", () => getSelection().isCollapsed && show(current + 1));
addEventListener("resize", () => show(current));
addEventListener("hashchange", () => show(numbered()));
body.classList.add("shown");
show(current);
