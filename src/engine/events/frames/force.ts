import { PARTITIVES } from '../../../vocabulary/event-triggers.ts';
import { HURTS } from '../../../vocabulary/harm.ts';
import { TELLING } from '../../../vocabulary/telling-verbs.ts';
import { VESSELS } from '../../../vocabulary/vessels.ts';
import type { Token } from '../../sentences/token.ts';
import type { NounGroup } from '../../syntax/phrase.ts';
import { type Filling, isTime } from '../filling.ts';
import type { Surroundings } from '../mention.ts';
import { leavesHurt } from '../surroundings.ts';
import { type Frame, groupsOf } from './frame.ts';

// Force used, threatened by its presence or suffered.

/** "fought for the hill": what is fought for does not suffer it. */
function isFight({ source: { tokens } }: Filling, { clause }: Surroundings): boolean {
  return clause !== undefined && /^(?:fight|battle|clash|strike)$/.test((tokens[clause.verb.head] as Token).lemma);
}

/** "reported the attack to the prosecutor": who is told of a deed does not suffer it. */
function isTold({ source: { tokens } }: Filling, { clause }: Surroundings): boolean {
  return clause !== undefined && TELLING.has((tokens[clause.verb.head] as Token).lemma);
}

export const act: Frame = (f, around) => {
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
export const vessel: Frame = (f, around) => {
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
export const down: Frame = (f, around) => {
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

export const harm: Frame = (f, around) => {
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
export const die: Frame = (f, { clause, subjects, objects }) => {
  const hurts = clause && (f.source.tokens[clause.verb.head] as Token).lemma === 'hurt';
  const [who] = hurts ? (clause.verb.passive ? objects : []) : subjects;
  return who && f.party(who) ? f.anybody('victim', who) : [];
};

const ELLIPSIS = /^(?:one|two|three|four|five|some|several|another|others|many|both|they|it|them)$/;

/** Arms put to use: who, against whom, what; "one was launched" leaves the arms to the sentence before. */
export const fire: Frame = (f, around) => {
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

/** Forces that are sent somewhere: troops, and warships or planes with their crews where no state receives them. */
export const move: Frame = (f, around) => {
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

/** A town or ground that changes hands; things and people that are seized are told by other rows. */
export const take: Frame = (f, around) => {
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
export const crash: Frame = (f, around) => {
  const weapon = around.subjects.map((group) => f.goods(group)).find((goods) => goods?.head && !goods.crewed);
  if (!weapon) return [];
  return [
    ...f.targets(['into', 'on', 'onto', 'against']),
    ...f.goodsRoles('instrument', [weapon]),
    ...f.role('origin', f.nation(weapon.group)),
  ];
};

/** "The truck hit a mine": what drives over it suffers it. */
export const mined: Frame = (f, around) => [
  ...f.anybody('target', around.subjects[0]),
  ...f.thing('instrument', around.objects[0]),
];

/** "The camp came under attack from rebels": who is under it suffers it. */
export const under: Frame = (f, around) => [
  ...f.roles('actor', f.behind('from', 'by')),
  ...f.anybody('target', around.subjects[0]),
];

/** Warships and warplanes that show themselves, and whatever flies over a border: *the destroyer sailed through the strait*, *a drone entered Chad's airspace*. */
export const sail: Frame = (f, around) => {
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
