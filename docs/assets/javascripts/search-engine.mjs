// The search, apart from the page: makes the index when the book is built, and finds pages in it in
// the reader's browser. How its numbers were chosen stands in tests/search/README.md.

import MiniSearch from "./minisearch.mjs";

// The fields of a page, and how much a word in each of them counts. `rest` are the rare words of its text and the
// names in its programs: there to find what nothing else says.
const WEIGHTS = { title: 4, aliases: 4, questions: 3, answer: 4, points: 2, rest: 2 };
// BM25+: when repeating a word stops to count, how much long pages are held back, what any hit is worth.
const BM25 = { k: 1.2, b: 0.7, d: 0.45 };
const RARE = 12; // pages
const BEGUN = 0.5; // what a word that begins with the query's last one counts, against that word itself
const NAMED = 1; // how much more a page is worth whose name is all of the query
const ASKED = 3000; // what a page gains for which somebody asked with just these words
const LIKELY = 0.15; // the power of the probability, learned from what readers ask, that a page is meant
const LIST = 0.2; // what is left to a page that only lists others
// How that is learned: the steps' length, how often all asks are gone through, and the smallest weight that is kept.
const LEARNING = { rate: 3, rounds: 6, least: 1.6 };
const PATIENCE = 6e7; // how often a page is weighed for an ask, at most
const PIECE = 8; // milliseconds of work on what was fetched, before the browser may do something else

const STOP = new Set(
  `machine ml ai a an and are as at be because been being but by can cant could did do does doing dont for from get gets
  getting give got had has have having he help here how i if im in into is isnt it its just know like make makes
  may me mean means might my need no not of on one our out please really said say says so some someone
  such than that the their them then there these they thing this those to too understand up us use used uses using
  very want was wasnt we were what whats when where while who why will with work works would you your explain
  between actually happen happens tell differences better good way find something anything
  doesnt exactly`.split(/\s+/),
);

/** A word without its ending and in American spelling, so that its forms are one. */
export function stem(word) {
  let found = cut.get(word);
  if (found === undefined) cut.set(word, (found = withoutEnding(word)));
  return found;
}
const cut = new Map(); // a book has far fewer words than it is long

function withoutEnding(word) {
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
    if (!/.[A-Z]/.test(piece)) continue;
    const parts = piece.split(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/);
    if (parts.length > 1) found.push(...parts.filter((part) => part.length > 2).map((part) => part.toLowerCase()));
  }
  return found;
}

// A number alone says nothing about a subject.
const telling = (word) => !STOP.has(word) && !/^\d+$/.test(word);
const options = {
  fields: Object.keys(WEIGHTS),
  tokenize: words,
  processTerm: (word) => (telling(word) ? stem(word) : null),
};

/** The different stems of a text's words, those left out that tell nothing. */
const stems = (text) => [...new Set(words(text).filter(telling).map(stem))];

/** The index of a book's documents, with what results show of them, as JSON. */
export function index(documents) {
  const rest = documents.map((document) => stems(document.rest));
  const pages = new Map();
  for (const word of rest.flat()) pages.set(word, (pages.get(word) ?? 0) + 1);
  const engine = new MiniSearch({ ...options, processTerm: (word, field) => (field === "rest" ? word : options.processTerm(word)) });
  documents.forEach(({ shown }, id) => {
    const fields = { ...shown, points: shown.points.map(([, about]) => about), rest: rest[id].filter((word) => pages.get(word) <= RARE) };
    engine.add({ id, ...Object.fromEntries(options.fields.map((name) => [name, [fields[name]].flat().join(" ")])) });
  });
  const asks = documents.map(({ shown, searches }) =>
    [shown.title, ...shown.aliases, ...shown.questions, ...searches].map((text) => stems(text).sort().join(" ")).sort(),
  );
  return JSON.stringify({ pages: documents.map(({ shown }) => shown), asks, learned: learned(asks), engine });
}

/** What each word of the asks says for and against each page, in whole numbers: for each of `Asks.words`, the pages by
    weight. Multinomial logistic regression by stochastic gradient descent, the same at every build. */
export function learned(pages) {
  const asks = new Asks();
  pages.forEach((texts, page) => asks.add(texts, page));
  asks.number();
  const weights = asks.words.map(() => new Float32Array(pages.length));
  const known = asks.asks.map((ask) => ({ page: ask.page, features: asks.features(ask.stems) }));
  let seed = 1;
  const random = (below) => (seed = (seed * 48271) % 2147483647) % below; // Park and Miller's
  const steps = Math.min(LEARNING.rounds * known.length, PATIENCE / pages.length);
  for (let step = 0; step < steps; step++) {
    const next = step % known.length;
    if (!next) shuffle(known, random);
    const { page, features } = known[next];
    const wrong = probabilities(features, weights, pages.length);
    wrong[page] -= 1;
    for (const [word, value] of features) {
      const row = weights[word];
      for (let i = 0; i < row.length; i++) row[i] -= LEARNING.rate * value * wrong[i];
    }
  }
  return weights.map((row) => {
    const kept = {};
    row.forEach((weight, page) => {
      if (Math.abs(weight) >= LEARNING.least) (kept[Math.round(weight)] ??= []).push(page);
    });
    return kept;
  });
}

