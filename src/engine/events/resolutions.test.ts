import { expect, test } from 'vitest';
import { checkReport } from '../../report/index.ts';
import { readWith } from '../pipeline.ts';
import { loadResources } from '../resources.ts';
import { resolutionsIn } from './resolutions.ts';

const resources = await loadResources({ tagger: 'rules' });

test.each([
  ['The Security Council adopted Resolution 1718.', ['S/RES/1718(2006)']],
  ['UN Security Council resolution 2397 (2017) caps oil.', ['S/RES/2397(2017)']],
  [
    'The panel cited UN resolutions 1718 (2006), 1874 and 2397.',
    ['S/RES/1718(2006)', 'S/RES/1874(2009)', 'S/RES/2397(2017)'],
  ],
  ['Exports are banned by UNSCR 2270.', ['S/RES/2270(2016)']],
  ['See S/RES/1540 (2004), paragraph 8.', ['S/RES/1540(2004)']],
  ['The UN was told that House Resolution 1929 had failed.', []],
  ['The UN General Assembly resolution 46/36 set up a register.', []],
  ['The town council passed resolution 112.', []],
  ['The UN has adopted 1,718 resolutions.', []],
])('%s', (text, symbols) => {
  const found = resolutionsIn(text);
  expect(found.map(({ symbol }) => symbol)).toEqual(symbols);
  for (const { span } of found) expect(text.slice(span.start, span.end)).toBe(span.quote);
});

test.each([
  [242, 1967],
  [598, 1987],
  [687, 1991],
  [1267, 1999],
  [1373, 2001],
  [1929, 2010],
  [2231, 2015],
])('resolution %i is of %i', (number, year) => {
  expect(resolutionsIn(`UN resolution ${number}`)[0]?.symbol).toBe(`S/RES/${number}(${year})`);
});

test('a resolution goes to the embargo or transfer of its sentence', async () => {
  const report = await readWith(
    {
      text: 'Notes\n\nSudan’s transfer of rockets to Chad violates UN Security Council resolution 1591, Oman said. It imposed sanctions on Sudan.',
    },
    resources,
  );
  expect(checkReport(report)).toEqual([]);
  const symbols = (type: string) =>
    report.events
      .filter((e) => e.type === type)
      .flatMap(({ roles }) => roles.filter(({ role }) => role === 'resolution').map(({ designation }) => designation));
  expect(symbols('TRANSFER')).toEqual(['S/RES/1591(2005)']);
  expect(symbols('SANCTION')).toEqual([]);
});
