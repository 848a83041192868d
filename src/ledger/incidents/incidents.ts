import { contentId, type Report } from '../../report/index.ts';
import { conflictsOf } from '../conflicts/conflicts.ts';
import type { Family } from '../families/family.ts';
import { compare, inOrder } from '../order.ts';
import { verdictOf } from '../support/support.ts';
import { supportsOf } from '../support/supports.ts';
import { type Cluster, clustersOf } from './cluster.ts';
import { type Copies, copiesIn } from './copies.ts';
import { type Held, heldBy, reportDay } from './held.ts';
import type { Incident, Step } from './incident.ts';
import { titleOf } from './title.ts';

/** Events of speech are the record itself, not what it is a record of. */
const SPEECH: ReadonlySet<string> = new Set(['STATEMENT', 'ACCUSE', 'REJECT']);

/** Compares the claims of all reports and sums up each incident: who says so, who denies it, what differs. */
export function incidentsOf(reports: readonly Report[], families: readonly Family[]): Incident[] {
  const ordered = inOrder(reports);
  const familyOf = new Map(families.flatMap(({ id, members }) => members.map(({ report }) => [report, id])));
  const held = ordered.flatMap((report, rank) => heldBy(report, rank, familyOf.get(report.id) ?? report.id));
  const copies = copiesIn(
    held.filter((claim) => !SPEECH.has(claim.type) && isComparable(claim)),
    families,
  );
  const incidents = clustersOf(copies.own).map(({ cluster, general }) => incidentOf(cluster, general, copies.of));
  const parties = ({ support }: Incident) => new Set(support.map(({ origin }) => origin.party)).size;
  return withImplied(incidents).sort((a, b) => parties(b) - parties(a) || compare(a.id, b.id));
}

/** Without a party or a place there is nothing to know an incident again by. */
function isComparable({ roles, places }: Held): boolean {
  return places.length > 0 || roles.some(({ side }) => side !== 'goods');
}

function incidentOf(cluster: Cluster, general: readonly Held[], copies: Copies['of']): Incident {
  const claims = [
    ...cluster.claims.map((held) => ({ held, general: false })),
    ...general.map((held) => ({ held, general: true })),
  ];
  const support = supportsOf(claims, copies);
  const all = cluster.claims.flatMap((held) => [held, ...(copies.get(held) ?? [])]);
  const firstOf = new Map(cluster.claims.flatMap((held) => (copies.get(held) ?? []).map((copy) => [copy, held])));
  const roles = [
    ...new Map(cluster.claims.flatMap(({ roles }) => roles).map((role) => [`${role.role} ${role.key}`, role])),
  ]
    .map(([, { role, key, name }]) => ({ role, key, name }))
    .sort((a, b) => compare(a.role, b.role) || compare(a.key, b.key));
  const places = [...new Map(cluster.places.map((place) => [place.id, place])).values()].sort(
    (a, b) => b.admin.length - a.admin.length || compare(a.id, b.id),
  );
  const history = historyOf(all);
  const stage = furthest(history);
  const days = cluster.days;
  return {
    id: contentId(
      cluster.type,
      ...roles.map(({ role, key }) => `${role} ${key}`),
      days?.from ?? '',
      places[0]?.id ?? '',
    ),
    title: titleOf(cluster, places[0]?.name, stage),
    type: cluster.type,
    ...(stage && { stage }),
    history,
    ...(days && { date: days }),
    places: places.map(({ name }) => name),
    roles,
    verdict: verdictOf(support),
    support,
    impliedBy: [],
    conflicts: conflictsOf(all, (claim) => firstOf.get(claim) ?? claim),
  };
}

/** The stages in the order in which they were first said, each once. */
function historyOf(claims: readonly Held[]): Step[] {
  const steps = new Map<string, Step>();
  for (const { stage, report, claim } of claims) {
    if (!stage || steps.has(stage)) continue;
    const date = reportDay(report);
    steps.set(stage, { stage, ...(date && { date }), report: report.id, claim: claim.id });
  }
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
  const keys = ({ roles }: Incident, ...wanted: string[]) =>
    roles.filter(({ role }) => wanted.includes(role)).map(({ key }) => key);
  const uses = incidents.filter((incident) => incident.type === 'ASSAULT' && keys(incident, 'origin').length > 0);
  return incidents.map((incident) => {
    if (incident.type !== 'TRANSFER' || !['delivered', 'shipped'].includes(incident.stage ?? '')) return incident;
    const suppliers = keys(incident, 'supplier');
    const recipients = keys(incident, 'recipient');
    const impliedBy = uses
      .filter((use) => keys(use, 'origin', 'supplier').some((key) => suppliers.includes(key)))
      .filter((use) => keys(use, 'actor', 'recipient').some((key) => recipients.includes(key)))
      .map(({ id }) => id)
      .sort(compare);
    return { ...incident, impliedBy };
  });
}
