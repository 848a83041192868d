import { amendedReport } from '../../ledger/decisions/amend.ts';
import { COMMON, keptOf, shortlist } from '../../ledger/families/candidates.ts';
import { judge, type Known, type Text } from '../../ledger/families/families.ts';
import { correctedBy, type Member } from '../../ledger/families/family.ts';
import { type Facts, factsIn, storyFacts } from '../../ledger/families/rewrite.ts';
import { shingles } from '../../ledger/families/shingles.ts';
import { storyWords, type Words } from '../../ledger/families/words.ts';
import { creditsOf, dayOf } from '../../ledger/order.ts';
import type { Report } from '../../report/index.ts';
import { type Database, type Db, pieces, type ShingleRow } from '../database.ts';
import type { Tables } from '../tables.ts';
import { type Context, type Numbered, reportsOf } from './context.ts';

/** A text with what was found of it. */
interface Told {
  readonly seq: number;
  readonly rank: number;
  readonly id: string;
  readonly text: Text;
  readonly facts: Facts;
  /** Left out of a text that was loaded, whose words have no places. */
  readonly report?: Report;
  /** Undefined until it was judged once. */
  found?: { family: number; member: Member; passages: boolean; quotations: boolean };
}

/** Words of texts that were compared lately, by database and number: a text's words never change. */
const lately = new WeakMap<Database, Map<number, Words>>();
const MOST_KEPT = 4000;

function keptIn(database: Database): Map<number, Words> {
  const kept = lately.get(database) ?? new Map<number, Words>();
  lately.set(database, kept);
  return kept;
}

/** Reports whose member or family changed, and the ids of those that they stood in for until then. */
export interface Restated {
  readonly seqs: Set<number>;
  readonly formerly: string[];
}

/**
 * Sorts reports into families: judges those that are new or read differently, in the order of texts, and then those that come later and are
 * judged differently for it. Each is judged as `familiesOf` would, by the texts before it.
 * @param gone numbers of reports that are no more
 */
export async function deriveTexts(
  context: Context,
  read: readonly Numbered[],
  gone: readonly number[],
): Promise<Restated> {
  const work = new Texts(context);
  return work.run(read, gone);
}

class Texts {
  readonly #context: Context;
  readonly #db: Db;
  readonly #told = new Map<number, Told>();
  /** The first texts filed under a hash, in order. */
  readonly #filed = new Map<number, ShingleRow[]>();
  readonly #queue = new Map<number, Told>();
  readonly #restated: Restated = { seqs: new Set(), formerly: [] };
  readonly #rows = new Map<number, Tables['text']>();
  #shingles: ShingleRow[] = [];
  #last = 0;

  constructor(context: Context) {
    this.#context = context;
    this.#db = context.db;
  }

