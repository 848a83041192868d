import { readFile } from 'node:fs/promises';
import { createFactualityModel, type FactualityWeights } from './certainty/model.ts';
import { openGazetteer } from './names/gazetteer.ts';
import { createLexicon } from './names/lexicon.ts';
import { createWordTagger } from './sentences/words.ts';
import type { Resources } from './stage.ts';

/** Loads what the stages need. Load once and pass on: it takes a few tenths of a second. */
export async function loadResources(): Promise<Resources> {
  const gazetteer = openGazetteer(await readFile(new URL('../../data/gazetteer.bin', import.meta.url)));
  // without weights (before the first training) the rules read alone
  const weights = await readFile(new URL('../../model/weights/certainty.json', import.meta.url), 'utf8').catch(
    () => undefined,
  );
  const factuality =
    weights === undefined ? undefined : createFactualityModel(JSON.parse(weights) as FactualityWeights);
  return { words: createWordTagger(), lexicon: createLexicon(), gazetteer, ...(factuality ? { factuality } : {}) };
}
