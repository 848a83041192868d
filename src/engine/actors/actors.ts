import { type Actor, byPosition, localId, type Mention, spanOf } from '../../report/index.ts';
import { agencies } from '../../vocabulary/agencies.ts';
import { calledBodies } from '../../vocabulary/speakers.ts';
import { QUOTING } from '../../vocabulary/telling-verbs.ts';
import type { Name } from '../names/name.ts';
import type { Token } from '../sentences/token.ts';
import type { Draft, Resources, Stage } from '../stage.ts';
import {
  administration,
  bareName,
  type Description,
  describe,
  descriptionsOf,
  stateOfDescription,
} from './descriptions.ts';
import { employerOf } from './employers.ts';
import { Entities, type Entity, mention } from './entity.ts';
import { knownEntity, nameEntities, officeOf, stateEntity } from './naming.ts';
import { Owners } from './owners.ts';
import { Profiles } from './profiles.ts';
import { isSelf, MOST_SEEN, pronounKind, resolvePronoun, type Seen, type Self, whoSaysI } from './pronouns.ts';
import { readOffices } from './roles.ts';

/** Gathers people, organisations and states with all their mentions: names, descriptions, pronouns. */
export const actors: Stage = (draft, resources) => {
  const entities = new Entities();
  const owners = new Owners(draft, resources.lexicon);
  const of = nameEntities(draft, resources, entities, owners);
  const descriptions = descriptionsOf(draft, resources);
  readOffices(draft, resources, of, descriptions, owners);
  const day = draft.facts.published?.value.slice(0, 10);
  for (const entity of entities.all)
    if (entity.type === 'person' && !entity.office?.state) {
      const office = officeOf(entity.name, day);
      if (!office) continue;
      entity.office = entity.office ? { ...office, ...entity.office } : office;
      if (office.state) entity.country ??= office.state;
    }
  resolve(draft, entities, of, descriptions, owners, new Profiles(draft, resources, of));
  demonyms(draft, entities);
  const page = pageMentions(draft, resources, entities);
  const found = entities.all
    .filter((entity) => entity.mentions.length > 0 || page.has(entity))
    .map((entity) => actorOf(draft, entity, page.get(entity)));
  found.sort((a, b) => (a.mentions[0]?.span.start ?? 0) - (b.mentions[0]?.span.start ?? 0));
  return { ...draft, actors: unique(found) };
};

/** Whether someone heads a government. */
function leads({ office }: Entity): boolean {
  return (
    office !== undefined &&
    /president|premier|prime minister|chancellor|governor|mayor|leader|king|emir/i.test(office.role)
  );
}

