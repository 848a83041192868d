import { expect, test } from 'vitest';
import { caseIn, readCase } from '../src/cli/case.ts';
import { loadResources } from '../src/engine/resources.ts';
import { ledgerOf } from '../src/ledger/index.ts';
import type { Report } from '../src/report/index.ts';
import { expectedIn } from './fixture/expected.ts';

// A second case of another kind: a strike with a toll that rises, a denial, reprints and a witness. cases/depot/expected.md was written
// before the ledger was run on it.

const folder = new URL('cases/depot/', import.meta.url);
const about = caseIn(folder);
const reports: Report[] = [];
for await (const report of readCase(folder, about, await loadResources({ tagger: 'model' }))) reports.push(report);
const ledger = ledgerOf(reports);

const expected = expectedIn(folder);

test('nothing else is told of', () => {
  expect(ledger.incidents.map(({ type, date }) => `${type} ${date?.from ?? ''}`).sort()).toEqual(
    expected.map(({ type, day }) => `${type} ${day ?? ''}`).sort(),
  );
});

test.each(expected)('$title: $verdict', ({ type, day, verdict }) => {
  const found = ledger.incidents.find((one) => one.type === type && one.date?.from === day);
  expect(found?.verdict.line).toBe(verdict);
});

test('reprints, with and without credit', () => {
  const files = new Map(reports.map(({ id }, i) => [id, about.reports[i]?.file.slice(0, 2)]));
  const carried = ledger.families.flatMap(({ members }) =>
    members.flatMap(({ report, verdict, sources }) =>
      verdict === 'original' ? [] : [`${files.get(report)} ${verdict} ${files.get(sources[0]?.report ?? '')}`],
    ),
  );
  expect(carried.sort()).toEqual(['02 reprint 01', '04 reprint 01']);
});

test('three tolls of one strike', () => {
  const [strike] = ledger.incidents.filter(({ date }) => date?.from === '2031-05-06');
  const [toll] = strike?.conflicts.filter(({ field }) => field === 'quantity: people') ?? [];
  expect(toll?.kind).toBe('contradiction');
  expect(toll?.values.map(({ value }) => value).sort()).toEqual(['11', '14', '19']);
});
