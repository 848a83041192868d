import { latinLanguages, scriptLanguages } from '../../vocabulary/languages.ts';

/** Characters looked at: a story shows its language in its first paragraphs. */
const SAMPLE = 1500;

const wordTags = new Map<string, string[]>();
for (const { tag, words } of latinLanguages)
  for (const word of words) wordTags.set(word, [...(wordTags.get(word) ?? []), tag]);

const letterTags = new Map<string, string>();
for (const { tag, letters = '' } of latinLanguages) for (const letter of letters) letterTags.set(letter, tag);

const MARKED = new RegExp(`[${[...letterTags.keys()].join('')}]`, 'gu');

/** A language and how surely it is the one: the lead of its marks over the next language's, in words. */
export interface LanguageGuess {
  /** BCP 47 tag. */
  tag: string;
  lead: number;
}

/**
 * The language of a stretch of text by its script, function words and letters; undefined where nothing tells.
 * @param against the tag of the language that the lead is counted over, where only that one matters
 */
export function guessLanguage(text: string, against?: string): LanguageGuess | undefined {
  const sample = text.slice(0, SAMPLE);
  const foreign = sample.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0;
  if (foreign > 0 && foreign > (sample.match(/\p{Script=Latin}/gu)?.length ?? 0)) return guessByScript(sample, foreign);
  const votes = new Map<string, number>();
  const vote = (tag: string, weight: number) => votes.set(tag, (votes.get(tag) ?? 0) + weight);
  for (const word of sample.match(/\p{L}+/gu) ?? []) {
    const tags = wordTags.get(word.toLowerCase());
    // A word that several languages share tells little.
    if (tags) for (const tag of tags) vote(tag, 1 / tags.length);
  }
  for (const letter of sample.match(MARKED) ?? []) vote(letterTags.get(letter) as string, 0.5);
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  const rival = against === undefined || against === first?.[0] ? second?.[1] : votes.get(against);
  return first && { tag: first[0], lead: first[1] - (rival ?? 0) };
}

function guessByScript(sample: string, letters: number): LanguageGuess | undefined {
  for (const [script, tag, unless] of scriptLanguages)
    if (script.test(sample)) return { tag: unless?.[0].test(sample) ? unless[1] : tag, lead: letters / 4 };
  return undefined;
}
