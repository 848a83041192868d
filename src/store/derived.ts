import type { Family } from '../ledger/families/family.ts';
import { withCopies } from '../ledger/incidents/copies.ts';
import type { Held } from '../ledger/incidents/held.ts';
import type { Incident } from '../ledger/incidents/incident.ts';
import { suppliesIn } from '../ledger/incidents/incidents.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { compare } from '../ledger/order.ts';
import { type Db, pieces } from './database.ts';

/** All that is derived, as `ledgerOf` gives it. */
export async function derivedIn(db: Db): Promise<Ledger> {
  const texts = await db
    .selectFrom('text as t')
    .innerJoin('report as f', 'f.seq', 't.family')
    .innerJoin('report as r', 'r.seq', 't.seq')
    .select(['f.id as family', 't.member'])
    .orderBy('f.id')
    .orderBy('t.rank')
    .orderBy('r.id')
    .execute();
  const rows = await db
    .selectFrom('incident')
    .select(['number', 'body'])
    .orderBy('parties', 'desc')
    .orderBy('id')
    .execute();
  return { families: familiesIn(texts), incidents: await incidentsIn(db, rows) };
}

/** Families from their members, which come in order. */
export function familiesIn(rows: readonly { family: string; member: string }[]): Family[] {
  const families = new Map<string, Family>();
  for (const { family: id, member } of rows) {
    const family = families.get(id) ?? { id, members: [] };
    family.members.push(JSON.parse(member));
    families.set(id, family);
  }
  return [...families.values()];
}

/** Incidents from their rows, with what reprints carry and what implies them. */
export async function incidentsIn(db: Db, rows: readonly { number: number; body: string }[]): Promise<Incident[]> {
  const copies = await copiesIn(
    db,
    rows.map(({ number }) => number),
  );
  const incidents = rows.map(({ number, body }) => withCopies(JSON.parse(body), copies.get(number) ?? new Map()));
  const wanted = new Set(incidents.flatMap((incident) => suppliesIn(incident).map((pair) => `uses:${pair}`)));
  const uses = new Map<string, string[]>();
  for (const piece of pieces([...wanted]))
    for (const { tag, id } of await db
      .selectFrom('tag as t')
      .innerJoin('incident as i', 'i.number', 't.incident')
      .select(['t.tag', 'i.id'])
      .where('t.tag', 'in', piece)
      .execute())
      uses.set(tag, [...(uses.get(tag) ?? []), id]);
  return incidents.map((incident) => {
    const impliedBy = new Set(suppliesIn(incident).flatMap((pair) => uses.get(`uses:${pair}`) ?? []));
    return impliedBy.size > 0 ? { ...incident, impliedBy: [...impliedBy].sort(compare) } : incident;
  });
}

/** The claims that copy those of incidents, by incident and by the claim that they copy. */
async function copiesIn(db: Db, incidents: readonly number[]): Promise<Map<number, Map<string, Held[]>>> {
  const found = new Map<number, Map<string, Held[]>>();
  const columns = ['c.incident', 'o.claim as original', 'h.body', 's.id as supersededBy'] as const;
  for (const piece of pieces(incidents)) {
    const rows = await db
      .selectFrom('cluster as c')
      .innerJoin('held as o', 'o.cluster', 'c.id')
      .innerJoin('held as h', 'h.copy_of', 'o.ref')
      .innerJoin('text as t', 't.seq', 'h.seq')
      .leftJoin('report as s', 's.seq', 't.superseded_by')
      .select(columns)
      .where('c.incident', 'in', piece)
      .unionAll(
        db
          .selectFrom('cluster as c')
          .innerJoin('joined as j', 'j.cluster', 'c.id')
          .innerJoin('held as o', 'o.ref', 'j.ref')
          .innerJoin('held as h', 'h.copy_of', 'o.ref')
          .innerJoin('text as t', 't.seq', 'h.seq')
          .leftJoin('report as s', 's.seq', 't.superseded_by')
          .select(columns)
          .where('c.incident', 'in', piece),
      )
      .execute();
    for (const { incident, original, body, supersededBy } of rows) {
      const byOriginal = found.get(incident as number) ?? new Map<string, Held[]>();
      found.set(incident as number, byOriginal);
      const held: Held = { ...JSON.parse(body), ...(supersededBy && { supersededBy }) };
      byOriginal.set(original, [...(byOriginal.get(original) ?? []), held]);
    }
  }
  return found;
}
