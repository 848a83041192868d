import type { Decided } from '../../ledger/decisions/standing.ts';
import type { Held } from '../../ledger/incidents/held.ts';
import type { Report } from '../../report/index.ts';
import { type Database, type Db, pieces } from '../database.ts';
import { unpacked } from '../packing.ts';

/** What a derivation works with, in one transaction. */
export interface Context {
  readonly database: Database;
  readonly db: Db;
  readonly decided: Decided;
  /** Claims that were parsed, by their `ref`. */
  readonly held: Map<number, Held>;
}

/** A report with its number. */
export interface Numbered {
  readonly seq: number;
  readonly rank: number;
  readonly source: string | null;
  readonly report: Report;
}

/** Loads reports as they were read. */
export async function reportsOf(db: Db, seqs: readonly number[]): Promise<Numbered[]> {
  const found: Numbered[] = [];
  for (const piece of pieces(seqs, 100)) {
    const rows = await db
      .selectFrom('report')
      .select(['seq', 'rank', 'source', 'body'])
      .where('seq', 'in', piece)
      .execute();
    for (const { body, ...row } of rows) found.push({ ...row, report: await unpacked(body) });
  }
  return found;
}
