import type { Office } from '../../report/index.ts';
import { bodies } from '../../vocabulary/bodies.ts';
import { partyMembers } from '../../vocabulary/callings.ts';
import { holders } from '../../vocabulary/offices.ts';
import { publicBodies } from '../../vocabulary/shared-bodies.ts';
import { calledBodies } from '../../vocabulary/speakers.ts';
import type { Known } from '../names/lexicon.ts';
import { nameKey } from '../names/lexicon.ts';
import type { Name } from '../names/name.ts';
import type { Token } from '../sentences/token.ts';
import type { Draft, Resources } from '../stage.ts';
import { agree, type Entities, type Entity, mention, printed } from './entity.ts';
import { type Owners, sharedState } from './owners.ts';

const HOLDERS = new Map<string, (typeof holders)[number][]>();
for (const holder of holders) {
  const key = nameKey(holder.name);
  HOLDERS.set(key, [...(HOLDERS.get(key) ?? []), holder]);
}
const BODIES = new Map(bodies.map((body) => [body.id, body]));

/** Who is meant by each name: names of one person, body or state come together. */
export function nameEntities(
  draft: Draft,
  { lexicon }: Resources,
  entities: Entities,
  owners: Owners,
): Map<Name, Entity> {
  const of = new Map<Name, Entity>();
  const metonymic = new Set(draft.places.filter((place) => place.metonymic).map((place) => place.span.start));
  const people = new People(draft, lexicon);
  const keyOf = (name: Name) => nameKey(printed(draft, name.from, name.to));
  const bodies = new Set(draft.names.filter((name) => name.type === 'person' && besideBody(draft, name)).map(keyOf));
  for (const name of draft.names) {
    const { known } = name;
    let entity: Entity | undefined;
    const shared = sharedState(draft, name);
    if (name.type === 'person' && !bodies.has(keyOf(name))) entity = people.find(name, entities);
    else if (shared && !owners.isDefault(shared, owners.of(name))) entity = organisation(draft, entities, name, owners);
    else if (known && known.kind !== 'company') {
      entity = knownEntity(entities, known, metonymic.has(name.start));
      const short = initials(printed(draft, name.from, name.to)).toLowerCase();
      if (entity?.type === 'organisation' && short.length > 1) entities.file(`initials ${short}`, entity);
    } else if (name.type === 'organisation' || name.type === 'person')
      entity = organisation(draft, entities, name, owners);
    if (!entity) continue;
    of.set(name, entity);
    mention(draft, entity, name.from, name.to, 'name');
  }
  return of;
}

/** *security firm* Brandt, Lookout *news agency*: who is called a body right before or behind the name is nobody. */
function besideBody({ tokens, names }: Draft, { from, to, title }: Name): boolean {
  const here = (i: number) => tokens[i]?.sentence === tokens[from]?.sentence && tokens[i]?.pos === 'NOUN';
  // the Ruiz company is Ana Ruiz's
  if (
    to - from > 1 ||
    names.some(
      (name) => name.type === 'person' && name.to - name.from > 1 && tokens[name.to - 1]?.lower === tokens[from]?.lower,
    )
  )
    return false;
  if (!title && here(from - 1) && calledBodies.has((tokens[from - 1] as Token).lower)) return true;
  let i = to;
  while (i < to + 2 && here(i) && !calledBodies.has((tokens[i] as Token).lower)) i++;
  return here(i) && calledBodies.has((tokens[i] as Token).lower);
}

/** The state or body that a known name stands for. A capital stands for its state only where it is used for it. */
export function knownEntity(entities: Entities, known: Known, metonymic: boolean): Entity | undefined {
  switch (known.kind) {
    case 'state':
      return stateEntity(entities, known.country.iso, known.country.name);
    case 'capital':
      return metonymic ? stateEntity(entities, known.country.iso, known.country.name) : undefined;
    case 'body':
      return bodyEntity(entities, known.body.id);
    case 'agency':
      return entities.add({
        type: 'organisation',
        name: known.agency.name,
        fixed: true,
        key: `agency:${known.agency.id}`,
        country: known.agency.country,
      });
    default:
      return undefined;
  }
}

export function stateEntity(entities: Entities, iso: string, name: string): Entity {
  return entities.add({ type: 'state', name, fixed: true, key: `iso:${iso}`, country: iso });
}

