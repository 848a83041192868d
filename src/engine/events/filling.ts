import { spanOf } from '../../report/index.ts';
import { countries } from '../../vocabulary/countries.ts';
import { NOUN_TRIGGERS, PARTITIVES, PARTY_NOUNS, RELIEF } from '../../vocabulary/event-triggers.ts';
import { JUDGING } from '../../vocabulary/telling-verbs.ts';
import { ARMS_AT_LARGE, DUAL_USE } from '../../vocabulary/unroca.ts';
import type { Token } from '../sentences/token.ts';
import type { Oblique } from '../syntax/clause.ts';
import type { NounGroup } from '../syntax/phrase.ts';
import { type Goods, goodsOf } from './goods.ts';
import type { Layers } from './layers.ts';
import type { RoleMention, Surroundings } from './mention.ts';
import { groupSpan, type Party, partyOf, principal } from './party.ts';

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
  'point air range time moment night dawn dusk noon midnight hour speed distance scene end start stage once least most home times'.split(
    ' ',
  ),
);
const LOCATED = new Set('ambush blast bombing explosion shooting massacre killing clash'.split(' '));
/** What is only part of a thing: *a stretch of the pipeline*. */
const PARTS = /^(?:stretch|section|part|portion|segment)$/;
const COUNTS = /^(?:tens|dozens|scores|hundreds|thousands|millions|numbers?|handful|majority|most|some)$/;
const PASSING = /^(?:re-)?(?:export|delivery|transfer|sale|handover)$/;
const LOADS = /^(?:shipment|cargo|consignment|load)$/;
const DEFINITE = /^(?:the|these|those)$/;
const SETTLEMENTS = new Set(
  'town city village port district province region suburb island settlement base state'.split(' '),
);

