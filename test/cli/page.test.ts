import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { pageOf } from '../../src/exports/page/page.ts';
import { type Report, reportOf, spanOf } from '../../src/report/index.ts';
import { almar } from '../fixture/almar.ts';

/** The page's document and the text of its story, a paragraph a line. */
function paged(report: Report) {
  const { document } = parseHTML(pageOf(report));
  const paragraphs = [...document.querySelectorAll('article > *')].map(({ textContent }) => textContent);
  return { document, text: paragraphs.join('\n') };
}

test('the story is the unmodified text', () => {
  const report = almar();
  expect(paged(report).text).toBe(report.text);
});

test('each number in the text leads to a card and back', () => {
  const { document } = paged(almar());
  const numbers = [...document.querySelectorAll('a.number')];
  expect(numbers.map((number) => number.getAttribute('data-number'))).toEqual(
    '1 2 3 E1 4 5 5.1 6 6.1 6.2 7 8 9 10'.split(' '),
  );
  for (const number of numbers) {
    const card = document.getElementById(number.getAttribute('href')?.slice(1) ?? '');
    expect(card?.querySelector('a.back')?.getAttribute('href')).toBe(`#${number.id}`);
  }
  expect(document.querySelectorAll('.card')).toHaveLength(numbers.length);
});

test('marks cover their words', () => {
  const { document } = paged(almar());
  const marked = (layer: string) => {
    const byCard = new Map<string, string>();
    for (const mark of document.querySelectorAll(`article .${layer}`)) {
      const card = mark.getAttribute('data-cards') ?? '';
      byCard.set(card, (byCard.get(card) ?? '') + mark.textContent);
    }
    return byCard;
  };
  expect(marked('cue').get('c6-2')).toBe('has not yet determined');
  expect(marked('source').get('c4')).toBe('Tomas Verin, a spokesman for the office');
  expect(marked('content').get('c6-1')).toBe('that Suderia received several launchers from Kestria in recent weeks');
  expect(marked('event').get('c6-1 c6 E2')).toBe(undefined);
});

test('a card says who, cue, stance, certainty, event, time, place, chain', () => {
  const { document } = paged(almar());
  const words = (id: string) => document.getElementById(id)?.textContent?.replace(/\s+/g, ' ') ?? '';
  for (const part of [
    'regional prosecutor',
    'said',
    'asserts',
    'CT+ certain',
    'ASSAULT',
    '2024-01-02',
    'Coast Region',
    'Harbour Post ← Norland Press Agency ←',
  ])
    expect(words('c3')).toContain(part);
  expect(words('c8')).toContain('denies');
  expect(words('c6-2')).toContain('not determined');
});

test.each([
  ['mark-up', '<script>alert(1)</script><img src=x onerror=alert(2)> & &amp; "q" \'r\''],
  ['emoji and joiners', 'A 👩‍👩‍👧 said 👍🏽\n\n\n“yes”'],
  ['right to left', 'قال «مرحبا» ثم \u202eغادر.\nend'],
  ['spaces', '  two  spaces\t\ttabs \u00a0 \n \n'],
  ['empty', ''],
])('text with %s stays as it is', (_name, text) => {
  const report = reportOf({ text });
  if (text) report.places = [{ id: 'place:0-2', span: spanOf(report.text, 0, 2), metonymic: false }];
  const { document, text: shown } = paged(report);
  expect(shown).toBe(report.text);
  expect(document.querySelectorAll('script')).toHaveLength(1);
  expect(document.querySelectorAll('img')).toHaveLength(0);
});

test('control characters are shown as their pictures', () => {
  expect(paged(reportOf({ text: 'A\0B\x1b[2J\x85' })).text).toBe('A␀B␛[2J\uFFFD');
});

test('the page asks nothing of anybody', () => {
  const { document } = paged(almar());
  for (const link of document.querySelectorAll('[src], [href]'))
    expect(link.getAttribute('src') ?? link.getAttribute('href')).toMatch(/^#/);
  expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(/^default-src 'none'/);
});
