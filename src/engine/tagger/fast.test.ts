import { expect, test } from 'vitest';
import { readWith } from '../pipeline.ts';
import { loadResources } from '../resources.ts';
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

test('without weights rules read, and a caller is told what runs', async () => {
  const notes: string[] = [];
  const { tagger } = await loadResources({ tagger: 'rules', note: (line) => notes.push(line) });
  expect(tagger).toBeUndefined();
  expect(notes).toEqual([]);
});

test('weights of another version are refused', () => {
  const header = { bits: 22, rows: 1000, scale: 1, edgeScale: 1, bias: 0 };
  expect(() => createFastTagger(header, new Uint8Array(100))).toThrow(RangeError);
});
