import { Command } from 'commander';
import { loadResources } from '../../engine/resources.ts';
import { reportsIn } from '../batch/order.ts';
import { examples } from '../examples.ts';
import { type Io, Status } from '../io.ts';
import { printPublished } from '../print/facts.ts';
import type { Run } from '../program.ts';
import { styleOf } from '../style.ts';

/** `onrecord date`: when a report was published, and how that is known. */
export function dateCommand(io: Io, run: Run): Command {
  return new Command('date')
    .summary('print when a report was published, with the reasoning')
    .description(
      'Prints the day on which a report was published: as its page states it, or as it follows from the weekdays, dates and offices in the text, with each piece of evidence.',
    )
    .argument('<source>', 'a file, a URL, or - for standard input')
    .option('--json', 'print value, how it is known, evidence and other days that fit as JSON')
    .addHelpText(
      'before',
      examples([
        ['onrecord date story.txt', 'the day and its evidence'],
        ['onrecord date story.txt --json', 'the same for a program'],
      ]),
    )
    .action(
      run(async (source: string, options: { json?: boolean }) => {
        const resources = await loadResources();
        for await (const { report } of reportsIn({ source, given: {} }, resources, io.stdin)) {
          const { facts } = report;
          const { published, publishedCandidates } = facts;
          const text = options.json
            ? JSON.stringify({ published, publishedCandidates }, null, 2)
            : printPublished(facts, styleOf(io.stdout, io.env));
          io.stdout.write(`${text}\n`);
        }
        return Status.fine;
      }),
    );
}
