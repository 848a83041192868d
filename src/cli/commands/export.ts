import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { examples } from '../examples.ts';
import { type Io, Misuse, Status } from '../io.ts';
import { type LedgerOptions, useLedger, withLedger } from '../ledger.ts';
import type { Run } from '../program.ts';

/** `onrecord export`: the whole ledger as one file. */
export function exportCommand(io: Io, run: Run): Command {
  const command = new Command('export')
    .summary('write the whole ledger as one JSONL file')
    .description(
      'Writes all reports and decisions, a JSON document a line. Importing the file gives the same ledger; the same ledger gives the same bytes from SQLite and PostgreSQL.',
    )
    .option('--out <file>', 'write to this file instead of standard output')
    .addHelpText(
      'before',
      examples([
        ['onrecord export > ledger.jsonl', 'a copy to keep'],
        ['onrecord export | gzip > ledger.jsonl.gz', 'the same, smaller'],
      ]),
    )
    .action(run((options: LedgerOptions & { out?: string }) => write(options, io)));
  return withLedger(command, 'print JSON, as it does without');
}

async function write({ out, ...options }: LedgerOptions & { out?: string }, io: Io): Promise<Status> {
  return useLedger(options, io, async (store) => {
    if (out === undefined) {
      for await (const line of store.export()) {
        if (io.stop.aborted) return Status.interrupted;
        io.stdout.write(`${line}\n`);
      }
      return Status.fine;
    }
    const part = `${out}.part`;
    async function* lines() {
      for await (const line of store.export()) yield `${line}\n`;
    }
    try {
      await pipeline(lines, createWriteStream(part), { signal: io.stop });
      await rename(part, out);
    } catch (error) {
      await rm(part, { force: true });
      if (io.stop.aborted) return Status.interrupted;
      const { code } = error as NodeJS.ErrnoException;
      if (code) throw new Misuse(`${out} cannot be written (${code}); name another file with --out`);
      throw error;
    }
    return Status.fine;
  });
}
