import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { findSources, IntakeError, isUrl } from '../../intake/index.ts';
import type { Report } from '../../report/index.ts';
import type { Addition, Store } from '../../store/store.ts';
import { readAll } from '../batch/batch.ts';
import type { Order } from '../batch/order.ts';
import { examples } from '../examples.ts';
import { type GivenOptions, givenFacts, withGiven } from '../given.ts';
import { type Io, Misuse, Status } from '../io.ts';
import { type LedgerOptions, useLedger, wholeNumber, withLedger } from '../ledger.ts';
import { count } from '../print/ledger.ts';
import type { Run } from '../program.ts';
import { progressOf } from '../progress.ts';
import { type TaggerOptions, withTagger } from '../tagger.ts';

interface AddOptions extends GivenOptions, TaggerOptions, LedgerOptions {
  workers?: number;
}

/** `onrecord add`: reads reports into the ledger. */
export function addCommand(io: Io, run: Run): Command {
  const command = new Command('add')
    .summary('read reports into the ledger')
    .description(
      'Reads reports and adds them to the ledger, which is made if there is none. Can be stopped at any time: what was added stays, and the same command goes on where it was. A report that the ledger has changes nothing; changed text at an address or in a file is a new version, which supersedes the old one.',
    )
    .argument('[sources...]', 'files (text or HTML), folders, URLs, or - for standard input')
    .addHelpText(
      'before',
      examples([
        ['onrecord add reports/', 'a whole folder'],
        ['onrecord add https://example.org/story', 'fetch a page and add it'],
        ['onrecord add story.txt --outlet "Harbour Post" --date 2024-01-04', 'say what the page does not'],
      ]),
    )
    .action(run((sources: string[], options: AddOptions) => add(sources, options, io)));
  return withLedger(
    withTagger(withGiven(command)).option(
      '--workers <n>',
      'processes to read with (default: as many as pay off)',
      wholeNumber,
    ),
    'print what was added as JSON',
  );
}

/** Reports that are added in one step at most, and how long the first of them waits for the others, in milliseconds. */
const BATCH = 100;
const WAIT = 2000;

async function add(sources: string[], options: AddOptions, io: Io): Promise<Status> {
  if (!sources.length && io.stdin.isTTY)
    throw new Misuse('name what to add: files, folders, URLs, or - for standard input');
  const given = givenFacts(options);
  return useLedger(
    options,
    io,
    async (store) => {
      const { orders, files, unchanged, failures } = await ordersFor(sources.length ? sources : ['-'], options, store);
      const batch = batchFor(store);
      const progress = progressOf(io, orders.length);
      let done = 0;
      try {
        for await (const { source, written, error } of readAll(
          orders.map((source) => orderOf(source)),
          options.workers,
          io,
        )) {
          if (error) failures.push(error);
          const reports = written.map((text): Report => JSON.parse(text));
          await batch.add(reports, error ? undefined : files.get(source));
          progress.step();
          done++;
        }
      } finally {
        await batch.end();
        progress.end();
      }
      const { added, known, versions } = batch;
      if (options.json)
        io.stdout.write(`${JSON.stringify({ added, known, versions, unchanged, failures }, null, 2)}\n`);
      else io.stdout.write(`${summaryOf(batch, unchanged)}\n`);
      for (const failure of failures) io.stderr.write(`onrecord: ${failure}\n`);
      if (!io.stop.aborted) return failures.length > 0 ? Status.failed : Status.fine;
      io.stderr.write(`onrecord: stopped after ${done} of ${orders.length}; the same command goes on from there\n`);
      return Status.interrupted;
    },
    true,
  );

  function orderOf(source: string): Order {
    return { source, given, form: { as: 'jsonl' }, ...(options.tagger && { tagger: options.tagger }) };
  }
}

/** What is to be read: files whose bytes were read before, with the same things given, are passed over. */
async function ordersFor(sources: readonly string[], options: AddOptions, store: Store) {
  const orders: string[] = [];
  const files = new Map<string, { name: string; digest: string }>();
  const failures: string[] = [];
  let unchanged = 0;
  const { date, outlet, url, tagger } = options;
  for (const argument of sources)
    try {
      for await (const source of findSources(argument)) {
        if (source !== '-' && !isUrl(source)) {
          const bytes = await readFile(source).catch(() => undefined);
          if (bytes) {
            const hash = createHash('sha256')
              .update(bytes)
              .update(JSON.stringify([date, outlet, url, tagger]));
            const file = { name: resolve(source), digest: hash.digest('hex') };
            if (await store.wasRead(file.name, file.digest)) {
              unchanged++;
              continue;
            }
            files.set(source, file);
          }
        }
        orders.push(source);
      }
    } catch (error) {
      if (!(error instanceof IntakeError)) throw error;
      failures.push(error.message);
    }
  return { orders, files, unchanged, failures };
}

/** Gathers reports and adds many in one step, for each step takes a while to be safe on disk. */
function batchFor(store: Store) {
  let additions: Addition[] = [];
  let files: { name: string; digest: string }[] = [];
  let since = Date.now();
  const all = { added: [] as string[], known: [] as string[], versions: [] as string[] };
  const end = async () => {
    if (additions.length === 0 && files.length === 0) return;
    const { added, known, versions } = await store.add(additions, files);
    all.added.push(...added);
    all.known.push(...known);
    all.versions.push(...versions);
    additions = [];
    files = [];
    since = Date.now();
  };
  return {
    ...all,
    async add(reports: readonly Report[], file: { name: string; digest: string } | undefined) {
      // the address of a report tells its versions; without one, the file that holds it and no other
      for (const report of reports)
        additions.push({ report, ...(reports.length === 1 && !report.facts.url && file && { source: file.name }) });
      if (file) files.push(file);
      if (additions.length >= BATCH || Date.now() - since > WAIT) await end();
    },
    end,
  };
}

function summaryOf(
  { added, known, versions }: { added: string[]; known: string[]; versions: string[] },
  unchanged: number,
): string {
  const had = known.length + unchanged;
  return [
    `${count(added.length, 'report')} added`,
    ...(versions.length > 0 ? [`${versions.length} of them new versions`] : []),
    ...(had > 0 ? [`${had} known before`] : []),
  ].join(', ');
}