/** Goes through the report once, tying descriptions and pronouns to who came before. */
function resolve(
  draft: Draft,
  entities: Entities,
  of: ReadonlyMap<Name, Entity>,
  descriptions: Description[],
  owners: Owners,
  profiles: Profiles,
): void {
  const { tokens, names } = draft;
  const named = new Map<number, Name>(names.map((name) => [name.from, name]));
  // the shorter first: *the group* of "the group's spokesman"
  const described = new Map<number, Description[]>();
  for (const one of descriptions) described.set(one.from, [...(described.get(one.from) ?? []), one]);
  const bodiesAt = new Map(descriptions.filter(({ kind }) => kind === 'body').map((one) => [one.from, one]));
  const endingAt = new Map<number, Name>(names.map((name) => [name.to, name]));
  const timesAt = new Map(draft.times.map(({ span }) => [span.start, span.end]));
  const seen: Seen[] = [];
  const pronouns = new Map<number, Entity | undefined>();
  const bodies: Description[] = [];
  const selves: Self[] = [];
  let open = false;
  let opened = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.text === '"' || token.text === '“' || token.text === '”' || token.text === "''" || token.text === '``') {
      open = token.text === '“' || token.text === '``' || (token.text !== '”' && !open);
      for (let k = selves.length - 1; k >= 0 && selves[k]?.close === -1; k--) (selves[k] as Self).close = i;
      opened = i;
    }
    let owner: Entity | undefined;
    for (const description of described.get(i) ?? []) {
      if (description.kind === 'body') bodies.push(description);
      const governs =
        description.determiner === 'possessive' &&
        /^(?:administration|government|cabinet)$/.test(description.head.lower);
      const leader = governs ? pronoun(i, leads) : undefined;
      const entity =
        leader?.type === 'person'
          ? administration(entities, leader, description.head.lower)
          : ((description.kind === 'body' ? apposedBody(description) : apposed(description)) ??
            describe(draft, entities, description, of, named, seen, owners, profiles));
      if (!entity) continue;
      if (description.kind === 'body') inFull(entity, description);
      if (entity.type === 'person')
        employ(entity, description, owner ?? (ITS.has(token.lower) ? pronoun(i) : undefined));
      mention(draft, entity, description.from, description.to, 'description');
      see(entity, description.from, description.to);
      owner = entity;
    }
    const name = named.get(i);
    if (name) {
      const entity = of.get(name);
      if (entity) {
        see(entity, name.from, name.to);
        if (name.title) ofIts(entity, name.title.from);
      }
      continue;
    }
    if (open && isSelf(token)) selves.push({ at: i, open: opened, close: -1 });
    const entity = pronoun(i);
    if (entity) {
      mention(draft, entity, i, i + 1, 'pronoun');
      see(entity, i, i + 1);
    }
  }

  for (const [k, speaker] of whoSaysI(draft, selves, seen).entries()) {
    const { at } = selves[k] as Self;
    if (speaker) mention(draft, speaker, at, at + 1, 'pronoun');
  }

  function pronoun(i: number, among: (entity: Entity) => boolean = () => true): Entity | undefined {
    const kind = pronounKind(tokens[i] as Token);
    if (!kind) return undefined;
    if (!pronouns.has(i))
      pronouns.set(
        i,
        resolvePronoun(
          draft,
          i,
          kind,
          seen.slice(-MOST_SEEN).filter((one) => among(one.entity)),
          open,
        ),
      );
    return pronouns.get(i);
  }

  /** Gives somebody without an institution the one that a description tells. */
  function employ(person: Entity, description: Description, owner: Entity | undefined): void {
    if (!person.office || person.office.institution || description.plural) return;
    const employer = employerOf(draft, description, { named, of, bodies: bodiesAt, endingAt, seen, owner });
    if (employer?.name) holdOffice(person, employer.name, employer.key, employer.state);
    else if (employer?.state) person.office.state ??= employer.state;
  }

  /** *its* spokesman, Ali Demir: of the body named last in this sentence or the one before. */
  function ofIts(person: Entity, role: number): void {
    const its = tokens[role - 1];
    if (its?.lower !== 'its' || !person.office || person.office.institution) return;
    const owner = pronouns.get(role - 1);
    if (owner?.type === 'organisation') {
      holdOffice(person, owner.name, owner.key, owner.country);
      return;
    }
    if (owner?.type === 'state' && owner.country) {
      person.office.state ??= owner.country;
      person.country ??= owner.country;
    }
    if (owner) return;
    const body = bodies.at(-1);
    if (!body || its.sentence - body.head.sentence > 1) return;
    holdOffice(person, bareName(draft, body), undefined, stateOfDescription(body, named, owners));
  }

  /** *security firm* Brandt; *the UN mission*, UNIFIL,; Brandt, *a security firm*,; the Redut *militia* */
  function apposedBody({ from, to, head }: Description): Entity | undefined {
    const here = (i: number) => tokens[i]?.sentence === head.sentence;
    const aside = tokens[to]?.text === ',';
    const behind = here(to) ? named.get(aside ? to + 1 : to) : undefined;
    const before = tokens[from - 1]?.text === ',' && here(from - 1) && aside ? endingAt.get(from - 1) : undefined;
    const inside = calledBodies.has(head.lower) ? lastNameIn(from, to - 1) : undefined;
    const name = inside ?? before ?? (behind && (!aside || tokens[behind.to]?.text === ',') ? behind : undefined);
    const body = name && of.get(name);
    if (body?.type !== 'organisation') return undefined;
    body.head ??= head.lemma;
    return body;
  }

  /** The name before a noun, with nothing but nouns between: *M23* of "M23 rebel group". */
  function lastNameIn(from: number, to: number): Name | undefined {
    let i = to;
    while (i > from && !endingAt.has(i) && tokens[i - 1]?.pos === 'NOUN') i--;
    const name = i > from ? endingAt.get(i) : undefined;
    return name?.type === 'organisation' ? name : undefined;
  }

  /** *The ministry* that speaks is the *trade ministry* that was told of, where it has no name. */
  function inFull(entity: Entity, { from, to, head }: Description): void {
    if (entity.mentions.length > 0 || to - from !== 2) return;
    const full = bodies.findLast(
      (body) => body.to <= from && body.to - body.from > 2 && body.head.lemma === head.lemma,
    );
    if (!full) return;
    entity.name = bareName(draft, full);
    mention(draft, entity, full.from, full.to, 'description');
  }

  /** Ana Ruiz, *a senior official*; *the club's chairman*, Ali Demir. */
  function apposed({ from, to, head, plural }: Description): Entity | undefined {
    if (plural) return undefined;
    const before = tokens[from - 1]?.text === ',' ? endingAt.get(from - 1) : undefined;
    const home = before?.type === 'place' && /^(?:of|from)$/.test(tokens[before.from - 1]?.lower ?? '');
    const holder = home ? endingAt.get(before.from - 1) : before;
    if (holder?.type === 'person' && tokens[from]?.sentence === tokens[holder.from]?.sentence) return of.get(holder);
    // the governor of Aden, Ali Demir,; a spokesman for the Houthi movement, Sami Rahal,
    const linked = /^(?:of|for|in|to|at)$/.test(tokens[to]?.lower ?? '');
    const body = linked ? named.get(tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1) : undefined;
    let end = body && body.type !== 'person' ? body.to : to;
    // Minister of Defence Ana Ruiz
    if (!body && linked) {
      let last = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
      while (last < to + 5 && tokens[last]?.pos === 'PROPN' && !named.has(last)) last++;
      if (named.get(last)?.type === 'person') end = last;
    }
    // the ambassador to Mali Ana Ruiz
    const next = end > to ? named.get(end) : undefined;
    if (next?.type === 'person' && !next.title) return of.get(next);
    while (end > to && end - to < 6 && tokens[end]?.pos === 'NOUN') end++;
    const behind = tokens[end]?.text === ',' ? named.get(end + 1) : undefined;
    if (behind?.type !== 'person' || behind.title || tokens[behind.to]?.text !== ',') return undefined;
    const person = of.get(behind);
    const employer = body && of.get(body);
    if (person && employer?.type === 'organisation' && !person.office?.institution) {
      person.office ??= { role: head.text };
      // a movement sits in a state and is none of its bodies
      holdOffice(
        person,
        employer.name,
        employer.key,
        employer.partOf?.startsWith('iso:') ? employer.country : undefined,
      );
    }
    return person;
  }

  /** Behind *on Thursday*, *last week*, where the clause goes on with its verb. */
  function behindTime(to: number): number {
    const from = /^(?:on|in|early|late)$/.test(tokens[to]?.lower ?? '') ? to + 1 : to;
    const end = timesAt.get(tokens[from]?.start ?? -1);
    if (end === undefined) return to;
    let i = from;
    while (tokens[i] && (tokens[i] as Token).end <= end) i++;
    return isPredicate(tokens, i) ? i : to;
  }

  function see(entity: Entity, from: number, to: number): void {
    const behind = behindTime(behindAsides(tokens, to));
    // the general also said
    const at = tokens[behind]?.pos === 'ADV' && isPredicate(tokens, behind) ? behind + 1 : behind;
    const clause = tokens[at]?.sentence === tokens[from]?.sentence ? tokens[at] : undefined;
    const before = tokens[from - 1];
    const subject =
      clause?.pos === 'VERB' ||
      clause?.pos === 'AUX' ||
      (clause?.text === ',' && (!before || before.sentence !== clause.sentence)) ||
      // as for Ruiz, he
      (before?.lower === 'for' && tokens[from - 2]?.lower === 'as');
    const speaks =
      (clause !== undefined && QUOTING.has(clause.lemma)) ||
      (before !== undefined &&
        before.sentence === tokens[from]?.sentence &&
        QUOTING.has(before.lemma) &&
        before.pos === 'VERB');
    seen.push({ entity, from, to, subject: subject || speaks, speaks, quoted: open });
  }
}

