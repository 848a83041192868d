import { Command } from 'commander';
import { examples } from '../examples.ts';
import { type Io, Status } from '../io.ts';
import { type LedgerOptions, useLedger, wholeNumber, withLedger } from '../ledger.ts';
import { SHORT } from '../print/incidents.ts';
import { count, printConflict } from '../print/ledger.ts';
import { sectionHead } from '../print/record.ts';
import type { Run } from '../program.ts';
import { harmless, styleOf, wrapped } from '../style.ts';

/** `onrecord conflicts`: where claims of one incident differ. */
export function conflictsCommand(io: Io, run: Run): Command {
  const command = new Command('conflicts')
    .summary('list where claims of one incident differ')
    .description(
      'Lists the fields in which claims of one incident differ: contradictions, which cannot both hold; revisions, where one voice says something else later; differences of precision, where one says more.',
    )
    .option('--limit <n>', 'of so many incidents at most', wholeNumber, 50)
    .addHelpText('before', examples([['onrecord conflicts', 'figures, days, places and stances that differ']]))
    .action(
      run((options: LedgerOptions & { limit: number }) =>
        useLedger(options, io, async (store) => {
          const { incidents } = await store.incidents({ conflicts: true }, { limit: options.limit });
          const all = incidents.map(({ id, title, conflicts }) => ({ incident: id, title, conflicts }));
          if (options.json) {
            io.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
            return Status.fine;
          }
          const style = styleOf(io.stdout, io.env);
          const places = all.flatMap(({ conflicts }) =>
            conflicts.flatMap(({ values }) => values.flatMap((value) => value.places)),
          );
          const of = await store.listed(places.map(({ report }) => report));
          const blocks = all.map(({ incident, title, conflicts }) =>
            [
              wrapped(style.bold(harmless(title)), style.width, `${incident.slice(0, SHORT)}  `),
              ...conflicts.map((conflict) => printConflict(conflict, of, ' '.repeat(SHORT + 2), style)),
            ].join('\n'),
          );
          const size = count(
            all.reduce((sum, { conflicts }) => sum + conflicts.length, 0),
            'conflict',
          );
          io.stdout.write(`${[sectionHead('Conflicts', size, style), ...blocks].join('\n\n')}\n`);
          return Status.fine;
        }),
      ),
    );
  return withLedger(command);
}
