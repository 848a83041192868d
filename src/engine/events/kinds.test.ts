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

test('a launch at the sea is a test, and so are later ones of the same state at nobody', async () => {
  const { events, words } = await read(
    'North Korea fired two short-range ballistic missiles toward the East Sea on Monday. North Korea launched a rocket on May 8.',
  );
  // without a date for the report, nothing tells that the two are two
  expect(events.map((e) => [e.type, e.mode, e.mentions.length, words(e, 'actor'), words(e, 'target')])).toEqual([
    ['MOBILIZE', 'weapons', 1, ['North Korea'], []],
  ]);
});

test('a launch at a town is none', async () => {
  const { events } = await read('Iran fired 12 ballistic missiles at Erbil on Monday.');
  expect(events.map((e) => e.type)).toEqual(['ASSAULT']);
});

test.each([
  ['The shells Ghana received in May were old.', [], ['Ghana'], ['shells']],
  ['The drones Iran sold to Sudan were found.', ['Iran'], ['Sudan'], ['drones']],
  ['The first fighter jets have arrived in Chad from France.', ['France'], ['Chad'], ['first fighter jets']],
  ['Norway rejected a request from Peru for 12 fighter jets.', ['Norway'], ['Peru'], ['12 fighter jets']],
])('who sends what to whom, told in other ways: %s', async (text, supplier, recipient, goods) => {
  const { events, words } = await read(text);
  const transfer = events.find((e) => e.type === 'TRANSFER') as Event;
  expect([words(transfer, 'supplier'), words(transfer, 'recipient'), words(transfer, 'goods')]).toEqual([
    supplier,
    recipient,
    goods,
  ]);
});

test('crates are counted, and the day stands inside the verb', async () => {
  const { events, words } = await read('Sudan has today shipped over 300 crates of munitions to Chad.');
  expect(events.map((e) => [e.type, words(e, 'supplier'), words(e, 'recipient'), e.quantities.length])).toEqual([
    ['TRANSFER', ['Sudan'], ['Chad'], 1],
  ]);
});

test.each([
  ['Canada last month imposed sanctions on three companies.', ['Canada'], ['three companies']],
  ['The EU added two Serbian enterprises to its sanctions list.', ['EU'], ['two Serbian enterprises']],
  ['Norway has sanctioned 14 individuals.', ['Norway'], ['14 individuals']],
])('who is under sanctions, and whose: %s', async (text, authority, target) => {
  const { events, words } = await read(text);
  const sanction = events.find((e) => e.type === 'SANCTION') as Event;
  expect(words(sanction, 'target')).toEqual(target);
  expect([authority, ['its']]).toContainEqual(words(sanction, 'authority'));
});

test('who tells goes on telling: whom it tells of blames nobody', async () => {
  const { events, words } = await read('The ministry said nine people had been killed and blamed the rebels.');
  expect(events.filter((e) => e.type === 'ACCUSE').map((e) => words(e, 'actor'))).toEqual([['ministry']]);
});

test('a statement is no refusal beside it, and an audience no meeting', async () => {
  const { events } = await read('The envoy told a news conference that she declined to comment on the charge.');
  expect(events.map((e) => [e.type, e.mode])).toEqual([['STATEMENT', 'no-comment']]);
});

test('who died in an attack are its victims', async () => {
  const { events, words } = await read('The strike, in which 57 civilians died, hit a school.');
  expect(events.map((e) => [e.type, words(e, 'target'), words(e, 'victim')])).toEqual([
    ['ASSAULT', ['school'], ['57 civilians']],
  ]);
});
