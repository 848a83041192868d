import { readFile } from 'node:fs/promises';
import { createFactualityModel, type FactualityWeights } from './certainty/model.ts';
import { openGazetteer } from './names/gazetteer.ts';
import { createLexicon } from './names/lexicon.ts';
import { createWordTagger } from './sentences/words.ts';
import type { Resources } from './stage.ts';
import type { Tagger } from './tagger/tagger.ts';
import { loadFastTagger, loadModelTagger } from './tagger/weights.ts';

/** `model`: the transformer; `fast`: the feature-based tagger; `rules`: none, attributions by rules alone. */
export type TaggerName = 'model' | 'fast' | 'rules';

/** What a caller may choose. */
export interface ResourceOptions {
  /** The best there is, where it is not said. */
  tagger?: TaggerName;
  /** Folder of the taggers' weights, ending in a slash; those of the package where it is not said. */
  weights?: URL;
  /** Told in a line when a tagger that was asked for cannot be had, and what runs in its place. */
  note?: (line: string) => void;
}

/** Loads what the stages need. Load once and pass on: it takes a few tenths of a second. */
export async function loadResources(options: ResourceOptions = {}): Promise<Resources> {
  const gazetteer = openGazetteer(await readFile(new URL('../../data/gazetteer.bin', import.meta.url)));
  // without weights (before the first training) the rules read alone
  const weights = await readFile(new URL('../../model/weights/certainty.json', import.meta.url), 'utf8').catch(
    () => undefined,
  );
  const factuality =
    weights === undefined ? undefined : createFactualityModel(JSON.parse(weights) as FactualityWeights);
  const tagger = await chosenTagger(options);
  return {
    words: createWordTagger(),
    lexicon: createLexicon(),
    gazetteer,
    ...(factuality ? { factuality } : {}),
    ...(tagger ? { tagger } : {}),
  };
}

async function chosenTagger({ tagger, weights, note }: ResourceOptions): Promise<Tagger | undefined> {
  if (tagger === 'rules') return undefined;
  if (tagger !== 'fast') {
    const model = await loadModelTagger(weights);
    if ('tagger' in model) return model.tagger;
    note?.(`the model cannot be used (${model.missing}); the fast tagger runs in its place`);
  }
  const fast = await loadFastTagger(weights);
  if ('tagger' in fast) return fast.tagger;
  note?.(`the fast tagger cannot be used (${fast.missing}); rules alone run in its place`);
  return undefined;
}
