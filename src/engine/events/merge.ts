import { type Place, type Reason, rounded } from '../../report/index.ts';
import { FORCE, isRetold, type Known, sameness } from './identity.ts';
import type { Mention, RoleMention } from './mention.ts';

/** Mentions of one event, in reading order. */
export interface Cluster {
  readonly type: string;
  /** The mention that tells most of it. */
  main: Mention;
  readonly mentions: Mention[];
  readonly roles: RoleMention[];
  readonly times: string[];
  readonly places: string[];
  readonly quantities: string[];
  /** What joined the mentions behind the first to it. */
  readonly joins: Reason[];
}

/** Events a mention is compared with, counting back from the last: enough for a report, and linear in its length. */
export const WINDOW = 60;

/** Mentions that one event may gather; an endless text that says one thing over and over stays linear. */
const MOST = 60;

/** Roles whose parties tell events of a type apart. */
const PARTY_ROLES = new Set(['actor', 'target', 'supplier', 'recipient', 'donor', 'authority', 'victim']);

/**
 * Joins mentions of one event. Both may leave things out, but what they say must fit, and something must point from one to the other.
 */
export function merge(mentions: readonly Mention[], known: Known): Cluster[] {
  const clusters: Cluster[] = [];
  for (const mention of mentions) {
    const home = clusters
      .slice(-WINDOW)
      .filter((cluster) => fits(cluster, mention, known))
      .map((cluster) => [likeness(cluster, mention, known), cluster] as const)
      .filter(([score]) => score > 0)
      // of two that fit as well, the one told last
      .reverse()
      .sort((a, b) => b[0] - a[0])[0];
    if (home) {
      const [score, cluster] = home;
      join(cluster, mention, known);
      cluster.joins.push({
        what: 'mention',
        span: mention.span,
        rule: 'told of before: shared parties, day or place',
        scores: { likeness: rounded(score) },
      });
    } else if (!mention.backward)
      clusters.push({
        type: mention.type,
        main: mention,
        mentions: [mention],
        roles: [...mention.roles],
        times: [...mention.times],
        places: [...mention.places],
        quantities: [...mention.quantities],
        joins: [],
      });
  }
  return clusters;
}

function join(cluster: Cluster, mention: Mention, { places, actors, above }: Known): void {
  cluster.mentions.push(mention);
  // the story tells how far it has come, where its headline has only the present tense
  const retold = cluster.main.span.start < above && phase(cluster.main) !== phase(mention);
  if (
    retold ||
    mention.weight > cluster.main.weight ||
    (mention.weight === cluster.main.weight && told(mention) > told(cluster.main))
  )
    cluster.main = mention;
  const further = FORCE.has(cluster.type)
    ? mention.roles.filter((role) => !cluster.roles.some((known) => isRetold(known, role, mention, actors)))
    : mention.roles;
  retell(cluster.roles, further, cluster.main === mention);
  for (const id of mention.times) if (!cluster.times.includes(id)) cluster.times.push(id);
  // the count of goods that were told before is told with them
  const own = mention.roles.flatMap(({ quantity }) => quantity ?? []);
  const counted = cluster.roles.flatMap(({ quantity }) => quantity ?? []);
  for (const id of mention.quantities)
    if (!cluster.quantities.includes(id) && (!own.includes(id) || counted.includes(id))) cluster.quantities.push(id);
  for (const id of mention.places)
    if (!cluster.places.some((other) => isOnePlace(places.get(other), places.get(id)))) cluster.places.push(id);
}

/** How much a mention tells: parties, then stage words of its own. */
function told(mention: Mention): number {
  return mention.roles.filter((r) => !r.open && PARTY_ROLES.has(r.role)).length + (mention.times.length > 0 ? 1 : 0);
}

/** Adds a role unless the event has it; a role that is open gives way to one that is not, and a bare one to one that is counted. */
export function addRole(roles: RoleMention[], role: RoleMention): void {
  const same = roles.findIndex((r) => r.role === role.role && sameFiller(r, role));
  if (same < 0) {
    roles.push(role);
    return;
  }
  const known = roles[same] as RoleMention;
  if ((known.open && !role.open) || (known.actor === undefined && role.actor !== undefined))
    roles[same] = { ...role, quantity: known.quantity ?? role.quantity };
  else if (known.quantity === undefined && role.quantity !== undefined) roles[same] = { ...known, ...role };
}

/**
 * Adds the roles of a further mention. Goods told of before are not told anew: "ships" for "two frigates", the headline's "tanks".
 * @param leads whether the mention tells most of the event, so that its words are shown
 */
