import { amended, amendedReport, refOf, voiced } from '../../ledger/decisions/amend.ts';
import type { Member } from '../../ledger/families/family.ts';
import { waitingKeysOf } from '../../ledger/incidents/blocks.ts';
import { cellOf } from '../../ledger/incidents/cells.ts';
import { copiesIn, printsOtherwise } from '../../ledger/incidents/copies.ts';
import { byPlace, type Held, heldBy, heldIn } from '../../ledger/incidents/held.ts';
import { byRank } from '../../ledger/order.ts';
import { MOST_CLAIMS } from '../tables.ts';
import type { Context, Numbered } from './context.ts';
import { type Restated, seqsOf } from './texts.ts';

/** A claim as it lies in the ledger. */
export interface Row {
  readonly ref: number;
  readonly seq: number;
  readonly copyOf: number | null;
  /** A copy that prints something otherwise. */
  readonly differs: boolean;
  readonly cell: string | null;
  readonly cluster: number | null;
  readonly held: Held;
}

/** What a change of claims bears on. */
export interface Touched {
  /** Cells whose claims changed. */
  readonly cells: Set<string>;
  /** Claims that are new in a cell. */
  readonly fresh: Set<number>;
  /** Claims without a cell that may belong elsewhere now. */
  readonly loose: Set<number>;
  /** Claims whose incidents are to be summed up anew. */
  readonly said: Set<number>;
  /** Clusters that lost a claim which joined them. */
  readonly clusters: Set<number>;
}

/**
 * Loads claims by a column, in the order of texts.
 * @param which only copies that print something otherwise
 */
export async function claimsBy(
  context: Context,
  column: 'ref' | 'seq' | 'copy_of' | 'cell' | 'cluster' | 'claim',
  values: readonly (number | string)[],
  which?: 'differing',
): Promise<Row[]> {
  if (values.length === 0) return [];
  let query = context.db
    .selectFrom('held')
    .select(['ref', 'seq', 'copy_of as copyOf', 'differs', 'cell', 'cluster'])
    .where(column, 'in', context.database.list(values) as never);
  if (which) query = query.where('differs', '=', 1);
  const found = await query.execute();
  await parse(context, found);
  return found
    .map((row) => ({ ...row, differs: row.differs === 1, held: context.held.get(row.ref) as Held }))
    .sort((a, b) => byPlace(a.held, b.held));
}

/** Parses claims that this derivation has not come by yet, with what their texts' families and corrections make of them. */
async function parse({ database, db, decided, held }: Context, rows: readonly { ref: number }[]): Promise<void> {
  const refs = rows.flatMap(({ ref }) => (held.has(ref) ? [] : [ref]));
  if (refs.length === 0) return;
  for (const { ref, body, family, supersededBy } of await db
    .selectFrom('held as h')
    .innerJoin('text as t', 't.seq', 'h.seq')
    .innerJoin('report as f', 'f.seq', 't.family')
    .leftJoin('report as s', 's.seq', 't.superseded_by')
    .select(['h.ref', 'h.body', 'f.id as family', 's.id as supersededBy'])
    .where('h.ref', 'in', database.list(refs))
    .execute())
    held.set(ref, voiced(heldIn(JSON.parse(body), family, supersededBy ?? undefined), decided));
}

/**
 * Holds the claims of reports that were read, and works out anew which claims are copies in reprints.
 * @param read reports that are new or read differently
 * @param gone numbers of reports that are no more
 * @param restated what became of the texts of reports
 * @param superseded numbers of reports that are superseded otherwise than before
 */
export async function deriveClaims(
  context: Context,
  read: readonly Numbered[],
  gone: readonly number[],
  { seqs: restated, families }: Restated,
  superseded: readonly number[],
): Promise<Touched> {
  const { decided } = context;
  const touched: Touched = {
    cells: new Set(),
    fresh: new Set(),
    loose: new Set(),
    said: new Set(),
    clusters: new Set(),
  };
  const heirs = await remove(context, [...gone, ...read.map(({ seq }) => seq)], touched);
  const fresh = new Map<number, Row[]>();
  const corrected = new Set(superseded);
  for (const { seq, rank, report } of read) {
    const held = amended(heldBy({ report: amendedReport(report, decided), rank }), decided).slice(0, MOST_CLAIMS);
    fresh.set(
      seq,
      held.map((one) => ({
        seq,
        ref: seq * MOST_CLAIMS + one.at,
        copyOf: null,
        differs: false,
        cell: null,
        cluster: null,
        held: one,
      })),
    );
    // they are looked up presently, and need not be parsed
    if (corrected.has(seq)) continue;
    for (const one of held)
      context.held.set(
        seq * MOST_CLAIMS + one.at,
        voiced(heldIn(one, families.get(seq) as string, undefined), decided),
      );
  }
  await copy(context, new Set([...restated, ...superseded, ...heirs]), fresh, touched);
  await insert(context, [...fresh.values()].flat());
  return touched;
}

