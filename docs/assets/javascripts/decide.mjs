// Walks a decision tree one question at a time. Without this script all its questions and leaves
// stand one under the other, and the answers are links between them.

const walk = document.querySelector(".walk");
const nodes = new Map([...walk.querySelectorAll(".node")].map((node) => [node.querySelector("h3").id, node]));
const root = nodes.keys().next().value;

/** The answers of a question: links to further nodes. */
const answers = (name) => [...nodes.get(name).querySelectorAll(".branches a")];
const target = (link) => decodeURIComponent(link.hash.slice(1));
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
  <button type="button" data-do="back">Back</button>
  <button type="button" data-do="restart">Start again</button>
  <button type="button" data-do="all" aria-pressed="false">Show all</button>`;
walk.prepend(bar);
const [back, restart, all] = bar.querySelectorAll("button");

/** Show one node; the trail is how the reader came to it, or the shortest way there. */
function show(name) {
  const links = way(name);
  const trail = history.state?.trail ?? links.map((link) => [link.closest(".node").querySelector("h3").id, link.textContent]);
  const everything = all.ariaPressed === "true";
  for (const [other, node] of nodes) {
    // Found by the browser's search in the page, and then shown.
    node.hidden = false;
    if (other !== name && !everything) node.setAttribute("hidden", "until-found");
  }
  bar.querySelector(".trail").replaceChildren(
    ...trail.map(([question, answer]) => {
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
  return trail;
}

/** Put the reader in front of a node. */
function meet(name) {
  const heading = nodes.get(name).querySelector("h3");
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  (all.ariaPressed === "true" ? heading : bar).scrollIntoView();
}

function go(name, trail) {
  history.pushState({ trail }, "", `#${name}`);
  show(name);
  meet(name);
}

let trail = show(here());
if (nodes.has(target(location))) meet(here());

walk.addEventListener("click", (event) => {
  const link = event.target.closest(".branches a");
  if (!link) return;
  event.preventDefault();
  trail = [...trail, [here(), link.textContent]];
  go(target(link), trail);
});
back.addEventListener("click", () => {
  if (history.state?.trail) return history.back();
  const [name] = trail.at(-1);
  trail = trail.slice(0, -1);
  go(name, trail);
});
restart.addEventListener("click", () => {
  trail = [];
  go(root, trail);
});
all.addEventListener("click", () => {
  all.ariaPressed = String(all.ariaPressed !== "true");
  show(here());
});
// The browser's own Back and Forward, and links to a node from elsewhere on the page.
addEventListener("popstate", () => {
  trail = show(here());
  if (nodes.has(target(location))) meet(here());
});
walk.addEventListener("beforematch", (event) => {
  const name = event.target.querySelector("h3").id;
  history.replaceState(null, "", `#${name}`);
  trail = show(name);
});