  async run(read: readonly Numbered[], gone: readonly number[]): Promise<Restated> {
    const before = await this.#load([...gone, ...read.map(({ seq }) => seq)]);
    const last = await this.#db
      .selectFrom('text')
      .select(({ fn }) => fn.max('rank').as('rank'))
      .executeTakeFirst();
    this.#last = last?.rank ?? -1;
    // what a text was found by before goes first, so that all later ones are looked at as if it had never been
    for (const told of before) {
      await this.#takeOut(told);
      keptIn(this.#context.database).delete(told.seq);
    }
    for (const seq of gone) {
      this.#queue.delete(seq);
      this.#told.delete(seq);
    }
    for (const { seq, rank, source, report: raw } of read) {
      const report = amendedReport(raw, this.#context.decided);
      const facts = factsIn(report);
      const text: Text = {
        id: report.id,
        rank,
        day: dayOf(report),
        ...(source && { source }),
        outlet: report.facts.outlet?.value,
        credits: creditsOf(report),
        words: storyWords(report),
        facts: storyFacts(facts),
      };
      const told: Told = { seq, rank, id: report.id, text, facts, report };
      this.#told.set(seq, told);
      this.#queue.set(seq, told);
    }
    await this.#fetchFiled([...this.#queue.values()].flatMap(keysOf));
    for (let next = this.#next(); next; next = this.#next()) await this.#judge(next);
    await this.#flush();
    return this.#restated;
  }

  /** The earliest text that is to be judged. */
  #next(): Told | undefined {
    let first: Told | undefined;
    for (const told of this.#queue.values()) if (!first || byRank(told, first) < 0) first = told;
    if (first) this.#queue.delete(first.seq);
    return first;
  }

  async #judge(told: Told): Promise<void> {
    const printed = await this.#printed(told);
    const { text } = printed;
    const hashes = shingles(text.words);
    const passageKeys = keptOf(hashes).map(passageKey);
    const quotationKeys = keptOf(text.facts.keys).map(quotationKey);
    await this.#fetchFiled([...passageKeys, ...quotationKeys]);
    const before = (key: number) =>
      (this.#filed.get(key) ?? []).filter((row) => byRank(row, told) < 0).map(({ seq }) => seq);
    const list = async (keys: readonly number[], size: number) => {
      const ranks = new Map(keys.flatMap((key) => (this.#filed.get(key) ?? []).map((row) => [row.seq, row] as const)));
      const seqs = shortlist(keys.map(before), size, (a, b) =>
        byRank(ranks.get(a) as ShingleRow, ranks.get(b) as ShingleRow),
      );
      return this.#known(seqs);
    };
    const passages = await list(passageKeys, hashes.length);
    const quotations = await list(quotationKeys, text.facts.keys.length);
    const judged = judge(
      printed.report?.text ?? '',
      text,
      () => passages,
      () => quotations,
    );
    const family =
      judged.family === told.id
        ? told.seq
        : (passages.find(({ family }) => family === judged.family)?.familySeq as number);
    const was = told.found;
    const now = { family, member: judged.member, passages: judged.passages, quotations: judged.quotations };
    told.found = now;
    if (
      was &&
      was.family === family &&
      JSON.stringify(was.member) === JSON.stringify(now.member) &&
      was.passages === now.passages &&
      was.quotations === now.quotations
    )
      return;
    this.#restated.seqs.add(told.seq);
    this.#noteCorrected(was?.member);
    this.#write(told);
    await this.#file(told, passageKeys, was?.passages, now.passages);
    await this.#file(told, quotationKeys, was?.quotations, now.quotations);
    // later texts see a text only where it is filed; a copy changes nothing for them
    const sees = (old: boolean | undefined, filed: boolean) =>
      (old ?? false) !== filed || (filed && was?.family !== family);
    if (sees(was?.passages, now.passages)) await this.#lookAgain(told, passageKeys);
    if (sees(was?.quotations, now.quotations)) await this.#lookAgain(told, quotationKeys);
  }

  async #file(told: Told, keys: readonly number[], was: boolean | undefined, filed: boolean): Promise<void> {
    if (was === filed) return;
    const { seq, rank } = told;
    if (was !== undefined) await this.#unfile(told, keys);
    for (const hash of keys) {
      const row = { hash, filed: filed ? 1 : 0, rank, seq };
      this.#shingles.push(row);
      if (!filed) continue;
      const rows = this.#filed.get(hash) ?? [];
      rows.push(row);
      rows.sort(byRank);
      this.#filed.set(hash, rows.slice(0, COMMON + 2));
    }
  }

  async #unfile({ seq }: Told, keys: readonly number[]): Promise<void> {
    await this.#flush();
    for (const piece of pieces(keys))
      await this.#db.deleteFrom('shingle').where('hash', 'in', piece).where('seq', '=', seq).execute();
    // of a set phrase only the first texts were fetched: there may be one more now
    for (const key of keys) this.#filed.delete(key);
    await this.#fetchFiled(keys);
  }

  /** Later texts that share a shingle with this one are judged again, unless the shingle is a set phrase for them with it and without. */
  async #lookAgain(told: Told, keys: readonly number[]): Promise<void> {
    // texts of this derivation that come later are yet to be judged, so that what is not written yet does not matter
    if (told.rank > this.#last) return;
    const open: number[] = [];
    const found = new Set<number>();
    for (const key of keys) {
      const rows = this.#filed.get(key) ?? [];
      const bound = rows[COMMON + 1];
      if (!bound) open.push(key);
      else if (bound.rank >= told.rank)
        for (const { seq } of await this.#later(told.rank, [key], bound.rank)) found.add(seq);
    }
    for (const piece of pieces(open))
      for (const { seq } of await this.#later(told.rank, piece, Number.MAX_SAFE_INTEGER)) found.add(seq);
    found.delete(told.seq);
    const missing = [...found].filter((seq) => !this.#told.has(seq));
    for (const later of await this.#load(missing)) this.#told.set(later.seq, later);
    for (const seq of found) {
      const later = this.#told.get(seq);
      if (later && byRank(later, told) > 0) this.#queue.set(seq, later);
    }
  }

  #later(rank: number, hashes: readonly number[], bound: number) {
    return this.#db
      .selectFrom('shingle')
      .select('seq')
      .distinct()
      .where('hash', 'in', hashes)
      .where('filed', 'in', [0, 1])
      .where('rank', '>=', rank)
      .where('rank', '<=', bound)
      .execute();
  }

  #noteCorrected(member: Member | undefined): void {
    const corrected = correctedBy(member);
    if (corrected !== undefined) this.#restated.formerly.push(corrected);
  }

  async #takeOut(told: Told): Promise<void> {
    this.#noteCorrected(told.found?.member);
    const keys = keysOf(told);
    await this.#unfile(told, keys);
    await this.#db.deleteFrom('text').where('seq', '=', told.seq).execute();
    await this.#db.deleteFrom('made_from').where('text', '=', told.seq).execute();
    this.#told.delete(told.seq);
    if (told.found?.passages || told.found?.quotations) await this.#lookAgain(told, keys);
  }

  #write({ seq, rank, text, facts, found }: Told): void {
    if (!found) return;
    this.#rows.set(seq, {
      seq,
      rank,
      family: found.family,
      member: JSON.stringify(found.member),
      verdict: found.member.verdict,
      superseded_by: null,
      words: packed(text.words),
      facts: JSON.stringify({ ...facts, credits: text.credits }),
      passages: found.passages ? 1 : 0,
      quotations: found.quotations ? 1 : 0,
    });
  }

  async #flush(): Promise<void> {
    const { database } = this.#context;
    const rows = [...this.#rows.values()];
    this.#rows.clear();
    for (const piece of pieces(rows, 200)) {
      const seqs = piece.map(({ seq }) => seq);
      const old = await this.#db.selectFrom('text').select(['seq', 'superseded_by']).where('seq', 'in', seqs).execute();
      const superseded = new Map(old.map(({ seq, superseded_by }) => [seq, superseded_by]));
      await this.#db.deleteFrom('text').where('seq', 'in', seqs).execute();
      await this.#db.deleteFrom('made_from').where('text', 'in', seqs).execute();
      await database.insert(
        this.#db,
        'text',
        piece.map((row) => ({ ...row, superseded_by: superseded.get(row.seq) ?? null })),
      );
      const ids = new Set(
        piece.flatMap(({ member }) => (JSON.parse(member) as Member).sources.map(({ report }) => report)),
      );
      const sources = await seqsOf(this.#db, [...ids]);
      const made = piece.flatMap(({ seq, member }) =>
        (JSON.parse(member) as Member).sources.map(({ report }) => ({
          source: sources.get(report) as number,
          text: seq,
        })),
      );
      await database.insert(this.#db, 'made_from', made);
    }
    // in the order of the index, whose pages are then written one after the other
    const shingleRows = this.#shingles.sort((a, b) => a.hash - b.hash);
    this.#shingles = [];
    await database.insert(this.#db, 'shingle', shingleRows);
  }

  async #fetchFiled(keys: readonly number[]): Promise<void> {
    const missing = [...new Set(keys)].filter((key) => !this.#filed.has(key));
    if (missing.length === 0) return;
    // what this derivation files and has not written yet lies under keys that were fetched
    for (const key of missing) this.#filed.set(key, []);
    for (const row of await this.#context.database.filed(this.#db, missing, COMMON + 1))
      this.#filed.get(row.hash)?.push(row);
    for (const key of missing) this.#filed.get(key)?.sort(byRank);
  }

  /** Texts as others are compared with them. */
  async #known(seqs: readonly number[]): Promise<(Known & { familySeq: number })[]> {
    const missing = seqs.filter((seq) => !this.#told.has(seq));
    for (const told of await this.#load(missing)) this.#told.set(told.seq, told);
    const families = new Map<number, string>();
    const wanted = seqs.map((seq) => this.#told.get(seq) as Told);
    const unnamed = new Set<number>();
    for (const { found } of wanted) {
      const family = found?.family as number;
      const told = this.#told.get(family);
      if (told) families.set(family, told.id);
      else unnamed.add(family);
    }
    if (unnamed.size > 0)
      for (const { seq, id } of await this.#db
        .selectFrom('report')
        .select(['seq', 'id'])
        .where('seq', 'in', [...unnamed])
        .execute())
        families.set(seq, id);
    return wanted.map(({ text, found }) => ({
      ...text,
      family: families.get(found?.family as number) as string,
      familySeq: found?.family as number,
    }));
  }

  /** A text with the places of its words, which only judging needs. */
  async #printed(told: Told): Promise<Told> {
    if (told.report) return told;
    const [row] = await reportsOf(this.#db, [told.seq]);
    const report = amendedReport((row as Numbered).report, this.#context.decided);
    return { ...told, report, text: { ...told.text, words: storyWords(report) } };
  }

  async #load(seqs: readonly number[]): Promise<Told[]> {
    const found: Told[] = [];
    const kept = keptIn(this.#context.database);
    for (const piece of pieces(seqs, 500)) {
      const rows = await this.#db
        .selectFrom('text as t')
        .leftJoin('report as r', 'r.seq', 't.seq')
        .select(['t.seq', 't.rank', 't.family', 't.member', 't.facts', 't.passages', 't.quotations'])
        .select(['r.id', 'r.source', 'r.day', 'r.outlet'])
        .where('t.seq', 'in', piece)
        .execute();
      const fresh = rows.filter(({ seq }) => !kept.has(seq)).map(({ seq }) => seq);
      if (kept.size + fresh.length > MOST_KEPT) kept.clear();
      const words =
        fresh.length > 0
          ? await this.#db.selectFrom('text').select(['seq', 'words']).where('seq', 'in', piece).execute()
          : [];
      for (const { seq, words: bytes } of words) kept.set(seq, kept.get(seq) ?? unpackedWords(bytes));
      for (const { seq, rank, id, source, day, outlet, family, member, facts: json, passages, quotations } of rows) {
        const { credits, ...facts } = JSON.parse(json) as Facts & { credits: string[] };
        let lazily: Text['facts'] | undefined;
        const text: Text = {
          id: id ?? '',
          rank,
          day: day ?? '9999-12-31',
          ...(source && { source }),
          outlet: outlet ?? undefined,
          credits,
          words: kept.get(seq) as Words,
          get facts() {
            lazily ??= storyFacts(facts);
            return lazily;
          },
        };
        found.push({
          seq,
          rank,
          // a report that was just taken out has none
          id: id ?? '',
          text,
          facts,
          found: { family, member: JSON.parse(member), passages: passages === 1, quotations: quotations === 1 },
        });
      }
    }
    return found;
  }
}

function passageKey(hash: number): number {
  return hash * 2;
}

function quotationKey(hash: number): number {
  return hash * 2 + 1;
}

function keysOf({ text }: Told): number[] {
  return [...keptOf(shingles(text.words)).map(passageKey), ...keptOf(text.facts.keys).map(quotationKey)];
}

/** As `byRank` of the ledger; texts of one rank, which are one in some thousands of one day and length, go by number. */
function byRank(a: { rank: number; seq: number }, b: { rank: number; seq: number }): number {
  return a.rank - b.rank || a.seq - b.seq;
}

/** Numbers of reports by their ids. */
export async function seqsOf(db: Db, ids: readonly string[]): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const piece of pieces(ids))
    for (const { id, seq } of await db.selectFrom('report').select(['id', 'seq']).where('id', 'in', piece).execute())
      found.set(id, seq);
  return found;
}

function packed({ codes, quoted }: Words): Uint8Array {
  const bytes = new Uint8Array(codes.length * 5);
  const view = new DataView(bytes.buffer);
  for (const [i, code] of codes.entries()) view.setUint32(i * 4, code, true);
  bytes.set(quoted, codes.length * 4);
  return Buffer.from(bytes.buffer);
}

const nowhere = new Uint32Array();

function unpackedWords(blob: Uint8Array): Words {
  const bytes = Buffer.from(blob);
  const length = bytes.length / 5;
  const codes = new Uint32Array(length);
  for (let i = 0; i < length; i++) codes[i] = bytes.readUInt32LE(i * 4);
  return { length, codes, starts: nowhere, ends: nowhere, quoted: Uint8Array.from(bytes.subarray(length * 4)) };
}
