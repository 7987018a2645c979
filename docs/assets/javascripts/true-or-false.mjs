// A test on the page of misconceptions: which statements are true? Half of them are claims that the
// page lists, half the facts that stand in a `template` beside each. Without this script the list is
// there without a test.

import { make } from "./elements.mjs";

const NUMBER = 10;
const list = document.querySelector(".misconceptions");
// A claim that cannot be judged has no fact beside it, and is not asked.
const rows = [...list.querySelectorAll("dl > div")].filter((row) => row.querySelector("template"));
const topicOf = (row) => row.closest("[data-topic]").dataset.topic;
const conceptOf = (row) => row.closest("dl").previousElementSibling.textContent;
const slug = (text) => text.toLowerCase().replace(/[^a-z0-9]+/g, "-");

/** Copies of what an element holds, a template's text aside. */
const copies = (of) => [...of.cloneNode(true).childNodes].filter((node) => node.nodeName !== "TEMPLATE");
const claimOf = (row) => copies(row.querySelector("dt a"));
const truthOf = (row) => copies(row.querySelector("dd"));
const wordsOf = ({ row, fact }) => (fact ? [row.querySelector("template").content.cloneNode(true)] : claimOf(row));
const more = (row) =>
  make("a", { href: row.querySelector("dt a").href }, `Why, and what to do instead: ${conceptOf(row)}`);

function shuffled(items) {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1));
    [out[i], out[j]] = [out[j], out[i]];
  }
  return out;
}

/** A round: half facts, half claims, none of them the same row. */
const round = (drawn) => shuffled(drawn.map((row, i) => ({ row, fact: i < drawn.length / 2 })));

/** What is so, to read after an answer. */
function explanation({ row, fact }) {
  const said = fact ? ["What people say: “", ...claimOf(row), "” "] : [];
  return [make("p", {}, ...said, ...truthOf(row)), make("p", {}, more(row))];
}

const stage = make("div");
const section = make("section", { className: "true-or-false" }, make("h2", { id: "true-or-false" }, "True or false?"), stage);
section.setAttribute("aria-labelledby", "true-or-false");
list.before(section);

const topics = [...new Set(rows.map(topicOf))];
const here = new URLSearchParams(location.search).get("topic");
const setup = make("form", {});
setup.append(
  make("p", {}, "Ten statements, half of them true. After each you see what is so."),
  make(
    "fieldset",
    {},
    make("legend", {}, "From these topics, or from all if you choose none:"),
    ...topics.map((value) => {
      const box = make("input", { type: "checkbox", name: "topic", value, checked: slug(value) === here });
      return make("label", { className: "chip" }, box, make("span", {}, value));
    }),
  ),
  make("button", {}, "Start"),
);
stage.append(setup);

// The rows of the chosen topics that were not asked yet.
let deck = [];

function draw() {
  if (deck.length < NUMBER) {
    const chosen = new FormData(setup).getAll("topic");
    deck = shuffled(rows.filter((row) => !chosen.length || chosen.includes(topicOf(row))));
  }
  return round(deck.splice(0, NUMBER));
}

/** Put something on the stage, and the reader in front of it. */
function show(first, ...others) {
  first.tabIndex = -1;
  stage.replaceChildren(first, ...others);
  first.focus({ preventScroll: true });
  section.scrollIntoView({ block: "nearest" });
}

/** Ask for one statement after the other. */
function play(statements, nth = 0, wrong = []) {
  if (nth === statements.length) return score(statements, wrong);
  const statement = statements[nth];
  const words = make("p", { className: "statement" }, ...wordsOf(statement));
  // A region that exists before it is filled, so that screen readers announce what is put into it.
  const verdict = make("div", { className: "verdict", role: "status" });
  const next = make("button", { type: "button", hidden: true }, nth + 1 < statements.length ? "Next" : "Your score");
  const buttons = [true, false].map((says) => {
    const button = make("button", { type: "button", ariaPressed: "false" }, says ? "True" : "False");
    const key = make("kbd", { ariaHidden: "true" }, says ? "T" : "F");
    button.append(" ", key);
    button.setAttribute("aria-keyshortcuts", key.textContent);
    button.addEventListener("click", () => {
      const right = says === statement.fact;
      if (!right) wrong.push(statement);
      for (const other of buttons) other.disabled = true;
      button.ariaPressed = "true";
      const word = make("strong", { className: right ? "right" : "wrong" }, right ? "✓ Right." : "✗ No.");
      const so = make("p", {}, word, ` The statement is ${statement.fact ? "true" : "false"}.`);
      verdict.replaceChildren(so, ...explanation(statement));
      next.hidden = false;
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: "nearest" });
    });
    return button;
  });
  next.addEventListener("click", () => play(statements, nth + 1, wrong));
  const place = make("p", { className: "place" }, `${nth + 1} of ${statements.length} · ${conceptOf(statement.row)}`);
  show(words, make("div", { className: "answers" }, ...buttons), verdict, next);
  words.before(place);
}

/** Say how it went, and what to read again. */
function score(statements, wrong) {
  const result = make("h3", {}, `${statements.length - wrong.length} of ${statements.length} right`);
  const missed = wrong.map((statement) =>
    make(
      "li",
      {},
      make("p", { className: "statement" }, ...wordsOf(statement)),
      make("p", {}, make("strong", {}, `This is ${statement.fact ? "true" : "false"}.`)),
      ...explanation(statement),
    ),
  );
  const button = (text, action) => {
    const made = make("button", { type: "button" }, text);
    made.addEventListener("click", action);
    return made;
  };
  const buttons = [
    button("Another round", () => play(draw())),
    button("Other topics", () => {
      show(setup);
      setup.elements[0].focus();
    }),
  ];
  if (missed.length) buttons.unshift(button("Those again", () => play(shuffled(wrong))));
  const after = missed.length
    ? [make("p", {}, "These went wrong:"), make("ul", { className: "missed" }, ...missed)]
    : [make("p", {}, "You know what people get wrong here.")];
  show(result, ...after, make("div", { className: "answers" }, ...buttons));
}

setup.addEventListener("submit", (event) => {
  event.preventDefault();
  deck = [];
  play(draw());
});

section.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const button = section.querySelector(`button[aria-keyshortcuts="${event.key.toUpperCase()}"]`);
  if (!button) return;
  event.stopPropagation(); // else the theme would open its search
  button.click();
});
