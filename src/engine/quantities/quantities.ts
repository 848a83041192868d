import { type Hedge, localId, type Quantity, type Range, spanOf } from '../../report/index.ts';
import { homeDollars } from '../../vocabulary/currencies.ts';
import { makers, numberedNames, numberedNamesAndVerbs, ordinalNames } from '../../vocabulary/numbered-names.ts';
import type { Draft, Stage } from '../stage.ts';
import { runLevel, withLiterals } from '../terms/grammar.ts';
import { lex } from '../terms/lexer.ts';
import { numerals } from '../terms/numerals.ts';
import { timeRanges } from '../times/recognise.ts';
import type { Amount } from './amount.ts';
import { articleAmount } from './article.ts';
import { Counted } from './counted.ts';
import { levels, nameLevel } from './grammar.ts';
import { hedgeAt } from './hedge.ts';
import { classes, lexicon, type QuantityTerm } from './lexicon.ts';
import { isSame } from './same.ts';

const { NUM, ORD, RANGE, VAGUE, AMOUNT, MARK, WORD, ARTICLE } = classes;

/** Finds quantities: numbers with what they count or measure, as the words limit them. What is part of a time is none. */
export const quantities: Stage = (draft) => {
  const { text, blocks, facts } = draft;
  const dollar =
    homeDollars[/\.([a-z]{2})(?:[:/]|$)/.exec(facts.url?.value.replace(/^https?:\/\//, '') ?? '')?.[1] ?? ''];
  const terms = termsIn(text, timeRanges(blocks));
  const counted = new Counted(draft);
  const taken = new Taken(draft);
  const models = modelsIn(terms);
  const found: Quantity[] = [];
  /** The last number that was a name: *5* in "Article 5". */
  let named: number | undefined;
  let last: { quantity: Quantity; next: number; measure: number | undefined } | undefined;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as QuantityTerm;
    if ((term.classes & (NUM | ORD | RANGE | VAGUE | AMOUNT | ARTICLE)) === 0) continue;
    const hedge = hedgeAt(terms, i);
    const behind =
      counted.after(term) ?? (isSize(terms[i + 1]) ? counted.after(terms[i + 1] as QuantityTerm) : undefined);
    const noun = behind && taken.holds(term, behind) ? undefined : behind;
    if (isNumberedName(terms, i, named, noun)) {
      named = i;
      continue;
    }
    if (hedge === undefined && models.has(term.word)) continue;
    const amount =
      (term.classes & ARTICLE) !== 0
        ? noun && articleAmount(term.word, text.slice(noun.start, noun.end).toLowerCase())
        : amountOf(text, terms, i, noun, hedge);
    if (amount === undefined || taken.by(term)) continue;
    const { kind, value, max, vague, bareDollar } = amount;
    const unit = bareDollar && dollar ? dollar : amount.unit;
    const limit = hedge ?? (vague ? 'vague' : undefined);
    const quantity: Quantity = {
      id: localId('quantity', term),
      span: spanOf(text, term.start, term.end),
      kind,
      ...(value === undefined ? {} : { value }),
      ...(max === undefined ? {} : { max }),
      ...(unit === undefined ? {} : { unit }),
      ...(limit === undefined ? {} : { hedge: limit }),
      ...(noun && unit === undefined && kind !== 'ratio' ? { counted: spanOf(text, noun.start, noun.end) } : {}),
    };
    if (last && restates(terms, last.next, i, kind) && isSame(last.quantity, last.measure, quantity, amount.measure))
      quantity.same = last.quantity.id;
    found.push(quantity);
    last = { quantity, next: i + 1, measure: amount.measure };
  }
  return { ...draft, quantities: found };
};

const words = withLiterals(lexicon, [nameLevel, ...levels]);

function termsIn(text: string, ranges: readonly Range[]): QuantityTerm[] {
  const terms: QuantityTerm[] = [];
  for (const { start, end } of ranges) lex<Amount>(text, start, end, words, 0, terms, classes.CURRENCY);
  runLevel(text, terms, nameLevel);
  numerals(terms);
  for (const level of levels) runLevel(text, terms, level);
  return terms;
}

/** Numbers of three figures that stand behind a maker's name somewhere in the text: *787* in "Boeing 787" is a name in "the 787" too. */
function modelsIn(terms: readonly QuantityTerm[]): ReadonlySet<string> {
  const models = new Set<string>();
  for (let i = 1; i < terms.length; i++) {
    const term = terms[i] as QuantityTerm;
    if ((term.classes & classes.D3) === 0) continue;
    const maker = terms[terms[i - 1]?.word === "'s" ? i - 2 : i - 1];
    if (maker?.capital && makers.has(maker.word)) models.add(term.word);
  }
  return models;
}

/**
 * Whether between two quantities stands only a bracket, or a comma with *or*: the second says the first again. Sums of money, whose
 * sizes can't be compared, are as well a choice: "$10 or €20", "$10, €20, or £30".
 */
function restates(terms: readonly QuantityTerm[], from: number, to: number, kind: Quantity['kind']): boolean {
  if (to - from < 1 || to - from > 4) return false;
  if (kind === 'money' && (terms[from]?.word === 'or' || isListed(terms, from - 1))) return false;
  const first = terms[from]?.word;
  if (first !== '(' && !(first === ',' && terms[from + 1]?.word === 'or') && first !== 'or') return false;
  return terms
    .slice(from + 1, to)
    .every(({ word }) =>
      ['or', 'about', 'around', 'some', 'nearly', 'roughly', 'approximately', 'almost'].includes(word),
    );
}

/** Whether a sum stands behind another and a comma. */
function isListed(terms: readonly QuantityTerm[], i: number): boolean {
  return terms[i - 1]?.word === ',' && ((terms[i - 2]?.classes ?? 0) & AMOUNT) !== 0;
}

/** The times of a report, to tell whether a quantity is part of one. */
class Taken {
  readonly #times: readonly Range[];
  #at = 0;

  constructor({ times }: Draft) {
    this.#times = times.map(({ span }) => span);
  }

  /** Numbers come in reading order: what ends before one is of no more interest. */
  #passOver({ start }: Range): void {
    while (this.#at < this.#times.length && (this.#times[this.#at] as Range).end <= start) this.#at++;
  }

  /** Whether what stands behind a number is a time and nothing more: "three last year", not "three recent polls". */
  holds(number: Range, { start, end }: Range): boolean {
    this.#passOver(number);
    for (let i = this.#at; (this.#times[i]?.start ?? start + 1) <= start; i++)
      if ((this.#times[i] as Range).end >= end) return true;
    return false;
  }

  by({ start, end }: Range): boolean {
    this.#passOver({ start, end });
    let last = this.#at;
    while ((this.#times[last + 1]?.start ?? end) < end) last++;
    const time = this.#times[last];
    if (time === undefined || time.start >= end) return false;
    // Inside a time, or its end cut by one: "between 12 and 16" of "16 April". A sum may hold what could be a time: "a quarter million"
    return time.start <= start ? end <= time.end : end < time.end;
  }
}

/** What a term says, if it is a quantity at all and no name, score, list number or pronoun. */
function amountOf(
  text: string,
  terms: readonly QuantityTerm[],
  i: number,
  noun: Range | undefined,
  hedge: Hedge | undefined,
): Amount | undefined {
  const term = terms[i] as QuantityTerm;
  const prior = term.gap === 'break' ? undefined : terms[i - 1];
  const next = terms[i + 1]?.gap === 'break' ? undefined : terms[i + 1];
  if ((term.classes & AMOUNT) !== 0) return isAddress(term, terms, i) ? undefined : term.meaning;
  if ((term.classes & VAGUE) !== 0) return term.meaning;
  if (isGluedName(term, terms, i) || (isGroup(term) && (isTelephone(terms, i) || isDocument(terms, i))))
    return undefined;
  // Group of Seven
  if (term.capital && prior?.word === 'of' && terms[i - 2]?.capital && noun === undefined) return undefined;
  if ((term.classes & ORD) !== 0) {
    if (noun === undefined || prior?.word === 'at' || prior?.word === 'a' || next?.gap === 'none') return undefined;
    if (isOrdinalName(terms, i, noun)) return undefined;
    return { kind: 'ordinal', value: term.value };
  }
  // "No. 1"
  if (prior?.word === '.' && terms[i - 2]?.capital && ['no', 'nos'].includes(terms[i - 2]?.word ?? ''))
    return undefined;
  // Only a name would have its number behind it with nothing counted
  if (
    prior?.capital &&
    (prior.classes & WORD) !== 0 &&
    noun === undefined &&
    hedge === undefined &&
    !startsSentence(terms, i - 1)
  )
    return undefined;
  if ((term.classes & RANGE) !== 0 && noun === undefined && isYear(term.meaning?.value) && isYear(term.meaning?.max))
    return undefined;
  if ((term.classes & RANGE) !== 0)
    return noun !== undefined ||
      hedge !== undefined ||
      between(prior) ||
      /^between /i.test(text.slice(term.start, term.end))
      ? term.meaning
      : undefined;
  const age = isAge(term, terms, i);
  if (age) return age;
  if (
    term.value === 1 &&
    term.capital === false &&
    (term.classes & classes.CARD) !== 0 &&
    noun === undefined &&
    hedge === undefined
  )
    return undefined;
  if (isOne(term) && (noun === undefined || next?.word === 'of') && hedge === undefined) return undefined;
  if (
    isOne(term) &&
    (prior?.word === 'no' ||
      prior?.word === 'the' ||
      prior?.word === 'this' ||
      prior?.word === 'that' ||
      prior?.word === 'any' ||
      prior?.word === 'every')
  )
    return undefined;
  // A bare figure in the shape of a year is more likely one
  if ((term.classes & classes.D4) !== 0 && isYear(term.value) && noun === undefined && hedge === undefined)
    return undefined;
  const fraction = (term.classes & classes.FRACTION) !== 0 && term.value < 1;
  return { kind: fraction ? 'fraction' : 'cardinal', value: term.value };
}

/** A size that stands between a number and what it counts: "two 500-pound bombs". */
function isSize(term: QuantityTerm | undefined): boolean {
  return term?.meaning?.measure !== undefined && term.gap === 'space';
}

/** *5* in "Article 5", and each number of "resolutions 1502, 1540 and 2231": `named` is the last such number before it. */
function isNumberedName(
  terms: readonly QuantityTerm[],
  i: number,
  named: number | undefined,
  noun: Range | undefined,
): boolean {
  const term = terms[i] as QuantityTerm;
  const prior = term.gap === 'break' ? undefined : terms[i - 1];
  if (prior === undefined || (term.classes & NUM) === 0 || (term.classes & AMOUNT) !== 0) return false;
  if (noun && !prior.capital && numberedNamesAndVerbs.has(prior.word)) return false;
  if (numberedNames.has(prior.word)) return true;
  if (prior.word.endsWith('s') && numberedNames.has(prior.word.slice(0, -1))) return true;
  return named === i - 2 && [',', 'and', 'or', '&', 'to', '-', '–'].includes(prior.word);
}

/** *5th Brigade*, *82nd Airborne Division*: all its words with a capital. */
function isOrdinalName(terms: readonly QuantityTerm[], i: number, { end }: Range): boolean {
  for (let k = i + 1; k < terms.length && (terms[k] as QuantityTerm).start < end; k++) {
    const { word, capital } = terms[k] as QuantityTerm;
    if (!capital) return false;
    if (ordinalNames.has(word)) return true;
  }
  return false;
}

/** Groups of figures are a telephone number's where the first begins with a nought or stands behind a plus: 020 7946 0018. */
function isTelephone(terms: readonly QuantityTerm[], i: number): boolean {
  let first = i;
  while (first > 0 && i - first < 5 && isGroup(terms[first - 1]) && terms[first]?.gap === 'space') first--;
  const next = terms[i + 1];
  if (first === i && !(next?.gap === 'space' && isGroup(next))) return false;
  return /^0\d/.test(terms[first]?.word ?? '') || (terms[first - 1]?.word === '+' && terms[first]?.gap === 'none');
}

function isGroup(term: QuantityTerm | undefined): boolean {
  return term !== undefined && (term.classes & (classes.D2 | classes.D3 | classes.D4)) !== 0;
}

/** *2175* in "resolutions 1502 (2003) and 2175 (2014)": a document by its number and year. */
function isDocument(terms: readonly QuantityTerm[], i: number): boolean {
  const [open, year, close] = [terms[i + 1], terms[i + 2], terms[i + 3]];
  return open?.word === '(' && isYear(year?.value) && year?.gap === 'none' && close?.word === ')';
}

function isYear(value: number | undefined): boolean {
  return value !== undefined && value >= 1900 && value <= 2099;
}

function between(prior: QuantityTerm | undefined): boolean {
  return prior !== undefined && ['from', 'of', 'to', 'between'].includes(prior.word);
}

function isOne({ value, word, end, start }: QuantityTerm): boolean {
  return value === 1 && end - start === 3 && word !== '1';
}

/** Figures in the middle of an address or a name: ?q=30%25, scp-173m. */
function isAddress(term: QuantityTerm, terms: readonly QuantityTerm[], i: number): boolean {
  const [before, prior] = [terms[i - 2], terms[i - 1]];
  if (term.gap !== 'none' || prior === undefined) return false;
  if (['=', '&', '%', '?', '/', '_'].includes(prior.word) || (prior.classes & AMOUNT) !== 0) return true;
  return prior.word === '-' && prior.gap === 'none' && before !== undefined && (before.classes & WORD) !== 0;
}

/** Figures that are part of a longer name or number: KN-23, 3/4/21, 555-0100, 10.0.0.1, 1) and (2), 777F. */
function isGluedName(term: QuantityTerm, terms: readonly QuantityTerm[], i: number): boolean {
  const prior = term.gap === 'none' ? terms[i - 1] : undefined;
  const next = terms[i + 1]?.gap === 'none' ? terms[i + 1] : undefined;
  if (prior !== undefined) {
    if (['/', ':', '#', '_', '@', '=', '&'].includes(prior.word)) return true;
    // '11 of a year or a version
    if (prior.word === "'" && prior.gap === 'space' && (term.classes & classes.D2) !== 0) return true;
    if (prior.word === '.' && prior.gap === 'none') return true;
    if (['-', '–', '+'].includes(prior.word) && (prior.gap === 'none' || prior.word === '+')) return true;
    if ((prior.classes & WORD) !== 0) return true;
  }
  if (next !== undefined) {
    // in her 30s
    if (['/', ':', '@', '_', '=', 's'].includes(next.word)) return true;
    const behind = terms[i + 2]?.gap === 'none' ? terms[i + 2] : undefined;
    if ((next.word === '-' || next.word === '–') && behind && (behind.classes & (NUM | RANGE)) !== 0) return true;
    if (next.word === '.' && behind && (behind.classes & NUM) !== 0) return true;
    if (
      (next.word === '.' || next.word === ')') &&
      (term.gap === 'break' || terms[i - 1]?.word === '(') &&
      term.value < 100 &&
      (terms[i - 1]?.gap === 'break' || term.gap === 'break')
    )
      return true;
    if (
      (next.classes & (WORD | classes.SIGN | classes.SHORT)) !== 0 &&
      (next.classes & MARK) === 0 &&
      (term.classes & classes.NUM) !== 0
    )
      return true;
  }
  return false;
}

function startsSentence(terms: readonly QuantityTerm[], i: number): boolean {
  const term = terms[i];
  const before = terms[i - 1];
  return term?.gap === 'break' || before === undefined || ['.', '!', '?', '"', '“', "''"].includes(before.word);
}

/** *Ann Lee, 52,* gives an age. */
function isAge(term: QuantityTerm, terms: readonly QuantityTerm[], i: number): Amount | undefined {
  if ((term.classes & classes.D2) === 0 || term.value < 1 || term.value > 110) return undefined;
  const [name, comma, close] = [terms[i - 2], terms[i - 1], terms[i + 1]];
  if (comma?.word !== ',' || !name?.capital || (name.classes & WORD) === 0 || term.gap !== 'space') return undefined;
  if (close !== undefined && close.gap !== 'break' && close.word !== ',' && close.word !== '.') return undefined;
  if (close?.word === ',' && (terms[i + 2]?.classes ?? 0) & NUM) return undefined;
  return { kind: 'age', value: term.value, unit: 'a' };
}
