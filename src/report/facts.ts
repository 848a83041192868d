import { z } from 'zod';
import { Span } from './span.ts';

/** How a fact is known: the page or text states it, the user gave it, or it was worked out from evidence. */
export const How = z.enum(['stated', 'given', 'inferred']);
export type How = z.infer<typeof How>;

/** A page fact with, where it stands in the text, its span (a page's metadata has none). */
export const Fact = z.object({ value: z.string(), how: How, span: Span.optional() });
export type Fact = z.infer<typeof Fact>;

/** One reason for an inferred fact: the words it rests on and what follows from them. */
export const Evidence = z.object({ reason: z.string(), span: Span.optional() });
export type Evidence = z.infer<typeof Evidence>;

/** The day a report was published. `value` is ISO 8601, a day or a day with time and zone. */
export const Published = z.object({
  value: z.string(),
  how: How,
  span: Span.optional(),
  evidence: z.array(Evidence),
});
export type Published = z.infer<typeof Published>;

/** Where and for which agency a report was written: `WASHINGTON (AA) -`. The span covers it up to the story's first word. */
export const Dateline = z.object({
  span: Span,
  place: Span.optional(),
  /** Id in the agencies vocabulary where known, else the name as printed. */
  agency: z.string().optional(),
});
export type Dateline = z.infer<typeof Dateline>;

/** What a page prints round the story. `kind` is an id of the furniture vocabulary. */
export const Furniture = z.object({
  kind: z.string(),
  span: Span,
  /** BCP 47 tag of the words, where it is not the story's. */
  language: z.string().optional(),
  /** What the furniture says, where it says something: a counter's number, a credit's name. */
  value: z.string().optional(),
});
export type Furniture = z.infer<typeof Furniture>;

/** What is known of a report besides its story. */
export const Facts = z.object({
  headline: Fact.optional(),
  deck: Fact.optional(),
  /** One fact an author. */
  byline: z.array(Fact),
  dateline: Dateline.optional(),
  /** Agency credits outside the dateline ("with files from Reuters"): agency id or name. */
  credits: z.array(Fact),
  outlet: Fact.optional(),
  url: Fact.optional(),
  published: Published.optional(),
  /** Days that fit as well, where the publication date could not be narrowed to one. */
  publishedCandidates: z.array(Published).optional(),
  /** BCP 47 tag of the story. */
  language: z.string(),
  furniture: z.array(Furniture),
});
export type Facts = z.infer<typeof Facts>;
