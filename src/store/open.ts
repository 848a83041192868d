import { sql } from 'kysely';
import type { Database } from './database.ts';
import { StoreError } from './error.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite, type SqliteOptions } from './sqlite.ts';
import { Store } from './store.ts';

/** Version of the tables, and of what is derived in them, that this program writes. */
export const VERSION = 5;

/** How a ledger is opened. */
export interface OpenOptions extends SqliteOptions {
  /** Told how many of the reports are done while what an earlier version derived is derived anew. */
  onReports?: (done: number, of: number) => void;
}

/**
 * Opens a ledger, and brings one that an earlier version wrote up to date.
 * @param where a file, which is made if there is none, or a `postgresql://` address
 * @throws StoreError when it cannot be used; nothing is changed then
 */
export async function openStore(where: string, options: OpenOptions = {}): Promise<Store> {
  const database = /^postgres(?:ql)?:/i.test(where) ? await openPostgres(where) : await openSqlite(where, options);
  const store = new Store(database);
  try {
    await migrate(store, options.onReports);
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}

/** Brings the tables up to date, step by step, and derives anew what an earlier version derived otherwise. */
async function migrate(store: Store, onReports: OpenOptions['onReports']): Promise<void> {
  const { database } = store;
  if ((await versionOf(database)) === VERSION) return;
  await database.write(async (db) => {
    // another process may have done it meanwhile
    const from = await versionOf(database);
    for (let version = from + 1; version <= VERSION; version++) {
      for (const statement of database.migration(version)) await sql.raw(statement).execute(db);
      await database.setVersion(db, version);
    }
    if (from > 0 && from < VERSION) await store.rederive(db, onReports);
  });
}

async function versionOf(database: Database): Promise<number> {
  const version = await database.version();
  if (version > VERSION)
    throw new StoreError(
      'store/newer-version',
      `${database.name} was written by a newer Onrecord (tables ${version}, known ${VERSION}); update Onrecord: npm install onrecord@latest`,
    );
  return version;
}