/** Put items in another order. (Fisher and Yates.) */
function shuffle(items, random) {
  for (let i = items.length - 1; i > 0; i--) {
    const j = random(i + 1);
    [items[i], items[j]] = [items[j], items[i]];
  }
}

/** How likely each page is meant, given the features of a query and the weights of each word. */
function probabilities(features, weights, pages) {
  const sums = new Float64Array(pages);
  for (const [word, value] of features) {
    const row = weights[word];
    for (let page = 0; page < pages; page++) sums[page] += value * row[page];
  }
  let [most, total] = [-Infinity, 0];
  for (let page = 0; page < pages; page++) if (sums[page] > most) most = sums[page];
  for (let page = 0; page < pages; page++) total += sums[page] = Math.exp(sums[page] - most);
  for (let page = 0; page < pages; page++) sums[page] /= total;
  return sums;
}

/** Add an item to the list that a map has for a key. */
function put(map, key, item) {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
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

/** Resolves when the browser has done what waits. */
const pause = () => globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));

/** Do something with each item and its place, with a pause whenever a piece of time is over. */
async function gently(items, work) {
  let start = performance.now();
  for (const [place, item] of items.entries()) {
    work(item, place);
    if (performance.now() - start < PIECE) continue;
    await pause();
    start = performance.now();
  }
}

export class Search {
  asks = new Asks();
  weights = []; // a word's place among those learned from → what it says for each page
  names = new Map(); // a name's stems → the pages that have it
  spelling = new Map(); // a word as it is written → how often
  stems = new Set();

  /** From what `index` made, a little at a time, so that meanwhile the browser can draw and a reader type. */
  static async from(json) {
    const search = new Search();
    const { pages, engine, asks, learned } = JSON.parse(json);
    await pause();
    search.pages = pages;
    search.engine = await MiniSearch.loadJSAsync(engine, options);
    await pause();
    await gently(asks, (texts, page) => search.asks.add(texts, page));
    search.asks.number();
    await pause();
    await gently(learned, (kept) => {
      const row = new Int8Array(pages.length);
      for (const [weight, of] of Object.entries(kept)) for (const page of of) row[page] = weight;
      search.weights.push(row);
    });
    await gently(pages, (page, id) => search.know(page, id));
    search.longestName = Math.max(...[...search.names.keys()].map((key) => key.split(" ").length));
    return search;
  }

  /** Note a page's names, and how its words are spelled. */
  know(page, id) {
    for (const name of [page.title, ...page.aliases]) put(this.names, words(name).map(stem).join(" "), id);
    const texts = [page.title, page.answer, ...page.aliases, ...page.questions, ...page.points.map(([, about]) => about)];
    for (const word of words(texts.join(" "))) {
      if (word.length < 3 || /\d/.test(word)) continue;
      this.spelling.set(word, (this.spelling.get(word) ?? 0) + 1);
      this.stems.add(stem(word));
    }
  }

  /** The word itself if the book knows it, else the one that it most likely was to be. */
  corrected(word) {
    const short = word.length < 5;
    if (word.length < 3 || /\d/.test(word) || STOP.has(word) || this.stems.has(stem(word))) return word;
    if (this.asks.places.has(stem(word))) return word;
    const known = this.engine.search(word).length > 0;
    if (known && short) return word;
    const most = known || word.length < 4 ? 1 : word.length < 8 ? 2 : 3;
    let best = word;
    let cost = known ? 0.9 : short ? 1.1 : word.length < 6 ? 1.9 : word.length < 8 ? 2.1 : 2.9;
    for (const [other, times] of this.spelling) {
      const errors = distance(word, other, most);
      if (errors > most || errors >= other.length / 2) continue;
      // The first letter is seldom wrong, and a common word is more likely.
      const costs = errors + (word[0] === other[0] ? 0 : 0.6) - 0.08 * Math.log(times);
      if (costs <= cost) [best, cost] = [other, costs];
    }
    return best;
  }

