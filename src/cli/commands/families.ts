import { Command } from 'commander';
import { examples } from '../examples.ts';
import { type Io, Status } from '../io.ts';
import { type LedgerOptions, useLedger, wholeNumber, withLedger } from '../ledger.ts';
import { printFamily } from '../print/ledger.ts';
import { sectionHead } from '../print/record.ts';
import type { Run } from '../program.ts';
import { styleOf } from '../style.ts';

/** `onrecord families`: which reports carry one text. */
export function familiesCommand(io: Io, run: Run): Command {
  const command = new Command('families')
    .summary('list which reports carry one text')
    .description(
      'Lists the reprint families of more than one report, the largest first: the original, and what carries its text, whole, cut, corrected or with additions.',
    )
    .option('--limit <n>', 'so many at most', wholeNumber, 50)
    .addHelpText('before', examples([['onrecord families', 'who printed whose text']]))
    .action(
      run((options: LedgerOptions & { limit: number }) =>
        useLedger(options, io, async (store) => {
          const families = await store.families({ limit: options.limit });
          const style = styleOf(io.stdout, io.env);
          const of = await store.listed(
            families.flatMap(({ members }) =>
              members.flatMap(({ report, sources }) => [report, ...sources.map((source) => source.report)]),
            ),
          );
          const text = options.json
            ? JSON.stringify(families, null, 2)
            : [
                sectionHead(
                  'Who printed whose text',
                  `${families.length} famil${families.length === 1 ? 'y' : 'ies'}`,
                  style,
                ),
                ...families.map((family) => printFamily(family, of, style)),
              ].join('\n\n');
          io.stdout.write(`${text}\n`);
          return Status.fine;
        }),
      ),
    );
  return withLedger(command);
}
