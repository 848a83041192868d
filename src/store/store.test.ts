import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Libsql from 'libsql';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { kinds, type Place, place } from '../../test/fixture/databases.ts';
import { random, randomReports } from '../../test/fixture/random.ts';
import { read } from '../../test/fixture/told.ts';
import { type Act, type Decision, decisionOf, ledgerOf } from '../ledger/index.ts';
import { rankOf } from '../ledger/order.ts';
import type { Location, Report } from '../report/index.ts';
import { openStore, VERSION } from './open.ts';
import type { Store } from './store.ts';

const PATIENT = { timeout: 120_000 };

async function linesOf(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of store.export()) lines.push(line);
  return lines;
}

async function* given(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

let minutes = 0;
function decided(done: Act): Decision {
  return decisionOf(done, 'ann', new Date(Date.UTC(2031, 5, 1, 0, minutes++)), 'seen the pictures');
}

const suva: Location = {
  id: 'geonames:2198148',
  name: 'Suva',
  lat: -18.14,
  lon: 178.44,
  country: 'FJ',
  admin: [],
  precision: 'town',
};
const strike = { type: 'ASSAULT', roles: { actor: 'Fiji', target: 'Tonga' }, by: 'Lea Marsh', day: '2031-03-02' };
const deal = { type: 'TRANSFER', stage: 'delivered', roles: { supplier: 'Fiji', recipient: 'Palau' }, by: 'Ada Holm' };
const hit = read('Wire One', '2031-03-04', [{ ...strike, says: 'Fiji struck Tonga on 2031-03-02, said Lea Marsh.' }]);
const sale = read('Echo', '2031-03-05', [
  { ...deal, says: 'Fiji gave Palau 10 missiles, said Ada Holm.', count: '10' },
]);

describe.each(kinds)('a ledger in %s', (kind) => {
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
  const add = (...reports: Report[]) => store.add(reports.map((report) => ({ report })));
  /** What is derived is what `ledgerOf` says of the same reports and decisions. */
  async function agree(reports: readonly Report[]): Promise<void> {
    const expected = ledgerOf(reports, { decisions: await store.log(), versions: await store.versions() });
    const found = await store.ledger();
    expect(found.families).toEqual(expected.families);
    expect(found.incidents).toEqual(expected.incidents);
  }

  test.each([1, 2])('derives what ledgerOf says, however reports come and go (%i)', PATIENT, async (seed) => {
    const below = random(seed);
    let reports: Report[] = [];
    const coming = randomReports(seed, 36).sort(() => below(3) - 1);
    while (coming.length > 0) {
      const batch = coming.splice(0, 1 + below(8));
      await add(...batch);
      reports.push(...batch);
      if (below(2) === 0) {
        const [gone] = reports.splice(below(reports.length), 1);
        await store.remove((gone as Report).id, decided({ act: 'remove', report: (gone as Report).id }));
        reports = reports.filter(({ id }) => id !== gone?.id);
      }
      await agree(reports);
    }
  });

  test.each([1, 2])('a log of decisions gives the same state whenever it is worked out (%i)', PATIENT, async (seed) => {
    const below = random(seed);
    const pick = <T>(list: readonly T[]) => list[below(list.length)] as T;
    const reports = [...new Map(randomReports(seed + 10, 30).map((report) => [report.id, report])).values()];
    const early = reports.slice(0, 20);
    await add(...early);
    for (let n = 0; n < 12; n++) {
      const { incidents } = await store.incidents({ rejected: true }, { limit: 100 });
      const claims = await Promise.all([pick(incidents), pick(incidents)].map(({ id }) => store.claimsOf(id)));
      const [one, other] = claims as [string[], string[]];
      const log = await store.log();
      await store.decide(
        decided(
          pick<Act>([
            { act: 'accept', claim: pick(one) },
            { act: 'reject', claim: pick(one), incident: below(2) === 0 },
            { act: 'correct', of: pick(one), field: 'stance', value: 'denies' },
            { act: 'correct', of: pick(one), field: 'date', value: '2031-03-03' },
            { act: 'correct', of: pick(early).id, field: 'date', value: '2031-03-02' },
            { act: 'correct', of: pick(early).id, field: 'outlet', value: 'Echo' },
            { act: 'correct', of: pick(one), field: 'place', value: 'Suva', location: suva },
            { act: 'same', claims: [pick(one), pick(other)] },
            { act: 'apart', claims: [pick(one)], from: one[0] as string },
            { act: 'apart', claims: other, from: pick(one) },
            { act: 'same-origin', parties: ['iso:FJ', 'iso:TO'] },
            { act: 'apart-origin', party: 'iso:PW', name: 'Foreign Office' },
            { act: 'undo', decision: log.length > 0 ? pick(log).id : 'none' },
          ]),
        ),
      );
      await agree(early);
    }
    await add(...reports.slice(20));
    await agree(reports);
    const before = JSON.stringify(await store.ledger());
    await store.rebuild();
    expect(JSON.stringify(await store.ledger())).toBe(before);
  });

  test('a figure without bound above is kept without one', PATIENT, async () => {
    const given = (outlet: string, count: string) =>
      read(outlet, '2031-03-05', [{ ...deal, says: `Fiji gave Palau ${count} missiles, said Ada Holm.`, count }]);
    const reports = [given('Echo', 'many'), given('Wire One', '30')];
    await add(...reports);
    const { incidents } = await store.incidents({}, { limit: 10 });
    expect(incidents[0]?.conflicts.map(({ kind }) => kind)).toEqual(['precision']);
    await agree(reports);
  });

  test('texts of one rank go by their ids, whichever came in first', PATIENT, async () => {
    const firsts = new Map<number, Report>();
    let pair: Report[] = [];
    for (let n = 1000; pair.length === 0; n++) {
      const more = [
        `Ferry ${n} lay in the harbour all night, and the people on the quay said that they had been told to wait for it until noon.`,
      ];
      const report = read('Echo', '2031-03-05', [], { more });
      const other = firsts.get(rankOf(report));
      if (other) pair = [report, other].sort((a, b) => (a.id < b.id ? 1 : -1));
      firsts.set(rankOf(report), report);
    }
    for (const report of pair) await add(report);
    await agree(pair);
    expect((await store.ledger()).families.map(({ id }) => id)).toEqual([pair[1]?.id]);
  });

  test('a report that is there changes nothing', PATIENT, async () => {
    expect(await add(hit, sale)).toEqual({ added: [hit.id, sale.id], known: [], versions: [] });
    const before = await linesOf(store);
    expect(await add(hit, sale, hit)).toEqual({ added: [], known: [hit.id, sale.id], versions: [] });
    expect(await linesOf(store)).toEqual(before);
  });

  test(
    'changed text at an address is a new version, and what only the old one said is superseded',
    PATIENT,
    async () => {
      const more = [
        'The harbour lies quiet and the ferry is late again, people on the quay said while they waited for news.',
      ];
      const url = 'https://example.org/strike';
      const told = { ...strike, says: 'Fiji struck Tonga on 2031-03-02, said Lea Marsh.' };
      const first = read(
        'Wire One',
        '2031-03-04',
        [told, { ...deal, says: 'Fiji gave Palau 10 missiles, said Ada Holm.' }],
        { url, more },
      );
      const second = read('Wire One', '2031-03-04', [told], { url, more });
      await add(first);
      expect(await add(second)).toMatchObject({ added: [second.id], versions: [second.id] });
      const { incidents } = await store.incidents({}, { limit: 10 });
      const verdicts = Object.fromEntries(incidents.map(({ type, verdict }) => [type, verdict.word]));
      expect(verdicts).toEqual({ ASSAULT: 'single origin', TRANSFER: 'superseded' });
      await agree([first, second]);
    },
  );

  test('an export is the same ledger again, and the same bytes', PATIENT, async () => {
    await add(...randomReports(7, 12));
    const { incidents } = await store.incidents({}, { limit: 10 });
    const [claim = ''] = await store.claimsOf(incidents[0]?.id as string);
    await store.decide(decided({ act: 'accept', claim }));
    const lines = await linesOf(store);
    const other = await place(kinds[kinds.length - 1] as typeof kind);
    const copy = await openStore(other.where);
    await copy.import(given(lines));
    expect(await linesOf(copy)).toEqual(lines);
    expect(await copy.ledger()).toEqual(await store.ledger());
    expect(await copy.import(given(lines))).toEqual({ added: 0, decisions: 0 });
    await copy.close();
    await other.drop();
  });

  test('an import that is stopped goes on where it was', PATIENT, async () => {
    const reports = randomReports(8, 6);
    await add(...reports);
    const lines = await linesOf(store);
    const other = await place(kind);
    const copy = await openStore(other.where);
    const stop = new AbortController();
    async function* cut() {
      for (const [n, line] of lines.entries()) {
        if (n === 4) stop.abort();
        yield line;
      }
    }
    expect(await copy.import(cut(), undefined, stop.signal)).toEqual({ added: 3, decisions: 0 });
    expect(await copy.import(given(lines))).toEqual({ added: lines.length - 4, decisions: 0 });
    expect(await linesOf(copy)).toEqual(lines);
    await copy.close();
    await other.drop();
  });

  test('a correction that comes later takes the wrong town out of the way', PATIENT, async () => {
    const told = (town: string, says = '') => [
      {
        ...strike,
        place: town,
        says: `${says}Fiji fired a salvo of missiles at the port of ${town} in Tonga on 2031-03-02, the spokeswoman Lea Marsh told reporters in the hall.`,
      },
    ];
    const more = [
      'The council of the island will meet next week to hear the harbour master and three engineers about it.',
    ];
    const first = read('Wire One', '2031-03-04', told('Karlow'), { more });
    const other = read('Echo', '2031-03-05', [
      {
        ...strike,
        by: 'Ivo Brandt',
        place: 'Brevik',
        says: 'Fiji hit Brevik in Tonga on 2031-03-02, Ivo Brandt said.',
      },
    ]);
    const corrected = read('Wire One', '2031-03-06', told('Brevik', 'CORRECTED. '), { more });
    await add(first, other);
    expect((await store.ledger()).incidents).toHaveLength(2);
    await add(corrected);
    await agree([first, other, corrected]);
    await store.rebuild();
    await agree([first, other, corrected]);
    const [incident, ...others] = (await store.ledger()).incidents;
    expect(others).toEqual([]);
    expect(incident?.verdict.asserting).toBe(2);
    expect(incident?.places).toEqual(['Brevik']);
    expect(incident?.conflicts.map(({ field, kind }) => `${field} ${kind}`)).toEqual(['place revision']);
  });

  test('a rebuild that is stopped leaves the ledger as it was', PATIENT, async () => {
    await add(hit, sale);
    const before = await store.ledger();
    await expect(store.rebuild(undefined, AbortSignal.abort())).rejects.toThrow();
    expect(await store.ledger()).toEqual(before);
  });

  test('an import that is none says at which line', PATIENT, async () => {
    const [head = ''] = await linesOf(store);
    await expect(store.import(given(['{"a":1}']))).rejects.toMatchObject({ code: 'store/bad-import' });
    await expect(store.import(given([head.replace('1', '99')]))).rejects.toMatchObject({ code: 'store/newer-version' });
    await expect(store.import(given([head, '{"report":{"id":']))).rejects.toThrow('line 2 is no JSON');
    await expect(store.import(given([head, '{"report":{}}']))).rejects.toThrow(/^line 2: /);
  });

  test('reports are found by their words, whatever their form', PATIENT, async () => {
    await add(hit, sale);
    expect((await store.search('missile', 10)).map(({ id }) => id)).toEqual([sale.id]);
    expect((await store.search('said fiji', 10)).map(({ id }) => id)).toEqual([sale.id, hit.id]);
    expect(await store.search('"; drop table', 10)).toEqual([]);
    expect(await store.search('?!', 10)).toEqual([]);
    await store.remove(sale.id, decided({ act: 'remove', report: sale.id }));
    expect(await store.search('missile', 10)).toEqual([]);
  });

  test('incidents are found by what they are and who speaks of them', PATIENT, async () => {
    await add(hit, sale);
    const found = async (wanted: Parameters<Store['incidents']>[0]) =>
      (await store.incidents(wanted, { limit: 10 })).incidents.map(({ type }) => type).sort();
    expect(await found({})).toEqual(['ASSAULT', 'TRANSFER']);
    expect(await found({ type: 'transfer' })).toEqual(['TRANSFER']);
    expect(await found({ actor: 'tonga' })).toEqual(['ASSAULT']);
    expect(await found({ actor: 'iso:PW' })).toEqual(['ASSAULT', 'TRANSFER']);
    expect(await found({ from: '2031-03-02', to: '2031-03-03' })).toEqual(['ASSAULT']);
    expect(await found({ verdict: 'contested' })).toEqual([]);
    expect(await found({ origins: 2 })).toEqual([]);
    expect((await store.voice('Marsh', 10)).map(({ held }) => held.type)).toEqual(['ASSAULT']);
  });

  test('two who write at once both get their way', PATIENT, async () => {
    const other = await openStore(there.where);
    const reports = randomReports(5, 24);
    const halves = [reports.slice(0, 12), reports.slice(12)] as const;
    const write = async (one: Store, half: readonly Report[]) => {
      for (const report of half) await one.add([{ report }]);
    };
    await Promise.all([write(store, halves[0]), write(other, halves[1]), store.incidents({}, { limit: 10 })]);
    await other.close();
    await agree(reports);
  });

  test('what names nothing is said so', PATIENT, async () => {
    await expect(store.named('abc')).rejects.toMatchObject({ code: 'store/not-found' });
    await expect(store.incident('abc')).rejects.toMatchObject({ code: 'store/not-found' });
    await expect(store.remove('abc', decided({ act: 'remove', report: 'abc' }))).rejects.toMatchObject({
      code: 'store/not-found',
    });
    expect(await store.log()).toEqual([]);
  });
});

describe('a file that cannot be used is left as it was', () => {
  let there: Place;
  beforeEach(async () => {
    there = await place('sqlite');
  });
  afterEach(() => there.drop());

  test('one that is no database', async () => {
    const text = 'This is a letter, not a ledger. '.repeat(200);
    writeFileSync(there.where, text);
    await expect(openStore(there.where)).rejects.toMatchObject({ code: 'store/not-a-ledger' });
    expect(readFileSync(there.where, 'utf8')).toBe(text);
  });

  test('a database of something else', async () => {
    const other = new Libsql(there.where);
    other.exec('create table plants (name text)');
    other.close();
    const before = readFileSync(there.where);
    await expect(openStore(there.where)).rejects.toMatchObject({ code: 'store/not-a-ledger' });
    expect(readFileSync(there.where).equals(before)).toBe(true);
  });

  test('a ledger of a newer version', async () => {
    await (await openStore(there.where)).close();
    const newer = new Libsql(there.where);
    newer.exec(`pragma user_version = ${VERSION + 1}`);
    newer.close();
    await expect(openStore(there.where)).rejects.toMatchObject({ code: 'store/newer-version' });
  });

  test('one that may only be read, by those who only read', PATIENT, async () => {
    const folder = dirname(there.where);
    const before = gunzipSync(readFileSync(join(import.meta.dirname, 'migrations', `ledger.${VERSION}.db.gz`)));
    writeFileSync(there.where, before);
    chmodSync(there.where, 0o444);
    chmodSync(folder, 0o555);
    // root may write what nobody else may
    const root = process.geteuid?.() === 0;
    if (root) process.seteuid?.('nobody');
    try {
      const store = await openStore(there.where);
      expect((await store.ledger()).incidents).toHaveLength(2);
      const [fresh] = randomReports(5, 1);
      await expect(store.add([{ report: fresh as Report }])).rejects.toMatchObject({ code: 'store/read-only' });
      await expect(store.rebuild()).rejects.toMatchObject({ code: 'store/read-only' });
      await store.close();
      await expect(openStore(join(folder, 'other.db'))).rejects.toMatchObject({ code: 'store/not-found' });
    } finally {
      if (root) process.seteuid?.(0);
      chmodSync(folder, 0o755);
    }
    expect(readFileSync(there.where).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['ledger.db']);
  });

  test('a folder that is not there', async () => {
    const nowhere = join(dirname(there.where), 'nowhere', 'ledger.db');
    await expect(openStore(nowhere)).rejects.toMatchObject({ code: 'store/not-found' });
    expect(existsSync(dirname(nowhere))).toBe(false);
  });

  test('a ledger that takes no more: what was there stays', PATIENT, async () => {
    const store = await openStore(there.where);
    await store.add([{ report: hit }]);
    const before = await linesOf(store);
    await store.close();
    const full = await openStore(there.where, { mostPages: 1 });
    await expect(full.add(randomReports(3, 60).map((report) => ({ report })))).rejects.toMatchObject({
      code: 'store/full',
    });
    expect(await linesOf(full)).toEqual(before);
    await full.close();
    const again = await openStore(there.where);
    expect(await linesOf(again)).toEqual(before);
    await again.close();
  });
});

const released = Array.from({ length: VERSION }, (_, n) => n + 1);
describe.each(kinds)('in %s', (kind) => {
  test.each(released)('a ledger of schema %s opens, and is what it was', PATIENT, async (version) => {
    const name = `ledger.${version}.${kind === 'sqlite' ? 'db' : 'sql'}.gz`;
    const there = await place(kind, gunzipSync(readFileSync(join(import.meta.dirname, 'migrations', name))));
    const store = await openStore(there.where);
    expect((await store.ledger()).incidents.map(({ type }) => type).sort()).toEqual(['ASSAULT', 'TRANSFER']);
    const fresh = randomReports(1, 1)[0] as Report;
    await store.add([{ report: fresh }]);
    expect([...(await store.listed([fresh.id])).keys()]).toEqual([fresh.id]);
    const before = await store.ledger();
    await store.rebuild();
    expect(await store.ledger()).toEqual(before);
    await store.close();
    await there.drop();
  });
});
