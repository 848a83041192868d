/** A noun group: *two North Korean missiles*, *Pyongyang's recent transfer*. Numbers are indices into the draft's tokens, `last` inclusive. */
export interface NounGroup {
  readonly kind: 'noun';
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** First token behind a possessor: *recent* in *Pyongyang's recent transfer*; `first` where there is none. */
  readonly own: number;
  /** Whose it is: the group before 's, or a possessive pronoun. */
  readonly possessor?: NounGroup;
}

export type VerbForm = 'finite' | 'infinitive' | 'gerund' | 'participle';

/** A verb with its auxiliaries, negation, adverbs and particle: *has not yet been handed over*. */
export interface VerbGroup {
  readonly kind: 'verb';
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly form: VerbForm;
  readonly passive: boolean;
  readonly perfect: boolean;
  readonly progressive: boolean;
  /** Lower-case modals and *will*, *going*. */
  readonly modals: readonly string[];
  /** The word that negates it: *not*, *n't*, *never*. */
  readonly negation: number | undefined;
  /** Particle of a phrasal verb: *out* in *carried out*. */
  readonly particle: string | undefined;
  /** Copula without a verb: *is under an embargo*, *is ready*. */
  readonly copula: boolean;
}

export type MarkKind =
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'comma'
  | 'stop'
  | 'quote'
  | 'adverb'
  | 'adjective'
  | 'other';

/** What stands between groups. */
export interface Mark {
  readonly kind: MarkKind;
  readonly first: number;
  readonly last: number;
  readonly word: string;
}

export type Phrase = NounGroup | VerbGroup | Mark;
