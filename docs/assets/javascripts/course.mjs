// The course builder: keeps the course, shows it, and writes it into the address. Without this script
// the page has worked courses and all pages to pick from, as lists of links.
//
// What a course is and what can be done with it: course-plan.mjs. The parts of the page:
// course-sheet.mjs (the plan), course-picker.mjs (the list of pages), course-checks.mjs
// (prerequisites), course-downloads.mjs.

import * as address from "./course-address.mjs";
import { showChecks } from "./course-checks.mjs";
import { showDownloads } from "./course-downloads.mjs";
import { makePicker } from "./course-picker.mjs";
import * as plan from "./course-plan.mjs";
import { showSheet } from "./course-sheet.mjs";
import { button, make, select } from "./elements.mjs";

const place = document.querySelector(".course");
const sheet = place.querySelector(".course-sheet");

/* ---- The book, as the list has it ---- */

const namesIn = (text) => text.split(" ").filter(Boolean);

const book = new Map(
  [...place.querySelectorAll(".course-pages li")].map((element) => {
    const link = element.querySelector("a");
    const { kind, level, minutes, questions, needs, also, was = "" } = element.dataset;
    const topic = element.closest("ul").previousElementSibling.firstChild.textContent.trim();
    const item = {
      element, kind, level, topic, also,
      name: link.dataset.item,
      title: link.textContent,
      href: link.href,
      minutes: Number(minutes),
      questions: Number(questions),
      needs: namesIn(needs),
      was: namesIn(was),
    };
    return [item.name, item];
  }),
);

/* ---- The course ---- */

let course = plan.empty();
const past = [];
let written;
let waiting;
/** The field that is being typed in: all that is typed there is one change to take back. */
let typing;

/** What the parts of the page work with. */
const app = {
  book,
  site: place.dataset.site,
  get course() {
    return course;
  },
  get query() {
    return address.write(course);
  },
  /** Take a changed course, say what was done, and put the focus on the control of a key. */
  change(next, words, focus) {
    past.push(course);
    course = next;
    typing = undefined;
    write();
    show(focus);
    say(words);
  },
  /** Take a changed course whose change is seen in the field where it is typed. */
  type(next, field) {
    if (field !== typing) past.push(course);
    typing = field;
    undo.hidden = false;
    course = next;
    clearTimeout(waiting);
    // Browsers allow few changes of the address a second.
    waiting = setTimeout(write, 300);
    showAround();
  },
  say,
};

function write() {
  clearTimeout(waiting);
  written = address.write(course);
  history.replaceState(history.state, "", `${location.pathname}${written}${location.hash}`);
}

/* ---- What is said, and how to take it back ---- */

const said = make("span", { role: "status" });
const undo = button("Undo", () => {
  takeBack();
  if (undo.hidden) title.focus();
}, { hidden: true, title: "Ctrl+Z" });

function takeBack() {
  course = past.pop();
  typing = undefined;
  write();
  show();
  say("Taken back.");
}

place.addEventListener("keydown", (event) => {
  const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "z";
  // A field takes back what was typed there.
  if (!isUndo || !past.length || event.target.matches("input:not([type=checkbox])")) return;
  event.preventDefault();
  takeBack();
});
const total = make("span", { className: "course-total" });
const bar = make("div", { className: "course-bar" }, total, said, undo);

function say(text) {
  said.textContent = text;
  undo.hidden = !past.length;
}

/* ---- Title, start and weekdays ---- */

const title = make("input", { type: "text", name: "title", maxLength: 200, placeholder: "Name your course", autocomplete: "off" });
const unit = select([["week", "weeks"], ["day", "days"]], { name: "unit" });
const start = make("input", { type: "date", name: "start", min: "1900-01-01", max: "2199-12-31" });
const NAMES = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const boxes = plan.DAYS.map((value) => make("input", { type: "checkbox", name: "on", value }));
const on = make(
  "fieldset", { className: "course-on" }, make("legend", { textContent: "Meets on" }),
  ...boxes.map((box, i) => make("label", {}, box, ` ${NAMES[i]}`)),
);
const settings = make(
  "form", { className: "course-settings" },
  make("label", { className: "course-title" }, "Title ", title),
  make("label", {}, "Planned in ", unit),
  make("label", {}, "Starts on ", start),
  on,
);
settings.addEventListener("submit", (event) => event.preventDefault());
title.addEventListener("input", () => app.type({ ...course, title: title.value }, "title"));
unit.addEventListener("change", () => app.change({ ...course, unit: unit.value }, `Planned in ${unit.value}s.`));
start.addEventListener("change", () => {
  const day = plan.isDay(start.value) ? start.value : "";
  app.change({ ...course, start: day }, day ? `Starts on ${plan.dayInWords(day)}.` : "Without dates.");
});
on.addEventListener("change", () => {
  const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
  app.change({ ...course, on: chosen }, chosen.length ? `Meets ${plan.count(chosen.length, "time")} a week.` : "Meets once a week.");
});

