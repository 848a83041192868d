import type { Location } from '../../report/index.ts';
import { type Blocks, createBlocks } from './blocks.ts';
import { BARE, type Days, type Held, type Side } from './held.ts';

/** Claims taken to be of one incident, with what they say together. */
export interface Cluster {
  readonly claims: Held[];
  readonly type: string;
  readonly sides: Readonly<Record<Side, Set<string>>>;
  days?: Days;
  readonly places: Location[];
}

/**
 * What speaks for two claims being of one incident, a point for each thing that weighs as much as a party in common.
 * Two parties make a transfer; an attack takes a day or a town besides.
 */
const JOINS = 2.5;
const JOINS_TRANSFER = 1.5;
/** What a claim without day and place of its own must have in common with an incident that it is to speak of in general. */
const GENERAL = 1.5;
/** Months back that a claim in general reaches: who denies attacks in March does not speak of those three years ago. */
const RECENT = 3;

/**
 * Puts claims of the same incident together. Claims with a day or place come first and make the incidents; those that name neither
 * ("Russia has fired such missiles") then speak of every incident that they fit, or make one of their own.
 * @param held in a fixed order: the result depends on nothing else
 * @returns the clusters, and for each the claims that speak of it in general
 */
export function clustersOf(held: readonly Held[]): { cluster: Cluster; general: Held[] }[] {
  const blocks = createBlocks();
  const general: Held[] = [];
  const bare: Held[] = [];
  for (const claim of held) {
    if (claim.type === BARE) bare.push(claim);
    else if (isGeneral(claim)) general.push(claim);
    else place(claim, blocks, threshold(claim));
  }
  for (const claim of bare) placeBare(claim, blocks);
  const found = blocks.all.map((cluster) => ({ cluster, general: [] as Held[] }));
  const byCluster = new Map(found.map((entry) => [entry.cluster, entry]));
  const own = createBlocks();
  for (const claim of general) {
    const fits = blocks
      .find(claim, RECENT)
      .filter((cluster) => happened(cluster, claim) && likeness(claim, cluster) >= GENERAL);
    for (const cluster of fits) byCluster.get(cluster)?.general.push(claim);
    if (fits.length === 0) place(claim, own, GENERAL);
  }
  return [...found, ...own.all.map((cluster) => ({ cluster, general: [] }))];
}

/** A transfer is one thing however its stages are dated; other events are told apart by day and place. */
function isGeneral(claim: Held): boolean {
  return claim.type !== 'TRANSFER' && !claim.days && !claim.places.some(({ precision }) => precision !== 'country');
}

function threshold({ type }: Held): number {
  return type === 'TRANSFER' ? JOINS_TRANSFER : JOINS;
}

/** Joins the cluster that a claim is most like, above `least`, or opens one. */
function place(claim: Held, blocks: Blocks, least: number): void {
  let best: Cluster | undefined;
  let most = least;
  for (const cluster of blocks.find(claim)) {
    const score = likeness(claim, cluster);
    if (score > most) {
      best = cluster;
      most = score;
    }
  }
  if (best) join(claim, best);
  else best = open(claim);
  blocks.file(best, claim);
}

/** A bare proposition belongs to the incident whose day it names, with a party or town in common, if it speaks of the same things. */
function placeBare(claim: Held, blocks: Blocks): void {
  const points = (cluster: Cluster) => (speaksOf(claim, cluster) ? likeness(claim, cluster) : Number.NEGATIVE_INFINITY);
  const fits = blocks.find(claim).map((cluster) => ({ cluster, points: points(cluster) }));
  const best = fits.filter(({ points }) => points > JOINS).sort((a, b) => b.points - a.points)[0];
  if (best) join(claim, best.cluster);
}

/** Whether the words of a claim name the goods of an incident by their last word: *missile* for *several ballistic missiles*. */
function speaksOf({ claim }: Held, { claims }: Cluster): boolean {
  const words = new Set(
    claim.span.quote
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.map(singular),
  );
  return claims.some(({ roles }) =>
    roles.some(
      ({ side, name }) => side === 'goods' && words.has(singular(/\p{L}+$/u.exec(name.toLowerCase())?.[0] ?? '')),
    ),
  );
}

function singular(word: string): string {
  return word.replace(/(?<=[^s])s$/, '');
}

