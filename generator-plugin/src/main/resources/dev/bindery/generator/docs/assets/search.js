// What the search finds, and in which order. Loaded with the index when the search is first used; knows nothing of the page.
(() => {
  'use strict';

  // The same keys on a Latin and on a Russian keyboard.
  const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
  const CYRILLIC = 'йцукенгшщзхъфывапролджэячсмитьбюё';
  const SAME_KEY = new Map([...LATIN].flatMap((key, i) => [[key, CYRILLIC[i]], [CYRILLIC[i], key]]));

  // Words of a question that no answer depends on.
  const FILLERS = new Set('a an and do for from how i in is of on or the to what с в для и из как на о по у'.split(' '));

  // Of several things that fit as well, which one is meant more often.
  const KIND_BOOST = {
    namespace: 2, method: 1.9, error: 1.5, type: 1.4, scope: 1.3, token: 1.3, parameter: 1, field: 0.9,
  };
  const OWN_API_BOOST = 1.5;

  const fold = (text) => text.toLowerCase().replaceAll('ё', 'е');

  /** `Wall.getById`, `wall get_by_id` → `wallgetbyid` */
  const squash = (text) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

  /** `friends.getById` → `friends`, `get`, `by`, `id` */
  const words = (text) =>
    (text.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lm}\p{Lo}]+|\p{N}+/gu) ?? []).map(fold);

  // An English plural counts as its singular; that `status` becomes `statu` harms nobody, as it does so everywhere.
  const singular = (word) => word.replace(/(?<=\w{3}[^s])s$/, '');

  const otherLayout = (text) => [...text.toLowerCase()].map((key) => SAME_KEY.get(key) ?? key).join('');

  /** The word with each two neighbours swapped: a common slip, and too far for an edit distance of one. */
  const swaps = (word) =>
    [...word].slice(1).map((_, i) => word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2));

  globalThis.BinderySearch = class {
    /** `index` is what search-index.js sets; `glossary` leads from the beginnings of Russian words to English words. */
    constructor(index, glossary) {
      this.entries = index.entries.map(([title, kind, url, summary, api], id) => ({
        id, title, kind: index.kinds[kind], url, summary, api: index.apis[api], folder: url.split('/', 1)[0],
        // An error goes by its code and by its name.
        names: [title, ...title.split(' ')].map(squash),
        lastName: squash(title.slice(title.lastIndexOf('.') + 1)),
      }));
      this.glossary = Object.entries(glossary);
      this.engine = new MiniSearch({
        fields: ['title', 'summary'],
        tokenize: words,
        processTerm: singular,
        searchOptions: {boost: {title: 4}},
      });
    }

    /** Makes words searchable, in slices so that typing goes on meanwhile. Names are found before this has ended. */
    load() {
      return this.engine.addAllAsync(this.entries, {chunkSize: 250});
    }

    /** The best `limit` entries: names first, then words. Those of the API in `folder` come before their like. */
    find(typed, {folder, limit = 30} = {}) {
      const readings = this.#readings(typed);
      for (const attempt of [this.#exactly, this.#corrected, this.#loosely]) {
        for (const reading of readings) {
          const found = attempt.call(this, reading, folder, limit);
          if (found.length) return found;
        }
      }
      return [];
    }

    /** What may have been meant, likeliest first: as typed, with the other keyboard layout, and either in English. */
    #readings(typed) {
      const spelt = [typed.trim(), otherLayout(typed.trim())];
      return [...new Set([...spelt, ...spelt.map((text) => this.#inEnglish(text))])].filter(squash);
    }

    #inEnglish(text) {
      return fold(text).replace(/\p{L}{3,}/gu, (word) =>
        this.glossary.find(([stem]) => word.startsWith(stem) || stem.startsWith(word))?.[1] ?? word);
    }

    #exactly(reading, folder, limit) {
      const named = this.#byName(reading, folder).slice(0, limit);
      // Two letters begin too many words to say anything, and to be quick about it.
      return named.length === limit || squash(reading).length < 3
        ? named : [...new Set([...named, ...this.#byWords(reading, 'AND', folder)])].slice(0, limit);
    }

    #corrected(reading, folder, limit) {
      const corrected = words(reading).map((word) => this.#nearestWord(word)).join(' ');
      return this.#exactly(corrected, folder, limit);
    }

    #loosely(reading, folder, limit) {
      return this.#byWords(reading, 'OR', folder).slice(0, limit);
    }

    /** The name letter by letter, then in any spelling or the plural, without its namespace, and begun; the shorter first. */
    #byName(typed, folder) {
      const name = squash(typed);
      const distance = ({title, names, lastName}) => {
        // Who takes the trouble of capitals means a type or a code.
        if (title === typed && typed !== fold(typed)) return 0;
        if (names.includes(name) || names.includes(`${name}s`)) return 1;
        if (lastName === name) return 2;
        return names[0].startsWith(name) ? 3 : Infinity;
      };
      const weight = (entry, near) => this.#boost(entry, folder) / (near < 2 ? 1 : entry.title.length);
      return this.entries
        .map((entry) => ({entry, distance: distance(entry)}))
        .filter((match) => match.distance < Infinity)
        .map((match) => ({...match, weight: weight(match.entry, match.distance)}))
        .sort((a, b) => a.distance - b.distance || b.weight - a.weight || a.entry.id - b.entry.id)
        .map((match) => match.entry);
    }

    #byWords(reading, combineWith, folder) {
      const all = words(reading);
      const telling = all.filter((word) => !FILLERS.has(word));
      return this.engine
        .search({combineWith, queries: telling.length ? telling : all}, {
          prefix: (word) => word.length > 2,
          boostDocument: (id) => this.#boost(this.entries[id], folder),
        })
        .map(({id}) => this.entries[id]);
    }

    /** The nearest indexed word, the most frequent of several; the word itself where there is none or it is too short to tell. */
    #nearestWord(word) {
      if (word.length < 4) return word;
      const one = {queries: [word]};
      for (const query of [one, {queries: swaps(word)}, {...one, fuzzy: 1}, {...one, fuzzy: word.length < 6 ? 1 : 2}]) {
        const counts = new Map();
        for (const term of this.engine.search(query).flatMap(({terms}) => terms)) {
          counts.set(term, (counts.get(term) ?? 0) + 1);
        }
        const [best] = [...counts].sort(([, a], [, b]) => b - a);
        if (best) return best[0] + word.slice(singular(word).length);
      }
      return word;
    }

    #boost(entry, folder) {
      return (KIND_BOOST[entry.kind] ?? 1) * (entry.folder === folder ? OWN_API_BOOST : 1);
    }
  };
})();
