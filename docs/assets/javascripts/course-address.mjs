// A course as the query of the course builder's address, which is a promise: what version 1 means
// never changes.
//
//   ?title=Deep+learning&start=2027-01-11&on=mo,we&known=softmax&week=Attention:attention,self-attention&v=1
//
// Each `week`, or `day`, is its title, a colon and its items; items have no colon, titles may. `v`
// stands last, so that no mail program takes a mark at the end for the sentence's, and what could
// end an address in a text is written as %XX.

import * as plan from "./course-plan.mjs";

export const VERSION = 1;
/** Beyond so many characters some hosts refuse an address. */
export const LONGEST = 8000;
const MOST = 200; // parts that are read: no course has more, whatever an address says

/** A text in a query. Names of items stay as they are. */
const written = (text) =>
  encodeURIComponent(text)
    .replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll("%20", "+");
const list = (names) => names.map((name) => written(name).replaceAll("%2F", "/")).join(",");

/** The query, with its question mark; "" for a course that is empty. */
export function write(course) {
  if (plan.isEmpty(course) && !course.start && !course.known.length) return "";
  const said = [];
  if (course.title) said.push(`title=${written(course.title)}`);
  if (course.start) said.push(`start=${course.start}`);
  if (course.on.length) said.push(`on=${course.on.join(",")}`);
  if (course.known.length) said.push(`known=${list(course.known)}`);
  for (const { title, items } of course.parts) said.push(`${course.unit}=${written(title)}:${list(items)}`);
  return `?${said.join("&")}&v=${VERSION}`;
}

/** One line of text, as a field has it: no control characters. */
const line = (text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
const split = (text) => text.split(",").map((word) => word.trim()).filter(Boolean);

/** What an item is called now. */
const now = (name, book) => (book.has(name) ? name : ([...book.values()].find(({ was }) => was?.includes(name))?.name ?? name));

/** The course of a query, and what of it cannot be: {course, unknown, twice, undated, newer, cut}.
    Names that the book does not have are kept out, as are items that stand there before. `undated` is
    a start that is no day. An address that has lost its end has lost its `v`. Never throws. */
export function read(query, book) {
  const asked = new URLSearchParams(query);
  const course = plan.empty();
  const unknown = new Set();
  const twice = new Set();
  const met = new Set();
  const names = (text) =>
    split(text).map((name) => now(name, book)).filter((name) => book.has(name) || !unknown.add(name));
  course.title = line(asked.get("title") ?? "");
  const start = asked.get("start") ?? "";
  if (plan.isDay(start)) course.start = start;
  course.on = plan.DAYS.filter((day) => split(asked.get("on") ?? "").includes(day));
  course.known = [...new Set(asked.getAll("known").flatMap(names))];
  course.unit = asked.has("day") && !asked.has("week") ? "day" : "week";
  const parts = asked.getAll(course.unit).slice(0, MOST).map((text) => {
    const colon = text.lastIndexOf(":");
    const items = names(text.slice(colon + 1)).filter((name) => (met.has(name) ? !twice.add(name) : met.add(name)));
    return plan.part(line(text.slice(0, Math.max(colon, 0))), items);
  });
  if (parts.length) course.parts = parts;
  const newer = Number(asked.get("v")) > VERSION;
  const cut = !asked.get("v") && ["title", "week", "day"].some((key) => asked.has(key));
  return { course, unknown: [...unknown], twice: [...twice], undated: course.start ? "" : line(start), newer, cut };
}
