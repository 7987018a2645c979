// What reading with a keyboard or a screen reader needs beyond the theme.

// What is wide scrolls, so a keyboard must reach it. The theme misses tables and formulas, and code in a
// tab that opens to the same height as the one before.
const wide = new ResizeObserver((entries) => {
  for (const { target } of entries) if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
});
for (const one of document.querySelectorAll("article :is(pre > code, math, .md-typeset__scrollwrap)")) wide.observe(one);

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

// The theme scrolls smoothly even for readers who asked for less motion.
if (matchMedia("(prefers-reduced-motion)").matches) {
  for (const name of ["scrollTo", "scrollBy"]) {
    const scroll = Element.prototype[name];
    Element.prototype[name] = function (to, ...top) {
      scroll.call(this, to?.behavior ? { ...to, behavior: "instant" } : to, ...top);
    };
  }
}

// The menu of a narrow window has a button. Opened, it has the focus; Escape closes it, and so does
// leaving it.
const drawer = document.getElementById("__drawer");
const menu = document.querySelector(".md-sidebar--primary");
const label = document.querySelector(".md-header [for=__drawer]");
const opener = document.createElement("button");
opener.className = label.className;
opener.ariaLabel = drawer.ariaLabel;
opener.append(...label.childNodes);
label.replaceWith(opener);
opener.addEventListener("click", () => drawer.click());
const follow = () => (opener.ariaExpanded = String(drawer.checked));
follow();
drawer.addEventListener("change", () => {
  follow();
  if (drawer.checked) menu.querySelector(".md-nav__link").focus();
});
menu.addEventListener("focusout", ({ relatedTarget: to }) => {
  if (drawer.checked && to && !menu.contains(to)) drawer.click();
});

// The way up stands aside for who goes through the text by keyboard.
const up = document.querySelector(".md-top");
const text = document.querySelector("article");
text.addEventListener("focusin", ({ target }) => up?.classList.toggle("aside", target.matches(":focus-visible")));
text.addEventListener("focusout", () => up?.classList.remove("aside"));

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

// Escape closes the menu, and hides a tooltip without moving pointer or focus.
addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  if (drawer.checked) {
    drawer.click();
    opener.focus();
  }
  for (const tip of document.querySelectorAll(".md-tooltip2[role=tooltip]")) tip.hidden = true;
});
