import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Family } from '../ledger/families/family.ts';
import { byPlace, type Held } from '../ledger/incidents/held.ts';
import type { Incident } from '../ledger/incidents/incident.ts';
import { type Saying, sayingsIn } from '../ledger/support/saying.ts';
import type { Report } from '../report/index.ts';
import { type Db, pieces } from './database.ts';
import { familiesIn, incidentsIn } from './derived.ts';
import { StoreError } from './error.ts';
import { unpacked } from './packing.ts';
import type { Tables } from './tables.ts';

/** Which incidents are asked for; what is left out does not matter. */
export interface Wanted {
  /** `ASSAULT`, `TRANSFER` … */
  type?: string;
  /** A party in any role or on the record, by name or key. */
  actor?: string;
  place?: string;
  /** Days, from inclusive, to exclusive. */
  from?: string;
  to?: string;
  /** Word of the verdict: `contested`. */
  verdict?: string;
  /** At least so many parties assert it. */
  origins?: number;
  /** Also those that an analyst rejected. */
  rejected?: boolean;
  /** Only those with conflicts. */
  conflicts?: boolean;
}

/** A report as lists name it. */
export interface Listed {
  readonly id: string;
  readonly outlet?: string;
  readonly day?: string;
  readonly headline?: string;
  readonly source?: string;
}

/** Something that a claim's origin said. */
export interface Spoken {
  readonly held: Saying;
  /** Ids of the incidents that it is part of. */
  readonly incidents: readonly string[];
}

