import { bodies } from '../../vocabulary/bodies.ts';
import { broader, partyMembers } from '../../vocabulary/callings.ts';
import { mediaNames } from '../../vocabulary/organisation-words.ts';
import { helpNouns, helpVerbs, troopNouns } from '../../vocabulary/shared-bodies.ts';
import { peopleNouns } from '../../vocabulary/sources.ts';
import { bodyNouns, bodyVariations, ofAState, unnamedPeople } from '../../vocabulary/speakers.ts';
import { personWords } from '../../vocabulary/titles.ts';
import type { Name } from '../names/name.ts';
import { isMisreadNoun } from '../sentences/misread.ts';
import type { Token } from '../sentences/token.ts';
import type { Draft, Resources } from '../stage.ts';
import { type Entities, type Entity, printed } from './entity.ts';
import { stateEntity } from './naming.ts';
import type { Owners } from './owners.ts';
import type { Profiles } from './profiles.ts';
import { MOST_SEEN, type Seen } from './pronouns.ts';

const PEOPLE: ReadonlySet<string> = new Set(unnamedPeople);
/** Verbs whose subject speaks, thinks or knows. */
const CUES: ReadonlySet<string> = new Set(
  'say tell add claim announce warn argue insist reply note explain write ask declare state reveal comment testify recall admit deny acknowledge describe believe think confirm report suggest estimate accuse blame condemn urge demand promise vow threaten stress caution fear hope expect agree conclude predict refuse decline reject allege assert contend maintain know doubt determine assess speak quote cite call'.split(
    ' ',
  ),
);

/** What an armed group that the vocabulary knows is called by. */
const MOVEMENTS: ReadonlySet<string> = new Set(['group', 'movement', 'militia', 'organisation', 'organization']);
const armedGroups: ReadonlySet<string> = new Set(
  bodies.filter(({ kind }) => kind === 'armed-group').map(({ id }) => id),
);

const KINDS: ReadonlyMap<string, string> = new Map(bodies.map(({ id, kind }) => [id, kind]));

/** Marks and words that end a phrase about somebody. */
export const PHRASE_ENDS: readonly string[] = [...',.;:—–()"“”', "''", 'who', 'which', 'that'];

/** Words before a head that are looked at. */
const MOST_WORDS = 12;

/** A noun phrase without a name of its own: *the ministry*, *a senior official*. */
export interface Description {
  readonly from: number;
  readonly to: number;
  readonly head: Token;
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'none';
  readonly plural: boolean;
  readonly kind: 'person' | 'body';
}

/** Finds the noun phrases whose heads the vocabulary of speakers lists, names' own titles left out. */
export function descriptionsOf(draft: Draft, { lexicon }: Resources): Description[] {
  const { tokens, names } = draft;
  const inName = new Uint8Array(tokens.length);
  for (const name of names) {
    if (name.type !== 'adjective' && name.type !== 'people') inName.fill(1, name.from, name.to);
    if (name.title) inName.fill(2, name.title.from, name.title.to);
  }
  const found: Description[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (inName[i]) continue;
    const token = tokens[i] as Token;
    const role = lexicon.role(token.lower);
    const aged = isAged(tokens, i);
    if (token.pos !== 'NOUN' && token.pos !== 'PROPN' && !role && !aged && !isMisreadNoun(tokens, i)) continue;
    const lemma = nounOf(tokens, i);
    const isPerson =
      // the coast guard
      !lemma.includes(' ') &&
      (PEOPLE.has(lemma) ||
        peopleNouns.has(lemma) ||
        lemma in personWords ||
        (role?.title && !role.honorific) ||
        lemma in broader ||
        aged ||
        (partyMembers.has(token.lower) && token.pos === 'PROPN'));
    const kind = troopNouns.has(token.lower) ? 'body' : isPerson ? 'person' : bodyNouns.has(lemma) ? 'body' : undefined;
    if (!kind) continue;
    const next = tokens[i + 1];
    if (
      next &&
      next.sentence === token.sentence &&
      (next.pos === 'NOUN' || next.text === '-') &&
      !inName[i + 1] &&
      next.lower !== 'thursday'
    )
      continue;
    if (
      next &&
      inName[i + 1] === 1 &&
      next.sentence === token.sentence &&
      next.start - token.end === 1 &&
      kind === 'person'
    )
      continue;
    // the think tank
    let from = lemma.includes(' ') ? i - 1 : i;
    let determiner: Description['determiner'] = 'none';
    while (from > 0 && i - from < MOST_WORDS) {
      const before = tokens[from - 1] as Token;
      if (before.sentence !== token.sentence) break;
      if (before.lower === 'what' || before.lower === 'which') break;
      if (before.pos === 'DET' || before.lower === 'no') {
        determiner = /^(?:an?|some|one|another|any|several|many|no)$/.test(before.lower) ? 'indefinite' : 'definite';
        from--;
        break;
      }
      if (before.pos === 'PRON' && /^(?:his|her|its|their|our|my|your)$/.test(before.lower)) {
        determiner = 'possessive';
        from--;
        break;
      }
      if (
        ['ADJ', 'NOUN', 'PROPN', 'NUM'].includes(before.pos) ||
        inName[from - 1] ||
        before.text === '-' ||
        // army-backed government
        (tokens[from - 2]?.text === '-' && tokens[from - 2]?.end === before.start) ||
        (before.lower === "'s" && from > 1)
      )
        from--;
      else break;
    }
    const plural =
      token.lower === 'police' ||
      token.lower === 'authorities' ||
      troopNouns.has(token.lower) ||
      (token.lower !== token.lemma && token.lower.endsWith('s')) ||
      token.lower === 'people';
    found.push({ from, to: i + 1, head: token, determiner, plural, kind });
  }
  return found;
}

