import { expect, test } from 'vitest';
import { statementsIn } from './stances.ts';

const TABLE: Readonly<Record<string, readonly string[]>> = {
  'no-comment': [
    'The ministry had no comment.',
    '"No comment," the ambassador said.',
    'The company declined to comment on the shipment.',
    'She declined to say who had paid.',
    'The airline refused to discuss the cargo.',
    'Officials did not respond to requests for comment.',
    'The bank did not immediately respond.',
    'The general would not comment.',
    'The embassy has not replied to questions.',
    'He could not be reached.',
    'The palace neither confirmed nor denied the visit.',
    'The army said nothing about the raid.',
    'The port authority remained silent.',
    'There was no immediate response from the capital.',
    'The spokesman declined to elaborate.',
    'Her office did not return calls.',
    'The firm refused to answer questions about its clients.',
    'He would not be drawn on the price.',
    "The minister won't comment before the vote.",
    'The embassy was not immediately available for comment.',
    'Neither company could be reached on Friday.',
    'A spokesman would not say how many had been sold.',
  ],
  'not-determined': [
    'The agency has no information so far.',
    'The report could not be verified.',
    'The claim could not be independently verified.',
    'It was not immediately clear who fired.',
    'It is unclear whether the ship sank.',
    'The ministry has not yet determined the cause.',
    'Investigators have not confirmed the toll.',
    'There was no independent confirmation of the raid.',
    'The government did not rule out a strike.',
    'The president has not ruled out sanctions.',
    'It is too early to say who is to blame.',
    'The navy was unable to verify the footage.',
    'We have no information about such a shipment.',
    'The cabinet had not yet decided whether to sign.',
    'The port was checking whether the papers were in order.',
    'Engineers are still assessing the damage.',
    'The panel could not establish where the parts came from.',
    'It remains unclear how many were hurt.',
    'The video has not been authenticated.',
    'The death of the commander is unconfirmed.',
    'The cause is being investigated.',
    'Observers cannot confirm the withdrawal.',
    'It was not known if the pilot survived.',
  ],
  denial: [
    'The minister denied the report.',
    'Tehran denies sending drones.',
    'He called it groundless.',
    'The embassy dismissed the claims as fiction.',
    'The army rejected the accusation.',
    'The company refuted the allegations.',
    'She said the story was fabricated.',
    'The foreign ministry called the report baseless.',
    'That is not true, the mayor said.',
    'The claims are false, said the spokeswoman.',
    'The rebels disputed the account.',
    'There is no truth to the rumour, he said.',
    'The ambassador described the charge as nonsense.',
    'Our troops had nothing to do with the blast, the general said.',
  ],
  confirmation: [
    'The ministry confirmed the delivery.',
    'The president acknowledged the loss of two ships.',
    'The commander admitted that rockets were fired.',
    'The group claimed responsibility for the blast.',
    'Satellite images corroborated the account.',
    'The airline verified the list of passengers.',
  ],
};

const cases = Object.entries(TABLE).flatMap(([kind, texts]) => texts.map((text) => [text, kind] as const));

test('the table has sixty-five phrasings', () => expect(cases).toHaveLength(65));

test.each(cases)('%s', (text, kind) => {
  expect(statementsIn(text)[0]?.kind).toBe(kind);
});

test.each([
  'The minister ruled out a strike.',
  'Investigators have determined the cause.',
  'The harvest was good.',
  'The train left at noon.',
  'Children sang in the square.',
])('%s does none', (text) => {
  expect(statementsIn(text)).toEqual([]);
});
