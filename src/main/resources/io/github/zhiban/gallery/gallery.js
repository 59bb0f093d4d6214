// Shows only the articles whose title or text holds every word that is searched for, with the first place where it stands.
"use strict";
const folded = text => text.normalize("NFKC").toLowerCase();
const texts = TEXTS.map(folded);
const articles = [...document.querySelectorAll("article")];
const wanted = document.getElementById("wanted");
const found = document.getElementById("found");

function excerpt(article, index, word) {
  const line = article.querySelector(".excerpt");
  const place = word ? texts[index].indexOf(word) : -1;
  line.hidden = place < 0;
  if (place >= 0) {
    const mark = document.createElement("mark");
    mark.textContent = TEXTS[index].slice(place, place + word.length);
    line.replaceChildren(
      "…" + TEXTS[index].slice(Math.max(0, place - 30), place), mark, TEXTS[index].slice(place + word.length, place + 90) + "…");
  }
}

function search() {
  const words = folded(wanted.value).split(/\s+/).filter(Boolean);
  let count = 0;
  articles.forEach((article, index) => {
    const hit = words.every(word => texts[index].includes(word));
    article.hidden = !hit;
    count += hit ? 1 : 0;
    excerpt(article, index, hit ? words[0] : undefined);
  });
  found.textContent = words.length ? `${count} / ${articles.length}` : "";
}

document.querySelector("[role=search]").hidden = false;
wanted.addEventListener("input", search);
document.documentElement.classList.add(navigator.language.startsWith("zh") ? "zh" : "en");
