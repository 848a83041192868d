import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Command } from 'commander';
import { examples } from '../examples.ts';
import { type Io, Misuse, Status } from '../io.ts';
import { type LedgerOptions, useLedger, withLedger } from '../ledger.ts';
import { count } from '../print/ledger.ts';
import type { Run } from '../program.ts';
import { progressOf } from '../progress.ts';

/** `onrecord import`: adds an exported ledger. */
export function importCommand(io: Io, run: Run): Command {
  const command = new Command('import')
    .summary('add what onrecord export wrote')
    .description(
      'Adds the reports and decisions of an export to the ledger, which is made if there is none. What it has already changes nothing: an import can be stopped at any time, and the same command goes on where it was.',
    )
    .argument('<file>', 'an export, gzipped or not, or - for standard input')
    .addHelpText('before', examples([['onrecord import ledger.jsonl --ledger copy.db', 'a ledger from a copy']]))
    .action(
      run((file: string, options: LedgerOptions) =>
        useLedger(
          options,
          io,
          async (store) => {
            const bytes = file === '-' ? Readable.from(io.stdin) : createReadStream(file);
            const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
            const failed = new Promise<never>((_, reject) => {
              for (const stream of [bytes, input])
                stream.on('error', ({ code }: NodeJS.ErrnoException) =>
                  reject(new Misuse(`${file} cannot be read (${code}); name a file that onrecord export wrote`)),
                );
            });
            const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
            const size = file === '-' ? 0 : ((await stat(file).catch(() => undefined))?.size ?? 0);
            const progress = progressOf(io, size, '{bar} {percentage}%, {eta_formatted} left');
            let read = 0;
            bytes.on('data', (piece: Buffer | string) => {
              read += piece.length;
            });
            const importing = store.import(lines, () => progress.to(read), io.stop);
            const { added, decisions } = await Promise.race([importing, failed]).finally(() => progress.end());
            if (io.stop.aborted) {
              lines.close();
              bytes.destroy();
              io.stderr.write(
                `onrecord: stopped after ${count(added, 'report')}; the same command goes on from there\n`,
              );
              return Status.interrupted;
            }
            io.stdout.write(
              options.json
                ? `${JSON.stringify({ added, decisions })}\n`
                : `${count(added, 'report')} and ${count(decisions, 'decision')} added\n`,
            );
            return Status.fine;
          },
          true,
        ),
      ),
    );
  return withLedger(command);
}
