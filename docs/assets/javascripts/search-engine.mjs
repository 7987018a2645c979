// The search, apart from the page: makes the index when the book is built, and finds pages in it in
// the reader's browser. How its numbers were chosen stands in tests/search/README.md.

import MiniSearch from "./minisearch.mjs";

// The fields of a page, and how much a word in each of them counts.
const WEIGHTS = {
  title: 5, aliases: 5, questions: 4, searches: 4, answer: 4, points: 2, causes: 2, code: 1.5, body: 2,
};
// BM25+: when repeating a word stops to count, how much long pages are held back, what any hit is worth.
const BM25 = { k: 1.2, b: 0.7, d: 0.45 };
// What a word that only begins as the query's last one counts, against that word itself.
const BEGUN = 0.5;
// How much a page gains whose name is all of the query, and for a part of it that part.
const NAMED = 3;
const NAMED_ALL = 3;
// By a page's folder. Pages that choose or guide have fewer words on a subject than the page about it; those
// that list others stand below what they list.
const FOLDERS = { concepts: 1, decide: 1.3, workflow: 1.3, topics: 0.2, browse: 0.2 };

const STOP = new Set(
  `a an and are as at be because been being but by can cant could did do does doing dont for from get gets
  getting give got had has have having he help here how i if im in into is isnt it its just know like make makes
  may me mean means might my need no not of on one or our out please really said say says should so some someone
  such than that the their them then there these they thing this those to too understand up us use used uses using
  very want was wasnt we were what whats when where which while who why will with work works would you your explain
  difference between vs versus actually happen happens tell differences better best good way find something anything
  doesnt exactly`.split(/\s+/),
);

/** A word without its ending and in American spelling, so that its forms are one. */
export function stem(word) {
  if (word.length < 4 || /\d/.test(word)) return word;
  let w = word
    .replace(/isation/, "ization").replace(/ise(d|s|r)?$/, "ize$1").replace(/ising$/, "izing").replace(/our(s|ed|ing)?$/, "or$1")
    .replace(/ies$/, "y").replace(/([^sui])s$/, "$1")
    .replace(/(ization|izing|izer|ized|ize)$/, "iz").replace(/(ation|ating|ated?)$/, "at");
  if (/ing$/.test(w) && w.length > 5) w = w.slice(0, -3);
  else if (/ed$/.test(w) && w.length > 4) w = w.slice(0, -2);
  else if (/ly$/.test(w) && w.length > 5) w = w.slice(0, -2);
  return w.replace(/([bdgklmnprt])\1$/, "$1").replace(/e$/, "");
}

/** The words of a text: lower case, without accents; of names in programs the whole and its parts. */
export function words(text) {
  const found = [];
  for (const piece of text.normalize("NFKD").replace(/[\u0300-\u036f’']/g, "").split(/[^\p{L}\p{N}]+/u)) {
    if (!piece) continue;
    found.push(piece.toLowerCase());
    const parts = piece.split(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/);
    if (parts.length > 1) found.push(...parts.filter((part) => part.length > 1).map((part) => part.toLowerCase()));
  }
  return found;
}

const options = {
  fields: Object.keys(WEIGHTS),
  tokenize: words,
  // A number alone says nothing about a subject.
  processTerm: (word) => (STOP.has(word) || /^\d+$/.test(word) ? null : stem(word)),
};

/** The index of a book's documents, with what results show of them, as JSON. */
export function index(documents) {
  const engine = new MiniSearch(options);
  documents.forEach(({ shown, words }, id) => {
    const fields = { ...shown, ...words, points: shown.points.map(([, about]) => about) };
    engine.add({ id, ...Object.fromEntries(options.fields.map((name) => [name, [fields[name]].flat().join(" | ")])) });
  });
  return JSON.stringify({ pages: documents.map(({ shown }) => shown), engine });
}

/** How many letters to put in, take out, change or swap to make one word of another; more than `most` is
    `most + 1`. (Optimal string alignment: Damerau's four errors, each place touched once.) */
export function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] !== b[j - 1]));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length];
}

export class Search {
  /** From what `index` made. */
  constructor(json) {
    const { pages, engine } = JSON.parse(json);
    this.pages = pages;
    this.engine = MiniSearch.loadJS(engine, options);
    this.names = new Map(); // a name's stems → the pages that have it
    this.spelling = new Map(); // a word as it is written → how often
    this.stems = new Set();
    pages.forEach((page, id) => {
      for (const name of [page.title, ...page.aliases]) {
        const key = words(name).map(stem).join(" ");
        this.names.set(key, [...(this.names.get(key) ?? []), id]);
      }
      const texts = [page.title, page.answer, ...page.aliases, ...page.questions, ...page.points.map(([, about]) => about)];
      for (const word of words(texts.join(" "))) {
        if (word.length < 3 || /\d/.test(word)) continue;
        this.spelling.set(word, (this.spelling.get(word) ?? 0) + 1);
        this.stems.add(stem(word));
      }
    });
    this.longestName = Math.max(...[...this.names.keys()].map((key) => key.split(" ").length));
  }

