import { armsMakers } from '../../vocabulary/companies.ts';
import { type FrameName, NOUN_TRIGGERS, PARTITIVES, type Trigger } from '../../vocabulary/event-triggers.ts';
import { HURTS } from '../../vocabulary/harm.ts';
import { ANSWERING } from '../../vocabulary/stages.ts';
import { JUDGING, TELLING } from '../../vocabulary/telling-verbs.ts';
import { VESSELS } from '../../vocabulary/vessels.ts';
import type { Token } from '../sentences/token.ts';
import type { Oblique } from '../syntax/clause.ts';
import type { NounGroup } from '../syntax/phrase.ts';
import { Filling, isTime, type Source } from './filling.ts';
import type { RoleMention, Surroundings } from './mention.ts';
import type { Party } from './party.ts';
import { leavesHurt } from './surroundings.ts';

/** Fills the roles of a trigger from what stands round it. */
export function fill(source: Source, trigger: Trigger, around: Surroundings): RoleMention[] {
  return FRAMES[trigger.frame](new Filling(source, around, trigger.type), around);
}

type Frame = (f: Filling, around: Surroundings) => RoleMention[];

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
  // "leases aircraft from Peru": who leases from somebody gets them
  const verb = around.clause && !around.group ? (f.source.tokens[around.clause.verb.head] as Token).lemma : '';
  if (/^(?:lease|loan)$/.test(verb) && !around.clause?.verb.passive && f.behind('from')) return get(f, around);
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
  ...f.role('recipient', f.behind('to', 'for', 'into'), true),
  ...f.goodsRoles('goods', f.allGoods([...around.objects, ...groupsOf(around.obliques, 'of')], around.obliques)),
];

const get: Frame = (f, around) => {
  const { own } = splitReturn(f.source.tokens, around.obliques);
  const g = new Filling(f.source, { ...around, obliques: own }, f.type);
  const inner = around.group ? [around.group] : [];
  // "an order for tanks", but "bought engines for its drone works"
  // and "paid $20 million for them"
  const wanted = around.objects.some((group) => !f.party(group) && !f.isMoney(group)) ? [] : groupsOf(own, 'for');
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
  // "bought them from the state factory"
  const works = supplier
    ? undefined
    : groupsOf(own, 'from').find(({ head }) => WORKS.test((f.source.tokens[head] as Token).lemma));
  return [
    ...f.roles('recipient', recipient, true),
    ...(works ? f.thing('supplier', works) : f.roles('supplier', supplier, true)),
    ...f.goodsRoles('goods', goods),
    ...f.madeBy(goods, supplier, recipient),
  ];
};

/** "fought for the hill": what is fought for does not suffer it. */
function isFight({ source: { tokens } }: Filling, { clause }: Surroundings): boolean {
  return clause !== undefined && /^(?:fight|battle|clash|strike)$/.test((tokens[clause.verb.head] as Token).lemma);
}

/** "reported the attack to the prosecutor": who is told of a deed does not suffer it. */
function isTold({ source: { tokens } }: Filling, { clause }: Surroundings): boolean {
  return clause !== undefined && TELLING.has((tokens[clause.verb.head] as Token).lemma);
}

/** Where arms are made or kept. */
const WORKS = /^(?:factory|plant|works|arsenal|depot)$/;

/** "swaps oil for drones": whoever gives what is no arms gets them. */
const swap: Frame = (f, around) => {
  const goods = (groups: readonly NounGroup[]) => f.allGoods(groups, around.obliques).filter(({ head }) => head);
  const [given, taken] = [goods(around.objects), goods(groupsOf(around.obliques, 'for'))];
  const [arms] = [taken, given].filter(({ length }) => length > 0);
  if (!arms?.[0] || around.objects.length === 0 || groupsOf(around.obliques, 'for').length === 0) return [];
  const [one, other] = [f.firstParty(around.subjects), f.behind('with') ?? f.nation(arms[0].group)];
  return [
    ...f.roles('supplier', arms === taken ? other : one, true),
    ...f.roles('recipient', arms === taken ? one : f.behind('with'), true),
    ...f.goodsRoles('goods', arms),
  ];
};

