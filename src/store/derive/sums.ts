import { merged } from '../../ledger/decisions/parting.ts';
import type { Cluster } from '../../ledger/incidents/cluster.ts';
import { byPlace, type Held } from '../../ledger/incidents/held.ts';
import type { Incident } from '../../ledger/incidents/incident.ts';
import { incidentOf, suppliesIn, usesIn } from '../../ledger/incidents/incidents.ts';
import { pieces } from '../database.ts';
import { claimsBy, type Row, type Touched } from './claims.ts';
import { clustersBy, type Regrouped } from './clusters.ts';
import type { Context } from './context.ts';

/** Sums up the incidents of all clusters that changed or of which something else is said now. */
export async function deriveIncidents(context: Context, touched: Touched, { changed, gone }: Regrouped): Promise<void> {
  const { db } = context;
  const ids = new Set([...changed, ...touched.clusters]);
  for (const piece of pieces([...touched.said])) {
    for (const { cluster } of await db.selectFrom('held').select('cluster').where('ref', 'in', piece).execute())
      if (cluster !== null) ids.add(cluster);
    for (const { cluster } of await db.selectFrom('joined').select('cluster').where('ref', 'in', piece).execute())
      ids.add(cluster);
  }
  const old = new Set([...gone.values()].filter((incident) => incident !== null));
  await withTheirIncidents(context, ids, old);
  const groups = await groupsOf(context, ids);
  await withTheirIncidents(context, ids, old);

  const clusters = await clustersBy(
    context,
    [...ids].filter((id) => !groups.has(id)),
  );
  const sums: { ids: number[]; claims: readonly Held[] }[] = [...clusters].map(([id, { claims }]) => ({
    ids: [id],
    claims,
  }));
  for (const group of new Set(groups.values())) {
    const all = await clustersBy(context, group);
    sums.push({ ids: group, claims: group.flatMap((id) => (all.get(id) as Cluster).claims) });
  }
  await sum(context, sums, old);
}

/** Adds the clusters that share an incident with one of `ids`, and notes those incidents. */
async function withTheirIncidents({ db }: Context, ids: Set<number>, old: Set<string>): Promise<void> {
  for (const piece of pieces([...ids]))
    for (const { incident } of await db.selectFrom('cluster').select('incident').where('id', 'in', piece).execute())
      if (incident !== null) old.add(incident);
  for (const piece of pieces([...old]))
    for (const { id } of await db.selectFrom('cluster').select('id').where('incident', 'in', piece).execute())
      ids.add(id);
}

/** The clusters that analysts put together, each with its group; those tied to one of `ids` are added to them. */
async function groupsOf(context: Context, ids: Set<number>): Promise<Map<number, number[]>> {
  const { decided } = context;
  const groups = new Map<number, number[]>();
  const refs = [...new Set(decided.same.flatMap(({ done }) => done.claims))];
  if (refs.length === 0) return groups;
  const tied = await claimsBy(context, 'claim', refs);
  const clusters = await clustersBy(context, [...new Set(tied.flatMap(({ cluster }) => cluster ?? []))]);
  const idOf = new Map([...clusters].map(([id, cluster]) => [cluster, id]));
  for (const group of merged([...clusters.values()], decided)) {
    const list = group.map((cluster) => idOf.get(cluster) as number);
    if (list.length < 2) continue;
    if (!list.some((id) => ids.has(id))) continue;
    for (const id of list) {
      ids.add(id);
      groups.set(id, list);
    }
  }
  return groups;
}

