import { readTimestamp } from '../layout/timestamp.ts';
import type { Draft } from '../stage.ts';
import { dayNumber, parseDay } from '../times/calendar.ts';
import type { Clue } from './clue.ts';

/** How many days, that of the change counted, a page may be older than the change it tells of. */
const WEEK = 7;

/** A line that tells only when the page was last changed: *Last updated 5 January 2024*. The report is of that day or shortly before. */
export function changedClue({ facts }: Draft): Clue | undefined {
  for (const { kind, span } of facts.furniture ?? []) {
    const read = kind === 'timestamp' ? readTimestamp(span.quote) : undefined;
    const day = read?.kind === 'updated' ? parseDay(read.date?.value.slice(0, 10) ?? '') : undefined;
    if (day === undefined) continue;
    const last = dayNumber(day);
    return {
      kind: 'page-changed',
      range: span,
      fits: (written) => written <= last && written > last - WEEK,
      reason: 'the page was last changed then: the report is of that day or of the week before',
    };
  }
  return undefined;
}
