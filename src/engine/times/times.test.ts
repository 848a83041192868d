import { expect, test } from 'vitest';
import { checkReport } from '../../report/index.ts';
import { readWith } from '../pipeline.ts';
import { loadResources } from '../resources.ts';

const resources = await loadResources();

/** The times of a text published on a day, as `words = value`. */
async function read(text: string, published = '2021-06-16') {
  const report = await readWith(
    { text, facts: { published: { value: published, how: 'given', evidence: [] } } },
    resources,
  );
  expect(checkReport(report)).toEqual([]);
  return report.times;
}

const values = async (text: string, published?: string) =>
  (await read(text, published)).map(({ span, value }) => `${span.quote} = ${value}`);

// 16 June 2021 is a Wednesday.
test.each([
  ['The envoy landed in Lagos on Monday.', ['Monday = 2021-06-14']],
  ['The envoy will land in Lagos on Monday.', ['Monday = 2021-06-21']],
  ['Two trawlers sank on 3 May 2019.', ['3 May 2019 = 2019-05-03']],
  ['Two trawlers sank on March 9, 2020.', ['March 9, 2020 = 2020-03-09']],
  ['The bridge reopened yesterday.', ['yesterday = 2021-06-15']],
  ['Exports fell in the third quarter of 2020.', ['the third quarter of 2020 = 2020-Q3']],
  ['The clinic closed last month.', ['last month = 2021-05']],
  ['The clinic closed two years ago.', ['two years ago = 2019']],
  ['He was held for three and a half years.', ['three and a half years = P3.5Y']],
  ['Patrols pass every week.', ['every week = P1W']],
  ['The siege of the 1990s ended.', ['the 1990s = 199']],
  ['The convoy left at 0430 GMT on Friday.', ['0430 GMT on Friday = 2021-06-11T04:30Z']],
  ['The treaty lapses on 2023-02-01.', ['2023-02-01 = 2023-02-01']],
  ['Shops shut over Easter.', ['Easter = 2021-04-04']],
])('%s', async (text, wanted) => {
  expect(await values(text)).toEqual(wanted);
});

test('a month that is a verb or a name is none', async () => {
  expect(await values('Rebels may march on the capital, said May Okoro of the Daily Sun.')).toEqual([]);
});

test('without a day of publication nothing is placed that its words do not place', async () => {
  const { times } = await readWith({ text: 'Crews left Oran, and the port shut Tuesday, said Ali Haddad.' }, resources);
  expect(times.map(({ value, how, interval }) => ({ value, how, interval }))).toEqual([
    { value: 'XXXX-WXX-2', how: 'none', interval: undefined },
  ]);
});

test('an interval covers what is meant, its end excluded', async () => {
  const [time] = await read('The audit ran in early 2018.');
  expect(time).toMatchObject({ value: '2018', mod: 'START', interval: { from: '2018-01-01', to: '2018-05-03' } });
});