  /** The word itself if the book knows it, else the one that it most likely was to be. */
  corrected(word) {
    const short = word.length < 5;
    if (word.length < 3 || /\d/.test(word) || STOP.has(word) || this.stems.has(stem(word))) return word;
    const known = this.engine.search(word).length > 0;
    if (known && short) return word;
    const most = known || word.length < 4 ? 1 : word.length < 8 ? 2 : 3;
    let best = word;
    let cost = known ? 0.9 : short ? 1.1 : word.length < 8 ? 1.9 : 2.9;
    for (const [other, times] of this.spelling) {
      const errors = distance(word, other, most);
      if (errors > most || errors >= other.length / 2) continue;
      // The first letter is seldom wrong, and a common word is more likely.
      const costs = errors + (word[0] === other[0] ? 0 : 0.6) - 0.08 * Math.log(times);
      if (costs <= cost) [best, cost] = [other, costs];
    }
    return best;
  }

  /** What each page gains by its names: id → share of the query that is its name. */
  named(all, content) {
    const gains = new Map();
    const taken = new Set();
    const stems = all.map(stem);
    for (let length = Math.min(this.longestName, stems.length); length; length--) {
      for (let start = 0; start + length <= stems.length; start++) {
        const places = Array.from({ length }, (_, i) => start + i);
        if (places.some((place) => taken.has(place))) continue;
        const pages = this.names.get(stems.slice(start, start + length).join(" "));
        if (!pages) continue;
        for (const place of places) taken.add(place);
        const share = places.filter((place) => content.includes(all[place])).length / content.length;
        const gain = NAMED * share + (length === stems.length ? NAMED_ALL : 0);
        for (const id of pages) gains.set(id, Math.max(gain, gains.get(id) ?? 0));
      }
    }
    return gains;
  }

  /** The pages for a query, best first: `{ page, score, point, question }`, the last two where the page has one
      that the query asks for. With it the stems of the words looked for, and the query as it was read. */
  find(query) {
    const written = words(query);
    const all = written.map((word) => this.corrected(word));
    const telling = all.filter((word) => !STOP.has(word));
    const content = telling.length ? telling : all;
    const found = this.engine.search(
      {
        combineWith: "OR",
        queries: content.map((word, i) => ({ queries: [word], prefix: i === content.length - 1 && word.length > 1 })),
      },
      { boost: WEIGHTS, bm25: BM25, weights: { prefix: BEGUN, fuzzy: 0 }, ...(telling.length ? {} : { processTerm: stem }) },
    );
    const gains = this.named(all, content);
    const asked = new Set(content.map(stem));
    const scores = new Map(found.map(({ id, score, queryTerms }) => [id, score * Math.sqrt(queryTerms.length / asked.size)]));
    for (const id of gains.keys()) if (!scores.has(id)) scores.set(id, 0.01);
    const results = [...scores]
      .map(([id, score]) => {
        const page = this.pages[id];
        return { page, score: score * (1 + (gains.get(id) ?? 0)) * FOLDERS[page.address.split("/")[0]] };
      })
      .sort((a, b) => b.score - a.score)
      .map((result) => ({ ...result, ...closest(result.page, asked) }));
    return { results, asked, read: all.some((word, i) => word !== written[i]) ? all.join(" ") : "" };
  }
}

/** Whether a word of a text is one of those looked for. */
export function isAsked(word, asked) {
  return !STOP.has(word) && asked.has(stem(word));
}

/** The question and the point of a page that share most words with the query, if they share enough. */
function closest(page, asked) {
  const share = (text) => {
    const all = new Set(words(text).filter((word) => !STOP.has(word)));
    const common = [...all].filter((word) => isAsked(word, asked)).length;
    return common < Math.min(2, asked.size) ? 0 : common / Math.sqrt(asked.size * all.size || 1);
  };
  const best = (items, text) => {
    const rated = items.map((item) => [share(text(item)), item]).sort((a, b) => b[0] - a[0]);
    return rated[0]?.[0] >= 0.5 ? rated[0][1] : undefined;
  };
  return { question: best(page.questions, (q) => q), point: best(page.points, ([, about]) => about) };
}
