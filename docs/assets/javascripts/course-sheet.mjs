// The plan on the page: weeks with their items. Everything that can be dragged has buttons as well.

import { dragged } from "./course-drag.mjs";
import { facts } from "./course-exports.mjs";
import * as plan from "./course-plan.mjs";
import { button, make, select, unseen } from "./elements.mjs";

const MOST = 30; // parts that one is split into at a time

/** The key of the part or item whose further buttons are shown. */
let open = "";

/** A button that shows or hides further ones, which are made only when shown. */
function further(app, key, about, controls) {
  const isOpen = open === key;
  const toggle = button("", () => {
    open = isOpen ? "" : key;
    app.show(key);
  }, { className: "icon", "data-key": key, "aria-expanded": isOpen, title: `More for ${about}` });
  toggle.append(make("span", { textContent: "⋯", "aria-hidden": "true" }), unseen(`More for ${about}`));
  return [toggle, isOpen ? make("div", { className: "further" }, ...controls()) : ""];
}

const arrow = (sign, words, key, act, disabled) => {
  const made = button("", act, { className: "icon", "data-key": key, disabled, title: words });
  made.append(make("span", { textContent: sign, "aria-hidden": "true" }), unseen(words));
  return made;
};

/** Where an item is, for the status line. */
function where(course, name) {
  const index = plan.partOf(course, name);
  const { items } = course.parts[index];
  return `${plan.label(course, index).toLowerCase()}, place ${items.indexOf(name) + 1} of ${items.length}`;
}

function itemOf(app, name, lacking) {
  const { course, book } = app;
  const item = book.get(name);
  const all = plan.placed(course);
  const index = plan.partOf(course, name);
  const step = (by) => () => {
    const next = plan.step(course, name, by);
    app.change(next, `${item.title}: ${where(next, name)}.`, [`${by < 0 ? "up" : "down"}:${name}`, `more:${name}`]);
  };
  const remove = () => {
    const { items } = course.parts[index];
    const next = items[items.indexOf(name) + 1] ?? items[items.indexOf(name) - 1];
    app.change(plan.remove(course, [name]), `${item.title} removed from ${plan.label(course, index).toLowerCase()}.`, [`more:${next}`, `add:${index}`]);
  };
  const [toggle, more] = further(app, `more:${name}`, item.title, () => {
    const to = select(course.parts.map((_, i) => [i, plan.heading(course, i)]), {}, index);
    const move = button("Move", () => {
      const next = plan.place(course, [name], Number(to.value));
      app.change(next, `${item.title}: ${where(next, name)}.`, `more:${name}`);
    });
    return [make("label", {}, "To ", to), move, button("Remove", remove)];
  });
  return make(
    "li", { id: `item-${name.replaceAll("/", "_")}`, draggable: true, "data-item": name, className: `item kind-${item.kind}` },
    make("span", { className: "item-text" },
      make("a", { href: item.href, textContent: item.title, draggable: false }), " ",
      make("span", { className: "facts", textContent: facts(item) }),
      lacking.length ? make("span", { className: "lacks", textContent: `needs ${lacking.map((need) => book.get(need).title).join(", ")} first` }) : "",
    ),
    make("span", { className: "tools" },
      arrow("↑", `${item.title}: earlier`, `up:${name}`, step(-1), name === all[0] && index === 0),
      arrow("↓", `${item.title}: later`, `down:${name}`, step(1), name === all.at(-1) && index === course.parts.length - 1),
      toggle,
    ),
    more,
  );
}

function partOf(app, index, dates, lacking) {
  const { course, book } = app;
  const { title, items } = course.parts[index];
  const name = plan.label(course, index);
  const said = name.toLowerCase();
  const field = make("input", {
    type: "text", value: title, maxLength: 200, placeholder: "What it is about", autocomplete: "off",
    "aria-label": `Title of ${said}`, "data-key": `title:${index}`,
  });
  field.addEventListener("input", () => app.type(plan.rename(app.course, index, field.value), `title:${index}`));
  const move = (by) => () =>
    app.change(plan.movePart(app.course, index, by), `${name} is now ${plan.label(course, index + by).toLowerCase()}.`, `part:${index + by}`);
  const [toggle, more] = further(app, `part:${index}`, said, () => {
    const most = Math.min(items.length, MOST);
    const into = select(Array.from({ length: Math.max(0, most - 1) }, (_, i) => [i + 2, i + 2]), { disabled: most < 2 });
    const split = () => {
      const n = Number(into.value);
      app.change(plan.split(book, app.course, index, n), `${name} is ${plan.count(n, course.unit)} now.`, `title:${index + 1}`);
    };
    const remove = () => {
      const what = items.length ? ` with ${plan.count(items.length, "item")}` : "";
      app.change(plan.removePart(app.course, index), `${name} removed${what}.`, [`part:${index}`, `part:${index - 1}`]);
    };
    const insert = () => app.change(plan.addPart(app.course, index), `An empty ${said} inserted.`, `title:${index}`);
    return [
      button("Earlier", move(-1), { disabled: index === 0 }),
      button("Later", move(1), { disabled: index === course.parts.length - 1 }),
      make("label", {}, "Split into ", into),
      button("Split", split, { disabled: most < 2 }),
      button(`Insert a ${course.unit} before`, insert),
      button(`Remove ${said}`, remove),
    ];
  });
  return make(
    "section", { className: "part", id: `${course.unit}-${index + 1}`, "data-part": index, "aria-labelledby": `part-${index}` },
    make("div", { className: "part-head" },
      make("h3", { id: `part-${index}`, textContent: name }),
      field,
      make("span", { className: "tools" }, toggle),
      make("p", { className: "part-sum" }, plan.about(book, items, dates)),
      more,
    ),
    make("ol", {}, ...items.map((one) => itemOf(app, one, lacking.get(one) ?? []))),
    button(`Add pages to ${said}`, () => app.pick(index), { className: "quiet", "data-key": `add:${index}` }),
  );
}

/** Show the plan in an element. */
export function showSheet(app, element) {
  const { course, book } = app;
  app.show = (focus) => {
    showSheet(app, element);
    element.querySelector(`[data-key="${CSS.escape(focus)}"]`)?.focus();
  };
  const dates = plan.dates(course);
  const lacking = new Map();
  for (const { need, name, also } of plan.problems(book, course)) {
    for (const one of [name, ...also]) lacking.set(one, [...(lacking.get(one) ?? []), need]);
  }
  const last = course.parts.length;
  element.replaceChildren(
    ...course.parts.map((_, index) => partOf(app, index, dates[index], lacking)),
    button(`Add a ${course.unit}`, () => app.change(plan.addPart(app.course), `${plan.label(course, last)} added.`, `title:${last}`), { "data-key": "add" }),
  );
  dragged(element, (name, index, before) => {
    const next = plan.place(app.course, [name], index, before);
    app.change(next, `${book.get(name).title}: ${where(next, name)}.`);
  });
}
