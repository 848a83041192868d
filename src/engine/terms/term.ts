import type { Range } from '../../report/index.ts';

/** What lies between a term and the one before it. */
export type Gap = 'none' | 'space' | 'break';

/**
 * A word, a number or a mark of the text, as the time and quantity grammars see it; or what a rule made of several. It is
 * coarser about words and finer about figures than the sentence tokens.
 */
export interface Term<Meaning> extends Range {
  /** In lower case, apostrophes straightened; of a number its digits. */
  readonly word: string;
  /** The grammar's classes that it belongs to, one a bit. */
  readonly classes: number;
  /** What the number or the word counts for: 17 · month 1 to 12 · weekday 1 to 7. */
  readonly value: number;
  readonly gap: Gap;
  /** Whether it is written with a capital. */
  readonly capital: boolean;
  /** What a rule made of it. */
  readonly meaning?: Meaning;
}

/** One term in place of those from `first` to `last`; it has no word of its own. */
export function spanning<M>(first: Term<M>, last: Term<M>, classes: number, value: number, meaning?: M): Term<M> {
  const { start, gap, capital } = first;
  return {
    start,
    end: last.end,
    word: '',
    classes,
    value,
    gap,
    capital,
    ...(meaning === undefined ? {} : { meaning }),
  };
}

/** What a lexicon says of a word. */
export interface Entry {
  readonly classes: number;
  readonly value: number;
}

export type Lexicon = ReadonlyMap<string, Entry>;
