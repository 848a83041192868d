import { z } from 'zod';
import { Span } from './span.ts';

/** Who or what takes part in an event. */
export const Role = z.object({
  /** actor · target · supplier · recipient · goods · instrument · victim · donor · authority · topic · return · origin · resolution. */
  role: z.string(),
  span: Span,
  /** Id of the actor, where the span names one. */
  actor: z.string().optional(),
  /** Goods and instruments: designation in the weapons vocabulary and UNROCA category I–VII; a resolution: its symbol. */
  designation: z.string().optional(),
  category: z.string().optional(),
  /** Id of the quantity that counts it. */
  quantity: z.string().optional(),
});
export type Role = z.infer<typeof Role>;

/** An event as this report describes it. */
export const Event = z.object({
  id: z.string(),
  /** The trigger: *occurred*, *the transfer*, *fired*. */
  span: Span,
  /** PLOVER 2.0 type, TRANSFER or STATEMENT. */
  type: z.string(),
  mode: z.string().optional(),
  context: z.array(z.string()),
  roles: z.array(Role),
  /** TRANSFER: sought … refused. Others: predicted · planned · ongoing · done · attempted. */
  stage: z.string().optional(),
  /** Ids of times, places and quantities that belong to it. */
  times: z.array(z.string()),
  places: z.array(z.string()),
  quantities: z.array(z.string()),
  /** Other triggers of the same event in this report. */
  mentions: z.array(Span),
});
export type Event = z.infer<typeof Event>;
