import { expect, test } from 'vitest';
import { checkReport } from '../report/index.ts';
import { readWith } from './pipeline.ts';
import { loadResources } from './resources.ts';

const resources = await loadResources({ tagger: 'rules' });

test.each([
  ['emoji and joiners', 'Fire 🔥 in Kyiv\n\n“It’s 👩‍👩‍👧,” said Ann Lee. 👍🏽👍🏽'],
  ['combining marks', 'Nguye\u0302\u0303n Va\u0306n A said so.\n\nZoe\u0308 denied it.'],
  ['right to left', 'الرئيس يقول\n\nقال «مرحبا» ثم غادر. She said “שלום”.'],
  ['NUL', 'A\0B said\0.\n\n\0'],
  ['lone surrogates', 'Half \ud83d of it, said \udc00 Lee.\ud83d'],
  ['line ends', 'One\r\n\r\nTwo said so.\rThree.\n\n\n\n'],
  ['empty', ''],
  ['white space', ' \n\t\u00a0 '],
  ['no words', '—— … !!! ??'],
  ['quotation marks without end', 'He said "this\n\n"and "that\n\n\'\'and those'],
  ['brackets', '(((((((((((((((( [[[[ ]]]] ))))) said Lee'],
])('%s: a right answer and no crash', async (_name, text) => {
  expect(checkReport(await readWith({ text }, resources))).toEqual([]);
});

test.each([
  ['sentences', 'The minister said on Tuesday that 300 tanks had left Minsk, but Kyiv denied it. ', 1],
  ['letters', 'a', 5],
  ['digits', '7', 5],
  ['data', 'aGVsbG8gd29ybGQ+/0', 5],
  ['dashes', '-', 5],
  ['quotation marks', '" ', 1],
  ['open brackets', '(', 5],
  ['place names', 'Paris, Texas, ', 1],
])('a line of megabytes of %s', { timeout: 300_000 }, async (_name, piece, megabytes) => {
  const text = `He said so. ${piece.repeat((megabytes * 1_000_000) / piece.length)}`;
  expect(checkReport(await readWith({ text }, resources))).toEqual([]);
});

test('the same report gives the same bytes whatever was read before', async () => {
  const report = {
    text: 'Zorblatt’s men deny it\n\n“No,” said Zorblatt. The re-snurfled KN-99 is Zorblatt’s, he added.',
  };
  const first = JSON.stringify(await readWith(report, await loadResources({ tagger: 'rules' })));
  await readWith({ text: 'Zorblatt’s— KN-99s RE-SNURFLED; Zorblatt’s/Zorblatt he said.' }, resources);
  expect(JSON.stringify(await readWith(report, resources))).toBe(first);
});
