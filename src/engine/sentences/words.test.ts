import { expect, test } from 'vitest';
import { createWordTagger } from './words.ts';

const odd = 'The Zorblatt envoy re-snurfled the kwyjibo-class frigate near Xyzzygrad. Zorblatt’s men didn’t object.';

test('words quote the text and contractions are apart', () => {
  const words = createWordTagger();
  const found = words(odd).map(({ start, end }) => odd.slice(start, end));
  expect(found.join('')).toBe(odd.replaceAll(' ', ''));
  expect(found).toContain('n’t');
  expect(words(odd).filter((word) => word.ends)).toHaveLength(2);
});

test('what was read before does not matter', () => {
  const fresh = createWordTagger();
  const first = fresh(odd);
  fresh('Zorblatt’s— KWYJIBO-CLASS xyzzygrad? re-snurfled re-snurfling, zorblatt; Zorblatt’s/Zorblatt. '.repeat(50));
  expect(fresh(odd)).toEqual(first);
  expect(createWordTagger()(odd)).toEqual(first);
});

test('text in capitals is tagged like text in small letters', () => {
  const words = createWordTagger();
  const text = 'THE ARMY DENIED TODAY THAT GUERRILLAS ATTACKED THE FARM ON THE COAST LAST NIGHT.';
  expect(words(text).map((word) => word.pos)).toEqual(words(text.toLowerCase()).map((word) => word.pos));
});

test('every word has a lemma, also where wink-nlp knows none', () => {
  expect(createWordTagger()('We cannot.').map(({ lemma }) => lemma)).toEqual(['we', 'cannot', '.']);
});

test.each([
  ['emoji', 'Kyiv 😀👍🏽 said 👩‍👩‍👧 so.'],
  ['right to left', 'He said «مرحبا بالعالم» and left. שלום.'],
  ['combining marks', 'Ze\u0301 said a\u0308\u0304 word. Nguye\u0302\u0303n.'],
  ['no-break spaces', 'up\u00a0to\u202f900\u2009km — no'],
  ['NUL and controls', 'a\0b \u0007 c\u200bd'],
  ['empty', ''],
])('%s: every word has its place', (_name, text) => {
  const found = createWordTagger()(text);
  for (const word of found) expect(text.slice(word.start, word.end).trim()).toBe(text.slice(word.start, word.end));
  for (const [i, word] of found.entries()) expect(word.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
  expect(found.length > 0 || text === '').toBe(true);
});
