import { amendedReport } from '../ledger/decisions/amend.ts';
import { type Act, Decision } from '../ledger/decisions/decision.ts';
import { type Decided, decidedBy } from '../ledger/decisions/standing.ts';
import { entriesOf, rankOfVersion, sourceIn, type Version } from '../ledger/entry.ts';
import type { Family } from '../ledger/families/family.ts';
import type { Incident } from '../ledger/incidents/incident.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { rankOf } from '../ledger/order.ts';
import { checkReport, type Report } from '../report/index.ts';
import { type Database, type Db, pieces } from './database.ts';
import { type Numbered, reportsOf } from './derive/context.ts';
import { type Change, derive } from './derive/derive.ts';
import { derivedIn } from './derived.ts';
import { StoreError } from './error.ts';
import {
  claimsOfIncident,
  findFamilies,
  findId,
  findIncident,
  findIncidents,
  findListed,
  findReport,
  findVoice,
  incidentsOfReport,
  type Listed,
  type Named,
  type Spoken,
  sayingsOf,
  type Wanted,
} from './find.ts';
import { packed, unpacked } from './packing.ts';
import { derived } from './tables.ts';

/** A report to be added. */
export interface Addition {
  readonly report: Report;
  /** File or address it was read from, where its own address does not say it. */
  readonly source?: string;
  /** Its number among the versions of the source, where that is known: in an import. */
  readonly version?: number;
}

/** What adding came to: ids of reports. */
export interface Added {
  readonly added: string[];
  /** Those that the ledger had. */
  readonly known: string[];
  /** Those added that stand at the address of an earlier one. */
  readonly versions: string[];
}

/** Reports derived in one go while rebuilding. */
const BATCH = 200;
/** Reports that are looked through for somebody who speaks of no incident. */
const NAMING = 200;

