import { singular } from '../../vocabulary/plurals.ts';
import { type Cluster, join, likeness, open, thingsOf } from './cluster.ts';
import { BARE, type Days, type Held } from './held.ts';

// Claims that could open one incident meet in one cell and nowhere else, so that a cell can be worked out anew without its neighbours.

/**
 * What speaks for two claims being of one incident, a point for each thing that weighs as much as a party in common. Attacks need more than
 * their two parties: a day or a place besides. Two parties and no contrary goods make a transfer.
 */
const JOINS = 2.5;
const JOINS_TRANSFER = 1.5;
/** What a claim without day and place of its own must have in common with an incident that it is to speak of in general. */
const GENERAL = 1.5;
/** A day in milliseconds. */
const DAY = 86_400_000;

/**
 * The cell in which a claim says enough to make an incident: the day of an event, the two ends of a transfer, whose stages may lie years
 * apart. Undefined for one that says less: it joins what others make.
 */
export function cellOf(claim: Held): string | undefined {
  const { type, days } = claim;
  if (type === BARE) return undefined;
  if (type === 'TRANSFER') {
    const [supplier, recipient] = ends(claim);
    return supplier && recipient ? `${type} ${supplier} ${recipient}` : undefined;
  }
  return days && isOneDay(days) ? `${type} ${days.from}` : undefined;
}

/**
 * The cell of a claim that belongs to none and fits no incident: with others that say as little, of one month and the same place or parties.
 * Undefined for a bare proposition, which is nothing without the incident that it speaks of.
 */
export function spareCellOf(claim: Held): string | undefined {
  const { type, days, places, day } = claim;
  if (type === BARE) return undefined;
  if (type === 'TRANSFER') return [type, '', ...ends(claim)].join(' ');
  const when = days?.from ?? day ?? '';
  if (isGeneral(claim) && ends(claim).some(Boolean)) return [type, when.slice(0, 7), ...ends(claim)].join(' ');
  const town = places.find(({ precision }) => precision !== 'country');
  return [type, when.slice(0, 7), town?.id ?? ends(claim).find(Boolean) ?? places[0]?.id].join(' ');
}

/** Who it comes from and who it goes to. What nobody is named for is the maker's and goes to whose place it is. */
function ends(claim: Held): [from: string, to: string] {
  const first = (side: Held['roles'][number]['side']) =>
    claim.roles
      .filter((role) => role.side === side)
      .map(({ key }) => key)
      .sort()[0];
  return [first('agent') ?? first('maker') ?? '', first('patient') ?? ''];
}

function isOneDay({ from, to }: Days): boolean {
  return Date.parse(to) - Date.parse(from) <= DAY;
}

/** Whether a claim speaks of no case in particular: it has neither day nor town of its own. */
export function isGeneral({ type, days, places }: Held): boolean {
  return type !== 'TRANSFER' && !days && !places.some(({ precision }) => precision !== 'country');
}

/** The claims of a cell as clusters: each joins the one that it is most like, or opens one. */
export function clustersIn(claims: readonly Held[]): Cluster[] {
  const byThing = new Map<string, Set<Cluster>>();
  const clusters: Cluster[] = [];
  for (const claim of claims) {
    const things = [...thingsOf(claim)];
    const near = new Set(things.flatMap((thing) => [...(byThing.get(thing) ?? [])]));
    let best: Cluster | undefined;
    let most = threshold(claim);
    for (const cluster of near) {
      const points = likeness(claim, cluster);
      if (points > most) {
        best = cluster;
        most = points;
      }
    }
    if (best) join(claim, best);
    else {
      best = open(claim);
      clusters.push(best);
    }
    for (const thing of things) byThing.set(thing, (byThing.get(thing) ?? new Set()).add(best));
  }
  return clusters;
}

function threshold(claim: Held): number {
  if (isGeneral(claim)) return GENERAL;
  return claim.type === 'TRANSFER' ? JOINS_TRANSFER : JOINS;
}

/** Points for a claim that says too little for a cell being of an incident, or speaking of it; undefined where it does not fit. */
export function pointsFor(claim: Held, cluster: Cluster): number | undefined {
  if (claim.type !== cluster.type && claim.type !== BARE) return undefined;
  if (claim.type === BARE && !speaksOf(claim, cluster)) return undefined;
  const general = isGeneral(claim);
  if (general && !happened(cluster, claim)) return undefined;
  const points = likeness(claim, cluster);
  return (general || answers(claim) ? points >= GENERAL : points > threshold(claim)) ? points : undefined;
}

/** "could not say whether the shells had reached Chad": who denies or leaves open a transfer speaks of one that was claimed. */
function answers({ type, stance }: Held): boolean {
  return type === 'TRANSFER' && (stance === 'denies' || stance === 'undetermined');
}

/** Whether the words of a claim name the goods of an incident by their last word: *missile* for *several ballistic missiles*. */
function speaksOf({ span }: Held, { claims }: Cluster): boolean {
  const words = new Set(
    span.quote
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

/** What was denied or condemned had been claimed by then. */
function happened({ days }: Cluster, { day }: Held): boolean {
  return !days || !day || days.from <= day;
}