/** Incidents, those that most parties speak of first, and how many there are in all. */
export async function findIncidents(
  db: Db,
  wanted: Wanted,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<{ incidents: Incident[]; total: number }> {
  const where = (eb: ExpressionBuilder<Tables, 'incident'>) => eb.and(conditionsOf(eb, wanted));
  const rows = await db
    .selectFrom('incident')
    .select(['number', 'body'])
    .where(where)
    .orderBy('parties', 'desc')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  const count = await db
    .selectFrom('incident')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where(where)
    .executeTakeFirstOrThrow();
  return { incidents: await incidentsIn(db, rows), total: Number(count.n) };
}

function conditionsOf(eb: ExpressionBuilder<Tables, 'incident'>, wanted: Wanted): Expression<SqlBool>[] {
  const { type, actor, place, from, to, verdict, origins, rejected, conflicts } = wanted;
  const tagged = (tag: string) =>
    eb('number', 'in', eb.selectFrom('tag').select('tag.incident').where('tag.tag', '=', tag));
  return [
    ...(type === undefined ? [] : [eb('type', '=', type.toUpperCase())]),
    ...(actor === undefined ? [] : [tagged(`actor:${actor.toLowerCase()}`)]),
    ...(place === undefined ? [] : [tagged(`place:${place.toLowerCase()}`)]),
    ...(from === undefined ? [] : [eb('start', '>=', from)]),
    ...(to === undefined ? [] : [eb('start', '<', to)]),
    ...(verdict === undefined ? [] : [eb('verdict', '=', verdict)]),
    ...(origins === undefined ? [] : [eb('asserting', '>=', origins)]),
    ...(rejected ? [] : [eb('rejected', '=', 0)]),
    ...(conflicts ? [eb('conflicts', '>', 0)] : []),
  ];
}

/** What an id, or the first letters of one, names. */
export interface Named {
  readonly kind: 'incident' | 'report' | 'claim' | 'decision';
  /** Whole; of a claim, with its report's and a stroke before it. */
  readonly id: string;
}

/**
 * Finds what an id names.
 * @throws StoreError when it names nothing, or several things
 */
export async function findId(db: Db, given: string): Promise<Named> {
  const found = given.includes(':') || given.includes('/') ? await findClaims(db, given) : [];
  if (found.length === 0)
    for (const kind of ['incident', 'report', 'decision'] as const)
      for (const { id } of await db
        .selectFrom(kind)
        .select('id')
        .where('id', '>=', given)
        .where('id', '<', after(given))
        .limit(3)
        .execute())
        found.push({ kind, id });
  const exact = found.filter(({ id }) => id === given);
  const [one, another] = exact.length === 1 ? exact : found;
  if (!one)
    throw new StoreError('store/not-found', `nothing in the ledger is called ${given}; see: onrecord incidents`);
  if (another) {
    const list = found.map(({ kind, id }) => `${kind} ${id}`).join(', ');
    throw new StoreError('store/not-found', `${given} may be ${list}; write more of it`);
  }
  return one;
}

/** Claims by `REPORT/CLAIM`, either cut short. */
async function findClaims(db: Db, given: string): Promise<Named[]> {
  const [report = '', claim = ''] = given.includes('/') ? given.split('/') : ['', given];
  const rows = await db
    .selectFrom('held')
    .select('claim')
    .distinct()
    .where('claim', '>=', report)
    .where('claim', '<', after(report))
    .where((eb) => {
      const letters = claim.replace(/^claim:/, '').replace(/[%_]/g, '');
      return eb.or([eb('claim', 'like', `%/claim:${letters}%`), eb('claim', 'like', `%/${letters}%`)]);
    })
    .limit(3)
    .execute();
  return rows.map(({ claim }) => ({ kind: 'claim', id: claim }));
}

/** What comes behind all that begins so. */
function after(prefix: string): string {
  return `${prefix}\u{10FFFF}`;
}

export async function findIncident(db: Db, id: string): Promise<Incident> {
  const row = await db.selectFrom('incident').select(['number', 'body']).where('id', '=', id).executeTakeFirst();
  if (!row) throw new StoreError('store/not-found', `there is no incident ${id}; see: onrecord incidents`);
  const [incident] = await incidentsIn(db, [row]);
  return incident as Incident;
}

/** The claims that make an incident or joined it, as decisions name them, the first that makes it first. */
export async function claimsOfIncident(db: Db, id: string): Promise<string[]> {
  const made = await db
    .selectFrom('incident as i')
    .innerJoin('cluster as c', 'c.incident', 'i.number')
    .innerJoin('held as h', 'h.cluster', 'c.id')
    .select(['h.claim', 'c.id', 'h.ref'])
    .where('i.id', '=', id)
    .orderBy('c.id')
    .execute();
  const joined = await db
    .selectFrom('incident as i')
    .innerJoin('cluster as c', 'c.incident', 'i.number')
    .innerJoin('joined as j', 'j.cluster', 'c.id')
    .innerJoin('held as h', 'h.ref', 'j.ref')
    .select(['h.claim'])
    .where('i.id', '=', id)
    .execute();
  const openers = made.filter((row) => row.ref === row.id);
  return [...new Set([...openers, ...made, ...joined].map(({ claim }) => claim))];
}

/** Reports as lists name them, by id. */
export async function findListed(db: Db, ids: Iterable<string>): Promise<Map<string, Listed>> {
  const found = new Map<string, Listed>();
  for (const piece of pieces([...new Set(ids)]))
    for (const { id, outlet, day, headline, source } of await db
      .selectFrom('report')
      .select(['id', 'outlet', 'day', 'headline', 'source'])
      .where('id', 'in', piece)
      .execute())
      found.set(id, {
        id,
        ...(outlet && { outlet }),
        ...(day && { day }),
        ...(headline && { headline }),
        ...(source && { source }),
      });
  return found;
}

export async function findReport(db: Db, id: string): Promise<Report> {
  const row = await db.selectFrom('report').select('body').where('id', '=', id).executeTakeFirst();
  if (!row) throw new StoreError('store/not-found', `there is no report ${id}; see: onrecord search`);
  return unpacked(row.body);
}

/**
 * Ids of the incidents that a report's claims are part of.
 * @param claim of them all, only this one
 */
export async function incidentsOfReport(db: Db, id: string, claim?: string): Promise<string[]> {
  let query = db
    .selectFrom('report as r')
    .innerJoin('held as h', 'h.seq', 'r.seq')
    .select(['h.ref', 'h.copy_of as of'])
    .where('r.id', '=', id);
  if (claim !== undefined) query = query.where('h.claim', '=', claim);
  const refs = (await query.execute()).map(({ ref, of }) => of ?? ref);
  return [...new Set([...(await incidentsOfClaims(db, refs)).values()].flat())];
}

/** Incidents that claims are part of, by the claims' numbers. */
async function incidentsOfClaims(db: Db, refs: readonly number[]): Promise<Map<number, string[]>> {
  const found = new Map<number, string[]>();
  const add = (ref: number, incident: string) => found.set(ref, [...(found.get(ref) ?? []), incident]);
  for (const piece of pieces(refs)) {
    for (const { ref, incident } of await db
      .selectFrom('held as h')
      .innerJoin('cluster as c', 'c.id', 'h.cluster')
      .innerJoin('incident as i', 'i.number', 'c.incident')
      .select(['h.ref', 'i.id as incident'])
      .where('h.ref', 'in', piece)
      .execute())
      add(ref, incident);
    for (const { ref, incident } of await db
      .selectFrom('joined as j')
      .innerJoin('cluster as c', 'c.id', 'j.cluster')
      .innerJoin('incident as i', 'i.number', 'c.incident')
      .select(['j.ref', 'i.id as incident'])
      .where('j.ref', 'in', piece)
      .execute())
      add(ref, incident);
  }
  return found;
}

/** Families of more than one report, the largest first; or the one that a report belongs to. */
export async function findFamilies(db: Db, of: { report?: string; limit: number }): Promise<Family[]> {
  let heads: number[];
  if (of.report !== undefined) {
    const row = await db
      .selectFrom('report as r')
      .innerJoin('text as t', 't.seq', 'r.seq')
      .select('t.family')
      .where('r.id', '=', of.report)
      .executeTakeFirst();
    heads = row ? [row.family] : [];
  } else {
    const rows = await db
      .selectFrom('text')
      .select(['family', ({ fn }) => fn.countAll<number>().as('n')])
      .groupBy('family')
      // a rewrite keeps a family of its own
      .having((of) =>
        of.or([
          of(of.fn.countAll(), '>', 1),
          of(of.fn.max(of.case().when('verdict', '=', 'rewrite').then(1).else(0).end()), '=', 1),
        ]),
      )
      .orderBy('n', 'desc')
      .orderBy('family')
      .limit(of.limit)
      .execute();
    heads = rows.map(({ family }) => family);
  }
  const families: Family[] = [];
  for (const piece of pieces(heads)) {
    const rows = await db
      .selectFrom('text as t')
      .innerJoin('report as f', 'f.seq', 't.family')
      .innerJoin('report as r', 'r.seq', 't.seq')
      .select(['f.id as family', 't.member'])
      .where('t.family', 'in', piece)
      .orderBy('t.rank')
      .orderBy('r.id')
      .execute();
    families.push(...familiesIn(rows));
  }
  return families.sort((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1));
}

/** What a speaker, institution or party is on record with, by any of its names, in the order of texts. */
export async function findVoice(db: Db, name: string, limit: number): Promise<Spoken[]> {
  const words = name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const rows = await db
    .selectFrom('voice as v')
    .innerJoin('held as h', 'h.ref', 'v.ref')
    .select(['h.ref', 'h.body'])
    .where('v.name', 'in', [words.join(' '), name.toLowerCase()])
    .where('h.copy_of', 'is', null)
    .orderBy('h.ref')
    .limit(limit)
    .execute();
  const incidents = await incidentsOfClaims(
    db,
    rows.map(({ ref }) => ref),
  );
  return rows
    .map(({ ref, body }) => ({ held: JSON.parse(body) as Held, incidents: incidents.get(ref) ?? [] }))
    .sort((a, b) => byPlace(a.held, b.held));
}

/** What somebody says in reports of no incident, by whole name or by its last word. */
export function sayingsOf(reports: readonly Report[], name: string): Spoken[] {
  const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const wanted = wordsOf(name).join(' ');
  const isCalled = (words: readonly string[]) => words.join(' ') === wanted || words.at(-1) === wanted;
  return reports.flatMap(sayingsIn).flatMap((held) => {
    const { origin } = held;
    const called = [origin.name, origin.institution, origin.speaker].some((one) => one && isCalled(wordsOf(one)));
    return called ? [{ held, incidents: [] }] : [];
  });
}
