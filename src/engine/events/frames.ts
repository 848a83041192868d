import { spanOf } from '../../report/index.ts';
import { countries } from '../../vocabulary/countries.ts';
import { type FrameName, NOUN_TRIGGERS, PARTITIVES, RELIEF, type Trigger } from '../../vocabulary/event-triggers.ts';
import { HURTS } from '../../vocabulary/harm.ts';
import { ANSWERING } from '../../vocabulary/stages.ts';
import { JUDGING } from '../../vocabulary/telling-verbs.ts';
import { ARMS_AT_LARGE } from '../../vocabulary/unroca.ts';
import { VESSELS } from '../../vocabulary/vessels.ts';
import type { Token } from '../sentences/token.ts';
import type { Oblique } from '../syntax/clause.ts';
import type { NounGroup } from '../syntax/phrase.ts';
import { type Goods, goodsOf } from './goods.ts';
import type { Layers } from './layers.ts';
import type { RoleMention, Surroundings } from './mention.ts';
import { groupSpan, type Party, partyOf, principal } from './party.ts';
import { leavesHurt } from './surroundings.ts';

/** What roles are read from. */
export interface Source {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly layers: Layers;
  /** Goods that the report names by more than one word, by the last of them: *the parts* are the missile parts. */
  readonly goods: ReadonlyMap<string, Goods>;
  /** All goods that the report names, in reading order. */
  readonly named: readonly Goods[];
}

/** Fills the roles of a trigger from what stands round it. */
export function fill(source: Source, trigger: Trigger, around: Surroundings): RoleMention[] {
  return FRAMES[trigger.frame](new Filling(source, around, trigger.type), around);
}

/** Countries by the adjective for them. */
const DEMONYMS: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ adjectives, iso }) => adjectives.map((word) => [word, iso] as const)),
);

/** Countries by their capital. */
const CAPITALS: ReadonlyMap<string, string> = new Map(countries.map(({ capital, iso }) => [capital, iso]));

