// Dragging items, from the list of pages or within the plan, to a place in it. Buttons do the same.

const TYPE = "application/x-course-item";
const given = new WeakSet();

addEventListener("dragstart", ({ target, dataTransfer }) => {
  const item = target.closest?.("[draggable=true][data-item]");
  if (!item) return;
  dataTransfer.setData(TYPE, item.dataset.item);
  dataTransfer.setData("text/uri-list", item.querySelector("a").href);
  dataTransfer.effectAllowed = "copyMove";
});

/** Where something falls at a height: the part, and the item before which it comes, if any. */
function aim(target, y) {
  const part = target.closest?.(".part");
  if (!part) return {};
  const items = [...part.querySelectorAll("[data-item]")];
  const next = items.find((item) => {
    const box = item.getBoundingClientRect();
    return y < box.y + box.height / 2;
  });
  return { part, next };
}

/** Let items be dropped on the parts in an element; `drop` is told the item's name, the part's index
    and the name before which it comes, if any. */
export function dragged(element, drop) {
  if (given.has(element)) return;
  given.add(element);
  const unmark = () => element.querySelectorAll(".falls").forEach((marked) => marked.classList.remove("falls"));
  element.addEventListener("dragover", (event) => {
    const { part, next } = aim(event.target, event.clientY);
    if (!part || !event.dataTransfer.types.includes(TYPE)) return;
    event.preventDefault();
    unmark();
    (next ?? part).classList.add("falls");
  });
  element.addEventListener("dragleave", unmark);
  element.addEventListener("drop", (event) => {
    const { part, next } = aim(event.target, event.clientY);
    const name = event.dataTransfer.getData(TYPE);
    unmark();
    if (!part || !name) return;
    event.preventDefault();
    if (next?.dataset.item !== name) drop(name, Number(part.dataset.part), next?.dataset.item);
  });
}
