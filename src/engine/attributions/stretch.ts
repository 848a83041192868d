import type { Token } from '../sentences/token.ts';

/** A run of tokens: indices into the draft's tokens, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Drops marks that end or begin a stretch without belonging to it: commas, stops, dashes; quotation marks stay. */
export function trimmed(tokens: readonly Token[], { from, to }: Stretch): Stretch | undefined {
  while (from < to && EDGE.has((tokens[from] as Token).text)) from++;
  while (from < to && EDGE.has((tokens[to - 1] as Token).text)) to--;
  return from < to ? { from, to } : undefined;
}

const EDGE: ReadonlySet<string> = new Set([',', '.', ';', ':', '-', '–', '—', '―', '--', '…', '!', '?', '...']);

/** Whether two stretches share a token. */
export function meets(a: Stretch, b: Stretch): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Whether `inner` lies wholly in `outer`. */
export function holds(outer: Stretch, inner: Stretch): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** Stretches with those that follow each other without a gap as one. */
export function united(stretches: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  for (const stretch of stretches) {
    const last = out.at(-1);
    if (last?.to === stretch.from) out[out.length - 1] = { from: last.from, to: stretch.to };
    else out.push(stretch);
  }
  return out;
}
