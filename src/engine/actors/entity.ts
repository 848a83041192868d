import type { Actor, Mention, Office } from '../../report/index.ts';
import type { Gender } from '../names/lexicon.ts';
import type { Draft } from '../stage.ts';

/** Where an entity is mentioned, by tokens. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly form: Mention['form'];
}

/** An actor while its mentions are gathered. */
export interface Entity {
  type: Actor['type'];
  name: string;
  /** The name comes from the vocabulary and stays. */
  fixed: boolean;
  key?: string;
  office?: Office;
  partOf?: string;
  country?: string;
  gender?: Gender;
  /** Several people or things: *they*. */
  plural: boolean;
  /** Head noun of a description: *ministry*. */
  head?: string;
  mentions: Place[];
  /** Tokens that its mentions cover. */
  covered: Set<number>;
  names: Set<string>;
}

/** Whether nothing speaks against two genders being one person's. */
export function agree(a: Entity['gender'], b: Entity['gender']): boolean {
  return !a || !b || a === b || a === 'either' || b === 'either';
}

/** The text of tokens `from` to `to`. */
export function printed({ text, tokens }: Draft, from: number, to: number): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}

/** All the entities of a report, found again by key or name. */
export class Entities {
  readonly all: Entity[] = [];
  readonly #byKey = new Map<string, Entity>();
  readonly #byName = new Map<string, Entity[]>();

  add(entity: Partial<Entity> & Pick<Entity, 'type' | 'name'>): Entity {
    const known = entity.key ? this.#byKey.get(entity.key) : undefined;
    if (known) return known;
    const made: Entity = { fixed: false, plural: false, mentions: [], covered: new Set(), names: new Set(), ...entity };
    this.all.push(made);
    if (made.key) this.#byKey.set(made.key, made);
    return made;
  }

  /** Files an entity under a form of its name: the whole of it, its initials, its head and words. */
  file(form: string, entity: Entity): void {
    const filed = this.#byName.get(form);
    if (!filed) this.#byName.set(form, [entity]);
    else if (!filed.includes(entity)) filed.push(entity);
  }

  /** The first entity filed under a form. */
  filed(form: string): Entity | undefined {
    return this.#byName.get(form)?.[0];
  }

  /** The entity filed under a form, where there is but one. */
  only(form: string): Entity | undefined {
    const filed = this.#byName.get(form);
    return filed?.length === 1 ? filed[0] : undefined;
  }

  byKey(key: string): Entity | undefined {
    return this.#byKey.get(key);
  }
}

/** Adds a mention; its words are kept as one of the entity's names, unless they are a pronoun or no name of it. */
export function mention(
  draft: Draft,
  entity: Entity,
  from: number,
  to: number,
  form: Mention['form'],
  named = form !== 'pronoun',
): void {
  for (let i = from; i < to; i++) if (entity.covered.has(i)) return;
  for (let i = from; i < to; i++) entity.covered.add(i);
  entity.mentions.push({ from, to, form });
  if (named) entity.names.add(printed(draft, from, to));
}
