import { expect, test } from 'vitest';
import { readWith } from '../pipeline.ts';
import { loadResources } from '../resources.ts';

// Roles, stage, numbers, day and place of one event, told in the active, the passive and by nouns.

const resources = await loadResources({ tagger: 'rules' });
const published = { value: '2025-02-20', how: 'given' as const, evidence: [] };

test.each([
  [
    'Finland will deliver two batteries of NASAMS launchers to Moldova in March under a contract signed last week, the defence ministry said on Monday.',
    'TRANSFER agreed · supplier FI · recipient MD · goods NASAMS launchers ×2 · 2025-03',
  ],
  [
    'Serbia has been supplied with 48 M777 howitzers by Canada, two officials said.',
    'TRANSFER delivered · supplier CA · recipient RS · goods 48 M777 howitzers ×48',
  ],
  [
    'The sale of 12 Bayraktar TB2 drones to Senegal was approved by the Turkish government on 3 February.',
    'TRANSFER agreed · supplier TR · recipient SN · goods 12 Bayraktar TB2 drones ×12 · 2025-02-03',
  ],
  [
    'Argentina dropped its plan to buy Su-35 fighters from Russia.',
    'TRANSFER refused · recipient AR · supplier RU · goods Su-35 fighters',
  ],
  [
    'Morocco turned down an offer of Mohajer-6 drones from Iran.',
    'TRANSFER refused · supplier IR · recipient MA · goods Mohajer-6 drones',
  ],
  [
    'Kenya fired HIMARS rockets provided by the United States at militants near Garissa on Sunday.',
    'ASSAULT done · actor KE · target militants · instrument HIMARS rockets · 2025-02-16 · Garissa',
  ],
  [
    'At least nine people were killed when Sudanese warplanes bombed a market in Nyala on Tuesday, a doctors union said.',
    'ASSAULT done · actor SD · target market · instrument Sudanese warplanes · victim At least nine people ×9 · 2025-02-18 · Nyala',
  ],
  [
    'A drone strike by Ethiopia on a bus near Gondar on 5 January left 14 people dead.',
    'ASSAULT done · actor ET · target bus · victim 14 people ×14 · instrument drone · 2025-01-05 · Gondar',
  ],
  [
    'Sanctions against Belarus will be extended by the European Union for six months.',
    'SANCTION predicted · authority European Union · target BY · P6M',
  ],
  ['Switzerland lifted its arms embargo on Armenia in December.', 'CONCEDE done · actor CH · target AM · 2024-12'],
  [
    'The foreign ministers of Egypt and Qatar will meet in Doha on Thursday to discuss the truce.',
    'CONSULT planned · actor EG · target QA · topic truce · 2025-02-20 · Doha',
  ],
  [
    'Talks between Peru and Chile on the border were held in Arica last week.',
    'CONSULT done · actor PE · target CL · 2025-W07 · Arica',
  ],
  [
    'Norway seeks tanks, tools to repair guns and other military equipment.',
    'TRANSFER sought · recipient NO · goods tanks · goods other military equipment',
  ],
])('%s', async (text, told) => {
  const report = await readWith({ text: `Notes\n\n${text}`, facts: { published } }, resources);
  const { actors, quantities, times, places } = report;
  const [type] = told.split(' ');
  const lines = report.events
    .filter((event) => event.type === type)
    .map((event) =>
      [
        `${event.type} ${event.stage}`,
        ...event.roles.map(({ role, span, actor, quantity }) => {
          const country = actors.find(({ id }) => id === actor)?.country;
          const count = quantities.find(({ id }) => id === quantity);
          return `${role} ${country ?? span.quote}${count ? ` ×${count.value}` : ''}`;
        }),
        ...event.times.map((id) => times.find((time) => time.id === id)?.value),
        ...event.places.map((id) => places.find((place) => place.id === id)?.span.quote),
      ].join(' · '),
    );
  expect(lines).toEqual([told]);
});

test("a headline's attack is the one that the story begins with; a topic's time is not the meeting's", async () => {
  const report = await readWith(
    {
      text: 'Oman fired rockets, police say\n\nADEN - Oman fired rockets at two villages on Monday, police said. Chad’s recent election will be addressed by the UN Security Council on Friday.',
      facts: { published },
    },
    resources,
  );
  expect(report.events.filter(({ type }) => type === 'ASSAULT')).toHaveLength(1);
  const meeting = report.events.find(({ type }) => type === 'CONSULT');
  expect(meeting?.times.map((id) => report.times.find((time) => time.id === id)?.span.quote)).toEqual(['Friday']);
});

test('a report may open with "of" as its second word', async () => {
  const { events } = await readWith(
    { text: 'Killings of villagers continue, the army said on Monday.', facts: { published } },
    resources,
  );
  expect(events.map(({ type, roles }) => [type, roles.find(({ role }) => role === 'victim')?.span.quote])).toEqual([
    ['ASSAULT', 'villagers'],
  ]);
});

test('a modal may stand alone before a quotation', async () => {
  const { events } = await readWith(
    {
      text: 'President Dalia Ruiz said rich nations should "especially help" the island states.',
      facts: { published },
    },
    resources,
  );
  expect(events.map(({ type, span }) => [type, span.quote])).toEqual([['REQUEST', 'should']]);
});
