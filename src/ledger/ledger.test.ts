import { expect, test } from 'vitest';
import { lab, strike } from '../../test/fixture/strike.ts';
import { read } from '../../test/fixture/told.ts';
import type { Report } from '../report/index.ts';
import { type Incident, ledgerOf } from './index.ts';

// What the reports tell is invented.

const briefing = read('Wire One', '2031-03-04', [
  {
    ...strike,
    says: 'Fiji fired missiles at Tonga on 2031-03-02, said Lea Marsh.',
    day: '2031-03-02',
    by: 'Lea Marsh',
  },
  {
    ...strike,
    says: 'Fiji had hit Brevik in Tonga on 2031-02-27, said Lea Marsh.',
    day: '2031-02-27',
    place: 'Brevik',
    by: 'Lea Marsh',
  },
]);
const denial = read('Northern Post', '2031-03-06', [
  {
    ...strike,
    says: 'Ada Holm denied that Fiji had attacked Tonga.',
    by: 'Ada Holm',
    stance: 'denies',
    certainty: 'CT-',
  },
]);
const silence = read('Southern Post', '2031-03-05', [
  {
    ...strike,
    says: 'Ivo Brandt would not say whether Fiji had attacked Tonga.',
    by: 'Ivo Brandt',
    stance: 'declines',
    certainty: 'Uu',
  },
]);
const echo = read('Echo', '2031-03-05', [
  {
    ...strike,
    says: 'The Harbour League condemned the attack of Fiji on Tonga on 2031-03-02.',
    day: '2031-03-02',
    by: 'Harbour League',
    kind: 'attitude',
  },
  {
    ...strike,
    says: 'Fiji struck Tonga on 2031-03-02, the Lakes Union said, citing what Palau had announced.',
    day: '2031-03-02',
    by: 'Lakes Union',
  },
]);
const strikes = [briefing, lab, denial, silence, echo];

function on(day: string, incidents: readonly Incident[]): Incident {
  return incidents.find(({ date }) => date?.from === day) as Incident;
}
const stances = ({ support }: Incident) =>
  Object.fromEntries(support.map(({ origin, stance }) => [origin.name, stance]));

test('strikes on two days are two incidents, whatever their words', () => {
  expect(
    ledgerOf([briefing])
      .incidents.map(({ date }) => date?.from)
      .sort(),
  ).toEqual(['2031-02-27', '2031-03-02']);
});

test('one briefing is a single origin; another party with its own evidence makes two', () => {
  expect(on('2031-03-02', ledgerOf([briefing]).incidents).verdict).toMatchObject({
    word: 'single origin',
    asserting: 1,
  });
  const both = on('2031-03-02', ledgerOf([briefing, lab]).incidents);
  expect(both.verdict.line).toBe('2 independent origins');
  expect(stances(both)).toEqual({ Palau: 'asserts', 'Debris Lab': 'confirms' });
});

test('who condemns or cites rests on the first origin', () => {
  const found = on('2031-03-02', ledgerOf([briefing, echo]).incidents);
  expect(found.verdict.line).toBe('single origin');
  expect(found.support.filter(({ stance }) => stance === 'repeats').map(({ restsOn }) => restsOn)).toEqual([
    'iso:PW',
    'iso:PW',
  ]);
});

test('a denial in general contests every incident it fits; declining denies nothing', () => {
  const { incidents } = ledgerOf(strikes);
  expect(on('2031-03-02', incidents).verdict.line).toBe('contested: 2 independent origins, 1 denial');
  expect(on('2031-02-27', incidents).verdict.line).toBe('contested: single origin, 1 denial');
  expect(stances(on('2031-02-27', incidents))).toMatchObject({ Fiji: 'denies', Tonga: 'declines' });
  expect(ledgerOf([denial]).incidents[0]?.verdict.word).toBe('denied');
  expect(ledgerOf([silence]).incidents[0]?.verdict.word).toBe('not asserted');
});

