// The list of all pages: finding some, and adding them to a week, alone, by topic, or with all that
// they need.

import * as plan from "./course-plan.mjs";
import { button, make, select, unseen } from "./elements.mjs";

const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Make a list of pages one to pick from. `show` brings it up to date with the course, `aim` sets
    the part that is added to, `pick` does so and brings the reader here. */
export function makePicker(app, element) {
  const { book } = app;
  const heads = [...element.querySelectorAll("h3")];
  const titles = heads.map((head) => head.firstChild.textContent.trim());
  const field = make("input", { type: "search", autocomplete: "off", "data-key": "find" });
  const topic = select([["", "All topics"], ...titles.map((title) => [title, title])], { "aria-label": "Topic" });
  const into = make("select", { "aria-label": "Add to" });
  const found = make("span", { role: "status" });
  const form = make(
    "form", { className: "course-find" },
    make("label", {}, "Find ", field),
    topic,
    make("label", {}, "Add to ", into),
    found,
  );
  element.querySelector("h2").after(form);
  const target = () => Number(into.value);

  function add(names, what, focus) {
    const index = target();
    const next = plan.add(app.course, names, index);
    const added = plan.placed(next).length - plan.placed(app.course).length;
    const to = plan.label(next, index).toLowerCase();
    if (added) app.change(next, `${added === 1 ? what : plan.count(added, "item")} added to ${to}.`, focus);
  }

  const rows = [...book.values()].map((item) => {
    const { name, title } = item;
    const one = button("Add", () => add([name], title, `in:${name}`), { "data-key": `pick:${name}` });
    one.append(unseen(` ${title}`));
    const more = button("", () => add([...plan.lacking(book, app.course, name), name], title, `in:${name}`));
    const where = make("a", { "data-key": `in:${name}` });
    item.element.draggable = true;
    item.element.dataset.item = name;
    item.element.querySelector("a").draggable = false;
    item.element.append(make("span", { className: "picks" }, one, more, where));
    return { item, one, more, where, text: fold(`${title} ${item.also} ${item.topic}`) };
  });
  heads.forEach((head, i) => {
    const names = rows.filter(({ item }) => item.topic === titles[i] && item.needs).map(({ item }) => item.name);
    if (!names.some((name) => name.startsWith("practice/"))) return; // no topic: nobody wants all
    const all = button("Add all", () => add(names, titles[i]), { "data-key": `all:${i}` });
    all.append(unseen(` of ${titles[i]}`));
    head.after(make("p", { className: "picks-all" }, all));
  });

  function filter() {
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { item, text } of rows) {
      const fits = (!topic.value || topic.value === item.topic) && words.every((word) => text.includes(word));
      item.element.hidden = !fits;
      shown += fits;
    }
    for (const [i, head] of heads.entries()) {
      const none = rows.every(({ item }) => item.topic !== titles[i] || item.element.hidden);
      for (let part = head; part && (part === head || !part.matches("h3")); part = part.nextElementSibling) part.hidden = none;
    }
    found.textContent = field.value || topic.value ? plan.count(shown, "page") : "";
  }

  function show() {
    const { course } = app;
    const last = course.parts.length - 1;
    const chosen = Math.min(Number(into.value || 0), last);
    into.replaceChildren(...course.parts.map((_, i) => make("option", { value: i, textContent: plan.heading(course, i) })));
    into.value = chosen;
    for (const { item, one, more, where } of rows) {
      const index = plan.partOf(course, item.name);
      const needs = index < 0 ? plan.lacking(book, course, item.name).length : 0;
      one.hidden = index >= 0;
      more.hidden = !needs;
      more.textContent = `Add with ${needs} it needs`;
      more.append(unseen(` (${item.title})`));
      where.hidden = index < 0;
      where.textContent = index < 0 ? "" : plan.label(course, index);
      if (index >= 0) where.href = `#item-${item.name.replaceAll("/", "_")}`;
    }
  }

  const aim = (index) => {
    into.value = index;
  };

  field.addEventListener("input", filter);
  topic.addEventListener("change", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  return {
    show,
    aim,
    pick(index) {
      aim(index);
      element.scrollIntoView({ block: "nearest" });
      field.focus();
      app.say(`What you add goes to ${plan.label(app.course, index).toLowerCase()}.`);
    },
  };
}
