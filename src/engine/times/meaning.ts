import type { FiscalYear } from '../../vocabulary/fiscal-years.ts';
import type { Season } from './values.ts';

/** A unit in the letters of ISO 8601; hours, minutes and seconds stand behind a T. */
export type Unit = 'TS' | 'TM' | 'TH' | 'D' | 'W' | 'F' | 'E' | 'M' | 'Q' | 'S' | 'Y' | 'DE' | 'CE' | 'ML';

/** TIMEX3 mod. */
export type Mod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

/** The time of day. */
export interface Clock {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** Minutes from UTC, or the IANA zone whose clock it is. */
  readonly zone?: number | string;
}

/** What stretch of the calendar an expression names, as far as its own words say. */
export type Base =
  | {
      is: 'day';
      year?: number;
      month?: number;
      day?: number;
      weekday?: number;
      /** Written in figures of which either may be the month. */
      ambiguous?: boolean;
      /** Not before this year: a day of history by its month and day, if the report is later. */
      named?: number;
    }
  | { is: 'month'; month: number; year?: number }
  | { is: 'week'; year: number; week: number }
  | { is: 'year'; year: number; fiscal?: FiscalYear }
  /** *this*, *last*, *next fiscal year* of a state. */
  | { is: 'fiscal'; fiscal: FiscalYear; by: -1 | 0 | 1 }
  | { is: 'quarter' | 'half'; number: number; year?: number; yearOffset?: number }
  | { is: 'season'; season: Season; year?: number }
  | { is: 'decade'; decade: number }
  | { is: 'century'; century: number }
  | { is: 'holiday'; holiday: string; year?: number }
  /** *yesterday*, *last week*, *next month*: so many units from today, or from the time last spoken of. */
  | { is: 'shifted'; unit: Unit; by: number; from: 'publication' | 'narrative'; year?: number }
  /** *last Friday*, *next May*, *this summer*: the nearest one on that side. */
  | { is: 'side'; side: -1 | 0 | 1; of: Base }
  /** *in May last year*, *Tuesday of last week*. */
  | { is: 'within'; of: Base; inside: Base }
  /** *six weeks ago*, *two days later*. */
  | { is: 'counted'; amount: Duration; direction: -1 | 1; from: 'publication' | 'narrative' }
  /** *two days after Easter*: so many units from a time that is named; `whole` of *the week before Easter*, which is all of it. */
  | { is: 'offset'; amount: Duration; direction: -1 | 1; of: Base; whole?: boolean }
  /** *that day*, *the same year*: the one told of; *the quarter*; *the latest quarter*. */
  | { is: 'same'; unit: Unit; which?: 'told' | 'latest' }
  /** *the third Monday of May*; -1 is the last. */
  | { is: 'nth'; nth: number; weekday: number; of: Base & { is: 'month' } }
  /** *overnight*: the day on which the night told of begins. */
  | { is: 'overnight' }
  /** Only a time of day. */
  | { is: 'clock' };

export interface Point {
  readonly kind: 'point';
  readonly base: Base;
  readonly part?: 'MO' | 'AF' | 'EV' | 'NI' | 'MI';
  readonly clock?: Clock;
  readonly mod?: Mod;
}

export interface Duration {
  readonly kind: 'duration';
  /** Left out where the words give none: *several days*. */
  readonly count?: number;
  readonly unit: Unit;
  /** Smaller units behind it: *5 hours 30 minutes*. */
  readonly rest?: readonly { readonly count: number; readonly unit: Unit }[];
  readonly mod?: Mod;
  /** Side of the present that it borders on: *the past two weeks*, *the next two weeks*. */
  readonly side?: -1 | 1;
  /** *a year*, *an hour*: may as well be a rate. */
  readonly article?: boolean;
  readonly age?: boolean;
}

export interface Repetition {
  readonly kind: 'set';
  readonly value: string;
}

export interface Reference {
  readonly kind: 'reference';
  readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
  /** A sensible reading in days before or after publication, where there is one. */
  readonly within?: number;
}

export type Meaning = Point | Duration | Repetition | Reference;

/** A time expression as recognised: what its words say, before it is placed on the calendar. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}
