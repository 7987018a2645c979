// Small helpers for scripts that make elements. Text is always set as text, never as HTML.

/** An element with properties and children; a property with a hyphen, or `role`, is an attribute. */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === "role" || name.includes("-")) element.setAttribute(name, value);
    else element[name] = value;
  }
  element.append(...children);
  return element;
}

/** A button that does something. */
export function button(text, act, properties = {}) {
  const made = make("button", { type: "button", textContent: text, ...properties });
  made.addEventListener("click", act);
  return made;
}

/** The id that an address names after its #; what is malformed there names what it says. */
export function placeIn({ hash }) {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

/** Words for screen readers alone. */
export const unseen = (text) => make("span", { className: "visually-hidden", textContent: text });

/** A list to choose from, with one chosen; `options` are pairs of value and words. */
export function select(options, properties = {}, chosen = options[0]?.[0]) {
  const made = make("select", properties, ...options.map(([value, textContent]) => make("option", { value, textContent })));
  made.value = chosen;
  return made;
}
