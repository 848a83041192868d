import type { Token } from '../src/engine/sentences/token.ts';
import { ATTRIBUTION_LABELS } from '../src/engine/tagger/labels.ts';
import type { Head, Tagger } from '../src/engine/tagger/tagger.ts';
import { inGivenText } from './given-text.ts';

type Pair = [start: number, end: number];

/** An attribution as PolNeAR's files give it. */
export interface GivenAttribution {
  source: Pair[];
  cue: Pair[];
  content: Pair[];
}

/**
 * A tagger that knows the answer: what is lost behind it, the linker and the rules lose.
 * @param other gives the tags of its other heads, names among them; without it the rules find those
 */
export function givenTagger(text: string, attributions: readonly GivenAttribution[], other?: Tagger): Tagger {
  return {
    name: 'given',
    heads: [...new Set<Head>(['attribution', ...(other?.heads ?? [])])],
    tag: async (draft) => ({
      ...(await other?.tag(draft)),
      attribution: tagging(inGivenText(draft.tokens, text), attributions),
    }),
  };
}

function tagging(tokens: readonly Token[], attributions: readonly GivenAttribution[]) {
  const best = new Uint8Array(tokens.length);
  // a source or cue inside another's content keeps its own label
  for (const [kind, label] of [
    ['content', 5],
    ['cue', 3],
    ['source', 1],
  ] as const)
    for (const [start, end] of attributions.flatMap((one) => one[kind])) {
      let begun = false;
      for (const [i, token] of tokens.entries()) {
        if (token.end <= start || token.start >= end) continue;
        best[i] = begun ? label + 1 : label;
        begun = true;
      }
    }
  return { labels: ATTRIBUTION_LABELS, best, probability: new Float32Array(tokens.length).fill(1) };
}
