import { z } from 'zod';
import { Span } from './span.ts';

/** Who a source is, resolved as far as the report allows. */
export const Speaker = z.object({
  kind: z.enum(['named', 'unnamed', 'institution', 'state', 'document', 'report', 'unknown']),
  /** Id of the actor, where it is one of the report's actors. */
  actor: z.string().optional(),
  name: z.string().optional(),
  role: z.string().optional(),
  institution: z.string().optional(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().optional(),
});
export type Speaker = z.infer<typeof Speaker>;

/** One link of a chain, from the outlet that prints to the one who could know. */
export const Link = z.object({
  kind: z.enum(['outlet', 'agency', 'speaker', 'basis']),
  name: z.string(),
  /** Actor id of a speaker. */
  actor: z.string().optional(),
  span: Span.optional(),
});
export type Link = z.infer<typeof Link>;

/** Source, cue and content (PARC, PolNeAR). Each may be discontinuous; source and cue may be empty. */
export const Attribution = z.object({
  id: z.string(),
  source: z.array(Span),
  cue: z.array(Span),
  content: z.array(Span).min(1),
  style: z.enum(['direct', 'indirect', 'mixed']),
  /** What the cue expresses. */
  kind: z.enum(['speech', 'belief', 'attitude', 'evidence', 'assessment']),
  /** What the source does to the content. `undetermined`: "has not yet determined". */
  stance: z.enum(['asserts', 'denies', 'declines', 'undetermined', 'asks']),
  speaker: Speaker,
  /** Who else the source names: *Norway and Chile* said. Left out where it is one alone. */
  beside: z.array(Speaker).optional(),
  /** Id of the attribution whose content holds this one. */
  parent: z.string().optional(),
  /** Id of the attribution whose quotation this one carries on without a new cue. */
  continues: z.string().optional(),
  /** Id of the time at which it was said. */
  time: z.string().optional(),
  /** What the speaker relies on: "newly declassified intelligence", "people familiar with the matter". */
  basis: z.array(Span),
  /** From the outlet to the origin. */
  chain: z.array(Link),
});
export type Attribution = z.infer<typeof Attribution>;

const list = new Intl.ListFormat('en-GB');

/** What a source of several is called, *Norway and Chile*; undefined where it is one alone or one of them has no name. */
export function jointName({ speaker, beside }: Pick<Attribution, 'speaker' | 'beside'>): string | undefined {
  const names = [speaker, ...(beside ?? [])].flatMap(({ name }) => name ?? []);
  return beside && names.length === beside.length + 1 ? list.format(names) : undefined;
}
