import { WORD } from './lexer.ts';
import { type Lexicon, spanning, type Term } from './term.ts';

/** The terms that a rule's named elements matched. */
export type Match<M> = Readonly<Record<string, Term<M>>>;

/** Where a rule matched, for rules that look at what stands around. */
export interface Site<M> {
  readonly text: string;
  readonly terms: readonly Term<M>[];
  /** Indices of the first term of the match and of the first one behind it. */
  readonly first: number;
  readonly next: number;
}

/** What a rule makes of its match: the classes and the meaning of the term that replaces it; nothing if it does not hold. */
export type Build<M> = (match: Match<M>, site: Site<M>) => Made<M> | undefined;

export interface Made<M> {
  readonly classes: number;
  readonly value?: number;
  readonly meaning?: M;
}

/**
 * A rule: a pattern and what follows from it. A pattern is a row of elements with a space between them: words in small
 * letters and marks mean themselves, words in capitals are classes, `|` stands between alternatives. `name:` before an element
 * names it, `?` behind it makes it optional, `~` before it wants it glued to what stands before.
 */
export type Rule<M> = readonly [pattern: string, build: Build<M>];

interface Element {
  readonly classes: number;
  readonly words: readonly string[];
  readonly name: string;
  readonly optional: boolean;
  readonly glued: boolean;
}

interface Compiled<M> {
  readonly elements: readonly Element[];
  readonly build: Build<M>;
  /** The classes that its first element may be. */
  readonly mask: number;
}

/** Rules that may start at a term, and those of them that may hold where a word of no lexicon, or nothing, follows it. */
interface Starters<M> {
  readonly all: Compiled<M>[];
  readonly alone: Compiled<M>[];
}

/** One level of a cascade: rules that are tried at every term, the longest match winning, the earlier rule among equals. */
export interface Level<M> {
  readonly byWord: ReadonlyMap<string, Starters<M>>;
  /** Rules whose first element may be a class, and all the classes they may start with. */
  readonly byClass: Starters<M>;
  readonly starts: number;
  /** Every word of its patterns. */
  readonly words: ReadonlySet<string>;
}

/** A word that some rule starts with; set by `withLiterals`, so that all other words are passed over at once. */
export const LITERAL = 1 << 30;
/** A word, not a mark, that stands in some rule. */
const INNER = 1 << 31;

/** A lexicon in which every word that stands in a rule of these levels is marked, and every one that may start it. */
export function withLiterals<M>(lexicon: Lexicon, levels: readonly Level<M>[]): Lexicon {
  const marked = new Map(lexicon);
  for (const { byWord, words } of levels)
    for (const word of words) {
      const lettered = /^\p{L}/u.test(word);
      const bits = (lettered ? INNER : 0) | (byWord.has(word) ? LITERAL : 0);
      const entry = marked.get(word) ?? { classes: lettered ? WORD : 0, value: 0 };
      if (bits !== 0) marked.set(word, { ...entry, classes: entry.classes | bits });
    }
  return marked;
}

function element(source: string, classes: Readonly<Record<string, number>>): Element {
  const [, glued, name, body = '', optional] = /^(~?)(?:([a-z]\w*):(?=.))?(.+?)(\??)$/.exec(source) as RegExpExecArray;
  let mask = 0;
  const words: string[] = [];
  for (const part of body === '|' ? [body] : body.split('|')) {
    if (/^[A-Z][A-Z0-9]*$/.test(part)) {
      if (!(part in classes)) throw new Error(`a pattern names the class ${part}, which no one defines`);
      mask |= classes[part] as number;
    } else words.push(part);
  }
  return { classes: mask, words, name: name ?? '', optional: optional === '?', glued: glued === '~' };
}

/** Whether what follows the first term of a match may be a word of no lexicon, or nothing. */
function mayStandAlone(rest: readonly Element[]): boolean {
  const required = rest.findIndex(({ optional }) => !optional);
  return required < 0 || rest.slice(0, required + 1).some(({ classes }) => (classes & WORD) !== 0);
}

