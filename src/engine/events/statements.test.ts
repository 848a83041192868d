import { expect, test } from 'vitest';
import { readWith } from '../pipeline.ts';
import { loadResources } from '../resources.ts';

const resources = await loadResources({ tagger: 'rules' });

/** What somebody does to a claim, by the sentences that say so; read as part of a report. */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  'no-comment': [
    'The defence ministry had no comment on the convoy.',
    '"No comment," Ambassador Lena Ortiz said when asked about the rockets.',
    'Foreign ministry spokeswoman Ana Diop declined to comment.',
    'The shipyard declined to say who had ordered the patrol boats.',
    'The airline refused to discuss the cargo of the second flight.',
    'Embassy officials did not respond to a request for comment.',
    'The bank did not immediately reply to questions about the transfer.',
    'General Osei would not comment on the losses.',
    'The presidency neither confirmed nor denied the visit.',
    'The army would neither confirm nor deny that the base was hit.',
    'The rebels have said nothing about the captured pilot.',
    'The port authority remained silent.',
    'The spokesman declined to elaborate.',
    'The manufacturer refused to answer questions about its customers.',
    'The interior minister could not be reached for comment.',
    'Kenya offered no immediate comment on the report.',
    'The company was not available for comment.',
    'President Keita declined to identify the supplier.',
  ],
  'not-determined': [
    'The ministry has no information so far on who fired the missile.',
    'The army said it had no information about such a shipment.',
    "The governor's claim could not be independently verified.",
    'The agency was unable to verify the footage.',
    'Reporters could not immediately confirm the toll.',
    'Investigators have not determined where the drone came from.',
    'The United Nations has not yet determined who was behind the raid.',
    'The prosecutor said it was too early to say who is to blame.',
    'The government did not rule out a strike on the refinery.',
    'President Keita has not ruled out sanctions.',
    'The navy is still assessing the damage to the frigate.',
    'It was not immediately clear who fired the rockets, police said.',
    'The mayor said it was unclear whether the bridge was hit.',
    'A UN panel could not establish where the parts were made.',
    'The ministry is still investigating the explosion.',
    'Observers cannot confirm the withdrawal, the mission said.',
    'The coalition is checking reports that a convoy was struck.',
  ],
  denial: [
    'Defence Minister Hana Weiss called it groundless.',
    'The foreign ministry denied the report.',
    'Iran denies sending drones to the militia.',
    'The embassy dismissed the accusation as fiction.',
    'The army rejected the allegation.',
    'The company refuted the claims.',
    'The foreign ministry called the report baseless.',
    'The ambassador described the charge as nonsense.',
    'The spokesman said the story was fabricated.',
    'The claims are false, said the spokeswoman.',
    'That is not true, the mayor said.',
    'There is no truth to the rumour, Minister Weiss said.',
    'The rebels disputed the account of the governor.',
    'Our troops had nothing to do with the blast, General Osei said.',
    'The Kremlin categorically denied that it had bought shells.',
  ],
  confirmation: [
    'The ministry confirmed the delivery of the launchers.',
    'The president acknowledged the loss of two ships.',
    'The commander admitted that the rockets were fired from his base.',
    'The group claimed responsibility for the blast.',
    'A second official confirmed that the ship had left.',
    'The airline verified the list of passengers.',
    'The general conceded that a depot was lost.',
    'The movement took responsibility for the ambush.',
    'Two diplomats corroborated the account.',
    'The mayor has confirmed the death of the pilot.',
  ],
};

const cases = Object.entries(TABLE).flatMap(([kind, texts]) => texts.map((text) => [text, kind] as const));

test('the table has sixty phrasings', () => expect(cases).toHaveLength(60));

test.each(cases)('%s', async (sentence, kind) => {
  const text = `GOMA (AFP) - A convoy was struck near Goma on Monday, residents said.\n\n${sentence}`;
  const { events, claims } = await readWith({ text }, resources);
  const statements = events.filter(({ type }) => type === 'STATEMENT');
  expect(statements.map(({ mode }) => mode)).toEqual([kind]);
  const own = claims.filter(({ event }) => event === statements[0]?.id);
  expect(own.map(({ stance }) => stance === 'denies')).toEqual(own.map(() => kind === 'denial'));
});
