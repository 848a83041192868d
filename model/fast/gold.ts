import { readFileSync } from 'node:fs';
import type { Token } from '../../src/engine/sentences/token.ts';
import { ATTRIBUTION_LABELS } from '../../src/engine/tagger/labels.ts';

type Pairs = [start: number, end: number][];

/** A report of PolNeAR. */
export interface GoldReport {
  id: string;
  text: string;
  attributions: { source: Pairs; cue: Pairs; content: Pairs }[];
}

/** Reads a set of PolNeAR. */
export function readGold(path: string): GoldReport[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldReport);
}

/** A label for each token: where spans overlap, cue wins over source, source over content. */
export function goldLabels(tokens: readonly Token[], attributions: GoldReport['attributions']): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  for (const kind of ['content', 'source', 'cue'] as const)
    for (const attribution of attributions)
      for (const [start, end] of attribution[kind]) {
        let first = true;
        for (let i = firstToken(tokens, start); i < tokens.length; i++) {
          const token = tokens[i] as Token;
          if (token.start >= end) break;
          if ((Math.min(token.end, end) - Math.max(token.start, start)) * 2 < token.end - token.start) continue;
          labels[i] = ATTRIBUTION_LABELS.indexOf(`${first ? 'B' : 'I'}-${kind}`);
          first = false;
        }
      }
  // what an overlap cut off from its beginning begins anew
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number;
    const before = labels[i - 1] ?? 0;
    if (label > 0 && label % 2 === 0 && before !== label && before !== label - 1) labels[i] = label - 1;
  }
  return labels;
}

function firstToken(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
