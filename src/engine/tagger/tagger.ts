import type { Draft, Stage } from '../stage.ts';

/** Heads that mark stretches of the text, by the name under which taggers give them. */
export type SpanHead = 'attribution' | 'entities' | 'events' | 'times';

/** Heads that judge each token by itself. */
export type TokenHead = 'certainty' | 'metonymy';

/** What one pass over a report can tag. */
export type Head = SpanHead | TokenHead;

/** A head that marks stretches: a label for each token of the draft, with how sure the tagger is of it. */
export interface Tagging {
  /** The head's labels in BIO form: `O`, `B-source`, `I-source` … */
  readonly labels: readonly string[];
  /** Index into `labels`, one a token, a valid BIO sequence. */
  readonly best: Uint8Array;
  /** Probability of the label chosen, one a token, from 0 to 1. */
  readonly probability: Float32Array;
}

/** A head that judges tokens: numbers for each token of the draft. */
export interface Scoring {
  /** Names of the classes; a token's first numbers are their scores, unnormalised. */
  readonly labels: readonly string[];
  /** Numbers a token: the classes' scores and, where the head gives one, a value behind them. */
  readonly width: number;
  readonly scores: Float32Array;
}

/** What a tagger made of a report, by head; a head it lacks is left out. */
export type Tags = Readonly<Partial<Record<SpanHead, Tagging> & Record<TokenHead, Scoring>>>;

/** Tags a draft's tokens, all its heads in one pass. */
export interface Tagger {
  readonly name: string;
  /** What it can tag. */
  readonly heads: readonly Head[];
  tag(draft: Draft): Tags | Promise<Tags>;
}

/** Lets the tagger, where there is one, tag the tokens for the stages that follow. */
export const tagger: Stage = async (draft, { tagger }) =>
  tagger ? { ...draft, tags: await tagger.tag(draft) } : draft;
