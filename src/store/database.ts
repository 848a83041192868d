import type { Insertable, Kysely, RawBuilder, Updateable } from 'kysely';
import type { Tables } from './tables.ts';

/** What a ledger's tables are read and written through: a connection, or a transaction on one. */
export type Db = Kysely<Tables>;

/** A row of the index of shingles. */
export type ShingleRow = Tables['shingle'];

/**
 * A database that holds a ledger. All that differs between SQLite and PostgreSQL is here.
 * Readers never wait for writers; writers wait for one another.
 */
export interface Database {
  readonly kind: 'sqlite' | 'postgresql';
  /** For a person: a path, or an address without its password. */
  readonly name: string;
  /** For reading: sees what is committed. */
  readonly db: Kysely<Tables>;
  /** Version of the tables; 0 in an empty database. */
  version(): Promise<number>;
  /** Runs `work` alone among all processes; commits what it did, or nothing of it if it throws. */
  write<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /** Statements that bring the tables from the version before to `version`. */
  migration(version: number): readonly string[];
  setVersion(db: Db, version: number): Promise<void>;
  /** A list handed over as one value, for `in`: the statement is the same however long it is. */
  list<T extends number | string>(values: readonly T[]): RawBuilder<T>;
  /** Writes many rows, which all have the same columns. */
  insert<T extends keyof Tables>(db: Db, table: T, rows: readonly Insertable<Tables[T]>[]): Promise<void>;
  /** Sets the other columns of the rows that a column names, which is their key. */
  update<T extends keyof Tables>(
    db: Db,
    table: T,
    key: keyof Tables[T] & string,
    rows: readonly Updateable<Tables[T]>[],
  ): Promise<void>;
  /** The first `most` + 1 texts in order that are filed under each hash, and those of the last one's rank. */
  filed(db: Db, hashes: readonly number[], most: number): Promise<ShingleRow[]>;
  index(db: Db, rows: readonly { seq: number; headline: string; text: string }[]): Promise<void>;
  unindex(db: Db, seqs: readonly number[]): Promise<void>;
  /** Numbers of the reports that hold all words of a query, the newest text first. */
  search(query: string, most: number): Promise<number[]>;
  close(): Promise<void>;
}

/** Cuts a list into pieces that fit one statement. */
export function* pieces<T>(list: readonly T[], size = 1000): Generator<T[]> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size);
}
