import { Command } from 'commander';
import { decisionOf } from '../../ledger/index.ts';
import { examples } from '../examples.ts';
import { type Io, Misuse, Status } from '../io.ts';
import { useLedger, withLedger } from '../ledger.ts';
import { aboutOf, printDecision } from '../print/decisions.ts';
import type { Run } from '../program.ts';
import { styleOf } from '../style.ts';
import { type DeciderOptions, deciderOf, withDecider } from './decide.ts';

/** `onrecord remove`: takes a report out for good. */
export function removeCommand(io: Io, run: Run): Command {
  const command = new Command('remove')
    .summary('take a report out for good')
    .description(
      'Takes a report and all that was read in it out of the ledger. This cannot be undone; the log keeps that it was done, by whom and why. A claim that was only misread is rejected instead: onrecord decide reject.',
    )
    .argument('<report>', 'id of the report, which may be cut short')
    .addHelpText('before', examples([['onrecord remove 1f2e3d4c --why "published by mistake"', 'the report is gone']]))
    .action(
      run((given: string, options: DeciderOptions) =>
        useLedger(options, io, async (store) => {
          const { kind, id } = await store.named(given);
          if (kind !== 'report') throw new Misuse(`${given} is a ${kind}, not a report; see: onrecord search`);
          const decision = decisionOf({ act: 'remove', report: id }, deciderOf(options, io), new Date(), options.why);
          await store.remove(id, decision);
          io.stdout.write(
            `${options.json ? JSON.stringify(decision, null, 2) : printDecision(decision, styleOf(io.stdout, io.env), await aboutOf(store, [decision]))}\n`,
          );
          return Status.fine;
        }),
      ),
    );
  return withDecider(withLedger(command));
}
