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

/** Words of every part of speech, and those that many rules look round: what begins or ends a text has nothing before or behind it. */
const WORDS =
  `the a two 3,000 between and but of in to for by with over worth than at least Monday May 2021 Iran Kyiv Peru's its they who which that
  should will not never has was been being Seeking fired shelling killed supplied handed said denied accused told whether military Russian
  biggest missiles soldiers troops attack sale talks sanctions half most one them "help" '' " , ; : . — - ( ) Gen. Berg`.split(
    /\s+/,
  );

test('no order of words makes the reader throw', { timeout: 120_000 }, async () => {
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state >>> 8;
  };
  for (let n = 0; n < 3000; n++) {
    const words = Array.from({ length: 1 + (next() % 9) }, () => WORDS[next() % WORDS.length]);
    const text = words.join(' ');
    const read = readWith({ text: n % 3 === 0 ? `${text}\n\n${text}. ${text}` : text }, resources);
    await expect(read.then(checkReport), text).resolves.toEqual([]);
  }
});

test('the same report gives the same bytes whatever was read before', async () => {
  const report = {
    text: 'Zorblatt’s men deny it\n\n“No,” said Zorblatt. The re-snurfled KN-99 is Zorblatt’s, he added.',
  };
  const first = JSON.stringify(await readWith(report, await loadResources({ tagger: 'rules' })));
  await readWith({ text: 'Zorblatt’s— KN-99s RE-SNURFLED; Zorblatt’s/Zorblatt he said.' }, resources);
  expect(JSON.stringify(await readWith(report, resources))).toBe(first);
});
