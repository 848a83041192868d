import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { type Database, pieces, type ShingleRow } from './database.ts';
import { StoreError } from './error.ts';
import { incidents, type Types, tables } from './migrations/tables.ts';
import type { Tables } from './tables.ts';

/** Values that one statement takes. */
const MOST_VALUES = 60_000;
/** Writers hold this lock one after the other, whatever process or machine they run on. */
const WRITERS = 0x4f4e5243;

// Numbers of this ledger stay below 2^53
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** Its types. */
const types: Types = {
  serial: 'bigserial primary key',
  integer: 'bigint',
  real: 'double precision',
  blob: 'bytea',
  text: 'text collate "C"',
  clustered: '',
};

const migrations: readonly (readonly string[])[] = [
  [
    ...tables(types),
    'alter table report add column words tsvector',
    'create index report_words on report using gin (words)',
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

/**
 * Opens a ledger in a PostgreSQL database; its tables are made if there are none.
 * @param url as `postgresql://user@host/database`
 * @throws StoreError when the server is not there or the database holds something else
 */
export async function openPostgres(url: string): Promise<Database> {
  const name = withoutPassword(url);
  const pool = new pg.Pool({ connectionString: url, max: 8 });
  // a connection that breaks while idle shows when it is next used
  pool.on('error', () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    kind: 'postgresql',
    name,
    db,
    async version() {
      try {
        const { rows } = await sql<{ tables: string[] }>`select array_agg(table_name::text) tables
          from information_schema.tables where table_schema = current_schema()`.execute(db);
        const there = rows[0]?.tables ?? [];
        if (there.length === 0) return 0;
        if (!there.includes('meta') || !there.includes('held'))
          throw new StoreError('store/not-a-ledger', `${name} has tables, but is no ledger; name an empty database`);
        const meta = await db.selectFrom('meta').select('value').where('name', '=', 'version').executeTakeFirst();
        return Number(meta?.value ?? 0);
      } catch (error) {
        throw inWords(error, name);
      }
    },
    async write(work) {
      try {
        return await db.transaction().execute(async (transaction) => {
          await sql`select pg_advisory_xact_lock(${sql.lit(WRITERS)})`.execute(transaction);
          return work(transaction);
        });
      } catch (error) {
        throw inWords(error, name);
      }
    },
    migration: (version) => migrations[version - 1] ?? [],
    async setVersion(db, version) {
      await db
        .insertInto('meta')
        .values({ name: 'version', value: String(version) })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: String(version) }))
        .execute();
    },
    list(values) {
      // nothing, of whatever type
      if (values.length === 0) return sql`(null)`;
      const type = sql.raw(typeof values[0] === 'string' ? 'text' : 'bigint');
      return sql`(select unnest(${values}::${type}[]))`;
    },
    async insert(db, table, rows) {
      const columns = Object.keys(rows[0] ?? {});
      for (const piece of pieces(rows, Math.floor(MOST_VALUES / columns.length)))
        await db
          .insertInto(table)
          .values(piece as never)
          .execute();
    },
    async update(db, table, key, rows) {
      const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== key);
      const set = columns.map((column) => sql`${sql.ref(column)} = given.${sql.ref(column)}`);
      for (const piece of pieces(rows, 5000))
        await sql`update ${sql.table(table)} as old set ${sql.join(set)}
          from json_populate_recordset((select r from ${sql.table(table)} r limit 0), ${JSON.stringify(piece)}) given
          where old.${sql.ref(key)} = given.${sql.ref(key)}`.execute(db);
    },
    async filed(db, hashes, most) {
      const { rows } = await sql<ShingleRow>`select s.hash, s.filed, s.rank, s.seq from unnest(${hashes}::bigint[]) h
        cross join lateral (select * from shingle where hash = h and filed = 1 order by rank
          fetch first ${sql.lit(most + 1)} rows with ties) s`.execute(db);
      return rows;
    },
    async index(db, rows) {
      for (const { seq, headline, text } of rows)
        await sql`update report set words = setweight(to_tsvector('english', ${headline}), 'A')
          || to_tsvector('english', ${searchable(text)}) where seq = ${seq}`.execute(db);
    },
    // the index is a column of the report
    async unindex() {},
    async search(query, most) {
      const words = query.match(/[\p{L}\p{M}\p{N}]+/gu);
      if (!words) return [];
      const { rows } = await sql<{ seq: number }>`select seq from report
        where words @@ plainto_tsquery('english', ${words.join(' ')}) order by rank desc, id limit ${sql.lit(most)}`.execute(
        db,
      );
      return rows.map(({ seq }) => seq);
    },
    async close() {
      await db.destroy();
    },
  };
}

/** PostgreSQL's text has no NUL, and a vector of words no more than a megabyte. */
function searchable(text: string): string {
  return text.replaceAll('\0', ' ').slice(0, 300_000);
}

function withoutPassword(url: string): string {
  if (!URL.canParse(url))
    throw new StoreError(
      'store/not-reachable',
      'ONRECORD_DATABASE_URL wants an address such as postgresql://user@host/database',
    );
  const address = new URL(url);
  address.password = '';
  return address.toString();
}

/** An error of the server as one line that says what to do. */
function inWords(error: unknown, name: string): unknown {
  if (error instanceof StoreError) return error;
  const { code = '', message = '' } = error as { code?: string; message?: string };
  const as = (code: StoreError['code'], words: string) => new StoreError(code, `${name} ${words}`, { cause: error });
  if (/^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|ENOENT|57P0)/.test(code))
    return as('store/not-reachable', `does not answer (${code}); check ONRECORD_DATABASE_URL and the server`);
  if (/^(28|3D)/.test(code)) return as('store/not-reachable', `refused: ${message}; check ONRECORD_DATABASE_URL`);
  if (code === '53100') return as('store/full', 'could not be written: its disk is full; make room and do it again');
  if (code === '25006' || code === '42501') return as('store/read-only', `may not be written: ${message}`);
  return error;
}
