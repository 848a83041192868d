import { contentId, type Location } from '../../report/index.ts';
import { conflictsOf } from '../conflicts/conflicts.ts';
import { amended, refOf, voiced } from '../decisions/amend.ts';
import { mayJoin, merged, parted } from '../decisions/parting.ts';
import type { Decided, Standing } from '../decisions/standing.ts';
import { type Entry, supersededBySource } from '../entry.ts';
import { correctedBy, type Family, type Member } from '../families/family.ts';
import { compare } from '../order.ts';
import type { Stance } from '../support/stance.ts';
import { verdictOf } from '../support/support.ts';
import { supportsOf } from '../support/supports.ts';
import { keysOf, reachOf } from './blocks.ts';
import { cellOf, clustersIn, isGeneral, pointsFor, spareCellOf } from './cells.ts';
import { type Cluster, clusterOf } from './cluster.ts';
import { copiesIn, printsOtherwise, withCopies } from './copies.ts';
import { byPlace, type Days, type Held, heldBy, heldIn } from './held.ts';
import type { Counted, Incident, Step } from './incident.ts';
import { mostOf, titleOf } from './title.ts';

/**
 * Compares the claims of all reports and sums up each incident: who says so, who denies it, what differs.
 * @param entries in the order of their texts
 */
export function incidentsOf(entries: readonly Entry[], families: readonly Family[], decided: Decided): Incident[] {
  const { own, copies } = claimsOf(entries, families, decided);
  const made = grouped(own, cellOf).flatMap((claims) => parted(clustersIn(claims), decided));
  const near = new Map<string, Cluster[]>();
  for (const cluster of made) for (const key of keysOf(cluster)) near.set(key, [...(near.get(key) ?? []), cluster]);
  const joined = new Map<string, Held[]>();
  const spare: Held[] = [];
  for (const claim of own) {
    if (cellOf(claim) !== undefined) continue;
    const clusters = [...new Set([...reachOf(claim)].flatMap((key) => near.get(key) ?? []))];
    const fits = fitsOf(claim, clusters, decided);
    for (const cluster of fits) joined.set(cluster.id, [...(joined.get(cluster.id) ?? []), claim]);
    if (fits.length === 0) spare.push(claim);
  }
  const all = [...made, ...grouped(spare, spareCellOf).flatMap((claims) => parted(clustersIn(claims), decided))];
  const copiesOf = (claim: Held) => copies.get(claim.id) ?? [];
  const incidents = merged(all, decided).map((clusters) => {
    const claims = clusters.flatMap(({ claims }) => claims);
    const others = [...new Set(clusters.flatMap(({ id }) => joined.get(id) ?? []))];
    return withCopies(incidentOf(claims, others, copiesOf, decided), byOriginal([...claims, ...others], copiesOf));
  });
  return withImplied(incidents).sort(byParties);
}

function byOriginal(claims: readonly Held[], copiesOf: (claim: Held) => readonly Held[]): Map<string, Held[]> {
  const copies = new Map<string, Held[]>();
  for (const claim of claims) copies.set(refOf(claim), [...(copies.get(refOf(claim)) ?? []), ...copiesOf(claim)]);
  return copies;
}

/** The claims that reports make themselves, in order, and the copies of each that reprints carry. */
function claimsOf(entries: readonly Entry[], families: readonly Family[], decided: Decided) {
  const memberOf = new Map(
    families.flatMap(({ id, members }) => members.map((member) => [member.report, { member, family: id }])),
  );
  const superseded = supersededBySource(entries);
  for (const { report } of entries) {
    const corrected = correctedBy(memberOf.get(report.id)?.member);
    if (corrected && !superseded.has(corrected)) superseded.set(corrected, report.id);
  }
  const byReport = new Map<string, readonly Held[]>();
  const first = new Map<string, string>();
  const copies = new Map<string, Held[]>();
  const own: Held[] = [];
  for (const entry of entries) {
    const { id } = entry.report;
    const { member, family } = memberOf.get(id) as { member: Member; family: string };
    const held = amended(heldBy(entry), decided).map((claim) =>
      voiced(heldIn(claim, family, superseded.get(id)), decided),
    );
    byReport.set(id, held);
    const sources = member.sources.flatMap((source) => byReport.get(source.report) ?? []);
    const copied = copiesIn(held, member, sources);
    for (const claim of held) {
      const source = copied.get(claim.id);
      if (!source) own.push(claim);
      else {
        const original = first.get(source) ?? source;
        first.set(claim.id, original);
        copies.set(original, [...(copies.get(original) ?? []), claim]);
      }
    }
  }
  return { own, copies };
}

