import { mayJoin, parted } from '../../ledger/decisions/parting.ts';
import { callingKeysOf, cellKeysOf, keysOf, reachOf } from '../../ledger/incidents/blocks.ts';
import { cellOf, clustersIn, isGeneral, pointsFor, spareCellOf } from '../../ledger/incidents/cells.ts';
import { type Cluster, clusterOf } from '../../ledger/incidents/cluster.ts';
import { byPlace, type Held } from '../../ledger/incidents/held.ts';
import { claimsBy, type Row, type Touched } from './claims.ts';
import type { Context } from './context.ts';

/** What became of clusters. */
export interface Regrouped {
  /** Clusters that are new or hold other claims than before. */
  readonly changed: Map<number, Cluster>;
  /** Clusters that are no more, with the incidents that they made. */
  readonly gone: Map<number, number | null>;
}

/** A cell of claims that fit no incident is told from the others by this. */
const SPARE = '~';

/** Groups the claims of each touched cell anew. */
export async function deriveClusters(context: Context, touched: Touched): Promise<Regrouped> {
  const made = [...touched.cells].filter((cell) => !cell.startsWith(SPARE));
  const whole = await regroup(context, 'cell', made, await claimsBy(context, 'cell', made));
  const fresh = (await claimsBy(context, 'ref', [...touched.fresh])).filter(
    ({ cell }) => !touched.cells.has(cell as string),
  );
  const near = await nearIn(context, fresh);
  const grown = await regroup(context, 'id', near.clusters, [...fresh, ...near.rows]);
  const regrouped = both(whole, grown);
  await join(context, touched, regrouped);
  const spareCells = [...touched.cells].filter((cell) => cell.startsWith(SPARE));
  const spare = await regroup(context, 'cell', spareCells, await claimsBy(context, 'cell', spareCells));
  return both(regrouped, spare);
}

function both(a: Regrouped, b: Regrouped): Regrouped {
  return { changed: new Map([...a.changed, ...b.changed]), gone: new Map([...a.gone, ...b.gone]) };
}

/**
 * The clusters of the cells of new claims that these bear on, with their claims: those that share a party or place with one, and with those
 * in turn. Claims that share none never meet, so that the rest of a cell stays as it is.
 */
async function nearIn(context: Context, fresh: readonly Row[]): Promise<{ clusters: number[]; rows: Row[] }> {
  const { db, database } = context;
  const cells = [...new Set(fresh.map(({ cell }) => cell as string))];
  const asked = new Set<string>();
  const clusters = new Set<number>();
  const rows: Row[] = [];
  let news: readonly Row[] = fresh;
  while (news.length > 0) {
    const keys = new Set<string>();
    for (const { cell, held } of news)
      for (const key of cellKeysOf(held)) {
        if (asked.has(`${cell}\n${key}`)) continue;
        asked.add(`${cell}\n${key}`);
        keys.add(key);
      }
    const found = new Set<number>();
    for (const { key, cell, cluster } of await db
      .selectFrom('near as n')
      .innerJoin('cluster as c', 'c.id', 'n.cluster')
      .select(['n.key', 'n.cluster', 'c.cell'])
      .where('n.key', 'in', database.list([...keys]))
      .where('c.cell', 'in', database.list(cells))
      .execute())
      if (asked.has(`${cell}\n${key}`) && !clusters.has(cluster)) found.add(cluster);
    for (const cluster of found) clusters.add(cluster);
    news = await claimsBy(context, 'cluster', [...found]);
    rows.push(...news);
  }
  return { clusters: [...clusters], rows };
}

/**
 * Groups claims anew.
 * @param column, values the clusters that they made up to now
 * @param claims all of these clusters, and new ones
 */
