// The practice page: a choice of topics, kinds and level for the list and for a mixed quiz, and a
// record of what is due again. Without this script the list is there, whole, and leads to the
// questions on the pages of their concepts. The quiz has no copy of them: it fetches those pages.

import { make } from "./elements.mjs";
import { textOf } from "./files.mjs";
import { enhance } from "./practice.mjs";
import * as spacing from "./spacing.mjs";

const KEY = "practice record";
const KINDS = ["recall", "predict", "compute", "debug"];
const NUMBERS = ["5", "10", "20"];
const FEW = 100; // any topic alone
const today = () => spacing.day(new Date());
const count = (n, what) => `${n} ${what}${n === 1 ? "" : "s"}`;

const button = (textContent, properties = {}) => make("button", { type: "button", textContent, ...properties });

/* ---- The questions, as the list has them ---- */

const list = document.querySelector(".practice-list");
const questions = [...list.querySelectorAll("li")].map((item) => {
  const link = item.querySelector("a");
  const fold = item.closest("[data-concept]");
  const { concept, level } = fold.dataset;
  return {
    item, link, concept, level,
    place: link.hash.slice(1),
    name: `${concept}/${link.hash.replace("#question-", "")}`,
    address: link.href.split("#")[0],
    title: fold.querySelector("summary").firstChild.textContent.trim(),
    topic: fold.closest("[data-topic]").dataset.topic,
    kind: item.querySelector(".question-kind").textContent,
  };
});
const all = (key) => [...new Set(questions.map((question) => question[key]))];

/* ---- The record ---- */

let record = {};
let kept = true;

/** Take up what is stored: another tab may have added to it. Storage may be switched off, or hold
    what is no record: then what is known since the page was opened is all there is. */
function recall() {
  try {
    record = spacing.read(localStorage.getItem(KEY)) ?? (kept ? {} : record);
  } catch {}
}

function keep(changed) {
  record = changed;
  try {
    if (Object.keys(record).length) localStorage.setItem(KEY, spacing.write(record));
    else localStorage.removeItem(KEY);
    kept = true;
  } catch {
    kept = false;
  }
}

/** When an entry is due, in words. */
function when([, due]) {
  const days = spacing.between(today(), due);
  if (days <= 0) return "today";
  return days === 1 ? "tomorrow" : `in ${days} days`;
}

const due = () => questions.filter(({ name }) => spacing.isDue(record[name], today()));

/* ---- The choice ---- */

/** Boxes of which none ticked means all. */
function boxes(legend, name, values, text) {
  const labels = values.map((value) =>
    make("label", {}, make("input", { type: "checkbox", name, value }), ` ${text(value)}`),
  );
  return make("fieldset", {}, make("legend", { textContent: legend }), ...labels);
}

function select(label, name, options) {
  const items = options.map(([value, text]) => make("option", { value, textContent: text }));
  return make("label", {}, `${label} `, make("select", { name }, ...items));
}

const topicTitle = (topic) => list.querySelector(`[data-topic="${topic}"] h2`).firstChild.textContent;
const start = button("Start the quiz", { type: "submit", className: "first" });
const fitting = make("span", { role: "status" });
const form = make(
  "form", { className: "quiz-choice" },
  boxes("Topics, or all", "topics", all("topic"), topicTitle),
  boxes("Kinds, or all", "kinds", KINDS, (kind) => kind),
  make(
    "div", { className: "quiz-line" },
    select("Level", "level", [["", "any"], ...all("level").map((level) => [level, level])]),
    select("Questions", "n", NUMBERS.map((n) => [n, n])),
    start,
    fitting,
  ),
);
form.elements.n.value = "10";
const ticked = (name) => [...form.querySelectorAll(`[name=${name}]:checked`)].map((box) => box.value);

/** The questions that fit the choice. */
function chosen() {
  const [topics, kinds] = [ticked("topics"), ticked("kinds")];
  const level = form.elements.level.value;
  return questions.filter(
    (question) =>
      (!topics.length || topics.includes(question.topic)) &&
      (!kinds.length || kinds.includes(question.kind)) &&
      (!level || level === question.level),
  );
}

/** Set the form as the address has it; what the address names wrongly counts as not named. */
function fromAddress() {
  const asked = new URLSearchParams(location.search);
  for (const name of ["topics", "kinds"]) {
    const values = (asked.get(name) ?? "").split(",");
    for (const box of form.querySelectorAll(`[name=${name}]`)) box.checked = values.includes(box.value);
  }
  for (const name of ["level", "n"]) {
    const field = form.elements[name];
    if ([...field.options].some(({ value }) => value === asked.get(name))) field.value = asked.get(name);
  }
}

/** Keep the choice in the address, for a bookmark or for a class. */
function toAddress() {
  const asked = new URLSearchParams(location.search);
  const { level, n } = form.elements;
  const values = { topics: ticked("topics").join(), kinds: ticked("kinds").join(), level: level.value, n: n.value };
  for (const [name, value] of Object.entries(values)) {
    asked.delete(name);
    if (value) asked.append(name, value);
  }
  history.replaceState(history.state, "", `?${String(asked).replaceAll("%2C", ",")}${location.hash}`);
}

