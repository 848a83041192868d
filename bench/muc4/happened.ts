import type { Range } from '../../src/report/index.ts';
import { LEARNED, scoreOf } from './weights.ts';

const VIOLENCE =
  /\b(?:kidnap|abduct|hostage|hijack|bomb|explo|dynamit|detonat|blast|blew|blown|burn|arson|torch|set (?:on )?fire|attack|kill|murder|assassin|massacre|shoot|shot|gun|machine|ambush|wound|injur|slay|slain|execut|assault|strike|fire|raid|slaughter|destr|damag|sabotag|crime|incident|die|dead|death)\w*/g;
/** What is done on a day about an incident, or beside it, after it. */
const TELLING =
  /\b(?:said|report|told|announc|reveal|stat|declar|add|confirm|accus|condemn|denied|deny|arrest|investigat|captur|respons|claim|communique|statement|press|newspaper|funeral|buri|meet|met|arrive|resum|deman)\w*/g;

const wordsOf = (text: string) => (text.match(/[a-z]+|\d+/g) ?? []).map((word) => (/\d/.test(word) ? '#' : word));

/** Words between the end of a stretch and the nearest match before or behind it, in steps. */
function reach(text: string, pattern: RegExp, before: boolean): { words: number; step: string } {
  const words = Math.min(
    ...[...text.matchAll(pattern)].map(
      ({ 0: { length }, index }) => wordsOf(before ? text.slice(index + length) : text.slice(0, index)).length,
    ),
  );
  const step = words < 1 ? '0' : words < 3 ? '1' : words < 6 ? '2' : words < 12 ? '3' : '4';
  return { words, step: words === Number.POSITIVE_INFINITY ? 'none' : step };
}

/** What speaks for a day that a sentence names as the day when something happened, rather than when it was told. */
export function happenedNames(
  text: string,
  sentence: Range,
  { start, end, types }: Range & { readonly types: readonly string[] },
  ago: number,
): string[] {
  const left = text.slice(sentence.start, start).toLowerCase();
  const right = text.slice(end, sentence.end).toLowerCase();
  const names = new Set(types.map((type) => `tied ${type}`));
  if (types.length > 0) names.add('tied');
  names.add(`ago ${ago < 0 ? 'ahead' : ago < 4 ? ago : ago < 8 ? 'week' : ago < 31 ? 'month' : 'more'}`);
  for (const word of wordsOf(text.slice(start, end).toLowerCase())) names.add(`word ${word}`);
  for (const [side, words] of [['left', wordsOf(left).reverse()] as const, ['right', wordsOf(right)] as const])
    for (const [i, word] of words.entries()) {
      if (i < 4) names.add(`${side} ${i} ${word}`);
      if (i < 10) names.add(`${side} near ${word}`);
      names.add(`${side} ${word}`);
    }
  const [done, donePast] = [reach(left, VIOLENCE, true), reach(right, VIOLENCE, false)];
  const [told, toldPast] = [reach(left, TELLING, true), reach(right, TELLING, false)];
  names.add(`left done ${done.step}`).add(`right done ${donePast.step}`);
  names.add(`left told ${told.step}`).add(`right told ${toldPast.step}`);
  names.add(`left done ${done.step} told ${told.step}`).add(`right done ${donePast.step} told ${toldPast.step}`);
  const [nearestDone, nearestTold] = [Math.min(done.words, donePast.words), Math.min(told.words, toldPast.words)];
  names.add(nearestDone < nearestTold ? 'nearer done' : nearestTold < 99 ? 'nearer told' : 'neither');
  return [...names].sort();
}

/** How far a day is one when something happened; `any` and `type` are how much its sentence looks like telling of an incident, and of one type. */
export function happened(names: readonly string[], any: number, type: number): number {
  const { weights } = LEARNED.happened;
  const part = (score: number) => Math.max(-4, Math.min(4, score)) / 2;
  return (
    scoreOf(LEARNED.happened, new Set(names)) +
    part(any) * (weights['sentence any'] ?? 0) +
    part(type) * (weights['sentence type'] ?? 0)
  );
}
