import { expect, test } from 'vitest';
import { readWith } from '../pipeline.ts';
import { loadResources } from '../resources.ts';

const resources = await loadResources();

/** The report's own certainty of the first event. */
async function own(text: string): Promise<string | undefined> {
  const report = await readWith({ text: `Notes\n\n${text}` }, resources);
  return report.certainties.find((c) => c.attribution === undefined)?.value;
}

test.each([
  ['Rebels attacked the airport.', 'CT+'],
  ['Rebels did not attack the airport.', 'CT-'],
  ['Rebels never attacked the airport.', 'CT-'],
  ['Rebels may have attacked the airport.', 'PS+'],
  ['Rebels probably attacked the airport.', 'PR+'],
  ['Rebels failed to attack the airport.', 'CT-'],
  ['Rebels are likely to attack the airport.', 'PR+'],
  ['Rebels wanted to attack the airport.', 'Uu'],
  ['If rebels attacked the airport, flights would stop.', 'Uu'],
  ['Rebels allegedly attacked the airport.', 'Uu'],
  ['Rebels will not attack the airport.', 'PR-'],
  ['Rebels could not attack the airport.', 'CT-'],
  ['Rebels may not have attacked the airport.', 'PS-'],
  ['Rebels probably did not attack the airport.', 'PR-'],
  ['Rebels are not likely to attack the airport.', 'PR-'],
  ['Rebels managed to attack the airport.', 'CT+'],
  ['Flights stopped when rebels attacked the airport.', 'CT+'],
])('%s', async (text, value) => {
  expect(await own(text)).toBe(value);
});

test('speaker and report differ: the speaker is certain, the report only passes it on', async () => {
  const report = await readWith({ text: 'Notes\n\nThe minister said rebels attacked the airport.' }, resources);
  const event = report.events.find((e) => e.type === 'ASSAULT');
  const values = report.certainties
    .filter((c) => c.event === event?.id)
    .map((c) => [c.attribution === undefined, c.value]);
  expect(values).toEqual([
    [true, 'Uu'],
    [false, 'CT+'],
  ]);
});
