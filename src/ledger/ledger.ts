import { z } from 'zod';
import type { Report } from '../report/index.ts';
import { amendedReport } from './decisions/amend.ts';
import type { Decision } from './decisions/decision.ts';
import { decidedBy } from './decisions/standing.ts';
import { entriesOf, type Version } from './entry.ts';
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

/** What is known of reports besides themselves. */
export interface LedgerOptions {
  /** The log of what analysts decided, in order. */
  decisions?: readonly Decision[];
  /** Where reports came from, by id; without it the address of each is its source. */
  versions?: ReadonlyMap<string, Version>;
}

/** Sums up reports. A pure function: the order of `reports`, and a report given twice, change nothing. */
export function ledgerOf(reports: readonly Report[], { decisions = [], versions }: LedgerOptions = {}): Ledger {
  const decided = decidedBy(decisions);
  const entries = entriesOf(
    reports.map((report) => amendedReport(report, decided)),
    versions,
  );
  const families = familiesOf(entries);
  return { families, incidents: incidentsOf(entries, families, decided) };
}