/** *The 51-year-old*: a person by age. */
function isAged(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.lower === 'old' && tokens[i - 2]?.lower === 'year' && tokens[i - 4]?.pos === 'NUM';
}

/** The noun that a head is looked up by: *authorities*, *air force*, else its lemma. */
function nounOf(tokens: readonly Token[], i: number): string {
  const { lower, lemma } = tokens[i] as Token;
  if (lower === 'force' || lower === 'guard' || lower === 'tank') return `${tokens[i - 1]?.lower} ${lower}`;
  return bodyNouns.has(lower) ? lower : lemma;
}

/** Ties descriptions to those they describe, or makes an actor of a source that has no name. */
export function describe(
  draft: Draft,
  entities: Entities,
  description: Description,
  of: ReadonlyMap<Name, Entity>,
  named: ReadonlyMap<number, Name>,
  seen: readonly Seen[],
  owners: Owners,
  profiles: Profiles,
): Entity | undefined {
  const { from, to, head, kind, determiner } = description;
  const { tokens } = draft;
  const words = printed(draft, from, to);
  const inside: Name[] = [];
  for (let i = from; i < to; i++) {
    const name = named.get(i);
    if (name && !owners.isAside(name)) inside.push(name);
  }
  const lemma = nounOf(tokens, to - 1);
  const fights = troopNouns.has(head.lower) || bodyNouns.get(lemma) === 'forces';
  const governs = kind === 'body' && bodyNouns.get(lemma) === 'government';
  // Poland's government, the Polish government, whom one helps by arming Polish troops: Poland itself
  if (governs || (fights && isHelped(tokens, from))) {
    const state = inside
      .filter((name) => owners.country(name))
      .map((name) => name.known)
      .find((known) => known && 'country' in known);
    if (state && 'country' in state) return stateEntity(entities, state.country.iso, state.country.name);
  }
  // the Duda administration: a body of Poland's
  if (governs) {
    const person = inside.map((name) => of.get(name)).find((entity) => entity?.type === 'person');
    if (person) return administration(entities, person, lemma);
  }
  // the Ruiz campaign
  const leader = inside.at(-1);
  if (kind === 'body' && leader?.type === 'person' && leader.to === to - 1) return follow(draft, entities, leader, to);
  if (kind === 'person' && !description.plural) {
    const known = profiles.find(description, seen);
    if (known) return known;
  } else if (determiner === 'definite' && inside.length === 0) {
    const called = antecedent(draft, seen, description, lemma);
    // a body with a name that just acted is meant before one without
    const known = called?.mentions.some(({ form }) => form === 'name')
      ? called
      : (calledElse(draft, seen, description, lemma) ?? called);
    if (known) return known;
  }
  const beside = stateOfDescription(description, named, owners);
  if (!(fights && beside) && !isSource(draft, description)) return undefined;
  const country =
    beside ??
    inside.map((name) => of.get(name)?.country).find(Boolean) ??
    (kind === 'body' && ofAState.has(bodyNouns.get(lemma) ?? '') ? owners.evident : undefined);
  const body = inside
    .map((name) => of.get(name))
    .find((entity) => entity?.type === 'organisation' || entity?.type === 'state');
  const parent = body?.key ?? (country && `iso:${country}`);
  const bare = words.toLowerCase().replace(/^(?:the|an?|some|his|her|its|their) /, '');
  const again = kind === 'body' || lemma === 'police' || description.plural || determiner === 'definite';
  const same = again ? entities.filed(`described ${bare}`) : undefined;
  if (same) return same;
  const gender = kind === 'person' ? genderOf(lemma) : undefined;
  const made = entities.add({
    type:
      kind === 'body' && !troopNouns.has(head.lower)
        ? 'organisation'
        : description.plural || troopNouns.has(head.lower)
          ? 'group'
          : 'person',
    name: words,
    plural: description.plural,
    head: lemma,
    ...(gender && { gender }),
    ...(country && { country }),
    ...(parent && { partOf: parent }),
    ...(kind === 'person' && {
      office: {
        role: head.text,
        ...(body?.type === 'organisation' && { institution: body.name, ...(body.key && { institutionId: body.key }) }),
        ...(country && { state: country }),
      },
    }),
  });
  entities.file(`described ${bare}`, made);
  return made;
}