const ITS: ReadonlySet<string> = new Set(['its', 'their']);

/** Tokens that an aside behind a name may have. */
const LONGEST_ASIDE = 40;
const ASIDES: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  [',', ','],
  ['--', '--'],
  ['—', '—'],
  ['–', '–'],
]);

/** Behind "of Utah", "(R-Utah)", ", who has read it," the clause goes on with its verb: where that is, or `to` itself. */
function behindAsides(tokens: readonly Token[], to: number): number {
  let i = behindHome(tokens, to);
  for (let asides = 0; asides < 2; asides++) {
    const closes = ASIDES.get(tokens[i]?.text ?? '');
    if (!closes) break;
    let end = i + 1;
    while (tokens[end]?.sentence === tokens[i]?.sentence && end < i + LONGEST_ASIDE) {
      if (tokens[end]?.text === closes && (closes === ')' || isPredicate(tokens, end + 1))) break;
      end++;
    }
    if (tokens[end]?.text !== closes) break;
    i = end + 1;
  }
  return isPredicate(tokens, i) || i === behindHome(tokens, to) ? i : to;
}

/** Behind *of Utah*, *from New York*, where somebody is from. */
function behindHome(tokens: readonly Token[], to: number): number {
  if (!/^(?:of|from)$/.test(tokens[to]?.lower ?? '') || tokens[to + 1]?.pos !== 'PROPN') return to;
  let i = to + 1;
  while (tokens[i]?.pos === 'PROPN' && tokens[i]?.sentence === tokens[to]?.sentence) i++;
  return i;
}

