import { amended, amendedReport, refOf, voiced } from '../../ledger/decisions/amend.ts';
import type { Member } from '../../ledger/families/family.ts';
import { waitingKeysOf } from '../../ledger/incidents/blocks.ts';
import { cellOf } from '../../ledger/incidents/cells.ts';
import { copiesIn } from '../../ledger/incidents/copies.ts';
import { byPlace, type Held, heldBy, heldIn } from '../../ledger/incidents/held.ts';
import { pieces } from '../database.ts';
import { MOST_CLAIMS } from '../tables.ts';
import type { Context, Numbered } from './context.ts';

/** A claim as it lies in the ledger. */
export interface Row {
  readonly ref: number;
  readonly seq: number;
  readonly copyOf: number | null;
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

/** Loads claims by a column, in the order of texts. */
export async function claimsBy(
  context: Context,
  column: 'ref' | 'seq' | 'copy_of' | 'cell' | 'cluster' | 'claim',
  values: readonly (number | string)[],
): Promise<Row[]> {
  const found: Omit<Row, 'held'>[] = [];
  for (const piece of pieces(values))
    found.push(
      ...(await context.db
        .selectFrom('held')
        .select(['ref', 'seq', 'copy_of as copyOf', 'cell', 'cluster'])
        .where(column, 'in', piece as never)
        .execute()),
    );
  await parse(context, found);
  return found
    .map((row) => ({ ...row, held: context.held.get(row.ref) as Held }))
    .sort((a, b) => byPlace(a.held, b.held));
}

/** Parses claims that this derivation has not come by yet, with what their texts' families and corrections make of them. */
async function parse({ db, decided, held }: Context, rows: readonly { ref: number }[]): Promise<void> {
  const refs = rows.flatMap(({ ref }) => (held.has(ref) ? [] : [ref]));
  for (const piece of pieces(refs))
    for (const { ref, body, family, supersededBy } of await db
      .selectFrom('held as h')
      .innerJoin('text as t', 't.seq', 'h.seq')
      .innerJoin('report as f', 'f.seq', 't.family')
      .leftJoin('report as s', 's.seq', 't.superseded_by')
      .select(['h.ref', 'h.body', 'f.id as family', 's.id as supersededBy'])
      .where('h.ref', 'in', piece)
      .execute())
      held.set(ref, voiced(heldIn(JSON.parse(body), family, supersededBy ?? undefined), decided));
}

/**
 * Holds the claims of reports that were read, and works out anew which claims are copies in reprints.
 * @param read reports that are new or read differently
 * @param gone numbers of reports that are no more
 * @param restated numbers of reports whose family or source texts changed, or that were corrected
 */
export async function deriveClaims(
  context: Context,
  read: readonly Numbered[],
  gone: readonly number[],
  restated: ReadonlySet<number>,
): Promise<Touched> {
  const { db, decided } = context;
  const touched: Touched = {
    cells: new Set(),
    fresh: new Set(),
    loose: new Set(),
    said: new Set(),
    clusters: new Set(),
  };
  const removed = [...gone, ...read.map(({ seq }) => seq)];
  const heirs = new Set<number>();
  for (const piece of pieces(removed)) {
    const old = await db
      .selectFrom('held')
      .select(['ref', 'cell', 'cluster', 'copy_of'])
      .where('seq', 'in', piece)
      .execute();
    const refs = old.map(({ ref }) => ref);
    for (const { ref, cell, copy_of } of old) {
      if (cell !== null) touched.cells.add(cell);
      if (copy_of !== null) touched.said.add(copy_of);
      touched.said.add(ref);
    }
    for (const part of pieces(refs)) {
      for (const { cluster } of await db.selectFrom('joined').select('cluster').where('ref', 'in', part).execute())
        touched.clusters.add(cluster);
      for (const { seq } of await db.selectFrom('held').select('seq').distinct().where('copy_of', 'in', part).execute())
        heirs.add(seq);
      await db.deleteFrom('held').where('ref', 'in', part).execute();
      await db.deleteFrom('voice').where('ref', 'in', part).execute();
      await db.deleteFrom('reach').where('ref', 'in', part).execute();
      await db.deleteFrom('joined').where('ref', 'in', part).execute();
    }
  }
  const fresh = new Map<number, Row[]>();
  for (const { seq, rank, report } of read) {
    const held = amended(heldBy({ report: amendedReport(report, decided), rank }), decided).slice(0, MOST_CLAIMS);
    fresh.set(
      seq,
      held.map((one) => ({ seq, ref: seq * MOST_CLAIMS + one.at, copyOf: null, cell: null, cluster: null, held: one })),
    );
  }
  await copy(context, new Set([...restated, ...heirs]), fresh, touched);
  await insert(context, [...fresh.values()].flat());
  return touched;
}

async function insert({ db, database }: Context, rows: readonly Row[]): Promise<void> {
  await database.insert(
    db,
    'held',
    rows.map(({ seq, ref, copyOf, cell, held }) => ({
      ref,
      seq,
      copy_of: copyOf,
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
  const called = copyOf === null ? [origin.name, origin.institution, origin.speaker] : [];
  const names = called.flatMap((name) => {
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
  const { db } = context;
  const order = new Map<number, number>();
  const members = new Map<number, Member>();
  const load = async (wanted: readonly number[]) => {
    for (const piece of pieces(wanted))
      for (const { seq, rank, member } of await db
        .selectFrom('text')
        .select(['seq', 'rank', 'member'])
        .where('seq', 'in', piece)
        .execute()) {
        order.set(seq, rank);
        members.set(seq, JSON.parse(member));
      }
  };
  await load([...seqs, ...fresh.keys()]);
  const queue = new Set([...seqs, ...fresh.keys()].filter((seq) => order.has(seq)));
  const rowsOf = grouped(
    await claimsBy(
      context,
      'seq',
      [...queue].filter((seq) => !fresh.has(seq)),
    ),
  );
  for (const [seq, rows] of fresh) rowsOf.set(seq, rows);
  while (queue.size > 0) {
    const seq = [...queue].reduce((first, next) => (before(order, next, first) ? next : first));
    queue.delete(seq);
    const member = members.get(seq) as Member;
    const own = rowsOf.get(seq) ?? [];
    const made = member.verdict === 'reprint' || member.verdict === 'correction';
    const sources = made ? await sourcesOf(context, member, rowsOf) : [];
    const refs = new Map(sources.map(({ held, ref, copyOf }) => [held.id, copyOf ?? ref]));
    const copies = copiesIn(
      own.map(({ held }) => held),
      member,
      sources.map(({ held }) => held),
    );
    const rows: Row[] = [];
    let changed = fresh.has(seq);
    for (const row of own) {
      const source = copies.get(row.held.id);
      const copyOf = source === undefined ? null : (refs.get(source) as number);
      const cell = copyOf === null ? (cellOf(row.held) ?? (row.copyOf === null ? row.cell : null)) : null;
      const now: Row = { ...row, copyOf, cell, cluster: copyOf === null ? row.cluster : null };
      rows.push(now);
      touched.said.add(copyOf ?? row.ref);
      if (fresh.has(seq)) {
        if (now.cell !== null) touched.fresh.add(now.ref);
        else if (copyOf === null) touched.loose.add(now.ref);
      } else if (copyOf !== row.copyOf) {
        changed = true;
        await restate(context, row, now, touched);
      }
    }
    rowsOf.set(seq, rows);
    if (fresh.has(seq)) fresh.set(seq, rows);
    if (!changed) continue;
    const later = (await db.selectFrom('made_from').select('text').where('source', '=', seq).execute()).map(
      ({ text }) => text,
    );
    const missing = later.filter((text) => !order.has(text));
    await load(missing);
    for (const [of, list] of grouped(await claimsBy(context, 'seq', missing))) rowsOf.set(of, list);
    for (const text of later) if (order.has(text)) queue.add(text);
  }
}

function before(order: ReadonlyMap<number, number>, a: number, b: number): boolean {
  return (order.get(a) as number) < (order.get(b) as number) || (order.get(a) === order.get(b) && a < b);
}

async function sourcesOf(context: Context, { sources }: Member, rowsOf: Map<number, Row[]>): Promise<Row[]> {
  const { db } = context;
  const ids = sources.map(({ report }) => report);
  const seqs = await db.selectFrom('report').select(['id', 'seq']).where('id', 'in', ids).execute();
  const missing = seqs.map(({ seq }) => seq).filter((seq) => !rowsOf.has(seq));
  for (const [seq, list] of grouped(await claimsBy(context, 'seq', missing))) rowsOf.set(seq, list);
  return ids.flatMap((id) => rowsOf.get(seqs.find((row) => row.id === id)?.seq as number) ?? []);
}

/** A claim that becomes a copy, or its own again. */
async function restate({ db, database }: Context, was: Row, now: Row, touched: Touched): Promise<void> {
  if (was.cell !== null) touched.cells.add(was.cell);
  if (was.copyOf !== null) touched.said.add(was.copyOf);
  const { ref, copyOf, cell, cluster } = now;
  if (cell !== was.cell || copyOf !== was.copyOf || cluster !== was.cluster)
    await db.updateTable('held').set({ copy_of: copyOf, cell, cluster }).where('ref', '=', ref).execute();
  await db.deleteFrom('voice').where('ref', '=', ref).execute();
  await database.insert(db, 'voice', voicesOf(now));
  await db.deleteFrom('reach').where('ref', '=', ref).execute();
  await database.insert(db, 'reach', keysOf(now));
  if (copyOf !== null) {
    for (const joined of await db.selectFrom('joined').select('cluster').where('ref', '=', ref).execute())
      touched.clusters.add(joined.cluster);
    await db.deleteFrom('joined').where('ref', '=', ref).execute();
  } else if (cellOf(now.held) !== undefined) touched.cells.add(cell as string);
  else touched.loose.add(ref);
}

function grouped(rows: readonly Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.seq);
    if (group) group.push(row);
    else groups.set(row.seq, [row]);
  }
  return groups;
}