async function sum(
  context: Context,
  sums: readonly { ids: readonly number[]; claims: readonly Held[] }[],
  old: ReadonlySet<string>,
): Promise<void> {
  const { db, database, decided } = context;
  const ids = sums.flatMap((one) => one.ids);
  const joined = new Map<number, number[]>();
  for (const piece of pieces(ids))
    for (const { cluster, ref } of await db
      .selectFrom('joined')
      .select(['cluster', 'ref'])
      .where('cluster', 'in', piece)
      .execute())
      joined.set(cluster, [...(joined.get(cluster) ?? []), ref]);
  const loose = new Map(
    (await claimsBy(context, 'ref', [...new Set([...joined.values()].flat())])).map((row) => [row.ref, row]),
  );
  const made = await claimsBy(context, 'cluster', ids);
  const own = new Map(made.map((row) => [row.held.id, row.ref]));
  for (const { ref, held } of loose.values()) own.set(held.id, ref);
  const copies = new Map<number, Row[]>();
  const mended = [...made, ...loose.values()].filter(({ held }) => held.supersededBy).map(({ ref }) => ref);
  for (const row of [
    ...(await claimsBy(context, 'copy_of', [...new Set(own.values())], 'differing')),
    ...(await claimsBy(context, 'copy_of', mended)).filter(({ differs }) => !differs),
  ]) {
    const list = copies.get(row.copyOf as number);
    if (list) list.push(row);
    else copies.set(row.copyOf as number, [row]);
  }
  const copiesOf = (claim: Held) =>
    (copies.get(own.get(claim.id) as number) ?? []).map(({ held }) => held).sort(byPlace);
  const incidents = sums.map(({ ids, claims }) => {
    const refs = [...new Set(ids.flatMap((id) => joined.get(id) ?? []))];
    return {
      ids,
      incident: incidentOf(
        claims,
        refs.map((ref) => (loose.get(ref) as Row).held),
        copiesOf,
        decided,
      ),
    };
  });
  const replaced = new Set([...old, ...incidents.map(({ incident }) => incident.id)]);
  for (const piece of pieces([...replaced])) await db.deleteFrom('incident').where('id', 'in', piece).execute();
  await database.insert(
    db,
    'incident',
    incidents.map(({ incident }) => rowOf(incident)),
  );
  await retag(
    context,
    replaced,
    incidents.map(({ incident }) => incident),
  );
  const rows = incidents.flatMap(({ ids, incident }) => ids.map((id) => ({ id, incident: incident.id })));
  await database.update(db, 'cluster', 'id', rows);
}

/** Most incidents that are summed up again are found by what they were found by before. */
async function retag(
  { db, database }: Context,
  replaced: ReadonlySet<string>,
  incidents: readonly Incident[],
): Promise<void> {
  const wanted = new Map(incidents.map((incident) => [incident.id, tagsOf(incident)]));
  for (const piece of pieces([...replaced])) {
    const old = await db.selectFrom('tag').selectAll().where('incident', 'in', piece).execute();
    const dropped = old.filter(({ tag, incident }) => !wanted.get(incident)?.delete(tag));
    for (const { tag, incident } of dropped)
      await db.deleteFrom('tag').where('tag', '=', tag).where('incident', '=', incident).execute();
  }
  await database.insert(
    db,
    'tag',
    [...wanted].flatMap(([incident, tags]) => [...tags].map((tag) => ({ tag, incident }))),
  );
}

function rowOf(incident: Incident) {
  const { id, type, stage, date, verdict, support, review, conflicts } = incident;
  return {
    id,
    type,
    stage: stage ?? null,
    start: date?.from ?? null,
    verdict: verdict.word,
    asserting: verdict.asserting,
    denying: verdict.denying,
    parties: new Set(support.map(({ origin }) => origin.party)).size,
    rejected: review?.word === 'rejected' ? 1 : 0,
    conflicts: conflicts.length,
    body: JSON.stringify(incident),
  };
}

/** What an incident is found by. */
function tagsOf(incident: Incident): Set<string> {
  const names = [
    ...incident.roles.flatMap(({ key, name }) => [key, name]),
    ...incident.support.flatMap(({ origin }) => [origin.party, origin.name]),
  ];
  return new Set([
    ...names.map((name) => `actor:${name.toLowerCase()}`),
    ...incident.places.map((place) => `place:${place.toLowerCase()}`),
    ...usesIn(incident).map((pair) => `uses:${pair}`),
    ...suppliesIn(incident).map((pair) => `supplies:${pair}`),
  ]);
}
