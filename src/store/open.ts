import { sql } from 'kysely';
import type { Database } from './database.ts';
import { StoreError } from './error.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite, type SqliteOptions } from './sqlite.ts';
import { Store } from './store.ts';

/** Version of the tables that this program writes. */
export const VERSION = 1;

/**
 * Opens a ledger, and brings one that an earlier version wrote up to date.
 * @param where a file, which is made if there is none, or a `postgresql://` address
 * @throws StoreError when it cannot be used; nothing is changed then
 */
export async function openStore(where: string, options: SqliteOptions = {}): Promise<Store> {
  const database = /^postgres(?:ql)?:/i.test(where) ? await openPostgres(where) : await openSqlite(where, options);
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return new Store(database);
}

async function migrate(database: Database): Promise<void> {
  if ((await versionOf(database)) === VERSION) return;
  await database.write(async (db) => {
    // another process may have done it meanwhile
    const from = await versionOf(database);
    for (let version = from + 1; version <= VERSION; version++) {
      for (const statement of database.migration(version)) await sql.raw(statement).execute(db);
      await database.setVersion(db, version);
    }
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
