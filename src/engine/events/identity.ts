import type { Actor, Place, Time } from '../../report/index.ts';
import { ASSAULT_MODES } from '../../vocabulary/event-types.ts';
import { ANYBODY, CAMPAIGNS, FORCES } from '../../vocabulary/forces.ts';
import { singular } from '../../vocabulary/plurals.ts';
import type { Mention, RoleMention } from './mention.ts';
import type { Cluster } from './merge.ts';

// Two mentions of a deed of force are one deed unless something tells them apart, and something must lead from one to the other: it is
// called again, it shares its day, its doer or whom it struck, or the story simply goes on. Each trait below says whether what both tell of
// it is the same, sets them apart, or leaves it open.

/** Deeds of force, of which one report tells in many words. */
export const FORCE: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE']);

/** What mentions name, by id. */
export interface Known {
  readonly times: ReadonlyMap<string, Time>;
  readonly places: ReadonlyMap<string, Place>;
  readonly actors: ReadonlyMap<string, Actor>;
  /** Numbers by the quantity's id; those that are exact only. */
  readonly counts: ReadonlyMap<string, number>;
  /** Where the headline and what else stands above the story ends. */
  readonly above: number;
}

export type Verdict = 'same' | 'apart' | undefined;

/** How many sentences a noun like *the attack* points back over. */
const BACK = 8;

/** Over how many sentences a story goes on without saying again where, when and by whom. */
const ON = 2;

/** How many sentences into the story the deed of the headline is told. */
const LEAD = 4;

type Trait = (cluster: Cluster, mention: Mention, known: Known) => Verdict;

/** Traits that set two mentions apart whatever else they share. */
const HARD: readonly Trait[] = [said, turn, extent];

/** How much says that a mention tells of a cluster's deed: 0 where something sets it apart or nothing leads to it. */
export function sameness(cluster: Cluster, mention: Mention, known: Known): number {
  if (HARD.some((trait) => trait(cluster, mention, known) === 'apart')) return 0;
  const [when, where, who, struck, how, many] = [day, place, doer, undergoer, means, toll].map((trait) =>
    trait(cluster, mention, known),
  );
  if ([when, where, who].includes('apart')) return 0;
  const shares = [when, where, who, struck, how, many].filter((verdict) => verdict === 'same').length;
  if (isHeading(cluster, mention, known)) return struck === 'apart' && shares === 0 ? 0 : 2 + shares;
  const far = mention.sentence - Math.max(...cluster.mentions.map(({ sentence }) => sentence));
  // "the attack also damaged a hangar": what is called again has a name already
  const called = mention.definite && far <= 1 && mention.times.length === 0;
  // a crowd does many things, and so do those who attack
  const wide = mention.type === 'PROTEST' || (isManner(mention) && far <= ON && !mention.elsewhere);
  if (struck === 'apart' && !wide && !called) return 0;
  if (far > 1 && !mention.definite && [how, many].includes('apart')) return 0;
  // "fired tear gas", "a man was shot dead"
  if (
    how === 'apart' &&
    !mention.definite &&
    [mention, ...cluster.mentions].some((m) => kindsOf(m).includes('crowd-control'))
  )
    return 0;
  // "it was the third attack on the depot": counted with others, it is none by itself
  if (mention.definite && far <= BACK) return mention.backward && shares === 0 ? 0 : 2 + shares;
  if (when === 'same' && [where, who, struck, how].includes('same')) return 2 + shares;
  if (struck === 'same' && (mention.definite || who === 'same' || where === 'same' || far <= BACK)) return 2 + shares;
  return far <= ON && goesOn(mention, who, cluster, known) ? 1 + shares : 0;
}

/** "They opened fire on the guards" behind "attacked the post": how it was done. */
function isManner({ span, indefinite, times, roles }: Mention): boolean {
  if (indefinite || times.length > 0) return false;
  const they = roles.some(({ role, open }) => role === 'actor' && open);
  return they || /^(?:open|fir|spray|pepper|riddl|exchang|trad|detonat|lob|hurl|throw|threw|set off)/i.test(span.quote);
}

/** Whether a mention by a verb goes on with the story: nobody else does it, and it names no day of its own. */
function goesOn(mention: Mention, who: Verdict, cluster: Cluster, { above }: Known): boolean {
  const unnamed = !mention.roles.some((r) => r.role === 'actor' && (!r.open || mention.span.start < above));
  // "Bombs kill three; Norland hits airfield": what a headline puts side by side is two
  const first = mention.span.start >= above && !cluster.roles.some((r) => r.role === 'actor' && !r.open);
  return mention.indefinite !== true && (who === 'same' || unnamed || first) && mention.times.length === 0;
}

