import { z } from 'zod';
import { Span } from './span.ts';

/** A gazetteer entry as a report carries it. */
export const Location = z.object({
  /** `geonames:3039154`, or `onrecord:donbas` for the areas that we define. */
  id: z.string(),
  name: z.string(),
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  /** ISO 3166-1 alpha-2. */
  country: z.string().optional(),
  /** Names of the admin units it lies in, largest first. */
  admin: z.array(z.string()),
  precision: z.enum(['point', 'town', 'admin2', 'admin1', 'country', 'region']),
});
export type Location = z.infer<typeof Location>;

/** A place name in the text. Without `location` it is unresolved. */
export const Place = z.object({
  id: z.string(),
  span: Span,
  location: Location.optional(),
  /** Probability that `location` is the one meant. */
  probability: z.number().min(0).max(1).optional(),
  /** How the place relates to what is told of it, where that is not simply "in": "near Kupiansk", "off the coast of Yemen". */
  relation: z.enum(['near', 'between', 'off', 'toward', 'from']).optional(),
  /** The name stands for who governs or plays there: "Moscow said". */
  metonymic: z.boolean(),
});
export type Place = z.infer<typeof Place>;
