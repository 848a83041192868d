import { expect, test } from 'vitest';
import { readWith } from '../pipeline.ts';
import { loadResources, type TaggerName } from '../resources.ts';

// Silences, denials and what is left open, in sentences of our own: the source, which is none where the report tells of nobody, by stance.

const TABLE: Readonly<Record<string, readonly (readonly [text: string, source: string])[]>> = {
  declines: [
    ['The Coral Shipping Company declined to comment.', 'Company'],
    ['The ministry declined to comment on the report.', 'ministry'],
    ['The ministry refused to comment on the report.', 'ministry'],
    ['The ministry had no comment.', 'ministry'],
    ['The ministry had no immediate comment.', 'ministry'],
    ['There was no immediate comment from the ministry.', 'ministry'],
    ['There was no comment from Tehran on the strike.', 'Tehran'],
    ['There was no immediate response from the Kenyan army.', 'army'],
    ['There was no immediate reaction from Moscow.', 'Moscow'],
    ['No comment was available from the airline.', 'airline'],
    ['The airline did not respond to requests for comment.', 'airline'],
    ['The airline did not immediately respond to a request for comment.', 'airline'],
    ['The airline has not responded to questions about the cargo.', 'airline'],
    ['The airline did not respond.', 'airline'],
    ["The airline didn't reply to an emailed request.", 'airline'],
    ['Requests for comment to the airline went unanswered.', 'airline'],
    ['A spokesman for the airline could not be reached for comment.', 'spokesman'],
    ['Ana Ruiz could not be reached.', 'Ruiz'],
    ['Ana Ruiz could not immediately be reached for comment on Sunday.', 'Ruiz'],
    ['The airline was not available for comment.', 'airline'],
    ['The airline was unavailable for comment.', 'airline'],
    ['The mayor declined to say who had paid.', 'mayor'],
    ['The mayor refused to say who had paid.', 'mayor'],
    ['The mayor would not say who had paid.', 'mayor'],
    ['The mayor declined to give details.', 'mayor'],
    ['The mayor declined to elaborate.', 'mayor'],
    ['The mayor declined an interview request.', 'mayor'],
    ['The mayor refused to answer questions about the bridge.', 'mayor'],
    ['The mayor would not comment on the case.', 'mayor'],
    ["The mayor won't comment on the case.", 'mayor'],
    ['The mayor would not confirm the arrest.', 'mayor'],
    ['The army neither confirmed nor denied the raid.', 'army'],
    ['The army would neither confirm nor deny the raid.', 'army'],
    ['The army refused to confirm or deny that it had struck the depot.', 'army'],
    ['The army can neither confirm nor deny the report.', 'army'],
    ['The army remained silent on the raid.', 'army'],
    ['The army said nothing about the raid.', 'army'],
    ['The army has not commented on the raid.', 'army'],
    ['The army did not comment on the raid.', 'army'],
    ['The army has yet to comment on the raid.', 'army'],
    ['The army did not return calls seeking comment.', 'army'],
    ["Calls to the mayor's office were not returned.", 'office'],
    ['"No comment," the mayor said.', 'mayor'],
    ['Neither Iran nor Russia has commented on the deal.', 'Iran'],
    ['The Kremlin did not confirm the visit.', 'Kremlin'],
    ['Asked about the raid, the minister declined to comment.', 'minister'],
    ['The minister stopped short of blaming the rebels.', 'minister'],
  ],
  undetermined: [
    ['Reuters could not immediately confirm the report.', 'Reuters'],
    ['The army could not confirm the report.', 'army'],
    ['The army could not say who had fired.', 'army'],
    ['The claim could not be verified.', ''],
    ['The claim could not be independently verified.', ''],
    ['The agency could not verify the claim.', 'agency'],
    ['The agency could not independently verify the footage.', 'agency'],
    ['The agency was unable to verify the claim.', 'agency'],
    ['The police have not determined who fired.', 'police'],
    ['It was not immediately clear who had fired.', ''],
    ['It was unclear whether the ship had sunk.', ''],
    ['The panel has not established where the parts came from.', 'panel'],
  ],
  asserts: [['The police said it was not clear who had fired.', 'police']],
  denies: [
    ['Iran denied sending drones.', 'Iran'],
    ['Iran denies that it sent drones.', 'Iran'],
    ['Iran has denied the report.', 'Iran'],
    ['Iran rejected the accusation.', 'Iran'],
    ['Iran dismissed the claims as baseless.', 'Iran'],
    ['Iran denied any involvement in the attack.', 'Iran'],
    ['Iran denied it had sent drones.', 'Iran'],
    ['Iran denied knowledge of the shipment.', 'Iran'],
    ['The company disputed the account.', 'company'],
    ['The company called the report false.', 'company'],
    ['The allegations were denied by the company.', 'company'],
    ['The company, which denies wrongdoing, will appeal.', 'which'],
    ['Iran has repeatedly denied supplying weapons to the rebels.', 'Iran'],
    ['The general ruled out talks with the rebels.', 'general'],
  ],
};

const taggers: readonly TaggerName[] = ['rules', 'fast', 'model'];
const resources = new Map(
  await Promise.all(taggers.map(async (tagger) => [tagger, await loadResources({ tagger })] as const)),
);
const rows = Object.entries(TABLE).flatMap(([stance, cases]) =>
  cases.map(([text, source]) => ({ text, source, stance })),
);

test.each(rows)('$stance: $text', async ({ text, source, stance }) => {
  for (const [tagger, one] of resources) {
    const { attributions } = await readWith({ text }, one);
    const read = attributions.map((found) => [found.source.map(({ quote }) => quote).join(' '), found.stance]);
    const found = read.some(([who, what]) => what === stance && (source ? who?.includes(source) : who === ''));
    expect(found, `${tagger}: ${JSON.stringify(read)}`).toBe(true);
  }
});

test.each([
  'The river was quiet.',
  'The results were confirmed by the board.',
  'The clerk made no response times public.',
  'The hotel was available.',
])('nobody is silent: %s', async (text) => {
  for (const one of resources.values()) {
    const { attributions } = await readWith({ text }, one);
    expect(attributions.filter(({ stance }) => stance === 'declines' || stance === 'undetermined')).toEqual([]);
  }
});
