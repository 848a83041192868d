import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { lab, strike } from '../fixture/strike.ts';
import { read } from '../fixture/told.ts';
import { onrecord } from './io.ts';

// A small ledger, made by hand; what its reports tell is invented.

const deal = {
  type: 'TRANSFER',
  stage: 'delivered',
  roles: { supplier: 'Fiji', recipient: 'Palau' },
  by: 'Ivo Brandt',
};
const more = [
  'Fishermen at the quay said that they had heard nothing all night and would go out again in the morning, wind or no wind.',
  'The ministry gave no further details and promised a map of the places that were hit before the end of the week.',
];
const wire = read(
  'Wire One',
  '2031-03-04',
  [
    {
      ...strike,
      says: 'Fiji fired missiles at Tonga on 2031-03-02, said Lea Marsh.',
      day: '2031-03-02',
      by: 'Lea Marsh',
    },
    { ...deal, says: 'Fiji gave Palau 10 missiles, said Ivo Brandt.', count: '10' },
  ],
  { more },
);
const reprint = read(
  'Harbour Post',
  '2031-03-05',
  [
    {
      ...strike,
      says: 'Fiji fired missiles at Tonga on 2031-03-02, said Lea Marsh.',
      day: '2031-03-02',
      by: 'Lea Marsh',
    },
  ],
  { more },
);
const denial = read('Northern Post', '2031-03-06', [
  {
    ...strike,
    says: 'Ada Holm denied that Fiji had attacked Tonga.',
    by: 'Ada Holm',
    stance: 'denies',
    certainty: 'CT-',
  },
  { ...deal, says: 'Fiji gave Palau 40 missiles, said Ada Holm.', by: 'Ada Holm', count: '40' },
]);

let folder: string;
let env: Record<string, string>;
const command = (...argv: string[]) => onrecord(argv, { env, columns: 80 });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-cli-'));
  env = { ONRECORD_LEDGER: join(folder, 'ledger.db'), ONRECORD_ANALYST: 'ann', NO_COLOR: '1' };
  const store = await openStore(env.ONRECORD_LEDGER as string);
  await store.add([wire, reprint, lab, denial].map((report) => ({ report })));
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function idOf(type: string): Promise<string> {
  const { stdout } = await command('incidents', '--type', type, '--json');
  return JSON.parse(stdout).incidents[0].id;
}

const PATIENT = { timeout: 60_000 };

test.each([
  ['incidents'],
  ['transfers'],
  ['transfers', '--csv'],
  ['families'],
  ['conflicts'],
  ['who', 'Lea Marsh'],
  ['search', 'wind', 'morning'],
])('%j for a person', PATIENT, async (...argv) => {
  const { status, stdout, stderr } = await command(...argv);
  expect([status, stderr]).toEqual([0, '']);
  const name = argv
    .join('-')
    .replaceAll(/[^a-z-]/gi, '')
    .replaceAll('--', '-')
    .toLowerCase();
  await expect(stdout).toMatchFileSnapshot(`./goldens/ledger.${name}.80.txt`);
});

test('show prints the whole support of an incident', PATIENT, async () => {
  const { status, stdout } = await command('show', (await idOf('ASSAULT')).slice(0, 6));
  expect(status).toBe(0);
  await expect(stdout).toMatchFileSnapshot('./goldens/ledger.show.80.txt');
});

test('show prints a report, a claim and a decision', PATIENT, async () => {
  expect((await command('show', wire.id)).stdout).toContain('Who says what');
  const claim = wire.claims[0]?.id as string;
  expect((await command('show', `${wire.id.slice(0, 8)}/${claim.slice(0, 8)}`)).stdout).toContain(
    'Fiji fired missiles',
  );
});

test.each([['incidents'], ['transfers'], ['families'], ['conflicts'], ['who', 'Marsh'], ['search', 'wind'], ['log']])(
  '%j prints JSON',
  PATIENT,
  async (...argv) => {
    const { status, stdout } = await command(...argv, '--json');
    expect(status).toBe(0);
    expect(() => JSON.parse(stdout)).not.toThrow();
  },
);

test('a decision is made, shown, kept and undone', PATIENT, async () => {
  const id = await idOf('ASSAULT');
  const made = await command('decide', 'reject', id, '--why', 'a drill', '--json');
  expect(JSON.parse(made.stdout)).toMatchObject({ by: 'ann', why: 'a drill', done: { act: 'reject', incident: true } });
  expect(JSON.parse((await command('incidents', '--json')).stdout).total).toBe(1);
  expect((await command('incidents', '--rejected')).stdout).toMatch(/rejected by\s+ann/);
  const decision = JSON.parse(made.stdout).id;
  expect((await command('show', decision)).stdout).toContain('a drill');
  expect((await command('log')).stdout).toMatch(/rejected “ASSAULT: [^”]+”\s+ann/);
  expect((await command('decide', 'undo', decision.slice(0, 10))).status).toBe(0);
  expect(JSON.parse((await command('incidents', '--json')).stdout).total).toBe(2);
  const log = (await command('log')).stdout;
  expect(log.match(/^\w{8} {2}/gm)).toHaveLength(2);
  expect(log).toContain('(undone)');
});

