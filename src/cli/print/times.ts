import { timeWords } from '../../exports/wording.ts';
import type { Report } from '../../report/index.ts';
import { harmless, type Style, wrapped } from '../style.ts';

/** The widest column of words; longer ones stand on a line of their own. */
const COLUMN = 30;

/** The days and times of day that could be placed, each with its reading, its interval and how it was found; the same again is left out. */
export function timeRows({ times }: Report): [words: string, reading: string][] {
  const rows = new Map<string, [string, string]>();
  for (const time of times) {
    if ((time.type !== 'DATE' && time.type !== 'TIME') || !time.interval) continue;
    const words = harmless(time.span.quote.replace(/\s+/g, ' '));
    const reading = time.how === 'explicit' ? `${timeWords(time)}, stated` : timeWords(time);
    rows.set(`${words} ${reading}`, [words, reading]);
  }
  return [...rows.values()];
}

/** The rows as a table. */
export function printTimes(rows: readonly (readonly [words: string, reading: string])[], style: Style): string {
  const column = Math.min(COLUMN, Math.max(0, ...rows.map(([words]) => words.length))) + 2;
  return rows
    .map(([words, reading]) =>
      words.length + 2 > column
        ? `${wrapped(words, style.width)}\n${wrapped(reading, style.width, ' '.repeat(column))}`
        : wrapped(reading, style.width, words.padEnd(column), ' '.repeat(column)),
    )
    .join('\n');
}
