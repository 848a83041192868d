import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { kinds, type Place, place } from '../../test/fixture/databases.ts';
import { random, randomReports } from '../../test/fixture/random.ts';
import { ledgerOf } from '../ledger/index.ts';
import { openStore } from './open.ts';
import type { Store } from './store.ts';

describe.each(kinds)('%s', (kind) => {
  let there: Place;
  let store: Store;
  beforeEach(async () => {
    there = await place(kind);
    store = await openStore(there.where);
  });
  afterEach(async () => {
    await store.close();
    await there.drop();
  });

  test.each([1, 2, 3, 4])(
    'what is derived is what ledgerOf says, however reports come in (%i)',
    { timeout: 60_000 },
    async (seed) => {
      const below = random(seed);
      const reports = randomReports(seed, 40).sort(() => below(3) - 1);
      const there: typeof reports = [];
      for (let at = 0; at < reports.length; ) {
        const size = 1 + below(8);
        const batch = reports.slice(at, at + size);
        await store.add(batch.map((report) => ({ report })));
        there.push(...batch);
        at += size;
        const expected = ledgerOf(there, { versions: await store.versions() });
        const found = await store.ledger();
        expect(found.families).toEqual(expected.families);
        expect(found.incidents).toEqual(expected.incidents);
      }
    },
  );
});
