import { createLexicon } from './names/lexicon.ts';
import { createWordTagger } from './sentences/words.ts';
import type { Resources } from './stage.ts';

/** Loads what the stages need. Load once and pass on: it takes a few tenths of a second. */
export async function loadResources(): Promise<Resources> {
  return { words: createWordTagger(), lexicon: createLexicon() };
}
