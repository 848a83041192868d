/** Plurals whose singular has no *-o* of its own to lose, by their end: *torpedoes*, *heroes*; *shoes* only drop their s. */
const OES = /(?:torped|her|ech|mosquit|volcan|carg|embarg|vet)oes$/;

/** Nouns that end in s in the singular too. */
const SAME = /(?:ss|us|is)$|^(?:arms|series|species|news)$/;

/**
 * The singular of a noun in small letters, as reports of war and trade print it: *militias*, *torpedoes*, *gunmen*, *supplies*. What is no
 * plural stays.
 */
export function singular(noun: string): string {
  if (noun.length < 4 || SAME.test(noun)) return noun === 'men' ? 'man' : noun;
  if (noun.endsWith('men')) return `${noun.slice(0, -2)}an`;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (OES.test(noun)) return noun.slice(0, -2);
  return noun.endsWith('s') ? noun.slice(0, -1) : noun;
}
