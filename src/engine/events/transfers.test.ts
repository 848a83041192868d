import { expect, test } from 'vitest';
import type { Event } from '../../report/index.ts';
import { countries } from '../../vocabulary/countries.ts';
import { readWith } from '../pipeline.ts';
import { loadResources } from '../resources.ts';
import { TRANSFERS } from './transfers.fixture.ts';

const resources = await loadResources();

/** Share of the texts below which a change may not fall; the others are named in docs/events.md. */
const FLOOR = 0.92;

test('supplier, recipient and stage of transfers in every stage and direction', async () => {
  const wrong: string[] = [];
  for (const { text, supplier, recipient, stage } of TRANSFERS) {
    const report = await readWith({ text: `Notes\n\n${text}` }, resources);
    const country = (event: Event, role: string) => {
      const filled = event.roles.find((r) => r.role === role);
      const actor = report.actors.find(({ id }) => id === filled?.actor);
      // the words may name the state where no actor of the report does: *Algerian-supplied*
      const named = countries.find(({ adjectives }) => adjectives.some((word) => filled?.span.quote.includes(word)));
      return actor?.country ?? named?.iso;
    };
    const right = report.events.some(
      (event) =>
        event.type === 'TRANSFER' &&
        event.stage === stage &&
        country(event, 'supplier') === supplier &&
        country(event, 'recipient') === recipient,
    );
    if (!right) wrong.push(text);
  }
  expect(wrong.length / TRANSFERS.length, wrong.join('\n')).toBeLessThanOrEqual(1 - FLOOR);
});

test.each([
  ['Deliveries of the launchers to Kenya are expected to begin in 2025.', 'agreed'],
  ['Delivery of the tanks from Poland to Romania is due to start in May.', 'agreed'],
  ['Shipments of shells from Spain to Chad will begin in June.', 'agreed'],
  ['Turkey is expected to deliver six drones to Mali.', 'agreed'],
  ['Kenya is set to receive howitzers from Serbia.', 'agreed'],
  ['Norway expects to hand over the howitzers to Latvia in spring.', 'agreed'],
  ['The delivery of the submarines to Chile has been delayed until 2027.', 'agreed'],
  ['Deliveries of missiles from Iran to Syria could start within weeks.', 'offered'],
  ['Deliveries of missiles from Iran to Syria have begun.', 'shipped'],
  ['The transfer of missiles from Iran to Syria is scheduled to be discussed in May.', 'delivered'],
  ['Germany has started delivering tanks to Latvia.', 'shipped'],
])('what is to come is not delivered: %s', async (text, stage) => {
  const { events } = await readWith({ text: `Notes\n\n${text}` }, resources);
  expect(events.filter(({ type }) => type === 'TRANSFER').map((e) => e.stage)).toEqual([stage]);
});
