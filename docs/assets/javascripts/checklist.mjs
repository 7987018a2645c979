// Remembers which boxes of a page's checklist are ticked, and copies the list as Markdown. Without
// this script the boxes can be ticked and printed all the same.

import { published } from "./files.mjs";

const key = `checklist ${location.pathname}`;
const plain = (element) => element.textContent.trim().replace(/\s+/g, " ");
/** What a box is remembered by: a changed text is another thing to check. */
const nameOf = (box) => plain(box.closest("label"));

/** Storage may be switched off, or hold what is no list; the page then works without memory. */
function remembered() {
  try {
    const names = JSON.parse(localStorage.getItem(key));
    return Array.isArray(names) ? names : [];
  } catch {
    return [];
  }
}

function remember(ticked) {
  try {
    if (ticked.length) localStorage.setItem(key, JSON.stringify(ticked.map(nameOf)));
    else localStorage.removeItem(key);
  } catch {}
}

/** The list as a pull request shows it: each item a line, what counts as yes below it. */
function markdown(boxes) {
  const lines = boxes.flatMap((box) => {
    const more = box.closest(".check")?.querySelectorAll("ul > li") ?? [];
    return [`- [${box.checked ? "x" : " "}] ${nameOf(box)}`, ...[...more].map((item) => `  - ${plain(item)}`)];
  });
  const title = plain(document.querySelector("h1").firstChild);
  return `### ${title}\n\n${lines.join("\n")}\n\n${published(location.href.split("#")[0])}\n`;
}

/** Put what the script can do above a checklist. */
function enhance(list) {
  const boxes = [...list.querySelectorAll("input[type=checkbox]")];
  const bar = document.createElement("div");
  bar.className = "checklist-bar";
  bar.innerHTML = `<span role="status"></span>
    <button type="button">Copy as Markdown</button>
    <button type="button">Print</button>
    <button type="button">Clear ticks</button>`;
  list.before(bar);
  const status = bar.querySelector("[role=status]");
  const [copy, print, clear] = bar.querySelectorAll("button");

  const count = () => {
    const ticked = boxes.filter((box) => box.checked);
    status.textContent = `${ticked.length} of ${boxes.length}`;
    clear.disabled = !ticked.length;
    remember(ticked);
  };
  const before = remembered();
  for (const box of boxes) box.checked = before.includes(nameOf(box));
  count();
  list.addEventListener("change", count);
  clear.addEventListener("click", () => {
    for (const box of boxes) box.checked = false;
    count();
    boxes[0].focus();
  });
  print.addEventListener("click", () => window.print());
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(markdown(boxes));
    status.textContent = "Copied";
  });
}

document.querySelectorAll(".checklist").forEach(enhance);
