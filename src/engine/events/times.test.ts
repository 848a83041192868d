import { expect, test } from 'vitest';
import { readWith } from '../pipeline.ts';
import { loadResources } from '../resources.ts';

// When it happened: a day belongs to the deed that it stands with, however far that is from its verb.

const resources = await loadResources({ tagger: 'rules' });
const published = { value: '2024-01-17', how: 'given' as const, evidence: [] };

test.each([
  ['The guerrillas last night attacked a mine near Arauca.', 'attacked', 'last night'],
  ['Police late Sunday raided a village in Chad.', 'raided', 'late Sunday'],
  ['Gunmen yesterday also attacked a barracks in Niger.', 'attacked', 'yesterday'],
  ['The local radio said rebels today attacked a police station in Mali.', 'attacked', 'today'],
  ['On Friday morning, while on his way to the port to catch a ship, he was kidnapped.', 'kidnapped', 'Friday morning'],
  ['At noon yesterday, near the town of Gao, two drivers and a cook were kidnapped.', 'kidnapped', 'noon yesterday'],
  ['At 9:33 today a helicopter bombed a market in Khartoum.', 'bombed', '9:33 today'],
  ['The attack, which took place on Friday, killed two soldiers.', 'attack', 'Friday'],
  ['Four rebels were killed in clashes that erupted early on Sunday in Sudan.', 'clashes', 'Sunday'],
  ['Nine people were killed when soldiers entered the village on Saturday.', 'killed', 'Saturday'],
  ['The mayor today condemned the murder of a judge.', 'murder', undefined],
  ['Rebels today denied having attacked the town.', 'attacked', undefined],
  ['Survivors of the 2019 bombing attacked the guards.', 'attacked', undefined],
  ['On Friday, the mayor said gunmen had attacked the town.', 'attacked', undefined],
])('%s', async (text, trigger, day) => {
  const { events, times } = await readWith({ text: `Notes\n\n${text}`, facts: { published } }, resources);
  const told = events.filter(({ span, mentions }) => [span, ...mentions].some(({ quote }) => quote === trigger));
  expect(told).toHaveLength(1);
  expect(told[0]?.times.map((id) => times.find((time) => time.id === id)?.span.quote)).toEqual(day ? [day] : []);
});
