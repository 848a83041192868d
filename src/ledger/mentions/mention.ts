import { stemmer } from 'stemmer';

/** A word as a mention is compared by it. */
export interface MentionWord {
  readonly text: string;
  readonly lemma: string;
  /** Universal part-of-speech tag. */
  readonly pos: string;
}

/** A text that mentions events, in words. */
export interface MentionText {
  readonly id: string;
  readonly sentences: readonly (readonly MentionWord[])[];
}

/** A place in a text that speaks of an event. */
export interface EventMention {
  readonly id: string;
  readonly text: string;
  readonly sentence: number;
  /** Indices of its words in the sentence. */
  readonly words: readonly number[];
}

/** Word stem (Porter): brings *acquire*, *acquired* and *acquiring* together whatever the tagger took them for. */
export function stem({ lemma }: MentionWord): string {
  return stemmer(lemma.toLowerCase());
}

/** Index of the word that names the event: its first verb, else its last noun, else its last word. */
export function headOf(words: readonly MentionWord[], mention: EventMention): number {
  const own = mention.words.filter((i) => i < words.length);
  const verb = own.find((i) => words[i]?.pos === 'VERB');
  const noun = own.findLast((i) => words[i]?.pos === 'NOUN' || words[i]?.pos === 'PROPN');
  return verb ?? noun ?? own.at(-1) ?? 0;
}
