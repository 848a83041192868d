import { expect, test } from 'vitest';
import { checkReport, type Event } from '../../report/index.ts';
import { readWith } from '../pipeline.ts';
import { loadResources } from '../resources.ts';

// Attacks, arrests, forces and protests as reports tell them: one deed in several sentences, and words of force that tell of none.

const resources = await loadResources({ tagger: 'rules' });

/** Each event in a line: type, stage, roles with counts. */
async function read(text: string, headline = 'Notes') {
  const report = await readWith({ text: `${headline}\n\n${text}` }, resources);
  expect(checkReport(report)).toEqual([]);
  const count = (id: string | undefined) => report.quantities.find((q) => q.id === id)?.value;
  const line = ({ type, stage, roles }: Event) =>
    [
      `${type} ${stage}`,
      ...roles.map(({ role, span, quantity }) => `${role} ${span.quote}${quantity ? ` ×${count(quantity)}` : ''}`),
    ].join(' · ');
  return report.events.map(line);
}

test.each([
  [
    'Rebels shelled a town, killing at least six people and wounding 19, officials and residents said.',
    ['ASSAULT done · actor Rebels · target town · victim at least six people ×6 · victim 19 ×19'],
  ],
  [
    'Gunmen stormed a school on Friday, killed a teacher and fled.',
    ['ASSAULT done · actor Gunmen · target school · victim teacher'],
  ],
  ['Three soldiers died in an ambush near Gao.', ['ASSAULT done · victim Three soldiers ×3']],
  [
    'A rocket hit a block of flats. Five residents died and eight were hurt, the mayor said.',
    ['ASSAULT done · target block · instrument rocket ×1 · victim Five residents ×5'],
  ],
  [
    'Six villagers were killed by Kenyan shelling on Monday.',
    ['ASSAULT done · actor Kenyan · victim Six villagers ×6'],
  ],
  ['Bombings in Herat that killed 44 people went unclaimed.', ['ASSAULT done · victim 44 people ×44']],
])('whom an attack killed belongs to it: %s', async (text, told) => {
  expect(await read(text)).toEqual(told);
});

test.each([
  'A bomb exploded at a depot on Saturday. It was the second attack on the depot in a year.',
  'Rebels shelled Adre on Tuesday. The shelling was the third such attack on the town since August.',
  'A bomb exploded at a depot. The Harari Front claimed responsibility for the attack.',
])('an attack that is called, counted or claimed is the one told before: %s', async (text) => {
  const lines = await read(text);
  expect(lines.filter((line) => line.startsWith('ASSAULT'))).toHaveLength(1);
});

test('a strike that follows others is not one of them', async () => {
  const lines = await read(
    'Warplanes struck a radar. The strikes follow 14 attacks on merchant shipping by the rebels.',
  );
  expect(lines.filter((line) => line.startsWith('ASSAULT'))).toHaveLength(2);
});

test.each([
  ['The army sent troops and two helicopters to the area.', 'MOBILIZE done · actor army · target troops'],
  ['Canada was considering sending a second frigate to the region.', 'MOBILIZE planned'],
  ['He directed the police to deploy 1,500 officers.', 'MOBILIZE requested · actor police'],
])('forces sent somewhere: %s', async (text, told) => {
  expect((await read(text)).filter((line) => line.startsWith(told))).toHaveLength(1);
});

test('a line that sends its ships another way mobilizes nobody', async () => {
  expect(await read('The company said it would send its ships round the cape.')).toEqual([]);
});

test.each([
  [
    'The air force said its air defences had destroyed 36 Sudanese drones.',
    'COERCE done · actor its air defences · target 36 Sudanese drones ×36 · origin Sudanese',
  ],
  ['A glide bomb damaged a school.', 'ASSAULT done · target school · instrument glide bomb ×1'],
  ['Police used tear gas to disperse the crowd.', 'ASSAULT done · actor Police · instrument tear gas · target crowd'],
  ['Two men fired at worshippers.', 'ASSAULT done · actor Two men ×2 · target worshippers'],
  [
    'About 200 protesters marched to the consulate.',
    'PROTEST done · actor About 200 protesters ×200 · target consulate',
  ],
  ['The two pilots have been released.', 'CONCEDE done · target two pilots ×2'],
  [
    'North Korea fired two cruise missiles off its west coast.',
    'MOBILIZE done · actor North Korea · instrument two cruise missiles ×2',
  ],
])('who does what, with what: %s', async (text, told) => {
  expect(await read(text)).toContain(told);
});

test.each([
  'Two late strikes lifted the club out of the relegation zone.',
  'The spokesman released a video.',
  'The dispute damaged ties.',
  'The mayor defended the decision.',
])('words of force that tell of no deed: %s', async (text) => {
  expect(await read(text)).toEqual([]);
});

test.each([
  ['Rebels Shell Border Town As Talks Stall', 'Rebel fighters shelled the Chadian border town of Adre on Tuesday.'],
  [
    'Turkey Strikes Kurdish Militants In Northern Iraq',
    'Turkish jets struck Kurdish militants in northern Iraq on Monday.',
  ],
  [
    'Blast at Herat bus depot kills 12',
    'A bomb exploded at a crowded bus depot in Herat on Monday, killing 12 people.',
  ],
])('a headline in titles is read as a sentence, and its deed is the story’s: %s', async (headline, text) => {
  const lines = await read(text, headline);
  expect(lines.filter((line) => line.startsWith('ASSAULT'))).toHaveLength(1);
});

test.each([
  [
    'Fighters beheaded two miners near Gao and torched a dormitory.',
    ['ASSAULT done · actor Fighters · victim two miners ×2', 'COERCE done · actor Fighters · target dormitory'],
  ],
  [
    'Gunmen stormed a station in Gao and set it on fire.',
    ['ASSAULT done · actor Gunmen · target station', 'COERCE done · actor Gunmen · target it'],
  ],
  ['The army captured the town of Bara.', ['COERCE done · actor army · target town of Bara']],
  ['Rebels captured eight soldiers.', ['COERCE done · actor Rebels · victim eight soldiers ×8']],
  ['The camp came under fire from rebels on Friday.', ['ASSAULT done · actor rebels · target camp']],
  ['A truck hit a mine near Gao.', ['ASSAULT done · target truck · instrument mine']],
  ['Four traders were hacked to death.', ['ASSAULT done · victim Four traders ×4']],
  ['Some residents set fire to their homes.', ['COERCE done · actor Some residents · target homes']],
  ['The destroyer Halsey sailed through the strait.', ['MOBILIZE done · actor destroyer Halsey']],
  ['Some 300 officers were deployed to the area.', ['MOBILIZE done · target Some 300 officers ×300']],
])('words of force and their roles: %s', async (text, told) => {
  expect(await read(text)).toEqual(told);
});

test.each([
  ['The candidate attacked the record of the mayor.', 'ACCUSE'],
  ['The senator blasted critics of the bill.', 'ACCUSE'],
  ['The rebels vowed to continue the attacks.', 'THREATEN'],
  ['The minister urged the army to storm the town.', 'REQUEST'],
])('force that is spoken, vowed or asked for is none: %s', async (text, type) => {
  expect((await read(text)).map((line) => line.split(' ')[0])).toEqual([type]);
});

test.each([
  'An attack on a ship would invoke the treaty.',
  'Those who attack police will face trial.',
  'Norland never attacks civilians.',
  'He called the town a shooting gallery.',
])('a deed that is only supposed is none: %s', async (text) => {
  expect((await read(text)).filter((line) => line.startsWith('ASSAULT'))).toEqual([]);
});