  /** For each page of which a name stands in the query the share of the query that it is. */
  named(all, content) {
    const shares = new Map();
    const taken = new Set();
    const stemmed = all.map(stem);
    for (let length = Math.min(this.longestName, all.length); length; length--) {
      for (let start = 0; start + length <= all.length; start++) {
        const places = Array.from({ length }, (_, i) => start + i);
        const ids = this.names.get(stemmed.slice(start, start + length).join(" "));
        if (!ids || places.some((place) => taken.has(place))) continue;
        for (const place of places) taken.add(place);
        const share = places.filter((place) => content.includes(all[place])).length / content.length;
        for (const id of ids) shares.set(id, Math.max(share, shares.get(id) ?? 0));
      }
    }
    return shares;
  }

  /** The best pages for a query, at most so many: `{ page, score, point, question }`, the last two where the page
      has one that the query asks for. With them the stems looked for, and the query as it was read if that is not as
      it was written. */
  find(query, most = Infinity) {
    const written = words(query);
    const all = written.map((word) => this.corrected(word));
    const content = all.some(telling) ? all.filter(telling) : all;
    const asked = new Set(content.map(stem));
    const last = content.length - 1;
    const found = this.engine.search(
      { combineWith: "OR", queries: content.map((word, i) => ({ queries: [word], prefix: i === last && word.length > 1 })) },
      { boost: WEIGHTS, bm25: BM25, weights: { prefix: BEGUN, fuzzy: 0 }, processTerm: stem },
    );
    const base = new Map(found.map(({ id, score }) => [id, score]));
    const named = this.named(all, content);
    const likeness = this.asks.likeness(asked);
    const likely = probabilities(this.asks.features(asked), this.weights, this.pages.length);
    const score = (id) => {
      const sum = (base.get(id) ?? 0.01) * (1 + NAMED * (named.get(id) ?? 0)) + ASKED * (likeness.get(id) ?? 0);
      return sum * likely[id] ** LIKELY * (/^(topics|browse)\//.test(this.pages[id].address) ? LIST : 1);
    };
    const results = [...new Set([...base.keys(), ...named.keys(), ...likeness.keys()])]
      .map((id) => ({ page: this.pages[id], score: score(id) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, most)
      .map((result) => ({ ...result, ...closest(result.page, asked) }));
    return { results, asked, read: all.some((word, i) => word !== written[i]) ? all.join(" ") : "" };
  }
}

/** All that somebody may ask for, each as a set of stems that weigh as much as they are rare. */
class Asks {
  asks = [];
  with = new Map(); // a stem → the asks that have it

  /** Take the asks of a page, each its stems with spaces between. */
  add(texts, page) {
    for (const text of texts) {
      const ask = { page, stems: text.split(" ") };
      this.asks.push(ask);
      for (const word of ask.stems) put(this.with, word, ask);
    }
  }

  /** Number the words that are learned from, now that all asks are here. */
  number() {
    // What only one ask has says nothing about others.
    this.words = [...this.with.keys()].filter((word) => this.with.get(word).length > 1);
    this.places = new Map(this.words.map((word, place) => [word, place]));
  }

  /** Some stems as [place in `words`, value], the values a vector of length 1. */
  features(stems) {
    const known = [...stems].filter((word) => this.places.has(word));
    const length = this.length(known) || 1;
    return known.map((word) => [this.places.get(word), this.weight(word) / length]);
  }

  weight(word) {
    return Math.log(1 + this.asks.length / (0.5 + (this.with.get(word)?.length ?? 0)));
  }

  length(stems) {
    return Math.sqrt(stems.reduce((sum, word) => sum + this.weight(word) ** 2, 0));
  }

  /** For each page how like the query its asks are: the cosines between them, from 0 to 1, cubed, so that one near
      ask is worth more than several far ones, and summed. */
  likeness(query) {
    const products = new Map();
    for (const word of query) {
      for (const ask of this.with.get(word) ?? []) products.set(ask, (products.get(ask) ?? 0) + this.weight(word) ** 2);
    }
    const length = this.length([...query]);
    const sums = new Map();
    for (const [ask, product] of products) {
      ask.length ??= this.length(ask.stems);
      sums.set(ask.page, (sums.get(ask.page) ?? 0) + (product / (length * ask.length)) ** 3);
    }
    return sums;
  }
}

/** Whether a word of a text is one of those looked for. */
export function isAsked(word, asked) {
  return telling(word) && asked.has(stem(word));
}

/** The question and the point of a page that share most words with the query, if they share enough. */
function closest(page, asked) {
  const share = (text) => {
    const has = stems(text);
    const common = has.filter((word) => asked.has(word)).length;
    return common < Math.min(2, asked.size) ? 0 : common / Math.sqrt(asked.size * has.length);
  };
  const best = (items, text) => {
    const rated = items.map((item) => [share(text(item)), item]).sort((a, b) => b[0] - a[0]);
    return rated[0]?.[0] >= 0.5 ? rated[0][1] : undefined;
  };
  return { question: best(page.questions, (q) => q), point: best(page.points, ([, about]) => about) };
}