export function bodyEntity(entities: Entities, id: string): Entity | undefined {
  const body = BODIES.get(id);
  if (!body) return undefined;
  return entities.add({
    type: 'organisation',
    name: body.name,
    fixed: true,
    key: body.id,
    ...(body.partOf && { partOf: body.partOf }),
    ...(body.state && { country: body.state }),
    plural: /s$/.test(body.name) && body.kind === 'armed-group',
  });
}

/** The office that the vocabulary gives a person, if all its lines agree on the state. */
export function officeOf(name: string, published: string | undefined): Office | undefined {
  const held = HOLDERS.get(nameKey(name));
  if (!held) return undefined;
  const then = published
    ? held.filter((line) => line.from <= published && (!line.to || published <= line.to))
    : held.length === 1
      ? held
      : [];
  const [line] = then;
  if (!line || then.some((other) => other.state !== line.state || other.role !== line.role)) return undefined;
  return line.state.startsWith('body:')
    ? { role: line.role, institution: BODIES.get(line.state)?.name ?? line.state, institutionId: line.state }
    : { role: line.role, state: line.state };
}

const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', '&']);

/** Initials of a name's capital words: *National Election Board* → NEB. */
function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => !SMALL.has(word.toLowerCase()) && /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
}

/** The organisation of a name: the same name, its initials, or what is left when words at either end are dropped. */
function organisation(draft: Draft, entities: Entities, name: Name, owners: Owners): Entity {
  const whole = printed(draft, name.from, name.to);
  const key = nameKey(whole);
  const isPublic = publicBodies.test(whole) || sharedState(draft, name) !== undefined;
  const owner = isPublic ? owners.of(name) : undefined;
  // Kenya's Air Force is not Peru's
  const own = owner && `name ${owner} ${owners.bare(name)}`;
  const short = initials(whole).toLowerCase();
  const acronym = short.length > 2 ? entities.only(`name ${short}`) : undefined;
  const known = own
    ? entities.filed(own)
    : (entities.only(`name ${key}`) ??
      entities.filed(`initials ${key}`) ??
      (key.length > 3 ? entities.only(`part ${key}`) : undefined) ??
      (acronym && acronym.name === acronym.name.toUpperCase() ? acronym : undefined));
  // the NEB of the headline is the National Election Board
  if (known && known === acronym) known.name = whole;
  const state = owner ?? (isPublic ? owners.evident : undefined);
  const entity =
    known ??
    entities.add({
      type: 'organisation',
      name: whole,
      plural: /[^s]s$/.test(whole),
      ...(state && { country: state, partOf: `iso:${state}` }),
    });
  if (own) entities.file(own, entity);
  entities.file(`name ${key}`, entity);
  if (known && known !== acronym) return entity;
  // National Election Board (NEB), and NEB for it later on
  if (short.length > 1) entities.file(`initials ${short}`, entity);
  // the Guinean Bank of Trade, later Bank of Trade
  const words = whole.split(' ').slice(0, 12);
  for (let i = 1; i < words.length; i++) {
    if (i < words.length - 1 || words.length === 2) entities.file(`part ${nameKey(words.slice(i).join(' '))}`, entity);
    if (i > 1) entities.file(`part ${nameKey(words.slice(0, i).join(' '))}`, entity);
  }
  return entity;
}

interface Person {
  readonly words: string[];
  entity?: Entity;
}

/** Clusters the names of people: full names first, then what is short for them. */
class People {
  readonly #draft: Draft;
  readonly #lexicon: Resources['lexicon'];
  /** Full names by their last word, first word, and whole. */
  readonly #by = new Map<string, Person[]>();

  constructor(draft: Draft, lexicon: Resources['lexicon']) {
    this.#draft = draft;
    this.#lexicon = lexicon;
    // Full names are gathered before any is resolved, since a headline prints the short one first.
    for (const name of draft.names) {
      if (name.type !== 'person') continue;
      const words = this.#words(name);
      if (words.length > 1 && !this.#whole(words)) this.#file({ words });
    }
  }

  /** A name's words without the party that stands before it as a title: *Republican* Ana Ruiz. */
  #printed({ from, to }: Name): string {
    const titled = to - from > 1 && partyMembers.has(this.#draft.tokens[from]?.lower ?? '');
    return printed(this.#draft, titled ? from + 1 : from, to);
  }

  #words(name: Name): string[] {
    return this.#printed(name)
      .toLowerCase()
      .replace(/[.,]/g, '')
      .replace(/’/g, "'")
      .split(/\s+/)
      .filter((word) => word !== 'jr' && word !== 'sr');
  }

  #file(person: Person): void {
    const { words } = person;
    const last = words.at(-1) ?? '';
    for (const key of new Set([
      words.join(' '),
      last,
      last.replace(/^(?:al|el|ul|as|ash)-/, ''),
      words[0] ?? '',
      `${words[0]} ${last}`,
    ])) {
      const filed = this.#by.get(key);
      if (filed) filed.push(person);
      else this.#by.set(key, [person]);
    }
  }

