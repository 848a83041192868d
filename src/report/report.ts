import { z } from 'zod';
import { Actor } from './actor.ts';
import { Attribution } from './attribution.ts';
import { Certainty } from './certainty.ts';
import { Claim } from './claim.ts';
import { Event } from './event.ts';
import { Facts } from './facts.ts';
import { contentId } from './id.ts';
import { Message } from './message.ts';
import { Place } from './place.ts';
import { Quantity } from './quantity.ts';
import { Sentence } from './sentence.ts';
import { canonicalText } from './text.ts';
import { Time } from './time.ts';

/**
 * One article as one outlet published it, with all that was read in it: plain JSON, specified in docs/report.md.
 * Every layer is sorted by position; every span quotes `text`.
 */
export const Report = z.object({
  /** Made from text, outlet and URL: the same report has the same id. */
  id: z.string(),
  text: z.string(),
  facts: Facts,
  sentences: z.array(Sentence),
  times: z.array(Time),
  quantities: z.array(Quantity),
  places: z.array(Place),
  actors: z.array(Actor),
  attributions: z.array(Attribution),
  events: z.array(Event),
  certainties: z.array(Certainty),
  claims: z.array(Claim),
  messages: z.array(Message),
});
export type Report = z.infer<typeof Report>;

/** A report nobody has read yet: its raw text and what is known from outside the text. */
export interface Unread {
  text: string;
  facts?: Partial<Facts>;
}

/** Makes the empty report of an unread one: text made canonical, facts as known, layers empty. */
export function reportOf({ text: raw, facts = {} }: Unread): Report {
  const { text, messages } = canonicalText(raw);
  return {
    id: contentId(text, facts.outlet?.value ?? '', facts.url?.value ?? ''),
    text,
    facts: { byline: [], credits: [], language: 'en', furniture: [], ...facts },
    sentences: [],
    times: [],
    quantities: [],
    places: [],
    actors: [],
    attributions: [],
    events: [],
    certainties: [],
    claims: [],
    messages,
  };
}
