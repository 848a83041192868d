import type { Actor, Report } from '../../report/index.ts';
import { keyOfBody, lift, nameOfKey, statesIn } from './states.ts';

/** A state, body or person as the ledger counts it. */
export interface Party {
  /** `iso:RU` for all that belongs to a state; else the actor's key, else `name:` and its name in small letters. */
  readonly key: string;
  readonly name: string;
}

/** The actors of a report by id. */
export function actorsById(report: Report): ReadonlyMap<string, Actor> {
  return new Map(report.actors.map((actor) => [actor.id, actor]));
}

/** Lifts an actor to the party that answers for it: a spokesman to his government, an army to its state. */
export function partyOf(actor: Actor): Party {
  const state = stateOf(actor);
  if (state) return partyOfState(state);
  const key = actor.office?.institutionId ?? actor.key ?? actor.partOf;
  if (key) return partyOfKey(key, actor.name);
  const institution = actor.type === 'person' ? actor.office?.institution : undefined;
  return institution ? partyOfBody(institution) : { key: nameKey(actor.name), name: actor.name };
}

/** The party of a key, lifted; `name` where the vocabulary has none. */
function partyOfKey(key: string, name: string): Party {
  const lifted = lift(key);
  return { key: lifted, name: nameOfKey(lifted) ?? name };
}

/** The party of a body by its name. */
export function partyOfBody(name: string): Party {
  const key = keyOfBody(name);
  return key ? partyOfKey(key, name) : { key: nameKey(name), name };
}

/** The party of a state by its ISO code. */
export function partyOfState(iso: string): Party {
  return { key: `iso:${iso}`, name: nameOfKey(`iso:${iso}`) ?? iso };
}

/** The party that plain words stand for: the state they name, if one, else their own. */
export function partyOfWords(words: string): Party {
  const [state, ...others] = new Set(statesIn(words));
  return state && others.length === 0 ? partyOfState(state) : { key: nameKey(words), name: words };
}

/** ISO code of the state an actor is, governs, serves or belongs to. */
function stateOf(actor: Actor): string | undefined {
  if (actor.key?.startsWith('iso:')) return actor.key.slice(4);
  if (actor.partOf?.startsWith('iso:')) return actor.partOf.slice(4);
  if (actor.office?.state && /^[A-Z]{2}$/.test(actor.office.state)) return actor.office.state;
  // "Russian forces", "an Israeli official": the group acts for its country; a company or private person need not
  return actor.type === 'group' ? actor.country : undefined;
}

/** Key of a name that no vocabulary knows. */
export function nameKey(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
    // the 48 ministers are the ministers, however many
    .replace(/^\d+ (?=\p{L})/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return `name:${plain}`;
}
