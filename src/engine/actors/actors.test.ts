import { expect, test } from 'vitest';
import { type Actor, checkReport } from '../../report/index.ts';
import { readWith } from '../pipeline.ts';
import { loadResources } from '../resources.ts';

const resources = await loadResources();

async function actorsOf(text: string): Promise<Actor[]> {
  const report = await readWith({ text: `A headline of no names\n${text}` }, resources);
  expect(checkReport(report)).toEqual([]);
  return report.actors;
}

const quotes = (actor: Actor | undefined) => actor?.mentions.map((mention) => mention.span.quote);

test('a person keeps full name, surname and pronoun together, with the office before the name', async () => {
  const [ministry, person] = await actorsOf(
    'Norwegian Defence Ministry spokeswoman Marte Solberg told reporters that the drill was over. Solberg said it went well. "Nobody was hurt," she added.',
  );
  expect(ministry?.name).toBe('Norwegian Defence Ministry');
  expect(person?.name).toBe('Marte Solberg');
  expect(quotes(person)).toEqual(['Marte Solberg', 'Solberg', 'she']);
  expect(person?.office).toMatchObject({ role: 'spokeswoman', institution: 'Norwegian Defence Ministry' });
});

test('an apposition gives the office and the state it is of', async () => {
  const actors = await actorsOf("Helga Brandt, Berlin's envoy to the UN, said talks would go on. She left early.");
  const brandt = actors.find((actor) => actor.name === 'Helga Brandt');
  expect(brandt?.office).toEqual({ role: 'envoy to the UN', state: 'DE' });
  expect(quotes(brandt)).toContain('She');
});

test('a seat or capital that acts is the government', async () => {
  const actors = await actorsOf('Tehran denied the report. Iran has said so before. The Kremlin declined to comment.');
  expect(quotes(actors.find((actor) => actor.key === 'iso:IR'))).toEqual(['Tehran', 'Iran']);
  expect(actors.find((actor) => actor.key === 'body:kremlin')?.partOf).toBe('iso:RU');
});

test('a capital where things happen is no actor', async () => {
  const actors = await actorsOf('A bomb went off in Kabul on Monday.');
  expect(actors.map((actor) => actor.key)).not.toContain('iso:AF');
});

test('an acronym stands for the body that it was given to', async () => {
  const actors = await actorsOf('The Zambian Water Board (ZWB) opened a dam. The ZWB paid for it.');
  expect(quotes(actors[0])).toEqual(['Zambian Water Board', 'ZWB', 'ZWB']);
});

test('an acronym that comes first is the body whose initials it has', async () => {
  const actors = await actorsOf('The ZWB opened a dam. The Zambian Water Board paid for it, the ZWB said.');
  const body = actors.find(({ names }) => names.includes('ZWB'));
  expect(body?.name).toBe('Zambian Water Board');
  expect(quotes(body)).toEqual(['ZWB', 'Zambian Water Board', 'ZWB']);
});

test('an administration is its leader’s', async () => {
  const actors = await actorsOf(
    'Kenyan President William Ruto asked for loans. His administration has warned of cuts, and the Ruto administration believes they will come.',
  );
  const body = actors.find((actor) => actor.name === 'Ruto administration');
  expect(body).toMatchObject({ partOf: 'iso:KE', country: 'KE' });
  expect(quotes(body)).toEqual(['His administration', 'the Ruto administration']);
});

test('an unnamed source is an actor, other people are not', async () => {
  const actors = await actorsOf('A senior official in Lima said the talks had failed. Workers swept the streets.');
  expect(actors.map((actor) => actor.name)).toEqual(['A senior official']);
});

test('a pronoun that fits two is left alone', async () => {
  const actors = await actorsOf('It was cold. He said nothing.');
  expect(actors).toEqual([]);
});

const bodiesOf = async (text: string) =>
  (await actorsOf(text)).filter(({ type }) => type === 'organisation').map(({ name, country }) => [name, country]);

test.each([
  ["Ghana's Foreign Office said the envoy would stay.", 'Foreign Office', 'GH'],
  ['The Peruvian Supreme Court threw the case out.', 'Peruvian Supreme Court', 'PE'],
  ["Zambia's Air Force denied it.", 'Air Force', 'ZM'],
  ['The Home Office in Dublin said no.', 'Home Office', 'IE'],
  ['Britain will wait, the Foreign Office said.', 'Foreign Office', 'GB'],
  ['The Foreign Office said no.', 'Foreign Office', undefined],
  ['Nepal is ready, the defence ministry said.', 'the defence ministry', 'NP'],
  ['Nepal and Laos are ready, the defence ministry said.', 'the defence ministry', undefined],
])('a body is of the state beside it: %s', async (text, name, country) => {
  expect(await bodiesOf(text)).toContainEqual([name, country]);
});

