"use strict";
(() => {
  const box = document.getElementById("cari");
  const status = document.getElementById("hasil");
  const entries = [...document.querySelectorAll("[data-kata]")].map((node) => ({ node, words: fold(node.dataset.kata) }));
  const groups = [...document.querySelectorAll("[data-kelompok]")];

  function fold(text) {
    return text.normalize("NFKD").replace(/[̀-ͯ]/g, "").toLowerCase();
  }

  function search() {
    const wanted = fold(box.value).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    let found = 0;
    for (const { node, words } of entries) {
      node.hidden = !wanted.every((word) => words.includes(word));
      found += node.hidden ? 0 : 1;
    }
    for (const group of groups) group.hidden = !group.querySelector("[data-kata]:not([hidden])");
    status.textContent = !wanted.length ? "" : found ? status.dataset.ada.replace("#", found) : status.dataset.nihil;
  }

  box.form.hidden = false;
  box.form.addEventListener("submit", (event) => event.preventDefault());
  box.addEventListener("input", search);
  search();
})();
