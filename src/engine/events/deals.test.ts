import { expect, test } from 'vitest';
import { checkReport } from '../../report/index.ts';
import { readWith } from '../pipeline.ts';
import { loadResources } from '../resources.ts';

// Ways in which arms change hands without a sale, and what parliaments and ministries do about it.

const resources = await loadResources({ tagger: 'rules' });

async function told(text: string): Promise<string[]> {
  const report = await readWith({ text: `Notes\n\n${text}` }, resources);
  expect(checkReport(report)).toEqual([]);
  return report.events.map(({ type, stage, roles }) =>
    [type, stage, ...roles.map(({ role, span }) => `${role} ${span.quote}`)].filter(Boolean).join(' · '),
  );
}

test.each([
  [
    'Kenya will assemble Turkish Bayraktar drones under licence.',
    ['TRANSFER · agreed · supplier Turkish · recipient Kenya · goods Turkish Bayraktar drones'],
  ],
  [
    'Kenya leased two drones from Turkey.',
    ['TRANSFER · agreed · recipient Kenya · supplier Turkey · goods two drones'],
  ],
  [
    'Chad swapped oil for Turkish rifles.',
    ['TRANSFER · agreed · supplier Turkish · recipient Chad · goods Turkish rifles'],
  ],
  ['Oman is paying for 80 tanks.', ['TRANSFER · agreed · recipient Oman · goods 80 tanks']],
  [
    'Oman will pass on 22 tanks to Chad and receive 14 howitzers from Peru.',
    [
      'TRANSFER · agreed · supplier Oman · recipient Chad · goods 22 tanks',
      'TRANSFER · agreed · recipient Oman · supplier Peru · goods 14 howitzers',
    ],
  ],
  [
    'Lockheed Martin is negotiating with Peru over radars.',
    ['TRANSFER · negotiating · recipient Peru · supplier Lockheed Martin · goods radars'],
  ],
  [
    'The list includes radars that Norway has agreed to donate.',
    ['TRANSFER · agreed · supplier Norway · goods radars'],
  ],
  ['The tanks were repaired in Poland and passed on to Chad.', ['TRANSFER · delivered · recipient Chad · goods tanks']],
  [
    'Trucks carrying mortars reached Mali from Chad.',
    ['TRANSFER · shipped · supplier Chad · recipient Mali · goods mortars'],
  ],
  ['Oman supplied the rebels in May.', ['TRANSFER · delivered · supplier Oman · recipient rebels']],
  ['A gang had been bringing rifles into Mali.', ['TRANSFER · shipped · recipient Mali · goods rifles']],
  [
    'Oman delivered 4,000 rounds of 155 mm to Kenya.',
    ['TRANSFER · delivered · supplier Oman · recipient Kenya · goods 4,000 rounds'],
  ],
])('how arms change hands: %s', async (text, events) => {
  expect(await told(text)).toEqual(events);
});

test.each([
  ['Norway banned the export of drone engines to Chad.', ['SANCTION · done · authority Norway · target Chad']],
  ['The resolutions forbid any arms trade with Chad.', ['SANCTION · in-force · target Chad']],
  [
    'Chile and Peru joined the EU measures against Mali.',
    ['SANCTION · done · authority Chile · authority Peru · target Mali'],
  ],
  ['Japan lifted its ban on exports of missiles.', ['CONCEDE · done · actor Japan · target its ban']],
  ['Norway trained 40 Kenyan sailors.', ['COOPERATE · done · actor Norway · target 40 Kenyan sailors']],
  ['The Kenyan navy will train its crews.', []],
  ['The ministers called him a liar.', []],
  ['Two people familiar with the deal spoke in Lima.', []],
  ['Chile warned Peru that it would respond.', ['THREATEN · done · actor Chile · target Peru']],
])('what is done about it: %s', async (text, events) => {
  expect(await told(text)).toEqual(events);
});

test('a contract that is signed is the one agreed before', async () => {
  const text = 'Norway will sell Kenya six frigates. The contract was signed in Oslo on Monday.';
  expect(await told(text)).toEqual(['TRANSFER · agreed · supplier Norway · recipient Kenya · goods six frigates']);
});

test('an umbrella word is no further goods', async () => {
  const text = 'Norway delivered 40 howitzers to Kenya on Monday. Norway delivered the weapons to Kenya by ship.';
  expect(await told(text)).toEqual(['TRANSFER · delivered · supplier Norway · recipient Kenya · goods 40 howitzers']);
});

test.each([
  ['Kenya denied the report.', 'denial', 'the report'],
  ['The ministry declined to comment on the sale.', 'no-comment', 'the sale'],
  ['The ministry has not answered the letter.', 'no-comment', undefined],
  ['It was clear that Kenya had lost.', undefined, undefined],
])('what a statement is about: %s', async (text, mode, topic) => {
  const { events } = await readWith({ text: `Notes\n\n${text}` }, resources);
  const statement = events.find(({ type }) => type === 'STATEMENT');
  expect(statement?.mode).toBe(mode);
  expect(statement?.roles.find(({ role }) => role === 'topic')?.span.quote.replace(/^the /, '')).toBe(
    topic?.replace(/^the /, ''),
  );
});
