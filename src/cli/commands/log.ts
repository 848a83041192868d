import { Command } from 'commander';
import { examples } from '../examples.ts';
import { type Io, Status } from '../io.ts';
import { type LedgerOptions, useLedger, withLedger } from '../ledger.ts';
import { aboutOf, printDecision } from '../print/decisions.ts';
import { count } from '../print/ledger.ts';
import { sectionHead } from '../print/record.ts';
import type { Run } from '../program.ts';
import { styleOf } from '../style.ts';

/** `onrecord log`: what analysts decided. */
export function logCommand(io: Io, run: Run): Command {
  const command = new Command('log')
    .summary('list what analysts decided')
    .description('Lists all decisions in the order in which they were made, the undone ones too.')
    .addHelpText('before', examples([['onrecord log', 'who decided what, when and why']]))
    .action(
      run((options: LedgerOptions) =>
        useLedger(options, io, async (store) => {
          const log = await store.log();
          const style = styleOf(io.stdout, io.env);
          const about = await aboutOf(store, log);
          const text = options.json
            ? JSON.stringify(log, null, 2)
            : [
                sectionHead('Decisions', count(log.length, 'decision'), style),
                ...log.map((one) => printDecision(one, style, about)),
              ].join('\n\n');
          io.stdout.write(`${text}\n`);
          return Status.fine;
        }),
      ),
    );
  return withLedger(command);
}
