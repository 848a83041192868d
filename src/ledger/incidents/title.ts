import type { Stance } from '../support/stance.ts';
import type { Cluster } from './cluster.ts';
import type { Side } from './held.ts';

/** An incident in a line, from what is known of it: *North Korea → Russia, ballistic missiles, delivered*. */
export function titleOf(cluster: Cluster, place: string | undefined, stage: string | undefined): string {
  const agent = partyFor(cluster, 'agent');
  const patient = partyFor(cluster, 'patient');
  const parties = agent && patient ? `${agent} → ${patient}` : (agent ?? (patient && `→ ${patient}`));
  const what = goods(cluster);
  const when = cluster.days?.from;
  const parts = [
    parties,
    what,
    cluster.type === 'TRANSFER' ? stage : undefined,
    cluster.type !== 'TRANSFER' && place !== patient ? place : undefined,
    when,
  ];
  return [cluster.type, parts.filter((part) => part !== undefined).join(', ')].filter(Boolean).join(': ');
}

/** Who cannot tell, will not say or only asks names nobody who did it. */
const LEFT_OPEN: ReadonlySet<Stance> = new Set(['undetermined', 'declines', 'asks']);

/** The party that most claims name, one that the vocabulary knows before any other. */
function partyFor(cluster: Cluster, side: Side): string | undefined {
  const telling = cluster.claims.filter(({ stance }) => !LEFT_OPEN.has(stance));
  const claims = telling.length > 0 ? telling : cluster.claims;
  const parties = claims.flatMap((held) => held.roles.filter((role) => role.side === side));
  const known = parties.filter(({ key }) => !key.startsWith('name:'));
  return most((known.length > 0 ? known : parties).map(({ name }) => name));
}

/** The goods in the words that most claims use, without article. */
function goods(cluster: Cluster): string | undefined {
  const named = cluster.claims.flatMap((held) => held.roles.filter((role) => role.side === 'goods'));
  return most(named.map(({ name }) => name.replace(/^(?:the|a|an|its|their|his|her) /i, '')));
}

function most(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}
