import type { Token } from '../sentences/token.ts';
import type { Tagging } from '../tagger/tagger.ts';
import type { NameType } from './name.ts';

/** A name as the tagger's entity head marked it. */
export interface TaggedName {
  /** Index of its first token and of the token behind its last. */
  readonly from: number;
  readonly to: number;
  readonly type: Exclude<NameType, 'adjective'>;
  /** Mean probability of its tokens' labels. */
  readonly probability: number;
}

/**
 * The entity head's names, in order; none reaches over the end of a sentence, points and marks at the edges are left off.
 * @param isKnown whether a name of a place is known
 */
export function taggedNames(
  tokens: readonly Token[],
  { labels, best, probability }: Tagging,
  isKnown: (from: number, to: number) => boolean,
): TaggedName[] {
  const found: TaggedName[] = [];
  for (let i = 0; i < tokens.length; ) {
    const label = labels[best[i] as number] as string;
    if (!label.startsWith('B-')) {
      i++;
      continue;
    }
    const kind = label.slice(2);
    let from = i;
    let to = i + 1;
    while (
      to < tokens.length &&
      labels[best[to] as number] === `I-${kind}` &&
      tokens[to]?.sentence === tokens[i]?.sentence
    )
      to++;
    i = to;
    while (from < to && !isWord(tokens[from])) from++;
    while (to > from && !isWord(tokens[to - 1]) && !isInitial(tokens, to - 1)) to--;
    // North Korea's
    while (to > from + 1 && /^['’]s?$/.test(tokens[to - 1]?.text ?? '')) to--;
    for (const part of kind === 'place' ? partsOf(tokens, from, to, isKnown) : [{ from, to }]) {
      if (part.to <= part.from) continue;
      const sum = probability.subarray(part.from, part.to).reduce((a, b) => a + b, 0);
      found.push({ ...part, type: kind as TaggedName['type'], probability: sum / (part.to - part.from) });
    }
  }
  return found;
}

/** Dallas and Texas in *Dallas, Texas* and in *Texas's Dallas County*; both reefs in *Long Reef and Round Reef*, but one place in *Trinidad and Tobago*. */
function partsOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  isKnown: (from: number, to: number) => boolean,
): { from: number; to: number }[] {
  const alike = (and: number) => tokens[and - 1]?.lower === tokens[to - 1]?.lower;
  for (let i = from + 1; i < to; i++)
    if (
      tokens[i]?.text === ',' ||
      (/^['’]s$/.test(tokens[i]?.text ?? '') && isKnown(from, i)) ||
      (tokens[i]?.lower === 'and' && !isKnown(from, to) && (alike(i) || (isKnown(from, i) && isKnown(i + 1, to))))
    )
      return [{ from, to: i }, ...partsOf(tokens, i + 1, to, isKnown)];
  return [{ from, to }];
}

function isWord(token: Token | undefined): boolean {
  return /[\p{L}\d]/u.test(token?.text ?? '');
}

/** The point behind an initial or abbreviation: *Washington, D.C.* */
function isInitial(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return tokens[i]?.text === '.' && before?.end === tokens[i]?.start && /(?:^|\.)\p{Lu}$/u.test(before?.text ?? '');
}

/** How probable the entity head finds it that these tokens belong to no name. */
export function probablyNone({ best, probability }: Tagging, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += best[i] === 0 ? (probability[i] as number) : 0;
  return sum / (to - from);
}
