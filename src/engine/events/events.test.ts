import { expect, test } from 'vitest';
import { checkReport, type Event, type Report } from '../../report/index.ts';
import { readWith } from '../pipeline.ts';
import { loadResources } from '../resources.ts';

const resources = await loadResources();

/** Reads a body text under a headline that tells nothing. */
async function read(text: string): Promise<Report> {
  const report = await readWith({ text: `Notes\n\n${text}` }, resources);
  expect(checkReport(report)).toEqual([]);
  return report;
}

const words = (event: Event | undefined, role: string) =>
  event?.roles.filter((r) => r.role === role).map((r) => r.span.quote);

async function transfer(text: string) {
  const event = (await read(text)).events.find((e) => e.type === 'TRANSFER');
  return { supplier: words(event, 'supplier')?.[0], recipient: words(event, 'recipient')?.[0], stage: event?.stage };
}

test.each([
  ['Brazil delivered six Super Tucano aircraft to Nigeria in May.', 'Brazil', 'Nigeria', 'delivered'],
  ['Nigeria received 300 armoured vehicles from Serbia.', 'Serbia', 'Nigeria', 'delivered'],
  ['Anti-tank missiles were supplied to Armenia by India last spring.', 'India', 'Armenia', 'delivered'],
  ['Egypt is seeking fighter jets from South Korea.', 'South Korea', 'Egypt', 'sought'],
  ['Sweden offered to sell frigates to Poland.', 'Sweden', 'Poland', 'offered'],
  ['Peru is negotiating with Israel to buy drones.', 'Israel', 'Peru', 'negotiating'],
  ['Japan refused to export submarines to Taiwan.', 'Japan', 'Taiwan', 'refused'],
  ['Chile signed a contract to supply patrol boats to Ecuador.', 'Chile', 'Ecuador', 'agreed'],
])('who supplies whom: %s', async (text, supplier, recipient, stage) => {
  expect(await transfer(text)).toEqual({ supplier, recipient, stage });
});

test('goods carry designation and category of the UN register', async () => {
  const { events } = await read(
    'Turkey sold Bayraktar TB2 drones, 120 mm mortars and T129 attack helicopters to Somalia.',
  );
  const goods = events[0]?.roles.filter((r) => r.role === 'goods').map((r) => [r.designation, r.category]);
  expect(goods).toEqual([
    ['Bayraktar TB2', 'IV'],
    [undefined, 'III'],
    ['T129', 'V'],
  ]);
});

test('mentions of one attack are joined, another attack is not', async () => {
  const { events } = await read(
    'Rebels attacked the airport in Goma. The attack by the rebels damaged a hangar. Another attack hit a market in Bukavu.',
  );
  const attacks = events.filter((e) => e.type === 'ASSAULT');
  expect(attacks.map((e) => e.mentions.length)).toEqual([1, 0]);
});

test('what is paid in return goes the other way', async () => {
  const { events } = await read('Sudan bought rifles from Belarus in return for gold.');
  const roles = events
    .filter((e) => e.type === 'TRANSFER')
    .map((e) => [words(e, 'supplier')?.[0], words(e, 'recipient')?.[0]]);
  expect(roles).toContainEqual(['Belarus', 'Sudan']);
  expect(roles).toContainEqual(['Sudan', 'Belarus']);
});

test('a sentence without events has none', async () => {
  expect((await read('The museum opens at nine and the weather is mild.')).events).toEqual([]);
});