/** Reads groups as parties and goods, once each. */
export class Filling {
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
        this.shipped(group) ??
        this.takenUp(group) ??
        this.countedBefore(group))
    );
  }

  /** "the ships" behind corvettes: what they are at large. */
  atLarge(group: NounGroup): Goods | undefined {
    const { text, tokens, named } = this.source;
    const between = tokens.slice(group.own + 1, group.head);
    if (
      !DEFINITE.test((tokens[group.own] as Token).lower) ||
      between.some(({ pos }) => !/^(?:ADJ|NUM|PROPN)$/.test(pos))
    )
      return undefined;
    const categories = this.type === 'TRANSFER' ? ARMS_AT_LARGE[(tokens[group.head] as Token).lemma] : undefined;
    const before = categories && named[lastBefore(named, group.first)];
    const near = before && group.first - before.group.last <= NEAR && categories.includes(before.category ?? '');
    return near ? { ...before, span: groupSpan(text, tokens, group), group, head: true } : undefined;
  }

  /** "They were flown to Oslo": goods in the plural told right before, where *they* are nobody. */
  takenUp(group: NounGroup): Goods | undefined {
    const { text, tokens, named, layers } = this.source;
    if (this.type !== 'TRANSFER' || !/^(?:they|them)$/.test((tokens[group.head] as Token).lower)) return undefined;
    const before = named[lastBefore(named, group.first)];
    const word = before && (tokens[before.group.head] as Token);
    if (!before || group.first - before.group.last > NEAR / 2 || !word?.lower.endsWith('s')) return undefined;
    if (layers.actors(group.first, group.last).length > 0) return undefined;
    return { ...before, span: groupSpan(text, tokens, group), group, head: true };
  }

  /** "the shipment", "their re-export": the goods told shortly before. */
  shipped(group: NounGroup): Goods | undefined {
    const { text, tokens, named } = this.source;
    const { lower } = tokens[group.head] as Token;
    const owned = /^(?:its|their)$/.test((tokens[group.possessor?.head ?? -1] as Token | undefined)?.lower ?? '');
    if (this.type !== 'TRANSFER' || !(owned || this.isDefinite(group))) return undefined;
    const load = !owned && LOADS.test(lower);
    if ((!load && !PASSING.test(lower)) || tokens[group.last + 1]?.lower === 'of') return undefined;
    const before = named[lastBefore(named, group.first)];
    if (!before || group.first - before.group.last > NEAR) return undefined;
    // "the export": what is exported is what was named
    return load ? { ...before, span: groupSpan(text, tokens, group), group, head: true } : { ...before, head: true };
  }

  /** "ordered four smaller ones", "58 have been delivered", "the remaining four": a bare count of goods told shortly before. */
  countedBefore(group: NounGroup): Goods | undefined {
    const { text, tokens, named } = this.source;
    if (this.type !== 'TRANSFER' || !this.isBareCount(group)) return undefined;
    // "two of the tanks": what is counted stands behind it
    const of = tokens[group.last + 1]?.lower === 'of';
    if (of && !/^(?:these|those|them|which)$/.test(tokens[group.last + 2]?.lower ?? '')) return undefined;
    const before = named[lastBefore(named, group.first)];
    if (!before || group.first - before.group.last > NEAR) return undefined;
    return { ...before, span: groupSpan(text, tokens, group), group, head: true, bare: true };
  }

  /** A count without what it counts: *58*, *four smaller ones*, *the rest*. */
  isBareCount({ own, head, last }: NounGroup): boolean {
    const { tokens, layers } = this.source;
    const { lower, pos } = tokens[head] as Token;
    if (/^(?:ones|others|rest|remainder|replacements)$/.test(lower)) return true;
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

  /** *the remaining ten*, *a first batch*: part of what is told. */
  isPart(group: NounGroup): boolean {
    const { tokens } = this.source;
    const words = tokens.slice(group.own, group.head).map(({ lower }) => lower);
    return this.isDefinite(group) || words.some((word) => /^(?:first|second|third|last|final|remaining)$/.test(word));
  }

  /** *officials*, *the two ministers*, *the council*: who can talk among themselves. */
  isSeveral(group: NounGroup | undefined): boolean {
    const { lower, lemma } = (this.source.tokens[group?.head ?? -1] ?? {}) as Partial<Token>;
    if (/^(?:council|parliament|assembly|committee|cabinet|senate|congress)$/.test(lower ?? '')) return true;
    return lower !== undefined && lower !== lemma && lower.endsWith('s') && PARTY_NOUNS.has(lemma ?? '');
  }

  /** *Darfur* in "the Darfur embargo": a region named before the head. */
  region({ own, head }: NounGroup): RoleMention | undefined {
    const [place] = this.source.layers.places(own, head - 1);
    const name = place?.span;
    return name && { role: 'target', span: name, thing: true, rule: 'named before it' };
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

  /** *two cargoes worth $95 million*: money tells what it costs. */
  isWorth({ own, last }: NounGroup): boolean {
    return this.source.tokens.slice(own, last + 1).some(({ lower }) => lower === 'worth');
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
      const goods =
        this.goods(group) ?? (inCompany || this.isDualUse(group) ? goodsOf(text, tokens, group, true) : undefined);
      if (found.some((one) => one.group === group)) continue;
      if (goods) found.push(goods);
      else if (PARTITIVES.has((this.source.tokens[group.head] as Token).lemma) || this.isBareCount(group)) {
        const of = obliques.find(({ preposition, group: g }) => preposition === 'of' && g.first > group.last);
        const behind = of ? this.goods(of.group) : this.filledBefore(group);
        if (behind) found.push({ ...behind, counted: group });
      }
    }
    return found;
  }

  /** "10,000 containers" behind "containers of shells": what was in those told of before. */
  private filledBefore(group: NounGroup): Goods | undefined {
    const { tokens, named } = this.source;
    if (this.type !== 'TRANSFER') return undefined;
    const { lemma } = tokens[group.head] as Token;
    return named.findLast(
      ({ group: { first } }) =>
        first < group.first && tokens[first - 1]?.lower === 'of' && tokens[first - 2]?.lemma === lemma,
    );
  }

  /** Microchips, machine tools: supplied, in a report that names arms. */
  private isDualUse({ head }: NounGroup): boolean {
    return (
      this.type === 'TRANSFER' &&
      this.source.named.length > 0 &&
      DUAL_USE.has((this.source.tokens[head] as Token).lemma.toLowerCase())
    );
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
      definite: this.isDefinite(g.group) || (g.counted !== undefined && this.isPart(g.counted)),
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
      if (preposition !== 'of' || next.first !== whole.last + 2 || tokens[whole.last + 1]?.lower !== 'of') continue;
      const { lower, lemma, pos } = tokens[whole.head] as Token;
      const named = SETTLEMENTS.has(lemma) && (tokens[next.head] as Token).pos === 'PROPN';
      if (COUNTS.test(lower) || PARTS.test(lower)) whole = { ...whole, last: next.last, head: next.head };
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

/** Whether a group is a time: one begins in it and reaches its head, *Dec. 30*. */
export const isTime = ({ layers, tokens }: Source, group: NounGroup) =>
  layers.times(group.first, group.head).some(({ span }) => span.end >= (tokens[group.head] as Token).end);
