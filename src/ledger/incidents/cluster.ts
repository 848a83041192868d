import type { Location } from '../../report/index.ts';
import type { Days, Held, Side } from './held.ts';

/** Claims taken to be of one incident, with what they say together. */
export interface Cluster {
  /** Id of the claim that opened it. */
  readonly id: string;
  readonly claims: Held[];
  readonly type: string;
  readonly sides: Readonly<Record<Side, Set<string>>>;
  days?: Days;
  readonly places: Location[];
  /** Ids of places that only reports name which were corrected since: they rule nothing out. */
  readonly corrected: Set<string>;
}

/** Opens a cluster with its first claim. */
export function open(claim: Held): Cluster {
  const side = () => new Set<string>();
  const sides = { agent: side(), patient: side(), goods: side(), maker: side(), named: side() };
  const cluster: Cluster = { id: claim.id, claims: [], type: claim.type, sides, places: [], corrected: new Set() };
  join(claim, cluster);
  return cluster;
}

/** Puts a claim to those of a cluster. */
export function join(claim: Held, cluster: Cluster): void {
  cluster.claims.push(claim);
  for (const { side, key } of claim.roles) if (side !== 'named') cluster.sides[side].add(key);
  for (const place of claim.places) {
    const known = cluster.places.some(({ id }) => id === place.id);
    if (!known) cluster.places.push(place);
    if (!claim.supersededBy) cluster.corrected.delete(place.id);
    else if (!known) cluster.corrected.add(place.id);
  }
  if (claim.days) cluster.days = cluster.days ? narrower(cluster.days, claim.days) : claim.days;
}

/** The cluster of claims that are known to be of one incident, in their order. */
export function clusterOf([first, ...others]: readonly Held[]): Cluster {
  const cluster = open(first as Held);
  for (const claim of others) join(claim, cluster);
  return cluster;
}

function narrower(a: Days, b: Days): Days {
  const both = { from: a.from > b.from ? a.from : b.from, to: a.to < b.to ? a.to : b.to };
  // stages of one transfer may lie apart; the first dated one stays
  return both.from < both.to ? both : a;
}

/** Parties in any role, and places with their state: what a claim must share with an incident to be compared with it. */
export function thingsOf({ roles, places }: Held): Set<string> {
  const things = new Set<string>();
  for (const { side, key } of roles) if (side !== 'goods') things.add(key);
  for (const { id, country } of places) {
    things.add(id);
    if (country) things.add(`iso:${country}`);
  }
  return things;
}

/** Points for a claim being of a cluster's incident; −∞ where something rules it out. */
export function likeness(claim: Held, cluster: Cluster): number {
  let points = common(claim, cluster) + inOneReport(claim, cluster);
  for (const side of ['agent', 'patient', 'goods', 'maker'] as const) {
    const keys = new Set(claim.roles.filter((role) => role.side === side).map((role) => role.key));
    const theirs = cluster.sides[side];
    if (keys.size === 0 || theirs.size === 0) continue;
    const shared = [...keys].filter((key) => theirs.has(key));
    if (shared.length > 0) points += side !== 'goods' || shared.some(isDesignation) ? 1 : 0.5;
    else if (isFacing(claim.type, side) && [...keys].some((key) => cluster.sides[OPPOSITE[side]].has(key))) continue;
    else if (known(keys) && known(theirs)) return Number.NEGATIVE_INFINITY;
    // a state and what is only called a navy or a port do not differ yet
    else if (side !== 'goods' && !known(keys) && !known(theirs)) points -= 0.5;
  }
  if (claim.days && cluster.days) {
    if (claim.days.from >= cluster.days.to || cluster.days.from >= claim.days.to) {
      if (claim.type !== 'TRANSFER') return Number.NEGATIVE_INFINITY;
    } else points += length(claim.days) <= 1 && length(cluster.days) <= 1 ? 2 : 1;
  } else if (isNews(claim, cluster)) points += 1;
  if (claim.places.length > 0 && cluster.places.length > 0) {
    const closeness = Math.max(...claim.places.map((a) => Math.max(...cluster.places.map((b) => nearness(a, b)))));
    if (closeness >= 0) points += closeness;
    else if (!claim.supersededBy && cluster.places.some(({ id }) => !cluster.corrected.has(id)))
      return Number.NEGATIVE_INFINITY;
  }
  return points;
}

