// The search's dialog: a field, and below it the pages that answer.

import { pageAt, textOf } from "./files.mjs";
import { Search, isAsked } from "./search-engine.mjs";

const MOST = 12;
// What a page is called that is no concept, by the folder it stands in.
const NAMES = { decide: "decision", workflow: "workflow", topics: "topic", browse: "list" };
const BEGINNINGS = [
  ["browse/questions/", "All questions, A to Z"],
  ["browse/glossary/", "The glossary"],
  ["browse/map/", "The map of concepts"],
];

/** An element with attributes and content. */
function make(tag, attributes, ...content) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}

/** A text in which the words are marked that were looked for. */
function marked(text, asked) {
  const pieces = text.split(/([\p{L}\p{N}]+)/u);
  return pieces.map((piece) => (isAsked(piece.toLowerCase(), asked) ? make("mark", {}, piece) : piece));
}

/** Resolves when the dialog's style sheet is there, or is not to be had. */
function styled(book) {
  const sheet = make("link", { rel: "stylesheet", href: new URL("assets/stylesheets/search.css", book).href });
  document.head.append(sheet);
  return new Promise((resolve) => (sheet.onload = sheet.onerror = resolve));
}

/** Make the dialog of the book at an address. Gives `{ open(query) }`. */
export async function dialog(book) {
  const input = make("input", {
    type: "search", "aria-label": "Search", placeholder: "A name, a question, an error message", autocomplete: "off",
    autocapitalize: "off", spellcheck: "false", enterkeyhint: "go",
  });
  const close = make("button", { type: "button" }, "Close");
  const status = make("p", { role: "status" });
  const list = make("ol", {});
  const bar = make("div", { class: "search-bar" }, input, close);
  const box = make("dialog", { class: "search", "aria-label": "Search" }, bar, status, list);
  document.body.append(box);
  // A fetch that failed is tried again at the next letter.
  let engine;
  const load = () => {
    engine ??= textOf(new URL("assets/search.json", book)).then(Search.from);
    engine.catch(() => (engine = undefined));
    return engine;
  };

  function result({ page, question, point }, asked) {
    const to = (place) => pageAt(page.address + place, book);
    const name = NAMES[page.address.split("/")[0]] ?? page.kind;
    const item = make("li", {}, make("a", { href: to("") }, ...marked(page.title, asked)));
    item.append(" ", make("span", { class: `kind kind-${page.kind}` }, name), make("p", {}, ...marked(page.answer, asked)));
    if (question) item.append(make("p", { class: "aside" }, "Answers: ", ...marked(question, asked)));
    if (point) {
      const [place, about, says] = point;
      const there = make("a", { href: to(`#${place}`) }, ...marked(about, asked));
      item.append(make("p", { class: "aside" }, there, says && ` ${says}`));
    }
    return item;
  }

  function begin(says) {
    status.textContent = says;
    list.replaceChildren(
      ...BEGINNINGS.map(([address, text]) => make("li", {}, make("a", { href: pageAt(address, book) }, text))),
    );
  }

  /** Keep the query in the address, so that a search can be linked. */
  function remember(query) {
    const address = new URL(location.href);
    address.searchParams.delete("q");
    if (query) address.searchParams.set("q", query);
    history.replaceState(history.state, "", address);
  }

  let pause;

  async function search() {
    const query = input.value.trim();
    // Browsers limit how often an address may change: wait until the reader pauses.
    clearTimeout(pause);
    pause = setTimeout(remember, 300, query);
    if (!query) return begin("Ask as you would ask a teacher. Misspelt is fine.");
    let found;
    try {
      found = (await load()).find(query, MOST);
    } catch {
      return begin("The search could not be fetched. Type on to try again.");
    }
    if (query !== input.value.trim()) return; // typed on while the index came
    const best = found.results;
    if (!best.length) return begin("No page has these words. Try a name, or other words for it.");
    const count = `${best.length} ${best.length === 1 ? "page" : "pages"}, best first`;
    status.textContent = found.read ? `${count}, for “${found.read}”` : count;
    list.replaceChildren(...best.map((one) => result(one, found.asked)));
    list.dataset.query = query;
    list.scrollTop = 0;
  }

  input.addEventListener("input", search);
  close.addEventListener("click", () => box.close());
  box.addEventListener("close", () => {
    clearTimeout(pause);
    remember("");
  });
  // The dialog would stay in front of a result on the open page; a click beside it closes it too.
  box.addEventListener("click", (event) => (event.target === box || event.target.closest("a")) && box.close());
  // Up and down go through the results; Enter in the field opens the first.
  box.addEventListener("keydown", (event) => {
    const links = [...list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    if (event.key === "ArrowDown") (links[at + 1] ?? links[at])?.focus();
    else if (event.key === "ArrowUp") (links[at - 1] ?? input).focus();
    else if (event.key === "Enter" && event.target === input) {
      if (list.dataset.query === input.value.trim()) links[0].click();
    } else return;
    event.preventDefault();
  });

  await styled(book);
  return {
    open(query) {
      load();
      if (!box.open) box.showModal();
      input.focus();
      input.select();
      // What was typed on the way is typed on after it.
      if (query) input.value = query;
      search();
    },
  };
}