/** Takes out the claims of reports; gives the numbers of those whose claims copy one of them. */
async function remove({ db, database }: Context, seqs: readonly number[], touched: Touched): Promise<Set<number>> {
  const heirs = new Set<number>();
  const old = await db
    .selectFrom('held')
    .select(['ref', 'cell', 'copy_of'])
    .where('seq', 'in', database.list(seqs))
    .execute();
  if (old.length === 0) return heirs;
  const refs = database.list(old.map(({ ref }) => ref));
  for (const { ref, cell, copy_of } of old) {
    if (cell !== null) touched.cells.add(cell);
    touched.said.add(copy_of ?? ref);
  }
  for (const { cluster } of await db.selectFrom('joined').select('cluster').where('ref', 'in', refs).execute())
    touched.clusters.add(cluster);
  for (const { seq } of await db.selectFrom('held').select('seq').distinct().where('copy_of', 'in', refs).execute())
    heirs.add(seq);
  for (const table of ['held', 'voice', 'reach', 'joined'] as const)
    await db.deleteFrom(table).where('ref', 'in', refs).execute();
  return heirs;
}

async function insert({ db, database }: Context, rows: readonly Row[]): Promise<void> {
  await database.insert(
    db,
    'held',
    rows.map(({ seq, ref, copyOf, differs, cell, held }) => ({
      ref,
      seq,
      copy_of: copyOf,
      differs: differs ? 1 : 0,
      cell,
      cluster: null,
      claim: refOf(held),
      party: held.origin.party,
      body: JSON.stringify(held),
    })),
  );
  await database.insert(db, 'voice', rows.flatMap(voicesOf));
  await database.insert(db, 'reach', rows.flatMap(keysOf));
}

/** What a claim without a cell waits for incidents by. */
function keysOf({ ref, copyOf, held }: Row): { key: string; ref: number }[] {
  if (copyOf !== null || cellOf(held) !== undefined) return [];
  return [...waitingKeysOf(held)].map((key) => ({ key, ref }));
}

/**
 * Names that an origin is looked up by: whole, and the last word of each; and the key of a party that it rests on. A copy is found by its
 * original.
 */
function voicesOf({ ref, copyOf, held: { origin, restsOn } }: Row): { name: string; ref: number }[] {
  if (copyOf !== null) return [];
  const names = [origin.name, origin.institution, origin.speaker].flatMap((name) => {
    const words = name?.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu);
    return words ? [words.join(' '), words.at(-1) as string] : [];
  });
  return [...new Set([...names, ...(restsOn ? [`=${restsOn}`] : [])])].map((name) => ({ name, ref }));
}

/** Works out which claims of the reports are copies, and of those made from them where that changes theirs. */
async function copy(
  context: Context,
  seqs: ReadonlySet<number>,
  fresh: Map<number, Row[]>,
  touched: Touched,
): Promise<void> {
  const { db, database } = context;
  const made = new Made(context, fresh);
  const queue = new Set(await made.load([...new Set([...seqs, ...fresh.keys()])]));
  const originals = new Set<number>();
  const restated = new Map<number, { was: Row; now: Row }>();
  while (queue.size > 0) {
    const seq = [...queue].reduce((first, next) => (made.isBefore(next, first) ? next : first));
    queue.delete(seq);
    const own = made.rows.get(seq) ?? [];
    const sources = made.sourcesOf(seq);
    const rowOf = new Map(sources.map((row) => [row.held.id, row]));
    const copies = copiesIn(
      own.map(({ held }) => held),
      made.members.get(seq) as Member,
      sources.map(({ held }) => held),
    );
    const rows: Row[] = [];
    let changed = fresh.has(seq);
    for (const row of own) {
      const source = rowOf.get(copies.get(row.held.id) as string);
      const copyOf = source ? (source.copyOf ?? source.ref) : null;
      const differs = copyOf !== null && printsOtherwise(row.held, (await made.row(copyOf)).held);
      const cell = copyOf === null ? (cellOf(row.held) ?? (row.copyOf === null ? row.cell : null)) : null;
      const now: Row = { ...row, copyOf, differs, cell, cluster: copyOf === null ? row.cluster : null };
      rows.push(now);
      if (copyOf === null || differs || row.differs) touched.said.add(copyOf ?? row.ref);
      else originals.add(copyOf);
      if (fresh.has(seq)) {
        if (now.cell !== null) touched.fresh.add(now.ref);
        else if (copyOf === null) touched.loose.add(now.ref);
      } else if (copyOf !== row.copyOf || differs !== row.differs) {
        changed = true;
        restated.set(row.ref, { was: restated.get(row.ref)?.was ?? row, now });
      }
    }
    made.rows.set(seq, rows);
    if (fresh.has(seq)) fresh.set(seq, rows);
    if (changed) for (const later of await made.laterOf(seq)) queue.add(later);
  }
  await restate(context, [...restated.values()], touched);
  // what was corrected may stand in a copy
  for (const { ref } of await db
    .selectFrom('held as h')
    .innerJoin('text as t', 't.seq', 'h.seq')
    .select('h.ref')
    .where('h.ref', 'in', database.list([...originals]))
    .where('t.superseded_by', 'is not', null)
    .execute())
    touched.said.add(ref);
}

