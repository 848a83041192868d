import { classes, endsPhrase, type TimeTerm } from './lexicon.ts';
import type { Base, Expression, Point } from './meaning.ts';

// Times that share a word: *3–5 May*, *April 24 and 25*, *from March to July 2019*, *the second and third quarters*.

const JOINTS = new Set(['and', 'or', 'to', '-', '–', '—', 'through', 'until', '&', 'till']);
/** What makes the first of two the start of a stretch, so that it cannot lie behind the second. */
const STRETCHES = new Set(['to', '-', '–', '—', 'through', 'until', 'till']);
/** Gives months and days of a list the year that only the last of them has, and the first of two times of day the day of the second. */
export function shareYears(text: string, terms: TimeTerm[]): void {
  let listed: number | undefined;
  for (let i = terms.length - 1; i >= 2; i--) {
    const joint = terms[i - 1] as TimeTerm;
    const joined = JOINTS.has(joint.word) || (joint.word === ',' && listed === i);
    const last = (terms[i] as TimeTerm).meaning;
    const first = (terms[i - 2] as TimeTerm).meaning;
    if (!joined || last?.kind !== 'point' || first?.kind !== 'point') continue;
    const stretch = STRETCHES.has(joint.word) || terms[i - 3]?.word === 'between';
    const shared =
      stretch && first.clock
        ? sharingDay(first, last, !/m\.?$/i.test(text.slice(terms[i - 2]?.start, terms[i - 2]?.end)))
        : sharing(first, last, stretch);
    if (!shared) continue;
    terms[i - 2] = { ...(terms[i - 2] as TimeTerm), meaning: shared };
    listed = i - 2;
  }
}

/**
 * *2 a.m.* in "between 2 a.m. and 4 a.m. on Saturday"; before midnight it is the day before.
 * @param open whether nothing says which half of the day the first is in: *6:30* in "6:30 to 8:30 p.m. May 1"
 */
function sharingDay(first: Point, last: Point, open: boolean): Point | undefined {
  const to = last.clock;
  const later = open && first.clock && to && first.clock.hour + 12 <= to.hour ? 12 : 0;
  const from = first.clock && { ...first.clock, hour: first.clock.hour + later };
  if (!from || !to || first.base.is !== 'clock' || last.base.is === 'clock') return undefined;
  const over = from.hour * 60 + (from.minute ?? 0) > to.hour * 60 + (to.minute ?? 0);
  const amount = { kind: 'duration', unit: 'D', count: 1 } as const;
  const base: Base = over ? { is: 'offset', amount, direction: -1, of: last.base } : last.base;
  const zone = from.zone ?? to.zone;
  return { ...first, base, clock: { ...from, ...(zone === undefined ? {} : { zone }) } };
}

function sharing(first: Point, last: Point, stretch: boolean): Point | undefined {
  const { base } = first;
  if ((base.is !== 'month' && base.is !== 'day') || base.year !== undefined || base.month === undefined)
    return undefined;
  if (first.clock || ('named' in base && base.named !== undefined)) return undefined;
  const end = last.base;
  if (end.is === 'within' && (end.of.is === 'month' || end.of.is === 'day') && end.inside.is === 'shifted')
    return { ...first, base: { is: 'within', of: base, inside: end.inside } };
  if ((end.is !== 'month' && end.is !== 'day') || end.year === undefined || end.month === undefined) return undefined;
  const before = stretch && base.month > end.month;
  return { ...first, base: { ...base, year: end.year - (before ? 1 : 0) } };
}

/** Words before a month and day that it cannot lie ahead of. */
const BEHIND = new Set(['ended', 'since']);

/** Places days behind the present where a word says so: *since Feb. 3*; a quarter *ended Oct. 31* has its year from that day. */
export function lookBack(terms: TimeTerm[]): void {
  for (let i = 1; i < terms.length; i++) {
    const term = terms[i] as TimeTerm;
    if (term.meaning?.kind !== 'point' || !BEHIND.has((terms[i - 1] as TimeTerm).word)) continue;
    const { base } = term.meaning;
    if (base.is !== 'day' || base.month === undefined || base.year !== undefined || base.named !== undefined) continue;
    const inside: Base = { is: 'side', side: -1, of: base };
    terms[i] = { ...term, meaning: { ...term.meaning, base: inside } };
    const quarter = terms[i - 2];
    if (
      quarter?.meaning?.kind === 'point' &&
      quarter.meaning.base.is === 'quarter' &&
      quarter.meaning.base.year === undefined
    )
      terms[i - 2] = {
        ...quarter,
        meaning: { ...quarter.meaning, base: { is: 'within', of: quarter.meaning.base, inside } },
      };
  }
}

