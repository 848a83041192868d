/** What a cue expresses (PolNeAR's broad sense of attribution, in five kinds). */
export type CueKind = 'speech' | 'belief' | 'attitude' | 'evidence' | 'assessment';

/** What the source does to the content. */
export type Stance = 'asserts' | 'denies' | 'declines' | 'undetermined' | 'asks';

/**
 * What a cue takes as content. `clause`: a that-clause, a bare clause, a question or a quotation; it may stand before, behind or
 * round the cue. `quote`: a quotation only. `to`: an infinitive. `object`: a noun phrase. `gerund`: "denied sending". `hearer`: somebody who is told, between cue and clause.
 */
export type Argument = 'clause' | 'quote' | 'to' | 'object' | 'gerund' | 'hearer';

/** A word or phrase that joins a source to a content. */
export interface Cue {
  /** Lemmas, the head first: `point out`, `call on`. */
  readonly words: string;
  readonly kind: CueKind;
  readonly stance: Stance;
  readonly takes: readonly Argument[];
}

/** Makes cues of one kind from a list of lemmas; commas part them. */
export function cues(kind: CueKind, stance: Stance, takes: readonly Argument[], list: string): Cue[] {
  return list.split(',').map((words) => ({ words: words.trim().replace(/\s+/g, ' '), kind, stance, takes }));
}