/** Whether a role of a further mention is filled by what the deed is known to have: the same party by another name, *the church* again. */
export function isRetold(
  known: RoleMention,
  role: RoleMention,
  { definite }: Mention,
  actors: Known['actors'],
): boolean {
  if (known.role !== role.role || known.open || role.open) return false;
  if (role.role === 'actor') return known.actor !== role.actor && sameParty(known, role, actors) === 'same';
  return (
    definite &&
    role.actor === undefined &&
    (role.role === 'target' || role.role === 'victim') &&
    head(known) === head(role)
  );
}

/** Whether a cluster is a headline's deed that the story has not told yet. */
function isHeading({ mentions }: Cluster, { sentence, span }: Mention, { above }: Known): boolean {
  const [heading, ...story] = mentions;
  if (!heading || heading.span.start >= above || span.start < above || sentence - heading.sentence > LEAD) return false;
  return story.every((m) => m.sentence === sentence || m.span.start < above);
}

/** *Another attack*, *Separately, troops …*. */
function said(cluster: Cluster, mention: Mention, known: Known): Verdict {
  if (isHeading(cluster, mention, known)) return undefined;
  const other =
    (mention.other || (mention.elsewhere && !mention.definite)) &&
    !cluster.main.other &&
    cluster.main.token !== mention.token;
  return other && cluster.main.sentence !== mention.sentence ? 'apart' : undefined;
}

/** The day, or the month: the same, another, or not told. */
function day(cluster: Cluster, mention: Mention, { times }: Known): Verdict {
  const dated = (ids: readonly string[]) =>
    ids.flatMap((id) => times.get(id) ?? []).filter(({ type }) => type === 'DATE' || type === 'TIME');
  return anyPair(dated(cluster.times), dated(mention.times), sameDay);
}

function sameDay(a: Time, b: Time): Verdict {
  if (a.precision === 'vague' || b.precision === 'vague') return undefined;
  const [x, y] = [a, b].map(({ interval }) =>
    interval?.from && interval.to ? (interval as { from: string; to: string }) : undefined,
  );
  if (x && y) {
    if (x.from >= y.to || y.from >= x.to) return 'apart';
    return isShort(x) && isShort(y) ? 'same' : undefined;
  }
  // "Tuesday" in a report of unknown date
  const [v, w] = [a, b].map(({ value }) => value.replace(/T.*$/, ''));
  if (!v?.startsWith('XXXX-') || !w?.startsWith('XXXX-') || v.includes('-XX') || w.includes('-XX')) return undefined;
  const weekday = /WXX-\d/;
  if (weekday.test(v) !== weekday.test(w)) return v.length !== w.length ? 'apart' : undefined;
  return v === w ? 'same' : 'apart';
}

function isShort({ from, to }: { from: string; to: string }): boolean {
  return Date.parse(to) - Date.parse(from) <= 2 * 86_400_000;
}

/** The town, or the region or country that a town lies in. */
function place(cluster: Cluster, mention: Mention, { places }: Known): Verdict {
  const named = (ids: readonly string[]) => ids.flatMap((id) => places.get(id) ?? []);
  return anyPair(named(cluster.places), named(mention.places), samePlace);
}

function samePlace(a: Place, b: Place): Verdict {
  const [x, y] = [a.location, b.location];
  if (a.span.quote === b.span.quote || (x && x.id === y?.id)) return !x || isTown(a) ? 'same' : undefined;
  if (a.span.quote.includes(b.span.quote) || b.span.quote.includes(a.span.quote)) return 'same';
  if (!x || !y) return (!x || isTown(a)) && (!y || isTown(b)) ? 'apart' : undefined;
  return lies(x, y) || lies(y, x) ? undefined : 'apart';
}

function isTown({ location }: Place): boolean {
  return location?.precision === 'town' || location?.precision === 'point';
}

type Location = NonNullable<Place['location']>;

/** Whether the first lies in the second, so far as the gazetteer tells. */
function lies(inner: Location, outer: Location): boolean {
  if (outer.precision === 'region' || inner.precision === 'region') return true;
  if (inner.country !== outer.country) return false;
  return outer.precision === 'country' || inner.admin.includes(outer.name);
}

/** Who did it. */
function doer(cluster: Cluster, mention: Mention, { actors }: Known): Verdict {
  return anyPair(fillers(cluster, 'actor'), fillers(mention, 'actor'), (a, b) => sameParty(a, b, actors));
}

