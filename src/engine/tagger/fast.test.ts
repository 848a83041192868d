import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { readWith, run } from '../pipeline.ts';
import { loadResources, type TaggerName } from '../resources.ts';
import { createFastTagger } from './fast.ts';

const text = `Dockers walk out

The union said on Monday that the cranes were unsafe. "We will not lift another box," Marta Silva told reporters in Leixões. "Not one."

The port authority denied it.`;

test('the fast tagger marks who says what', async () => {
  const resources = await loadResources({ tagger: 'fast' });
  expect(resources.tagger?.name).toBe('fast');
  const { attributions } = await readWith({ text }, resources);
  const sources = attributions.filter((one) => one.source.length > 0).map((one) => one.source[0]?.quote);
  expect(sources).toEqual(['The union', 'Marta Silva', 'The port authority']);
});

const released = new URL('../../../model/weights/', import.meta.url);

test('without the weights of the model the fast tagger runs, and the caller is told', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-weights-'));
  const weights = pathToFileURL(`${folder}/`);
  const loaded = async (tagger?: TaggerName) => {
    const notes: string[] = [];
    const resources = await loadResources({ ...(tagger && { tagger }), weights, note: (line) => notes.push(line) });
    return [resources.tagger?.name, ...notes];
  };
  const noModel =
    'the model cannot be used (there is no transformer.json among the weights); the fast tagger runs in its place';
  const noFast =
    'the fast tagger cannot be used (there is no fast.json among the weights); rules alone run in its place';
  expect(await loaded('model')).toEqual([undefined, noModel, noFast]);
  for (const name of ['fast.json', 'fast.bin']) await copyFile(new URL(name, released), join(folder, name));
  expect(await loaded('model')).toEqual(['fast', noModel]);
  expect(await loaded()).toEqual(['fast', noModel]);
  expect(await loaded('fast')).toEqual(['fast']);
  expect(await loaded('rules')).toEqual([undefined]);
  await rm(folder, { recursive: true });
});

test('weights are read alike wherever they lie in memory', async () => {
  const resources = await loadResources({ tagger: 'rules' });
  const header = JSON.parse(await readFile(new URL('fast.json', released), 'utf8'));
  const file = await readFile(new URL('fast.bin', released));
  const shifted = new Uint8Array(file.length + 3);
  shifted.set(file, 3);
  const draft = await run({ text }, resources);
  const [own, ofFile, inside] = await Promise.all(
    [Uint8Array.from(file), file, shifted.subarray(3)].map((bytes) => createFastTagger(header, bytes).tag(draft)),
  );
  expect(ofFile).toEqual(own);
  expect(inside).toEqual(own);
});

test('weights of another version are refused', () => {
  const header = { bits: 22, rows: 1000, scale: 1, bias: 0 };
  expect(() => createFastTagger(header, new Uint8Array(100))).toThrow(RangeError);
});
