// A course as a Common Cartridge: the files of its zip, by their paths. Pure; see course-exports.mjs
// for `course`, `book` and `from`.
//
// Parts are folders, items are web links. The structure is that of the specification's schemas,
// ccv1p3_imscp_v1p2_v1p0.xsd and ccv1p3_imswl_v1p3.xsd, and of those of version 1.1, which is the
// newest that Moodle imports (backup/converter/imscc11). Identifiers hang on the items' names, so
// that a later import of the same course into Canvas changes what is there.

import { escaped } from "./course-exports.mjs";
import * as plan from "./course-plan.mjs";

const FORMS = {
  "1.3": { package: "imsccv1p3", links: "imswl_v1p3", type: "imswl_xmlv1p3", schema: "1.3.0" },
  "1.1": { package: "imsccv1p1", links: "imswl_v1p1", type: "imswl_xmlv1p1", schema: "1.1.0" },
};
export const VERSIONS = Object.keys(FORMS);

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
/** A text in XML, without the characters that it cannot have. */
const xml = (text) => escaped(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ""));
const id = (name) => name.replaceAll("/", "_");

const webLink = ({ title, href }, form) => `${HEAD}<webLink xmlns="http://www.imsglobal.org/xsd/${form.package}/${form.links}">
  <title>${xml(title)}</title>
  <url href="${xml(href)}" target="_blank"/>
</webLink>
`;

/** The manifest. Moodle looks for the namespace among its first 500 characters. */
function manifest(book, course, from, form) {
  const path = (name) => `links/${id(name)}.xml`;
  const item = (name) => `
          <item identifier="I_${id(name)}" identifierref="R_${id(name)}">
            <title>${xml(book.get(name).title)}</title>
          </item>`;
  const folder = ({ items }, index) => `
        <item identifier="${course.unit}_${index + 1}">
          <title>${xml(plan.heading(course, index))}</title>${items.map(item).join("")}
        </item>`;
  const resource = (name) => `
    <resource identifier="R_${id(name)}" type="${form.type}">
      <file href="${path(name)}"/>
    </resource>`;
  const text = plan.inWords(plan.sums(book, plan.placed(course)));
  return `${HEAD}<manifest xmlns="http://www.imsglobal.org/xsd/${form.package}/imscp_v1p1" xmlns:lomm="http://ltsc.ieee.org/xsd/${form.package}/LOM/manifest" identifier="course">
  <metadata>
    <schema>IMS Common Cartridge</schema>
    <schemaversion>${form.schema}</schemaversion>
    <lomm:lom>
      <lomm:general>
        <lomm:title><lomm:string language="en">${xml(course.title || "Course")}</lomm:string></lomm:title>
        <lomm:description><lomm:string language="en">${xml(`${text}. Made from ${from.site}: ${from.address}`)}</lomm:string></lomm:description>
      </lomm:general>
    </lomm:lom>
  </metadata>
  <organizations>
    <organization identifier="plan" structure="rooted-hierarchy">
      <item identifier="parts">${course.parts.map(folder).join("")}
      </item>
    </organization>
  </organizations>
  <resources>${plan.placed(course).map(resource).join("")}
  </resources>
</manifest>
`;
}

/** The files of a cartridge of a version, `1.3` or `1.1`, as {path: text}. */
export function files(book, course, from, version) {
  const form = FORMS[version];
  const links = plan.placed(course).map((name) => [`links/${id(name)}.xml`, webLink(book.get(name), form)]);
  return { "imsmanifest.xml": manifest(book, course, from, form), ...Object.fromEntries(links) };
}