function showSettings() {
  if (title.value.trim() !== course.title) title.value = course.title;
  unit.value = course.unit;
  start.value = course.start;
  for (const box of boxes) box.checked = course.on.includes(box.value);
  on.hidden = !course.start;
}

/* ---- The page ---- */

const parts = make("div", { className: "course-plan" });
const checks = make("section", { className: "course-checks", id: "prerequisites" });
const downloads = make("section", { className: "course-downloads", id: "take-away" });
const notice = make("p", { className: "course-notice", hidden: true });
sheet.append(notice, settings, parts, checks, downloads);
sheet.after(bar); // soon reached by keys; style sheets put it at the foot
const picker = makePicker(app, place.querySelector(".course-pages"));
app.pick = picker.pick;
// What is added goes into the week that one works in.
parts.addEventListener("focusin", ({ target }) => {
  const part = target.closest(".part");
  if (part) picker.aim(part.dataset.part);
});

/** What hangs on the course beside the plan itself. */
function showAround() {
  const problems = plan.problems(book, course);
  const sum = plan.inWords(plan.sums(book, plan.placed(course)));
  total.replaceChildren(`${plan.count(course.parts.length, course.unit)}, ${sum}. `);
  if (problems.length) total.append(make("a", { href: "#prerequisites", textContent: plan.count(problems.length, "prerequisite") }), " to look at.");
  showChecks(app, checks, problems);
  showDownloads(app, downloads);
  picker.show();
}

/** Show the course. The focus goes to the control of the key `focus`, or stays on the key it is on. */
function show(focus) {
  const key = focus ?? document.activeElement?.dataset?.key;
  showSettings();
  showSheet(app, parts);
  showAround();
  if (key === undefined) return;
  const wanted = [key].flat().map((one) => place.querySelector(`[data-key="${CSS.escape(one)}"]`));
  wanted.find((control) => control && !control.disabled && control.checkVisibility())?.focus();
}

/* ---- Worked courses ---- */

/** The parts of a worked course, as the page has them: each a title and a list. */
const partsOf = (fold) =>
  [...fold.querySelectorAll("strong > span")].map((title) => {
    const list = title.closest("p").nextElementSibling;
    const links = list?.matches("ul") ? [...list.querySelectorAll("a")] : [];
    return plan.part(title.textContent, links.map((link) => link.dataset.item));
  });

for (const fold of document.querySelectorAll("details.worked")) {
  const summary = fold.querySelector("summary");
  const name = summary.firstChild.textContent.trim();
  summary.after(
    button("Start from this course", () => {
      const { unit, known } = fold.dataset;
      const worked = { ...course, title: name, unit, known: namesIn(known), parts: partsOf(fold) };
      app.change(worked, `“${name}” is yours to change.`);
      document.getElementById("course").scrollIntoView();
      title.focus({ preventScroll: true });
    }),
  );
}

/* ---- The address ---- */

/** Take the course from the address, and name what of it cannot be. */
function read() {
  const found = address.read(location.search, book);
  course = found.course;
  written = location.search;
  const lost = [];
  if (found.newer) lost.push("This address was made by a newer version of the builder, so some of it may be missing.");
  if (found.cut) lost.push("The end of this address is missing, and with it perhaps a part of the course.");
  if (found.undated) lost.push(`“${found.undated}” is no date. Dates are written as 2027-01-11.`);
  if (found.unknown.length) lost.push(`The book has no page ${found.unknown.map((name) => `“${name}”`).join(", ")}, which the address names.`);
  if (found.twice.length) lost.push(`The address names more than once: ${found.twice.map((name) => book.get(name).title).join(", ")}. Only the first is kept.`);
  notice.textContent = lost.join(" ");
  notice.hidden = !lost.length;
  show();
}

addEventListener("popstate", () => {
  if (location.search !== written) read();
});
read();
