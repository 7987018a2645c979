// Answers "What do I need before …?", and brings out on the map what a concept needs and what needs
// it. Without this script the map is a list of links, and every way stands below it in words.

import * as address from "./course-address.mjs";
import { count, empty, part, time } from "./course-plan.mjs";
import { make, placeIn, unseen } from "./elements.mjs";

const map = document.querySelector(".map-drawing");
// In reading order, so whatever is taken from it keeps that order.
const items = new Map([...map.querySelectorAll("li")].map((item) => [item.id, item]));
const lines = [...map.querySelectorAll("path")].map((line) => ({ line, ...line.dataset }));
const needs = (name) => items.get(name).dataset.needs.split(" ").filter(Boolean);
const needing = (name) => [...items.keys()].filter((other) => needs(other).includes(name));
const linkOf = (name) => items.get(name).querySelector("a");

/** Concepts, and all that follows from them by `next`. */
function withAll(names, next) {
  const found = new Set(names);
  for (const name of found) for (const other of next(name)) found.add(other);
  return found;
}

/** Put a class on the items and lines for which a test holds, and take it from all others. */
function mark(type, ofItem, ofLine) {
  for (const [name, item] of items) item.classList.toggle(type, ofItem(name));
  for (const { line, from, to } of lines) {
    // The last one lies on top.
    if (line.classList.toggle(type, ofLine(from, to))) line.parentNode.append(line);
  }
}

// ---- What do I need before …?

const form = document.querySelector(".map-form");
const goal = form.querySelector("select");
const sum = form.querySelector("[role=status]");
const list = form.querySelector("ol");
const course = form.querySelector(".map-course");
/** What the reader knows, with all that this needs. */
let known = new Set();

function read() {
  const asked = new URLSearchParams(location.search);
  goal.value = items.has(asked.get("to")) ? asked.get("to") : "";
  const names = asked.getAll("known").flatMap((some) => some.split(","));
  known = withAll(names.filter((name) => items.has(name)), needs);
}

/** Names without those that others of them bring along. */
const last = (names) => [...names].filter((name) => !needing(name).some((other) => names.has(other)));

function write() {
  const said = [goal.value && `to=${goal.value}`, known.size && `known=${last(known).join(",")}`].filter(Boolean);
  history.replaceState(null, "", `${location.pathname}${said.length ? "?" : ""}${said.join("&")}`);
}

const way = () => (goal.value ? [...items.keys()].filter((name) => withAll([goal.value], needs).has(name)) : []);

/** A page of the way. The goal, which comes last, has a link to its place instead of a box. */
function page(name) {
  const { level, minutes } = items.get(name).dataset;
  const title = linkOf(name).textContent;
  const item = make(
    "li", {},
    make("a", { href: linkOf(name).href }, title),
    make("span", { className: "facts" }, `${level}, ${minutes} min`),
  );
  if (name === goal.value) {
    item.append(make("a", { href: `#${name}`, className: "end" }, "On the map"));
    return item;
  }
  const box = make("input", { type: "checkbox", value: name });
  item.append(make("label", { className: "end" }, box, " I know this", unseen(`: ${title}`)));
  return item;
}

/** Bring boxes, sum and map to what is chosen and known. */
function update() {
  for (const box of list.querySelectorAll("input")) {
    box.checked = known.has(box.value);
    box.closest("li").classList.toggle("known", box.checked);
  }
  const names = new Set(way());
  const left = [...names].filter((name) => name === goal.value || !known.has(name));
  const minutes = left.reduce((total, name) => total + Number(items.get(name).dataset.minutes), 0);
  sum.textContent = goal.value ? `${count(left.length, "page")} to read, ${time(minutes)}.` : "";
  course.hidden = !goal.value;
  if (goal.value) {
    const said = { title: linkOf(goal.value).textContent, known: last(known), parts: [part("", left)] };
    course.search = address.write({ ...empty(), ...said });
  }
  mark("way", (name) => names.has(name), (from, to) => names.has(from) && names.has(to));
  mark("known", (name) => known.has(name), () => false);
  mark("goal", (name) => name === goal.value, () => false);
}

function show() {
  list.replaceChildren(...way().map(page));
  update();
}

goal.addEventListener("change", () => {
  show();
  write();
  bringOut();
});
list.addEventListener("change", ({ target }) => {
  // Who knows a concept knows what it needs; who does not, does not know what needs it.
  if (target.checked) known = withAll([...known, target.value], needs);
  else for (const name of withAll([target.value], needing)) known.delete(name);
  update();
  write();
});
form.addEventListener("submit", (event) => event.preventDefault());
addEventListener("popstate", () => {
  read();
  show();
});
read();
show();

// ---- What it needs, and what needs it

/** Bring out a concept, or the one that the address names. */
function bringOut(name = placeIn(location)) {
  const before = items.has(name) ? withAll([name], needs) : new Set();
  mark("needed", (other) => other !== name && before.has(other), (from, to) => before.has(from) && before.has(to));
  mark("needing", (other) => needs(other).includes(name), (from) => from === name);
}

const nameAt = (event) => event.target.closest?.("li")?.id;
map.addEventListener("pointerover", (event) => bringOut(nameAt(event)));
map.addEventListener("pointerleave", () => bringOut());
map.addEventListener("focusin", (event) => bringOut(nameAt(event)));
map.addEventListener("focusout", () => bringOut());
addEventListener("hashchange", () => bringOut());
bringOut();

// ---- Arrow keys: along the lines, and to the neighbors of a row

const middle = (name) => {
  const box = linkOf(name).getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};
const beside = (name, side) =>
  [...items.keys()].filter((other) => {
    const [a, b] = [middle(name), middle(other)];
    return Math.abs(a.y - b.y) < 2 && (b.x - a.x) * side > 0;
  });
const KEYS = {
  ArrowUp: (name) => lines.filter(({ to }) => to === name).map(({ from }) => from),
  ArrowDown: (name) => lines.filter(({ from }) => from === name).map(({ to }) => to),
  ArrowLeft: (name) => beside(name, -1),
  ArrowRight: (name) => beside(name, 1),
};
map.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !KEYS[event.key]) return;
  const name = nameAt(event);
  const from = middle(name);
  const distance = (other) => Math.hypot(middle(other).x - from.x, middle(other).y - from.y);
  const [nearest] = KEYS[event.key](name).sort((a, b) => distance(a) - distance(b));
  if (!nearest) return;
  event.preventDefault();
  linkOf(nearest).focus();
});
