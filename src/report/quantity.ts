import { z } from 'zod';
import { Span } from './span.ts';

export const QuantityKind = z.enum([
  'cardinal',
  'ordinal',
  'fraction',
  'percent',
  'percentage-points',
  'money',
  'length',
  'mass',
  'area',
  'volume',
  'speed',
  'energy',
  'power',
  'temperature',
  'age',
  'duration',
  'data',
  'ratio',
  'other',
]);
export type QuantityKind = z.infer<typeof QuantityKind>;

/** How the figure is limited: `at-most` is "up to", `vague` is "several", "dozens". */
export const Hedge = z.enum(['at-least', 'at-most', 'more-than', 'less-than', 'about', 'nearly', 'vague', 'exactly']);
export type Hedge = z.infer<typeof Hedge>;

/** A number with what it counts or measures. */
export const Quantity = z.object({
  id: z.string(),
  span: Span,
  kind: QuantityKind,
  /** The number; for a range its lower end; left out where the words give none ("several"). */
  value: z.number().optional(),
  /** Upper end of a range. */
  max: z.number().optional(),
  /** UCUM code, or ISO 4217 for money. */
  unit: z.string().optional(),
  hedge: Hedge.optional(),
  /** The noun counted: *containers* in "1,000 containers". */
  counted: Span.optional(),
  /** Id of the quantity that this one repeats in another unit. */
  same: z.string().optional(),
});
export type Quantity = z.infer<typeof Quantity>;
