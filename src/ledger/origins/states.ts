import { bodies } from '../../vocabulary/bodies.ts';
import { countries } from '../../vocabulary/countries.ts';

/** States by the names, adjectives and peoples that words may call them by, in small letters. */
const byWords: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ iso, name, adjectives, people, otherNames }) =>
    [name, ...adjectives, ...people, ...otherNames].map((words): [string, string] => [words.toLowerCase(), iso]),
  ),
);
const names: ReadonlyMap<string, string> = new Map([
  ...countries.map(({ iso, name }): [string, string] => [`iso:${iso}`, name]),
  ...bodies.map(({ id, name }): [string, string] => [id, name]),
]);
const adjectives: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ iso, adjectives: [adjective] }): [string, string][] => (adjective ? [[iso, adjective]] : [])),
);
const keys: ReadonlyMap<string, string> = new Map(
  bodies.flatMap(({ id, name, otherNames }) =>
    [name, ...otherNames].map((words): [string, string] => [words.toLowerCase(), id]),
  ),
);
const parents: ReadonlyMap<string, string> = new Map(
  bodies.flatMap(({ id, partOf }) => (partOf ? [[id, partOf]] : [])),
);

/** Words that the longest name of a state has. */
const LONGEST = 4;

/** The name of a state or body by its key. */
export function nameOfKey(key: string): string | undefined {
  return names.get(key);
}

/** The adjective of a state, else its name. */
export function adjectiveOf(iso: string): string {
  return adjectives.get(iso) ?? nameOfKey(`iso:${iso}`) ?? iso;
}

/** The key of a body by one of its names. */
export function keyOfBody(name: string): string | undefined {
  return keys.get(name.toLowerCase());
}

/** The state or the body that a body belongs to in the end: the Security Council to the United Nations. */
export function lift(key: string): string {
  let lifted = key;
  for (let parent = parents.get(lifted); parent; parent = parents.get(lifted)) lifted = parent;
  return lifted;
}

/** The states that words name in any form, in reading order: *Russian forces* names Russia. */
export function statesIn(words: string): string[] {
  const tokens = words.match(/[\p{L}\p{M}.]+/gu) ?? [];
  const found: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    // names only: "turkey", "us", "polish" are words too
    if (!/^\p{Lu}/u.test(tokens[i] as string)) continue;
    for (let size = Math.min(LONGEST, tokens.length - i); size > 0; size--) {
      const iso = byWords.get(
        tokens
          .slice(i, i + size)
          .join(' ')
          .toLowerCase(),
      );
      if (!iso) continue;
      found.push(iso);
      i += size - 1;
      break;
    }
  }
  return found;
}
