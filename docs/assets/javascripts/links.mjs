// Every place that has an address can be linked to: its sign copies the address.

const said = Object.assign(document.createElement("p"), { className: "link-copied" });
said.setAttribute("role", "status");
let silence;

/** Copy an address, and say so. */
async function copy(address) {
  document.body.append(said);
  const message = await navigator.clipboard.writeText(address).then(
    () => "Link copied",
    () => "The link is in the address bar", // the browser allows no copying
  );
  said.textContent = message;
  clearTimeout(silence);
  silence = setTimeout(() => said.replaceChildren(), 3000);
}

/** A sign that links to a place, as headings have it. */
function sign(id, about) {
  const link = Object.assign(document.createElement("a"), {
    className: "headerlink",
    href: `#${id}`,
    title: `Link to this ${about}`,
    textContent: "#",
  });
  link.setAttribute("aria-label", link.title);
  return link;
}

for (const question of document.querySelectorAll(".question[id]")) {
  question.querySelector("p")?.append(sign(question.id, "question"));
}
for (const row of document.querySelectorAll("table.pitfalls tr[id]")) {
  row.cells[0].append(sign(row.id, "misconception"));
}
for (const set of document.querySelectorAll("article .tabbed-set")) {
  const open = () => set.querySelector(":scope > input:checked").id;
  if (open().startsWith("__")) continue; // a set without addresses
  const link = sign(open(), "tab");
  set.querySelector(".tabbed-labels").after(link); // where it is seen
  // Whoever comes to the sign has come to the set first.
  for (const type of ["pointerover", "focusin"]) {
    set.addEventListener(type, () => {
      link.hash = open();
    });
  }
}

document.querySelector("article")?.addEventListener("click", (event) => {
  const link = event.target.closest("a.headerlink");
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) copy(link.href);
});
