import { merged } from '../../ledger/decisions/parting.ts';
import { byPlace, type Held } from '../../ledger/incidents/held.ts';
import type { Incident } from '../../ledger/incidents/incident.ts';
import { incidentOf, suppliesIn, usesIn } from '../../ledger/incidents/incidents.ts';
import { claimsBy, type Row, type Touched } from './claims.ts';
import { clustersBy, type Regrouped } from './clusters.ts';
import type { Context } from './context.ts';

/** Sums up the incidents of all clusters that changed or of which something else is said now. */
export async function deriveIncidents(context: Context, touched: Touched, { changed, gone }: Regrouped): Promise<void> {
  const { db, database } = context;
  const ids = new Set([...changed.keys(), ...touched.clusters]);
  const said = database.list([...touched.said]);
  for (const { cluster } of await db.selectFrom('held').select('cluster').where('ref', 'in', said).execute())
    if (cluster !== null) ids.add(cluster);
  for (const { cluster } of await db.selectFrom('joined').select('cluster').where('ref', 'in', said).execute())
    ids.add(cluster);
  const old = new Set([...gone.values()].filter((incident) => incident !== null));
  await withTheirIncidents(context, ids, old);
  const groups = await groupsOf(context, ids);
  await withTheirIncidents(context, ids, old);
  const made = new Map<number, Row[]>();
  for (const row of await claimsBy(context, 'cluster', [...ids])) {
    const list = made.get(row.cluster as number);
    if (list) list.push(row);
    else made.set(row.cluster as number, [row]);
  }
  const single = [...made.keys()].filter((id) => !groups.has(id)).map((id) => [id]);
  const sums = [...single, ...new Set(groups.values())].map((ids) => ({
    ids,
    made: ids.flatMap((id) => made.get(id) as Row[]),
  }));
  await sum(context, sums, old);
}

/** Adds the clusters that share an incident with one of `ids`, and notes those incidents. */
async function withTheirIncidents({ db, database }: Context, ids: Set<number>, old: Set<number>): Promise<void> {
  const of = database.list([...ids]);
  for (const { incident } of await db.selectFrom('cluster').select('incident').where('id', 'in', of).execute())
    if (incident !== null) old.add(incident);
  const incidents = database.list([...old]);
  for (const { id } of await db.selectFrom('cluster').select('id').where('incident', 'in', incidents).execute())
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
  sums: readonly { ids: readonly number[]; made: readonly Row[] }[],
  old: ReadonlySet<number>,
): Promise<void> {
  const { db, database, decided } = context;
  const joined = new Map<number, number[]>();
  for (const { cluster, ref } of await db
    .selectFrom('joined')
    .select(['cluster', 'ref'])
    .where('cluster', 'in', database.list(sums.flatMap(({ ids }) => ids)))
    .execute())
    joined.set(cluster, [...(joined.get(cluster) ?? []), ref]);
  const loose = new Map(
    (await claimsBy(context, 'ref', [...new Set([...joined.values()].flat())])).map((row) => [row.ref, row]),
  );
  const own = [...sums.flatMap(({ made }) => made), ...loose.values()];
  const copiesOf = await copiesOfEach(context, own);
  const incidents = sums.map(({ ids, made }) => {
    const refs = [...new Set(ids.flatMap((id) => joined.get(id) ?? []))];
    return {
      ids,
      number: ids[0] as number,
      incident: incidentOf(
        made.map(({ held }) => held),
        refs.map((ref) => (loose.get(ref) as Row).held),
        (claim) => copiesOf.get(claim.id) ?? [],
        decided,
      ),
    };
  });
  const wanted = new Map(incidents.map(({ number, incident }) => [number, tagsOf(incident)]));
  const replaced = [...new Set([...old, ...wanted.keys()])];
  await db.deleteFrom('incident').where('number', 'in', database.list(replaced)).execute();
  await database.insert(
    db,
    'incident',
    incidents.map(({ number, incident }) => ({ number, ...columnsOf(incident) })),
  );
  await retag(context, replaced, wanted);
  const rows = incidents.flatMap(({ ids, number }) => ids.map((id) => ({ id, incident: number })));
  await database.update(db, 'cluster', 'id', rows);
}

/** The copies of claims that tell something besides, and all copies of those in reports that were corrected, by the claim's id. */
async function copiesOfEach(context: Context, own: readonly Row[]): Promise<Map<string, Held[]>> {
  const mended = own.filter(({ held }) => held.supersededBy);
  const rows = [
    ...(await claimsBy(context, 'copy_of', [...new Set(own.map(({ ref }) => ref))], 'differing')),
    ...(await claimsBy(context, 'copy_of', [...new Set(mended.map(({ ref }) => ref))])).filter(
      ({ differs }) => !differs,
    ),
  ];
  const idOf = new Map(own.map(({ ref, held }) => [ref, held.id]));
  const copies = new Map<string, Held[]>();
  for (const { copyOf, held } of rows.sort((a, b) => byPlace(a.held, b.held))) {
    const id = idOf.get(copyOf as number) as string;
    copies.set(id, [...(copies.get(id) ?? []), held]);
  }
  return copies;
}

/** Most incidents that are summed up again are found by what they were found by before. */
async function retag(
  { db, database }: Context,
  replaced: readonly number[],
  wanted: ReadonlyMap<number, Set<string>>,
): Promise<void> {
  const gone = database.list(replaced.filter((number) => !wanted.has(number)));
  await db.deleteFrom('tag').where('incident', 'in', gone).execute();
  const kept = database.list([...wanted.keys()]);
  const old = await db.selectFrom('tag').selectAll().where('incident', 'in', kept).execute();
  for (const { tag, incident } of old)
    if (!wanted.get(incident)?.delete(tag))
      await db.deleteFrom('tag').where('tag', '=', tag).where('incident', '=', incident).execute();
  await database.insert(
    db,
    'tag',
    [...wanted].flatMap(([incident, tags]) => [...tags].map((tag) => ({ tag, incident }))),
  );
}

function columnsOf(incident: Incident) {
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
