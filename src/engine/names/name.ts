import type { Range } from '../../report/index.ts';
import type { Known } from './lexicon.ts';

export type NameType = 'person' | 'organisation' | 'place' | 'people' | 'adjective' | 'other';

/** A name as it stands in the text, before anyone asks who or where it is. */
export interface Name extends Range {
  /** Index of its first token and of the token behind its last. */
  readonly from: number;
  readonly to: number;
  readonly type: NameType;
  /** What the vocabulary knows by this name. */
  readonly known?: Known;
  /** Tokens of the title or role right before it, where there is one: *Prime Minister* in "Prime Minister Sanna Marin". */
  readonly title?: { readonly from: number; readonly to: number };
  /** How much speaks for the type over the next best, in the units of `typing.ts`. */
  readonly margin: number;
}
