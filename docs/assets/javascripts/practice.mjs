// Makes the choices of practice questions answerable in the page. Without this script the options
// and the folded answer, feedback included, are there all the same.

const LETTERS = "ABCDEFGH";

/** Turn one question's list of options into radio buttons that say why a choice is right or wrong.
    Each choice is an event of the question, `choice`, with `detail.right`. */
export function enhance(question) {
  const list = question.querySelector(".options ol");
  const feedback = [...question.querySelectorAll("details.answer li")];
  if (!list || feedback.length < list.children.length) return;
  const reasons = feedback.slice(-list.children.length);

  const fieldset = document.createElement("fieldset");
  fieldset.className = "choices";
  const legend = document.createElement("legend");
  legend.className = "visually-hidden";
  legend.textContent = "Your answer";
  fieldset.append(legend);

  // A region that exists before it is filled, so that screen readers announce what is put into it.
  const verdict = document.createElement("div");
  verdict.className = "verdict";
  verdict.setAttribute("role", "status");

  [...list.children].forEach((item, i) => {
    const label = document.createElement("label");
    const input = document.createElement("input");
    input.type = "radio";
    input.name = question.id;
    input.value = LETTERS[i];
    const text = document.createElement("span");
    text.append(...item.childNodes);
    const letter = document.createElement("span");
    letter.textContent = `${LETTERS[i]} `; // the answer speaks of A, B and C
    label.append(input, letter, text);
    fieldset.append(label);

    input.addEventListener("change", () => {
      const right = reasons[i].textContent.includes("✓");
      for (const other of fieldset.querySelectorAll("label")) other.classList.remove("is-right", "is-wrong");
      label.classList.add(right ? "is-right" : "is-wrong");
      const word = document.createElement("strong");
      word.className = right ? "right" : "wrong";
      word.textContent = right ? "✓ Right. " : "✗ Not this one. ";
      const why = [...reasons[i].cloneNode(true).childNodes].slice(1); // without the letter
      why[0].textContent = why[0].textContent.replace(/^\s*[✓✗] \w+: /, "");
      verdict.replaceChildren(word, ...why);
      question.dispatchEvent(new CustomEvent("choice", { detail: { right } }));
    });
  });

  list.replaceWith(fieldset);
  fieldset.after(verdict);
}

document.querySelectorAll(".question").forEach(enhance);