function retell(roles: RoleMention[], further: readonly RoleMention[], leads: boolean): void {
  const told = new Set(roles);
  for (const role of further) {
    const known = roles.findIndex(
      (r) => told.has(r) && r.role === role.role && (sameFiller(r, role) || sameArms(r, role)),
    );
    const before = roles[known];
    if (!before || before.open || role.open || (role.actor !== undefined && before.actor === undefined))
      addRole(roles, role);
    else {
      told.delete(before);
      // "58 have been delivered" says less of the goods than what they were called before
      const says = leads && !(role.bare && !before.bare);
      if (says || (before.quantity === undefined && role.quantity !== undefined))
        roles[known] = says
          ? { ...before, ...role, quantity: role.quantity ?? before.quantity }
          : { ...before, quantity: role.quantity ?? before.quantity };
    }
  }
}

/** Whether a further mention's goods are some told of before: the same noun, or *the ships* for frigates. */
function sameArms(known: RoleMention, further: RoleMention): boolean {
  if (further.role !== 'goods') return false;
  const [a, b] = [known.designation, further.designation];
  if (a !== undefined && b !== undefined && a !== b) return false;
  return lastWord(known) === lastWord(further) || (further.definite === true && areAlike(known, further));
}

function sameFiller(a: RoleMention, b: RoleMention): boolean {
  if (a.open || b.open || a.vague || b.vague) return true;
  if (isCountOf(a.span.quote, b.span.quote) || isCountOf(b.span.quote, a.span.quote)) return true;
  if (a.actor !== undefined || b.actor !== undefined) return a.actor === b.actor;
  if (a.designation || b.designation) return a.designation === b.designation;
  const [x, y] = [a.span.quote.toLowerCase(), b.span.quote.toLowerCase()];
  return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`);
}

/** *14* of a headline for *14 people*. */
function isCountOf(count: string, whole: string): boolean {
  return /^\d[\d,.]*$/.test(count) && whole.startsWith(`${count} `);
}

/** Stages that can be told of one event at one time. */
const PHASES: Readonly<Record<string, string>> = {
  sought: 'open',
  offered: 'open',
  negotiating: 'open',
  agreed: 'agreed',
  shipped: 'done',
  delivered: 'done',
  used: 'done',
  refused: 'refused',
  done: 'done',
  ongoing: 'done',
  attempted: 'done',
  'in-force': 'done',
  predicted: 'ahead',
  planned: 'ahead',
  requested: 'requested',
};

const phase = (mention: Mention) => PHASES[mention.stage ?? 'done'];

function fits(cluster: Cluster, mention: Mention, known: Known): boolean {
  if (cluster.type !== mention.type || cluster.mentions.length >= MOST) return false;
  if (mention.type === 'COERCE' && mention.mode !== cluster.main.mode) return false;
  if (phase(cluster.main) !== phase(mention) && !retells(cluster, mention, known.above)) return false;
  if (isBeside(cluster, mention)) return false;
  if (FORCE.has(mention.type)) return true;
  if ((cluster.main.concludes ?? false) !== (mention.concludes ?? false) && !closes(cluster, mention)) return false;
  if (cluster.type === 'TRANSFER' && goodsApart(cluster.roles, mention.roles, known.counts)) return false;
  if (isNone(mention.roles) !== isNone(cluster.roles)) return false;
  if (isAtLarge(mention) && !cluster.roles.some((r) => r.role === 'recipient')) return false;
  if ((cluster.main.mode === 'return') !== (mention.mode === 'return')) return false;
  // "confirmed the sale but denied the report"
  if (cluster.type === 'STATEMENT' && (cluster.main.mode !== mention.mode || isOfAnother(cluster, mention)))
    return false;
  if (mention.other && cluster.main.sentence !== mention.sentence && !cluster.main.other) return false;
  for (const name of PARTY_ROLES) {
    const own = mention.roles.filter((r) => r.role === name && !r.open && !r.vague && !(mention.definite && r.thing));
    const told = cluster.roles.filter((r) => r.role === name && !r.open && !r.vague);
    // of several who do it together, one is enough
    if (own.length > 0 && told.length > 0 && !own.some((a) => told.some((b) => compatible(b, a)))) return false;
  }
  if (
    crossed(cluster.roles, mention.roles, 'supplier', 'recipient') ||
    crossed(cluster.roles, mention.roles, 'actor', 'target')
  )
    return false;
  const days = intervals(mention.times, known);
  const told = intervals(cluster.times, known);
  return days.length === 0 || told.length === 0 || days.some((a) => told.some((b) => a.from < b.to && b.from < a.to));
}

/** "Oman sends tanks" above "Oman will supply tanks": a headline's present tense is of what was done and of what will be. */
function retells(cluster: Cluster, mention: Mention, above: number): boolean {
  const { main, mentions, type } = cluster;
  if (type !== 'TRANSFER' || main.span.start >= above || mentions.length > 1) return false;
  const ahead = (m: Mention) => phase(m) === 'done' || phase(m) === 'agreed';
  const arms = (all: readonly RoleMention[]) => all.filter(({ role }) => role === 'goods');
  return ahead(main) && ahead(mention) && arms(mention.roles).some((a) => arms(main.roles).some((b) => areAlike(a, b)));
}

/** "The contract was signed in Oslo": the one told just before as agreed. */
function closes({ main, mentions }: Cluster, { concludes, definite, sentence }: Mention): boolean {
  const near = mentions.some((m) => sentence - m.sentence <= CONCLUDED_WITHIN);
  return concludes === true && definite && near && main.stage === 'agreed' && !main.concludes;
}

/** How many sentences behind talks or a deal its end may be told. */
export const CONCLUDED_WITHIN = 2;

/** Statements of two matters: *denied the report* and, elsewhere, *denied that any rockets were sent*. */
function isOfAnother({ roles, main }: Cluster, { roles: own, sentence }: Mention): boolean {
  const words = (all: readonly RoleMention[]) =>
    all
      .flatMap(({ role, span }) => (role === 'topic' ? span.quote.toLowerCase().split(/[^\p{L}\d]+/u) : []))
      .filter((word) => word.length > 3);
  const [known, told] = [words(roles), words(own)];
  return (
    main.sentence !== sentence && known.length > 0 && told.length > 0 && !told.some((word) => known.includes(word))
  );
}

/** "ordered no shells". */
function isNone(roles: readonly RoleMention[]): boolean {
  return roles.some(({ role, span }) => role === 'goods' && /^no\b/i.test(span.quote));
}

/** "arming any rebels": of no goods and day, and to nobody by name. */
function isAtLarge({ type, roles, times }: Mention): boolean {
  const to = roles.filter((r) => r.role === 'recipient');
  return (
    type === 'TRANSFER' &&
    times.length === 0 &&
    !roles.some((r) => r.role === 'goods') &&
    to.length > 0 &&
    to.every((r) => r.actor === undefined && !r.open)
  );
}

/** Whether two transfers name goods of which none can be the other's: howitzers and patrol boats, 18 tanks and 52. */
function goodsApart(
  a: readonly RoleMention[],
  b: readonly RoleMention[],
  counts: ReadonlyMap<string, number>,
): boolean {
  const [left, right] = [a, b].map((roles) =>
    roles.filter((role) => role.role === 'goods' && !role.open && !isUnspecific(role)),
  ) as [RoleMention[], RoleMention[]];
  if (left.length === 0 || right.length === 0) return false;
  const pairs = left.flatMap((x) => right.filter((y) => areAlike(x, y)).map((y) => [x, y] as const));
  const count = ({ quantity }: RoleMention) => (quantity === undefined ? undefined : counts.get(quantity));
  return pairs.every(([x, y]) => {
    const [m, n] = [count(x), count(y)];
    return m !== undefined && n !== undefined && m !== n;
  });
}

/** Arms of no kind that the words tell: *weapons*, *military equipment*. */
function isUnspecific({ designation, category, span }: RoleMention): boolean {
  return designation === undefined && category === undefined && UNSPECIFIC.test(span.quote);
}

const UNSPECIFIC =
  /^(?:(?:military|defen[cs]e|lethal|more|new|the|other|such|any|their|its|heavy|additional|spare) )*(?:arms|weapons?|weaponry|armaments?|munitions|equipment|hardware|technology|gear|systems?|supplies|aid|materiel|parts?|components?|it|them|they)$/i;

/** Arms of whatever kind, which a name of what they are makes needless: *weapons*, *military equipment*. */
export function isUmbrella({ designation, category, quantity, span }: RoleMention): boolean {
  return designation === undefined && category === undefined && quantity === undefined && UMBRELLA.test(span.quote);
}

const UMBRELLA =
  /^(?:(?:more|new|the|such|any|their|its|additional|further) )*(?:arms|weapons|weaponry|armaments|military (?:equipment|hardware|gear|supplies|aid))$/i;

const ROUNDS = /^(?:ammunition|ammo|shell|round|bullet|cartridge|munition)$/;

/** Goods of one kind: the same designation, the same category, or the same last word. */
export function areAlike(a: RoleMention, b: RoleMention): boolean {
  if (a.designation && b.designation) return a.designation === b.designation;
  if (a.category && a.category === b.category) return true;
  const [x, y] = [lastWord(a), lastWord(b)];
  return x === y || (ROUNDS.test(x) && ROUNDS.test(y));
}

/** The last word that fills a role, without a plural's s. */
function lastWord({ span }: RoleMention): string {
  return span.quote.toLowerCase().split(' ').at(-1)?.replace(/s$/, '') ?? '';
}

/** Whether one side's doer is the other's undergoer. */
function crossed(a: readonly RoleMention[], b: readonly RoleMention[], doer: string, undergoer: string): boolean {
  const actors = (roles: readonly RoleMention[], name: string) =>
    roles.flatMap((r) => (r.role === name && r.actor ? [r.actor] : []));
  return (
    actors(a, doer).some((id) => actors(b, undergoer).includes(id)) ||
    actors(b, doer).some((id) => actors(a, undergoer).includes(id))
  );
}

function compatible(a: RoleMention, b: RoleMention): boolean {
  if (a.actor !== undefined && b.actor !== undefined) return a.actor === b.actor;
  return sameFiller(a, b);
}

/** "the strikes follow 14 attacks", "survivors of the raid attacked": two deeds of one clause, unless *the* points back. */
function isBeside({ mentions }: Cluster, { sentence, clause, definite, token, roles }: Mention): boolean {
  return (
    !definite &&
    roles.length > 0 &&
    mentions.some((m) => m.sentence === sentence && (m.clause ?? clause) === clause && m.token < token && m.definite)
  );
}

/** How much points from a mention to an event: shared parties, the same day, arms of a kind. */
function likeness(cluster: Cluster, mention: Mention, known: Known): number {
  if (FORCE.has(mention.type)) return sameness(cluster, mention, known);
  const parties = mention.roles.filter(
    (role) =>
      PARTY_ROLES.has(role.role) &&
      !role.open &&
      cluster.roles.some((r) => r.role === role.role && !r.open && compatible(r, role)),
  ).length;
  const told = intervals(cluster.times, known);
  const sameDay = intervals(mention.times, known).some((a) =>
    told.some((b) => a.from < b.to && b.from < a.to && length(a) <= 2 && length(b) <= 2),
  );
  const near = mention.places.some((id) =>
    cluster.places.some((other) => isOnePlace(known.places.get(other), known.places.get(id))),
  );
  const score = parties * 2 + (sameDay ? 2 : 0) + (near ? 1 : 0);
  if (score > 0) return score;
  // "the sale": the one told just before
  if (mention.definite && cluster.mentions.some((other) => isSameNoun(other, mention))) return 1;
  if (cluster.main.sentence === mention.sentence && mention.roles.every((r) => r.open)) return 1;
  return comesBack(cluster, mention) || closes(cluster, mention) ? 1 : 0;
}

function isOnePlace(a: Place | undefined, b: Place | undefined): boolean {
  const name = (place: Place | undefined) => place?.location?.id ?? place?.span.quote.toLowerCase();
  return name(a) === name(b);
}

/** "The tanks will arrive in May", "the yard will deliver the boats": goods with no word of who else sends or gets them are those told of before. */
function comesBack({ type, roles, mentions }: Cluster, mention: Mention): boolean {
  if (type !== 'TRANSFER') return false;
  const alone = !mention.roles.some(({ role }) => PARTY_ROLES.has(role));
  const arms = (all: readonly RoleMention[]) =>
    all.filter(({ role, definite }) => role === 'goods' && (alone || definite || all === roles));
  return (
    mention.sentence - (mentions.at(-1)?.sentence ?? 0) <= BACK &&
    arms(mention.roles).some((a) => arms(roles).some((b) => areAlike(a, b)))
  );
}

/** How many sentences a definite noun points back over. */
const BACK = 6;

function isSameNoun(known: Mention, { span, sentence }: Mention): boolean {
  const word = ({ quote }: Mention['span']) => quote.toLowerCase().split(' ').at(-1);
  return sentence - known.sentence <= BACK && word(known.span) === word(span);
}

interface Interval {
  from: string;
  to: string;
}

function intervals(ids: readonly string[], { times }: Known): Interval[] {
  return ids.flatMap((id) => {
    const { interval, precision } = times.get(id) ?? {};
    return interval?.from && interval.to && precision !== 'vague' ? [{ from: interval.from, to: interval.to }] : [];
  });
}

/** Length in days. */
function length({ from, to }: Interval): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
