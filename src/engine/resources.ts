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

async function chosenTagger({ tagger, note }: ResourceOptions): Promise<Tagger | undefined> {
  if (tagger === 'rules') return undefined;
  if (tagger !== 'fast') {
    const model = await loadModelTagger();
    if (model) return model;
    if (tagger === 'model')
      note?.(
        'the weights of the model are not installed (model/weights/transformer.onnx); the fast tagger runs in its place',
      );
  }
  const fast = await loadFastTagger();
  if (!fast && tagger !== undefined)
    note?.('the weights of the fast tagger are not installed (model/weights/fast.bin); rules alone run in its place');
  return fast;
}