test('a claim is put where it happened, and back', PATIENT, async () => {
  const claim = `${wire.id.slice(0, 8)}/${wire.claims[0]?.id as string}`;
  const placesOf = async () => {
    const { incidents } = JSON.parse((await command('incidents', '--type', 'ASSAULT', '--json')).stdout);
    return incidents[0].places;
  };
  const before = await placesOf();
  const unclear = await command('decide', 'correct', claim, 'place', 'Springfield');
  expect([unclear.status, unclear.stderr]).toEqual([
    2,
    expect.stringMatching(/^onrecord: 'Springfield' is \d+ places; say which, as in 'Springfield, .+, United States'/),
  ]);
  const made = await command('decide', 'correct', claim, 'place', 'Springfield, Illinois', '--json');
  expect(JSON.parse(made.stdout).done).toMatchObject({ value: 'Springfield, Illinois, United States' });
  expect(await placesOf()).toContain('Springfield');
  expect((await command('decide', 'undo', JSON.parse(made.stdout).id)).status).toBe(0);
  expect(await placesOf()).toEqual(before);
});

test.each([
  [['decide', 'frown', 'x'], "there is no verb 'frown'"],
  [['decide', 'merge', 'x'], 'decide merge wants two incidents'],
  [['decide', 'correct', wire.id, 'mood', 'grim'], "a report has no field 'mood'"],
  [
    ['decide', 'correct', `${wire.id}/${wire.claims[0]?.id}`, 'place', 'Xyzzy Flats'],
    "no place is known as 'Xyzzy Flats'",
  ],
  [['decide', 'correct', wire.id, 'date', 'yesterday'], 'date wants a day'],
  [['transfers', '--csv', '--json'], '--csv and --json exclude each other'],
])('%j is misuse', PATIENT, async (argv, words) => {
  const { status, stderr } = await command(...argv);
  expect(status).toBe(2);
  expect(stderr).toContain(words);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

test.each([
  [['show', 'nothing'], 'nothing in the ledger is called nothing'],
  [['incidents', '--ledger', '/nowhere/x.db'], 'there is no ledger at /nowhere/x.db'],
  [['import', '/nowhere/x.jsonl'], '/nowhere/x.jsonl cannot be read (ENOENT)'],
])('%j fails in one line', PATIENT, async (argv, words) => {
  const { status, stderr } = await command(...argv);
  expect(status).toBeGreaterThan(0);
  expect(stderr).toContain(words);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

test('add reads files once, and a changed file is a new version', { timeout: 240_000 }, async () => {
  const ledger = join(folder, 'added.db');
  const file = join(folder, 'story.txt');
  const add = async () =>
    JSON.parse((await command('add', file, '--ledger', ledger, '--tagger', 'rules', '--json')).stdout);
  const story = 'Almar denies the strike\n\nThe mayor of Almar, Ann Lee, said on Tuesday that nothing had been hit.\n';
  writeFileSync(file, story);
  expect(await add()).toMatchObject({ added: [expect.any(String)], versions: [], unchanged: 0 });
  expect(await add()).toMatchObject({ added: [], known: [], unchanged: 1 });
  writeFileSync(file, story.replace('nothing', 'a shed'));
  expect(await add()).toMatchObject({ added: [expect.any(String)], versions: [expect.any(String)] });
  const out = join(folder, 'copy.jsonl');
  expect((await command('export', '--ledger', ledger, '--out', out)).status).toBe(0);
  expect((await command('import', out, '--ledger', join(folder, 'copy.db'))).stdout).toBe(
    '2 reports and no decisions added\n',
  );
  expect((await command('export', '--ledger', join(folder, 'copy.db'))).stdout).toBe(readFileSync(out, 'utf8'));
  expect((await command('rebuild', '--ledger', ledger)).stdout).toBe('derived from 2 reports\n');
  const stopped = { env, columns: 80, stop: AbortSignal.abort() };
  expect(await onrecord(['import', out, '--ledger', join(folder, 'half.db')], stopped)).toMatchObject({
    status: 130,
    stderr: 'onrecord: stopped after no reports; the same command goes on from there\n',
  });
  expect(await onrecord(['rebuild', '--ledger', ledger], stopped)).toMatchObject({
    status: 130,
    stderr: 'onrecord: stopped; the ledger is as it was\n',
  });
});
