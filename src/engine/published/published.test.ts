import { expect, test } from 'vitest';
import { checkReport } from '../../report/index.ts';
import { readWith } from '../pipeline.ts';
import { loadResources } from '../resources.ts';

const resources = await loadResources();

const facts = async (text: string) => {
  const report = await readWith({ text }, resources);
  expect(checkReport(report)).toEqual([]);
  return report.facts;
};

const story = (office: string, link: string) => `Grain ship holed off Odesa

LONDON (Reuters) - A grain ship was holed by a mine in the Black Sea, Britain's navy said Wednesday.

The ship left Chornomorsk on Nov. 14 with 20 sailors on board.

Two mines were swept on Nov. 20. ${link}

British Prime Minister ${office} condemned the attack. Talks on the corridor will resume in Ankara on Nov. 30.`;

test('a weekday tied to a date, a window and an office leave one day', async () => {
  // 20 November is a Monday in 2023; Sunak took office in October 2022 and left in July 2024.
  const { published } = await facts(
    story('Rishi Sunak', 'A third mine of the same kind as the other mines exploded on Monday.'),
  );
  expect(published).toMatchObject({ value: '2023-11-22', how: 'inferred' });
  expect(published?.evidence.map(({ span }) => span?.quote)).toEqual(['Wednesday', 'Monday', 'Rishi Sunak']);
});

test('where two years fit, both are offered and neither is chosen', async () => {
  const { published, publishedCandidates } = await facts(story('Boris Johnson', ''));
  expect(published).toBeUndefined();
  expect(publishedCandidates?.map(({ value }) => value)).toEqual([
    '2019-11-20',
    '2019-11-27',
    '2020-11-25',
    '2021-11-24',
  ]);
});

test('a former office says no more than that it is over', async () => {
  const { published, publishedCandidates } = await facts(
    story('David Cameron’s predecessor, former Prime Minister Gordon Brown,', ''),
  );
  expect(published ?? publishedCandidates).toBeUndefined();
});

test('what is given is left alone', async () => {
  const given = { value: '2023-11-23', how: 'given' as const, evidence: [] };
  const { facts } = await readWith({ text: story('Rishi Sunak', ''), facts: { published: given } }, resources);
  expect(facts.published).toEqual(given);
});
