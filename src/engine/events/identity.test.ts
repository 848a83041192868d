import { expect, test } from 'vitest';
import { readWith } from '../pipeline.ts';
import { loadResources } from '../resources.ts';

// Two mentions of a deed of force in one report: one deed, or two.

const resources = await loadResources({ tagger: 'rules' });

async function attacks(text: string, headline = 'Notes', type = 'ASSAULT') {
  const { events } = await readWith({ text: `${headline}\n\n${text}` }, resources);
  return events.filter((event) => event.type === type);
}

test.each([
  [
    'called again',
    'Rebels bombed a depot in Gao on Monday. Two days later the mayor said the attack had been planned.',
  ],
  ['called by its day', 'Rebels bombed a depot on Monday. Nobody has claimed Monday’s bombing.'],
  [
    'the same day and target',
    'Rebels bombed a depot on Monday. The mayor left. A depot was bombed on Monday by rebels.',
  ],
  ['how it was done', 'Gunmen attacked a barracks near Gao. They opened fire on the guards.'],
  ['the story goes on', 'Gunmen attacked a barracks near Gao. Six soldiers were killed and nine wounded.'],
  ['what the attack did besides', 'Rebels attacked the airport in Goma. The attack also damaged a hangar.'],
  ['the fighting of a raid', 'Commandos raided a camp near Gao on Monday. A soldier was wounded in the fighting.'],
  ['a region and its town', 'Rebels shelled a barracks in Mali on Monday. The shelling hit the barracks in Gao.'],
  [
    'a part of the target',
    'Rebels dynamited a stretch of the pipeline. It is the ninth attack on the pipeline this year.',
  ],
  [
    'a target and whom it would kill',
    'Norway said that Chad would use missiles to target Peru’s grid and to kill Peruvian civilians.',
  ],
  ['two names of one state’s forces', 'Israeli jets hit a depot on Monday. The depot was hit by Israel on Monday.'],
])('one deed: %s', async (_, text) => {
  expect(await attacks(text)).toHaveLength(1);
});

test.each([
  ['another day', 'Rebels bombed a depot on Monday. On Tuesday they bombed a depot.'],
  ['another month', 'A drone hit a clinic in May. In January, shells killed 70 people at the clinic.'],
  ['another town', 'Rebels bombed a depot in Gao. Rebels bombed a depot in Kidal.'],
  ['another target', 'Rebels bombed a depot. Rebels bombed a bridge.'],
  ['another doer', 'Gunmen killed a priest in Gao. Soldiers killed a trader in the market.'],
  ['said to be another', 'Gunmen attacked a barracks. In a separate attack, two guards were killed.'],
  ['the other way round', 'Gunmen attacked a patrol of soldiers. The soldiers returned fire, killing three.'],
  ['an attack and a war', 'The RSF, which has fought the army since 2023, attacked a clinic on Monday.'],
  [
    'one attack and many',
    'A bomb hit a convoy near Gao. The rebels have staged attacks on border posts in Mali since May.',
  ],
  ['somebody else by name', 'A strike killed a farmer in Gao. The rebels recalled the murder of Ali Nasser in Bamako.'],
  ['what was foiled', 'A drone hit a depot. Troops foiled an attempted stabbing at a gate in Hebron.'],
])('two deeds: %s', async (_, text) => {
  expect(await attacks(text)).toHaveLength(2);
});

test('a headline tells of what the story begins with, in words of its own', async () => {
  const found = await attacks(
    'Seventeen people were killed and 40 injured when a drone hit the ward of a clinic in Gao on Tuesday, medics said.',
    'Drone strike on Mali clinic kills 17, medics say',
  );
  expect(found).toHaveLength(1);
  expect(found[0]?.mentions.length).toBeGreaterThan(0);
});

test('two arrests of different people are two', async () => {
  expect(
    await attacks('Police arrested four miners in Gao. Police arrested a trader.', 'Notes', 'COERCE'),
  ).toHaveLength(2);
});
