import { z } from 'zod';
import { Span } from './span.ts';

/** A stretch of text that names, describes or points to an actor. */
export const Mention = z.object({ span: Span, form: z.enum(['name', 'description', 'pronoun']) });
export type Mention = z.infer<typeof Mention>;

/** An office as the report or the offices vocabulary gives it. */
export const Office = z.object({
  /** As printed: *spokesperson*, *ambassador to the UN*. */
  role: z.string(),
  /** Name of the body, and its id in the vocabulary where known. */
  institution: z.string().optional(),
  institutionId: z.string().optional(),
  /** ISO 3166-1 alpha-2 of the state it belongs to, or the id of an international body. */
  state: z.string().optional(),
});
export type Office = z.infer<typeof Office>;

/** A person, body or state with all its mentions in the report. */
export const Actor = z.object({
  id: z.string(),
  type: z.enum(['person', 'organisation', 'state', 'group', 'weapon', 'other']),
  /** The fullest name in the report, or the vocabulary's name where it is known: *John Kirby*, *United States*. */
  name: z.string(),
  /** Every form it is called by, as printed, pronouns left out. */
  names: z.array(z.string()),
  /** Id outside the report: `iso:US`, `wikidata:Q9049`, `body:un-security-council`. */
  key: z.string().optional(),
  office: Office.optional(),
  /** Key or id of the body or state that it belongs to or governs: the Kremlin → `iso:RU`. */
  partOf: z.string().optional(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().optional(),
  /** In reading order. */
  mentions: z.array(Mention),
});
export type Actor = z.infer<typeof Actor>;
