// Taking a course away: its address, and files in the forms that calendars, spreadsheets and learning
// platforms read.

import { LONGEST } from "./course-address.mjs";
import * as cartridge from "./course-cartridge.mjs";
import * as exports from "./course-exports.mjs";
import { button, make } from "./elements.mjs";
import { published } from "./files.mjs";

const here = location.href.split(/[?#]/)[0];
const from = (app) => ({
  site: app.site,
  home: published(new URL("../../", here).href),
  address: `${published(here)}${app.query}`,
});
/** The book with the addresses that others can open. */
const bookOf = ({ book }) => new Map([...book].map(([name, item]) => [name, { ...item, href: published(item.href) }]));

function save(app, content, extension, type) {
  const name = `${exports.fileName(app.course)}.${extension}`;
  const url = URL.createObjectURL(new Blob([content], { type }));
  make("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
  app.say(`${name} saved.`);
}

async function copy(app, items, what, otherwise = "Download the file instead.") {
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(Object.entries(items).map(([type, text]) => [type, new Blob([text], { type })])))]);
    app.say(`${what} copied.`);
  } catch {
    app.say(`Your browser does not let this page copy. ${otherwise}`);
  }
}

/** The zip of a cartridge. The library is fetched when it is first needed. */
async function saveCartridge(app, version) {
  try {
    const { strToU8, zipSync } = await import("./fflate.mjs");
    const files = cartridge.files(bookOf(app), app.course, from(app), version);
    const packed = zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
    save(app, packed, `${version}.imscc`, "application/zip");
  } catch {
    app.say("The cartridge could not be made: a part of this page did not load. Try again when you are online.");
  }
}

const ways = (app) => [
  {
    name: "Link", about: "Opens this course here, to read or to change.",
    buttons: [["Copy the link", () => copy(app, { "text/plain": from(app).address }, "Link", "It stands in the address bar.")]],
  },
  {
    name: "Markdown", about: "For notes and repositories.",
    buttons: [
      ["Download Markdown", () => save(app, exports.markdown(bookOf(app), app.course, from(app)), "md", "text/markdown")],
      ["Copy Markdown", () => copy(app, { "text/plain": exports.markdown(bookOf(app), app.course, from(app)) }, "Markdown")],
    ],
  },
  {
    name: "Web page", about: "One HTML file. What you copy keeps its links when you paste it into an editor.",
    buttons: [
      ["Download HTML", () => save(app, exports.html(bookOf(app), app.course, from(app)), "html", "text/html")],
      ["Copy HTML", () => {
        const text = exports.fragment(bookOf(app), app.course, from(app));
        return copy(app, { "text/html": text, "text/plain": text }, "Page");
      }],
    ],
  },
  {
    name: "Table", about: "CSV for a spreadsheet, one row for each page.",
    buttons: [["Download CSV", () => save(app, exports.csv(bookOf(app), app.course), "csv", "text/csv")]],
  },
  {
    name: "Calendar", about: app.course.start ? "iCalendar: a day for each meeting, with what to read." : "iCalendar. Choose a start date first.",
    buttons: [["Download calendar", () => save(app, exports.calendar(bookOf(app), app.course, from(app), new Date()), "ics", "text/calendar"), !app.course.start]],
  },
  {
    name: "Canvas and others", about: `Common Cartridge 1.3: a module for each ${app.course.unit}, with links. In Canvas it goes into Settings, Import Course Content.`,
    buttons: [["Download cartridge 1.3", () => saveCartridge(app, "1.3")]],
  },
  {
    name: "Moodle", about: "Common Cartridge 1.1, the newest that Moodle reads. There it goes into Restore, as a backup of a course does.",
    buttons: [["Download cartridge 1.1", () => saveCartridge(app, "1.1")]],
  },
];

/** Show the ways to take a course away in an element. */
export function showDownloads(app, element) {
  const key = document.activeElement?.closest(".course-downloads") && document.activeElement.textContent;
  const { length } = from(app).address;
  const warning = `The address of this course has ${length} characters. Some servers and programs refuse more than ${LONGEST}, and then nothing of it arrives. Shorten the titles, or share a file instead.`;
  element.replaceChildren(
    make("h2", { textContent: "Take it away" }),
    length > LONGEST ? make("p", { className: "course-notice", textContent: warning }) : "",
    make("dl", {}, ...ways(app).map(({ name, about, buttons }) =>
      make("div", {}, make("dt", { textContent: name }),
        make("dd", {}, make("span", { textContent: `${about} ` }), ...buttons.map(([text, act, disabled = false]) => button(text, act, { disabled })))),
    )),
  );
  if (key) [...element.querySelectorAll("button")].find(({ textContent }) => textContent === key)?.focus();
}
