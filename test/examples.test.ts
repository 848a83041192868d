import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readWith } from '../src/engine/pipeline.ts';
import { loadResources } from '../src/engine/resources.ts';
import { type Incident, ledgerOf } from '../src/ledger/index.ts';
import type { Report } from '../src/report/index.ts';
import { expectedIn } from './fixture/expected.ts';

// The example case read by the engine and summed up. examples/expected.md says what an analyst makes of it.

const folder = new URL('../examples/', import.meta.url);
const listed = JSON.parse(readFileSync(new URL('case.json', folder), 'utf8')) as {
  reports: { file: string; outlet: string; date: string }[];
};
const resources = await loadResources({ tagger: 'model' });
const reports: Report[] = [];
/** First two letters of the file, by report id. */
const number = new Map<string, string>();
for (const { file, outlet, date } of listed.reports) {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const facts = {
    outlet: { value: outlet, how: 'given' as const },
    published: { value: date, how: 'given' as const, evidence: [] },
  };
  const report = await readWith({ text, facts }, resources);
  number.set(report.id, file.slice(0, 2));
  reports.push(report);
}
const ledger = ledgerOf(reports);

test('families: who carries whose text', () => {
  const found = ledger.families.flatMap(({ members }) =>
    members
      .filter(({ verdict }) => verdict !== 'original')
      .map(({ report, verdict, sources }) =>
        [number.get(report), verdict, number.get(sources[0]?.report ?? '')].join(' '),
      ),
  );
  // two agencies told the briefing on one day, one in the other's quotation; which came first the texts do not say
  const tellings = ['01 rewrite 03', '03 rewrite 01'];
  expect(found.filter((line) => tellings.includes(line))).toHaveLength(1);
  expect(found.filter((line) => !tellings.includes(line)).sort()).toEqual([
    '02 reprint 01',
    '05 correction 03',
    '06 reprint 03',
    '09 reprint 08',
  ]);
});

function attackOn(day: string): Incident {
  return ledger.incidents.find(({ type, date }) => type === 'ASSAULT' && date?.from === day) as Incident;
}

function stanceOf(party: string, { support }: Incident) {
  return support.filter(({ origin }) => origin.party === party).map(({ stance }) => stance);
}

test('30 December: a single origin, however many carry it, and two denials', () => {
  const incident = attackOn('2023-12-30');
  expect(incident.verdict.line).toBe('contested: single origin, 2 denials');
  expect(stanceOf('iso:US', incident)).toEqual(['asserts']);
});

test('2 January: parties with their own evidence stand apart from those who repeat, deny and decline', () => {
  const incident = attackOn('2024-01-02');
  expect(incident.places[0]).toBe('Kharkiv');
  expect(stanceOf('iso:US', incident)).toEqual(['asserts']);
  expect(stanceOf('iso:UA', incident)).toContain('confirms');
  expect(stanceOf('body:un', incident)).toEqual(['confirms']);
  expect(stanceOf('iso:GB', incident)).toEqual(['repeats']);
  expect(stanceOf('iso:RU', incident)).toEqual(['denies', 'declines']);
  expect(stanceOf('iso:KP', incident)).toEqual(['denies']);
  expect(incident.verdict.denying).toBe(2);
});

test('order does not matter', () => {
  expect(ledgerOf([...reports].reverse())).toEqual(ledger);
});

const expected = expectedIn(folder);

test.each(expected)('$title: $verdict', ({ type, stage, day, verdict }) => {
  const found = ledger.incidents.filter(
    (one) => one.type === type && (type === 'ASSAULT' ? one.date?.from === day : one.stage === stage),
  );
  expect(found.map((one) => one.verdict.line)).toEqual([verdict]);
});

test('conflicts: what differs between the reports', () => {
  const found = ledger.incidents.flatMap(({ conflicts }) =>
    conflicts.map(({ field, kind, values }) => `${field} ${kind} ${values.map(({ value }) => value).join(' ↔ ')}`),
  );
  // the reprint's headline rounds them once more
  expect(found).toContain('quantity: missile contradiction several ↔ several dozen ↔ dozens');
  expect(found.some((line) => /^quantity: .* contradiction 47 ↔ 48$/.test(line))).toBe(true);
});