/** What was denied or condemned had been claimed by then. */
function happened({ days }: Cluster, claim: Held): boolean {
  const day = claim.report.facts.published?.value.slice(0, 10);
  return !days || !day || days.from <= day;
}

function open(claim: Held): Cluster {
  const side = () => new Set<string>();
  const sides = { agent: side(), patient: side(), goods: side(), maker: side(), named: side() };
  const cluster: Cluster = { claims: [], type: claim.type, sides, places: [] };
  join(claim, cluster);
  return cluster;
}

function join(claim: Held, cluster: Cluster): void {
  cluster.claims.push(claim);
  for (const { side, key } of claim.roles) if (side !== 'named') cluster.sides[side].add(key);
  for (const place of claim.places) if (!cluster.places.some(({ id }) => id === place.id)) cluster.places.push(place);
  if (claim.days) cluster.days = cluster.days ? narrower(cluster.days, claim.days) : claim.days;
}

function narrower(a: Days, b: Days): Days {
  const both = { from: a.from > b.from ? a.from : b.from, to: a.to < b.to ? a.to : b.to };
  // stages of one transfer may lie apart; the first dated one stays
  return both.from < both.to ? both : a;
}

/** Points for a claim being of a cluster's incident; −∞ where something rules it out. */
export function likeness(claim: Held, cluster: Cluster): number {
  let points = common(claim, cluster);
  for (const side of ['agent', 'patient', 'goods', 'maker'] as const) {
    const keys = new Set(claim.roles.filter((role) => role.side === side).map((role) => role.key));
    const theirs = cluster.sides[side];
    if (keys.size === 0 || theirs.size === 0) continue;
    if ([...keys].some((key) => theirs.has(key))) points += side === 'goods' ? 0.5 : 1;
    else if (known(keys) && known(theirs)) return Number.NEGATIVE_INFINITY;
    else if (side !== 'goods') points -= 0.5;
  }
  if (claim.days && cluster.days) {
    if (claim.days.from >= cluster.days.to || cluster.days.from >= claim.days.to) {
      if (claim.type !== 'TRANSFER') return Number.NEGATIVE_INFINITY;
    } else points += length(claim.days) <= 1 && length(cluster.days) <= 1 ? 2 : 1;
  }
  if (claim.places.length > 0 && cluster.places.length > 0) {
    const closeness = Math.max(...claim.places.map((a) => Math.max(...cluster.places.map((b) => nearness(a, b)))));
    if (closeness < 0) return Number.NEGATIVE_INFINITY;
    points += closeness;
  }
  return points;
}

/** A point for a party that both name, where roles do not say which: a bare claim's, the maker of goods as their supplier, a place's state as target. */
function common(claim: Held, { sides, type }: Cluster): number {
  const named = claim.roles.filter(({ side }) => side === 'named').map(({ key }) => key);
  if (!claim.roles.some(({ side }) => side === 'patient'))
    for (const { country } of claim.places) if (country) named.push(`iso:${country}`);
  if (named.some((key) => sides.agent.has(key) || sides.patient.has(key) || sides.maker.has(key))) return 1;
  if (type !== 'TRANSFER') return 0;
  const keys = (wanted: Side) => claim.roles.filter(({ side }) => side === wanted).map(({ key }) => key);
  const supplied = keys('agent').length === 0 && keys('maker').some((key) => sides.agent.has(key));
  return supplied ? 1 : 0;
}

/** Parties and categories that a vocabulary knows can be told apart; what is only named may go by another name. */
function known(keys: ReadonlySet<string>): boolean {
  return [...keys].every((key) => !key.startsWith('name:'));
}

function length({ from, to }: Days): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** 1.5 for the same town or region, 0.5 where one may hold the other, −1 where they lie apart. */
function nearness(a: Location, b: Location): number {
  if (a.id === b.id) return a.precision === 'country' ? 0.5 : 1.5;
  if (a.precision === 'country' || b.precision === 'country') return a.country === b.country ? 0.5 : -1;
  if (a.admin.includes(b.name) || b.admin.includes(a.name)) return 1;
  if (a.country && b.country && a.country !== b.country) return -1;
  return a.admin[0] !== undefined && a.admin[0] === b.admin[0] && a.precision !== b.precision ? 0.5 : -1;
}
