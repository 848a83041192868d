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
