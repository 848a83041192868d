import { z } from 'zod';
import { Span } from './span.ts';

/** What a stage could not do, or did with doubt. Collected in the report, never thrown. */
export const Message = z.object({
  /** Stable, in kebab case, prefixed by the stage: `times/ambiguous-order`. */
  code: z.string().regex(/^[a-z]+\/[a-z0-9-]+$/),
  /** In one line, for a person. */
  reason: z.string(),
  span: Span.optional(),
});
export type Message = z.infer<typeof Message>;

/** Makes a message; `span` is left out where the whole report is meant. */
export function message(code: string, reason: string, span?: Span): Message {
  return span ? { code, reason, span } : { code, reason };
}
