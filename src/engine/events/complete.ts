import type { Mention, RoleMention } from './mention.ts';
import { addRole, areAlike, type Cluster, CONCLUDED_WITHIN, WINDOW } from './merge.ts';

/** What clusters may take over from others: who attacked with what they were just told to have, who pays for what. Words left out, never invented. */
export function complete(clusters: readonly Cluster[]): readonly Cluster[] {
  const told = new Map(clusters.flatMap((cluster) => cluster.mentions.map((m) => [m.token, cluster] as const)));
  for (const [i, cluster] of clusters.entries()) {
    if (cluster.type === 'TRANSFER' && cluster.main.concludes)
      concluded(cluster, clusters.slice(Math.max(0, i - WINDOW), i));
    else if (cluster.type === 'TRANSFER') {
      const before = clusters.slice(Math.max(0, i - WINDOW), i);
      payer(cluster, told, before);
      counted(cluster, before);
    } else if (cluster.type === 'ASSAULT') ellipsis(cluster, clusters.slice(Math.max(0, i - WINDOW), i));
  }
  return clusters
    .map(ofOtherMatter)
    .filter(
      (cluster) =>
        cluster.type !== 'TRANSFER' ||
        cluster.roles.some((r) => (r.role === 'supplier' || r.role === 'recipient') && !r.open),
    );
}

/** "North Korea seeks jets in return for its supplies": who was supplied is to supply. */
function payer(cluster: Cluster, told: ReadonlyMap<number, Cluster>, before: readonly Cluster[]): void {
  const token = cluster.mentions.find((m) => m.paysFor !== undefined)?.paysFor;
  const paid = token === undefined ? answered(cluster, before) : told.get(token);
  if (!paid || paid === cluster || paid.type !== 'TRANSFER') return;
  const role = (c: Cluster, name: string) => c.roles.find((r) => r.role === name && !r.open);
  const [supplier, recipient] = [role(paid, 'recipient'), role(paid, 'supplier')];
  if (supplier && !role(cluster, 'supplier') && supplier.actor !== role(cluster, 'recipient')?.actor)
    addRole(cluster.roles, { ...supplier, role: 'supplier', rule: 'receives what this is paid with' });
  if (recipient && !role(cluster, 'recipient') && recipient.actor !== role(cluster, 'supplier')?.actor)
    addRole(cluster.roles, { ...recipient, role: 'recipient', rule: 'supplies what this is paid with' });
}

/** "An accord was signed in Geneva on Monday": where no transfer was told before, it is an agreement on something else. */
function ofOtherMatter(cluster: Cluster): Cluster {
  const { type, main, roles, times, places } = cluster;
  if (type !== 'TRANSFER' || !main.concludes || roles.length > 0 || times.length + places.length === 0) return cluster;
  return { ...cluster, type: 'AGREE', main: { ...main, type: 'AGREE', stage: 'done' } };
}

/** "No deal has been reached": parties and goods are those of the talks told just before. */
function concluded(cluster: Cluster, before: readonly Cluster[]): void {
  const talks = lastTold(before, cluster.main, ({ main }) => /^(?:sought|offered|negotiating)$/.test(main.stage ?? ''));
  for (const role of talks?.roles ?? []) addRole(cluster.roles, { ...role, rule: 'of the talks told before' });
}

/** The transfer told last before a mention, in its sentence or shortly before. */
function lastTold(
  before: readonly Cluster[],
  { token, sentence }: Mention,
  suits: (cluster: Cluster) => boolean = () => true,
): Cluster | undefined {
  const last = ({ mentions }: Cluster) =>
    Math.max(
      ...mentions.flatMap((m) => (m.token < token && sentence - m.sentence <= CONCLUDED_WITHIN ? [m.token] : [])),
      -1,
    );
  return before
    .filter((cluster) => cluster.type === 'TRANSFER' && last(cluster) >= 0 && suits(cluster))
    .sort((a, b) => last(b) - last(a))[0];
}

/** "Of 103 tanks promised by Oman, 58 have been delivered", "the first 20 vehicles reached the port": who sends and gets them is told with the whole. */
function counted(cluster: Cluster, before: readonly Cluster[]): void {
  const { main, roles } = cluster;
  if (roles.some((r) => r.role !== 'goods' && r.role !== 'origin')) return;
  const goods = main.roles.find((r) => r.bare || r.definite);
  if (!goods) return;
  const whole = lastTold(
    before,
    main,
    (c) => goods.bare === true || c.roles.some((r) => r.role === 'goods' && areAlike(r, goods)),
  );
  for (const role of whole?.roles ?? [])
    if (role.role === 'supplier' || role.role === 'recipient')
      addRole(roles, { ...role, rule: 'told with what is counted' });
}

/** "In return, it wants": the last transfer told in the sentences before, whose supplier now is to receive. */
function answered(cluster: Cluster, before: readonly Cluster[]): Cluster | undefined {
  const answer = cluster.mentions.find((m) => m.answers);
  if (!answer) return undefined;
  const actor = (c: Cluster, name: string) => c.roles.find((r) => r.role === name && !r.open)?.actor;
  const recipient = actor(cluster, 'recipient');
  return before.findLast(
    (c) =>
      c.type === 'TRANSFER' &&
      c.mentions.some((m) => m.sentence < answer.sentence && m.sentence >= answer.sentence - REACH) &&
      recipient !== undefined &&
      actor(c, 'supplier') === recipient,
  );
}

/** How many sentences back what is paid for may be told. */
const REACH = 12;

/** "Two were fired on May 3", "Another launch": doer, target and arms are those of the attack told before. */
function ellipsis(cluster: Cluster, before: readonly Cluster[]): void {
  const { main, roles } = cluster;
  const has = (name: string) => roles.some((r) => r.role === name && !r.open);
  const points =
    main.other ||
    (!main.indefinite && cluster.mentions.every((m) => m.backward)) ||
    roles.some((r) => r.role === 'instrument' && (r.open || r.definite));
  if (!points || (has('actor') && has('target')) || has('victim')) return;
  const actor = roles.find((r) => r.role === 'actor')?.actor;
  const told = before
    .filter(
      (c) =>
        c.type === 'ASSAULT' &&
        c.roles.some((r) => r.role === 'actor' && r.actor) &&
        c.roles.some((r) => r.role === 'target' || r.role === 'instrument'),
    )
    .filter((c) => actor === undefined || c.roles.some((r) => r.role === 'actor' && r.actor === actor))
    .at(-1);
  if (!told) return;
  const take = (name: string): RoleMention | undefined => told.roles.find((r) => r.role === name && !r.open);
  for (const name of ['actor', 'target']) {
    const role = has(name) ? undefined : take(name);
    if (role) addRole(roles, { ...role, rule: LEFT_OUT });
  }
  const arms = take('instrument');
  if (arms && !has('instrument'))
    addRole(roles, { ...arms, quantity: roles.find((r) => r.role === 'instrument')?.quantity, rule: LEFT_OUT });
}

const LEFT_OUT = 'left out here, taken from the attack told before';
