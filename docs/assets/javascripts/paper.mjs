// Paper cannot be clicked: what is printed ends with the addresses of its links, and each sheet says
// what page it is of.

// Links to the page itself, links whose text is their address, and those that are not printed.
const PASSED = `.headerlink, [href^="#"], #references ~ ol a, [data-filter] [hidden] a, .quiz a,
  .true-or-false a, .page-history a, .course-pages a, article:has(.part li) .worked a,
  article:has(.check) a`;
const article = document.querySelector("article");
const here = document.querySelector('link[rel="canonical"]')?.href ?? location.href.split("#")[0];
let printed;

/** The pages that are linked to, each once: its address, and the text of the first link. */
function linked() {
  const found = new Map();
  for (const link of article.querySelectorAll(`a[href]:not(${PASSED})`)) {
    const address = new URL(link.getAttribute("href"), here);
    address.hash = "";
    if (address.href === here || found.has(address.href)) continue;
    found.set(address.href, link.matches(".term") ? "Glossary" : link.textContent.trim());
  }
  return found;
}

addEventListener("beforeprint", () => {
  document.documentElement.style.setProperty("--book-printed", JSON.stringify(document.title));
  const list = document.createElement("ul");
  for (const [address, text] of linked()) {
    const item = document.createElement("li");
    item.append(`${text}: ${address}`);
    list.append(item);
  }
  if (!list.childElementCount) return;
  const title = document.createElement("h2");
  title.append("Addresses");
  printed = document.createElement("section");
  printed.className = "on-paper addresses";
  printed.append(title, list);
  article.append(printed);
});
addEventListener("afterprint", () => printed?.remove());