/** The clusters that a claim without a cell is put to: the one that it fits best, the earliest among equals; in general, all that it fits. */
export function fitsOf(claim: Held, clusters: readonly Cluster[], decided: Decided): Cluster[] {
  const fits = clusters
    .flatMap((cluster) => {
      const points = pointsFor(claim, cluster);
      return points === undefined || !mayJoin(claim, cluster, decided) ? [] : [{ cluster, points }];
    })
    .sort((a, b) => b.points - a.points || byPlace(a.cluster.claims[0] as Held, b.cluster.claims[0] as Held))
    .map(({ cluster }) => cluster);
  return isGeneral(claim) ? fits : fits.slice(0, 1);
}

function grouped(claims: readonly Held[], keyOf: (claim: Held) => string | undefined): Held[][] {
  const groups = new Map<string, Held[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()];
}

/** Those that most parties speak of first. */
export function byParties(a: Incident, b: Incident): number {
  const parties = ({ support }: Incident) => new Set(support.map(({ origin }) => origin.party)).size;
  return parties(b) - parties(a) || compare(a.id, b.id);
}

/**
 * Sums up an incident, with the claims that reports make themselves; `withCopies` adds the others.
 * @param made the claims that make it, in order; the first one names it
 * @param joined those that join it or speak of it in general
 * @param copiesOf the copies of a claim that print something otherwise, and all of one in a report that was corrected; or more
 */
export function incidentOf(
  made: readonly Held[],
  joined: readonly Held[],
  copiesOf: (claim: Held) => readonly Held[],
  decided: Decided,
): Incident {
  // what makes the incident speaks of it, however little it says
  const general = new Set(joined.filter(isGeneral));
  const own = [...made, ...joined.filter((claim) => !general.has(claim))].sort(byPlace);
  const refs = own.map(refOf);
  const review = refs.flatMap((ref) => decided.reviews.get(ref) ?? []).sort((a, b) => b.order - a.order)[0];
  const named = refs.flatMap((ref) => decided.corrections.get(ref)?.get('title') ?? [])[0];
  const cluster = clusterOf(own);
  const support = supportsOf(
    [...own, ...general].sort(byPlace).map((held) => ({ held, general: general.has(held) })),
    copiesOf,
  );
  // a copy that prints the same says nothing besides
  const telling = (held: Held) => copiesOf(held).filter((copy) => printsOtherwise(copy, held));
  const all = own.flatMap((held) => [held, ...telling(held)]);
  const firstOf = new Map(own.flatMap((held) => telling(held).map((copy) => [copy, held])));
  const roles = [...new Map(own.flatMap(({ roles }) => roles).map((role) => [`${role.role} ${role.key}`, role]))]
    .map(([, { role, key, name }]) => ({ role, key, name }))
    .sort((a, b) => compare(a.role, b.role) || compare(a.key, b.key));
  const standing = cluster.places.filter(({ id }) => !cluster.corrected.has(id));
  const places = [...(standing.length > 0 ? standing : cluster.places)].sort(
    (a, b) => b.admin.length - a.admin.length || compare(a.id, b.id),
  );
  const { type } = made[0] as Held;
  // what is only denied or left open moves nothing
  const moving = all.filter(({ stance }) => MOVING.has(stance));
  const history = historyOf(moving.length > 0 ? moving : all);
  const stage = furthest(history);
  const days = type === 'TRANSFER' ? daysOf(own, stage) : cluster.days;
  return {
    id: contentId('incident', (made[0] as Held).id),
    title: named ?? titleOf({ ...cluster, type }, places[0] && printedIn(own, places[0]), stage, days),
    type,
    ...(stage && { stage }),
    history,
    ...(days && { date: days }),
    places: [...new Set(places.map((place) => printedIn(own, place)))],
    roles,
    figures: figuresIn(all),
    verdict: verdictOf(support),
    support,
    impliedBy: [],
    ...(review && { review: reviewOf(review) }),
    conflicts: conflictsOf(all, (claim) => firstOf.get(claim) ?? claim),
  };
}

