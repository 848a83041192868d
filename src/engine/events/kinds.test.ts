import { expect, test } from 'vitest';
import { checkReport, type Event } from '../../report/index.ts';
import { readWith } from '../pipeline.ts';
import { loadResources } from '../resources.ts';

// Kinds of event that are told in words of their own.

const resources = await loadResources({ tagger: 'rules' });

async function read(text: string) {
  const report = await readWith({ text: `Notes\n\n${text}` }, resources);
  expect(checkReport(report)).toEqual([]);
  const words = ({ roles }: Event, role: string) => roles.filter((r) => r.role === role).map((r) => r.span.quote);
  const times = ({ times: ids }: Event) => ids.map((id) => report.times.find((time) => time.id === id)?.span.quote);
  const places = ({ places: ids }: Event) => ids.map((id) => report.places.find((p) => p.id === id)?.span.quote);
  return { events: report.events, words, times, places };
}

test.each([
  ['Ukraine shot down 11 Russian drones overnight.', ['Ukraine'], ['11 Russian drones']],
  ['Two missiles were intercepted by the Saudi navy.', ['Saudi navy'], ['Two missiles']],
])('what is shot down in flight is the target, no instrument: %s', async (text, actor, target) => {
  const { events, words } = await read(text);
  expect(events.map((e) => [e.type, e.mode])).toEqual([['COERCE', 'destroy']]);
  expect(events.map((e) => [words(e, 'actor'), words(e, 'target'), words(e, 'instrument')])).toEqual([
    [actor, target, []],
  ]);
});

test('a plane with people in it is attacked', async () => {
  const { events } = await read('Rebels shot down a passenger plane over Mali.');
  expect(events.map((e) => e.type)).toEqual(['ASSAULT']);
});

test('depots set ablaze', async () => {
  const { events, words, places } = await read('Fuel depots in Latakia were set ablaze on Sunday.');
  expect(events.map((e) => [e.type, e.mode, words(e, 'target'), places(e)])).toEqual([
    ['COERCE', 'destroy', ['Fuel depots'], ['Latakia']],
  ]);
});

test('warplanes that strike, and whom it killed, are one attack', async () => {
  const { events, words } = await read('Warplanes had struck the terminal, killing 74 people, a doctor said.');
  expect(events.map((e) => [e.type, words(e, 'instrument'), words(e, 'target'), words(e, 'victim')])).toEqual([
    ['ASSAULT', ['Warplanes'], ['terminal'], ['74 people']],
  ]);
});

test.each([
  ['A network in Dubai smuggled components to Iran.', ['network'], ['Iran'], ['components']],
  ['The drones were almost certainly re-exported by Serbia.', ['Serbia'], [], ['drones']],
])('illicit ways of goods: %s', async (text, supplier, recipient, goods) => {
  const { events, words } = await read(text);
  expect(events.map((e) => [e.type, words(e, 'supplier'), words(e, 'recipient'), words(e, 'goods')])).toEqual([
    ['TRANSFER', supplier, recipient, goods],
  ]);
});

test('parts seized on their way', async () => {
  const { events, words, places } = await read('The customs service seized missile parts bound for Yemen.');
  expect(events.map((e) => [e.type, words(e, 'target'), words(e, 'recipient'), places(e)])).toEqual([
    ['COERCE', ['missile parts'], [], []],
    ['TRANSFER', [], ['Yemen'], []],
  ]);
});

test.each([
  ['A Danish frigate boarded the tanker Blue Fjord off Ghana on Monday.', 'COERCE', 'tanker Blue Fjord'],
  ['The Italian navy stopped a dhow near Socotra.', 'COERCE', 'dhow'],
])('a force that boards a ship: %s', async (text, type, target) => {
  const { events, words } = await read(text);
  expect(events.map((e) => [e.type, words(e, 'target')])).toEqual([[type, [target]]]);
});

test.each(['Passengers boarded the ferry in Ostend.', 'The minister boarded the ship on Friday.'])(
  'who boards as a traveller: %s',
  async (text) => {
    expect((await read(text)).events).toEqual([]);
  },
);

test('what bears arms does not supply them', async () => {
  const { events, words } = await read('A lorry carrying mortar shells from Chad to the rebels was found in May.');
  expect(events.map((e) => [e.type, e.stage, words(e, 'supplier'), words(e, 'recipient')])).toEqual([
    ['TRANSFER', 'shipped', ['Chad'], ['rebels']],
  ]);
});

test('goods called by the last word of their name', async () => {
  const { events, words } = await read(
    'The Danish navy found missile parts in a trawler. The parts were sent from Iran to Sudan, it said.',
  );
  expect(events.map((e) => [e.type, words(e, 'goods'), words(e, 'supplier')])).toEqual([
    ['TRANSFER', ['parts'], ['Iran']],
  ]);
});

test.each([
  ['Pakistan tested a missile on Monday.', 'Pakistan'],
  ['India test-fired a ballistic missile from an island.', 'India'],
  ['North Korea test-fires two missiles.', 'North Korea'],
])('a test of arms is no attack: %s', async (text, actor) => {
  const { events, words } = await read(text);
  expect(events.map((e) => [e.type, e.mode, words(e, 'actor')])).toEqual([['MOBILIZE', 'weapons', [actor]]]);
});

test('deliveries that are expected are agreed', async () => {
  const { events, times } = await read('Deliveries of the tanks to Peru are expected to begin in late 2025.');
  expect(events.map((e) => [e.type, e.stage, times(e)])).toEqual([['TRANSFER', 'agreed', ['late 2025']]]);
});

test.each([
  ['The missile that hit Aden on 4 March was made in China, the monitors said.', ['China'], ['Aden'], ['4 March']],
  ['Debris of a missile that hit Aden on March 4 lay in a field.', [], ['Aden'], ['March 4']],
])('where a missile came down, and who made it: %s', async (text, origin, place, time) => {
  const { events, words, places, times } = await read(text);
  const attack = events.filter((e) => e.type === 'ASSAULT');
  expect(attack.map((e) => [words(e, 'origin'), places(e), times(e)])).toEqual([[origin, place, time]]);
});

test.each([
  ['The UN Security Council is due to take up the matter on Jan. 10.', 'planned', 'Jan. 10'],
  ['The Security Council met on Wednesday over the deliveries.', 'done', 'Wednesday'],
])('a council sits: %s', async (text, stage, time) => {
  const { events, times } = await read(text);
  expect(events.map((e) => [e.type, e.stage, times(e)])).toEqual([['CONSULT', stage, [time]]]);
});

test('what is wanted in return comes from who was supplied', async () => {
  const { events, words } = await read(
    'Iran delivered drones to Sudan in May. In return, Iran wants aircraft, radars and equipment, an official said.',
  );
  const wanted = events.filter((e) => e.stage === 'sought');
  expect(wanted.map((e) => [words(e, 'supplier'), words(e, 'recipient'), words(e, 'goods')])).toEqual([
    [['Sudan'], ['Iran'], ['aircraft', 'radars', 'equipment']],
  ]);
});
