import { readFile } from 'node:fs/promises';
import { createFastTagger, type FastHeader } from './fast.ts';
import { createModelTagger, type ModelHeader } from './model.ts';
import type { Tagger } from './tagger.ts';

/** Where the released weights lie, beside the code in the package. */
const RELEASED = new URL('../../../model/weights/', import.meta.url);

/** A tagger, or in a few words why it cannot be had. */
export type Loaded = { readonly tagger: Tagger } | { readonly missing: string };

/** The files of a tagger, or the first that is not there. */
async function filesOf(folder: URL, names: readonly string[]): Promise<Uint8Array[] | string> {
  const files = await Promise.all(names.map((name) => readFile(new URL(name, folder)).catch(() => undefined)));
  const missing = names.find((_, i) => files[i] === undefined);
  return missing === undefined ? (files as Uint8Array[]) : `there is no ${missing} among the weights`;
}

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/**
 * Loads the fast tagger.
 * @param folder where its weights lie, ending in a slash
 */
export async function loadFastTagger(folder: URL = RELEASED): Promise<Loaded> {
  const files = await filesOf(folder, ['fast.json', 'fast.bin']);
  if (typeof files === 'string') return { missing: files };
  const [header, weights] = files;
  return { tagger: createFastTagger(JSON.parse(text(header)) as FastHeader, weights as Uint8Array) };
}

/**
 * Loads the transformer.
 * @param folder where its weights lie, ending in a slash
 */
export async function loadModelTagger(folder: URL = RELEASED): Promise<Loaded> {
  const files = await filesOf(folder, ['transformer.json', 'vocab.txt', 'transformer.onnx']);
  if (typeof files === 'string') return { missing: files };
  const runtime = await import('onnxruntime-node').catch(() => undefined);
  if (!runtime) return { missing: 'ONNX Runtime does not run on this machine' };
  const { InferenceSession, Tensor } = runtime.default ?? runtime;
  const [header, vocabulary, network] = files;
  // One thread: reports are read side by side in processes of their own, and one thread adds numbers up in one order.
  const session = await InferenceSession.create(network as Uint8Array, { intraOpNumThreads: 1, interOpNumThreads: 1 });
  return {
    tagger: createModelTagger(JSON.parse(text(header)) as ModelHeader, text(vocabulary), { session, Tensor }),
  };
}