async function regroup(
  context: Context,
  column: 'cell' | 'id',
  values: readonly (string | number)[],
  claims: readonly Row[],
): Promise<Regrouped> {
  const { db, database, decided } = context;
  const changed = new Map<number, Cluster>();
  const gone = new Map<number, number | null>();
  const before = new Map<number, { size: number; incident: number | null }>();
  for (const { id, ...row } of await db
    .selectFrom('cluster')
    .select(['id', 'size', 'incident'])
    .where(column, 'in', database.list(values) as never)
    .execute())
    before.set(id, row);
  const rows = [...claims].sort((a, b) => byPlace(a.held, b.held));
  const byCell = new Map<string, Row[]>();
  for (const row of rows) {
    const list = byCell.get(row.cell as string);
    if (list) list.push(row);
    else byCell.set(row.cell as string, [row]);
  }
  const refOf = new Map(rows.map(({ held, ref }) => [held.id, ref]));
  const rowOf = new Map(rows.map((row) => [row.ref, row]));
  const moved: { ref: number; cluster: number }[] = [];
  const clusters: { id: number; cell: string; type: string; size: number; keys: string[] }[] = [];
  const found = new Set<number>();
  for (const [cell, list] of byCell)
    for (const cluster of parted(clustersIn(list.map(({ held }) => held)), decided)) {
      const id = refOf.get(cluster.id) as number;
      found.add(id);
      const refs = cluster.claims.map((claim) => refOf.get(claim.id) as number);
      const others = refs.filter((ref) => rowOf.get(ref)?.cluster !== id);
      if (others.length === 0 && before.get(id)?.size === refs.length) continue;
      changed.set(id, cluster);
      for (const ref of others) moved.push({ ref, cluster: id });
      clusters.push({
        id,
        cell,
        type: cluster.type,
        size: refs.length,
        keys: cell.startsWith(SPARE) ? [] : [...keysOf(cluster)],
      });
    }
  for (const [id, { incident }] of before) if (!found.has(id)) gone.set(id, incident);
  await database.update(db, 'held', 'ref', moved);
  const replaced = database.list([...gone.keys(), ...changed.keys()]);
  await db.deleteFrom('near').where('cluster', 'in', replaced).execute();
  await db.deleteFrom('cluster').where('id', 'in', replaced).execute();
  const added = clusters.map(({ id, cell, type, size }) => ({
    id,
    cell,
    type,
    size,
    incident: before.get(id)?.incident ?? null,
  }));
  await database.insert(db, 'cluster', added);
  const near = clusters.flatMap(({ id, keys }) => keys.map((key) => ({ key, cluster: id })));
  await database.insert(db, 'near', near);
  return { changed, gone };
}

/** Puts claims that say too little for a cell to the clusters that they fit, and those that fit none to cells of their own. */
async function join(context: Context, touched: Touched, { changed: news, gone }: Regrouped): Promise<void> {
  const { db, database } = context;
  const before = new Map<number, Map<number, number>>();
  const lost = [...news.keys(), ...gone.keys()];
  const looked = new Set(touched.loose);
  for (const { ref } of await db
    .selectFrom('joined')
    .select('ref')
    .distinct()
    .where('cluster', 'in', database.list(lost))
    .execute())
    looked.add(ref);
  // those who may look for a changed cluster
  const keys = database.list([...new Set([...news.values()].flatMap((cluster) => [...callingKeysOf(cluster)]))]);
  for (const { ref } of await db.selectFrom('reach').select('ref').distinct().where('key', 'in', keys).execute())
    looked.add(ref);
  const rows = (await claimsBy(context, 'ref', [...looked])).filter(({ copyOf }) => copyOf === null);
  for (const { ref, cluster, points } of await db
    .selectFrom('joined')
    .selectAll()
    .where('ref', 'in', database.list(rows.map(({ ref }) => ref)))
    .execute())
    before.set(ref, (before.get(ref) ?? new Map<number, number>()).set(cluster, points));

  // a claim that is not new itself needs only be compared with what changed, unless it may have to go back to what it fits less
  const whole = rows.filter(
    ({ ref, held }) =>
      touched.loose.has(ref) ||
      (!isGeneral(held) &&
        [...(before.get(ref)?.keys() ?? [])].some((cluster) => news.has(cluster) || gone.has(cluster))),
  );
  const candidates = await candidatesOf(context, whole, news);
  const wholly = new Set(whole);
  const byKey = new Map<string, Set<number>>();
  for (const [id, cluster] of news)
    for (const key of keysOf(cluster)) byKey.set(key, (byKey.get(key) ?? new Set<number>()).add(id));
  const removed: { ref: number; cluster: number }[] = [];
  const added: { ref: number; cluster: number; points: number }[] = [];
  const settled: { ref: number; cell: string | null; cluster: null }[] = [];
  for (const row of rows) {
    const { ref, held } = row;
    const was = before.get(ref) ?? new Map<number, number>();
    const near = wholly.has(row) ? (candidates.get(ref) ?? new Map()) : clustersNear(held, byKey, news);
    const kept = wholly.has(row) ? [] : [...was].filter(([cluster]) => !news.has(cluster) && !gone.has(cluster));
    const now = new Map([...kept, ...pointsOf(context, held, near)]);
    const chosen = isGeneral(held) ? now : await best(context, now, near);
    for (const cluster of was.keys())
      if (!chosen.has(cluster)) {
        removed.push({ ref, cluster });
        touched.clusters.add(cluster);
      }
    for (const [cluster, points] of chosen)
      if (was.get(cluster) !== points) {
        if (was.has(cluster)) removed.push({ ref, cluster });
        added.push({ ref, cluster, points });
        touched.clusters.add(cluster);
      }
    const cell = settle(row, chosen.size === 0, touched);
    if (cell !== row.cell) settled.push({ ref, cell, cluster: null });
  }
  const byRef = new Map<number, number[]>();
  for (const { ref, cluster } of removed) byRef.set(ref, [...(byRef.get(ref) ?? []), cluster]);
  for (const [ref, clusters] of byRef)
    await db.deleteFrom('joined').where('ref', '=', ref).where('cluster', 'in', database.list(clusters)).execute();
  await database.insert(db, 'joined', added);
  await database.update(db, 'held', 'ref', settled);
}