/** A place by the name that most claims print for it, else the gazetteer's: *Hodeidah* for *Al Ḩudaydah*. */
function printedIn(claims: readonly Held[], { id, name }: Location): string {
  const printed = claims.flatMap(({ places: [place, ...others], where }) =>
    place?.id === id && others.length === 0 && where && !/^[^a-z]+$/.test(where.quote) ? [where.quote] : [],
  );
  return mostOf(printed) ?? name;
}

/** When a transfer came as far as it did, as the first claim that dates that has it: the day of a contract is none of a delivery. */
function daysOf(claims: readonly Held[], stage: string | undefined): Days | undefined {
  return claims.find((claim) => claim.stage === stage && claim.days)?.days;
}

/** Each figure once, as it was first given for a stage. */
function figuresIn(claims: readonly Held[]): Counted[] {
  const given = new Map<string, Counted>();
  for (const { figures, stage, report, claim } of claims)
    for (const { of: noun, fate, value, wording, plural, speakers } of figures) {
      const of = fate ? `${noun} ${fate}` : noun;
      if (plural || speakers || /^no$/i.test(wording)) continue;
      const key = `${of} ${value} ${stage ?? ''}`;
      if (!given.has(key)) given.set(key, { of, value: wording, ...(stage && { stage }), report, claim });
    }
  return [...given.values()];
}

function reviewOf({ id, at, by, why, done }: Standing<'accept' | 'reject'>): Incident['review'] {
  return { word: done.act === 'accept' ? 'accepted' : 'rejected', decision: id, at, by, ...(why && { why }) };
}

/** Stances that say that a transfer came to a stage. */
const MOVING: ReadonlySet<Stance> = new Set(['asserts', 'confirms', 'repeats', 'reports']);

/** The stages in the order in which they were first said, each once. */
function historyOf(claims: readonly Held[]): Step[] {
  const steps = new Map<string, Step>();
  for (const { stage, report, claim, day } of claims)
    if (stage && !steps.has(stage)) steps.set(stage, { stage, ...(day && { date: day }), report, claim });
  return [...steps.values()].sort(
    (a, b) => compare(a.date ?? '9999', b.date ?? '9999') || order(a.stage) - order(b.stage),
  );
}

/** A transfer moves this way. */
const STAGES = ['sought', 'offered', 'negotiating', 'agreed', 'shipped', 'delivered', 'used'];

function order(stage: string): number {
  return STAGES.indexOf(stage);
}

/** How far it came: a later report may still speak of an earlier stage. What moves no further ends with what was said last. */
function furthest(history: readonly Step[]): string | undefined {
  const last = history.at(-1)?.stage;
  if (last === undefined || order(last) < 0) return last;
  return history.reduce((best, { stage }) => (order(stage) > order(best) ? stage : best), last);
}

/** Whoever uses what another made had it from somewhere: a use speaks for a transfer between the two. */
function withImplied(incidents: readonly Incident[]): Incident[] {
  const uses = new Map<string, string[]>();
  for (const incident of incidents)
    for (const use of usesIn(incident)) uses.set(use, [...(uses.get(use) ?? []), incident.id]);
  return incidents.map((incident) => {
    const impliedBy = new Set(suppliesIn(incident).flatMap((supply) => uses.get(supply) ?? []));
    return impliedBy.size > 0 ? { ...incident, impliedBy: [...impliedBy].sort(compare) } : incident;
  });
}

/** Maker and user of the arms used, as `iso:KP iso:RU`. */
export function usesIn(incident: Incident): string[] {
  if (incident.type !== 'ASSAULT' || !incident.roles.some(({ role }) => role === 'origin')) return [];
  return pairsOf(incident, ['origin', 'supplier'], ['actor', 'recipient']);
}

/** Supplier and recipient of arms that came, as `iso:KP iso:RU`. */
export function suppliesIn(incident: Incident): string[] {
  if (incident.type !== 'TRANSFER' || !['delivered', 'shipped'].includes(incident.stage ?? '')) return [];
  return pairsOf(incident, ['supplier'], ['recipient']);
}

function pairsOf({ roles }: Incident, from: readonly string[], to: readonly string[]): string[] {
  const keys = (wanted: readonly string[]) => roles.filter(({ role }) => wanted.includes(role)).map(({ key }) => key);
  return keys(from).flatMap((a) => keys(to).map((b) => `${a} ${b}`));
}