/** Whether a phrase is the object of help: to *arm* them, *ammunition for* them. */
function isHelped(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (before?.sentence !== tokens[from]?.sentence) return false;
  if (before?.pos === 'VERB') return helpVerbs.has(before.lemma);
  return /^(?:for|to)$/.test(before?.lower ?? '') && helpNouns.has(tokens[from - 2]?.lemma ?? '');
}

/** The state that the names in a description or right behind it tell: *Kenyan* troops, the *Kharkiv* police. */
export function stateOfDescription(
  { from, to }: Description,
  named: ReadonlyMap<number, Name>,
  owners: Owners,
): string | undefined {
  for (let i = from; i < to; i++) {
    const name = named.get(i);
    const state = name && owners.country(name);
    if (state) return state;
  }
  return owners.behind(to);
}

/** The words of a description without its article. */
export function bareName(draft: Draft, { from, to, determiner }: Description): string {
  return printed(draft, determiner === 'none' ? from : from + 1, to);
}

/** The body that a person governs through: *the Duda administration*, *his government*. */
export function administration(entities: Entities, person: Entity, noun: string): Entity {
  const surname = person.name.split(' ').at(-1);
  const state = person.office?.state;
  const key = state ? `body:${state.toLowerCase()}-administration` : undefined;
  const name = `${surname} ${noun}`;
  const same = entities.filed(`described ${name}`);
  if (same) return same;
  const made = entities.add({
    type: 'organisation',
    name,
    fixed: true,
    head: noun,
    ...(key && { key }),
    ...(state && { partOf: `iso:${state}`, country: state }),
  });
  entities.file(`described ${name}`, made);
  return made;
}

/** The body that goes by somebody's name: *the Ruiz campaign*. */
function follow(draft: Draft, entities: Entities, { from }: Name, to: number): Entity {
  const name = printed(draft, from, to);
  const form = `described ${name.toLowerCase()}`;
  const same = entities.filed(form);
  if (same) return same;
  const made = entities.add({ type: 'organisation', name, head: (draft.tokens[to - 1] as Token).lemma });
  entities.file(form, made);
  return made;
}

function genderOf(lemma: string): Entity['gender'] {
  const word = personWords[lemma];
  if (word && word !== 'either') return word;
  if (/woman$|ess$/.test(lemma)) return 'female';
  if (/man$/.test(lemma) && lemma !== 'human') return 'male';
  return undefined;
}

