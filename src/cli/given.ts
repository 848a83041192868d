import type { Command } from 'commander';
import type { Facts } from '../report/index.ts';
import { Misuse } from './io.ts';

/** What the user says of a report that its page does not say. */
export interface GivenOptions {
  date?: string;
  outlet?: string;
  url?: string;
}

/** Adds the options with which a user says what the page does not. */
export function withGiven(command: Command): Command {
  return command
    .option('--date <day>', 'day of publication, as 2024-01-04')
    .option('--outlet <name>', 'who published it')
    .option('--url <url>', 'where it was published');
}

/** The facts that the options give. They go before what a page says of itself. */
export function givenFacts({ date, outlet, url }: GivenOptions): Partial<Facts> {
  if (date !== undefined && !isDay(date)) throw new Misuse(`--date wants a day such as 2024-01-04, not '${date}'`);
  if (url !== undefined && !URL.canParse(url))
    throw new Misuse(`--url wants a whole address such as https://example.org/story, not '${url}'`);
  return {
    ...(date === undefined ? {} : { published: { value: date, how: 'given', evidence: [] } }),
    ...(outlet === undefined ? {} : { outlet: { value: outlet, how: 'given' } }),
    ...(url === undefined ? {} : { url: { value: url, how: 'given' } }),
  };
}

/** Whether `text` is a day of the calendar, in ISO 8601, with or without a time. */
function isDay(text: string): boolean {
  const day = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/.exec(text)?.[1];
  if (!day || Number.isNaN(Date.parse(text))) return false;
  return new Date(`${day}T00:00Z`).toISOString().startsWith(day);
}
