import { expect, test } from 'vitest';
import { printLedger } from '../../src/cli/print/ledger.ts';
import { styleOf } from '../../src/cli/style.ts';
import { Ledger, type Origin, type Support } from '../../src/ledger/index.ts';
import { type Report, reportOf, spanOf } from '../../src/report/index.ts';
import { onrecord } from './io.ts';

/** A report that an outlet printed on a day. */
function printed(outlet: string, day: string): Report {
  const published = { value: day, how: 'given' as const, evidence: [] };
  return reportOf({ text: 'A missile hit Port Almar.', facts: { outlet: { value: outlet, how: 'given' }, published } });
}

const agency = printed('Norland Press Agency', '2024-01-04');
const portal = printed('Harbour Post', '2024-01-05');
const paper = printed('Suderia Daily', '2024-01-06');

function part(
  origin: Origin,
  stance: Support['stance'],
  reports: [Report, boolean][],
  rest: Partial<Support> = {},
): Support {
  const claims = reports.map(([report, carried]) => ({
    report: report.id,
    claim: `claim of ${report.id}`,
    span: spanOf(report.text, 0, 24),
    certainty: 'CT+' as const,
    carried,
  }));
  return { origin, stance, general: false, claims, ...rest };
}

const ledger: Ledger = {
  families: [
    {
      id: agency.id,
      members: [
        { report: agency.id, verdict: 'original', sources: [], added: [], evidence: [] },
        {
          report: portal.id,
          verdict: 'reprint',
          sources: [{ report: agency.id, share: 0.914, kept: 1 }],
          added: [],
          evidence: ['credit "(NPA)"'],
        },
      ],
    },
    { id: paper.id, members: [{ report: paper.id, verdict: 'original', sources: [], added: [], evidence: [] }] },
  ],
  incidents: [
    {
      id: 'incident',
      title: 'ASSAULT: a Kestrian missile hits Port Almar',
      type: 'ASSAULT',
      stage: 'done',
      history: [
        { stage: 'planned', date: '2024-01-04', report: agency.id, claim: '1' },
        { stage: 'done', date: '2024-01-05', report: portal.id, claim: '2' },
      ],
      date: { from: '2024-01-02', to: '2024-01-03' },
      places: ['Port Almar'],
      roles: [],
      figures: [],
      verdict: { word: 'contested', asserting: 1, denying: 1, line: 'contested: single origin, 1 denial' },
      support: [
        part(
          {
            party: 'iso:NL',
            name: 'Norland',
            kind: 'state',
            institution: "regional prosecutor's office",
            speaker: 'Tomas Verin',
          },
          'asserts',
          [
            [agency, false],
            [portal, true],
          ],
        ),
        part({ party: 'name:kestria', name: 'Kestria', kind: 'state' }, 'repeats', [[paper, false]], {
          restsOn: 'Norland',
        }),
        part({ party: 'name:suderia', name: 'Suderia', kind: 'state' }, 'denies', [[paper, false]], { general: true }),
      ],
      impliedBy: [],
      conflicts: [
        {
          field: 'quantity: missiles',
          kind: 'revision',
          values: [
            { value: 'one', places: [{ report: agency.id, claim: '1', span: spanOf(agency.text, 0, 1) }] },
            { value: 'several', places: [{ report: paper.id, claim: '3', span: spanOf(paper.text, 0, 1) }] },
          ],
        },
      ],
    },
  ],
};

test('a ledger for a person', async () => {
  expect(Ledger.parse(ledger)).toEqual(ledger);
  const style = styleOf({ write: () => {}, isTTY: true, columns: 80 }, { NO_COLOR: '1' });
  await expect(`${printLedger(ledger, [agency, portal, paper], false, style)}\n`).toMatchFileSnapshot(
    './goldens/ledger.80.txt',
  );
});

test('the demo reads the example case', { timeout: 60_000 }, async () => {
  const { status, stdout } = await onrecord(['demo', '--json']);
  expect(status).toBe(0);
  const { families } = Ledger.parse(JSON.parse(stdout));
  expect(families.flatMap(({ members }) => members)).toHaveLength(17);
  expect((await onrecord(['demo'])).stdout).toMatch(/^North Korean missiles in Ukraine\n17 reports of 15 outlets/);
});

test('the doctor finds that all works here', { timeout: 60_000 }, async () => {
  const { status, stdout } = await onrecord(['doctor', '--json'], { env: { DISPLAY: ':0' } });
  expect(JSON.parse(stdout).map(({ name, state }: Record<string, string>) => `${name} ${state}`)).toEqual(
    expect.arrayContaining(['node works', 'words works', 'reading works', 'examples works', 'browser works']),
  );
  expect(status).toBe(0);
});