test('an assertion in general asserts no incident in particular', () => {
  const general = read('Southern Post', '2031-03-05', [
    { ...strike, says: 'Tonga News Desk said that Fiji attacks Tonga again and again.', by: 'Tonga News Desk' },
  ]);
  const found = on('2031-03-02', ledgerOf([briefing, general]).incidents);
  expect(found.verdict.line).toBe('single origin');
  expect(found.support.find(({ origin }) => origin.name === 'Tonga News Desk')).toMatchObject({
    stance: 'asserts',
    general: true,
  });
});

test('a reprint carries the claims of the original and adds none', () => {
  const copy = {
    ...briefing,
    id: 'copy',
    facts: { ...briefing.facts, outlet: { value: 'Portal', how: 'given' as const } },
  };
  const found = on('2031-03-02', ledgerOf([copy, briefing]).incidents);
  expect(found.verdict.line).toBe('single origin');
  expect(found.support.flatMap(({ claims }) => claims.map(({ carried }) => carried))).toEqual([false, true]);
});

test('a transfer that moves on is one incident with a history', () => {
  const deal = { type: 'TRANSFER', roles: { supplier: 'Fiji', recipient: 'Palau', goods: 'missiles' } };
  const { incidents } = ledgerOf([
    read('B', '2031-05-01', [
      {
        ...deal,
        says: 'Fiji has delivered missiles to Palau, said Ivo Brandt.',
        stage: 'delivered',
        by: 'Ivo Brandt',
      },
    ]),
    read('A', '2031-04-01', [
      {
        ...deal,
        says: 'Fiji is negotiating with Palau over missiles, said Lea Marsh.',
        stage: 'negotiating',
        by: 'Lea Marsh',
      },
    ]),
  ]);
  expect(incidents).toHaveLength(1);
  expect(incidents[0]).toMatchObject({ title: 'TRANSFER: Fiji → Palau, missiles, delivered', stage: 'delivered' });
  expect(incidents[0]?.history.map(({ stage }) => stage)).toEqual(['negotiating', 'delivered']);
});

test('figures that cannot both hold conflict; an outlet that changes its own figure revises it', () => {
  const deal = {
    type: 'TRANSFER',
    stage: 'delivered',
    roles: { supplier: 'Fiji', recipient: 'Palau' },
    by: 'Lea Marsh',
  };
  const few = { ...deal, says: 'Fiji gave Palau several missiles, said Lea Marsh.', count: 'several' };
  const many = {
    ...deal,
    says: 'Fiji gave Palau several dozen missiles, said Lea Marsh.',
    count: 'several dozen',
  };
  const kinds = (...reports: Report[]) =>
    ledgerOf(reports).incidents[0]?.conflicts.map(({ field, kind }) => `${field} ${kind}`);
  expect(kinds(read('A', '2031-05-01', [few]), read('B', '2031-05-01', [many]))).toEqual([
    'quantity: missile contradiction',
  ]);
  expect(kinds(read('A', '2031-05-01', [many]), read('A', '2031-05-02', [few]))).toEqual([
    'quantity: missile revision',
  ]);
  expect(kinds(read('A', '2031-05-01', [few]), read('B', '2031-05-02', [few]))).toEqual([]);
});

test('a reprint that prints another day or town tells of the same incident and conflicts with its source', () => {
  const more = [
    'The council of the island will meet next week to hear the harbour master and three engineers about the damage.',
    'Two ferries were held back for a night, and the fish market opened late because the road along the quay was shut.',
  ];
  const told = (day: string, place: string) => [
    {
      ...strike,
      says: `Fiji fired a salvo of missiles at the port of ${place} in Tonga on ${day}, the spokeswoman Lea Marsh told reporters at the Foreign Office.`,
      day,
      place,
      by: 'Lea Marsh',
    },
  ];
  const first = read('Wire One', '2031-03-04', told('2031-03-02', 'Karlow'), { more });
  const conflicts = (...reports: Report[]) => {
    const { incidents } = ledgerOf([first, ...reports]);
    expect(incidents).toHaveLength(1);
    expect(incidents[0]?.verdict.line).toBe('single origin');
    return incidents[0]?.conflicts.map(({ field, kind, values }) => [field, kind, values.map(({ value }) => value)]);
  };
  expect(conflicts(read('Portal', '2031-03-05', told('2031-02-03', 'Karlow'), { more }))).toEqual([
    ['time', 'contradiction', ['2031-03-02', '2031-02-03']],
  ]);
  expect(conflicts(read('Portal', '2031-03-05', told('2031-03-02', 'Brevik'), { more }))).toEqual([
    ['place', 'contradiction', ['Karlow', 'Brevik']],
  ]);
  expect(conflicts(read('Portal', '2031-03-05', told('2031-03-02', 'Karlow'), { more }))).toEqual([]);
});