  #whole(words: string[]): Person | undefined {
    const whole = words.join(' ');
    return this.#by.get(whole)?.find((person) => person.words.join(' ') === whole);
  }

  /** Those who share the first or last word, the last few that were filed. */
  #near(words: string[]): Person[] {
    const last = words.at(-1) ?? '';
    const keys = new Set([last, last.replace(/^(?:al|el)-/, ''), words[0] ?? '']);
    return [...new Set([...keys].flatMap((key) => this.#by.get(key)?.slice(-20) ?? []))];
  }

  find(name: Name, entities: Entities): Entity {
    const words = this.#words(name);
    const gender = this.#gender(name, words);
    let slot = this.#whole(words);
    const near = this.#near(words);
    if (!slot) {
      // Of those whom the short name fits the one most often called by it or in full, else the last to be mentioned
      const fitting = near.filter((known) => isShortFor(words, known.words) && agree(known.entity?.gender, gender));
      const before = fitting.filter((known) => known.entity);
      slot =
        before.sort(
          (a, b) =>
            this.#called(b, words) - this.#called(a, words) ||
            (b.entity?.mentions.at(-1)?.from ?? 0) - (a.entity?.mentions.at(-1)?.from ?? 0),
        )[0] ?? fitting[0];
    } else if (!slot.entity) {
      // Hosni Mubarak and Muhammad Hosni Mubarak
      const longer = near.find(
        (known) => known.entity && known !== slot && (isVariant(words, known.words) || isVariant(known.words, words)),
      );
      if (longer?.entity) slot.entity = longer.entity;
    }
    if (!slot) {
      slot = { words };
      this.#file(slot);
    }
    slot.entity ??= entities.add({ type: 'person', name: this.#printed(name) });
    const { entity } = slot;
    const whole = this.#printed(name);
    if (whole.split(' ').length > entity.name.split(' ').length) entity.name = whole;
    if (gender && gender !== 'either') entity.gender ??= gender;
    return entity;
  }

  /** How often a person was called by these words or by a name that ends with them; nothing where there is no choice. */
  #called({ entity }: Person, words: string[]): number {
    const last = words.at(-1) ?? '';
    return (entity?.mentions ?? []).filter(
      ({ to, form }) => form === 'name' && this.#draft.tokens[to - 1]?.lower === last,
    ).length;
  }

  #gender(name: Name, words: string[]): Entity['gender'] {
    if (name.title) {
      const title = printed(this.#draft, name.title.from, name.title.to).toLowerCase();
      const byTitle = this.#lexicon.role(title)?.gender ?? this.#lexicon.role(title.split(' ').at(-1) ?? '')?.gender;
      if (byTitle) return byTitle;
    }
    // the mayor himself
    const self = this.#draft.tokens[name.to]?.lower;
    if (self === 'himself' || self === 'herself') return self === 'himself' ? 'male' : 'female';
    const given = words.length > 1 ? this.#lexicon.given(words[0] ?? '') : undefined;
    return given === 'either' ? undefined : given;
  }
}

/** *Kirby* or *John* for *John Kirby*; *al-Maliki* or *Maliki* for *Nouri al-Maliki*; *Kim* for *Kim Jong Un*. */
function isShortFor(short: string[], full: string[]): boolean {
  const tail = full.slice(-short.length).join(' ');
  const whole = short.join(' ');
  if (
    tail === whole ||
    tail.replace(/^(?:al|el|ul|as|ash)-/, '') === whole ||
    tail === whole.replace(/^(?:al|el)-/, '')
  )
    return true;
  if (short.length === 1 && full[0] === whole) return true;
  return short.length > 1 && full.length > short.length && full.slice(0, short.length).join(' ') === whole;
}

/** The same name with a word more: middle names, initials. */
function isVariant(short: string[], full: string[]): boolean {
  if (full.length <= short.length || short.length < 2) return false;
  return short[0] === full[0] && short.at(-1) === full.at(-1);
}
