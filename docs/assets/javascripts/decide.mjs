// Walks a decision tree one question at a time. Without this script all its questions and leaves
// stand one under the other, and the answers are links between them.

import { placeIn as target } from "./elements.mjs";

const walk = document.querySelector(".walk");
const nameOf = (node) => node.querySelector("h3").id;
const nodes = new Map([...walk.querySelectorAll(".node")].map((node) => [nameOf(node), node]));
const root = nodes.keys().next().value;

/** The answers of a question: links to further nodes. */
const answers = (name) => [...nodes.get(name).querySelectorAll(".branches a")];
const here = () => (nodes.has(target(location)) ? target(location) : root);

/** The shortest way from the root to a node, as the links to follow. */
function way(to) {
  const ways = new Map([[root, []]]);
  for (const [name, links] of ways) {
    for (const link of answers(name)) if (!ways.has(target(link))) ways.set(target(link), [...links, link]);
  }
  return ways.get(to);
}

const bar = document.createElement("div");
bar.className = "walk-bar";
bar.innerHTML = `<ol class="trail" aria-label="Your answers"></ol>
  <button type="button">Back</button>
  <button type="button">Start again</button>
  <button type="button" aria-pressed="false">Show all</button>`;
walk.prepend(bar);
const [back, restart, all] = bar.querySelectorAll("button");

/** The questions that the reader answered on the way here, each with the answer; after a link from
    elsewhere those of the shortest way. */
const trail = () =>
  history.state?.trail?.filter(([question]) => nodes.has(question)) ?? way(here()).map((link) => [nameOf(link.closest(".node")), link.textContent]);

/** Show the node that the address names. */
function show() {
  const name = here();
  const everything = all.ariaPressed === "true";
  for (const [other, node] of nodes) {
    // Found by the browser's search in the page, and then shown.
    node.hidden = false;
    if (other !== name && !everything) node.setAttribute("hidden", "until-found");
  }
  bar.querySelector(".trail").replaceChildren(
    ...trail().map(([question, answer]) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = `#${question}`;
      link.textContent = nodes.get(question).querySelector("h3").firstChild.textContent;
      const given = document.createElement("span");
      given.className = "answered";
      given.textContent = answer;
      item.append(link, " ", given);
      return item;
    }),
  );
  back.disabled = restart.disabled = name === root;
  for (const link of document.querySelectorAll(".tree a")) {
    if (target(link) === name) link.setAttribute("aria-current", "step");
    else link.removeAttribute("aria-current");
  }
}

/** Put the reader in front of it. */
function meet() {
  const heading = nodes.get(here()).querySelector("h3");
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  (all.ariaPressed === "true" ? heading : bar).scrollIntoView();
}

/** Go to a node; `answered` says that an answer led there, which the browser's Back takes back. */
function go(name, trail, answered = false) {
  history.pushState({ trail, answered }, "", `#${name}`);
  show();
  meet();
}

show();
if (nodes.has(target(location))) meet();

walk.addEventListener("click", (event) => {
  const link = event.target.closest(".branches a");
  if (!link) return;
  event.preventDefault();
  go(target(link), [...trail(), [nameOf(link.closest(".node")), link.textContent]], true);
});
back.addEventListener("click", () => {
  if (history.state?.answered) return history.back();
  const before = trail();
  go(before.at(-1)[0], before.slice(0, -1));
});
restart.addEventListener("click", () => go(root, []));
all.addEventListener("click", () => {
  all.ariaPressed = String(all.ariaPressed !== "true");
  show();
});
// The browser's own Back and Forward, and links to a node from elsewhere on the page.
addEventListener("popstate", () => {
  show();
  if (nodes.has(target(location))) meet();
});
walk.addEventListener("beforematch", (event) => {
  history.replaceState(null, "", `#${nameOf(event.target)}`);
  show();
});