/** Days after an event on which a report of it, in the same town, need not say when it was. */
const NEWS = 3;

function isNews({ type, days, day, places }: Held, cluster: Cluster): boolean {
  if (type === 'TRANSFER' || days || !day || !cluster.days) return false;
  const since = (Date.parse(day) - Date.parse(cluster.days.from)) / 86_400_000;
  return (
    since >= 0 && since <= NEWS && places.some(({ id, precision }) => precision !== 'country' && hasPlace(cluster, id))
  );
}

function hasPlace({ places }: Cluster, id: string): boolean {
  return places.some((place) => place.id === id);
}

const OPPOSITE = { agent: 'patient', patient: 'agent' } as const;

/** In a clash each side attacks and is attacked: who does it in one report is whom it is done to in another. */
function isFacing(type: string, side: Side): side is keyof typeof OPPOSITE {
  return type === 'ASSAULT' && side in OPPOSITE;
}

/** As much as for a town for being told in one report, by its headline and its story: of the same goods, if of any. */
function inOneReport({ report, roles }: Held, { claims, sides }: Cluster): number {
  const goods = roles.filter(({ side }) => side === 'goods');
  const same = goods.length === 0 || goods.some(({ key }) => sides.goods.has(key));
  return same && claims.some((other) => other.report === report) ? 1.5 : 0;
}

/** A point for a party that both name, where roles do not say which: a bare claim's, the maker of goods as their supplier, a place's state as target. */
function common(claim: Held, { sides, type }: Cluster): number {
  const named = claim.roles.filter(({ side }) => side === 'named').map(({ key }) => key);
  if (!claim.roles.some(({ side }) => side === 'patient'))
    for (const { country } of claim.places) if (country) named.push(`iso:${country}`);
  if (named.some((key) => sides.agent.has(key) || sides.patient.has(key) || sides.maker.has(key))) return 1;
  // "Cambodian rockets hit a hospital": whose arms they are is who is said to have used, or supplied, them where nobody else is
  const keys = (wanted: Side) => claim.roles.filter(({ side }) => side === wanted).map(({ key }) => key);
  const done = keys('agent').length === 0 && keys('maker').some((key) => sides.agent.has(key));
  const suffered = sides.agent.size === 0 && keys('agent').some((key) => sides.maker.has(key));
  return done || (suffered && type !== 'TRANSFER') ? 1 : 0;
}

/** A model of arms by its name says more than its kind. */
function isDesignation(key: string): boolean {
  return !key.startsWith('unroca:') && !key.startsWith('name:');
}

/** Parties and categories that a vocabulary knows can be told apart; what is only named may go by another name. */
function known(keys: ReadonlySet<string>): boolean {
  return [...keys].every((key) => !key.startsWith('name:'));
}

function length({ from, to }: Days): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** 1.5 for the same town or region, 0.5 where one may hold the other, −1 where they lie apart. */
export function nearness(a: Location, b: Location): number {
  if (a.id === b.id) return a.precision === 'country' ? 0.5 : 1.5;
  if (a.precision === 'country' || b.precision === 'country') return a.country === b.country ? 0.5 : -1;
  if (a.admin.includes(b.name) || b.admin.includes(a.name)) return 1;
  if (a.country && b.country && a.country !== b.country) return -1;
  return a.admin[0] !== undefined && a.admin[0] === b.admin[0] && a.precision !== b.precision ? 0.5 : -1;
}
