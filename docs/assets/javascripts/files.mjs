// How scripts reach other files of the book. In the archive that works from a folder, another module
// stands in the place of this one: macros/exports/offline.mjs.

/** The address of a page or of a place on it, which is given from the book's root. */
export const pageAt = (address, book) => new URL(address, book).href;

/** What a file of the book says. Throws where it cannot be had. */
export async function textOf(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response.text();
}

/** An address of the book as it is for readers elsewhere. */
export const published = (address) => address;