test('a reprint that prints the same is shown with its source, and is no place of a conflict', () => {
  const more = [
    'The council of the island will meet next week to hear the harbour master and three engineers about the damage.',
    'Two ferries were held back for a night, and the fish market opened late because the road along the quay was shut.',
  ];
  const told = (count: string) => [
    {
      type: 'TRANSFER',
      stage: 'delivered',
      roles: { supplier: 'Fiji', recipient: 'Palau' },
      says: `Fiji gave Palau ${count} missiles of an older kind, the spokeswoman Lea Marsh told reporters at the Foreign Office.`,
      by: 'Lea Marsh',
      count,
    },
  ];
  const first = read('Wire One', '2031-05-01', told('12'), { more });
  const same = read('Portal', '2031-05-02', told('12'), { more });
  const other = read('Gazette', '2031-05-02', told('14'), { more });
  const { incidents } = ledgerOf([first, same, other]);
  expect(incidents).toHaveLength(1);
  const [incident] = incidents;
  expect(new Set(incident?.support.flatMap(({ claims }) => claims.map(({ report }) => report)))).toEqual(
    new Set([first.id, same.id, other.id]),
  );
  expect(
    incident?.conflicts.flatMap(({ values }) => values.flatMap(({ places }) => places.map((at) => at.report))),
  ).toEqual([first.id, other.id]);
});

test('one and many of a thing differ in precision; a plural alone says nothing of a number', () => {
  const told = (goods: string, count?: string) =>
    read(`Of ${goods}`, '2031-05-01', [
      {
        type: 'TRANSFER',
        stage: 'delivered',
        roles: { supplier: 'Fiji', recipient: 'Palau', goods: goods.split(' ').at(-1) as string },
        says: `Fiji gave Palau ${goods}, said Lea Marsh.`,
        by: 'Lea Marsh',
        ...(count && { count }),
      },
    ]);
  const fields = (...reports: Report[]) =>
    ledgerOf(reports).incidents[0]?.conflicts.map(({ field, kind }) => `${field} ${kind}`);
  expect(fields(told('missiles'), told('12 missiles', '12'))).toEqual([]);
  expect(fields(told('12 missiles', '12'), told('14 missiles', '14'))).toEqual(['quantity: missile contradiction']);
});

test('who asserts and then denies has changed its word; on one day it contradicts itself', () => {
  const claim = (day: string, stance: 'asserts' | 'denies') =>
    read(`Post of ${day} ${stance}`, day, [
      {
        ...strike,
        says: `Lea Marsh on the attack of Fiji on Tonga on 2031-03-02: it ${stance === 'denies' ? 'never' : 'surely'} happened.`,
        day: '2031-03-02',
        by: 'Lea Marsh',
        stance,
        certainty: stance === 'denies' ? 'CT-' : 'CT+',
      },
    ]);
  const kinds = (...reports: Report[]) => ledgerOf(reports).incidents[0]?.conflicts.map(({ kind }) => kind);
  expect(kinds(claim('2031-03-04', 'asserts'), claim('2031-03-05', 'denies'))).toEqual(['revision']);
  expect(kinds(claim('2031-03-04', 'asserts'), claim('2031-03-04', 'denies'))).toEqual(['contradiction']);
});

test('order does not matter, nor does a report given twice', () => {
  const ledger = JSON.stringify(ledgerOf(strikes));
  expect(JSON.stringify(ledgerOf([...strikes].reverse()))).toBe(ledger);
  expect(JSON.stringify(ledgerOf([lab, ...strikes, lab]))).toBe(ledger);
});
