import { existsSync } from 'node:fs';
import { type Command, InvalidArgumentError } from 'commander';
import { StoreError } from '../store/error.ts';
import type { Store } from '../store/store.ts';
import type { Io } from './io.ts';
import { type Progress, progressOf } from './progress.ts';

/** Which ledger a command is about. */
export interface LedgerOptions {
  ledger?: string;
  json?: boolean;
}

/** The file of the ledger where the user names none. */
const FILE = 'onrecord.db';

/** Adds the option that names the ledger, and the one for JSON. */
export function withLedger(command: Command, json = 'print JSON'): Command {
  return command
    .option(
      '--ledger <file>',
      `the ledger's file, or a postgresql:// address (default: ONRECORD_DATABASE_URL or ONRECORD_LEDGER, else ${FILE} here)`,
    )
    .option('--json', json);
}

/**
 * Opens the ledger that is meant, does the work and closes it.
 * @param make whether a ledger that is not there is begun
 */
export async function useLedger<T>(
  { ledger }: LedgerOptions,
  io: Io,
  work: (store: Store) => Promise<T>,
  make = false,
): Promise<T> {
  const where = ledger ?? (io.env.ONRECORD_DATABASE_URL || io.env.ONRECORD_LEDGER || FILE);
  if (!make && !/^postgres(?:ql)?:/i.test(where) && !existsSync(where))
    throw new StoreError('store/not-found', `there is no ledger at ${where}; begin one with: onrecord add FILES`);
  // the database is loaded by those who use it
  const { openStore } = await import('../store/open.ts');
  let progress: Progress | undefined;
  const store = await openStore(where, {
    onReports(done, of) {
      progress ??= progressOf(io, of, 'bringing the ledger up to date {bar} {value} of {total} reports');
      progress.to(done);
    },
  }).finally(() => progress?.end());
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** A whole number of 1 or more, as an option's value. */
export function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('It wants a whole number, 1 or more.');
  return Number(text);
}
