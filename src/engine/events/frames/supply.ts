import { armsMakers } from '../../../vocabulary/companies.ts';
import { ANSWERING } from '../../../vocabulary/stages.ts';
import { JUDGING } from '../../../vocabulary/telling-verbs.ts';
import type { Token } from '../../sentences/token.ts';
import type { NounGroup } from '../../syntax/phrase.ts';
import { Filling } from '../filling.ts';
import type { Surroundings } from '../mention.ts';
import type { Party } from '../party.ts';
import { type Frame, groupsOf, splitReturn } from './frame.ts';

// Arms that pass from one to another, and deals over them.

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

export const give: Frame = (f, around) => {
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
export const carry: Frame = (f, around) => [
  ...f.role('supplier', f.behind('from'), true),
  ...f.role('recipient', f.behind('to', 'for', 'into'), true),
  ...f.goodsRoles('goods', f.allGoods([...around.objects, ...groupsOf(around.obliques, 'of')], around.obliques)),
];

export const get: Frame = (f, around) => {
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

/** Where arms are made or kept. */
const WORKS = /^(?:factory|plant|works|arsenal|depot)$/;

/** "swaps oil for drones": whoever gives what is no arms gets them. */
export const swap: Frame = (f, around) => {
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
export const licence: Frame = (f, around) => {
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
export const arrive: Frame = (f, around) => {
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
export const deal: Frame = (f, around) => {
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
