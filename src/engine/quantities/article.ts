import { harm } from '../../vocabulary/harm.ts';
import { ARMS_KINDS, ARMS_ONLY_IN_COMPANY } from '../../vocabulary/unroca.ts';
import type { Amount } from './amount.ts';

/** Kinds of arms that are counted one by one, by their last word. */
const KINDS = new Map<string, string[]>();
for (const kind of ARMS_KINDS.flatMap(([, kinds]) => kinds)) {
  const last = kind.split(/[ -]/).at(-1) as string;
  if (!ARMS_ONLY_IN_COMPANY.has(kind)) KINDS.set(last, [...(KINDS.get(last) ?? []), kind]);
}

/**
 * The count that an article gives: *a launcher* is one, where *launchers* says nothing; *no missiles*, *no casualties* are none.
 * Only arms and harm are counted so: a paper's other articles tell of things and not of numbers.
 * @param noun the noun counted, in small letters
 */
export function articleAmount(article: string, noun: string): Amount | undefined {
  const last = /[a-z]+$/.exec(noun)?.[0] ?? '';
  if (article === 'no') {
    const arms = isArms(noun, last) || (last.endsWith('s') && isArms(noun.slice(0, -1), last.slice(0, -1)));
    return harm.has(last) || arms ? { kind: 'cardinal', value: 0 } : undefined;
  }
  return isArms(noun, last) ? { kind: 'cardinal', value: 1 } : undefined;
}

function isArms(noun: string, last: string): boolean {
  return KINDS.get(last)?.some((kind) => noun.endsWith(kind)) === true;
}
