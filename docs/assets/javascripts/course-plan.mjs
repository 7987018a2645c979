// A course as data, and what can be done with it. Pure functions: no page, no clock; none changes
// what it is given.
//
// course:  {title, unit: "week" | "day", start: "" | "2027-01-11", on: ["mo", …], known: [name, …],
//           parts: [{title, items: [name, …]}, …]}; a part is a week or a day.
// book:    a Map from each item's name to {kind, title, needs: [name, …], minutes, questions, …},
//          in reading order. Item names are those of macros/courses.py.

export const DAYS = ["mo", "tu", "we", "th", "fr", "sa", "su"];
const DAY = 864e5; // milliseconds of a day in UTC, where all days have 24 hours

export const empty = () => ({ title: "", unit: "week", start: "", on: [], known: [], parts: [part()] });
export const part = (title = "", items = []) => ({ title, items });
export const isEmpty = (course) => !course.title && !placed(course).length && !course.parts.some(({ title }) => title);

/** The names of all items of a course, in its order. */
export const placed = (course) => course.parts.flatMap(({ items }) => items);
/** The index of the part that an item is in, or -1. */
export const partOf = (course, name) => course.parts.findIndex(({ items }) => items.includes(name));

/* ---- Prerequisites ---- */

/** Names, and all that they need, each after what it needs: as they stand in the book, but where one
    needs a later one, it waits for that. The map has the same order. */
export function withNeeds(book, names) {
  const all = new Set(names);
  for (const name of all) for (const need of book.get(name).needs) all.add(need);
  const left = [...book.keys()].filter((name) => all.has(name));
  const found = new Set();
  while (left.length) {
    const ready = left.findIndex((name) => book.get(name).needs.every((need) => found.has(need)));
    found.add(...left.splice(ready, 1));
  }
  return [...found];
}

/** All that the students know: what is said, and what that needs. */
export const knownTo = (book, course) => new Set(withNeeds(book, course.known));

/** What an item needs, directly or not, that is neither known nor before it: in reading order. For
    an item that is not in the course, before the end of it. */
export function lacking(book, course, name) {
  const all = placed(course);
  const at = all.indexOf(name);
  const met = new Set([...knownTo(book, course), ...(at < 0 ? all : all.slice(0, at))]);
  return withNeeds(book, [name]).filter((need) => need !== name && !met.has(need));
}

/** Every prerequisite that a course lacks where it is needed: {need, name, also, late}. `name` is the
    first item that needs it, `also` those that need it before it comes besides; `late` is the index
    of the part in which it comes, or -1 where it comes in none. */
export function problems(book, course) {
  const known = knownTo(book, course);
  const met = new Set();
  const found = new Map();
  for (const name of placed(course)) {
    for (const need of book.get(name).needs) {
      if (met.has(need) || known.has(need)) continue;
      if (found.has(need)) found.get(need).also.push(name);
      else found.set(need, { need, name, also: [], late: partOf(course, need) });
    }
    met.add(name);
  }
  return [...found.values()];
}

/** A prerequisite that an item lacks, after what that itself lacks. */
export function chain(book, course, { need, name }) {
  const needed = withNeeds(book, [need]);
  return lacking(book, course, name).filter((other) => needed.includes(other));
}

/** The course with one prerequisite, and what that itself lacks, put right before an item. */
export function mend(book, course, { need, name }) {
  const names = chain(book, course, { need, name });
  return insert(take(course, names), names, partOf(course, name), name);
}

/** The course with every prerequisite in its place. */
export function mendAll(book, course) {
  let mended = course;
  for (let found = problems(book, mended); found.length; found = problems(book, mended)) mended = mend(book, mended, found[0]);
  return mended;
}

/* ---- Items ---- */

/** The course without some items. */
const take = (course, names) => ({
  ...course,
  parts: course.parts.map(({ title, items }) => part(title, items.filter((name) => !names.includes(name)))),
});

/** The course with names put into a part, before an item of it or at its end. */
function insert(course, names, index, before) {
  const parts = course.parts.map(({ title, items }) => part(title, [...items]));
  const at = before === undefined ? -1 : parts[index].items.indexOf(before);
  parts[index].items.splice(at < 0 ? parts[index].items.length : at, 0, ...names);
  return { ...course, parts };
}

/** Put items that the course does not have at the end of a part. */
export function add(course, names, index) {
  const all = new Set(placed(course));
  return insert(course, [...new Set(names)].filter((name) => !all.has(name)), index);
}

/** Put items, from wherever they are, into a part: before an item of it, or at its end. */
export const place = (course, names, index, before) => insert(take(course, names), names, index, before);

export const remove = (course, names) => take(course, names);

/** Move an item by one place; over the edge of its part it goes into the next. */
export function step(course, name, by) {
  const index = partOf(course, name);
  const { items } = course.parts[index];
  const at = items.indexOf(name) + by;
  if (at >= 0 && at < items.length) return place(course, [name], index, by < 0 ? items[at] : items[at + 1]);
  const next = course.parts[index + by];
  return next ? place(course, [name], index + by, by < 0 ? undefined : next.items[0]) : course;
}

