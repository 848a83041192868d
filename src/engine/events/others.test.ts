import { expect, test } from 'vitest';
import { checkReport, type Event, type Report } from '../../report/index.ts';
import { readWith } from '../pipeline.ts';
import { loadResources } from '../resources.ts';

// What others say, do or discuss round an event is not part of it.

const resources = await loadResources({ tagger: 'rules' });

async function read(text: string): Promise<Report> {
  const report = await readWith({ text: `Notes\n\n${text}` }, resources);
  expect(checkReport(report)).toEqual([]);
  return report;
}

const words = (event: Event | undefined, role: string) => event?.roles.find((r) => r.role === role)?.span.quote;
const timesOf = ({ times }: Report, event: Event | undefined) =>
  event?.times.map((id) => times.find((time) => time.id === id)?.span.quote);

test.each([
  ['Sweden accused Belarus of supplying Sudan with rocket launchers.', 'Sweden', 'Belarus', 'Sudan'],
  ['Kenya has blamed Eritrea for arming the rebels.', 'Kenya', 'Eritrea', 'rebels'],
  ['Canada suspects Serbia of delivering howitzers to Libya.', 'Canada', 'Serbia', 'Libya'],
  ['Peru charged Israel on Tuesday with smuggling drones to Chile.', 'Peru', 'Israel', 'Chile'],
])('who is accused supplies: %s', async (text, accuser, supplier, recipient) => {
  const { events } = await read(text);
  const accusation = events.find((e) => e.type === 'ACCUSE');
  const transfers = events.filter((e) => e.type === 'TRANSFER');
  expect([words(accusation, 'actor'), words(accusation, 'target')]).toEqual([accuser, supplier]);
  expect(transfers.map((e) => [words(e, 'supplier'), words(e, 'recipient')])).toEqual([[supplier, recipient]]);
});

test('who is accused attacks, in every deed that is named', async () => {
  const { events } = await read('Oman accused Yemen of bombing a port and shelling two villages.');
  const attacks = events.filter((e) => e.type === 'ASSAULT');
  expect(attacks.map((e) => words(e, 'actor'))).toEqual(['Yemen', 'Yemen']);
});

test('who condemns a delivery or a use has no part in it', async () => {
  const { events } = await read(
    'The ministers condemned the transfer of Iranian missiles to Sudan. Kenya denounced the firing of rockets at Chad.',
  );
  expect(
    words(
      events.find((e) => e.type === 'TRANSFER'),
      'supplier',
    ),
  ).toBeUndefined();
  expect(
    words(
      events.find((e) => e.type === 'ASSAULT'),
      'actor',
    ),
  ).toBeUndefined();
});

test('negotiating for arms is a transfer, a meeting over one that is done leaves it done', async () => {
  const wanted = (await read('Sudan is negotiating with Turkey for short-range missiles.')).events;
  expect(wanted.map((e) => [e.type, e.stage, words(e, 'supplier'), words(e, 'recipient')])).toEqual([
    ['TRANSFER', 'negotiating', 'Turkey', 'Sudan'],
  ]);
  const told = (await read("The council will meet to discuss Iran's arms transfers to Sudan.")).events;
  expect(told.find((e) => e.type === 'TRANSFER')?.stage).toBe('delivered');
});

test.each([
  ['Syria sold Hamas rockets.', 'Hamas', 'rockets'],
  ['Turkey gave the army 12 howitzers.', 'army', '12 howitzers'],
  ['Iran handed the rebels anti-tank rockets.', 'rebels', 'anti-tank rockets'],
])('who receives stands before what: %s', async (text, recipient, goods) => {
  const event = (await read(text)).events.find((e) => e.type === 'TRANSFER');
  expect([words(event, 'recipient'), words(event, 'goods')]).toEqual([recipient, goods]);
});

test('a name that qualifies the goods receives nothing', async () => {
  const event = (await read('Iran sold Syrian rockets to Sudan.')).events.find((e) => e.type === 'TRANSFER');
  expect(words(event, 'recipient')).toBe('Sudan');
});

test.each([
  ['The ministry on Monday accused Chad of shelling the town of Adre.', 'ASSAULT', []],
  ["Britain condemned Belarus's delivery of drones to Mali on Monday evening.", 'TRANSFER', []],
  ["Iran's deliveries of drones to Sudan will be discussed next Wednesday at the council.", 'TRANSFER', []],
  ['The ministry announced on Monday that Iran delivered drones to Sudan in May.', 'TRANSFER', ['May']],
  ['Rockets were fired at Mosul on May 3.', 'ASSAULT', ['May 3']],
  ["The Arab League will address Israel's attack on Doha on June 2.", 'ASSAULT', []],
])('the time of saying or meeting is not that of the deed: %s', async (text, type, expected) => {
  const report = await read(text);
  expect(
    timesOf(
      report,
      report.events.find((e) => e.type === type),
    ),
  ).toEqual(expected);
});

test('a council that discusses a strike strikes nobody', async () => {
  const { events } = await read('The Arab League will discuss the strike on Doha. The strike by Israel hit a villa.');
  const actors = events.filter((e) => e.type === 'ASSAULT').map((e) => words(e, 'actor'));
  expect(actors).not.toContain('Arab League');
  expect(actors).toContain('Israel');
});

test.each([
  ['A missile strike on a bakery near Basra killed four people on Monday.', 'bakery', 'four people'],
  ['The strike on May 8 wounded six people.', undefined, 'six people'],
  ['The raid that hit a bakery in Basra on Monday was brief.', 'bakery', undefined],
])('whom a strike killed is not what it was aimed at: %s', async (text, target, victim) => {
  const attacks = (await read(text)).events.filter((e) => e.type === 'ASSAULT');
  expect(attacks.map((e) => [words(e, 'target'), words(e, 'victim')])).toEqual([[target, victim]]);
});

test('the strike that the story tells of is the headline’s', async () => {
  const report = await readWith(
    {
      text: 'Drone strike on bakery in Basra kills 14, mayor says\n\nA drone strike on a bakery in Basra killed 14 people on Monday, the mayor said. The strike also damaged a school.',
    },
    resources,
  );
  const attacks = report.events.filter((e) => e.type === 'ASSAULT');
  expect(attacks).toHaveLength(1);
  expect(timesOf(report, attacks[0])).toEqual(['Monday']);
});

test('what flies over a place is sent to nobody', async () => {
  expect((await read('Oman said it flew no drones over Basra.')).events.filter((e) => e.type === 'TRANSFER')).toEqual(
    [],
  );
  expect((await read('Oman flew missiles to Libya.')).events.map((e) => e.type)).toEqual(['TRANSFER']);
});

test('a modal of the telling says nothing of what is told', async () => {
  const { events } = await read('The ministry could not confirm that Oman had attacked Basra on Monday.');
  expect(events.filter((e) => e.type === 'ASSAULT').map((e) => e.stage)).toEqual(['done']);
});
