import { amendedReport } from '../../ledger/decisions/amend.ts';
import { COMMON, keptOf, shortlist } from '../../ledger/families/candidates.ts';
import {
  type Judged,
  type Made,
  madeFrom,
  reprinted,
  sourcesOf,
  type Text,
  written,
} from '../../ledger/families/families.ts';
import { correctedBy, type Member } from '../../ledger/families/family.ts';
import { type Facts, factsIn, type StoryFacts, storyFacts } from '../../ledger/families/rewrite.ts';
import { shingles } from '../../ledger/families/shingles.ts';
import { storyWords, type Words } from '../../ledger/families/words.ts';
import { compare, creditsOf, dayOf } from '../../ledger/order.ts';
import type { Report } from '../../report/index.ts';
import { type Database, type Db, pieces, type ShingleRow } from '../database.ts';
import { type Context, type Numbered, reportsOf } from './context.ts';

/** Where a text stands in the order of texts. */
type Place = Pick<ShingleRow, 'seq' | 'rank'>;

/** A text as others are compared with it; `head` is the number of its family's original. */
type Compared = Text & { readonly seq: number; family: string; head: number };

/** A text with what was found of it. */
interface Told extends Place {
  readonly text: Compared;
  /** The report and what it is told by, of a text that is new or read differently. */
  readonly report?: Report;
  readonly facts?: Facts;
  /** Undefined until it was judged once. */
  found?: Found;
  readonly keys: Partial<Record<By, Keys>>;
}

/** What texts find one another by. */
type By = 'passages' | 'quotations';
const BOTH = ['passages', 'quotations'] as const;
type Kept = readonly number[];

/** What a text was judged to be, with the number of its family's original. */
type Found = Omit<Judged, 'family'> & { readonly head: number };

/** The shingles that a text is found by, and of how many they were chosen. */
interface Keys {
  readonly kept: Kept;
  readonly of: number;
}

/** Words of texts that were compared lately, by database and number: a text's words never change. */
const lately = new WeakMap<Database, Map<number, Words>>();
const MOST_KEPT = 2000;

function keptIn(database: Database): Map<number, Words> {
  const kept = lately.get(database) ?? new Map<number, Words>();
  lately.set(database, kept);
  return kept;
}

/** Reports whose member or family changed, and the ids of those that they stood in for until then. */
export interface Restated {
  readonly seqs: Set<number>;
  readonly formerly: string[];
  /** Ids of the families of the reports that were read. */
  readonly families: Map<number, string>;
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
  readonly #database: Database;
  readonly #db: Db;
  readonly #told = new Map<number, Told>();
  /** The first texts filed under a hash, in order. */
  readonly #filed = new Map<number, Place[]>();
  readonly #places = new Map<number, Place>();
  /** One text of each rank; the ids of those that share theirs with another, and those of which it is not loaded yet. */
  readonly #ranks = new Map<number, number>();
  readonly #ids = new Map<number, string>();
  readonly #nameless = new Set<number>();
  readonly #queue = new Map<number, Told>();
  readonly #restated: Restated = { seqs: new Set(), formerly: [], families: new Map() };
  /** What is to be written: texts that were judged otherwise than before, and what they are filed under. */
  readonly #judged = new Set<Told>();
  #shingles: ShingleRow[] = [];
  #last = 0;

