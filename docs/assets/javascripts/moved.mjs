// Takes readers on from an address that the book has given up, with the place they asked for.

function goOn() {
  const line = document.getElementById(location.hash.slice(1));
  const link = line?.closest(".moved") ? line.querySelector("a") : document.querySelector("a.moved-page");
  if (!link) return;
  const to = new URL(link.href);
  if (link.matches(".moved-page")) {
    to.search ||= location.search;
    to.hash ||= location.hash;
  }
  location.replace(to);
}
addEventListener("hashchange", goOn);
goOn();
