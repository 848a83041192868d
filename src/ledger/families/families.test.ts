import { expect, test } from 'vitest';
import { type Report, reportOf } from '../../report/index.ts';
import { entriesOf } from '../entry.ts';
import { familiesOf } from './families.ts';

/** Paragraphs of a story about a ferry, and of one about a dam; all invented. */
const FERRY = [
  'The ferry Astrid II ran onto a sandbank off Lindholm shortly after dawn with two hundred and six people on board, the coast guard said.',
  'Nobody was hurt. Tugs from the mainland pulled at the stern through the morning tide without moving the vessel by more than a metre.',
  '"We will wait for the evening water and try again with a third boat," duty officer Marta Eklund told reporters at the quay.',
  'The company that runs the line cancelled all crossings until Friday and promised that passengers would get their money back.',
];
const DAM = [
  'Engineers lowered the level of the Orsava reservoir by four metres on Monday after sensors showed movement in the eastern wall.',
  'Villages below the dam were told to keep bags packed, but the governor ruled out an evacuation before the weekend.',
  'Rain upstream is expected to bring another thirty million cubic metres by Thursday, according to the hydrology institute.',
];

function report(outlet: string, day: string, paragraphs: readonly string[], credit?: string): Report {
  return reportOf({
    text: paragraphs.join('\n\n'),
    facts: {
      outlet: { value: outlet, how: 'given' },
      published: { value: day, how: 'given', evidence: [] },
      ...(credit && { credits: [{ value: credit, how: 'stated' as const }] }),
    },
  });
}

const original = report('Norrland Telegram Agency', '2031-05-02', FERRY, 'NTA');
const cut = report('Daily Gull', '2031-05-02', [FERRY[0] as string, FERRY[2] as string], 'NTA');
const added = report('Island Voice', '2031-05-03', [
  ...FERRY,
  'Older islanders remember a tanker that lay on the same bank for eleven weeks in the winter of 1987 before the ice freed it.',
]);
const dam = report('River Post', '2031-05-02', DAM);
const merged = report('World in Brief', '2031-05-04', [...FERRY.slice(0, 3), ...DAM.slice(0, 2)]);
const rewrite = report('Harbour Mail', '2031-05-03', [
  'Passengers spent the day on deck when a ship of the Lindholm line got stuck. Duty officer Marta Eklund was hopeful about the Astrid II.',
  '"We will wait for the evening water and try again with a third boat," Eklund said. No crossings are planned before Friday.',
]);
const all = [original, cut, added, dam, merged, rewrite];

function verdicts(reports: readonly Report[]) {
  const members = familiesOf(entriesOf(reports)).flatMap(({ id, members }) =>
    members.map((member) => ({ family: id, ...member })),
  );
  return new Map(members.map((member) => [member.report, member]));
}

test('a cut copy and a copy with an addition belong to the agency story', () => {
  const found = verdicts(all);
  for (const copy of [cut, added])
    expect(found.get(copy.id)).toMatchObject({ verdict: 'reprint', family: original.id });
  expect(found.get(cut.id)?.sources[0]?.share).toBe(1);
  expect(found.get(cut.id)?.evidence).toEqual(['credits NTA']);
  expect(found.get(added.id)?.added.map(({ quote }) => quote.slice(0, 15))).toEqual(['Older islanders']);
});

test('a merged story names both sources, the larger first, and does not join their families', () => {
  const found = verdicts(all);
  expect(found.get(merged.id)?.sources.map((source) => source.report)).toEqual([original.id, dam.id]);
  expect(found.get(dam.id)).toMatchObject({ verdict: 'original', family: dam.id });
});

test('the same quotation and names in other words are a rewrite, with its quotation as evidence', () => {
  const found = verdicts(all).get(rewrite.id);
  expect(found).toMatchObject({ verdict: 'rewrite', family: rewrite.id });
  expect(found?.evidence[0]).toContain('third boat');
});

test('a corrected version of the same outlet is a correction', () => {
  const first = report('Norrland Telegram Agency', '2031-05-02', FERRY);
  const again = report('Norrland Telegram Agency', '2031-05-03', [
    'CORRECTED: Ferry aground off Lindholm (corrects number of passengers)',
    ...FERRY.map((paragraph) => paragraph.replace('two hundred and six', 'one hundred and six')),
  ]);
  expect(verdicts([again, first]).get(again.id)).toMatchObject({ verdict: 'correction', family: first.id });
});

test('order does not matter, nor does a report given twice', () => {
  expect(familiesOf(entriesOf([...all].reverse().concat(original)))).toEqual(familiesOf(entriesOf(all)));
});

test('reports with no words stand alone', () => {
  const empty = ['', ' ', '!!'].map((text) => report('Blank', '2031-01-01', [text]));
  expect(familiesOf(entriesOf(empty))).toHaveLength(3);
});
