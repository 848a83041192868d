import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Kysely, type SqliteDatabase, SqliteDialect, sql } from 'kysely';
import Libsql from 'libsql';
import { type Database, type Db, pieces, type ShingleRow } from './database.ts';
import { StoreError } from './error.ts';
import { incidents, type Types, tables } from './migrations/tables.ts';
import type { Tables } from './tables.ts';

/** `ONRC` in the header of the file: it says that the database is a ledger. */
const APPLICATION = 0x4f4e5243;
/** How long a writer waits for the others, in milliseconds; how long it holds its thread meanwhile, and rests in between. */
const PATIENCE = 120_000;
const HOLD = 20;
/** How long a reader waits where another process makes the file, or mends it after one was killed; readers wait for nothing else. */
const RECOVERY = 10_000;
const REST = 15;

/** Rows that one statement inserts: to run it costs as much as three rows do, and there is one to prepare for each number of them. */
const TOGETHER = 20;

/** Pages of 4 kB in the log before it is written back: a step writes the same pages of the indexes as the one before. */
const LOGGED = 16_000;

/** Its types. */
const types: Types = {
  serial: 'integer primary key autoincrement',
  integer: 'integer',
  real: 'real',
  blob: 'blob',
  text: 'text',
  clustered: ' without rowid',
};

const migrations: readonly (readonly string[])[] = [
  [
    ...tables(types),
    `create virtual table words using fts5 (headline, text, content='', contentless_delete=1,
      tokenize='porter unicode61 remove_diacritics 2')`,
  ],
  // 2: what is found by party or place is found by its type too: all is derived anew
  [],
  // 3: claims that reach months back wait for incidents under one key
  [],
  // 4: copies are not summed up with what they copy, and lie under the shingles that their sources lack; incidents have numbers
  incidents(types),
  // 5: texts of one rank go by their ids; reports are packed otherwise
  [],
];

/** How a file is opened. */
export interface SqliteOptions {
  /** Pages of 4 kB that the file may have besides those it has: a limit, as a full disk is one. */
  mostPages?: number;
}

/**
 * Opens a ledger in a file, which is made if there is none. One that may only be read can be read.
 * @throws StoreError when the file holds something else or may not be read
 */
export async function openSqlite(path: string, options: SqliteOptions = {}): Promise<Database> {
  try {
    return open(path, options);
  } catch (error) {
    const readOnly = error instanceof StoreError && error.code === 'store/read-only';
    // beside a log that cannot be read along, the file alone may be out of date
    if (!readOnly || existsSync(`${path}-wal`)) throw error;
    return open(path, options, `${pathToFileURL(path)}?immutable=1`);
  }
}

/** @param address what SQLite knows the file by */
function open(path: string, { mostPages }: SqliteOptions, address = path): Database {
  const isNew = !existsSync(path);
  const reading = steady(connect(address, path, RECOVERY));
  // a statement that found the file busy is in progress, and lets no other commit, until it runs again
  const writing = steady(connect(address, path, HOLD));
  const one = <T>(connection: SqliteDatabase, statement: string) => connection.prepare(statement).all([]) as T[];
  const close = () => {
    reading.close();
    writing.close();
  };
  try {
    const [application] = one<{ application_id: number }>(reading, 'pragma application_id');
    const [{ n } = { n: 0 }] = one<{ n: number }>(reading, 'select count(*) n from sqlite_master');
    if (application?.application_id !== APPLICATION && n > 0)
      throw new StoreError('store/not-a-ledger', `${path} is a database, but no ledger; name another file`);
    if (application?.application_id !== APPLICATION)
      prepared(() => {
        one(writing, 'pragma journal_mode = wal');
        one(writing, `pragma application_id = ${APPLICATION}`);
      });
    one(writing, 'pragma synchronous = full');
    one(writing, `pragma wal_autocheckpoint = ${LOGGED}`);
    if (mostPages !== undefined) {
      const [{ page_count = 0 } = {}] = one<{ page_count: number }>(writing, 'pragma page_count');
      one(writing, `pragma max_page_count = ${page_count + mostPages}`);
    }
    one(reading, 'pragma cache_size = -8192');
    one(writing, 'pragma cache_size = -24576');
    for (const connection of [reading, writing]) one(connection, 'pragma temp_store = memory');
  } catch (error) {
    close();
    throw inWords(error, path, isNew);
  }
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: reading }) });
  const writer = new Kysely<Tables>({ dialect: new SqliteDialect({ database: writing }) });
  /** Runs a statement for each row in the transaction that is open: a tenth of what one statement of many rows costs to put together. */
  const eachRow = (statement: string, columns: readonly string[], rows: readonly object[]) => {
    if (rows.length === 0) return;
    const prepared = writing.prepare(statement);
    for (const row of rows) prepared.run(columns.map((column) => (row as Record<string, unknown>)[column]));
  };
  let last: Promise<unknown> = Promise.resolve();

  const write = async <T>(work: (db: Db) => Promise<T>): Promise<T> => {
    try {
      await inTurn(() => sql`begin immediate`.execute(writer));
      const result = await work(writer);
      await sql`commit`.execute(writer);
      return result;
    } catch (error) {
      await sql`rollback`.execute(writer).catch(() => {});
      throw inWords(error, path, false);
    }
  };
  return {
    kind: 'sqlite',
    name: path,
    db,
    async version() {
      try {
        const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(db);
        return rows[0]?.user_version ?? 0;
      } catch (error) {
        throw inWords(error, path, isNew);
      }
    },
    write(work) {
      const turn = last.then(() => write(work));
      last = turn.catch(() => {});
      return turn;
    },
    migration: (version) => migrations[version - 1] ?? [],
    async setVersion(db, version) {
      await sql.raw(`pragma user_version = ${version}`).execute(db);
    },
    list: (values) => sql`(select value from json_each(${JSON.stringify(values)}))`,
    async insert(_, table, rows) {
      const columns = Object.keys(rows[0] ?? {});
      const marks = `(${columns.map(() => '?').join()})`;
      for (const piece of pieces(rows as readonly Record<string, unknown>[], TOGETHER))
        writing
          .prepare(`insert into ${table} (${columns.join()}) values ${piece.map(() => marks).join()}`)
          .run(piece.flatMap((row) => columns.map((column) => row[column])));
    },
    async update(_, table, key, rows) {
      const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== key);
      const set = columns.map((column) => `${column} = ?`).join();
      eachRow(`update ${table} set ${set} where ${key} = ?`, [...columns, key], rows);
    },
    async filed(db, hashes, most) {
      const found: ShingleRow[] = [];
      for (const piece of pieces(hashes, 20_000)) {
        // one value is handed over in a tenth of the time that as many rows take
        const { rows } = await sql<{ list: string }>`select json_group_array(json_array(s.hash, s.rank, s.seq)) list
          from json_each(${JSON.stringify(piece)}) j
          join shingle s on s.hash = j.value and s.filed = 1 and s.rank <= coalesce((select l.rank from shingle l
            where l.hash = j.value and l.filed = 1 order by l.rank limit 1 offset ${sql.lit(most)}), 9007199254740991)`.execute(
          db,
        );
        for (const [hash, rank, seq] of JSON.parse(rows[0]?.list ?? '[]')) found.push({ hash, filed: 1, rank, seq });
      }
      return found;
    },
    async index(_, rows) {
      eachRow('insert into words (rowid, headline, text) values (?, ?, ?)', ['seq', 'headline', 'text'], rows);
    },
    async unindex(db, seqs) {
      for (const seq of seqs) await sql`delete from words where rowid = ${seq}`.execute(db);
    },
    async search(query, most) {
      const words = query.match(/[\p{L}\p{M}\p{N}]+/gu)?.map((word) => `"${word}"`);
      if (!words) return [];
      const { rows } = await sql<{ seq: number }>`select r.seq from words w join report r on r.seq = w.rowid
        where words match ${words.join(' ')} order by r.rank desc, r.id limit ${sql.lit(most)}`.execute(db);
      return rows.map(({ seq }) => seq);
    },
    async close() {
      await last;
      close();
    },
  };
}

