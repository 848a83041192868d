import type { Draft, Stage } from '../stage.ts';

/** What one pass over a report can tag. */
export type Head = 'attribution' | 'entities' | 'events' | 'times' | 'certainty';

/** One head's tags: a label for each token of the draft, with how sure the tagger is of it. */
export interface Tagging {
  /** The head's labels in BIO form: `O`, `B-source`, `I-source` … */
  readonly labels: readonly string[];
  /** Index into `labels`, one a token, a valid BIO sequence. */
  readonly best: Uint8Array;
  /** Probability of the label chosen, one a token, from 0 to 1. */
  readonly probability: Float32Array;
}

export type Tags = Readonly<Partial<Record<Head, Tagging>>>;

/** Tags a draft's tokens, all its heads in one pass. */
export interface Tagger {
  readonly name: string;
  tag(draft: Draft): Tags | Promise<Tags>;
}

/** Lets the tagger, where there is one, tag the tokens for the stages that follow. */
export const tagger: Stage = async (draft, { tagger }) =>
  tagger ? { ...draft, tags: await tagger.tag(draft) } : draft;
