import { readFile } from 'node:fs/promises';
import { createFastTagger, type FastHeader } from './fast.ts';
import { createModelTagger, type ModelHeader } from './model.ts';
import type { Tagger } from './tagger.ts';

/** Where the released weights lie, beside the code in the package. */
const WEIGHTS = new URL('../../../model/weights/', import.meta.url);

async function bytesOf(name: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(new URL(name, WEIGHTS));
  } catch {
    return undefined;
  }
}

/** The fast tagger, or nothing where its weights are not there. */
export async function loadFastTagger(): Promise<Tagger | undefined> {
  const [header, weights] = await Promise.all([bytesOf('fast.json'), bytesOf('fast.bin')]);
  if (!header || !weights) return undefined;
  return createFastTagger(JSON.parse(new TextDecoder().decode(header)) as FastHeader, weights);
}

/** The transformer, or nothing where its weights are not there or this machine has no ONNX Runtime. */
export async function loadModelTagger(): Promise<Tagger | undefined> {
  const names = ['transformer.json', 'vocab.txt', 'transformer.onnx'];
  const [header, vocabulary, network] = await Promise.all(names.map(bytesOf));
  if (!header || !vocabulary || !network) return undefined;
  const runtime = await import('onnxruntime-node').catch(() => undefined);
  if (!runtime) return undefined;
  const { InferenceSession, Tensor } = runtime.default ?? runtime;
  // One thread: reports are read side by side in processes of their own, and one thread adds numbers up in one order.
  const session = await InferenceSession.create(network, { intraOpNumThreads: 1, interOpNumThreads: 1 });
  const text = new TextDecoder();
  return createModelTagger(JSON.parse(text.decode(header)) as ModelHeader, text.decode(vocabulary), {
    session,
    Tensor,
  });
}
