import { z } from 'zod';
import { Span } from '../../report/index.ts';

/** A text that another was made from. */
export const Source = z.object({
  /** Id of the report. */
  report: z.string(),
  /** Part of the later text's words that come from this one, 0 to 1. */
  share: z.number().min(0).max(1),
  /** Part of this one's words that the later text kept, 0 to 1. */
  kept: z.number().min(0).max(1),
});
export type Source = z.infer<typeof Source>;

/** What a report's text is, beside the others. */
export const Member = z.object({
  report: z.string(),
  /**
   * `original`: its words are its own. `reprint`: words of another, whole, cut or with additions. `correction`: the outlet's own later
   * version, which supersedes the first. `rewrite`: another's facts and quotations in other words.
   */
  verdict: z.enum(['original', 'reprint', 'correction', 'rewrite']),
  /** What it was made from, the most first; two for merged stories. Empty for an original. */
  sources: z.array(Source),
  /** What a reprint or correction adds. */
  added: z.array(Span),
  /** Why, in the words of the two texts: the credit, the quotation they share. */
  evidence: z.array(z.string()),
});
export type Member = z.infer<typeof Member>;

/** The report that a correction stands in for. */
export function correctedBy(member: Member | undefined): string | undefined {
  return member?.verdict === 'correction' ? member.sources[0]?.report : undefined;
}

/** Reports that carry one text, whole or cut: the original first, then by date. A text that nobody reprints is a family of one. */
export const Family = z.object({
  /** Id of the original's report. */
  id: z.string(),
  members: z.array(Member).min(1),
});
export type Family = z.infer<typeof Family>;
