// What a course lacks, with a button that mends each, and what its students know already.

import * as plan from "./course-plan.mjs";
import { button, make, select, unseen } from "./elements.mjs";

function problem(app, { need, name, also, late }) {
  const { book, course } = app;
  const part = plan.partOf(course, name);
  const to = plan.label(course, part).toLowerCase();
  const more = plan.chain(book, course, { need, name }).length - 1;
  const what = book.get(need).title + (more ? ` and ${more} it needs` : "");
  const deed = late < 0 ? `Add ${what} before it` : late === part ? `Move ${what} before it` : `Move ${what} to ${to}`;
  const how = late < 0 ? "which is in no " + course.unit : late === part ? "which comes after it" : `which comes in ${plan.label(course, late).toLowerCase()}`;
  const theirs = button("My students know it", () => app.change(plan.know(course, need), `Your students know ${book.get(need).title}.`, ["mend", "add-known"]));
  theirs.append(unseen(` (${book.get(need).title})`));
  const others = also.length ? ` So ${also.length === 1 ? "does" : "do"} ${also.map((one) => book.get(one).title).join(", ")}.` : "";
  return make(
    "li", {},
    make("p", {},
      make("a", { href: `#item-${name.replaceAll("/", "_")}`, textContent: book.get(name).title }), ` in ${to} needs `,
      make("a", { href: book.get(need).href, textContent: book.get(need).title }), `, ${how}.${others}`,
    ),
    button(deed, () => app.change(plan.mend(book, course, { need, name }), `${book.get(need).title} comes before ${book.get(name).title} now.`, ["mend", "add-known"]), { "data-key": "mend" }),
    theirs,
  );
}

function known(app) {
  const { book, course } = app;
  const all = plan.knownTo(book, course);
  const rest = [...book.values()].filter(({ kind, name }) => kind === "concept" && !all.has(name));
  const chosen = select([["", "Choose a concept"], ...rest.map(({ name, title }) => [name, title])], { "aria-label": "Concept that they know" });
  const forget = (name) =>
    button("×", () => app.change({ ...course, known: course.known.filter((other) => other !== name) }, `${book.get(name).title} is no longer known.`, "add-known"), {
      className: "icon", "aria-label": `They do not know ${book.get(name).title}`,
    });
  const brought = all.size - course.known.length;
  return [
    make("h3", { textContent: "What your students know already" }),
    course.known.length ? make("ul", { className: "known" }, ...course.known.map((name) => make("li", {}, book.get(name).title, " ", forget(name)))) : "",
    make("p", { className: "course-line" },
      brought ? `${course.known.length === 1 ? "It needs" : "These need"} ${plan.count(brought, "more concept")}, which they know then too. ` : "",
      chosen, " ",
      button("They know this", () => chosen.value && app.change(plan.know(course, chosen.value), `Your students know ${book.get(chosen.value).title}.`, "add-known"), { "data-key": "add-known" }),
    ),
  ];
}

/** Show the problems of a course, and what is known, in an element. */
export function showChecks(app, element, problems) {
  const { book, course } = app;
  const all = button("Mend all", () => app.change(plan.mendAll(book, course), "Every page comes after those that it needs now.", "add-known"));
  element.replaceChildren(
    make("h3", { textContent: "Prerequisites", hidden: !plan.placed(course).length }),
    problems.length
      ? make("p", { className: "course-line" }, `${plan.count(problems.length, "page")} missing or too late. `, problems.length > 1 ? all : "")
      : make("p", { textContent: "Every page comes after those that it needs.", hidden: !plan.placed(course).length }),
    problems.length ? make("ul", { className: "problems" }, ...problems.map((one) => problem(app, one))) : "",
    ...known(app),
  );
}