/** Who or what *the spokesman*, *the ministry* was: the last named one whose name or office has the word. */
function antecedent(
  draft: Draft,
  seen: readonly Seen[],
  { from, kind, plural }: Description,
  lemma: string,
): Entity | undefined {
  const { tokens } = draft;
  const sentence = tokens[from]?.sentence ?? 0;
  for (let k = seen.length - 1; k >= Math.max(0, seen.length - MOST_SEEN); k--) {
    const { entity, from: at } = seen[k] as Seen;
    if (sentence - (tokens[at]?.sentence ?? 0) > 12) return undefined;
    if (entity.plural !== plural && kind === 'person') continue;
    if (entity.head === lemma) return entity;
    // "the group", "the movement": the armed group named last
    if (kind === 'body' && MOVEMENTS.has(lemma) && entity.key && armedGroups.has(entity.key)) return entity;
    if (kind === 'body' && entity.type === 'organisation')
      if (
        [...entity.names, entity.name].some((name) =>
          name
            .toLowerCase()
            .split(/[\s-]+/)
            .includes(lemma),
        )
      )
        return entity;
    if (kind === 'person' && entity.type === 'person') {
      const role = entity.office?.role.toLowerCase();
      if (role && (role.split(' ').includes(lemma) || (role.startsWith('spokes') && lemma.startsWith('spokes'))))
        return entity;
    }
  }
  return undefined;
}

/**
 * *The agency*, *the network*: the body that acted or spoke in the sentence before or in this one, where its name says nothing
 * against it and no other body of the report is called so.
 */
function calledElse(
  { tokens }: Draft,
  seen: readonly Seen[],
  { from, to, plural, kind }: Description,
  lemma: string,
): Entity | undefined {
  const kinds = Object.hasOwn(bodyVariations, lemma) ? bodyVariations[lemma] : undefined;
  if (!kinds || plural || kind !== 'body' || /^(?:of|for|in)$/.test(tokens[to]?.lower ?? '')) return undefined;
  const sentence = tokens[from]?.sentence ?? 0;
  for (let k = seen.length - 1; k >= Math.max(0, seen.length - MOST_SEEN); k--) {
    const { entity, from: at, subject, quoted } = seen[k] as Seen;
    if (sentence - (tokens[at]?.sentence ?? 0) > 1) return undefined;
    if (entity.type === 'organisation' && subject && !quoted)
      return kinds.has(bodyKind(entity) ?? 'unknown') ? entity : undefined;
  }
  return undefined;
}

/** What kind of body an organisation is, by the vocabulary or by the last word of its name; undefined where neither tells. */
function bodyKind({ key, name }: Entity): string | undefined {
  if (key?.startsWith('agency:')) return 'outlet';
  const last = name
    .toLowerCase()
    .split(/[\s-]+/)
    .at(-1) as string;
  return KINDS.get(key ?? '') ?? bodyNouns.get(last) ?? (mediaNames.has(last) ? 'outlet' : undefined);
}

/** Whether the phrase is used as one that speaks: before a verb of saying, or behind *according to*. */
function isSource({ tokens }: Draft, { from, to }: Description): boolean {
  const before = tokens[from - 1];
  if (before?.lower === 'to' && tokens[from - 2]?.lower === 'according') return true;
  if (before?.lower === 'by' || CUES.has(before?.lemma ?? '')) {
    // "…," said officials
    if (CUES.has(before?.lemma ?? '') && [',', '"', '”', "''", "'"].includes(tokens[from - 2]?.text ?? '')) return true;
  }
  const sentence = tokens[from]?.sentence;
  let i = to;
  // officials in Kyiv said; the spokesman, who …, said: over a phrase of at most eight words
  for (let steps = 0; steps < 10; steps++, i++) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence) return false;
    if (token.pos === 'VERB' || token.pos === 'AUX') {
      if (CUES.has(token.lemma)) return true;
      // Iran-backed
      if (token.pos === 'AUX' || tokens[i - 1]?.text === '-') continue;
      return false;
    }
    if (['.', ';', ':', '"', '“'].includes(token.text)) return false;
    if (steps > 0 && token.pos === 'PRON' && token.lower !== 'who') return false;
  }
  return false;
}