/** Reports with their claims and those that they were made from, as they are come by. */
class Made {
  readonly rows: Map<number, Row[]>;
  readonly members = new Map<number, Member>();
  readonly #context: Context;
  readonly #ranks = new Map<number, number>();
  readonly #seqs = new Map<string, number>();
  readonly #later = new Map<number, number[]>();

  constructor(context: Context, fresh: ReadonlyMap<number, Row[]>) {
    this.#context = context;
    this.rows = new Map(fresh);
  }

  /** Loads reports, what they were made from, and which were made from them; gives the numbers of those that there are. */
  async load(seqs: readonly number[]): Promise<number[]> {
    const { db, database } = this.#context;
    const missing = seqs.filter((seq) => !this.members.has(seq));
    if (missing.length === 0) return [...seqs];
    for (const { seq, rank, member } of await db
      .selectFrom('text')
      .select(['seq', 'rank', 'member'])
      .where('seq', 'in', database.list(missing))
      .execute()) {
      this.#ranks.set(seq, rank);
      this.members.set(seq, JSON.parse(member));
    }
    const found = seqs.filter((seq) => this.members.has(seq));
    const ids = found.flatMap((seq) => (this.members.get(seq) as Member).sources.map(({ report }) => report));
    for (const [id, seq] of await seqsOf(
      db,
      [...new Set(ids)].filter((id) => !this.#seqs.has(id)),
    ))
      this.#seqs.set(id, seq);
    const made = new Set([...found, ...ids.map((id) => this.#seqs.get(id) as number)]);
    const absent = [...made].filter((seq) => !this.rows.has(seq));
    for (const seq of absent) this.rows.set(seq, []);
    for (const row of await claimsBy(this.#context, 'seq', absent)) this.rows.get(row.seq)?.push(row);
    for (const seq of found) this.#later.set(seq, []);
    for (const { source, text } of await db
      .selectFrom('made_from')
      .select(['source', 'text'])
      .where('source', 'in', database.list(found))
      .execute())
      this.#later.get(source)?.push(text);
    return found;
  }

  isBefore(a: number, b: number): boolean {
    const placeOf = (seq: number) => ({
      rank: this.#ranks.get(seq) as number,
      id: (this.members.get(seq) as Member).report,
    });
    return byRank(placeOf(a), placeOf(b)) < 0;
  }

  /** The claims of the reports whose words stand in one. */
  sourcesOf(seq: number): Row[] {
    const { verdict, sources } = this.members.get(seq) as Member;
    if (verdict !== 'reprint' && verdict !== 'correction') return [];
    return sources.flatMap(({ report }) => this.rows.get(this.#seqs.get(report) as number) ?? []);
  }

  async row(ref: number): Promise<Row> {
    const seq = Math.floor(ref / MOST_CLAIMS);
    const rows = this.rows.get(seq) ?? (await claimsBy(this.#context, 'seq', [seq]));
    this.rows.set(seq, rows);
    return rows.find((row) => row.ref === ref) as Row;
  }

  /** Numbers of the reports that were made from one. */
  async laterOf(seq: number): Promise<number[]> {
    return this.load(this.#later.get(seq) ?? []);
  }
}

/** Claims that become copies, or their own again, or print otherwise now what they copy. */
async function restate(
  { db, database }: Context,
  restated: readonly { was: Row; now: Row }[],
  touched: Touched,
): Promise<void> {
  if (restated.length === 0) return;
  await database.update(
    db,
    'held',
    'ref',
    restated.map(({ now: { ref, copyOf, differs, cell, cluster } }) => ({
      ref,
      copy_of: copyOf,
      differs: differs ? 1 : 0,
      cell,
      cluster,
    })),
  );
  const refs = database.list(restated.map(({ now: { ref } }) => ref));
  for (const table of ['voice', 'reach'] as const) await db.deleteFrom(table).where('ref', 'in', refs).execute();
  const rows = restated.map(({ now }) => now);
  await database.insert(db, 'voice', rows.flatMap(voicesOf));
  await database.insert(db, 'reach', rows.flatMap(keysOf));
  const copies = database.list(rows.flatMap(({ ref, copyOf }) => (copyOf === null ? [] : [ref])));
  for (const { cluster } of await db.selectFrom('joined').select('cluster').where('ref', 'in', copies).execute())
    touched.clusters.add(cluster);
  await db.deleteFrom('joined').where('ref', 'in', copies).execute();
  for (const { was, now } of restated) {
    if (was.cell !== null) touched.cells.add(was.cell);
    if (was.copyOf !== null) touched.said.add(was.copyOf);
    if (now.copyOf !== null) continue;
    if (cellOf(now.held) !== undefined) touched.cells.add(now.cell as string);
    else touched.loose.add(now.ref);
  }
}
