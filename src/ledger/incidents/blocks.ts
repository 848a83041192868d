import { isGeneral } from './cells.ts';
import { type Cluster, thingsOf } from './cluster.ts';
import { BARE, type Days, type Held } from './held.ts';

// Keys of type, month and party or place: a claim looks only at incidents that it has something in common with, however long a war goes on.

/** What is filed of transfers, whose stages may lie years apart, and of incidents without a day. */
const UNDATED = '';
/** Months back that a claim in general reaches: who denies attacks in March does not speak of those three years ago. */
const RECENT = 3;

/** The keys under which an incident is found: by its type, and by claims that have none. */
export function keysOf({ type, claims }: Cluster): Set<string> {
  const keys = new Set<string>();
  for (const claim of claims) {
    const months = claim.days && claim.type !== 'TRANSFER' ? monthsOf(claim.days) : [UNDATED];
    for (const month of months)
      for (const thing of thingsOf(claim)) keys.add(keyOf(type, month, thing)).add(keyOf(BARE, month, thing));
  }
  return keys;
}

/** The keys of an incident's own kind under which those of its cell lie that share a party or place with a claim. */
export function cellKeysOf(claim: Held): Set<string> {
  const keys = new Set<string>();
  const months = claim.days && claim.type !== 'TRANSFER' ? monthsOf(claim.days) : [UNDATED];
  for (const month of months) for (const thing of thingsOf(claim)) keys.add(keyOf(claim.type, month, thing));
  return keys;
}

function keyOf(type: string, month: string, thing: string): string {
  return `${type} ${month} ${thing}`;
}

/** The keys under which a claim looks for incidents: of its months, or those of its report's month and before. */
export function reachOf(claim: Held): Set<string> {
  const keys = new Set<string>();
  for (const month of reachedBy(claim)) for (const thing of thingsOf(claim)) keys.add(keyOf(claim.type, month, thing));
  return keys;
}

function reachedBy(claim: Held): readonly string[] {
  const { type, days, day } = claim;
  if (type === 'TRANSFER') return [UNDATED];
  if (!days) return monthsBefore(day, isGeneral(claim) ? RECENT : 1);
  return type === BARE ? [...monthsOf(days), UNDATED] : [...monthsOf(days)];
}

/** The keys under which a claim waits for incidents: one that reaches months back waits in the last of them only. */
export function waitingKeysOf(claim: Held): Set<string> {
  const { type, days, day } = claim;
  if (type === 'TRANSFER' || days) return reachOf(claim);
  const month = monthsBefore(day, 0);
  return new Set(month.flatMap((month) => [...thingsOf(claim)].map((thing) => keyOf(type, since(month), thing))));
}

/** The keys under which the claims wait that may look for an incident, and some more. */
export function callingKeysOf(cluster: Cluster): Set<string> {
  const keys = keysOf(cluster);
  for (const claim of cluster.claims)
    for (const last of claim.days && claim.type !== 'TRANSFER' ? monthsOf(claim.days) : [])
      for (const month of monthsBefore(`${last}-01`, -RECENT))
        for (const thing of thingsOf(claim)) keys.add(keyOf(cluster.type, since(month), thing));
  return keys;
}

/** Tells claims that reach back from a month from those of the month. */
function since(month: string): string {
  return `<${month}`;
}

/** First and last month of a claim's days. */
function monthsOf({ from, to }: Days): Set<string> {
  const last = new Date(Date.parse(to) - 86_400_000).toISOString();
  return new Set([from.slice(0, 7), last.slice(0, 7)]);
}

/** The month of a day and so many before it, or behind it where the number is negative. */
function monthsBefore(day: string | undefined, back: number): string[] {
  if (!day) return [];
  const [year, month] = day.split('-').map(Number) as [number, number];
  return Array.from({ length: Math.abs(back) + 1 }, (_, i) => {
    const at = year * 12 + month - 1 - i * Math.sign(back);
    return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}