/** Two names of one state's forces are one doer; whoever is only described may be anybody of his kind. */
export function sameParty(a: RoleMention, b: RoleMention, actors: ReadonlyMap<string, Actor>): Verdict {
  const [x, y] = [a, b].map(({ actor }) => actors.get(actor ?? ''));
  if (x && y) {
    const whole = (one: Actor) => [one.id, one.key, one.partOf].filter((id) => id !== undefined);
    if (whole(x).some((id) => whole(y).includes(id))) return 'same';
    // a body of one country may be its state's
    if (x.type !== 'group' && y.type !== 'group') return x.country && x.country === y.country ? undefined : 'apart';
  }
  const [m, n] = [kindOf(a, x), kindOf(b, y)];
  if (m && n && m !== n) return 'apart';
  return head(a) === head(b) && head(a) !== '' ? 'same' : undefined;
}

/** The kind of force, by its words or by its state. */
function kindOf(role: RoleMention, actor: Actor | undefined): string | undefined {
  const words = role.span.quote
    .toLowerCase()
    .split(/[^a-z-]+/)
    .map(singular);
  const named = FORCES.find(([, kind]) => words.some((word) => kind.has(word)))?.[0];
  return named ?? (actor?.type === 'state' || actor?.partOf?.startsWith('iso:') ? 'state' : undefined);
}

/** What it struck, and whom it harmed: there may be others among the victims while the story goes on. */
function undergoer(cluster: Cluster, mention: Mention, { actors, places }: Known): Verdict {
  const compare = (name: string) =>
    anyPair(fillers(cluster, name), fillers(mention, name), (a, b) => sameThing(a, b, actors, places));
  const [struck, harmed] = [compare('target'), compare('victim')];
  if (struck === 'same' || harmed === 'same') return 'same';
  const near = mention.definite || mention.sentence - (cluster.mentions.at(-1)?.sentence ?? 0) <= 1;
  const byName = fillers(mention, 'victim').some(({ actor }) => actors.get(actor ?? '')?.type === 'person');
  return struck ?? (mention.type === 'ASSAULT' && near && !byName ? undefined : harmed);
}

function sameThing(
  a: RoleMention,
  b: RoleMention,
  actors: ReadonlyMap<string, Actor>,
  places: ReadonlyMap<string, Place>,
): Verdict {
  if (a.actor !== undefined && a.actor === b.actor) return 'same';
  if (isWithin(a, b) || isWithin(b, a)) return 'same';
  const [p, q] = [a, b].map((role) => placeIn(role, places));
  if (p && q) return samePlace(p, q);
  const [x, y] = [head(a), head(b)];
  if (x === y && !ANYBODY.has(x)) return 'same';
  // "the camp", "a hospital in El Fasher": what stands in a place may be meant by it
  if (p || q || ANYBODY.has(x) || ANYBODY.has(y) || PRONOUN.test(a.span.quote) || PRONOUN.test(b.span.quote))
    return undefined;
  const owned = /^(?:its|his|her|their|our)\b/i;
  if (owned.test(a.span.quote) || owned.test(b.span.quote)) return undefined;
  const [m, n] = [actors.get(a.actor ?? ''), actors.get(b.actor ?? '')];
  return m && n && sameParty(a, b, actors) === 'same' ? undefined : 'apart';
}

const PRONOUN = /^(?:it|they|them|him|her|he|she|one|some|many|several|(?:\w+ )?of (?:them|whom|which))$/i;

/** *14* of a headline, *the convoy* for *a UN convoy*. */
function isWithin(a: RoleMention, b: RoleMention): boolean {
  const [x, y] = [a, b].map(({ span }) => span.quote.toLowerCase());
  return (
    x === y || (y?.endsWith(` ${x}`) ?? false) || (/^\d[\d,.]*$/.test(x ?? '') && (y?.startsWith(`${x} `) ?? false))
  );
}

function placeIn({ span }: RoleMention, places: ReadonlyMap<string, Place>): Place | undefined {
  for (const found of places.values()) if (found.span.end === span.end && found.span.start >= span.start) return found;
  return undefined;
}

/** How many were killed, or hurt: two exact counts of one fate that differ are two tolls. */
function toll(cluster: Cluster, mention: Mention, { counts }: Known): Verdict {
  const told = cluster.mentions.filter((m) => fate(m) === fate(mention));
  const numbers = (all: readonly RoleMention[]) =>
    all.flatMap((r) => (r.role === 'victim' ? (counts.get(r.quantity ?? '') ?? []) : []));
  const own = numbers(mention.roles);
  if (own.some((n) => numbers(cluster.roles).includes(n))) return 'same';
  const known = numbers(told.flatMap(({ roles }) => roles));
  return own.length > 0 && known.length > 0 ? 'apart' : undefined;
}