/** Points for each cluster that a claim fits. */
function pointsOf({ decided }: Context, claim: Held, clusters: ReadonlyMap<number, Cluster>): [number, number][] {
  return [...clusters].flatMap(([id, cluster]): [number, number][] => {
    const points = pointsFor(claim, cluster);
    return points === undefined || !mayJoin(claim, cluster, decided) ? [] : [[id, points]];
  });
}

/** The cluster with the most points, the earliest among equals. */
async function best(
  context: Context,
  points: ReadonlyMap<number, number>,
  loaded: ReadonlyMap<number, Cluster>,
): Promise<Map<number, number>> {
  if (points.size === 0) return new Map();
  const most = Math.max(...points.values());
  const equals = [...points].filter(([, n]) => n === most);
  if (equals.length === 1) return new Map(equals);
  const missing = equals.map(([id]) => id).filter((id) => !loaded.has(id));
  const firsts = new Map([...loaded, ...(await clustersBy(context, missing))]);
  equals.sort(([a], [b]) => byPlace(firsts.get(a)?.claims[0] as Held, firsts.get(b)?.claims[0] as Held));
  return new Map(equals.slice(0, 1));
}

function clustersNear(
  claim: Held,
  byKey: ReadonlyMap<string, ReadonlySet<number>>,
  clusters: ReadonlyMap<number, Cluster>,
) {
  const ids = new Set([...reachOf(claim)].flatMap((key) => [...(byKey.get(key) ?? [])]));
  return new Map([...ids].map((id) => [id, clusters.get(id) as Cluster]));
}

/** For each claim the clusters that lie under a key by which it looks. */
async function candidatesOf(
  context: Context,
  rows: readonly Row[],
  loaded: ReadonlyMap<number, Cluster>,
): Promise<Map<number, Map<number, Cluster>>> {
  const { db, database } = context;
  const wanted = new Map<string, Row[]>();
  for (const row of rows)
    for (const key of reachOf(row.held)) {
      const list = wanted.get(key);
      if (list) list.push(row);
      else wanted.set(key, [row]);
    }
  const found = new Map<number, Set<number>>();
  for (const { key, cluster, type } of await db
    .selectFrom('near as n')
    .innerJoin('cluster as c', 'c.id', 'n.cluster')
    .select(['n.key', 'n.cluster', 'c.type'])
    .where('n.key', 'in', database.list([...wanted.keys()]))
    .execute())
    for (const { ref, held } of wanted.get(key) ?? [])
      if (held.type === type || cellless(held)) found.set(ref, (found.get(ref) ?? new Set<number>()).add(cluster));
  const ids = new Set([...found.values()].flatMap((clusters) => [...clusters]));
  const clusters = new Map([
    ...loaded,
    ...(await clustersBy(
      context,
      [...ids].filter((id) => !loaded.has(id)),
    )),
  ]);
  return new Map(
    [...found].map(([ref, set]) => [ref, new Map([...set].map((id) => [id, clusters.get(id) as Cluster]))]),
  );
}

/** A bare proposition may speak of an incident of any type. */
function cellless(held: Held): boolean {
  return spareCellOf(held) === undefined;
}

/** The cell of a claim: one that fits nothing goes to a cell with others of its kind; one that fits something leaves it. */
function settle({ held, cell }: Row, spare: boolean, touched: Touched): string | null {
  if (cellOf(held) !== undefined) return cell;
  const name = spareCellOf(held);
  const now = spare && name !== undefined ? `${SPARE}${name}` : null;
  if (now === cell) return cell;
  if (cell !== null) touched.cells.add(cell);
  if (now !== null) touched.cells.add(now);
  return now;
}

/** Clusters by id, with their claims in order. */
export async function clustersBy(context: Context, ids: readonly number[]): Promise<Map<number, Cluster>> {
  const claims = new Map<number, Held[]>();
  for (const { cluster, held } of await claimsBy(context, 'cluster', ids)) {
    const list = claims.get(cluster as number);
    if (list) list.push(held);
    else claims.set(cluster as number, [held]);
  }
  return new Map([...claims].map(([id, list]) => [id, clusterOf(list)]));
}
