// How scripts reach other files of the book when it is opened from a folder: browsers fetch nothing
// from there, and know no page by the address of its folder. Stands in the place of
// docs/assets/javascripts/files.mjs, which says what each of these is for.

const PAGE = "index.html";

export function pageAt(address, book) {
  const url = new URL(address, book);
  if (url.pathname.endsWith("/")) url.pathname += PAGE;
  return url.href;
}

/** Beside the file stands a script, which browsers do load, that gives its own element the text. */
export const textOf = (address) =>
  new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `${address}.js`;
    script.addEventListener("load", () => {
      script.remove();
      resolve(script.given);
    });
    script.addEventListener("error", () => {
      script.remove();
      reject(new Error(`no ${script.src}`));
    });
    document.head.append(script);
  });

/** Each page says where it is published, if that is known. What both of its addresses end in is the
    same for every page, so the beginnings can be exchanged. */
export function published(address) {
  const there = document.querySelector("link[rel=canonical]")?.href;
  if (!there) return address;
  const withoutPage = (text) => text.replace(/\/index\.html(?=[?#]|$)/, "/");
  const here = withoutPage(location.href.split(/[?#]/)[0]);
  let same = 0;
  while (here.at(-1 - same) === there.at(-1 - same)) same += 1;
  const [folder, site] = [here, there].map((text) => text.slice(0, text.length - same));
  return address.startsWith(folder) ? withoutPage(site + address.slice(folder.length)) : address;
}
