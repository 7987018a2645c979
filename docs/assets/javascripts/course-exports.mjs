// A course as Markdown, HTML, CSV and iCalendar. Pure functions; see course-plan.mjs for `course` and
// `book`, whose items here also have their absolute address, `href`. `from` says where the course
// comes from: {site, home, address}, the book's name and address, and the course's own.

import * as plan from "./course-plan.mjs";

const title = (course) => course.title || "Course";

/** The course's name as a file's, without an extension. */
export const fileName = (course) =>
  title(course).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 60).replace(/^-+|-+$/g, "") || "course";

/** What stands beside an item: `intermediate, 12 min` or `49 questions`. */
export function facts({ level, minutes, questions }) {
  if (questions) return plan.count(questions, "question");
  return [level, `${minutes} min`].filter(Boolean).join(", ");
}

/** The course as texts say it: a line about all of it, its parts with heading, line and items, and
    what is known. */
function said(book, course) {
  const dates = plan.dates(course);
  return {
    title: title(course),
    about: [
      `${plan.count(course.parts.length, course.unit)}, ${plan.inWords(plan.sums(book, plan.placed(course)))}.`,
      course.start && `Starts on ${plan.dayInWords(dates[0][0])}.`,
    ].filter(Boolean).join(" "),
    parts: course.parts.map(({ items }, index) => ({
      heading: plan.heading(course, index),
      about: plan.about(book, items, dates[index]),
      items: items.map((name) => book.get(name)),
    })),
    known: course.known.map((name) => book.get(name)),
  };
}
const KNOWN = "What you should know already";

/* ---- Markdown ---- */

const ENTITIES = { "&": "&amp;", "<": "&lt;", "~": "&#126;" };
/** A text in which no character is a mark of Markdown, of whichever dialect. */
const marked = (text) =>
  text
    .replace(/[\\`*_{}[\]#]/g, "\\$&")
    .replace(/[&<~]/g, (sign) => ENTITIES[sign])
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^[-+]/, "\\$&");
const link = (text, href) => `[${marked(text)}](${href.replace(/[()]/g, (sign) => (sign === "(" ? "%28" : "%29"))})`;

export function markdown(book, course, from) {
  const { title, about, parts, known } = said(book, course);
  const bullets = (items) => items.map((item) => `- ${link(item.title, item.href)} (${facts(item)})`).join("\n");
  const blocks = [
    `# ${marked(title)}`,
    about,
    ...(known.length ? [`## ${KNOWN}`, bullets(known)] : []),
    ...parts.flatMap(({ heading, about, items }) => [`## ${marked(heading)}`, about, bullets(items)]),
    `All pages are from ${link(from.site, from.home)}. ${link("Change this course", from.address)}.`,
  ];
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}

/* ---- HTML ---- */

const SIGNS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** A text in HTML or XML, in an attribute too. */
export const escaped = (text) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]);

const STYLE = `
    body { max-width: 42em; margin: 2em auto; padding: 0 1em; font: 1em/1.5 Georgia, serif; }
    h2 { margin: 1.6em 0 0.2em; font-size: 1.2em; }
    p { margin: 0.2em 0 0.6em; }
    small { color: #555; }
`;

/** The course as elements, to be put into a page. */
export function fragment(book, course, from) {
  const { title, about, parts, known } = said(book, course);
  const a = (text, href) => `<a href="${escaped(href)}">${escaped(text)}</a>`;
  const list = (items) => ["<ul>", ...items.map((item) => `  <li>${a(item.title, item.href)} <small>${escaped(facts(item))}</small></li>`), "</ul>"];
  const lines = [
    `<h1>${escaped(title)}</h1>`,
    `<p>${escaped(about)}</p>`,
    ...(known.length ? [`<h2>${KNOWN}</h2>`, ...list(known)] : []),
    ...parts.flatMap(({ heading, about, items }) => [
      `<h2>${escaped(heading)}</h2>`,
      ...(about ? [`<p>${escaped(about)}</p>`] : []),
      ...(items.length ? list(items) : []),
    ]),
    `<p>All pages are from ${a(from.site, from.home)}. ${a("Change this course", from.address)}.</p>`,
  ];
  return `${lines.join("\n")}\n`;
}

