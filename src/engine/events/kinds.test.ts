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
  expect(events.map((e) => [e.type, e.mode, e.mentions.length, words(e, 'actor'), words(e, 'target')])).toEqual([
    ['MOBILIZE', 'weapons', 0, ['North Korea'], []],
    ['MOBILIZE', 'weapons', 0, ['North Korea'], []],
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

test.each([
  [
    'Chile pledged $12 million for refugees in Chad.',
    'AID planned · donor Chile · recipient refugees · goods $12 million',
  ],
  [
    'Finland has promised Moldova 20 million euros in military aid.',
    'AID planned · donor Finland · recipient Moldova · goods military aid',
  ],
  [
    'Dutch doctors handed over 40 tons of medicine to Mali.',
    'AID done · donor Dutch doctors · recipient Mali · goods 40 tons',
  ],
  [
    'Of 103 tanks promised by Spain, only 58 have been delivered.',
    'TRANSFER offered · supplier Spain · goods 103 tanks; TRANSFER delivered · goods only 58 · supplier Spain',
  ],
  [
    'The Peruvian navy has taken delivery of the first two of six corvettes.',
    'TRANSFER delivered · recipient Peruvian navy · goods six corvettes',
  ],
  [
    'Armenia, which has bought Russian tanks and is to receive Indian howitzers, welcomed the pause.',
    'TRANSFER agreed · recipient Armenia · goods Russian tanks · origin Russian; TRANSFER agreed · recipient Armenia · goods Indian howitzers · origin Indian; SUPPORT done · actor Armenia · target pause',
  ],
  [
    'Peru is in talks with Spain over frigates, but no agreement has been reached.',
    'TRANSFER negotiating · recipient Peru · supplier Spain · goods frigates; TRANSFER agreed · recipient Peru · supplier Spain · goods frigates',
  ],
  [
    'A freighter carrying shells left Bulgaria for Chad on Monday.',
    'TRANSFER shipped · supplier Bulgaria · recipient Chad · goods shells',
  ],
  [
    'Canada has suspended export permits for drone parts to Turkey.',
    'TRANSFER refused · supplier Canada · recipient Turkey · goods drone parts',
  ],
  ['France sent a destroyer.', 'MOBILIZE done · actor France · target destroyer'],
  [
    'Oman sold Peru equipment to build rockets.',
    'TRANSFER agreed · supplier Oman · recipient Peru · goods equipment to build rockets',
  ],
  [
    'The panel named an arms embargo that the Security Council has imposed since 2004.',
    'SANCTION in-force · authority Security Council',
  ],
  [
    'The envoy, who asked not to be named, spoke by telephone with the Omani minister.',
    'CONSULT done · actor envoy · target Omani minister',
  ],
  ['Oslo demanded an explanation from Peru.', 'REQUEST done · actor Oslo · target Peru'],
  ['The relief of the fans was met with relief in Lima.', ''],
])('what passes, and what is asked for it: %s', async (text, told) => {
  const { events } = await read(text);
  const lines = events.map(({ type, stage, roles }) =>
    [`${type} ${stage}`, ...roles.map(({ role, span }) => `${role} ${span.quote}`)].join(' · '),
  );
  expect(lines.join('; ')).toBe(told);
});

test.each([
  ['Treasury Sanctions Iranian Network', 'SANCTION Treasury → Iranian Network'],
  ['Turkey halts sale of drones to Mali', 'TRANSFER Turkey → Mali'],
  ['Spain to send 18 more tanks to Chad', 'TRANSFER Spain → Chad'],
])('the verb of a headline: %s', async (headline, told) => {
  const report = await readWith(
    { text: `${headline}\n\nMADRID (AP) - The harvest was late, farmers said on Monday.` },
    resources,
  );
  const role = ({ roles }: Event, ...names: string[]) => roles.find((r) => names.includes(r.role))?.span.quote;
  const lines = report.events.map(
    (e) => `${e.type} ${role(e, 'authority', 'supplier')} → ${role(e, 'target', 'recipient')}`,
  );
  expect(lines).toEqual([told]);
});

test.each([
  ['The ministry confirmed the sale but declined to say who had paid.', ['confirmation', 'no-comment']],
  ['The leaders rejected a Danish request to suspend Chad.', []],
  ['There were 40 confirmed cases in the disputed province.', []],
])('statements by clause, and words that state nothing: %s', async (text, modes) => {
  const { events } = await read(text);
  expect(events.flatMap(({ type, mode }) => (type === 'STATEMENT' ? [mode] : []))).toEqual(modes);
});

test("a headline's present tense is told by the story: one transfer", async () => {
  const text =
    'Spain sends Chad 18 tanks\n\nMADRID (AP) - Spain will supply Chad with 18 tanks, the defence ministry said on Monday.';
  const { events } = await readWith({ text }, resources);
  expect(events.map(({ type, stage }) => [type, stage])).toEqual([['TRANSFER', 'agreed']]);
});

test('where a ship is registered is not where it was hit, and who tells of its crew is none of it', async () => {
  const { events, words, places } = await read(
    'A missile hit a Malta-flagged tanker near Aden, killing two of its crew, the Saudi military said.',
  );
  expect(events.map((e) => [e.type, words(e, 'victim'), places(e)])).toEqual([
    ['ASSAULT', ['two of its crew'], ['Aden']],
  ]);
});

test.each([
  ['The mayor called the vessel "Norlandic".', []],
  ['The ministry called it baseless.', ['STATEMENT']],
  ['Tensions between the clans exploded.', []],
  ['The minister called Putin on Monday.', ['CONSULT']],
])('who is called, and what is only called so or bursts in a manner of speaking: %s', async (text, types) => {
  const { events } = await read(text);
  expect(events.map((e) => e.type)).toEqual(types);
});

test('a list of sanctions on one state that others are added to', async () => {
  const { events, words } = await read('The EU adds three Chinese firms to Russia sanctions list.');
  expect(events.map((e) => [e.type, words(e, 'authority'), words(e, 'target')])).toEqual([
    ['SANCTION', ['EU'], ['three Chinese firms']],
  ]);
});

test.each([
  [
    'Chile accused Peruvian arms makers of selling shells to Kenya.',
    'TRANSFER agreed · supplier Peruvian arms makers · recipient Kenya · goods shells',
  ],
  [
    'Two firms are accused of supplying Kenya with electronic components used in drones.',
    'TRANSFER delivered · supplier Two firms · recipient Kenya · goods electronic components used in drones',
  ],
  [
    'Drones flew over Oslo. A firm shipped microchips to a Kenyan buyer in 2023.',
    'TRANSFER shipped · supplier firm · recipient Kenyan buyer · goods microchips',
  ],
  ['A farm shipped microchips to a Kenyan buyer in 2023.', undefined],
  [
    'Peruvian ammunition worth 800 million euros has reached Kenya.',
    'TRANSFER delivered · recipient Kenya · goods Peruvian ammunition',
  ],
  ['Chile has denied re-exporting Peruvian shells.', 'TRANSFER shipped · supplier Chile · goods Peruvian shells'],
  [
    'Peru sent 40 crates of shells to Kenya. The navy said that Peru had sent 90 crates to Chile.',
    'TRANSFER shipped · supplier Peru · recipient Chile · goods shells',
  ],
])('goods of all sorts and who is said to supply them: %s', async (text, told) => {
  const { events } = await read(text);
  const lines = events
    .filter(({ type }) => type === 'TRANSFER')
    .map(({ stage, roles }) =>
      [
        `TRANSFER ${stage}`,
        ...roles.filter(({ role }) => role !== 'origin').map((r) => `${r.role} ${r.span.quote}`),
      ].join(' · '),
    );
  expect(lines.at(-1)).toBe(told);
});

test.each([
  [
    'Fighting between the army and pro-government militias killed at least 23 people.',
    'ASSAULT done · actor army · target pro-government militias · victim at least 23 people',
  ],
  [
    'Kenya has sent between 3,000 and 4,000 soldiers across the border.',
    'MOBILIZE done · actor Kenya · target between 3,000 and 4,000 soldiers',
  ],
  ['The two sides signed a declaration of principles in Doha.', 'AGREE done · actor two sides · target declaration'],
  ['Norway sanctioned seven companies based in Kenya.', 'SANCTION done · authority Norway · target seven companies'],
  ['Norway is considering sanctions on the Kenyan army.', 'SANCTION planned · authority Norway · target Kenyan army'],
  ['The Council banned all arms exports by Kenya.', 'SANCTION done · authority Council · target Kenya'],
  ['The Council invited the Kenyan minister to visit Oslo.', 'CONSULT requested · actor Kenyan minister · target Oslo'],
  [
    'American and British warplanes carried out five air strikes on the port of Aden.',
    'ASSAULT done · actor American · actor British · target port of Aden · instrument British warplanes',
  ],
  [
    'Norway approved the sale of two frigates to Kenya, in its largest naval export to date.',
    'TRANSFER agreed · supplier Norway · recipient Kenya · goods two frigates',
  ],
  ['The contract was signed by Norway and Kenya.', 'AGREE done · actor Norway · target Kenya'],
  [
    'Two Kenyan drones entered Ugandan airspace early on Tuesday.',
    'MOBILIZE done · actor Kenyan · target Ugandan · instrument Two Kenyan drones',
  ],
  ['Police intercepted 12 containers of rockets.', 'COERCE done · actor Police · target 12 containers'],
  ['Neither claim could be verified.', 'STATEMENT undefined · topic Neither claim'],
  ['Norway rejected a Kenyan protest.', 'REJECT done · actor Norway · target Kenyan protest'],
  ['Neither side has confirmed the visit.', 'STATEMENT undefined · actor Neither side · topic the visit'],
  [
    'Chile accused the rebels of looting and imposed sanctions on their leader.',
    'SANCTION done · authority Chile · target leader',
  ],
  [
    'More of the missiles were fired at Kenyan territory on May 2.',
    'ASSAULT done · target Kenyan territory · instrument missiles',
  ],
  ['The measures target firms in Turkey.', undefined],
  ['The patrols had been denied access.', undefined],
])('who does what to whom: %s', async (text, told) => {
  const { events } = await read(text);
  const lines = events.map(({ type, stage, roles }) =>
    [`${type} ${stage}`, ...roles.map((r) => `${r.role} ${r.span.quote}`)].join(' · '),
  );
  expect(lines.at(-1)).toBe(told);
});

test('a headline stops a trade', async () => {
  const report = await readWith(
    {
      text: 'Kenya halts ammunition exports after complaints\n\nThe port was quiet on Friday, and no ship had come in since the day before.',
    },
    resources,
  );
  expect(report.events.map(({ type, stage, roles }) => [type, stage, ...roles.map((r) => r.span.quote)])).toEqual([
    ['TRANSFER', 'refused', 'Kenya', 'ammunition'],
  ]);
});
