import { cellOf } from '../../ledger/incidents/cells.ts';
import { pieces } from '../database.ts';
import { claimsBy, deriveClaims } from './claims.ts';
import { deriveClusters } from './clusters.ts';
import { type Context, type Numbered, reportsOf } from './context.ts';
import { deriveIncidents } from './sums.ts';
import { deriveSuperseded } from './superseded.ts';
import { deriveTexts } from './texts.ts';

/** What changed in the reports and decisions since a ledger was derived. */
export interface Change {
  /** Reports that are new or are to be read differently. */
  readonly read?: readonly Numbered[] | readonly number[];
  /** Numbers of reports that are no more. */
  readonly gone?: readonly number[];
  /** Addresses and files at which a report came or went. */
  readonly sources?: readonly string[];
  /** Claims of which an analyst said something else than that they were misread. */
  readonly claims?: readonly string[];
  /** Parties that are counted otherwise. */
  readonly parties?: readonly string[];
}

/**
 * Brings what is derived up to date with the reports and decisions, touching only what the change bears on. Gives what `ledgerOf` would give
 * for all reports.
 */
export async function derive(known: Omit<Context, 'held'>, change: Change): Promise<void> {
  const context: Context = { ...known, held: new Map() };
  const { db } = context;
  const { gone = [], sources = [], claims = [], parties = [] } = change;
  const read = await loaded(context, change.read ?? []);
  const restated = await deriveTexts(context, read, gone);
  const superseded = await deriveSuperseded(context, restated, sources);
  const touched = await deriveClaims(context, read, gone, restated, superseded);
  // what a corrected report says rules nothing out
  for (const { ref, cell, copyOf } of await claimsBy(context, 'seq', superseded)) {
    if (cell !== null) touched.cells.add(cell);
    else if (copyOf === null) touched.loose.add(ref);
  }
  for (const { ref, cell, copyOf, held } of await claimsBy(context, 'claim', claims)) {
    touched.said.add(copyOf ?? ref);
    if (cell !== null) touched.cells.add(cell);
    if (copyOf === null && cellOf(held) === undefined) touched.loose.add(ref);
  }
  for (const piece of pieces(parties)) {
    const rows = await db.selectFrom('held').select(['ref', 'copy_of']).where('party', 'in', piece).execute();
    for (const { ref, copy_of } of rows) touched.said.add(copy_of ?? ref);
    const resting = await db
      .selectFrom('voice as v')
      .innerJoin('held as h', 'h.ref', 'v.ref')
      .select(['h.ref', 'h.copy_of'])
      .where(
        'v.name',
        'in',
        piece.map((party) => `=${party}`),
      )
      .execute();
    for (const { ref, copy_of } of resting) touched.said.add(copy_of ?? ref);
  }
  await deriveIncidents(context, touched, await deriveClusters(context, touched));
}

async function loaded({ db }: Context, read: readonly Numbered[] | readonly number[]): Promise<readonly Numbered[]> {
  const numbers = read.filter((one) => typeof one === 'number');
  return numbers.length > 0 ? reportsOf(db, numbers) : (read as readonly Numbered[]);
}
