// When a practice question is due again. Pure functions: no clock, no storage, no page.
//
// A record maps a question's name, `concept/question`, to [box, due]: the box says how long a right
// answer lets it rest, the day, as YYYY-MM-DD, when it is due again.

/** The days of rest in each box; the first box is 1. */
export const DAYS = [1, 3, 7, 16, 35];
/** The box of a question that was answered right when it was first met. */
const AT_FIRST = 4;
const VERSION = 1;

/** The day of a date, where the reader is. */
export function day(date) {
  const two = (number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The days from one day to another. In UTC, where all days have 24 hours. */
export const between = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / 864e5);

const later = (from, days) => new Date(Date.parse(from) + days * 864e5).toISOString().slice(0, 10);
const inBox = (box, today) => [box, later(today, DAYS[box - 1])];

/** What a question's entry, if it has one, becomes by an answer. */
export function answered(entry, right, today) {
  if (!right) return inBox(1, today);
  if (!entry) return inBox(AT_FIRST, today);
  // Right before it is due proves little: all stays.
  return isDue(entry, today) ? inBox(Math.min(entry[0] + 1, DAYS.length), today) : entry;
}

/** Whether an entry is due; a question without one is new. */
export const isDue = (entry, today) => Boolean(entry) && entry[1] <= today;

/** A shuffled copy. */
function shuffled(items, random) {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j], out[i]];
  }
  return out;
}

/** Questions at random, one of each concept before a second of any. */
function mixed(questions, random) {
  const met = new Map();
  return shuffled(questions, random)
    .map((question) => {
      const round = met.get(question.concept) ?? 0;
      met.set(question.concept, round + 1);
      return { round, question };
    })
    .sort((a, b) => a.round - b.round)
    .map(({ question }) => question);
}

/** `n` of the questions ({name, concept}): what is due, then what is new, then what could rest. */
export function draw(questions, record, today, n, random = Math.random) {
  const due = (question) => isDue(record[question.name], today);
  const met = (question) => question.name in record;
  return [due, (q) => !met(q), (q) => met(q) && !due(q)]
    .flatMap((which) => mixed(questions.filter(which), random))
    .slice(0, n);
}

/** A record as text, for storage and for a file. */
export const write = (record) => JSON.stringify({ version: VERSION, questions: record });

/** Whether a name and an entry can be part of a record. */
function isEntry([name, entry]) {
  if (!/^[a-z0-9-]+\/[a-z0-9-]+$/.test(name) || !Array.isArray(entry) || entry.length !== 2) return false;
  const [box, due] = entry;
  const real = /^\d{4}-\d\d-\d\d$/.test(due) && !Number.isNaN(Date.parse(due));
  return real && Number.isInteger(box) && box >= 1 && box <= DAYS.length;
}

/** The record that a text holds, what is malformed in it left out; null where it holds none. */
export function read(text) {
  try {
    const { version, questions } = JSON.parse(text);
    if (version !== VERSION || !questions || typeof questions !== "object") return null;
    return Object.fromEntries(Object.entries(questions).filter(isEntry));
  } catch {
    return null;
  }
}

/** Two records as one; of a question that both know, the entry that is due sooner. */
export function merged(one, other) {
  const out = { ...one };
  for (const [name, entry] of Object.entries(other)) {
    if (!(name in out) || entry[1] < out[name][1]) out[name] = entry;
  }
  return out;
}
