import { readFile } from 'node:fs/promises';
import { openGazetteer } from './names/gazetteer.ts';
import { createLexicon } from './names/lexicon.ts';
import { createWordTagger } from './sentences/words.ts';
import type { Resources } from './stage.ts';

/** Loads what the stages need. Load once and pass on: it takes a few tenths of a second. */
export async function loadResources(): Promise<Resources> {
  const gazetteer = openGazetteer(await readFile(new URL('../../data/gazetteer.bin', import.meta.url)));
  return { words: createWordTagger(), lexicon: createLexicon(), gazetteer };
}
