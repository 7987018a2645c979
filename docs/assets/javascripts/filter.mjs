// Filters a list by what its items say about themselves. Without this script the list is whole.
//
//   <div data-filter="topic level text" data-items="li" data-noun="concepts"> … </div>
//
// `data-filter` names the facets on offer. What an item is in a facet says its own attribute
// (`data-level="beginner"`), that of an element around it, or the element of that class in it.
// `text` is a field: an item must contain its words. A `section` without any item left is hidden.
// The choice stands in the address: `?level=beginner&text=loss`.

import { make, placeIn } from "./elements.mjs";

// More values than these become a drop-down list.
const CHIPS = 4;
// What has an order stands in it; all else in the order of the page.
const ORDER = ["beginner", "intermediate", "advanced"];

const slug = (text) => fold(text).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const capital = (text) => text[0].toUpperCase() + text.slice(1);

/** What an item is in a facet, in words, or an empty text. */
function valueOf(item, facet) {
  const around = item.closest(`[data-${facet}]`);
  return (around ? around.dataset[facet] : item.querySelector(`.${facet}`)?.textContent) ?? "";
}

/** The control of a facet; nothing where all items are the same. `values`: address → words. */
function control(facet, values) {
  const name = capital(facet);
  if (facet === "text") return make("label", {}, "Contains ", make("input", { type: "search", name: facet }));
  if (values.size < 2) return "";
  const options = [["", "All"], ...[...values].map(([value, words]) => [value, capital(words)])];
  if (values.size > CHIPS) {
    const choices = options.map(([value, words]) => make("option", { value }, words));
    return make("label", {}, `${name} `, make("select", { name: facet }, ...choices));
  }
  const chips = options.map(([value, words]) => {
    const radio = make("input", { type: "radio", name: facet, value, defaultChecked: !value });
    return make("label", { className: "chip" }, radio, make("span", {}, words));
  });
  return make("fieldset", {}, make("legend", {}, name), ...chips);
}

/** Give a list its filter. */
function enhance(list) {
  const items = [...list.querySelectorAll(list.dataset.items ?? "li")];
  const facets = list.dataset.filter.split(" ");
  const known = facets.map((facet) => {
    const words = [...new Set(items.map((item) => valueOf(item, facet)))].filter(Boolean);
    words.sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
    return [facet, new Map(words.map((text) => [slug(text), text]))];
  });
  const is = new Map(
    items.map((item) => [item, Object.fromEntries(facets.map((facet) => [facet, slug(valueOf(item, facet))]))]),
  );
  const texts = new Map();
  const contains = (item, words) => {
    if (!texts.has(item)) texts.set(item, fold(item.textContent));
    return words.every((word) => texts.get(item).includes(word));
  };

  const status = make("span", { role: "status" });
  const all = make("button", { type: "button" }, "Show all");
  const controls = known.map(([facet, values]) => control(facet, values));
  const form = make("form", { className: "filter", ariaLabel: "Filter" });
  form.append(...controls, make("p", {}, status, " ", all));

  /** Show what matches the controls, and say how many. */
  function apply() {
    const chosen = [...new FormData(form)].filter(([, value]) => value);
    const words = fold(form.elements.text?.value ?? "").split(/\s+/).filter(Boolean);
    for (const item of items) {
      item.hidden = !chosen.every(([facet, value]) =>
        facet === "text" ? contains(item, words) : is.get(item)[facet] === value,
      );
    }
    const shown = items.filter((item) => !item.hidden);
    for (const section of list.querySelectorAll("section")) section.hidden = !shown.some((item) => section.contains(item));
    const number = shown.length < items.length ? `${shown.length} of ${items.length}` : items.length;
    status.textContent = `${number} ${list.dataset.noun ?? ""}`;
    all.disabled = !chosen.length;
  }

  /** Take the choice from the address. What the list does not have is not chosen. */
  function read() {
    for (const [facet, value] of new URLSearchParams(location.search)) {
      const values = known.find(([name]) => name === facet)?.[1];
      if (values && form.elements[facet] && (facet === "text" || values.has(value))) form.elements[facet].value = value;
    }
  }

  /** Put the choice into the address, beside what else stands there. */
  function write() {
    const address = new URL(location.href);
    for (const facet of facets) address.searchParams.delete(facet);
    for (const [facet, value] of new FormData(form)) if (value) address.searchParams.set(facet, value);
    history.replaceState(history.state, "", address);
  }

  function showAll() {
    form.reset();
    apply();
    write();
  }

  /** A link to something that the filter hides shows all. */
  function meet() {
    const target = document.getElementById(placeIn(location));
    if (!target || !list.contains(target) || !target.closest("[hidden]")) return;
    showAll();
    target.scrollIntoView();
  }

  read();
  apply();
  list.prepend(form);
  meet();
  form.addEventListener("input", apply);
  form.addEventListener("change", write);
  form.addEventListener("submit", (event) => event.preventDefault());
  all.addEventListener("click", () => {
    showAll();
    form.elements[0].focus();
  });
  addEventListener("hashchange", meet);
}

document.querySelectorAll("[data-filter]").forEach(enhance);
