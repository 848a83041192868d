import type { Stance } from '../support/stance.ts';
import type { Cluster } from './cluster.ts';
import type { Days, Held, Side } from './held.ts';

/** An incident in a line, from what is known of it: *North Korea → Russia, ballistic missiles, delivered*. */
export function titleOf(
  cluster: Cluster,
  place: string | undefined,
  stage: string | undefined,
  days: Days | undefined,
): string {
  const agent = partyFor(cluster, 'agent');
  const patient = partyFor(cluster, 'patient', agent);
  const parties = agent && patient ? `${agent} → ${patient}` : (agent ?? (patient && `→ ${patient}`));
  const what = goods(cluster);
  const when = days && calendar(days);
  const parts = [
    parties,
    what,
    cluster.type === 'TRANSFER' ? stage : undefined,
    cluster.type !== 'TRANSFER' && place !== patient ? place : undefined,
    when,
  ];
  return [cluster.type, parts.filter((part) => part !== undefined).join(', ')].filter(Boolean).join(': ');
}

/** A day, a month, or the first and last of another stretch. */
function calendar({ from, to }: Days): string {
  const last = new Date(Date.parse(to) - 86_400_000).toISOString().slice(0, 10);
  if (last <= from) return from;
  const month = from.slice(0, 7);
  const whole = from.endsWith('-01') && to.endsWith('-01') && last.slice(0, 7) === month;
  return whole ? month : `${from} to ${last}`;
}

/** Stances that say who it was, if only to deny it. */
const TELLING: ReadonlySet<Stance> = new Set(['asserts', 'confirms', 'repeats', 'reports', 'denies']);

/** The party that most claims name, one that the vocabulary knows before any other; in a clash, where both do and suffer, not the other one. */
function partyFor(cluster: Cluster, side: Side, other?: string): string | undefined {
  const named = (claims: readonly Held[]) => claims.flatMap(({ roles }) => roles.filter((role) => role.side === side));
  // who declines to say whether somebody did it names nobody
  const telling = named(cluster.claims.filter(({ stance }) => TELLING.has(stance)));
  const parties = telling.length > 0 ? telling : named(cluster.claims);
  // what was hit before who was hurt there
  const aimed = parties.some(({ role }) => role === 'target')
    ? parties.filter(({ role }) => role !== 'victim')
    : parties;
  const apart = aimed.some(({ name }) => name !== other) ? aimed.filter(({ name }) => name !== other) : aimed;
  const known = apart.filter(({ key }) => !key.startsWith('name:'));
  return mostOf((known.length > 0 ? known : apart).map(({ name }) => name));
}

/** The goods in the words that most claims use, without article. */
function goods(cluster: Cluster): string | undefined {
  const named = cluster.claims.flatMap((held) => held.roles.filter((role) => role.side === 'goods'));
  return mostOf(named.map(({ name }) => name.replace(/^(?:the|a|an|its|their|his|her|no|any) /i, '')));
}

/** The name that stands most often, the first by the alphabet among equals. */
export function mostOf(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}