/** Index of the last of goods in reading order that end before a token. */
function lastBefore(goods: readonly Goods[], token: number): number {
  let low = 0;
  let high = goods.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((goods[middle] as Goods).group.last < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Bodies of a state by a word that does not say whose. */
const BODIES = /^(?:army|navy|air force|coast guard|military|armed forces|forces|government|ministry|country|state)$/i;

/** How many tokens before a bare count what it counts may be told: two long sentences. */
const NEAR = 60;

/** What stands behind *at* and *to* without being aimed at: *at close range*, *at one point*. */
const MANNER = new Set(
  'point range time moment night dawn dusk noon midnight hour speed distance scene end start stage once least most home times'.split(
    ' ',
  ),
);
const LOCATED = new Set('ambush blast bombing explosion shooting massacre killing clash'.split(' '));
const COUNTS = /^(?:tens|dozens|scores|hundreds|thousands|millions|number|handful|majority|most|some)$/;
const DEFINITE = /^(?:the|these|those)$/;
const SETTLEMENTS = new Set(
  'town city village port district province region suburb island settlement base state'.split(' '),
);

/** Reads groups as parties and goods, once each. */
class Filling {
  readonly source: Source;
  readonly around: Surroundings;

  readonly type: string;

  constructor(source: Source, around: Surroundings, type: string) {
    this.source = source;
    this.around = around;
    this.type = type;
  }

  party(group: NounGroup | undefined): Party | undefined {
    if (!group) return undefined;
    const { text, tokens, layers } = this.source;
    return this.goods(group)?.head ? undefined : partyOf(text, tokens, layers, group);
  }

  goods(group: NounGroup | undefined): Goods | undefined {
    return (
      group &&
      (goodsOf(this.source.text, this.source.tokens, group) ??
        this.namedBefore(group) ??
        this.atLarge(group) ??
        this.countedBefore(group))
    );
  }

  /** "the ships" behind corvettes: what they are at large. */
  atLarge(group: NounGroup): Goods | undefined {
    const { text, tokens, named } = this.source;
    const between = tokens.slice(group.own + 1, group.head);
    if (!DEFINITE.test((tokens[group.own] as Token).lower) || between.some(({ pos }) => !/^(?:ADJ|NUM)$/.test(pos)))
      return undefined;
    const categories = this.type === 'TRANSFER' ? ARMS_AT_LARGE[(tokens[group.head] as Token).lemma] : undefined;
    const before = categories && named[lastBefore(named, group.first)];
    const near = before && group.first - before.group.last <= NEAR && categories.includes(before.category ?? '');
    return near ? { ...before, span: groupSpan(text, tokens, group), group, head: true } : undefined;
  }

  /** "ordered four smaller ones", "58 have been delivered", "the remaining four": a bare count of goods told shortly before. */
  countedBefore(group: NounGroup): Goods | undefined {
    const { text, tokens, named } = this.source;
    if (this.type !== 'TRANSFER' || !this.isBareCount(group)) return undefined;
    // "two of the tanks": what is counted stands behind it
    if (tokens[group.last + 1]?.lower === 'of') return undefined;
    const before = named[lastBefore(named, group.first)];
    if (!before || group.first - before.group.last > NEAR) return undefined;
    return { ...before, span: groupSpan(text, tokens, group), group, head: true, bare: true };
  }

  /** A count without what it counts: *58*, *four smaller ones*, *the rest*. */
  isBareCount({ own, head, last }: NounGroup): boolean {
    const { tokens, layers } = this.source;
    const { lower, pos } = tokens[head] as Token;
    if (/^(?:ones|others|rest|remainder)$/.test(lower)) return true;
    if (pos !== 'NUM' || /^(?:19|20)\d\d$/.test(lower) || layers.times(own, last).length > 0) return false;
    return layers.quantities(own, last).every(({ kind }) => kind === 'cardinal' || kind === 'ordinal');
  }

  /** "the parts were shipped": goods that the report calls by their full name elsewhere. */
  namedBefore(group: NounGroup): Goods | undefined {
    const { text, tokens, goods } = this.source;
    if (group.last !== group.own + 1 || !DEFINITE.test((tokens[group.own] as Token).lower)) return undefined;
    const full = goods.get((tokens[group.head] as Token).lower);
    return full && { ...full, span: groupSpan(text, tokens, group), group };
  }

  /** The first party behind one of the prepositions. */
  behind(...prepositions: string[]): Party | undefined {
    for (const { preposition, group } of this.around.obliques)
      if (prepositions.includes(preposition)) {
        const party = this.party(group);
        if (party) return party;
      }
    return undefined;
  }

  firstParty(groups: readonly NounGroup[]): Party | undefined {
    for (const group of groups) {
      const party = this.party(group);
      if (party) return party;
    }
    return undefined;
  }

  /** "the foreign ministers of Egypt and Qatar": the states in whose name the subject of the clause meets. */
  represented(): Party[] {
    const { tokens, layers, text } = this.source;
    const { clause, subjects } = this.around;
    const head = tokens[subjects[0]?.head ?? -1];
    const of = (subjects[0]?.last ?? -2) + 1;
    if (!clause || !head?.lower.endsWith('s') || tokens[of]?.lower !== 'of') return [];
    return layers
      .actors(of + 1, clause.verb.first - 1)
      .filter(({ actor }) => actor.type === 'state')
      .map(({ actor, start, end }) => ({ span: spanOf(text, start, end), actor, pronoun: false }));
  }

  isDefinite(group: NounGroup | undefined): boolean {
    return (
      group !== undefined && /^(?:the|these|those|all|both)$/.test((this.source.tokens[group.first] as Token).lower)
    );
  }

  isPronoun({ head }: NounGroup): boolean {
    return (this.source.tokens[head] as Token).pos === 'PRON';
  }

  /** *medicine*, *40 tonnes of grain*. */
  isRelief(group: NounGroup): boolean {
    const { tokens } = this.source;
    const of =
      tokens[group.last + 1]?.lower === 'of'
        ? this.around.obliques.find((o) => o.group.first === group.last + 2)
        : undefined;
    return [group, of?.group].some((one) => one !== undefined && RELIEF.has((tokens[one.head] as Token).lemma));
  }

  isMoney({ own, last }: NounGroup): boolean {
    return this.source.layers.quantities(own, last).some(({ kind }) => kind === 'money');
  }

  isRestriction(group: NounGroup): boolean {
    const { lemma } = this.source.tokens[group.head] as Token;
    return NOUN_TRIGGERS.get(lemma)?.some(({ frame }) => frame === 'impose') ?? false;
  }

  isPlace(group: NounGroup): boolean {
    const { layers, tokens } = this.source;
    const end = (tokens[group.head] as Token).end;
    return layers.places(group.own, group.head).some(({ span, metonymic }) => !metonymic && span.end === end);
  }

  /** "bought Russian fighters", "two Indian-made radars": whose arms they are by name, where nobody else is told to supply them. */
  madeBy(goods: readonly Goods[], ...told: (Party | undefined)[]): RoleMention[] {
    const known = told.map((party) => party && this.principalOf(party));
    const makers = goods.flatMap(({ group }) => {
      const maker = group === this.around.group ? undefined : this.named(group);
      const state = maker && this.principalOf(maker);
      return maker && state?.type === 'state' && !known.includes(state) ? [maker] : [];
    });
    return makers.slice(0, 1).flatMap((maker) => this.role('origin', maker, true));
  }

  /** Whose a group is by a possessor, a name or an adjective before its head: *Turkish* warplanes. */
  nation(group: NounGroup): Party | undefined {
    return this.party(group.possessor) ?? this.named(group);
  }

  /** *its air defences*, *Norland's Patriot batteries*: arms that act for whose they are. */
  gunners(group: NounGroup | undefined): Party | undefined {
    const owner = group && this.nation(group);
    return owner && { ...owner, span: groupSpan(this.source.text, this.source.tokens, { ...group, own: group.first }) };
  }

  /** Somebody named inside the trigger's own group before its head: *US* in *US airstrike*. */
  compound(): Party | undefined {
    const { group } = this.around;
    const named = group && this.named(group);
    // "12 die in Mali ambush": a state before what has no doer in its words is where it was
    const place = group && LOCATED.has((this.source.tokens[group.head] as Token).lemma.toLowerCase());
    return named && place && !DEMONYMS.has(named.span.quote) && named.actor?.type === 'state' ? undefined : named;
  }

  /** Somebody named inside a group before its head (or up to `last`), or a country by its adjective. */
  named(group: NounGroup, last = group.head - 1): Party | undefined {
    const { layers } = this.source;
    const mention = layers.actors(group.own, last).at(0);
    // "Howitzer talks": a capital makes arms no party
    if (mention && (last === group.head || !this.goods({ ...group, head: mention.last, last: mention.last })?.head))
      return { span: spanOf(this.source.text, mention.start, mention.end), actor: mention.actor, pronoun: false };
    // "Russian deliveries" in a report that never names Russia
    for (let i = group.own; i < group.head; i++) {
      const { text, start, end } = this.source.tokens[i] as Token;
      const country = DEMONYMS.get(text);
      if (country)
        return { span: spanOf(this.source.text, start, end), actor: layers.states.get(country), pronoun: false };
    }
    return undefined;
  }

  /** "sold Hamas rockets": a name, no adjective, that opens the only object of giving is who receives it; and what is left. */
  receiver(object: NounGroup, obliques: readonly Oblique[]): { party: Party; rest: NounGroup } | undefined {
    const { text, tokens, layers } = this.source;
    if (object.possessor || obliques.some(({ preposition }) => preposition === 'to')) return undefined;
    const mention = layers.actors(object.own, object.head - 1)[0];
    if (mention?.form !== 'name' || mention.first !== object.own || mention.last >= object.head) return undefined;
    const span = spanOf(text, mention.start, mention.end);
    if (DEMONYMS.has(span.quote) || !this.around.clause || this.around.group || this.around.clause.verb.passive)
      return undefined;
    if ((tokens[mention.last + 1] as Token).text === '-') return undefined;
    const rest = { ...object, first: mention.last + 1, own: mention.last + 1 };
    return this.goods(rest)?.head ? { party: { span, actor: mention.actor, pronoun: false }, rest } : undefined;
  }

  /** Who does it: by grammar, by the noun's own words, or as subject of the verb that carries the noun. */
  doer(): Party | undefined {
    return this.firstParty(this.around.subjects) ?? this.compound() ?? this.firstParty(this.around.carried);
  }

  /** Who does a deed that somebody may only talk of: *discussed the strike*, *condemned the use*. */
  agent(): Party | undefined {
    const { clause, subjects, group } = this.around;
    const { lemma } = clause ? (this.source.tokens[clause.verb.head] as Token) : { lemma: '' };
    // "announced a suspension": what is new is the announcer's own
    const own = lemma === 'announce' && group && /^(?:an?|new)$/.test((this.source.tokens[group.first] as Token).lower);
    const talks = JUDGING.has(lemma) && !own;
    return talks && this.around.group ? (this.firstParty(subjects) ?? this.compound()) : this.doer();
  }

  /** Arms among the groups: heads first; a partitive counts what stands behind its *of*. */
  allGoods(groups: readonly NounGroup[], obliques: readonly Oblique[]): Goods[] {
    const found: Goods[] = [];
    const { text, tokens } = this.source;
    const verb = this.around.group ? undefined : this.around.clause?.verb;
    const illicit = verb !== undefined && /^smuggl/.test((tokens[verb.head] as Token).lower);
    // "aircraft, radars and equipment": one that is arms tells what the others are
    const inCompany = illicit || groups.some((group) => this.goods(group)?.head);
    for (const group of groups) {
      const goods = this.goods(group) ?? (inCompany ? goodsOf(text, tokens, group, true) : undefined);
      if (found.some((one) => one.group === group)) continue;
      if (goods) found.push(goods);
      else if (PARTITIVES.has((this.source.tokens[group.head] as Token).lemma) || this.isBareCount(group)) {
        const of = obliques.find(({ preposition, group: g }) => preposition === 'of' && g.first > group.last);
        const behind = this.goods(of?.group);
        if (behind) found.push({ ...behind, counted: group });
      }
    }
    return found;
  }

  role(role: string, party: Party | undefined, asState = false): RoleMention[] {
    if (!party) return [];
    const many = party.pronoun ? this.source.layers.speakers(party.span.start) : [];
    if (many.length > 0 && (!party.actor || many.includes(party.actor)))
      return many.flatMap((actor) => this.role(role, { ...party, actor, pronoun: false }, asState));
    const actor = asState ? this.principalOf(party) : party.actor;
    const standing = party.group ? this.standing(party.group) : 'named inside a noun group';
    const rule = actor === party.actor ? standing : `${standing}; acts for its state`;
    const vague = asState && !actor && BODIES.test(party.span.quote);
    const counted = role === 'actor' && party.group ? this.counted(party.group) : undefined;
    return [
      {
        role,
        span: party.span,
        actor: actor?.id,
        open: party.pronoun && !actor,
        vague,
        rule,
        ...(counted ? { quantity: counted } : {}),
      },
    ];
  }

  /** How many *about 200 protesters* are. */
  counted({ own, last }: NounGroup): string | undefined {
    return this.source.layers.quantities(own, last).find(({ kind }) => kind === 'cardinal')?.id;
  }

  /** A role of a party and of those joined to it: *Norway, Chile and Peru* accused. */
  roles(role: string, party: Party | undefined, asState = false): RoleMention[] {
    const others = this.joined(party?.group).map((group) => this.party(group));
    return [party, ...others].flatMap((one) => this.role(role, one, asState));
  }

  /** The groups joined to one by commas and *and*, behind it. */
  joined(group: NounGroup | undefined): NounGroup[] {
    if (!group) return [];
    const { subjects, objects, carried, obliques } = this.around;
    const lists = [subjects, objects, carried, obliques.map((oblique) => oblique.group)];
    const list = lists.find((groups) => groups.includes(group)) ?? [];
    const found: NounGroup[] = [];
    for (let last = group; ; ) {
      const next = list.find(({ first }) => first > last.last && this.isLink(last.last + 1, first));
      if (!next) return found;
      found.push(next);
      last = next;
    }
  }

  /** Whether the tokens from `from` up to `to` only join nouns. */
  isLink(from: number, to: number): boolean {
    return from < to && this.source.tokens.slice(from, to).every(({ lower }) => lower === ',' || lower === 'and');
  }

  /** Where a group stands to the trigger. */
  standing(group: NounGroup): string {
    const { clause, subjects, objects, obliques, carried, group: own } = this.around;
    if (group === own) return 'the trigger’s own noun group';
    if (group === own?.possessor) return 'possessor';
    if (clause?.subjects.includes(group)) {
      if (carried.includes(group)) return 'subject of the verb that carries the noun';
      return clause.verb.passive ? 'subject of the passive' : 'subject';
    }
    if (clause?.objects.includes(group)) return 'object';
    const oblique = obliques.find((o) => o.group === group);
    if (oblique) return `behind “${oblique.preposition}”`;
    if (subjects.includes(group)) return 'behind “by”';
    if (objects.includes(group)) return 'what the clause is about';
    return 'possessor of what stands there';
  }

  /** The state that a party acts for, else the party itself. */
  principalOf(party: Party) {
    return principal(this.source.layers, party.actor) ?? this.seat(party);
  }

  /** The state whose town is named for it: *from Pyongyang*. */
  seat({ span }: Party) {
    const { layers, tokens } = this.source;
    const first = tokens.findIndex((t) => t.end > span.start);
    let last = first;
    while (last + 1 < tokens.length && (tokens[last + 1] as Token).start < span.end) last++;
    const country = layers.places(first, last).find((place) => place.span.end === span.end)?.location?.country;
    return layers.states.get(country ?? CAPITALS.get(span.quote) ?? '');
  }

  goodsRoles(role: string, goods: readonly Goods[]): RoleMention[] {
    return goods.map((g) => ({
      role,
      span: g.span,
      designation: g.designation,
      category: g.category,
      quantity:
        this.count(g.counted && this.isBareCount(g.counted) ? g.counted : g.group) ??
        (g.counted && this.count(g.counted)),
      rule: this.standing(g.group),
      entries: g.entries,
      bare: g.bare,
      definite: this.isDefinite(g.group),
    }));
  }

  /** Of two sides to a deal, the one whose arms they are supplies them; neither does where nothing tells. */
  byOrigin(sides: readonly Party[], goods: readonly Goods[]): RoleMention[] {
    const { layers } = this.source;
    const [a, b] = sides;
    const origin = goods.find((g) => g.origin !== undefined)?.origin;
    const country = (side: Party) => (principal(layers, side.actor) ?? this.seat(side))?.country;
    if (!a || !b || origin === undefined) return [];
    const supplier = country(a) === origin ? a : country(b) === origin ? b : undefined;
    if (!supplier) return [];
    return [...this.role('supplier', supplier, true), ...this.role('recipient', supplier === a ? b : a, true)];
  }

  /** The quantity that counts a group: in it, or in the partitive before it. */
  count(group: NounGroup): string | undefined {
    const { layers, tokens } = this.source;
    const own = layers
      .quantities(group.own, group.last)
      .find((q) => q.kind === 'cardinal' || q.kind === 'money' || q.kind === 'other' || q.kind === 'mass');
    // "two batteries of launchers"
    const of = own === undefined && tokens[group.first - 1]?.lower === 'of' ? group.first - 1 : undefined;
    const before =
      of === undefined ? [] : layers.quantities(Math.max(0, of - 2), of - 1).filter((q) => q.kind === 'cardinal');
    return (own ?? before.at(-1))?.id;
  }

  /** A group as a role by its words alone: a target that is no party. */
  thing(role: string, group: NounGroup | undefined): RoleMention[] {
    if (!group) return [];
    const head = this.source.tokens[group.head] as Token;
    if (head.pos === 'PRON')
      return [
        {
          role,
          span: spanOf(this.source.text, head.start, head.end),
          open: true,
          thing: true,
          rule: this.standing(group),
        },
      ];
    const { text, tokens, layers } = this.source;
    // "Ukraine's grid" is Ukraine's, and quoted with its owner
    const owner = group.possessor && partyOf(text, tokens, layers, group.possessor);
    const holder = owner && (owner.actor ?? this.seat(owner));
    const span = holder
      ? spanOf(text, (tokens[group.first] as Token).start, (tokens[group.last] as Token).end)
      : groupSpan(text, tokens, group);
    const named = holder ?? layers.actors(group.own, group.head - 1).at(-1)?.actor;
    return [{ role, span, actor: named?.id, quantity: this.count(group), thing: true, rule: this.standing(group) }];
  }

  /** *tens of thousands of people*, *the town of Goma*: a count and what it counts, a kind of place and its name, as one group. */
  whole(group: NounGroup): NounGroup {
    const { tokens } = this.source;
    let whole = group;
    for (const { preposition, group: next } of this.around.obliques) {
      if (preposition !== 'of' || next.first !== whole.last + 2) continue;
      const { lower, lemma, pos } = tokens[whole.head] as Token;
      const named = SETTLEMENTS.has(lemma) && (tokens[next.head] as Token).pos === 'PROPN';
      if (COUNTS.test(lower)) whole = { ...whole, last: next.last, head: next.head };
      // "four of their camps"
      else if (named || (pos === 'NUM' && (tokens[next.first] as Token).pos !== 'NUM'))
        whole = { ...whole, last: next.last };
    }
    return whole;
  }

  anybody(role: string, counted: NounGroup | undefined): RoleMention[] {
    const group = counted && this.whole(counted);
    const named = (one: NounGroup | undefined) =>
      this.role(role, this.party(one)).map((r) => ({ ...r, quantity: one && this.count(one) }));
    return this.party(group) ? [group, ...this.joined(group)].flatMap(named) : this.thing(role, group);
  }

  targets(prepositions: readonly string[]): RoleMention[] {
    const { tokens } = this.source;
    const own = this.around.group;
    const at = this.around.obliques.find(
      ({ preposition, group }) =>
        prepositions.includes(preposition) &&
        !isTime(this.source, group) &&
        !MANNER.has((tokens[group.head] as Token).lower) &&
        // "the assassination came after days of protests": another noun's *of*
        !(preposition === 'of' && own && group.first > own.last + 2),
    );
    return this.anybody('target', at?.group);
  }
}

type Frame = (f: Filling, around: Surroundings) => RoleMention[];

/** Whether a group is a time: one begins in it and reaches its head, *Dec. 30*. */
const isTime = ({ layers, tokens }: Source, group: NounGroup) =>
  layers.times(group.first, group.head).some(({ span }) => span.end >= (tokens[group.head] as Token).end);
const groupsOf = (obliques: readonly Oblique[], ...prepositions: string[]) =>
  obliques.filter(({ preposition }) => prepositions.includes(preposition)).map(({ group }) => group);

/** Obliques before "in return for" and those behind it. */
export function splitReturn(
  tokens: readonly Token[],
  obliques: readonly Oblique[],
): { own: readonly Oblique[]; back: readonly Oblique[] } {
  const at = obliques.findIndex(
    ({ preposition, group }) =>
      preposition === 'in' && /^(?:return|exchange|barter|swap)$/.test((tokens[group.head] as Token).lower),
  );
  if (at < 0) return { own: obliques, back: [] };
  const including = obliques.findIndex(
    ({ preposition }, i) => i > at && (preposition === 'including' || preposition === 'like'),
  );
  return {
    own: [...obliques.slice(0, at), ...(including < 0 ? [] : obliques.slice(including))],
    back: obliques.slice(at + 1, including < 0 ? undefined : including),
  };
}

/** "the council discussed the delivery of": one who talks it over, with nobody else, gives nothing. */
function judged({ source: { tokens } }: Filling, { clause, carried }: Surroundings): boolean {
  return clause !== undefined && carried.length < 2 && JUDGING.has((tokens[clause.verb.head] as Token).lemma);
}

/** "turned down an offer of drones from Iran": whoever answers an offer was to receive. */
function isOffer({ source: { tokens } }: Filling, { group, clause }: Surroundings): boolean {
  return (
    group !== undefined &&
    clause?.objects.includes(group) === true &&
    (tokens[group.head] as Token).lemma === 'offer' &&
    ANSWERING.has((tokens[clause.verb.head] as Token).lemma)
  );
}

const give: Frame = (f, around) => {
  const { own } = splitReturn(f.source.tokens, around.obliques);
  const inner = around.group ? [around.group] : [];
  const objects = [...around.objects];
  const glued = objects.length === 1 ? f.receiver(objects[0] as NounGroup, own) : undefined;
  if (glued) objects[0] = glued.rest;
  const indirect = glued?.party ?? (objects.length > 0 && !f.goods(objects[0])?.head ? f.party(objects[0]) : undefined);
  // "pledged 90 million euros for tanks" gives money; "promised $20 million in ammunition" counts arms by it
  const money = objects.find((group) => f.isMoney(group));
  const behind = money
    ? own.filter(
        ({ preposition, group }) =>
          /^(?:of|in|worth)$/.test(preposition) &&
          group.first - money.last <= 2 &&
          // "$20 million in military aid" is aid
          !/^(?:aid|assistance|help)$/.test((f.source.tokens[group.head] as Token).lower),
      )
    : own;
  const goods = f.allGoods(
    [...inner, ...objects, ...groupsOf(behind, 'with', 'of', 'including', money ? 'in' : 'for')],
    own,
  );
  const from = f.behind('from');
  const answered = isOffer(f, around) ? around.clause : undefined;
  const bySubject = answered
    ? f.firstParty(around.subjects)
    : judged(f, around)
      ? (f.firstParty(around.subjects) ?? f.compound())
      : f.doer();
  // "Pyongyang's transfer from a depot": who does it outranks where it comes from
  const named = bySubject ?? from;
  const near = { ...around, obliques: own };
  const g = new Filling(f.source, near, f.type);
  // "asked Spain to sell it tanks": nobody sells to itself; whoever asks is read from the asking
  const itself = indirect?.pronoun && indirect.actor && indirect.actor === named?.actor;
  const recipient = itself
    ? undefined
    : (indirect ?? (answered && f.firstParty(answered.subjects)) ?? g.behind('to') ?? g.behind('for', 'into'));
  const to = recipient && f.principalOf(recipient);
  // "donated two aircraft to its air force": whose air force that is, is told elsewhere
  const elsewhere = recipient?.group?.possessor && f.isPronoun(recipient.group.possessor);
  // "Malaysia and South Korea discuss the sale to Kuala Lumpur": the other of the two sells
  const supplier =
    named && to && f.principalOf(named) === to && !elsewhere
      ? [...around.subjects, ...around.carried].map((group) => f.party(group)).find((p) => p && f.principalOf(p) !== to)
      : named;
  return [
    ...f.roles('supplier', supplier, true),
    ...f.roles(
      'recipient',
      elsewhere && to && to === (supplier && f.principalOf(supplier)) ? { ...recipient, actor: undefined } : recipient,
      true,
    ),
    ...f.goodsRoles('goods', goods),
    ...(bySubject && from && from.actor !== bySubject.actor
      ? f.role('origin', from)
      : f.madeBy(goods, supplier, recipient)),
  ];
};

/** What bears arms to somebody supplies nobody: *a dhow carrying rockets from Iran*, *rifles bound for the rebels*. */
const carry: Frame = (f, around) => [
  ...f.role('supplier', f.behind('from'), true),
  ...f.role('recipient', f.behind('to', 'for'), true),
  ...f.goodsRoles('goods', f.allGoods([...around.objects, ...groupsOf(around.obliques, 'of')], around.obliques)),
];

const get: Frame = (f, around) => {
  const { own } = splitReturn(f.source.tokens, around.obliques);
  const g = new Filling(f.source, { ...around, obliques: own }, f.type);
  const inner = around.group ? [around.group] : [];
  // "an order for tanks", but "bought engines for its drone works"
  const wanted = around.objects.some((group) => !f.party(group)) ? [] : groupsOf(own, 'for');
  const goods = f.allGoods([...inner, ...around.objects, ...groupsOf(own, 'of', 'including'), ...wanted], own);
  // "rejected a request from Peru for jets": whoever it comes from wants the goods, the other side would supply them
  const noun = around.group && (f.source.tokens[around.group.head] as Token).lemma;
  const requester = noun && /^(?:request|bid)$/.test(noun) ? g.behind('from') : undefined;
  if (requester)
    return [
      ...f.roles('recipient', requester, true),
      ...f.roles('supplier', g.behind('to') ?? f.firstParty(around.clause?.subjects ?? []), true),
      ...f.goodsRoles('goods', goods),
    ];
  const recipient = f.doer();
  // "asked Turkey for drones"
  const asked = around.objects[0] && !f.goods(around.objects[0])?.head ? f.party(around.objects[0]) : undefined;
  const supplier = g.behind('from') ?? asked ?? g.behind('with') ?? (around.group ? g.behind('to') : undefined);
  return [
    ...f.roles('recipient', recipient, true),
    ...f.roles('supplier', supplier, true),
    ...f.goodsRoles('goods', goods),
    ...f.madeBy(goods, supplier, recipient),
  ];
};

/** Goods that come to where they were sent: *the jets arrived in Poland*, *rifles reached the rebels*; without a place they are those told of before. */
const arrive: Frame = (f, around) => {
  const goods = f.allGoods(around.subjects, around.obliques).filter(({ head }) => head);
  const reached = around.objects[0] && f.party(around.objects[0]);
  const recipient = reached ?? f.behind('in', 'at', 'to', 'into');
  const [first] = goods;
  const supplier = f.behind('from');
  const state = recipient && f.principalOf(recipient);
  const sender = supplier ?? (first && f.nation(first.group));
  // a state's own arms move inside it
  const moved = state !== undefined && sender !== undefined && f.principalOf(sender) === state;
  const comes = reached !== undefined || state?.type === 'state';
  if (moved || !(comes || f.isDefinite(first?.group))) return [];
  return [
    ...f.roles('supplier', supplier ?? (reached ? undefined : sender), true),
    ...(comes ? f.roles('recipient', recipient, true) : []),
    ...f.goodsRoles('goods', goods),
    ...f.madeBy(goods, sender, recipient),
  ];
};

/** A deal over arms: who wants the goods (*for*) is the recipient, the other side the supplier. */
const deal: Frame = (f, around) => {
  // of a verb only "negotiates for" tells of goods wanted; what it has as an object tells itself
  if (!around.group) {
    const wanted =
      around.objects.length > 0
        ? []
        : f.allGoods(groupsOf(around.obliques, 'for', 'over', 'about', 'on'), around.obliques).filter((g) => g.head);
    return [
      ...f.role('recipient', f.firstParty(around.subjects), true),
      ...f.role('supplier', f.behind('with'), true),
      ...f.goodsRoles('goods', wanted),
    ];
  }
  const { own } = splitReturn(f.source.tokens, around.obliques);
  const g = new Filling(f.source, { ...around, obliques: own }, f.type);
  const inner = around.group ? [around.group] : [];
  const wanted = f.allGoods(groupsOf(own, 'for', 'on', 'over', 'about', 'of'), own);
  const goods = wanted.length > 0 ? wanted : f.allGoods(inner, own);
  const between = groupsOf(own, 'between')
    .map((group) => f.party(group))
    .filter((party) => party !== undefined);
  const sides =
    between.length === 2
      ? between
      : [...around.subjects, ...around.carried].map((group) => f.party(group)).filter((party) => party !== undefined);
  if (sides.length === 2) return [...f.byOrigin(sides, goods), ...f.goodsRoles('goods', goods)];
  const subject = f.doer();
  return [
    ...f.role('recipient', subject, true),
    ...f.role('supplier', g.behind('with'), true),
    ...f.goodsRoles('goods', goods),
  ];
};

const act: Frame = (f, around) => {
  const actor = f.agent();
  const done = around.objects.find((group) => !isTime(f.source, group));
  // "the raid on the camp killed nine": whom it killed is not what it was aimed at
  const { tokens } = f.source;
  const verb = around.clause && (tokens[around.clause.verb.head] as Token).lemma;
  const harms = around.group && verb && (HURTS.has(verb) || leavesHurt(tokens, verb, done));
  // "lifted its embargo on Armenia": what is lifted was against somebody
  const lifted = done && f.isRestriction(done) ? f.targets(['on', 'against', 'upon']) : [];
  // "threw stones at police": what is thrown is the means
  const thrown =
    done &&
    /^(?:stones|rocks|bottles)$/.test((tokens[done.head] as Token).lower) &&
    /^(?:throw|hurl)$/.test(verb ?? '');
  const object = harms || thrown || lifted.length > 0 ? undefined : done;
  const weapon = around.subjects.find((group) => f.goods(group)?.head);
  const instruments = [
    ...(weapon ? [weapon] : []),
    ...groupsOf(around.obliques, 'with', 'using'),
    ...(around.group ? [around.group] : []),
  ]
    .map((g) => f.goods(g))
    .filter((g) => g !== undefined);
  // "a missile that hit Aden": where it came down is its place
  // "demanded an explanation from Oslo"
  const asked = f.type === 'REQUEST' && object && !f.party(object) ? f.behind('from', 'of') : undefined;
  const target = asked
    ? f.roles('target', asked)
    : object
      ? weapon && f.isPlace(object)
        ? []
        : f.anybody('target', object)
      : f.targets(
          around.group
            ? ['on', 'against', 'at', 'upon', 'of', 'to']
            : ['against', 'on', 'at', 'upon', 'to', 'for', 'with', 'from'],
        );
  const nation = weapon && f.nation(weapon);
  const crewed = f.goods(weapon)?.crewed;
  return [
    ...f.roles(
      'actor',
      actor ?? (crewed || weapon?.possessor ? (nation ?? f.named(weapon as NounGroup, weapon?.head)) : undefined),
    ),
    ...(lifted.length > 0 ? lifted : target),
    ...(harms ? f.anybody('victim', done) : []),
    ...f.goodsRoles('instrument', instruments),
    ...(crewed || weapon?.possessor ? [] : f.role('origin', nation)),
  ];
};

/** A ship that a force boards or stops: nobody else's boarding is an event. */
const vessel: Frame = (f, around) => {
  const [ship] = around.objects;
  if (!ship) return [];
  // "when the navy boarded it": what is boarded by a force is a ship
  const { pos } = f.source.tokens[ship.head] as Token;
  const boards = around.clause && (f.source.tokens[around.clause.verb.head] as Token).lemma === 'board';
  if (!isVessel(f.source.tokens, ship) && !(boards && pos === 'PRON')) return [];
  const crew = f.agent() ?? around.subjects.map((group) => f.nation(group)).find((party) => party !== undefined);
  const force = around.subjects.some((group) => FORCE.test((f.source.tokens[group.head] as Token).lower));
  if (!crew || !(force || (crew.actor && crew.actor.type !== 'person'))) return [];
  return [...f.role('actor', crew), ...f.thing('target', ship)];
};

const FORCE = /^(?:marines?|navy|police|troops|soldiers|forces|commandos|guards?|officers|pirates|militants|gunmen)$/;

function isVessel(tokens: readonly Token[], { own, last }: NounGroup): boolean {
  for (let i = own; i <= last; i++) if (VESSELS.has((tokens[i] as Token).lemma)) return true;
  return false;
}

/** A weapon in flight that is shot down: it is the target, and who made or sent it, where told, its origin. */
const down: Frame = (f, around) => {
  const goods = f.allGoods(around.objects, around.obliques).filter((g) => g.head && !g.crewed);
  if (goods.length === 0) return [];
  return [
    ...f.roles('actor', f.firstParty(around.subjects) ?? f.gunners(around.subjects[0])),
    ...f.goodsRoles('target', goods),
    ...goods.slice(0, 1).flatMap((g) => f.role('origin', f.nation(g.group))),
  ];
};

const harm: Frame = (f, around) => {
  const weapon = around.subjects.find((group) => f.goods(group)?.head);
  const of = around.obliques.find(
    ({ preposition, group }) => preposition === 'of' && (!around.group || group.first === around.group.last + 2),
  );
  const done = around.objects.find((group) => !isTime(f.source, group)) ?? of?.group;
  // "Navalny's arrest" was of him, "Norland's arrest of a pilot" by it
  const suffers =
    !done && f.party(around.group?.possessor)?.actor?.type === 'person' ? around.group?.possessor : undefined;
  const harmed = done ?? suffers;
  // "did not say how many had been killed" counts nobody
  const victim = harmed && (f.source.tokens[harmed.first] as Token).lower === 'how' ? undefined : harmed;
  return [
    ...f.roles('actor', suffers ? f.behind('by') : f.agent()),
    ...f.anybody('victim', victim),
    ...f.goodsRoles(
      'instrument',
      [weapon, ...groupsOf(around.obliques, 'with')].map((g) => f.goods(g)).filter((g) => g !== undefined),
    ),
  ];
};

/** Who dies or is hurt, of whatever: no event by itself (`merge.ts`). */
const die: Frame = (f, { clause, subjects, objects }) => {
  const hurts = clause && (f.source.tokens[clause.verb.head] as Token).lemma === 'hurt';
  const [who] = hurts ? (clause.verb.passive ? objects : []) : subjects;
  return who && f.party(who) ? f.anybody('victim', who) : [];
};

const ELLIPSIS = /^(?:one|two|three|four|five|some|several|another|others|many|both|they|it|them)$/;

/** Arms put to use: who, against whom, what; "one was launched" leaves the arms to the sentence before. */
const fire: Frame = (f, around) => {
  const carriers = [
    ...around.objects,
    ...(around.group ? [around.group] : []),
    ...groupsOf(around.obliques, 'of', 'with', 'including'),
  ];
  const goods = f.allGoods(carriers, around.obliques);
  const bare =
    goods.length === 0
      ? around.objects.find((g) => ELLIPSIS.test((f.source.tokens[g.head] as Token).lower))
      : undefined;
  const target = f.targets(['on', 'at', 'against', 'upon', 'toward', 'towards', 'into']);
  const offshore = target.length > 0 ? undefined : groupsOf(around.obliques, 'off')[0];
  return [
    ...f.roles('actor', f.agent()),
    ...(offshore ? f.thing('target', offshore) : target),
    ...f.goodsRoles('instrument', goods),
    ...(bare ? f.thing('instrument', bare).map((r) => ({ ...r, open: true, quantity: f.count(bare) })) : []),
  ];
};

const meet: Frame = (f, around) => {
  const between = groupsOf(around.obliques, 'between', 'among')
    .map((g) => f.party(g))
    .filter((p) => p !== undefined);
  const subjects = [...around.subjects, ...around.carried].map((g) => f.party(g)).filter((p) => p !== undefined);
  const states = subjects.length < 2 ? f.represented() : [];
  // "a meeting of defence chiefs"
  const of =
    around.group && subjects.length === 0
      ? groupsOf(around.obliques, 'of')
          .map((g) => f.party(g))
          .filter((p) => p !== undefined)
      : [];
  const [first, second, ...more] = between.length > 0 ? between : states.length > 1 ? states : [...subjects, ...of];
  const other = f.firstParty(around.objects) ?? f.behind('with', 'to', 'by') ?? second;
  return [
    ...f.role('actor', first ?? f.compound()),
    ...f.role('target', other === first ? undefined : other),
    ...(other === second ? more.flatMap((party) => f.role('target', party)) : []),
  ];
};

const impose: Frame = (f, around) => {
  const { clause, group, objects } = around;
  const verb = clause ? (f.source.tokens[clause.verb.head] as Token).lemma : '';
  const lists = LISTS.test(verb) && group !== undefined && !clause?.objects.includes(group);
  const sets = group !== undefined && clause?.objects.includes(group) && SETS.has(verb);
  const setter =
    f.firstParty(around.subjects) ??
    f.firstParty((sets || lists) && clause && !clause.verb.passive ? clause.subjects : around.carried);
  const before = f.compound();
  // "refused to join EU sanctions": who is to join sets none
  const joins = verb === 'join' && clause?.relation === 'open';
  // "the EU extended Syria sanctions": who sets them stands apart, so the name before them is whom they hit
  const hit = before && setter && before.actor !== setter.actor && SETS.has(verb) ? before : undefined;
  const authority = hit ? setter : (before ?? (joins ? undefined : setter));
  // "Norland is under an EU embargo", "faces sanctions"
  const under = clause?.verb.copula || ['under'].includes(around.above[0]?.preposition ?? '');
  // "added two firms to its sanctions list"
  const listed = lists && clause ? [...clause.objects, ...(clause.verb.passive ? clause.subjects : [])] : [];
  const behind = groupsOf(around.obliques, 'on', 'against', 'upon', 'to').find((g) => !isTime(f.source, g));
  // "froze the assets of": whose they are
  const held = objects[0] && /^(?:assets|accounts)$/.test((f.source.tokens[objects[0].head] as Token).lower);
  const owners = held ? [objects[0]?.possessor, ...groupsOf(around.obliques, 'of')].slice(0, 2) : [];
  const targets = [...listed, ...owners, ...(under ? (clause?.subjects ?? []) : []), ...(held ? [] : objects)];
  const target = [behind, ...targets].find((g) => f.party(g)) ?? behind ?? (group ? listed[0] : objects[0]);
  const roles = target || !hit ? f.anybody('target', target) : f.role('target', hit);
  const same =
    authority &&
    roles.some(({ span, actor }) => span.start === authority.span.start || (actor && actor === authority.actor?.id));
  return [...f.roles('authority', same ? undefined : authority), ...roles];
};

/** What is done to sanctions by those who set them. */
export const SETS: ReadonlySet<string> = new Set(
  'impose extend lift ease tighten announce renew approve adopt expand slap maintain keep prolong consider prepare plan drop reinstate reimpose place weigh mull'.split(
    ' ',
  ),
);

export const LISTS = /^(?:add|put|place|include|enter)$/;

/** Help: the donor, whom it is for, and how much. */
const aid: Frame = (f, around) => {
  const above = around.above.map(({ group }) => group.possessor).filter((g) => g !== undefined);
  // "gave Mali a grant"
  const giving = around.group && !around.clause?.verb.passive ? around.clause : undefined;
  const donor =
    f.firstParty(around.subjects) ??
    f.compound() ??
    f.firstParty(above) ??
    f.behind('from') ??
    f.firstParty(around.carried) ??
    // "promised $500 million in military aid"
    (giving && GIVING.has((f.source.tokens[giving.verb.head] as Token).lemma)
      ? f.firstParty(giving.subjects)
      : undefined);
  const given = giving?.objects ?? [];
  const told =
    f.firstParty(around.objects) ??
    f.firstParty(given.filter((group) => group !== around.group)) ??
    f.behind('to', 'for');
  // "Peru's appeal for aid": who asks, with nobody else to get it, is to get it
  const calls = !told && around.above.some(({ group }) => CALLS_FOR.test((f.source.tokens[group.head] as Token).lemma));
  const caller = calls ? (f.firstParty(above) ?? f.firstParty(around.above.map(({ group }) => group))) : undefined;
  return [
    ...f.roles('donor', caller ? f.behind('from') : donor, true),
    ...f.roles('recipient', caller ?? told, true),
    ...(around.group
      ? f.thing('goods', around.group)
      : f.goodsRoles('goods', f.allGoods(around.objects, around.obliques))),
  ];
};

/** Forces that are sent somewhere: troops, and warships or planes with their crews where no state receives them. */
const move: Frame = (f, around) => {
  const { tokens } = f.source;
  const sent = around.objects.find((group) => {
    const { lemma, lower } = tokens[group.head] as Token;
    return PERSONNEL.has(lemma) || PERSONNEL.has(lower) || f.goods(group)?.crewed || isArmed(tokens, group);
  });
  const sender = f.firstParty(around.subjects) ?? (sent && f.nation(sent));
  if (!sent || !sender) return [];
  const people = PERSONNEL.has((tokens[sent.head] as Token).lemma);
  const whither = f.behind('to', 'for');
  if (!people && whither && f.principalOf(whither)?.type === 'state') return [];
  // "sends Chad 18 tanks" gives them
  const given = f.firstParty(around.objects.filter((group) => group !== sent));
  if (!people && given && f.principalOf(given)?.type === 'state') return [];
  return [...f.roles('actor', sender), ...f.thing('target', sent)];
};

/** *a coast guard vessel*: shipping lines send ships as well. */
function isArmed(tokens: readonly Token[], group: NounGroup): boolean {
  const words = tokens.slice(group.own, group.head).map(({ lower }) => lower);
  return (
    isVessel(tokens, group) && words.some((word) => /^(?:navy|naval|guard|patrol|police|military|army)$/.test(word))
  );
}

/** People under orders. */
const PERSONNEL = new Set(
  'troop soldier force reinforcement police officer unit battalion brigade division regiment commando peacekeeper marine guardsman personnel paratrooper contingent patrol policeman adviser trainer'.split(
    ' ',
  ),
);

const CALLS_FOR = /^(?:request|appeal|call|plea|demand|bid)$/;

/** Verbs that give help, or say that it will be given. */
const GIVING = new Set(
  'give send provide offer promise pledge grant donate extend deliver allocate announce approve contribute supply earmark release commit vow'.split(
    ' ',
  ),
);

/** Money or relief given or promised to somebody, or for something: *pledged $12 million for refugees*, *sent tents to Chad*. */
const fund: Frame = (f, around) => {
  const sum = around.objects.find((group) => f.isMoney(group) || f.isRelief(group));
  // "20 million euros in aid": the aid tells itself
  const inAid =
    sum &&
    f.source.tokens[sum.last + 1]?.lower === 'in' &&
    groupsOf(around.obliques, 'in').some((g) =>
      NOUN_TRIGGERS.get((f.source.tokens[g.head] as Token).lemma)?.some(({ type }) => type === 'AID'),
    );
  if (!sum || inAid) return [];
  const recipient = f.firstParty(around.objects.filter((group) => group !== sum)) ?? f.behind('to', 'for');
  const purpose = recipient ? undefined : groupsOf(around.obliques, 'for', 'to', 'towards', 'toward')[0];
  return [
    ...f.roles('donor', f.firstParty(around.subjects), true),
    ...f.roles('recipient', recipient, true),
    ...f.thing('goods', sum),
    ...f.thing('topic', purpose),
  ];
};

const FRAMES: Readonly<Record<FrameName, Frame>> = {
  give,
  get,
  arrive,
  deal,
  act,
  harm,
  fire,
  meet,
  impose,
  aid,
  down,
  carry,
  vessel,
  move,
  die,
  fund,
};
