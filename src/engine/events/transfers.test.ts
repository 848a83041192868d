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
