import { describe, expect, test } from 'vitest';
import { caseIn, readCase } from '../src/cli/case.ts';
import { loadResources } from '../src/engine/resources.ts';
import { ledgerOf } from '../src/ledger/index.ts';
import type { Report } from '../src/report/index.ts';
import { expectedIn } from './fixture/expected.ts';

// Cases of three kinds: a seized cargo that is denied and corrected, an arms deal that moves, strikes of two armies on one day. What an
// analyst makes of each was written in its expected.md before the ledger was run on it.

/** What differs between the reports of each, as its expected.md lists it. */
const CONFLICTS: Readonly<Record<string, readonly string[]>> = {
  tanker: ['quantity: crate revision 80 ↔ 18'],
  howitzers: ['quantity: USD contradiction $410 million ↔ $380 million', 'quantity: howitzer revision six ↔ four'],
  towns: ['quantity: people contradiction 23 ↔ 31'],
};

/** Who carries whose text. */
const CARRIED: Readonly<Record<string, readonly string[]>> = {
  tanker: ['02 reprint 01', '03 reprint 01', '04 reprint 01', '06 correction 01'],
  howitzers: ['02 reprint 01', '05 reprint 01 03'],
  towns: ['02 reprint 01'],
};

const resources = await loadResources({ tagger: 'model' });

describe.each(Object.keys(CONFLICTS))('%s', async (name) => {
  const folder = new URL(`cases/${name}/`, import.meta.url);
  const about = caseIn(folder);
  const reports: Report[] = [];
  for await (const report of readCase(folder, about, resources)) reports.push(report);
  const ledger = ledgerOf(reports);
  const files = new Map(reports.map(({ id }, i) => [id, about.reports[i]?.file.slice(0, 2)]));

  test.each(expectedIn(folder))('$title: $verdict', ({ type, stage, day, place, verdict }) => {
    const found = ledger.incidents.filter(
      (one) =>
        one.type === type &&
        one.stage === stage &&
        (type === 'TRANSFER' || one.date?.from === day) &&
        (!place || one.places.includes(place)),
    );
    expect(found.map((one) => one.verdict.line)).toEqual([verdict]);
  });

  test('who carries whose text', () => {
    const carried = ledger.families.flatMap(({ members }) =>
      members.flatMap(({ report, verdict, sources }) =>
        verdict === 'original'
          ? []
          : [[files.get(report), verdict, ...sources.map((one) => files.get(one.report))].join(' ')],
      ),
    );
    expect(carried.sort()).toEqual(CARRIED[name]);
  });

  test('what differs', () => {
    const found = ledger.incidents.flatMap(({ conflicts }) =>
      conflicts.map(({ field, kind, values }) => `${field} ${kind} ${values.map(({ value }) => value).join(' ↔ ')}`),
    );
    expect(found).toEqual(CONFLICTS[name]);
  });
});
