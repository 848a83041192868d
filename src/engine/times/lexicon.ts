import {
  dayparts,
  decadeNames,
  doubtfulMonths,
  doubtfulWeekdays,
  months,
  seasons,
  timeUnits,
  timeZones,
  weekdays,
  zoneRegions,
} from '../../vocabulary/calendar-words.ts';
import { phraseEnds } from '../../vocabulary/phrase-ends.ts';
import { D2, D3, D4, MARK, NUM, ORD, WORD } from '../terms/lexer.ts';
import { CARD, FREE_AFTER_NUMERALS, numberWords } from '../terms/numerals.ts';
import type { Entry, Term } from '../terms/term.ts';
import type { Meaning, Unit } from './meaning.ts';
import type { DayPart, Season } from './values.ts';

const bit = (n: number) => 1 << (FREE_AFTER_NUMERALS + n);

/** The classes of the grammar of times. */
export const classes = {
  NUM,
  D2,
  D3,
  D4,
  ORD,
  WORD,
  MARK,
  CARD,
  /** A day of the month, in figures or as an ordinal. */
  DAY: D2 | ORD,
  MONTH: bit(0),
  WEEKDAY: bit(1),
  SEASON: bit(2),
  PART: bit(3),
  UNIT: bit(4),
  ZONE: bit(5),
  DECADE: bit(6),
  /** What rules make: a stretch of the calendar; one that is a day; one that is a month with its year or without; a year. */
  POINT: bit(7),
  DATE: bit(8),
  MONTHLY: bit(9),
  YEAR: bit(10),
  QUARTER: bit(11),
  HOLIDAY: bit(12),
  CLOCK: bit(13),
  DURATION: bit(14),
  /** Month and day without a year. */
  MONTHDAY: bit(15),
  /** Nothing more is to be made of it. */
  DONE: bit(16),
  /** A place whose clock is told by: *ET*, *Moscow time*. */
  REGION: bit(18),
  /** A zone that is a place's clock. */
  PLACED: bit(19),
  /** Words whose abbreviation point belongs to them. */
  ABBREVIATION: bit(17),
} as const;

export type TimeTerm = Term<Meaning>;

export const unitLetters: readonly Unit[] = [
  'TS',
  'TM',
  'TH',
  'D',
  'W',
  'F',
  'E',
  'M',
  'Q',
  'S',
  'Y',
  'DE',
  'CE',
  'ML',
];
/** IANA zones, in the order of their numbers in the lexicon. */
export const regions = Object.keys(zoneRegions);
export const seasonCodes: readonly Season[] = ['SP', 'SU', 'FA', 'WI'];
export const partCodes: readonly DayPart[] = ['MO', 'AF', 'EV', 'NI'];

const abbreviatedMonth = /^(jan|febr?|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

/** What a word of the vocabulary counts for in a term: its number, or its place in the lists above. */
function entries(): Map<string, Entry> {
  const lexicon = numberWords();
  const add = (word: string, bits: number, value: number) => {
    const known = lexicon.get(word);
    lexicon.set(word, { classes: (known?.classes ?? 0) | bits, value: known?.value ?? value });
  };
  for (const [word, value] of Object.entries(months))
    add(word, classes.MONTH | (abbreviatedMonth.test(word) ? classes.ABBREVIATION : 0), value);
  for (const [word, value] of Object.entries(weekdays))
    add(word, classes.WEEKDAY | (word.endsWith('day') ? 0 : classes.ABBREVIATION), value);
  for (const [word, code] of Object.entries(seasons)) add(word, classes.SEASON, seasonCodes.indexOf(code));
  for (const [word, code] of Object.entries(dayparts)) add(word, classes.PART, partCodes.indexOf(code));
  for (const [word, letters] of Object.entries(timeUnits))
    add(word, classes.UNIT, unitLetters.indexOf(letters as Unit));
  for (const [word, value] of Object.entries(decadeNames)) add(word, classes.DECADE, value);
  for (const [word, minutes] of Object.entries(timeZones)) add(word, classes.ZONE, minutes);
  regions.forEach((region, i) => {
    for (const word of zoneRegions[region] as readonly string[]) add(word, classes.REGION, i);
  });
  return lexicon;
}

export const lexicon = entries();

/** `second` is an ordinal and a unit; its value is the ordinal's. */
export function unitOf(term: TimeTerm): Unit {
  return term.word === 'second' ? 'TS' : (unitLetters[term.value] as Unit);
}

/** Whether a phrase is over before a term: nothing follows, or a mark, or a word that opens something else. */
export function endsPhrase(next: TimeTerm | undefined): boolean {
  return next === undefined || next.gap === 'break' || (next.classes & classes.MARK) !== 0 || phraseEnds.has(next.word);
}

/** Takes from a word the classes that its letters alone don't earn it: *may* is no month, *sat* no day, *est* no zone. */
export function prune(term: TimeTerm): TimeTerm {
  const { MONTH, WEEKDAY, ZONE, REGION } = classes;
  if ((term.classes & (MONTH | WEEKDAY | ZONE | REGION)) === 0) return term;
  let bits = term.classes;
  if (!term.capital) {
    if (doubtfulMonths.has(term.word)) bits &= ~MONTH;
    if (doubtfulWeekdays.has(term.word)) bits &= ~WEEKDAY;
    bits &= ~(ZONE | REGION);
  }
  return bits === term.classes ? term : { ...term, classes: bits };
}
