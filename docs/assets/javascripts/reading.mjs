// What reading with a keyboard or a screen reader needs beyond the theme.

// The theme puts each copy button into a navigation landmark of its own; they are none. And it takes
// the button's title, its only name, away while the tooltip shows it.
function mend() {
  for (const nav of document.querySelectorAll("nav.md-code__nav:not([role])")) {
    nav.setAttribute("role", "none");
    for (const button of nav.querySelectorAll("button")) button.setAttribute("aria-label", button.title);
  }
}
new MutationObserver(mend).observe(document.querySelector("article"), { childList: true, subtree: true });
mend();

// Wide code scrolls, so a keyboard must reach it. The theme misses code in a tab that opens to the
// same height as the one before.
const wide = new ResizeObserver((entries) => {
  for (const { target } of entries) if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
});
for (const code of document.querySelectorAll("article pre > code")) wide.observe(code);

// A link into a fold opens it; one to a tab, which the theme opens, goes on with the keyboard there.
function arrive() {
  const place = document.getElementById(location.hash.slice(1));
  if (!place) return;
  const isTab = place.matches(".tabbed-set > input");
  let fold = place.closest("details:not([open])");
  if (!isTab && !fold) return;
  for (; fold; fold = fold.parentElement.closest("details")) fold.open = true;
  // The theme goes back to where the reader was.
  setTimeout(() => {
    if (isTab) place.focus({ preventScroll: true });
    (isTab ? place.parentElement : place).scrollIntoView();
  }, 50);
}
addEventListener("hashchange", arrive);
arrive();

// Escape hides a tooltip without moving pointer or focus.
addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const tip of document.querySelectorAll(".md-tooltip2[role=tooltip]")) tip.hidden = true;
});
