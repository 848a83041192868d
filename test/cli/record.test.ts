import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { printRecord } from '../../src/cli/print/record.ts';
import { styleOf, wrappedIn } from '../../src/cli/style.ts';
import { checkReport, reportOf } from '../../src/report/index.ts';
import { almar } from '../fixture/almar.ts';

const terminal = (columns: number, env: Record<string, string> = {}) =>
  styleOf({ write: () => {}, isTTY: true, columns }, env);
const plain = { NO_COLOR: '1' };

test('the fixture is a good report', () => {
  expect(checkReport(almar())).toEqual([]);
});

test.each([80, 120])('the record at %i columns', async (columns) => {
  await expect(printRecord(almar(), terminal(columns, plain))).toMatchFileSnapshot(`./goldens/almar.${columns}.txt`);
});

test.each([40, 80, 100, 120])('no line is wider than %i columns', (columns) => {
  const widths = printRecord(almar(), terminal(columns, plain))
    .split('\n')
    .map((line) => stringWidth(line));
  expect(Math.max(...widths)).toBeLessThanOrEqual(columns);
});

test('colour adds nothing but colour', () => {
  const coloured = printRecord(almar(), terminal(80));
  expect(coloured).toContain('\x1b[');
  expect(stripVTControlCharacters(coloured)).toBe(printRecord(almar(), terminal(80, plain)));
});

test.each([
  ['a terminal', true, {}, true],
  ['a pipe', false, {}, false],
  ['NO_COLOR', true, { NO_COLOR: '1' }, false],
  ['an empty NO_COLOR', true, { NO_COLOR: '' }, true],
  ['FORCE_COLOR into a pipe', false, { FORCE_COLOR: '1' }, true],
  ['FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, false],
  ['a dumb terminal', true, { TERM: 'dumb' }, false],
])('colour: %s', (_name, isTTY, env, colour) => {
  expect(styleOf({ write: () => {}, isTTY }, env).colour).toBe(colour);
});

test('an empty record says so', () => {
  expect(printRecord(reportOf({ text: 'Nothing.' }), terminal(60, plain))).toBe(
    [
      'no headline',
      '',
      'published   not known',
      '',
      'Who says what ────────────────────────────── no attributions',
      '',
      'What happened ──────────────────────────────────── no events',
      '',
    ].join('\n'),
  );
});

test('a report cannot write escape sequences to the terminal', () => {
  const report = reportOf({
    text: 'x',
    facts: { headline: { value: '\x1b[2Jgone \u202eback\x07 \x9b31m', how: 'given' } },
  });
  expect(printRecord(report, terminal(60, plain))).toMatch(/^␛\[2Jgone \uFFFDback␇ \uFFFD31m\n/);
});

test.each([
  'A missile that hit Port Almar on Jan. 2 was “probably” made in Kestria – says the office’s spokesman …',
  'Donaudampfschifffahrtsgesellschaftskapitän https://post.example/a/very/long/address/of/a/story said',
  'a b c d e f g h i j k l m n o p q r s t u v w x y z',
  'x',
  '',
])('quick wrapping wraps as the library does: %s', (text) => {
  for (let room = 10; room < 60; room++) expect(wrappedIn(text, room)).toBe(wrapAnsi(text, room, { hard: true }));
});