  constructor(context: Context) {
    this.#context = context;
    this.#database = context.database;
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
    for (const told of before) await this.#takeOut(told);
    for (const { seq } of before) {
      keptIn(this.#database).delete(seq);
      this.#told.delete(seq);
      this.#places.delete(seq);
      this.#queue.delete(seq);
    }
    for (const { seq, rank, source, report: raw } of read) {
      const report = amendedReport(raw, this.#context.decided);
      const facts = factsIn(report);
      const text: Compared = {
        seq,
        family: '',
        head: seq,
        id: report.id,
        rank,
        day: dayOf(report),
        ...(source && { source }),
        outlet: report.facts.outlet?.value,
        credits: creditsOf(report),
        words: storyWords(report),
        facts: storyFacts(facts),
      };
      const told: Told = { seq, rank, text, report, facts, keys: {} };
      this.#tell(told);
      this.#queue.set(seq, told);
    }
    const queued = [...this.#queue.values()];
    await this.#fetch(queued.flatMap((told) => [keysOf(told, 'passages'), keysOf(told, 'quotations')]));
    await this.#known(queued.flatMap((told) => this.#near(told, 'passages')));
    for (let next = this.#next(); next; next = this.#next()) await this.#judge(next);
    await this.#write();
    for (const { seq } of read) this.#restated.families.set(seq, (this.#told.get(seq) as Told).text.family);
    return this.#restated;
  }

  /** The earliest text that is to be judged. */
  #next(): Told | undefined {
    let first: Told | undefined;
    for (const told of this.#queue.values()) if (!first || this.#order(told, first) < 0) first = told;
    if (first) this.#queue.delete(first.seq);
    return first;
  }

  async #judge(told: Told): Promise<void> {
    const made = madeFrom(told.text.words, await this.#sharing(told, 'passages'));
    const was = told.found;
    if (was && this.#isMadeAsBefore(was, made)) return;
    const judged =
      made.length > 0 ? await this.#reprinted(told, made) : written(told.text, await this.#sharing(told, 'quotations'));
    const { family, ...rest } = judged;
    const now: Found = { ...rest, head: made[0]?.text.head ?? told.seq };
    if (was && JSON.stringify(was.member) === JSON.stringify(now.member) && was.head === now.head) return;
    told.found = now;
    Object.assign(told.text, { family, head: now.head });
    this.#restated.seqs.add(told.seq);
    this.#noteCorrected(was?.member);
    this.#judged.add(told);
    const [passages, quotations] = BOTH.map((by) => keysOf(told, by).kept) as [Kept, Kept];
    if (!was?.passages || !now.passages) {
      if (was) await this.#unfile(told, passages);
      this.#file(told, now.passages ? passages : this.#ownOf(passages, made), now.passages);
    }
    if ((was?.quotations ?? false) !== now.quotations) {
      if (was) await this.#unfile(told, quotations);
      if (now.quotations) this.#file(told, quotations, true);
    }
    // later texts see a text only where it is filed; a copy changes nothing for them
    const sees = (old: boolean | undefined, filed: boolean) =>
      (old ?? false) !== filed || (filed && was?.head !== now.head);
    await this.#lookAgain(told, [
      ...(sees(was?.passages, now.passages) ? passages : []),
      ...(sees(was?.quotations, now.quotations) ? quotations : []),
    ]);
  }

  /** Whether a text that was made from others still is, without a look at how it is printed. */
  #isMadeAsBefore({ quotations, head, member }: Found, made: readonly Made<Compared>[]): boolean {
    if (quotations || made.length === 0 || made[0]?.text.head !== head) return false;
    if (made.some(({ text }) => this.#told.get(text.seq)?.report)) return false;
    return JSON.stringify(sourcesOf(made)) === JSON.stringify(member.sources);
  }

  /** What a text is that was made from others; only here the places of its words matter. */
  async #reprinted({ seq, text, report }: Told, made: readonly Made<Compared>[]): Promise<Judged> {
    if (report) return reprinted(report.text, text, made);
    const [row] = await reportsOf(this.#db, [seq]);
    const printed = amendedReport((row as Numbered).report, this.#context.decided);
    return reprinted(printed.text, { ...text, words: storyWords(printed) }, made);
  }

  /** The shingles of a copy that none of its sources has: by the others it is found through these. */
  #ownOf(keys: Kept, made: readonly Made<Compared>[]): number[] {
    const theirs = new Set(made.flatMap(({ text }) => keysOf(this.#told.get(text.seq) as Told, 'passages').kept));
    return keys.filter((key) => !theirs.has(key));
  }

  /** The earlier texts that share most with one. */
  async #sharing(told: Told, by: By): Promise<Compared[]> {
    await this.#fetch([keysOf(told, by)]);
    return this.#known(this.#near(told, by));
  }

  #near(told: Told, by: By): number[] {
    const { kept, of } = keysOf(told, by);
    const before = kept.map((key) => (this.#filed.get(key) ?? []).filter((place) => this.#order(place, told) < 0));
    return shortlist(before, of, this.#order).map(({ seq }) => seq);
  }

  #file({ seq, rank }: Told, keys: Kept, filed: boolean): void {
    for (const hash of keys) {
      this.#shingles.push({ hash, filed: filed ? 1 : 0, rank, seq });
      if (!filed) continue;
      const places = this.#filed.get(hash) ?? [];
      places.push(this.#place(seq, rank));
      places.sort(this.#order);
      this.#filed.set(hash, places.slice(0, COMMON + 2));
    }
  }

  async #unfile({ seq }: Told, keys: Kept): Promise<void> {
    await this.#db
      .deleteFrom('shingle')
      .where('hash', 'in', this.#database.list(keys))
      .where('seq', '=', seq)
      .execute();
    // of a set phrase only the first texts were fetched: there may be one more now
    const cut = keys.filter((key) => (this.#filed.get(key)?.length ?? 0) > COMMON + 1);
    for (const key of keys) {
      const places = this.#filed.get(key);
      if (places)
        this.#filed.set(
          key,
          places.filter((place) => place.seq !== seq),
        );
    }
    if (cut.length === 0) return;
    await this.#writeShingles();
    for (const key of cut) this.#filed.delete(key);
    await this.#fetch([{ kept: cut }]);
  }

  /**
   * Later texts that share a shingle with this one are judged again, unless the shingle is a set phrase for them with it and without. A copy
   * is found through what it was made from.
   */
  async #lookAgain(told: Told, keys: Kept): Promise<void> {
    // texts of this derivation that come later are yet to be judged, so that what is not written yet does not matter
    if (keys.length === 0 || told.rank > this.#last) return;
    const open: number[] = [];
    const found = new Set<number>();
    const sources = new Set<number>([told.seq]);
    for (const key of keys) {
      const places = this.#filed.get(key) ?? [];
      const bound = places[COMMON + 1];
      if (!bound) open.push(key);
      else if (bound.rank >= told.rank) for (const seq of await this.#later(told, [key], bound.rank)) found.add(seq);
      else continue;
      for (const { seq } of places) sources.add(seq);
    }
    for (const seq of await this.#later(told, open, Number.MAX_SAFE_INTEGER)) found.add(seq);
    const copies = await this.#db
      .selectFrom('made_from as m')
      .innerJoin('text as t', 't.seq', 'm.text')
      .select('t.seq')
      .where('m.source', 'in', this.#database.list([...sources]))
      .where('t.rank', '>=', told.rank)
      .execute();
    for (const { seq } of copies) found.add(seq);
    found.delete(told.seq);
    const missing = [...found].filter((seq) => !this.#told.has(seq));
    for (const later of await this.#load(missing)) this.#tell(later);
    const queued = [...found].flatMap((seq) => this.#told.get(seq) ?? []).filter(({ rank }) => rank >= told.rank);
    await this.#fetch(queued.map((later) => keysOf(later, 'passages')));
    for (const later of queued) this.#queue.set(later.seq, later);
  }

  async #later({ rank }: Told, hashes: readonly number[], bound: number): Promise<number[]> {
    const rows = await this.#db
      .selectFrom('shingle')
      .select('seq')
      .distinct()
      .where('hash', 'in', this.#database.list(hashes))
      .where('filed', 'in', [0, 1])
      .where('rank', '>=', rank)
      .where('rank', '<=', bound)
      .execute();
    return rows.map(({ seq }) => seq);
  }

  #noteCorrected(member: Member | undefined): void {
    const corrected = correctedBy(member);
    if (corrected !== undefined) this.#restated.formerly.push(corrected);
  }

  async #takeOut(told: Told): Promise<void> {
    this.#noteCorrected(told.found?.member);
    const keys = BOTH.flatMap((by) => keysOf(told, by).kept);
    await this.#fetch([{ kept: keys }]);
    await this.#unfile(told, keys);
    await this.#db.deleteFrom('text').where('seq', '=', told.seq).execute();
    await this.#db.deleteFrom('made_from').where('text', '=', told.seq).execute();
    if (told.found?.passages || told.found?.quotations) await this.#lookAgain(told, keys);
  }

  async #write(): Promise<void> {
    const judged = [...this.#judged];
    const fresh = judged.filter(({ report }) => report);
    const again = judged.filter(({ report }) => !report);
    await this.#database.insert(
      this.#db,
      'text',
      fresh.map((told) => ({
        ...columnsOf(told),
        rank: told.rank,
        superseded_by: null,
        words: packed(told.text.words),
        facts: JSON.stringify({ ...(told.facts as Facts), credits: told.text.credits }),
      })),
    );
    await this.#database.update(this.#db, 'text', 'seq', again.map(columnsOf));
    const seqs = again.map(({ seq }) => seq);
    await this.#db.deleteFrom('made_from').where('text', 'in', this.#database.list(seqs)).execute();
    const ids = new Set(judged.flatMap(({ found }) => found?.member.sources.map(({ report }) => report) ?? []));
    const sources = await seqsOf(this.#db, [...ids]);
    const made = judged.flatMap(({ seq, found }) =>
      (found as Found).member.sources.map(({ report }) => ({ source: sources.get(report) as number, text: seq })),
    );
    await this.#database.insert(this.#db, 'made_from', made);
    await this.#writeShingles();
  }

  async #writeShingles(): Promise<void> {
    // in the order of the index, whose pages are then written one after the other
    const rows = this.#shingles.sort((a, b) => a.hash - b.hash);
    this.#shingles = [];
    await this.#database.insert(this.#db, 'shingle', rows);
  }

  async #fetch(some: readonly Pick<Keys, 'kept'>[]): Promise<void> {
    const missing = [...new Set(some.flatMap(({ kept }) => kept))].filter((key) => !this.#filed.has(key));
    if (missing.length === 0) return this.#loadIds();
    // what this derivation files and has not written yet lies under keys that were fetched
    for (const key of missing) this.#filed.set(key, []);
    for (const { hash, seq, rank } of await this.#database.filed(this.#db, missing, COMMON + 1))
      this.#filed.get(hash)?.push(this.#place(seq, rank));
    await this.#loadIds();
    for (const key of missing) this.#filed.get(key)?.sort(this.#order);
  }

  /** As `byRank` of the ledger: texts of one rank, which are one in some thousands of one day and length, go by id. */
  readonly #order = (a: Place, b: Place): number =>
    a.rank - b.rank || (a.seq === b.seq ? 0 : compare(this.#idOf(a), this.#idOf(b)));

  #idOf({ seq }: Place): string {
    return this.#told.get(seq)?.text.id ?? this.#ids.get(seq) ?? '';
  }

  #tell(told: Told): void {
    this.#told.set(told.seq, told);
    this.#place(told.seq, told.rank);
  }

  async #loadIds(): Promise<void> {
    if (this.#nameless.size === 0) return;
    const missing = [...this.#nameless];
    this.#nameless.clear();
    for (const { seq, id } of await this.#db
      .selectFrom('report')
      .select(['seq', 'id'])
      .where('seq', 'in', this.#database.list(missing))
      .execute())
      this.#ids.set(seq, id);
  }

  /** One object for each text, however many shingles it is filed under. */
  #place(seq: number, rank: number): Place {
    const known = this.#places.get(seq);
    if (known) return known;
    const place = { seq, rank };
    this.#places.set(seq, place);
    const other = this.#ranks.get(rank);
    if (other === undefined) this.#ranks.set(rank, seq);
    else for (const one of [seq, other]) if (!this.#ids.has(one)) this.#nameless.add(one);
    return place;
  }

  async #known(seqs: readonly number[]): Promise<Compared[]> {
    const missing = [...new Set(seqs)].filter((seq) => !this.#told.has(seq));
    for (const told of await this.#load(missing)) this.#tell(told);
    await this.#loadIds();
    return seqs.map((seq) => (this.#told.get(seq) as Told).text);
  }

  async #load(seqs: readonly number[]): Promise<Told[]> {
    if (seqs.length === 0) return [];
    const list = this.#database.list(seqs);
    const rows = await this.#db
      .selectFrom('text as t')
      .leftJoin('report as r', 'r.seq', 't.seq')
      .leftJoin('report as f', 'f.seq', 't.family')
      .select(['t.seq', 't.rank', 't.family as head', 't.member', 't.facts', 't.passages', 't.quotations'])
      .select(['r.id', 'r.source', 'r.day', 'r.outlet', 'f.id as family'])
      .where('t.seq', 'in', list)
      .execute();
    const words = await this.#words(rows.map(({ seq }) => seq));
    return rows.map(({ seq, rank, id, source, day, outlet, head, family, member, facts, passages, quotations }) => {
      let lazily: { credits: string[]; facts: StoryFacts } | undefined;
      const parsed = () => {
        if (lazily) return lazily;
        const { credits, ...rest } = JSON.parse(facts) as Facts & { credits: string[] };
        lazily = { credits, facts: storyFacts(rest) };
        return lazily;
      };
      return {
        seq,
        rank,
        text: {
          seq,
          head,
          family: family ?? '',
          // a report that was just taken out has none
          id: id ?? '',
          rank,
          day: day ?? '9999-12-31',
          ...(source && { source }),
          outlet: outlet ?? undefined,
          words: words.get(seq) as Words,
          get credits() {
            return parsed().credits;
          },
          get facts() {
            return parsed().facts;
          },
        },
        found: {
          head,
          member: JSON.parse(member),
          passages: passages === 1,
          quotations: quotations === 1,
        },
        keys: {},
      };
    });
  }

  async #words(seqs: readonly number[]): Promise<Map<number, Words>> {
    const kept = keptIn(this.#database);
    const missing = seqs.filter((seq) => !kept.has(seq));
    if (kept.size + missing.length > MOST_KEPT) kept.clear();
    const absent = seqs.filter((seq) => !kept.has(seq));
    if (absent.length > 0)
      for (const { seq, words } of await this.#db
        .selectFrom('text')
        .select(['seq', 'words'])
        .where('seq', 'in', this.#database.list(absent))
        .execute())
        kept.set(seq, unpackedWords(words));
    return new Map(seqs.map((seq) => [seq, kept.get(seq) as Words]));
  }
}

function columnsOf({ seq, found }: Told) {
  const { head, member, passages, quotations } = found as Found;
  return {
    seq,
    family: head,
    member: JSON.stringify(member),
    verdict: member.verdict,
    passages: passages ? 1 : 0,
    quotations: quotations ? 1 : 0,
  };
}

/** The shingles that a text is found by, as numbers in the index: runs of words in quotations are told from those in passages. */
function keysOf(told: Told, by: By): Keys {
  const known = told.keys[by];
  if (known) return known;
  const hashes = by === 'passages' ? shingles(told.text.words) : told.text.facts.keys;
  const keys = { kept: keptOf(hashes).map((hash) => hash * 2 + (by === 'passages' ? 0 : 1)), of: hashes.length };
  told.keys[by] = keys;
  return keys;
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
