import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openStore } from '../src/store/open.ts';
import { place } from './fixture/databases.ts';
import { random } from './fixture/random.ts';

// Two processes add to one file and are killed at a random moment. ONRECORD_KILLS says how many moments.

const moments = Number(process.env.ONRECORD_KILLS ?? 3);

test.each(Array.from({ length: moments }, (_, n) => n + 1))(
  'killed at a random moment, a ledger has all that was acknowledged and is what a rebuild gives (%i)',
  { timeout: 120_000 },
  async (seed) => {
    const there = await place('sqlite');
    const acknowledged: string[] = [];
    const children = [1, 2].map((n) =>
      spawn(
        process.execPath,
        [
          '--import',
          import.meta.resolve('tsx'),
          join(import.meta.dirname, 'fixture/adder.ts'),
          there.where,
          `${seed * 2 + n}`,
        ],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      ),
    );
    const ended = children.map((child) => new Promise((resolve) => child.on('close', resolve)));
    const begun = children.map(
      (child) =>
        new Promise((resolve, reject) => {
          child.stdout.once('data', resolve);
          child.once('exit', (status) => reject(new Error(`a process that adds ended with ${status}`)));
        }),
    );
    for (const child of children) child.stdout.on('data', (data) => acknowledged.push(...`${data}`.trim().split('\n')));
    await Promise.all(begun);
    await setTimeout(random(seed)(1500));
    for (const child of children) child.kill('SIGKILL');
    await Promise.all(ended);

    const store = await openStore(there.where);
    const known = await store.listed(acknowledged);
    expect(acknowledged.filter((id) => /^[0-9a-f]{16}$/.test(id) && !known.has(id))).toEqual([]);
    expect(known.size).toBeGreaterThan(1);
    const before = JSON.stringify(await store.ledger());
    await store.rebuild();
    expect(JSON.stringify(await store.ledger()) === before).toBe(true);
    await store.close();
    await there.drop();
  },
);