/** "Two years earlier, in 2012", "nine days later, on May 3": what is counted is the time that follows it. */
export function shareCounts(terms: TimeTerm[]): void {
  for (let i = 0; i + 3 < terms.length; i++) {
    const counted = (terms[i] as TimeTerm).meaning;
    if (counted?.kind !== 'point' || counted.base.is !== 'counted' || counted.base.from !== 'narrative') continue;
    const [comma, preposition, named] = [terms[i + 1], terms[i + 2], terms[i + 3]];
    const meaning = named?.meaning;
    if (comma?.word !== ',' || meaning?.kind !== 'point') continue;
    const { unit } = counted.base.amount;
    const same =
      (preposition?.word === 'in' && unit === 'Y' && meaning.base.is === 'year') ||
      (preposition?.word === 'on' && unit === 'D' && meaning.base.is === 'day');
    if (same) terms[i] = { ...(terms[i] as TimeTerm), meaning: { kind: 'point', base: meaning.base } };
  }
}

/** The days and quarters beside an expression that have their month, year or unit from it, in reading order. */
export function sharers(
  text: string,
  terms: readonly TimeTerm[],
  i: number,
): { before: readonly Expression[]; after: readonly Expression[] } {
  const { meaning, start } = terms[i] as TimeTerm;
  if (meaning?.kind !== 'point') return NONE;
  const { base } = meaning;
  if (base.is === 'quarter') return { before: numbersBefore(terms, i, base.number, classes.ORD, base), after: [] };
  if (base.is === 'year') return { before: [], after: yearAfter(terms, i, base) };
  if (base.is !== 'day' || base.day === undefined || base.month === undefined) return NONE;
  const { weekday: _, ...month } = base;
  const dayFirst = isDigit(text.charCodeAt(start));
  return {
    before: dayFirst ? numbersBefore(terms, i, base.day, classes.D2 | classes.ORD, month) : [],
    after: dayAfter(terms, i, base.day, month),
  };
}

const NONE = { before: [], after: [] };

const isDigit = (code: number) => code >= 48 && code <= 57;

const at = ({ start, end }: TimeTerm, base: Base): Expression => ({ start, end, meaning: { kind: 'point', base } });

/** *3* in "3–5 May", *3, 4* in "3, 4 and 5 May", *second* in "the second and third quarters". */
function numbersBefore(
  terms: readonly TimeTerm[],
  i: number,
  last: number,
  wanted: number,
  base: Base & { is: 'day' | 'quarter' | 'half' },
): Expression[] {
  const found: Expression[] = [];
  let next = i;
  for (let value = last; ; ) {
    const [number, joint, follower] = [terms[next - 2], terms[next - 1], terms[next] as TimeTerm];
    if (
      !number ||
      !joint ||
      follower.gap === 'break' ||
      !(JOINTS.has(joint.word) || (found.length && joint.word === ','))
    )
      return found;
    if ((number.classes & wanted) === 0 || number.value < 1 || number.value >= value) return found;
    // Not the end of a longer figure: "0-3-5 May"
    if (number.gap === 'none' && terms[next - 3]?.word !== '(') return found;
    value = number.value;
    next -= 2;
    found.unshift(at(number, base.is === 'day' ? { ...base, day: value } : { ...base, number: value }));
  }
}

/** Years that a stretch may have whose end is told in two figures. */
const LONGEST_STRETCH = 30;

/** *13* in "2012-13", *18* in "2014-18": the year in which it ends. */
function yearAfter(terms: readonly TimeTerm[], i: number, { year, fiscal }: Base & { is: 'year' }): Expression[] {
  const [joint, second, next] = [terms[i + 1], terms[i + 2], terms[i + 3]];
  if (fiscal || joint?.gap !== 'none' || second?.gap !== 'none' || !/^[-–/]$/.test(joint.word)) return [];
  const length = second.value - (year % 100);
  if (
    second.word.length !== 2 ||
    length < 1 ||
    length > LONGEST_STRETCH ||
    (joint.word === '/' && length !== 1) ||
    (next?.gap === 'none' && !/^[.,;:)'"”]$/.test(next.word))
  )
    return [];
  return [at(second, { is: 'year', year: year + length })];
}

/** *25* in "April 24 and 25", *25, 26* in "April 24, 25 and 26". */
function dayAfter(terms: readonly TimeTerm[], i: number, first: number, base: Base & { is: 'day' }): Expression[] {
  const found: Expression[] = [];
  for (let at = i, last = first; ; at += 2) {
    const [joint, day, next] = [terms[at + 1], terms[at + 2], terms[at + 3]];
    const joined = joint !== undefined && JOINTS.has(joint.word);
    if (!joint || !day || (!joined && joint.word !== ',') || day.gap === 'break') return [];
    if ((day.classes & classes.D2) === 0 || day.value <= last || day.value > 31) return [];
    found.push(dayOfMonth(day, base));
    if (!joined) {
      last = day.value;
      continue;
    }
    const opened = STRETCHES.has(joint.word) && terms[i - 1]?.word === 'from';
    return opened || endsPhrase(next) ? found : [];
  }
}

const dayOfMonth = (day: TimeTerm, base: Base & { is: 'day' }): Expression => at(day, { ...base, day: day.value });
