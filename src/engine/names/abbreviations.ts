import type { Token } from '../sentences/token.ts';

/**
 * Abbreviations that the report gives to common nouns, which are no names: *public-private partnerships (PPP)*,
 * *improvised explosive devices (IEDs)*.
 * @returns as printed, with and without the plural's s
 */
export function nounAbbreviations(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = 1; i + 2 < tokens.length; i++) {
    if (tokens[i]?.text !== '(' || tokens[i + 2]?.text !== ')') continue;
    const short = /^(\p{Lu}{2,6})s?$/u.exec(tokens[i + 1]?.text ?? '')?.[1];
    if (!short || !spelledOut(short, i)) continue;
    found.add(short).add(`${short}s`);
  }
  return found;

  /** Whether the words before the bracket are in lower case and begin with the abbreviation's letters. */
  function spelledOut(short: string, bracket: number): boolean {
    let left = short.length;
    for (let k = bracket - 1; left > 0 && tokens[k]?.sentence === tokens[bracket]?.sentence; k--) {
      const word = tokens[k]?.text ?? '';
      if (/^[-–]$/.test(word)) continue;
      if (
        word[0]?.toUpperCase() === short[left - 1] &&
        (/^\p{Ll}/u.test(word) || tokens[k - 1]?.sentence !== tokens[k]?.sentence)
      )
        left--;
      else if (!/^(?:of|for|and|the|to|in)$/.test(word)) return false;
    }
    return left === 0;
  }
}
