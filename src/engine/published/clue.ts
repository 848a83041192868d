import type { Range } from '../../report/index.ts';

/** Something in a text that days of publication must fit. */
export interface Clue {
  /** Where it stands. */
  readonly range: Range;
  /** Whether a report written on the day (days since 1970-01-01) can say so. */
  fits(day: number): boolean;
  /** What follows from it, in words. */
  readonly reason: string;
  readonly kind:
    | 'office'
    | 'past-year'
    | 'past-day'
    | 'coming-day'
    | 'dateline-day'
    | 'weekday-date'
    | 'same-day'
    | 'relative-day'
    | 'lead-weekday'
    | 'page-changed';
}
