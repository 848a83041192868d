import type { Speaker } from '../../report/index.ts';
import type { Draft } from '../stage.ts';
import type { Reading } from './clauses.ts';
import type { Frame } from './frame.ts';
import { type Known, sourceSpeaker } from './source.ts';
import type { Stretch } from './stretch.ts';

/**
 * Prepares finding who else a source names: Chile in *Norway and Chile* said.
 * @param mentions each token's mention (`mentionsByToken`)
 * @returns the speakers behind the first, in order, each somebody whom the report knows; none where the list is not plain
 */
export function besidesOf(
  draft: Draft,
  reading: Reading,
  mentions: readonly (Known | undefined)[],
): (source: Stretch | undefined) => Speaker[] {
  const { tokens } = reading;
  return (source) => {
    const [first, ...rest] = source ? members(source) : [];
    if (!first || rest.length === 0) return [];
    const known = [first, ...rest].map(({ from, to }) => heldBy(from, to));
    const actors = known.map((one) => one?.actor);
    // an apposition names one twice: *the envoy, Ana Ruiz, and*
    if (actors.some((actor, i) => !actor || actors.indexOf(actor) !== i)) return [];
    return rest.map((part) => sourceSpeaker(draft, reading, mentions, part)).filter(({ kind }) => kind !== 'unknown');
  };

  /** The parts of a list that ends in *and*; a preposition in any but the last may hold what follows: *the leaders of A and B*. */
  function members({ from, to }: Stretch): Stretch[] {
    const parts: Stretch[] = [];
    let start = from;
    let joined = false;
    for (let i = from; i < to; i++) {
      const { lower, pos } = tokens[i] as (typeof tokens)[number];
      const and = lower === 'and';
      if (joined && (and || lower === ',')) return [];
      if (!and && lower !== ',') {
        if (!joined && pos === 'ADP') return [];
        continue;
      }
      if (i > start) parts.push({ from: start, to: i });
      start = i + 1;
      joined = and;
    }
    return joined && start < to ? [...parts, { from: start, to }] : [];
  }

  /** The mention that a part ends in, where it is a name or the whole part. */
  function heldBy(from: number, to: number): Known | undefined {
    const known = mentions[to - 1];
    return known && known.to === to && (known.form === 'name' || known.from === from) ? known : undefined;
  }
}

/** *Both*, *the two leaders*, *the pair*: whoever two were just told of together. */
const PAIR = /^(?:both|the (?:two|pair|duo)(?: \p{L}+)?)$/iu;
/** Sentences that *the two* looks back over. */
const REACH = 2;

/**
 * The lists that *both* and *the two* stand for: the source of the attribution before, or the last two who are told of together, *Ana
 * Ruiz and Ali Demir*.
 * @param frames all attributions in reading order
 */
export function pairsOf(
  { text, tokens }: Draft,
  mentions: readonly (Known | undefined)[],
  frames: readonly Frame[],
  besides: (source: Stretch | undefined) => Speaker[],
): Map<Frame, Stretch> {
  const pairs = new Map<Frame, Stretch>();
  let last: Stretch | undefined;
  for (const frame of frames) {
    const source = frame.source[0];
    if (!source || frame.parent) continue;
    const words = text.slice(tokens[source.from]?.start, tokens[source.to - 1]?.end);
    const pair = PAIR.test(words) && (besides(last).length === 1 ? last : listBefore(source.from));
    if (pair) pairs.set(frame, pair);
    else last = source;
  }
  return pairs;

  function listBefore(at: number): Stretch | undefined {
    const far = (tokens[at]?.sentence ?? 0) - REACH;
    for (let i = at - 1; i > 0 && (tokens[i]?.sentence ?? 0) >= far; i--) {
      const [one, other] = [mentions[i - 1], mentions[i + 1]];
      if (tokens[i]?.lower !== 'and' || one?.form !== 'name' || other?.form !== 'name' || one.to !== i) continue;
      if (one.actor !== other.actor && one.actor.type === other.actor.type) return { from: one.from, to: other.to };
    }
    return undefined;
  }
}
