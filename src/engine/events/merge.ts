import { type Reason, rounded, type Time } from '../../report/index.ts';
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
 * @param counts exact numbers by quantity
 * @param places what each place's id stands for, the same for two names of one place
 * @param above where the headline and what else stands above the story ends
 */
export function merge(
  mentions: readonly Mention[],
  times: ReadonlyMap<string, Time>,
  places: ReadonlyMap<string, string>,
  counts: ReadonlyMap<string, number>,
  above: number,
): Cluster[] {
  const clusters: Cluster[] = [];
  for (const mention of mentions) {
    const home = clusters
      .slice(-WINDOW)
      .filter((cluster) => fits(cluster, mention, times, counts, above))
      .map((cluster) => [likeness(cluster, mention, times, places, above), cluster] as const)
      .filter(([score]) => score > 0)
      // of two that fit as well, the one told last
      .reverse()
      .sort((a, b) => b[0] - a[0])[0];
    if (home) {
      const [score, cluster] = home;
      join(cluster, mention, places, above);
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

function join(cluster: Cluster, mention: Mention, places: ReadonlyMap<string, string>, above: number): void {
  cluster.mentions.push(mention);
  // the story tells how far it has come, where its headline has only the present tense
  const retold = cluster.main.span.start < above && phase(cluster.main) !== phase(mention);
  if (
    retold ||
    mention.weight > cluster.main.weight ||
    (mention.weight === cluster.main.weight && told(mention) > told(cluster.main))
  )
    cluster.main = mention;
  retell(cluster.roles, mention.roles, cluster.main === mention);
  for (const id of mention.times) if (!cluster.times.includes(id)) cluster.times.push(id);
  // the count of goods that were told before is told with them
  const own = mention.roles.flatMap(({ quantity }) => quantity ?? []);
  const counted = cluster.roles.flatMap(({ quantity }) => quantity ?? []);
  for (const id of mention.quantities)
    if (!cluster.quantities.includes(id) && (!own.includes(id) || counted.includes(id))) cluster.quantities.push(id);
  for (const id of mention.places)
    if (!cluster.places.some((known) => places.get(known) === places.get(id))) cluster.places.push(id);
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

function fits(
  cluster: Cluster,
  mention: Mention,
  times: ReadonlyMap<string, Time>,
  counts: ReadonlyMap<string, number>,
  above: number,
): boolean {
  if (cluster.type !== mention.type || cluster.mentions.length >= MOST) return false;
  if (mention.type === 'COERCE' && mention.mode !== cluster.main.mode) return false;
  if (phase(cluster.main) !== phase(mention) && !retells(cluster, mention, above)) return false;
  if ((cluster.main.concludes ?? false) !== (mention.concludes ?? false) && !closes(cluster, mention)) return false;
  if (isBeside(cluster, mention)) return false;
  if (cluster.type === 'TRANSFER' && goodsApart(cluster.roles, mention.roles, counts)) return false;
  if (isNone(mention.roles) !== isNone(cluster.roles)) return false;
  if (isAtLarge(mention) && !cluster.roles.some((r) => r.role === 'recipient')) return false;
  if ((cluster.main.mode === 'return') !== (mention.mode === 'return')) return false;
  // "confirmed the sale but denied the report"
  if (cluster.type === 'STATEMENT' && (cluster.main.mode !== mention.mode || isOfAnother(cluster, mention)))
    return false;
  if (mention.other && cluster.main.sentence !== mention.sentence && !cluster.main.other) return false;
  const same = isHeading(cluster, mention, above) ? akin : compatible;
  for (const name of PARTY_ROLES) {
    const own = mention.roles.filter((r) => r.role === name && !r.open && !r.vague && !(mention.definite && r.thing));
    const known = cluster.roles.filter((r) => r.role === name && !r.open && !r.vague);
    // of several who do it together, one is enough
    if (own.length > 0 && known.length > 0 && !own.some((a) => known.some((b) => same(b, a)))) return false;
  }
  if (
    crossed(cluster.roles, mention.roles, 'supplier', 'recipient') ||
    crossed(cluster.roles, mention.roles, 'actor', 'target')
  )
    return false;
  const days = mention.times.flatMap((id) => interval(times.get(id)) ?? []);
  const known = cluster.times.flatMap((id) => interval(times.get(id)) ?? []);
  return days.length === 0 || known.length === 0 || days.some((a) => known.some((b) => a.from < b.to && b.from < a.to));
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
  const near = mentions.some((m) => sentence - m.sentence <= TALKS);
  return concludes === true && definite && near && main.stage === 'agreed' && !main.concludes;
}

/** How many sentences behind talks or a deal its end may be told. */
export const TALKS = 2;

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

/** Deeds of force, which a headline tells in words of its own. */
const FORCE = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE']);

/** How many sentences into the story the deed of the headline is told. */
const LEAD = 4;

/** Whether a cluster is a headline's deed that the story has not told yet. */
function isHeading({ type, main, mentions }: Cluster, { sentence }: Mention, above: number): boolean {
  return FORCE.has(type) && main.span.start < above && mentions.length === 1 && sentence - main.sentence <= LEAD;
}

/** "Rebels shell border town" above "rebel fighters shelled the Chadian border town of Adre": a word that both use. */
function akin(a: RoleMention, b: RoleMention): boolean {
  if (a.actor !== undefined && b.actor !== undefined) return a.actor === b.actor;
  const words = ({ span }: RoleMention) =>
    span.quote
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .filter((word) => /\d|.{4}/u.test(word) && !COMMON.test(word))
      .map((word) => word.replace(/s$/, ''));
  const known = words(a);
  return compatible(a, b) || words(b).some((word) => known.includes(word));
}

const COMMON = /^(?:people|least|more|than|others|members?|several|dozens?|some|their)$/;

/** "the strikes follow 14 attacks": two deeds of one clause. */
function isBeside({ mentions }: Cluster, { sentence, clause, indefinite, token, roles }: Mention): boolean {
  return (
    indefinite === true &&
    roles.length > 0 &&
    mentions.some((m) => m.sentence === sentence && m.clause === clause && m.token < token && m.definite)
  );
}

/** How much points from a mention to an event: shared parties, the same day, arms of a kind. */
function likeness(
  cluster: Cluster,
  mention: Mention,
  times: ReadonlyMap<string, Time>,
  places: ReadonlyMap<string, string>,
  above: number,
): number {
  const dies = mention.backward && mention.roles.length > 0 && mention.roles.every(({ role }) => role === 'victim');
  let score = mention.backward && !dies && cluster.type === 'ASSAULT' ? 1 : 0;
  const heading = isHeading(cluster, mention, above);
  const same = heading ? akin : compatible;
  let parties = 0;
  for (const role of mention.roles)
    if (
      PARTY_ROLES.has(role.role) &&
      !role.open &&
      cluster.roles.some((r) => r.role === role.role && !r.open && same(r, role))
    )
      parties++;
  const dated = mention.times.flatMap((id) => interval(times.get(id)) ?? []);
  const known = cluster.times.flatMap((id) => interval(times.get(id)) ?? []);
  const sameDay = dated.some((a) =>
    known.some((b) => a.from < b.to && b.from < a.to && length(a) <= 2 && length(b) <= 2),
  );
  if (sameDay) score += 2;
  const near = mention.places.some((id) => cluster.places.some((known) => places.get(known) === places.get(id)));
  // two attacks in one town are two, unless something else points back
  const points = mention.definite || parties > 0 || cluster.mentions.some((known) => isSameNoun(known, mention));
  if (near && (mention.type !== 'ASSAULT' || points)) score += 1;
  // one shared party makes two attacks no single attack, but a transfer's supplier names it
  if (mention.type === 'ASSAULT' || mention.type === 'COERCE')
    score += parties >= 2 ? 3 : parties === 1 && (dated.length === 0 || sameDay) ? 1 : 0;
  else score += parties * 2;
  // "Oman fires rockets at Yemen" above "Oman fired rockets on Monday": a headline tells what the story begins with
  const heads = cluster.main.span.start < above && cluster.mentions.length === 1;
  if (heads && parties > 0 && known.length === 0 && sharesArms(cluster, mention)) score += 1;
  if (heading && parties > 0 && known.length === 0) score += 1;
  // "the strike killed nine": the one told just before
  if (mention.definite && parties === 0 && cluster.mentions.some((known) => isSameNoun(known, mention))) score += 1;
  // "the attack" behind "a bomb exploded"
  if (score === 0 && mention.definite && isCalled(cluster, mention)) score = 0.5;
  if (score === 0 && cluster.main.sentence === mention.sentence && mention.roles.every((r) => r.open)) score = 1;
  if (score === 0 && isOutcome(cluster, mention)) score = 1;
  if (score === 0 && (comesBack(cluster, mention) || closes(cluster, mention))) score = 1;
  return score;
}

function sharesArms({ roles }: Cluster, mention: Mention): boolean {
  const arms = (all: readonly RoleMention[]) => all.filter(({ role }) => role === 'instrument');
  return arms(mention.roles).some((a) =>
    arms(roles).some((b) => (a.category === undefined ? sameFiller(a, b) : a.category === b.category)),
  );
}

/** Words that count whom an attack killed or hurt. */
const COUNTED = /^(?:kill|wound|injur|maim|died|die|dies|dying|perish|hurt|left)/i;

/** How many sentences behind an attack its victims may be counted. */
const AFTER = 2;

/** "Six people were wounded": behind an attack that has no victims yet, with neither day nor place nor doer of its own. */
function isOutcome({ type, mentions, roles }: Cluster, { times, places, ...mention }: Mention): boolean {
  const first = mentions[0]?.sentence ?? 0;
  const last = mentions.at(-1)?.sentence ?? 0;
  // "five died and 27 were wounded"
  const counts = mentions.filter((m) => m.roles.every(({ role }) => role === 'victim')).map((m) => m.sentence);
  return (
    type === 'ASSAULT' &&
    times.length + places.length === 0 &&
    COUNTED.test(mention.span.quote) &&
    mention.roles.length > 0 &&
    mention.roles.every(({ role, actor }) => role === 'victim' && actor === undefined) &&
    (!roles.some(({ role }) => role === 'victim') || counts.at(-1) === mention.sentence) &&
    mention.sentence >= first &&
    mention.sentence - last <= AFTER
  );
}

/** Whether a noun for any attack can call the one told before. */
function isCalled({ type, mentions, places }: Cluster, { span, sentence, places: own }: Mention): boolean {
  const near = mentions.some((known) => sentence - known.sentence <= BACK);
  const names = type === 'ASSAULT' ? ATTACKS : type === 'PROTEST' ? PROTESTS : undefined;
  return near && (own.length === 0 || places.length === 0) && names?.test(span.quote) === true;
}

const PROTESTS = /\b(?:protest|demonstration|march|rally|riot)s?$/i;

const ATTACKS =
  /\b(?:attack|strike|airstrike|raid|assault|bombing|blast|explosion|shelling|bombardment|barrage|ambush|shooting|killing)s?$/i;

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

function interval(time: Time | undefined): Interval[] | undefined {
  const { from, to } = time?.interval ?? {};
  return from && to && time?.precision !== 'vague' ? [{ from, to }] : undefined;
}

/** Length in days. */
function length({ from, to }: Interval): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