function fate({ span }: Mention): string | undefined {
  if (/^(?:wound|injur|hurt|maim)/i.test(span.quote)) return 'hurt';
  return /^(?:kill|die|dead|murder|massacre|slain|slay)/i.test(span.quote) ? 'killed' : undefined;
}

/** With what: a knife is no bomb. */
function means(cluster: Cluster, mention: Mention): Verdict {
  const known = new Set(cluster.mentions.flatMap((m) => kindsOf(m)));
  const own = kindsOf(mention);
  if (known.size === 0 || own.length === 0) return undefined;
  return own.some((kind) => known.has(kind)) ? 'same' : 'apart';
}

function kindsOf({ span, mode, roles }: Mention): string[] {
  const words = [span.quote, ...roles.flatMap((r) => (r.role === 'instrument' ? [r.span.quote] : []))]
    .join(' ')
    .toLowerCase()
    .split(/[^a-z-]+/);
  const shown = ASSAULT_MODES.filter(([, pattern]) => words.some((word) => pattern.test(word))).map(([kind]) => kind);
  return mode ? [...shown, mode] : shown;
}

/** "Officers returned fire": who was struck strikes. */
function turn(cluster: Cluster, mention: Mention, { actors }: Known): Verdict {
  const crossed = (doers: readonly RoleMention[], others: readonly RoleMention[]) =>
    doers.some((a) => others.some((b) => (a.actor !== undefined ? a.actor === b.actor : head(a) === head(b))));
  const [did, suffered] = [fillers(cluster, 'actor'), [...fillers(cluster, 'target'), ...fillers(cluster, 'victim')]];
  const [does, suffers] = [fillers(mention, 'actor'), [...fillers(mention, 'target'), ...fillers(mention, 'victim')]];
  if (crossed(did, suffers) || crossed(does, suffered)) return 'apart';
  // "troops killed nine; a soldier was killed by a mine": in a fight there are victims on both sides
  if (mention.definite || isCampaign(mention) || isCampaign(cluster.main)) return undefined;
  const doing = did.flatMap((role) => kindOf(role, actors.get(role.actor ?? '')) ?? []);
  // whose people they are does not make them a force
  const harmed = fillers(mention, 'victim').flatMap((role) => kindOf(role, undefined) ?? []);
  return doing.some((kind) => harmed.includes(kind)) ? 'apart' : undefined;
}

/** A war is no attack, and *attacks along the border* are not the one told. */
function extent({ main }: Cluster, mention: Mention): Verdict {
  const points = mention.definite ? mention.sentence - main.sentence <= ON : mention.sentence === main.sentence;
  const wide = isCampaign(mention);
  if (isAnswer(main) !== isAnswer(mention)) return 'apart';
  if (isCampaign(main) !== wide && !(wide && points && !mention.lasting)) return 'apart';
  if ((main.stage === 'attempted') !== (mention.stage === 'attempted')) return 'apart';
  return mention.indefinite && isPlural(mention) && !isPlural(main) && mention.times.length === 0 ? 'apart' : undefined;
}

/** "Officers returned fire": force against who used it first. */
function isAnswer({ span }: Mention): boolean {
  return /^(?:return|repuls|repel|retaliat|(?:fir|shoot|shot|hit)\w* back|counter)/i.test(span.quote);
}

function isCampaign({ span, lasting }: Mention): boolean {
  return lasting === true || CAMPAIGNS.test(span.quote);
}

function isPlural({ span, indefinite, definite }: Mention): boolean {
  return (indefinite || definite) === true && /[^s]s$/i.test(span.quote);
}

function fillers({ roles }: { readonly roles: readonly RoleMention[] }, name: string): RoleMention[] {
  return roles.filter((r) => r.role === name && !r.open && !r.vague);
}

/** The last word of what fills a role, before any *of*. */
function head({ span }: RoleMention): string {
  return singular(
    span.quote
      .toLowerCase()
      .split(/ (?:of|in|near|at|from) /)[0]
      ?.split(' ')
      .at(-1) ?? '',
  );
}

/** *same* where one pair is, *apart* where all pairs are. */
function anyPair<T>(left: readonly T[], right: readonly T[], compare: (a: T, b: T) => Verdict): Verdict {
  if (left.length === 0 || right.length === 0) return undefined;
  const verdicts = left.flatMap((a) => right.map((b) => compare(a, b)));
  if (verdicts.includes('same')) return 'same';
  return verdicts.every((verdict) => verdict === 'apart') ? 'apart' : undefined;
}
