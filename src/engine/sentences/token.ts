import type { Range } from '../../report/index.ts';

/** Universal part-of-speech tags (Universal Dependencies v2), as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

/** A word, number or mark of the story. Contractions are apart: *do* · *n't*; hyphenated compounds too. */
export interface Token extends Range {
  /** As in the text. */
  readonly text: string;
  /** Lower case, curly apostrophes straightened. */
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Index of its sentence in `sentences`. */
  readonly sentence: number;
}
