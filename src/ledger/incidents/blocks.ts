import type { Cluster } from './cluster.ts';
import { BARE, type Held, reportDay } from './held.ts';

/**
 * Clusters by month, party and place, so that a claim meets only those it has something in common with: near-linear in the number of
 * claims, however long a war goes on.
 */
export interface Blocks {
  /** In the order in which they were opened. */
  readonly all: readonly Cluster[];
  /**
   * Clusters that share a party or place with a claim, of its months, or undated.
   * @param back months before the report's that an undated claim reaches
   */
  find(claim: Held, back?: number): Cluster[];
  file(cluster: Cluster, claim: Held): void;
}

/** What is filed of claims without a day. */
const UNDATED = '';

export function createBlocks(): Blocks {
  const byKey = new Map<string, Set<Cluster>>();
  const all = new Set<Cluster>();
  return {
    get all() {
      return [...all];
    },
    find(claim, back = 1) {
      const found = new Set<Cluster>();
      const months = claim.days
        ? [...monthsOf(claim), UNDATED]
        : [UNDATED, ...monthsBefore(reportDay(claim.report), back)];
      for (const month of months)
        for (const thing of thingsOf(claim))
          for (const cluster of byKey.get(`${month} ${thing}`) ?? [])
            if (claim.type === cluster.type || claim.type === BARE) found.add(cluster);
      return [...found];
    },
    file(cluster, claim) {
      all.add(cluster);
      for (const month of isDated(claim) ? monthsOf(claim) : [UNDATED])
        for (const thing of thingsOf(claim)) {
          const key = `${month} ${thing}`;
          byKey.set(key, (byKey.get(key) ?? new Set()).add(cluster));
        }
    },
  };
}

/** A transfer's stages may lie years apart. */
function isDated({ type, days }: Held): boolean {
  return days !== undefined && type !== 'TRANSFER';
}

/** Parties in any role, and places with their state. */
function thingsOf({ roles, places }: Held): Set<string> {
  const things = new Set<string>();
  for (const { side, key } of roles) if (side !== 'goods') things.add(key);
  for (const { id, country } of places) {
    things.add(id);
    if (country) things.add(`iso:${country}`);
  }
  return things;
}

/** First and last month of a claim's days. */
function monthsOf({ days }: Held): Set<string> {
  if (!days) return new Set();
  const last = new Date(Date.parse(days.to) - 86_400_000).toISOString();
  return new Set([days.from.slice(0, 7), last.slice(0, 7)]);
}

/** The month of a day and those before it. */
function monthsBefore(day: string | undefined, back: number): string[] {
  if (!day) return [];
  const [year, month] = day.split('-').map(Number) as [number, number];
  return Array.from({ length: back + 1 }, (_, i) => new Date(Date.UTC(year, month - 1 - i)).toISOString().slice(0, 7));
}