test('bodies of one name in two states stay two', async () => {
  expect(await bodiesOf("Chad's Air Force struck first. Mali's Air Force struck back.")).toEqual([
    ['Air Force', 'TD'],
    ['Air Force', 'ML'],
  ]);
});

test('a role is read whole, with the body it is for', async () => {
  const actors = await actorsOf(
    "Albania's public defender, Arben Hoxha, was there. Daria Melnyk, a spokeswoman for the Lviv regional prosecutor's office, was not.",
  );
  expect(actors.find(({ name }) => name === 'Arben Hoxha')?.office).toEqual({ role: 'public defender', state: 'AL' });
  expect(actors.find(({ name }) => name === 'Daria Melnyk')?.office).toEqual({
    role: 'spokeswoman',
    institution: "Lviv regional prosecutor's office",
    state: 'UA',
  });
});

test('its spokesman is of the body in the sentence', async () => {
  const actors = await actorsOf('The Chilean navy lost a boat, its spokesman Pablo Rojas said.');
  expect(actors.find(({ name }) => name === 'Pablo Rojas')?.office).toMatchObject({ role: 'spokesman', state: 'CL' });
});

test('forces are part of the state named before them, backed ones are not', async () => {
  const actors = await actorsOf('Kenyan troops took the town. Rwandan-backed forces left.');
  expect(actors.find(({ name }) => name === 'Kenyan troops')).toMatchObject({ type: 'group', partOf: 'iso:KE' });
  expect(actors.map(({ name }) => name)).not.toContain('Rwandan-backed forces');
});

test('who is led or run by a state acts for it, who is backed by it does not', async () => {
  const text = 'The Saudi-led coalition said it struck the port. The Iran-backed militia said it fired back at Yemen.';
  const actors = await actorsOf(text);
  expect(actors.find(({ name }) => name === 'The Saudi-led coalition')).toMatchObject({ partOf: 'iso:SA' });
  const militia = actors.find(({ name }) => name === 'The Iran-backed militia');
  expect(militia).toBeDefined();
  expect(militia?.partOf ?? militia?.country).toBeUndefined();
});

test('a company that the vocabulary knows is an actor, and so is a directorate, of its state', async () => {
  const actors = await actorsOf("Baykar denied it. Ukraine's Main Intelligence Directorate had said so to Poland.");
  expect(actors.find(({ name }) => name === 'Baykar')?.type).toBe('organisation');
  expect(actors.find(({ name }) => name === 'Main Intelligence Directorate')).toMatchObject({ partOf: 'iso:UA' });
});

test('an adjective describes its state, and is none of its names', async () => {
  const actors = await actorsOf('Turkish drones hit the depot.');
  const state = actors.find(({ key }) => key === 'iso:TR');
  expect(state?.mentions.map(({ span, form }) => [span.quote, form])).toEqual([['Turkish', 'description']]);
  expect(state?.names).toEqual([]);
});

test('a common noun that begins a sentence is nobody', async () => {
  expect(await actorsOf('Deliveries start in May. Shipments stopped. Batteries ran out.')).toEqual([]);
});

test('a quotation’s I is its speaker, behind it, before it or of the quotation before', async () => {
  const actors = await actorsOf(
    '"I saw the bridge fall," said Marta Kovac. Her brother Ivan Kovac told reporters: "My car was on it. I ran." "Nobody warned me."\n"I was at home," read the sign that Petar Babic carried.',
  );
  expect(quotes(actors.find((actor) => actor.name === 'Marta Kovac'))).toContain('I');
  expect(quotes(actors.find((actor) => actor.name === 'Ivan Kovac'))).toEqual(['Ivan Kovac', 'My', 'I', 'me', 'I']);
  expect(quotes(actors.find((actor) => actor.name === 'Petar Babic'))).toEqual(['Petar Babic']);
});

test('an ambassador to a place, with the name right behind it, is whom it names', async () => {
  const actors = await actorsOf('Bulgarian Ambassador to Austria Pavel Orlov has told reporters that it is ready..');
  const orlov = actors.find((actor) => actor.name === 'Pavel Orlov');
  expect(orlov?.office?.role).toBe('Ambassador to Austria');
  expect(quotes(orlov)).toEqual(['Bulgarian Ambassador', 'Pavel Orlov']);
});

test('an acronym is the known agency that the report names in full', async () => {
  const actors = await actorsOf('The Associated Press looked into it. The AP said it had asked twice.');
  expect(actors.map(({ name }) => name)).toEqual(['Associated Press']);
});

test('whom one helps by arming a state’s forces is the state', async () => {
  const actors = await actorsOf(
    'Chad has run out of money to aid Khartoum’s forces. Ammunition for Sudanese troops ran out.',
  );
  expect(actors.filter(({ type }) => type === 'group' || type === 'organisation')).toEqual([]);
  expect(actors.map(({ key }) => key)).toContain('iso:SD');
});
