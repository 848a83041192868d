import { type Cluster, clusterOf } from '../incidents/cluster.ts';
import { byPlace, type Held } from '../incidents/held.ts';
import { refOf } from './amend.ts';
import type { Decided } from './standing.ts';

/** Takes claims out of the clusters in which analysts say that they do not belong; together they make one of their own. */
export function parted(clusters: readonly Cluster[], { apart }: Decided): Cluster[] {
  let found = [...clusters];
  for (const { done } of apart) {
    const claims = new Set(done.claims);
    found = found.flatMap((cluster) => {
      if (!cluster.claims.some((claim) => refOf(claim) === done.from)) return [cluster];
      const out = cluster.claims.filter((claim) => claims.has(refOf(claim)));
      const left = cluster.claims.filter((claim) => !claims.has(refOf(claim)));
      return out.length > 0 && left.length > 0 ? [clusterOf(left), clusterOf(out)] : [cluster];
    });
  }
  return found;
}

/** Whether analysts let a claim join a cluster. */
export function mayJoin(claim: Held, { claims }: Cluster, { apart }: Decided): boolean {
  if (apart.length === 0) return true;
  const ref = refOf(claim);
  return !apart.some(({ done }) => done.claims.includes(ref) && claims.some((other) => refOf(other) === done.from));
}

/**
 * The clusters that make one incident: those that analysts say are the same, unless they said later that a claim of one does not go with the
 * other. A merge binds what the two claims make, with all that joins it later.
 * @param clusters all that decisions tie to one another, or more
 */
export function merged(clusters: readonly Cluster[], { same, apart }: Decided): Cluster[][] {
  const groupOf = new Map<Cluster, Cluster[]>(clusters.map((cluster) => [cluster, [cluster]]));
  const named = new Set(same.flatMap(({ done }) => done.claims));
  // a claim of two days makes two incidents: the first day's is meant
  const first = new Map<string, { at: number; cluster: Cluster }>();
  for (const cluster of named.size > 0 ? clusters : [])
    for (const claim of cluster.claims) {
      const ref = refOf(claim);
      if (named.has(ref) && claim.at < (first.get(ref)?.at ?? Number.POSITIVE_INFINITY))
        first.set(ref, { at: claim.at, cluster });
    }
  for (const { done, order } of same) {
    const [a, b] = done.claims.map((ref) => first.get(ref)?.cluster);
    if (!a || !b) continue;
    const [one, other] = [groupOf.get(a) as Cluster[], groupOf.get(b) as Cluster[]];
    if (one === other) continue;
    const refs = [one, other].map((group) => new Set(group.flatMap(({ claims }) => claims.map(refOf))));
    const [left, right] = refs as [Set<string>, Set<string>];
    const barred = apart.some(
      ({ done: { claims, from }, order: later }) =>
        later > order &&
        ((left.has(from) && claims.some((ref) => right.has(ref))) ||
          (right.has(from) && claims.some((ref) => left.has(ref)))),
    );
    if (barred) continue;
    const group = [...one, ...other].sort((x, y) => byPlace(x.claims[0] as Held, y.claims[0] as Held));
    for (const cluster of group) groupOf.set(cluster, group);
  }
  return [...new Set(groupOf.values())];
}
