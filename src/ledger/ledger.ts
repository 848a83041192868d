import { z } from 'zod';
import type { Report } from '../report/index.ts';
import { familiesOf } from './families/families.ts';
import { Family } from './families/family.ts';
import { Incident } from './incidents/incident.ts';
import { incidentsOf } from './incidents/incidents.ts';

/** What a set of reports comes to. */
export const Ledger = z.object({
  /** Sorted by id. */
  families: z.array(Family),
  /** Those that most parties speak of first. */
  incidents: z.array(Incident),
});
export type Ledger = z.infer<typeof Ledger>;

/** Sums up reports. A pure function: the order of `reports`, and a report given twice, change nothing. */
export function ledgerOf(reports: readonly Report[]): Ledger {
  const families = familiesOf(reports);
  return { families, incidents: incidentsOf(reports, families) };
}
