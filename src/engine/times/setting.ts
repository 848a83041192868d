import type { Time } from '../../report/index.ts';
import type { Day } from './calendar.ts';
import type { Tense } from './tense.ts';
import type { Told } from './told.ts';
import type { Stretch } from './values.ts';

/** What is known when an expression is placed: the day of publication and the times spoken of before it. */
export interface Setting {
  readonly published: Day | undefined;
  /** Whether figures that may be read either way have the day first. */
  readonly dayFirst: boolean;
  readonly last: Told;
  readonly tense: () => Tense;
  /** Whether it tells of what is done again and again: "usually in June" is every June. */
  readonly habitual: () => boolean;
  /** Whether it is the date of what has happened once it is spoken of by its date: "the June 3 raid". */
  readonly happened: () => boolean;
}

/** Where a base lies on the calendar, as far as it can be said. */
export interface Found {
  stretch?: Stretch;
  how: Time['how'];
  /** A value with X where the calendar does not decide. */
  value?: string;
  days?: number;
}
