import { NOUN_TRIGGERS } from '../../../vocabulary/event-triggers.ts';
import type { Token } from '../../sentences/token.ts';
import { isTime } from '../filling.ts';
import { type Frame, groupsOf } from './frame.ts';

// What states and bodies do to each other without force: meetings, sanctions, help.

export const meet: Frame = (f, around) => {
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

export const impose: Frame = (f, around) => {
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
export const aid: Frame = (f, around) => {
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

const CALLS_FOR = /^(?:request|appeal|call|plea|demand|bid)$/;

/** Verbs that give help, or say that it will be given. */
const GIVING = new Set(
  'give send provide offer promise pledge grant donate extend deliver allocate announce approve contribute supply earmark release commit vow'.split(
    ' ',
  ),
);

/** Money or relief given or promised to somebody, or for something: *pledged $12 million for refugees*, *sent tents to Chad*. */
export const fund: Frame = (f, around) => {
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