/** Arms built under licence: who builds them gets them from whose they are. */
const licence: Frame = (f, around) => {
  const under = groupsOf(around.obliques, 'under');
  if (!under.some(({ head }) => /^licen[cs]e$/.test((f.source.tokens[head] as Token).lemma))) return [];
  const goods = f.allGoods(around.objects, around.obliques).filter(({ head }) => head);
  const [first] = goods;
  return [
    ...f.roles('supplier', f.behind('from') ?? (first && f.nation(first.group)), true),
    ...f.roles('recipient', f.firstParty(around.subjects) ?? f.behind('in'), true),
    ...f.goodsRoles('goods', goods),
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
  if (moved || !(comes || first?.bare || f.isDefinite(first?.group))) return [];
  return [
    ...f.roles('supplier', supplier ?? (reached ? undefined : sender), true),
    ...(comes ? f.roles('recipient', recipient, true) : []),
    ...f.goodsRoles('goods', goods),
    ...f.madeBy(goods, sender, recipient),
  ];
};

/** A company that makes arms, or a party that its own words call one. */
function isMaker({ span, actor }: Party): boolean {
  return (
    MAKERS.has(actor?.name ?? span.quote) ||
    /\b(?:maker|manufacturer|shipyard|yard|shipbuilder|plant|contractor)$/i.test(span.quote)
  );
}

const MAKERS: ReadonlySet<string> = new Set(armsMakers);

/** A deal over arms: who wants the goods (*for*) is the recipient, the other side the supplier. */
const deal: Frame = (f, around) => {
  // of a verb only "negotiates for" tells of goods wanted; what it has as an object tells itself
  if (!around.group) {
    const wanted =
      around.objects.length > 0
        ? []
        : f.allGoods(groupsOf(around.obliques, 'for', 'over', 'about', 'on'), around.obliques).filter((g) => g.head);
    const [subject, other] = [f.firstParty(around.subjects), f.behind('with')];
    // "the yard is negotiating with Peru over frigates": a maker sells
    const sells = subject && other && isMaker(subject) && !isMaker(other);
    return [
      ...f.role('recipient', sells ? other : subject, true),
      ...f.role('supplier', sells ? subject : other, true),
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
  // whose arms they are, nothing may tell: then they only talk of them
  const known = sides.length === 2 ? f.byOrigin(sides, goods) : [];
  if (sides.length === 2) return known.length > 0 ? [...known, ...f.goodsRoles('goods', goods)] : [];
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
  const weapon =
    around.subjects.find((group) => f.goods(group)?.head) ?? around.carried.find((group) => f.goods(group)?.crewed);
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
            ? ['on', 'against', 'at', 'upon', 'of', ...(isTold(f, around) ? [] : ['to'])]
            : ['against', 'on', 'at', 'upon', 'to', 'with', 'from', ...(isFight(f, around) ? [] : ['for'])],
        );
  const nation = weapon && f.nation(weapon);
  const crewed = f.goods(weapon)?.crewed;
  // "American and British warplanes": the names before the last share its noun
  const allies = crewed && nation && actor && weapon !== actor.group ? nation : undefined;
  return [
    ...f.roles(
      'actor',
      actor ?? (crewed || weapon?.possessor ? (nation ?? f.named(weapon as NounGroup, weapon?.head)) : undefined),
    ),
    ...f.roles('actor', allies),
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
  const goods = f
    .allGoods(around.objects, around.obliques)
    // "intercepted 12 containers of rockets": these are stopped, not shot down
    .filter(
      (g) => g.head && !g.crewed && !(g.counted && PARTITIVES.has((f.source.tokens[g.counted.head] as Token).lemma)),
    );
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
  const done = around.objects.find((group) => !isTime(f.source, group)) ?? of?.group ?? hurtWithoutObject(f, around);
  // "Navalny's arrest" was of him, "Norland's arrest of a pilot" by it
  const suffers =
    !done && f.party(around.group?.possessor)?.actor?.type === 'person' ? around.group?.possessor : undefined;
  const harmed = done ?? suffers;
  // "did not say how many had been killed" counts nobody
  const victim = harmed && (f.source.tokens[harmed.first] as Token).lower === 'how' ? undefined : harmed;
  return [
    ...f.roles('actor', suffers || around.subjects.some((group) => group === victim) ? f.behind('by') : f.agent()),
    ...f.anybody('victim', victim),
    ...f.goodsRoles(
      'instrument',
      [weapon, ...groupsOf(around.obliques, 'with')].map((g) => f.goods(g)).filter((g) => g !== undefined),
    ),
  ];
};

/** "More than 40 injured when a drone hit": a count before a verb of harm without object suffers it. */
function hurtWithoutObject(f: Filling, { clause, subjects, objects, group }: Surroundings): NounGroup | undefined {
  const [subject] = subjects;
  if (!clause || group || objects.length > 0 || clause.verb.form !== 'finite' || clause.verb.modals.length > 0)
    return undefined;
  const past = HURTS.has((f.source.tokens[clause.verb.head] as Token).lemma);
  return past && subject && f.count(subject) !== undefined ? subject : undefined;
}

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
  // "dropped its veto on the sale of jets": what is dropped stands right behind the verb
  const drops = around.clause && !around.group && (f.source.tokens[around.clause.verb.head] as Token).lemma === 'drop';
  const goods = f.allGoods(drops ? around.objects : carriers, around.obliques);
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
          // "a truce in the city of Aden" is not Aden's
          .filter(({ first }) => first === (around.group?.last ?? 0) + 2)
          .map((g) => f.party(g))
          .filter((p) => p !== undefined)
      : [];
  const [first, second, ...more] = between.length > 0 ? between : states.length > 1 ? states : [...subjects, ...of];
  // "fighting between the army and the rebels killed nine"
  const opposite =
    (between.length > 1 ? second : undefined) ?? f.firstParty(around.objects) ?? f.behind('with', 'to', 'by') ?? second;
  // "signed by Oslo and Lima"
  const other = opposite?.span.start === first?.span.start ? second : opposite;
  // "officials of both discussed a loan": one alone may discuss it with himself
  const [matter] = around.objects;
  const discussed =
    f.type === 'CONSULT' && !around.group && matter && !f.party(matter) && f.isSeveral(around.subjects[0]);
  return [
    ...f.role('actor', first ?? f.compound()),
    ...f.role('target', other === first ? undefined : other),
    ...(other === second ? more.flatMap((party) => f.role('target', party)) : []),
    ...(discussed ? f.thing('topic', matter) : []),
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
  const hit = before && setter && before.actor !== setter.actor && (SETS.has(verb) || lists) ? before : undefined;
  const authority = hit ? setter : (before ?? (joins ? undefined : setter));
  // "Norland is under an EU embargo", "faces sanctions"
  const under = clause?.verb.copula || ['under'].includes(around.above[0]?.preposition ?? '');
  // "added two firms to its sanctions list"
  const listed = lists && clause ? [...clause.objects, ...(clause.verb.passive ? clause.subjects : [])] : [];
  // "forbid any trade with Peru"
  const trades = !group && around.clause && objects.some((o) => (f.source.tokens[o.head] as Token).lower === 'trade');
  const aims = ['on', 'against', 'upon', 'to', ...(trades ? ['with'] : [])];
  const behind = groupsOf(around.obliques, ...aims).find((g) => !isTime(f.source, g));
  // "froze the assets of": whose they are
  const held = objects[0] && /^(?:assets|accounts)$/.test((f.source.tokens[objects[0].head] as Token).lower);
  const owners = held ? [objects[0]?.possessor, ...groupsOf(around.obliques, 'of')].slice(0, 2) : [];
  const targets = [...listed, ...owners, ...(under ? (clause?.subjects ?? []) : []), ...(held ? [] : objects)];
  // "banned all exports by Chile": whose trade it is
  const trade = objects[0] && TRADE.test((f.source.tokens[objects[0].head] as Token).lemma) ? objects[0] : undefined;
  const whose = trade && (trade.possessor ?? groupsOf(clause?.obliques ?? [], 'by', 'from', 'to')[0]);
  const target = [behind, whose, ...targets].find((g) => f.party(g)) ?? behind ?? (group ? listed[0] : objects[0]);
  const roles = target || !hit ? f.anybody('target', target) : f.role('target', hit);
  // "the Darfur embargo"
  const region = roles.length === 0 && group && !before ? f.region(group) : undefined;
  if (region) roles.push(region);
  const same =
    authority &&
    roles.some(({ span, actor }) => span.start === authority.span.start || (actor && actor === authority.actor?.id));
  // "accused the rebels and imposed sanctions on their leader": whoever's he is, he is not who imposes them
  const owner = target?.possessor;
  const theirs = same && owner !== undefined && f.isPronoun(owner);
  return [
    ...f.roles('authority', same && !theirs ? undefined : authority),
    ...(theirs ? roles.map((role) => ({ ...role, actor: undefined })) : roles),
  ];
};

const TRADE = /^(?:export|import|sale|trade|shipment|delivery|supply|transfer)$/;

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
    // a capital hides the lemma: *Reinforcements*
    return (
      PERSONNEL.has(lemma) || PERSONNEL.has(lower.replace(/s$/, '')) || f.goods(group)?.crewed || isArmed(tokens, group)
    );
  });
  const sender = f.firstParty(around.subjects) ?? (sent && f.nation(sent));
  // "300 officers would be deployed": by whom may be left out
  if (!sent || !(sender || around.clause?.verb.passive)) return [];
  const people = PERSONNEL.has((tokens[sent.head] as Token).lemma);
  const whither = f.behind('to', 'for');
  if (!people && whither && f.principalOf(whither)?.type === 'state') return [];
  // "sends Chad 18 tanks" gives them
  const given = f.firstParty(around.objects.filter((group) => group !== sent));
  if (!people && given && f.principalOf(given)?.type === 'state') return [];
  return [...(sender ? f.roles('actor', sender) : []), ...f.thing('target', sent)];
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
  'troop soldier force reinforcement police officer unit battalion brigade division regiment commando peacekeeper marine guardsman personnel paratrooper contingent patrol policeman adviser trainer team detachment column convoy platoon reservist number instructor engineer sapper'.split(
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
  // "two cargoes worth $95 million" are no money
  const sum = around.objects.find((group) => (f.isMoney(group) && !f.isWorth(group)) || f.isRelief(group));
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

/** A town or ground that changes hands; things and people that are seized are told by other rows. */
const take: Frame = (f, around) => {
  const [object] = around.objects;
  const { clause } = around;
  // "took the post", "took a position": by *take* alone only a place is taken
  const verb = clause && (f.source.tokens[clause.verb.head] as Token).lemma;
  const isTaken = (group: NounGroup) =>
    f.isPlace(group) || (verb !== 'take' && GROUND.has((f.source.tokens[group.head] as Token).lemma));
  const taken = object && isTaken(object) ? object : groupsOf(around.obliques, 'of').find(isTaken);
  return taken ? [...f.roles('actor', f.agent()), ...f.anybody('target', taken)] : [];
};

/** What armies take. */
const GROUND = new Set(
  'town city village district province region suburb island settlement territory base camp outpost post position hill ridge bridge airport airfield airstrip port crossing stronghold neighbourhood neighborhood capital barracks garrison checkpoint trench headquarters'.split(
    ' ',
  ),
);

/** A weapon that comes down: *a drone crashed near the port*. */
const crash: Frame = (f, around) => {
  const weapon = around.subjects.map((group) => f.goods(group)).find((goods) => goods?.head && !goods.crewed);
  if (!weapon) return [];
  return [
    ...f.targets(['into', 'on', 'onto', 'against']),
    ...f.goodsRoles('instrument', [weapon]),
    ...f.role('origin', f.nation(weapon.group)),
  ];
};

/** "The truck hit a mine": what drives over it suffers it. */
const mined: Frame = (f, around) => [
  ...f.anybody('target', around.subjects[0]),
  ...f.thing('instrument', around.objects[0]),
];

/** "The camp came under attack from rebels": who is under it suffers it. */
const under: Frame = (f, around) => [
  ...f.roles('actor', f.behind('from', 'by')),
  ...f.anybody('target', around.subjects[0]),
];

/** Warships and warplanes that show themselves, and whatever flies over a border: *the destroyer sailed through the strait*, *a drone entered Chad's airspace*. */
const sail: Frame = (f, around) => {
  const [subject] = around.subjects;
  const goods = f.goods(subject);
  const crosses = around.objects.some(({ head }) =>
    /^(?:airspace|water|waters|territory|border|line)$/.test((f.source.tokens[head] as Token).lemma),
  );
  if (!subject || !goods || !(goods.crewed || (goods.head && crosses))) return [];
  const nation = f.nation(subject);
  const entered = crosses ? around.objects.flatMap((group) => f.role('target', f.nation(group))) : [];
  return nation
    ? [...f.role('actor', nation), ...entered, ...f.goodsRoles('instrument', [goods])]
    : [...f.thing('actor', subject), ...entered];
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
  licence,
  swap,
  take,
  crash,
  mined,
  under,
  sail,
};
