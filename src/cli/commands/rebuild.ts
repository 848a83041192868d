import { Command } from 'commander';
import { examples } from '../examples.ts';
import { type Io, Status } from '../io.ts';
import { type LedgerOptions, useLedger, withLedger } from '../ledger.ts';
import { count } from '../print/ledger.ts';
import type { Run } from '../program.ts';
import { progressOf } from '../progress.ts';

/** `onrecord rebuild`: derives everything anew. */
export function rebuildCommand(io: Io, run: Run): Command {
  const command = new Command('rebuild')
    .summary('derive everything anew from reports and decisions')
    .description(
      'Drops families, incidents, verdicts and conflicts, and derives them anew from the reports and the log of decisions. Gives what was there before; the ledger stays as it was until all is done.',
    )
    .addHelpText('before', examples([['onrecord rebuild', 'after an update that reads claims otherwise']]))
    .action(
      run((options: LedgerOptions) =>
        useLedger(options, io, async (store) => {
          let progress: ReturnType<typeof progressOf> | undefined;
          let last = 0;
          try {
            await store.rebuild((done, of) => {
              progress ??= progressOf(io, of);
              progress.to(done);
              last = done;
            }, io.stop);
          } catch (error) {
            if (!io.stop.aborted) throw error;
            io.stderr.write('onrecord: stopped; the ledger is as it was\n');
            return Status.interrupted;
          } finally {
            progress?.end();
          }
          io.stdout.write(
            options.json ? `${JSON.stringify({ reports: last })}\n` : `derived from ${count(last, 'report')}\n`,
          );
          return Status.fine;
        }),
      ),
    );
  return withLedger(command);
}
