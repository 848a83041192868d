import { expect, test } from 'vitest';
import { checkReport } from '../../report/index.ts';
import { draftOf } from '../pipeline.ts';
import { published } from '../published/published.ts';
import { quantities } from '../quantities/quantities.ts';
import { loadResources } from '../resources.ts';
import { sentences } from '../sentences/sentences.ts';
import type { Draft } from '../stage.ts';
import { expressions, times } from './times.ts';

const resources = await loadResources();

/** Reads words, times and quantities alone, in one block. */
async function read(text: string, day?: string): Promise<Draft> {
  const facts = day === undefined ? {} : { published: { value: day, how: 'given' as const, evidence: [] } };
  const empty = draftOf({ text, facts });
  const blocks = [{ start: 0, end: empty.text.length, part: 'body' as const }];
  let draft: Draft = { ...empty, blocks };
  for (const stage of [sentences, expressions, published, times, quantities]) draft = await stage(draft, resources);
  return draft;
}

const words =
  `the a an last next this past early late mid of in on at to and or - – , . ' 's ( ) : / % $ £ € # & one two three twenty thirty
hundred thousand million dozen half quarter third fifth 1 2 12 31 99 1999 2024 2100 1,000 3.5 0 00 1/2 ½ 3rd 22nd January Feb. May march
Monday Tue. Sat second minute hours day week weekend month quarter year decade century morning night noon midnight o'clock a.m. pm GMT
EST today yesterday tomorrow ago earlier later before after recently now every each per spring fall winter Christmas Easter Ramadan
fiscal first between from until more than at least up to about old aged miles km kg pounds dollars cents US A Swiss francs percent
point degrees Celsius several dozens of tens thousands minus in out over
ET Moscow time UTC + nineties coming 9/11 Sept. 11 attacks following attack`.split(/\s+/);

test('no row of the grammar’s words throws or breaks a report', { timeout: 60_000 }, async () => {
  let state = 11;
  const below = (limit: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * limit);
  };
  for (let i = 0; i < 600; i++) {
    const text = Array.from(
      { length: 2 + below(14) },
      () => `${words[below(words.length)]}${below(4) ? ' ' : ''}`,
    ).join('');
    const {
      tokens: _t,
      blocks: _b,
      tags: _g,
      expressions: _e,
      ...report
    } = await read(text, below(2) ? '2022-02-28' : undefined);
    expect(checkReport(report as never), text).toEqual([]);
  }
});

const units = [
  '1 ',
  'one hundred and twenty ',
  'twenty twenty ',
  '1,111',
  '1.1',
  'January 1, 1999, ',
  '1/1/',
  '1-',
  'the a ',
  'last next this ',
  '$1 to ',
  "'s",
  '((',
  'a',
  'between 1 and ',
  'up to more than ',
  '7',
  'million ',
  '1, ',
  'March to ',
  'UTC+1 ',
  'the day after ',
  '1 (1999) ',
  'half past one (',
  '3 crore 2 lakh ',
  'seven or eight thousand ',
  'Monday, ',
  'the June of ',
  'Sunday’s vote in ',
  'overnight ',
  'articles 2, ',
  'two 500-pound ',
  'article 5 Monday ',
  'the last week of May ',
  '“today ',
  'said "yesterday" Monday ',
  'May 1, 2, 3, ',
  'ended May 1 since May 2 ',
];

/** Processor time: what else runs on the machine does not count. */
async function milliseconds(text: string): Promise<number> {
  const before = process.cpuUsage();
  await read(text, '2022-02-28');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test.each(units)('the time for %j again and again grows with its length', { timeout: 120_000 }, async (unit) => {
  const repeated = (size: number) => unit.repeat(size / unit.length);
  await milliseconds(repeated(5000));
  const short = Math.min(await milliseconds(repeated(10_000)), await milliseconds(repeated(10_000)));
  // Eight times the text: a quadratic pass would take 64 times as long; the rest is room for a busy machine.
  expect(await milliseconds(repeated(80_000))).toBeLessThan(Math.max(short, 20) * 32);
});

test('1 MB of all of them is read', { timeout: 120_000 }, async () => {
  const text = units.map((unit) => unit.repeat(1_000_000 / units.length / unit.length)).join('\n');
  const { times, quantities } = await read(text);
  expect(times.length).toBeGreaterThan(0);
  expect(quantities.every(({ value }) => value === undefined || Number.isFinite(value))).toBe(true);
});
