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

const values = (list: readonly { value: string }[] | undefined) => list?.map(({ value }) => value);

test('a weekday tied to a date, a window and an office leave two days: an agency tells of its day or the day before', async () => {
  // 20 November is a Monday in 2023; Sunak took office in October 2022 and left in July 2024.
  const { published, publishedCandidates } = await facts(
    story('Rishi Sunak', 'A third mine of the same kind as the other mines exploded on Monday.'),
  );
  expect(published).toBeUndefined();
  expect(values(publishedCandidates)).toEqual(['2023-11-22', '2023-11-23']);
  expect(publishedCandidates?.[0]?.evidence.map(({ span }) => span?.quote)).toEqual([
    'Wednesday',
    'Monday',
    'Rishi Sunak',
  ]);
});

test('times stand where every day of publication that fits gives the same; the others stay open', async () => {
  const { times } = await readWith(
    {
      text: story(
        'Rishi Sunak',
        'A third mine of the same kind as the other mines exploded on Monday. A tug had sunk yesterday.',
      ),
    },
    resources,
  );
  expect(times.map(({ span, value, how }) => `${span.quote} = ${value} ${how}`)).toEqual([
    'Wednesday = 2023-11-22 publication',
    'Nov. 14 = 2023-11-14 publication',
    'Nov. 20 = 2023-11-20 publication',
    'Monday = 2023-11-20 publication',
    'yesterday = XXXX-XX-XX none',
    'Nov. 30 = 2023-11-30 publication',
  ]);
});

test('a line that tells only of the last change closes the days from above, and offers that day and the week before it', async () => {
  const page = (body: string) => `Ferry sinks off Oran\n\n${body}\n\nLast updated: 5 March 2021 18:30`;
  const open = await facts(page('A ferry sank and nobody was hurt, the harbour said.'));
  expect(open.published).toBeUndefined();
  expect(values(open.publishedCandidates)?.slice(0, 2)).toEqual(['2021-03-05', '2021-03-04']);
  expect(values(open.publishedCandidates)?.length).toBe(7);
  // 3 March 2021 is a Wednesday.
  const told = await facts(page('ORAN (Reuters) - A ferry sank, the harbour said on Wednesday.'));
  expect(values(told.publishedCandidates)).toEqual(['2021-03-03', '2021-03-04']);
  // What is told of as past must be: the page is older than its change, by more than a week.
  expect(
    (await facts(page('A ferry sank on Feb. 2, the harbour said. Talks will begin on Feb. 9.'))).publishedCandidates,
  ).toBe(undefined);
});

test('a day under two names and an office leave one day', async () => {
  const { published } = await facts(`Grain ship holed off Odesa

LONDON (Reuters) - A grain ship was holed by a mine in the Black Sea today, Wednesday 22 November, Britain's navy said.

British Prime Minister Rishi Sunak condemned the attack.`);
  expect(published).toMatchObject({ value: '2023-11-22', how: 'inferred' });
  expect(published?.evidence.map(({ span }) => span?.quote)).toEqual(['today, Wednesday 22 November', 'Rishi Sunak']);
});

test('a dateline without its year, its weekday and an office leave the days round it', async () => {
  const { published, publishedCandidates } = await facts(`Two ships to sail

OSLO, Nov. 22 (Xinhua) -- Two grain ships sailed on Wednesday, the port said.

British Prime Minister Rishi Sunak welcomed it.`);
  expect(published).toBeUndefined();
  expect(values(publishedCandidates)).toEqual(['2023-11-21', '2023-11-22', '2023-11-23']);
});

test('where weekdays come round and nothing closes the years, nothing is said', async () => {
  const { published, publishedCandidates } = await facts(story('Boris Johnson', ''));
  expect(published ?? publishedCandidates).toBeUndefined();
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