function isPredicate(tokens: readonly Token[], i: number): boolean {
  const { pos, lower } = tokens[tokens[i]?.pos === 'ADV' ? i + 1 : i] ?? {};
  return pos === 'AUX' || (pos === 'VERB' && !lower?.endsWith('ing'));
}

function holdOffice(person: Entity, institution: string, id?: string, state?: string): void {
  person.office = {
    role: '',
    ...person.office,
    institution,
    ...(id && { institutionId: id }),
    ...(state && { state }),
  };
  if (state) person.country ??= state;
}

/** *Russian* missiles, *Iranian*-made drones: the state, described by the adjective. */
function demonyms(draft: Draft, entities: Entities): void {
  const { tokens } = draft;
  for (const { type, known, from, to } of draft.names) {
    if (type !== 'adjective' || known?.kind !== 'adjective') continue;
    const next = tokens[to];
    if (next?.sentence !== tokens[from]?.sentence) continue;
    if (next?.text !== '-' && next?.pos !== 'NOUN' && next?.pos !== 'ADJ' && next?.pos !== 'PROPN') continue;
    mention(draft, stateEntity(entities, known.country.iso, known.country.name), from, to, 'description', false);
  }
}

/** Who the page names besides the story: the agency of the dateline, the authors. */
function pageMentions({ text, facts }: Draft, { lexicon }: Resources, entities: Entities): Map<Entity, Mention[]> {
  const found = new Map<Entity, Mention[]>();
  const add = (entity: Entity, start: number, printed: string) => {
    entity.names.add(printed);
    const mentions = found.get(entity) ?? [];
    mentions.push({ span: spanOf(text, start, start + printed.length), form: 'name' });
    found.set(entity, mentions);
  };
  const { dateline } = facts;
  const agency = agencies.find(({ id, name }) => id === dateline?.agency || name === dateline?.agency);
  if (dateline && agency) {
    const credit = agency.credits
      .toSorted((a, b) => b.length - a.length)
      .find((form) => dateline.span.quote.includes(form));
    const entity = knownEntity(entities, { kind: 'agency', agency }, false);
    if (credit && entity) add(entity, dateline.span.start + dateline.span.quote.indexOf(credit), credit);
  }
  for (const { value, span } of facts.byline) {
    if (!span || lexicon.known(value)) continue;
    const at = span.quote.indexOf(value);
    if (at < 0) continue;
    const same = entities.all.find((entity) => entity.type === 'person' && entity.names.has(value));
    add(same ?? entities.add({ type: 'person', name: value }), span.start + at, value);
  }
  return found;
}

function actorOf(draft: Draft, entity: Entity, page: readonly Mention[] = []): Actor {
  const { text, tokens } = draft;
  const mentions = entity.mentions
    .map(({ from, to, form }) => ({
      span: spanOf(text, (tokens[from] as Token).start, (tokens[to - 1] as Token).end),
      form,
    }))
    .concat(page)
    .sort((a, b) => byPosition(a.span, b.span));
  const { key, office, partOf, country } = entity;
  return {
    id: localId('actor', (mentions[0] as (typeof mentions)[0]).span),
    type: entity.type,
    name: entity.name,
    names: [...entity.names],
    ...(key && { key }),
    ...(office && { office }),
    ...(partOf && { partOf }),
    ...(country && { country }),
    mentions,
  };
}

/** Two actors may begin at one place ("the Biden administration" and "Biden"): the later gets a number. */
function unique(found: Actor[]): Actor[] {
  const ids = new Map<string, number>();
  return found.map((actor) => {
    const times = (ids.get(actor.id) ?? 0) + 1;
    ids.set(actor.id, times);
    return times > 1 ? { ...actor, id: `${actor.id}#${times}` } : actor;
  });
}
