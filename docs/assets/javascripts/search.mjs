// Opens the search. All else about it is fetched when it is first used, so that no visit pays for it.
// Without this script the header's link leads to the list of all questions.

const link = document.querySelector(".search-open");
const book = new URL(`${link.dataset.book}/`, location.href);

const button = document.createElement("button");
button.type = "button";
button.className = "search-open";
button.setAttribute("aria-haspopup", "dialog");
button.append(...link.childNodes);
link.replaceWith(button);

let dialog;

/** Open the dialog, with a query if there is one. A fetch that failed is tried again the next time. */
async function open(query = "") {
  // Readers type on while the dialog is on its way.
  const type = (event) => {
    if (event.key.length > 1 || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    query += event.key;
  };
  addEventListener("keydown", type, { capture: true });
  dialog ??= import("./search-dialog.mjs").then((module) => module.dialog(book));
  try {
    const { open } = await dialog;
    open(query);
  } catch (error) {
    dialog = undefined;
    throw error;
  } finally {
    removeEventListener("keydown", type, { capture: true });
  }
}

button.addEventListener("click", () => open());
document.querySelector(".home-search")?.addEventListener("click", () => open());

// No key alone: who dictates would open it in the middle of a word.
addEventListener("keydown", (event) => {
  if (event.key !== "k" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  open();
});

const asked = new URLSearchParams(location.search).get("q");
if (asked) open(asked);
