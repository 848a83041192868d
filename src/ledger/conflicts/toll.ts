import type { Quantity, Report } from '../../report/index.ts';
import { FATES, type Fate } from '../../vocabulary/fates.ts';

const fatesOf = (place: 'after' | 'before') =>
  new Map(FATES.flatMap((line) => line[place].split(' ').map((word): [string, Fate] => [word, line.fate])));
const AFTER = fatesOf('after');
const BEFORE = fatesOf('before');

/** Words of a verb between the counted and what became of them. */
const AUXILIARY =
  'was|were|is|are|be|been|being|has|have|had|left|found|reported|confirmed|feared|believed|also|still|now';
const WORD = "[\\p{L}’'-]+";
/** *14 people in the town were killed*: up to five words of the noun, no *and*. */
const BEHIND = new RegExp(
  `^(?:\\s+(?!and\\b|or\\b|but\\b|of\\b)${WORD}){0,5}?\\s+(?:(?:${AUXILIARY})\\s+)*(${[...AFTER.keys()].join('|')})\\b`,
  'iu',
);
/** *killing about 14*, *killed two French and 14*: nothing but words of the noun in between. */
const RIGHT_BEFORE = new RegExp(
  `\\b(${[...BEFORE.keys()].join('|')})(?:\\s+(?!in\\b|on\\b|at\\b|by\\b|near\\b|with\\b|after\\b|when\\b|and\\b)${WORD}){0,3}\\s*$`,
  'iu',
);
/** *the death toll of the raid has risen to 14*, *the number of wounded stood at 14*. */
const TOLL = new RegExp(
  `\\b(?:(toll)|(?:number|count) of (?:the |those |people )?(${[...AFTER.keys()].join('|')}))\\b[^.;]*\\b(?:to|at|of|is|was|stands|stood|reached|reaches)\\s*$`,
  'iu',
);
const HEDGE =
  /\b(?:at least|at most|more than|fewer than|less than|up to|as many as|about|around|some|nearly|almost|another|an estimated)\s*$/iu;
/** What was said before: "raised its toll to four from two". */
const FORMERLY = /\bfrom\s*$/iu;
/** Counted beside the number before: *two soldiers and five civilians*. */
const BESIDE = new RegExp(`^(?:\\s+${WORD}){0,4}\\s*(?:,|,?\\s+and|,?\\s+including|,?\\s+plus)\\s*$`, 'iu');

/** What became of those whom a number counts, by the words round it in its sentence; undefined for a number of anything else. */
export function fateOf(report: Report, quantity: Quantity): Fate | undefined {
  if (quantity.kind !== 'cardinal') return undefined;
  const { text, quantities, sentences } = report;
  const { start } = quantity.span;
  const end = endOf(quantity);
  const sentence = sentences.find((one) => one.start <= start && end <= one.end);
  if (!sentence) return undefined;
  const others = quantities.filter(
    ({ id, kind, span }) =>
      id !== quantity.id && kind === 'cardinal' && sentence.start <= span.start && span.end <= sentence.end,
  );
  const next = others.find(({ span }) => span.start >= end)?.span.start ?? sentence.end;
  const last = others.findLast((other) => endOf(other) <= start);
  const [, after = ''] = BEHIND.exec(text.slice(end, next)) ?? [];
  if (after) return AFTER.get(after.toLowerCase());
  const before = text.slice(last ? endOf(last) : sentence.start, start).replace(HEDGE, '');
  if (FORMERLY.test(before)) return undefined;
  const [, toll, counted = ''] = TOLL.exec(before) ?? [];
  if (toll) return 'killed';
  if (counted) return AFTER.get(counted.toLowerCase());
  const [, word = ''] = RIGHT_BEFORE.exec(before) ?? [];
  if (word) return BEFORE.get(word.toLowerCase());
  return last && BESIDE.test(before) ? fateOf(report, last) : undefined;
}

function endOf({ span, counted }: Quantity): number {
  return counted && counted.start >= span.end ? counted.end : span.end;
}
