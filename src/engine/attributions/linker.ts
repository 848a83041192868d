import type { Token } from '../sentences/token.ts';
import type { Tagging } from '../tagger/tagger.ts';
import { type Stretch, trimmed } from './stretch.ts';

type Kind = 'source' | 'cue' | 'content';

/** A tagged run of tokens. */
export interface Tagged extends Stretch {
  readonly kind: Kind;
  /** First and last sentence it touches. */
  readonly first: number;
  readonly last: number;
}

/** A cue with the sources and contents that belong to it. */
export interface Linked {
  readonly source: Stretch | undefined;
  readonly cue: Stretch;
  readonly content: Stretch[];
}

/** Beyond this cost nothing is joined. */
const LIMIT = 6;
/** Spans to look at on either side. */
const REACH = 12;

/**
 * The spans that a tagging marks, in order; none crosses a paragraph, since what does is a quotation that begins anew, or a slip.
 * @param paragraphOf the paragraph of a sentence
 */
export function taggedSpans(
  tokens: readonly Token[],
  { labels, best }: Tagging,
  paragraphOf: (sentence: number) => number,
): Tagged[] {
  const spans: Tagged[] = [];
  const paragraph = (i: number) => paragraphOf((tokens[i] as Token).sentence);
  let i = 0;
  while (i < tokens.length) {
    const label = labels[best[i] as number] as string;
    if (label === 'O') {
      i++;
      continue;
    }
    const kind = label.slice(2) as Kind;
    let to = i + 1;
    while (to < tokens.length && labels[best[to] as number] === `I-${kind}` && paragraph(to) === paragraph(i)) to++;
    const span = kind === 'content' ? trimmed(tokens, { from: i, to }) : { from: i, to };
    if (span)
      spans.push({
        ...span,
        kind,
        first: (tokens[span.from] as Token).sentence,
        last: (tokens[span.to - 1] as Token).sentence,
      });
    i = to;
  }
  return spans;
}

/**
 * Joins spans into attributions: each cue gets the source that stands nearest, each content the cue that stands nearest, where what
 * stands between makes things farther. A source may serve several cues, a content only one.
 * @param paragraphOf the paragraph of a sentence
 * @param apart whether content that begins at a token may stand in a sentence behind its cue's: a quotation, or what follows a colon
 */
export function link(
  spans: readonly Tagged[],
  paragraphOf: (sentence: number) => number,
  apart: (token: number) => boolean,
): Linked[] {
  const taken = new Set<Tagged>();
  const linked = new Map<Tagged, { source: Tagged | undefined; cue: Tagged; content: Tagged[] }>();
  for (const [k, cue] of spans.entries())
    if (cue.kind === 'cue')
      linked.set(cue, { source: nearest(spans, k, 'source', (i) => sourceCost(spans, k, i)), cue, content: [] });
  // first what stands in the cue's sentence; a quotation behind it then goes to the cue that has a quotation already
  for (const later of [false, true])
    for (const [k, content] of spans.entries()) {
      if (content.kind !== 'content' || taken.has(content)) continue;
      const cue = nearest(spans, k, 'cue', (i) => {
        const candidate = linked.get(spans[i] as Tagged);
        const crosses = i < k && content.first > (spans[i] as Tagged).last;
        if (!candidate || (crosses && !later)) return Number.POSITIVE_INFINITY;
        const other =
          crosses && candidate.content.length > 0 && !candidate.content.some(({ from }) => apart(from)) ? 3 : 0;
        return other + contentCost(spans, i, k, candidate.source, paragraphOf, apart);
      });
      if (!cue) continue;
      linked.get(cue)?.content.push(content);
      taken.add(content);
    }
  for (const { content } of linked.values()) content.sort((a, b) => a.from - b.from);
  return [...linked.values()].filter(({ content }) => content.length > 0);
}

function nearest(spans: readonly Tagged[], k: number, kind: Kind, cost: (i: number) => number): Tagged | undefined {
  let best: Tagged | undefined;
  let least = LIMIT;
  for (let i = Math.max(0, k - REACH); i < Math.min(spans.length, k + REACH + 1); i++) {
    const span = spans[i] as Tagged;
    if (span.kind !== kind) continue;
    const c = cost(i);
    if (c < least) {
      least = c;
      best = span;
    }
  }
  return best;
}

function between(spans: readonly Tagged[], a: number, b: number, kind: Kind): number {
  let count = 0;
  for (let i = Math.min(a, b) + 1; i < Math.max(a, b); i++) if ((spans[i] as Tagged).kind === kind) count++;
  return count;
}

/** How far the source at `s` is from the cue at `c`. */
function sourceCost(spans: readonly Tagged[], c: number, s: number): number {
  const cue = spans[c] as Tagged;
  const source = spans[s] as Tagged;
  if (source.last < cue.first || source.first > cue.last) return Number.POSITIVE_INFINITY;
  const cues = between(spans, s, c, 'cue');
  const contents = between(spans, s, c, 'content');
  const sources = between(spans, s, c, 'source');
  if (s < c) return (cue.from - source.to) * 0.1 + cues + contents * 0.3 + sources * 1.5;
  const next = spans[s + 1];
  const taken = next?.kind === 'cue' && next.from - source.to <= 2 ? 2 : 0;
  return 0.2 + (source.from - cue.to) * 0.15 + contents * 1.2 + cues * 3 + sources + taken;
}

/** How far the content at `t` is from the cue at `c`, whose source is known. */
function contentCost(
  spans: readonly Tagged[],
  c: number,
  t: number,
  source: Tagged | undefined,
  paragraphOf: (sentence: number) => number,
  apart: (token: number) => boolean,
): number {
  const cue = spans[c] as Tagged;
  const content = spans[t] as Tagged;
  const cues = between(spans, c, t, 'cue');
  const contents = between(spans, c, t, 'content');
  const sources =
    between(spans, c, t, 'source') -
    (source &&
    spans.indexOf(source, Math.min(c, t)) > Math.min(c, t) &&
    spans.indexOf(source, Math.min(c, t)) < Math.max(c, t)
      ? 1
      : 0);
  const cost = cues * 2 + contents * 0.7 + sources * 0.7;
  if (t > c) {
    const crossed = content.first - cue.last;
    if (crossed > 0 && !apart(content.from)) return Number.POSITIVE_INFINITY;
    const paragraphs = paragraphOf(content.first) - paragraphOf(cue.last);
    return cost + (content.from - cue.to) * 0.05 + crossed * 1.5 + paragraphs;
  }
  const crossed = cue.first - content.last;
  // words not quoted are said in one sentence: the one before is the report's own
  if (crossed > 0 && contents > 0 && !apart(content.from)) return Number.POSITIVE_INFINITY;
  return (
    cost + 0.3 + (cue.from - content.to) * 0.05 + crossed * 3 + (paragraphOf(cue.first) - paragraphOf(content.last)) * 3
  );
}