/** A ledger that lasts. Reports and decisions are kept; all else is derived from them. */
export class Store {
  readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  /**
   * Adds reports in one step: when it returns they are kept, whatever happens to the process. A report that the ledger has changes nothing.
   * @param files names and digests of the files that were read for it, to be passed over by `wasRead`
   */
  async add(additions: readonly Addition[], files: readonly { name: string; digest: string }[] = []): Promise<Added> {
    const once = [...new Map(additions.map((addition) => [addition.report.id, addition])).values()].sort(
      (a, b) => (a.version ?? LATEST) - (b.version ?? LATEST),
    );
    const ids = once.map(({ report }) => report.id);
    const there = await knownIn(this.database.db, ids);
    // packed outside the transaction: others may write meanwhile
    const prepared = once
      .filter(({ report }) => !there.has(report.id))
      .map((addition) => ({ ...addition, body: packed(addition.report) }));
    if (prepared.length === 0 && files.length === 0) return { added: [], known: ids, versions: [] };
    return this.database.write(async (db) => {
      const known = await knownIn(db, ids);
      const decided = await this.#decided(db);
      const fresh = prepared.filter(({ report }) => !known.has(report.id));
      const versions = await this.#versionsAt(
        db,
        fresh.flatMap((addition) => sourceOf(addition) ?? []),
      );
      const rows = fresh.map(({ report, body, ...addition }) => {
        const amended = amendedReport(report, decided);
        const source = sourceOf({ report, ...addition });
        const there = source === undefined ? undefined : versions.get(source);
        const version = addition.version ?? (there?.number ?? 0) + 1;
        const own = rankOf(amended);
        const first = version === 1 ? own : (there?.first ?? undefined);
        if (source !== undefined)
          versions.set(source, {
            number: Math.max(version, there?.number ?? 0),
            first: version === 1 ? own : there?.first,
          });
        return {
          id: report.id,
          rank: rankOfVersion(own, version, first),
          source: source ?? null,
          version,
          ...columnsOf(amended),
          body,
        };
      });
      for (const piece of pieces(rows, 100)) await db.insertInto('report').values(piece).execute();
      const seqs = new Map<string, number>();
      for (const piece of pieces(rows.map(({ id }) => id)))
        for (const { id, seq } of await db
          .selectFrom('report')
          .select(['id', 'seq'])
          .where('id', 'in', piece)
          .execute())
          seqs.set(id, seq);
      await this.database.index(
        db,
        fresh.map(({ report }) => ({
          seq: seqs.get(report.id) as number,
          headline: report.facts.headline?.value ?? '',
          text: report.text,
        })),
      );
      for (const { name, digest } of files)
        await db
          .insertInto('source')
          .values({ name, digest })
          .onConflict((conflict) => conflict.column('name').doUpdateSet({ digest }))
          .execute();
      const read = rows.map(({ id, rank, source }, i): Numbered => {
        const { report } = fresh[i] as (typeof fresh)[number];
        return { seq: seqs.get(id) as number, rank, source, report };
      });
      // a first version that comes in behind a later one moves it
      const moved = await this.#place(
        db,
        decided,
        fresh.filter(({ version }) => version === 1).flatMap((one) => sourceOf(one) ?? []),
        seqs,
      );
      await derive(
        { database: this.database, db, decided },
        { read: [...read, ...moved], sources: rows.flatMap(({ source }) => source ?? []) },
      );
      const later = new Set(rows.filter(({ version }) => version > 1).map(({ id }) => id));
      return {
        added: rows.map(({ id }) => id),
        known: ids.filter((id) => known.has(id)),
        versions: rows.flatMap(({ id }) => (later.has(id) ? [id] : [])),
      };
    });
  }

  /** Whether a file with these bytes was read before. */
  async wasRead(name: string, digest: string): Promise<boolean> {
    const row = await this.database.db
      .selectFrom('source')
      .select('digest')
      .where('name', '=', name)
      .executeTakeFirst();
    return row?.digest === digest;
  }

  /** Takes a report out for good, with all that was read in it. The decision that says so stays in the log. */
  async remove(id: string, decision: Decision): Promise<void> {
    await this.database.write(async (db) => {
      const row = await db.selectFrom('report').select(['seq', 'source']).where('id', '=', id).executeTakeFirst();
      if (!row) throw new StoreError('store/not-found', `there is no report ${id}; see: onrecord search`);
      const { seq, source } = row;
      await db.deleteFrom('report').where('seq', '=', seq).execute();
      await this.database.unindex(db, [seq]);
      await this.#append(db, decision);
      const decided = await this.#decided(db);
      const sources = source === null ? [] : [source];
      const moved = await this.#place(db, decided, sources, new Map());
      // its bytes may be read again: somebody may want it back
      if (source !== null) await db.deleteFrom('source').where('name', '=', source).execute();
      await derive({ database: this.database, db, decided }, { read: moved, gone: [seq], sources });
    });
  }

  /** Appends a decision and derives what it bears on. */
  async decide(decision: Decision): Promise<void> {
    await this.database.write(async (db) => {
      await this.#append(db, decision);
      const log = await this.#log(db);
      const decided = decidedBy(log);
      const change = await this.#changeOf(db, decision.done, log, decided);
      await derive({ database: this.database, db, decided }, change);
    });
  }

  /** The log of decisions, in order. */
  log(): Promise<Decision[]> {
    return this.#log(this.database.db);
  }

  /**
   * Drops all that is derived and derives it anew.
   * @param onReports told after each step how many of the reports are done
   * @throws the signal's reason when it aborts; the ledger is then as it was
   */
  async rebuild(onReports?: (done: number, of: number) => void, stop?: AbortSignal): Promise<void> {
    await this.database.write((db) => this.rederive(db, onReports, stop));
  }

  /** As `rebuild`, in a transaction that is open. */
  async rederive(db: Db, onReports?: (done: number, of: number) => void, stop?: AbortSignal): Promise<void> {
    for (const table of derived) await db.deleteFrom(table).execute();
    const decided = await this.#decided(db);
    const rows = await db.selectFrom('report').select('seq').orderBy('rank').orderBy('id').execute();
    let done = 0;
    for (const piece of pieces(rows, BATCH)) {
      stop?.throwIfAborted();
      const read = await reportsOf(
        db,
        piece.map(({ seq }) => seq),
      );
      const sources = read.flatMap(({ source }) => source ?? []);
      await derive({ database: this.database, db, decided }, { read, sources });
      done += piece.length;
      onReports?.(done, rows.length);
    }
  }

  /** All that was put in, a JSON document a line: the same ledger gives the same bytes from either database. */
  async *export(): AsyncGenerator<string> {
    const { db } = this.database;
    yield JSON.stringify({ onrecord: 'ledger', format: FORMAT });
    let last = '';
    for (;;) {
      const rows = await db
        .selectFrom('report')
        .select(['id', 'source', 'version', 'body'])
        .where('id', '>', last)
        .orderBy('id')
        .limit(100)
        .execute();
      for (const { source, version, body } of rows)
        yield JSON.stringify({ report: await unpacked(body), ...(source !== null && { source, version }) });
      const end = rows.at(-1);
      if (!end) break;
      last = end.id;
    }
    for (const decision of await this.log()) yield JSON.stringify({ decision });
  }

  /**
   * Adds what `export` wrote. What the ledger has already changes nothing.
   * @param onReports told after each step how many reports were gone through
   * @param stop ends it after the step that is being written
   * @throws StoreError at the first line that is no line of a ledger; what came before is kept
   */
  async import(
    lines: AsyncIterable<string>,
    onReports?: (done: number) => void,
    stop?: AbortSignal,
  ): Promise<{ added: number; decisions: number }> {
    let number = 0;
    let added = 0;
    let decisions = 0;
    let done = 0;
    let batch: Addition[] = [];
    const flush = async () => {
      added += (await this.add(batch)).added.length;
      done += batch.length;
      batch = [];
      onReports?.(done);
    };
    for await (const line of lines) {
      if (stop?.aborted) break;
      number++;
      if (line.trim() === '') continue;
      const entry = parsed(line, number);
      if (number === 1) {
        if (entry.onrecord !== 'ledger')
          throw new StoreError('store/bad-import', 'this is no export of a ledger; make one with: onrecord export');
        if (typeof entry.format !== 'number' || entry.format > FORMAT)
          throw new StoreError(
            'store/newer-version',
            'this export was made by a newer Onrecord; update Onrecord to import it',
          );
      } else if (entry.report) {
        const [fault] = checkReport(entry.report);
        if (fault)
          throw new StoreError('store/bad-import', `line ${number}: ${fault.reason}; what came before it was imported`);
        batch.push({
          report: entry.report as Report,
          ...(typeof entry.source === 'string' && { source: entry.source }),
          ...(typeof entry.version === 'number' && { version: entry.version }),
        });
        if (batch.length >= BATCH) await flush();
      } else if (entry.decision) {
        await flush();
        const decision = Decision.safeParse(entry.decision);
        if (!decision.success)
          throw new StoreError('store/bad-import', `line ${number}: no decision that this version knows`);
        const there = await this.database.db
          .selectFrom('decision')
          .select('id')
          .where('id', '=', decision.data.id)
          .executeTakeFirst();
        if (there) continue;
        await this.decide(decision.data);
        decisions++;
      } else
        throw new StoreError(
          'store/bad-import',
          `line ${number} is neither report nor decision; what came before it was imported`,
        );
    }
    if (number === 0 && !stop?.aborted)
      throw new StoreError('store/bad-import', 'this is no export of a ledger; make one with: onrecord export');
    await flush();
    return { added, decisions };
  }

  /** All that is derived, as `ledgerOf` gives it. */
  ledger(): Promise<Ledger> {
    return derivedIn(this.database.db);
  }

  incidents(
    wanted: Wanted,
    page: { limit: number; offset?: number },
  ): Promise<{ incidents: Incident[]; total: number }> {
    return findIncidents(this.database.db, wanted, page);
  }

  incident(id: string): Promise<Incident> {
    return findIncident(this.database.db, id);
  }

  /** The claims of an incident as decisions name them, one that makes it first. */
  claimsOf(incident: string): Promise<string[]> {
    return claimsOfIncident(this.database.db, incident);
  }

  /** What an id, or the beginning of one, names. */
  named(id: string): Promise<Named> {
    return findId(this.database.db, id);
  }

  report(id: string): Promise<Report> {
    return findReport(this.database.db, id);
  }

  /** Reports as lists name them, by id. */
  listed(ids: Iterable<string>): Promise<Map<string, Listed>> {
    return findListed(this.database.db, ids);
  }

  incidentsOf(report: string): Promise<string[]> {
    return incidentsOfReport(this.database.db, report);
  }

  incidentsOfClaim(claim: string): Promise<string[]> {
    return incidentsOfReport(this.database.db, claim.split('/')[0] as string, claim);
  }

  families(of: { report?: string; limit: number }): Promise<Family[]> {
    return findFamilies(this.database.db, of);
  }

  /** What a speaker, institution or party is on record with, in the order of texts; who speaks of no incident, by reports that name them. */
  async voice(name: string, limit: number): Promise<Spoken[]> {
    const found = await findVoice(this.database.db, name, limit);
    return found.length > 0 ? found : sayingsOf(await this.search(name, NAMING), name).slice(0, limit);
  }

  /** Reports that hold all words of a query, the newest first. */
  async search(query: string, limit: number): Promise<Report[]> {
    const seqs = await this.database.search(query, limit);
    const found = new Map((await reportsOf(this.database.db, seqs)).map(({ seq, report }) => [seq, report]));
    return seqs.flatMap((seq) => found.get(seq) ?? []);
  }

  /** Where reports came from, by id. */
  async versions(): Promise<Map<string, Version>> {
    const rows = await this.database.db
      .selectFrom('report')
      .select(['id', 'source', 'version'])
      .where('source', 'is not', null)
      .execute();
    return new Map(rows.map(({ id, source, version }) => [id, { source: source as string, number: version }]));
  }

  close(): Promise<void> {
    return this.database.close();
  }

  async #append(db: Db, decision: Decision): Promise<void> {
    await db
      .insertInto('decision')
      .values({ id: decision.id, body: JSON.stringify(decision) })
      .execute();
  }

  async #log(db: Db): Promise<Decision[]> {
    const rows = await db.selectFrom('decision').select('body').orderBy('number').execute();
    return rows.map(({ body }) => JSON.parse(body));
  }

  async #decided(db: Db): Promise<Decided> {
    return decidedBy(await this.#log(db));
  }

  async #changeOf(db: Db, done: Act, log: readonly Decision[], decided: Decided): Promise<Change> {
    switch (done.act) {
      case 'undo': {
        const undone = log.find(({ id }) => id === done.decision);
        return undone ? this.#changeOf(db, undone.done, log, decided) : {};
      }
      case 'accept':
        return { claims: [done.claim] };
      case 'reject':
        return done.incident ? { claims: [done.claim] } : this.#reread(db, done.claim, decided);
      case 'correct':
        return done.field === 'title' ? { claims: [done.of] } : this.#reread(db, done.of, decided);
      case 'same':
        return { claims: done.claims };
      case 'apart':
        return { claims: [...done.claims, done.from] };
      case 'same-origin':
        // whoever went by either name, or by one that now leads elsewhere
        return { parties: [...done.parties, ...[...decided.aliases].flat()] };
      case 'apart-origin':
        return { parties: [done.party] };
      case 'remove':
        return {};
    }
  }

  /** A report that is read differently, with the versions that it moves. */
  async #reread(db: Db, of: string, decided: Decided): Promise<Change> {
    const id = of.split('/')[0] as string;
    const row = await db.selectFrom('report').select(['seq', 'source']).where('id', '=', id).executeTakeFirst();
    if (!row) return {};
    const sources = row.source === null ? [] : [row.source];
    const moved = await this.#place(db, decided, sources, new Map(), [row.seq]);
    return { read: moved, sources };
  }

  /**
   * Works out anew where the reports of some sources stand among the texts.
   * @param fresh ids of reports that need not be given
   * @param always numbers of reports that are given even if they stand where they did
   */
  async #place(
    db: Db,
    decided: Decided,
    sources: readonly string[],
    fresh: ReadonlyMap<string, number>,
    always: readonly number[] = [],
  ): Promise<Numbered[]> {
    const rows: { seq: number; id: string; version: number; source: string | null }[] = [];
    const columns = ['seq', 'id', 'version', 'source'] as const;
    for (const piece of pieces(sources))
      rows.push(...(await db.selectFrom('report').select(columns).where('source', 'in', piece).execute()));
    const there = new Set(rows.map(({ seq }) => seq));
    for (const piece of pieces(always.filter((seq) => !there.has(seq))))
      rows.push(...(await db.selectFrom('report').select(columns).where('seq', 'in', piece).execute()));
    if (rows.length === 0 || (always.length === 0 && rows.every(({ id }) => fresh.has(id)))) return [];
    const numbered = await reportsOf(
      db,
      rows.map(({ seq }) => seq),
    );
    const seqOf = new Map(rows.map(({ id, seq }) => [id, seq]));
    const versions = new Map(
      rows.flatMap(({ id, source, version }) => (source === null ? [] : [[id, { source, number: version }] as const])),
    );
    const entries = entriesOf(
      numbered.map(({ report }) => amendedReport(report, decided)),
      versions,
    );
    const before = new Map(numbered.map((one) => [one.report.id, one]));
    const moved: Numbered[] = [];
    for (const { report, rank } of entries) {
      const one = before.get(report.id) as Numbered;
      const seq = seqOf.get(report.id) as number;
      if (one.rank === rank && !always.includes(seq)) continue;
      await db
        .updateTable('report')
        .set({ rank, ...columnsOf(report) })
        .where('seq', '=', seq)
        .execute();
      if (!fresh.has(report.id)) moved.push({ ...one, rank });
    }
    return moved;
  }

  async #versionsAt(
    db: Db,
    sources: readonly string[],
  ): Promise<Map<string, { number: number; first: number | undefined }>> {
    const found = new Map<string, { number: number; first: number | undefined }>();
    for (const piece of pieces([...new Set(sources)]))
      for (const { source, version, rank } of await db
        .selectFrom('report')
        .select(['source', 'version', 'rank'])
        .where('source', 'in', piece)
        .execute()) {
        const one = found.get(source as string) ?? { number: 0, first: undefined };
        found.set(source as string, { number: Math.max(one.number, version), first: version === 1 ? rank : one.first });
      }
    return found;
  }
}

/** Version of the format that `export` writes. */
const FORMAT = 1;
/** What has no number comes behind what has. */
const LATEST = Number.MAX_SAFE_INTEGER;

/** Those of some ids that the ledger has. */
async function knownIn(db: Db, ids: readonly string[]): Promise<Set<string>> {
  const known = new Set<string>();
  for (const piece of pieces(ids))
    for (const { id } of await db.selectFrom('report').select('id').where('id', 'in', piece).execute()) known.add(id);
  return known;
}

function parsed(line: string, number: number): Record<string, unknown> {
  try {
    const value = JSON.parse(line);
    if (value !== null && typeof value === 'object') return value;
  } catch {
    // told below
  }
  throw new StoreError('store/bad-import', `line ${number} is no JSON; this is no whole export of a ledger`);
}

function sourceOf({ report, source }: Addition): string | undefined {
  return source ?? sourceIn(report);
}

/** What is listed of a report without unpacking it. */
function columnsOf({ facts }: Report) {
  const plain = (text: string | undefined) => text?.replaceAll('\0', '\uFFFD') ?? null;
  return {
    day: facts.published?.value.slice(0, 10) ?? null,
    outlet: plain(facts.outlet?.value),
    headline: plain(facts.headline?.value),
  };
}