/** @param timeout how long a statement waits for others, in milliseconds */
function connect(address: string, path: string, timeout: number): SqliteDatabase {
  try {
    return new Libsql(address, { timeout } as Libsql.Options) as unknown as SqliteDatabase;
  } catch (error) {
    throw inWords(error, path, true);
  }
}

/** Waits until the others who write are through, without holding up what else the process does. */
async function inTurn(work: () => Promise<unknown>): Promise<void> {
  const until = Date.now() + PATIENCE;
  for (;;)
    try {
      await work();
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() > until) throw error;
      await setTimeout(REST * (0.5 + Math.random()));
    }
}

function isBusy(error: unknown): boolean {
  return (error as { code?: string }).code === 'SQLITE_BUSY';
}

/** Two processes may make the file at once: the second waits until the first is through. */
function prepared(work: () => void): void {
  for (let left = RECOVERY / HOLD; ; left--)
    try {
      work();
      return;
    } catch (error) {
      if (left === 0 || !isBusy(error)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, HOLD);
    }
}

/** Keeps statements that were prepared, and gives bytes as bytes. */
function steady(database: SqliteDatabase): SqliteDatabase {
  const statements = new Map<string, ReturnType<SqliteDatabase['prepare']>>();
  return {
    close: () => database.close(),
    prepare(text) {
      const known = statements.get(text);
      if (known) return known;
      const statement = database.prepare(text);
      if (statements.size > 500) statements.clear();
      statements.set(text, statement);
      return statement;
    },
  };
}

/** An error of the database as one line that says what to do. */
function inWords(error: unknown, path: string, opening: boolean): unknown {
  if (error instanceof StoreError) return error;
  const { code = '', message = '' } = error as { code?: string; message?: string };
  const said = `${code} ${message}`;
  const as = (code: StoreError['code'], words: string) => new StoreError(code, `${path} ${words}`, { cause: error });
  if (/NOTADB|not a database/i.test(said)) return as('store/not-a-ledger', 'is no ledger; name another file');
  if (/SQLITE_FULL|disk is full/i.test(said))
    return as('store/full', 'could not be written: the disk is full; make room and do it again, nothing is lost');
  if (/READONLY|readonly/i.test(said))
    return as('store/read-only', 'may only be read; change its permissions, or copy it');
  if (/BUSY|database is locked/i.test(said))
    return as('store/busy', 'is being written by another process for too long; try again');
  if (/CORRUPT|malformed/i.test(said))
    return as('store/damaged', 'is damaged; import your last export into a new file');
  if (/IOERR/i.test(said))
    return as('store/full', 'could not be written (input or output failed); check the disk and do it again');
  if (/CANTOPEN|unable to open/i.test(said) || opening)
    return as('store/not-found', 'cannot be opened; name a file in a folder that you may write to');
  return error;
}