/** Compiles rules into a level; done once, when a grammar is loaded. */
export function level<M>(classes: Readonly<Record<string, number>>, rules: readonly Rule<M>[]): Level<M> {
  const byWord = new Map<string, Starters<M>>();
  const byClass: Starters<M> = { all: [], alone: [] };
  const words = new Set<string>();
  let starts = 0;
  for (const [pattern, build] of rules) {
    const elements = pattern.split(' ').map((source) => element(source, classes));
    for (const each of elements) for (const word of each.words) words.add(word);
    let mask = 0;
    const openers = new Set<string>();
    let alone = false;
    for (const [k, first] of elements.entries()) {
      mask |= first.classes;
      for (const word of first.words) openers.add(word);
      alone ||= mayStandAlone(elements.slice(k + 1));
      if (!first.optional) break;
    }
    const rule = { elements, build, mask };
    const add = ({ all, alone: some }: Starters<M>) => {
      all.push(rule);
      if (alone) some.push(rule);
    };
    for (const word of openers) {
      if (!byWord.has(word)) byWord.set(word, { all: [], alone: [] });
      add(byWord.get(word) as Starters<M>);
    }
    if (mask) add(byClass);
    starts |= mask;
  }
  return { byWord, byClass, starts, words };
}

/** Where the elements from `e` on end when the first of them stands at term `i`; -1 where they do not match. Patterns are short, so this is bounded. */
function matchFrom<M>(
  elements: readonly Element[],
  e: number,
  terms: readonly Term<M>[],
  i: number,
  first: number,
  found: number[],
): number {
  let at = i;
  for (let k = e; k < elements.length; k++) {
    const wanted = elements[k] as Element;
    const term = terms[at];
    const fits =
      term !== undefined &&
      (at === first || (wanted.glued ? term.gap === 'none' : term.gap !== 'break')) &&
      ((term.classes & wanted.classes) !== 0 || (wanted.words.length > 0 && wanted.words.includes(term.word)));
    if (fits) {
      found[k] = at;
      if (wanted.optional) {
        const end = matchFrom(elements, k + 1, terms, at + 1, first, found);
        if (end >= 0) return end;
        found[k] = -1;
      } else at++;
    } else if (wanted.optional) found[k] = -1;
    else return -1;
  }
  return at;
}

/** The terms of a match under the names of their elements. */
function named<M>(elements: readonly Element[], found: readonly number[], terms: readonly Term<M>[]): Match<M> {
  const match: Record<string, Term<M>> = {};
  for (let e = 0; e < elements.length; e++) {
    const { name } = elements[e] as Element;
    const at = found[e] as number;
    if (name !== '' && at >= 0) match[name] = terms[at] as Term<M>;
  }
  return match;
}

/**
 * Runs a level over terms: wherever a rule matches, one term takes the place of those it covers.
 * @param terms are changed in place, but only when all rules have run: while they look around, all is as it was before the level
 */
export function runLevel<M>(text: string, terms: Term<M>[], { byWord, byClass, starts }: Level<M>): void {
  const made: { first: number; next: number; term: Term<M> }[] = [];
  const found: number[] = [];
  for (let i = 0; i < terms.length; ) {
    const term = terms[i] as Term<M>;
    const worded = (term.classes & LITERAL) !== 0 ? byWord.get(term.word) : undefined;
    if (worded === undefined && (term.classes & starts) === 0) {
      i++;
      continue;
    }
    let best: Made<M> | undefined;
    let end = i;
    const following = terms[i + 1];
    const kind = following === undefined || following.gap === 'break' || following.classes === WORD ? 'alone' : 'all';
    for (const starters of [worded, (term.classes & starts) === 0 ? undefined : byClass]) {
      if (starters === undefined) continue;
      for (const { mask, elements, build } of starters[kind]) {
        if (starters === byClass && (term.classes & mask) === 0) continue;
        const next = matchFrom(elements, 0, terms, i, i, found);
        if (next <= end) continue;
        const result = build(named(elements, found, terms), { text, terms, first: i, next });
        if (result === undefined) continue;
        best = result;
        end = next;
      }
    }
    if (best === undefined) {
      i++;
      continue;
    }
    const { classes, value = 0, meaning } = best;
    const last = terms[end - 1] as Term<M>;
    made.push({
      first: i,
      next: end,
      term: spanning(term, last, classes, value, meaning),
    });
    i = end;
  }
  replace(terms, made);
}

/** Puts what rules made in the place of what they matched. */
function replace<M>(terms: Term<M>[], made: readonly { first: number; next: number; term: Term<M> }[]): void {
  let out = made[0]?.first ?? terms.length;
  made.forEach(({ next, term }, i) => {
    terms[out++] = term;
    const until = made[i + 1]?.first ?? terms.length;
    for (let k = next; k < until; k++) terms[out++] = terms[k] as Term<M>;
  });
  terms.length = out;
}