/** Show what fits, in the list and as a number; where it is not much, without folds. */
function showChoice() {
  const fit = new Set(chosen());
  const few = fit.size <= FEW;
  for (const question of questions) question.item.hidden = !fit.has(question);
  for (const part of list.querySelectorAll("section, details")) {
    part.hidden = !part.querySelector("li:not([hidden])");
    if (part.matches("details")) part.open = few;
  }
  fitting.textContent = fit.size ? `${count(fit.size, "question")} to draw from` : "No question fits";
  start.disabled = !fit.size;
}

/* ---- What is known of the reader ---- */

const known = make("span", { role: "status" });
const review = button("Practice what is due");
const save = button("Export");
const load = button("Import");
const erase = button("Erase");
const file = make("input", { type: "file", accept: ".json,application/json", hidden: true });
const memory = make("div", { className: "quiz-line quiz-record" }, known, review, save, load, erase, file);

/** Show the record: its size and what is due, and when at each question of the list. `news` goes
    before it. */
function showRecord(news = "") {
  recall();
  const met = questions.filter(({ name }) => name in record);
  for (const { item, name } of questions) {
    item.querySelector(".again")?.remove();
    if (name in record) item.append(make("span", { className: "again", textContent: ` again ${when(record[name])}` }));
  }
  const again = due().length;
  const state = met.length ? `Your record: ${count(met.length, "question")}, ${again} due today.` : "Your record is empty.";
  known.textContent = [news, state, kept ? "" : "Your browser keeps no record beyond this visit."].filter(Boolean).join(" ");
  review.hidden = !again;
  save.hidden = erase.hidden = !Object.keys(record).length;
}