/** The course as a page of its own. */
export const html = (book, course, from) => `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${escaped(title(course))}</title>
  <style>${STYLE}  </style>
</head>
<body>
${fragment(book, course, from)}</body>
</html>
`;

/* ---- CSV (RFC 4180) ---- */

/** A cell. Before what a spreadsheet would take for a formula stands an apostrophe, which it shows as
    text. In many countries a semicolon begins a cell, too; in some, wide signs begin a formula. */
function cell(value) {
  const text = String(value).replace(/^(?=[\t\r\n])|(^|[;\t\r\n])(?=[=+\-@＝＋－＠])/g, "$1'");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One row for each item, and one for a part without any. It starts with a byte-order mark, by which
    spreadsheets know UTF-8. */
export function csv(book, course) {
  const dates = plan.dates(course);
  const rows = course.parts.flatMap(({ title, items }, index) => {
    const head = [index + 1, title, dates[index].join(" ")];
    const rows = items.map((name) => book.get(name)).map((item) => [...head, item.kind, item.title, item.level, item.minutes || "", item.questions || "", item.href]);
    return rows.length ? rows : [[...head, "", "", "", "", "", ""]];
  });
  const header = [course.unit, "title", "dates", "kind", "page", "level", "minutes", "questions", "link"];
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

/* ---- iCalendar (RFC 5545) ---- */

/** A value of TEXT: no line of it ends the property, and it has no control characters. */
const escapedText = (text) =>
  text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n?|\n/g, "\\n")
    .replace(/(?!\t)\p{Cc}/gu, "");

/** A content line, folded so that no line of it has more than 75 octets, and no character is cut. */
function folded(line) {
  const size = (text) => new TextEncoder().encode(text).length;
  let out = "";
  let room = 75;
  for (const sign of line) {
    if (size(sign) > room) {
      out += "\r\n ";
      room = 74; // the space counts
    }
    out += sign;
    room -= size(sign);
  }
  return `${out}\r\n`;
}

/** A calendar with an event of a whole day for each meeting; `now` is a Date. An event's UID hangs on
    the course's title and on the number of its meeting, so that a later export replaces it. */
export function calendar(book, course, from, now) {
  const compact = (text) => text.replaceAll("-", "");
  const stamp = `${now.toISOString().replace(/[-:]/g, "").slice(0, 15)}Z`;
  const { hostname } = new URL(from.address);
  const text = (name, value) => folded(`${name}:${escapedText(value)}`);
  const events = plan.meetings(book, course).map(({ day, index, number, of, items }) => {
    const heading = plan.heading(course, index) + (of > 1 ? ` (${number} of ${of})` : "");
    const about = items.map((name) => book.get(name)).map((item) => `${item.title} (${facts(item)})\n${item.href}`);
    return [
      "BEGIN:VEVENT\r\n",
      folded(`UID:${fileName(course)}-${course.unit}-${index + 1}-${number}@${hostname}`),
      folded(`DTSTAMP:${stamp}`),
      folded(`DTSTART;VALUE=DATE:${compact(day)}`),
      folded(`DTEND;VALUE=DATE:${compact(plan.later(day, 1))}`),
      text("SUMMARY", course.title ? `${course.title} · ${heading}` : heading),
      about.length ? text("DESCRIPTION", about.join("\n\n")) : "",
      "TRANSP:TRANSPARENT\r\n",
      "END:VEVENT\r\n",
    ].join("");
  });
  return [
    "BEGIN:VCALENDAR\r\n",
    "VERSION:2.0\r\n",
    text("PRODID", `-//${from.site}//Course builder 1//EN`),
    "CALSCALE:GREGORIAN\r\n",
    text("NAME", title(course)),
    text("X-WR-CALNAME", title(course)),
    ...events,
    "END:VCALENDAR\r\n",
  ].join("");
}