export const know = (course, name) => ({ ...course, known: [...new Set([...course.known, name])] });

/* ---- Weeks ---- */

const withParts = (course, parts) => ({ ...course, parts: parts.length ? parts : [part()] });

export const addPart = (course, index = course.parts.length) => withParts(course, course.parts.toSpliced(index, 0, part()));
export const removePart = (course, index) => withParts(course, course.parts.toSpliced(index, 1));
export const rename = (course, index, title) => withParts(course, course.parts.with(index, part(title, course.parts[index].items)));

export function movePart(course, index, by) {
  if (!course.parts[index + by]) return course;
  return withParts(course, course.parts.toSpliced(index, 1).toSpliced(index + by, 0, course.parts[index]));
}

/** Cut a part into `n` of about the same reading time; only the first keeps the title. */
export function split(book, course, index, n) {
  const { title, items } = course.parts[index];
  const parts = portions(book, items, n).map((some, i) => part(i ? "" : title, some));
  return withParts(course, course.parts.toSpliced(index, 1, ...parts));
}

/** Items in their order, cut into `n` portions of about the same reading time. */
export function portions(book, items, n) {
  // What is not read takes time as well.
  const time = (name) => book.get(name).minutes || 10;
  const whole = items.reduce((sum, name) => sum + time(name), 0);
  const out = Array.from({ length: n }, () => []);
  let before = 0;
  for (const name of items) {
    // By its middle: so an item goes where most of it belongs.
    out[Math.min(n - 1, Math.floor(((before + time(name) / 2) / whole) * n))].push(name);
    before += time(name);
  }
  return out;
}

/* ---- Sums and dates ---- */

/** Pages, minutes of reading and practice questions of some items. */
export function sums(book, names) {
  const of = (key) => names.reduce((sum, name) => sum + book.get(name)[key], 0);
  return { pages: names.filter((name) => book.get(name).kind !== "practice").length, minutes: of("minutes"), questions: of("questions") };
}

/** A day as YYYY-MM-DD, so many days later. */
export const later = (day, days) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
/** Which of DAYS a day is. */
export const weekday = (day) => DAYS[(new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7];
/** Whether a text is a day, of a year that calendars have. */
export const isDay = (text) => /^(19|20|21)\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && later(text, 0) === text;

/** The days of each part, [] without a start. A week lasts seven days from the start's weekday; of
    these are the chosen weekdays, or else the first. Days follow each other, on the chosen weekdays
    if any are chosen. */
export function dates({ parts, unit, start, on }) {
  if (!start) return parts.map(() => []);
  const fits = (day) => !on.length || on.includes(weekday(day));
  if (unit === "week") {
    return parts.map((_, index) => {
      const week = Array.from({ length: 7 }, (_, i) => later(start, 7 * index + i));
      return on.length ? week.filter(fits) : [week[0]];
    });
  }
  let day = start;
  return parts.map(() => {
    while (!fits(day)) day = later(day, 1);
    const found = day;
    day = later(day, 1);
    return [found];
  });
}

/** Every meeting: {day, index, number, of, items}: the part's index, which of its meetings it is, and
    the items that are due, which are spread evenly over the part's meetings. */
export function meetings(book, course) {
  return dates(course).flatMap((days, index) => {
    if (!days.length) return [];
    const due = portions(book, course.parts[index].items, days.length);
    return days.map((day, i) => ({ day, index, number: i + 1, of: days.length, items: due[i] }));
  });
}

/* ---- In words ---- */

export const count = (n, what) => `${n} ${what}${n === 1 ? "" : "s"}`;
/** Reading time, no more exact than it can be. */
export const time = (minutes) => (minutes < 90 ? count(minutes, "minute") : `about ${Math.round(minutes / 30) / 2} hours`);
export const label = ({ unit }, index) => `${unit === "day" ? "Day" : "Week"} ${index + 1}`;
/** A part's name and title: `Week 2: Honest data`. */
export const heading = (course, index) => [label(course, index), course.parts[index].title].filter(Boolean).join(": ");

/** What some items come to: `5 pages, 62 minutes of reading, 49 questions`. */
export function inWords({ pages, minutes, questions }) {
  const said = [];
  if (pages || !questions) said.push(count(pages, "page"));
  if (minutes) said.push(`${time(minutes)} of reading`);
  if (questions) said.push(`${count(questions, "practice question")}`);
  return said.join(", ");
}

const day = (text, form) => new Intl.DateTimeFormat("en-US", { timeZone: "UTC", ...form }).format(Date.parse(text));
/** Days as `Mon, Jan 11`, the year with the first if asked for. */
export const daysInWords = (days) => days.map((text) => day(text, { weekday: "short", month: "short", day: "numeric" })).join(" · ");
/** What stands under a part's heading: its days, and what its items come to. */
export const about = (book, items, days) =>
  [daysInWords(days), items.length ? inWords(sums(book, items)) : ""].filter(Boolean).join(" — ");
export const dayInWords = (text) => day(text, { weekday: "long", year: "numeric", month: "long", day: "numeric" });