save.addEventListener("click", () => {
  const url = URL.createObjectURL(new Blob([spacing.write(record)], { type: "application/json" }));
  make("a", { href: url, download: `practice-record-${today()}.json` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
});
load.addEventListener("click", () => file.click());
file.addEventListener("change", async () => {
  const read = spacing.read(await file.files[0].text().catch(() => ""));
  file.value = ""; // so that the same file can be chosen again
  recall();
  if (read) keep(spacing.merged(record, read));
  showRecord(read ? `${count(Object.keys(read).length, "question")} read from the file.` : "This file holds no record.");
});
erase.addEventListener("click", () => {
  if (!confirm(`Erase your record of ${count(Object.keys(record).length, "question")}? This cannot be undone.`)) return;
  keep({});
  showRecord("Erased.");
  load.focus();
});

/* ---- The quiz ---- */

const stage = make("div", { className: "quiz-stage", hidden: true });

/** A question's element from the page of its concept, fit to stand here. Throws where it cannot be
    had. */
async function fetched({ address, place, concept }) {
  // This page's policy lets a script set any style, but an attribute none that was not here at first.
  const text = (await textOf(address)).replaceAll(' style="', ' data-style="');
  const page = new DOMParser().parseFromString(text, "text/html");
  const element = document.adoptNode(page.getElementById(place));
  for (const part of element.querySelectorAll("[data-style]")) part.style = part.dataset.style;
  for (const name of ["href", "src"]) {
    for (const part of element.querySelectorAll(`[${name}]`)) part.setAttribute(name, new URL(part.getAttribute(name), address));
  }
  for (const part of [element, ...element.querySelectorAll("[id]")]) part.id = `quiz-${concept}-${part.id}`;
  const number = element.querySelector("p > strong:first-child"); // its place on the page
  if (/^\d+\.$/.test(number?.textContent)) number.remove();
  return element;
}

/** Put a heading in front of the reader, however it is read. */
function meet(heading) {
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView();
}

/** Arrow keys walk over choices without choosing, as long as none is chosen: the first one counts. */
function walkFirst(event) {
  const steps = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
  const radios = [...event.currentTarget.querySelectorAll("[type=radio]")];
  const at = radios.indexOf(event.target);
  if (at < 0 || !(event.key in steps) || radios.some((radio) => radio.checked)) return;
  event.preventDefault();
  radios.at((at + steps[event.key]) % radios.length).focus();
}

/** Ask one question. Resolves to what the reader did: "right", "wrong", "skipped" or "ended". */
function ask(question, element, heading, news, last) {
  const before = record[question.name];
  const verdict = make("p", { className: "quiz-verdict", role: "status" });
  const [had, not] = [button("I had it"), button("Not yet")];
  const judge = make("div", { className: "quiz-line", hidden: true }, "Did you have it?", had, not);
  const go = button(last ? "Skip and finish" : "Skip");
  const end = button("End the quiz");
  let outcome = "skipped";

  function note(right) {
    outcome = right ? "right" : "wrong";
    recall();
    const entry = spacing.answered(before, right, today());
    keep({ ...record, [question.name]: entry });
    verdict.textContent = `Comes back ${when(entry)}.${kept ? "" : " Your browser keeps no record beyond this visit."}`;
    go.textContent = last ? "See how you did" : "Next question";
    go.className = "first";
  }

  const answer = element.querySelector("details.answer");
  enhance(element);
  if (element.querySelector("fieldset.choices")) {
    answer.hidden = true; // until a choice is made
    element.addEventListener("keydown", walkFirst);
    element.addEventListener("choice", ({ detail }) => {
      answer.hidden = false;
      if (outcome === "skipped") note(detail.right); // the first choice counts
    });
  } else {
    answer.addEventListener("toggle", () => {
      judge.hidden = false;
    });
    for (const [choice, other, right] of [[had, not, true], [not, had, false]]) {
      choice.addEventListener("click", () => {
        choice.setAttribute("aria-pressed", "true");
        other.setAttribute("aria-pressed", "false");
        note(right);
        go.focus();
      });
    }
  }

  const title = make("h3", { textContent: heading });
  const from = make("a", { href: `${question.address}#${question.place}`, textContent: question.title });
  stage.replaceChildren(
    title,
    make("p", { className: "quiz-from" }, "From ", from, `, ${question.level}`),
    ...(news ? [make("p", { className: "quiz-news", role: "status", textContent: news })] : []),
    element,
    judge,
    verdict,
    make("div", { className: "quiz-line" }, go, end),
  );
  meet(title);
  return new Promise((resolve) => {
    go.addEventListener("click", () => resolve({ outcome }));
    end.addEventListener("click", () => resolve({ outcome, ended: true }));
  });
}

/** What came of a quiz: `results` has a question and its outcome each. */
function summary(results) {
  const of = (outcome) => results.filter((result) => result.outcome === outcome).map((result) => result.question);
  const [right, wrong, skipped, lost] = ["right", "wrong", "skipped", "lost"].map(of);
  const answers = right.length + wrong.length;
  const title = make("h3", { textContent: answers ? `${right.length} of ${answers} right` : "No question answered" });
  const lines = [
    skipped.length ? `${count(skipped.length, "question")} skipped, and not noted in your record.` : "",
    lost.length ? `${count(lost.length, "question")} could not be loaded. Are you offline?` : "",
    wrong.length ? "Not yet right, and due tomorrow:" : "",
  ].filter(Boolean);
  const items = wrong.map((question) =>
    make(
      "li", {},
      make("a", { href: question.address, textContent: question.title }),
      ": ",
      make("a", { href: question.link.href }, ...question.link.cloneNode(true).childNodes),
    ),
  );
  const [more, back] = [button("Another quiz", { className: "first" }), button("Change the choice")];
  more.addEventListener("click", () => run(drawn()));
  back.addEventListener("click", () => {
    stage.hidden = true;
    form.hidden = false;
    start.focus();
  });
  stage.replaceChildren(
    title,
    ...lines.map((textContent) => make("p", { textContent })),
    ...(items.length ? [make("ul", {}, ...items)] : []),
    make("div", { className: "quiz-line" }, more, back),
  );
  showRecord();
  memory.hidden = false;
  meet(title);
}

function drawn(from = chosen()) {
  recall();
  return spacing.draw(from, record, today(), Number(form.elements.n.value));
}

/** Ask questions one after the other, the next one's page fetched meanwhile; `results` has what
    came of the first ones. */
async function run(asked, results = []) {
  form.hidden = memory.hidden = true;
  stage.hidden = false;
  stage.replaceChildren(make("p", { role: "status", textContent: "Loading the first question." }));
  const loading = (i) => (i < asked.length ? fetched(asked[i]).catch(() => null) : null);
  let next = loading(results.length);
  let news = "";
  while (results.length < asked.length) {
    const i = results.length;
    remember(asked, results);
    const element = await next;
    next = loading(i + 1);
    if (!element) {
      results.push({ question: asked[i], outcome: "lost" });
      news += `A question from ${asked[i].title} could not be loaded and is left out. `;
      continue;
    }
    const heading = `Question ${i + 1} of ${asked.length}`;
    const { outcome, ended } = await ask(asked[i], element, heading, news, i === asked.length - 1);
    news = "";
    if (ended && outcome === "skipped") break;
    results.push({ question: asked[i], outcome });
    if (ended) break;
  }
  history.replaceState(null, "");
  summary(results);
}

/* A reader may follow a question to its page, come back, and find the quiz where it was. */

function remember(asked, results) {
  const names = asked.map(({ name }) => name);
  history.replaceState({ quiz: { names, outcomes: results.map(({ outcome }) => outcome) } }, "");
}

function resume() {
  const { names, outcomes } = history.state?.quiz ?? { names: [] };
  const asked = names.map((wanted) => questions.find(({ name }) => name === wanted));
  if (!asked.length || asked.includes(undefined)) return;
  run(asked, outcomes.map((outcome, i) => ({ question: asked[i], outcome })));
}

form.addEventListener("change", () => {
  toAddress();
  showChoice();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  run(drawn());
});
review.addEventListener("click", () => run(drawn(due())));
addEventListener("storage", () => showRecord());
// The page may stand open over night, or come back from the browser's memory.
document.addEventListener("visibilitychange", () => {
  if (!document.hidden && stage.hidden) showRecord();
});

document.querySelector(".quiz").append(form, stage, memory);
fromAddress();
showChoice();
showRecord();
resume();
