import { type Published, spanOf } from '../../report/index.ts';
import type { Stage } from '../stage.ts';
import { dayNumber, dayOf, printDay } from '../times/calendar.ts';
import { changedClue } from './changed.ts';
import type { Clue } from './clue.ts';
import { dayClues } from './days.ts';
import { mentionsIn } from './mention.ts';
import { officeClues } from './offices.ts';

/** Days that are tried: what the list of offices covers. */
const FIRST = dayNumber({ year: 1980, month: 1, day: 1 });
const LAST = dayNumber({ year: 2035, month: 12, day: 31 });
/** More days than these are no answer. */
const FEW = 7;

/**
 * Solves the day of publication where neither page nor user states it. The text's clues (weekdays with dates, days told of as
 * past or to come, offices that somebody held) leave some days; one that is left is the answer, a few are offered, more are none.
 */
export const published: Stage = (draft) => {
  const { facts, text, tokens } = draft;
  if (facts.published) return draft;
  const mentions = mentionsIn(draft);
  // Offices first: they rule out the most days at the least cost.
  const offices = officeClues(tokens);
  const changed = changedClue(draft);
  // Without these no year is closed from above: weekdays come round every few years.
  if (offices.length === 0 && !changed) return draft;
  const clues = [...offices, ...(changed ? [changed] : []), ...dayClues(draft, mentions)];
  const has = (...kinds: Clue['kind'][]) => clues.some(({ kind }) => kinds.includes(kind));
  if (!changed && !has('dateline-day', 'relative-day') && !(has('lead-weekday') && has('past-day', 'weekday-date')))
    return draft;
  const days = solve(clues);
  // Most pages are changed on the day they are of, or soon after.
  if (changed && !has('lead-weekday')) days.reverse();
  if (days.length === 0 || days.length > FEW) return draft;
  const sorted = needed(clues, days).sort((a, b) => a.range.start - b.range.start);
  const evidence = sorted.map(({ range, reason }) => ({ reason, span: spanOf(text, range.start, range.end) }));
  const answers = days.map((day): Published => ({ value: printDay(dayOf(day)), how: 'inferred', evidence }));
  const [only] = answers;
  if (answers.length === 1 && only && has('same-day', 'weekday-date', 'relative-day'))
    return { ...draft, facts: { ...facts, published: only } };
  return { ...draft, facts: { ...facts, publishedCandidates: answers } };
};

/** The clues without which other days would fit too; those that say nothing new are dropped, the last first. */
function needed(clues: readonly Clue[], days: readonly number[]): Clue[] {
  let kept = [...clues];
  for (const clue of [...clues].reverse()) {
    if (clue.kind === 'office' || clue.kind === 'lead-weekday') continue;
    const rest = kept.filter((other) => other !== clue);
    const left = solve(rest);
    if (left.length === days.length && left.every((day) => days.includes(day))) kept = rest;
  }
  return kept;
}

/** The days that fit every clue. */
function solve(clues: readonly Clue[]): number[] {
  const days: number[] = [];
  for (let day = FIRST; day <= LAST; day++) {
    if (clues.every((clue) => clue.fits(day))) days.push(day);
    if (days.length > FEW) break;
  }
  return days;
}
