import { Command } from 'commander';
import type { Report } from '../../report/index.ts';
import { examples } from '../examples.ts';
import { type Io, Status } from '../io.ts';
import { type LedgerOptions, useLedger, wholeNumber, withLedger } from '../ledger.ts';
import { SHORT } from '../print/incidents.ts';
import { count, datedOutlet, listed } from '../print/ledger.ts';
import { sectionHead } from '../print/record.ts';
import type { Run } from '../program.ts';
import { harmless, styleOf, wrapped } from '../style.ts';

/** `onrecord search`: reports by their words. */
export function searchCommand(io: Io, run: Run): Command {
  const command = new Command('search')
    .summary('find reports by their words')
    .description('Finds the reports that hold all words of a query in any of their forms, the newest first.')
    .argument('<words...>', 'what to look for')
    .option('--limit <n>', 'so many at most', wholeNumber, 20)
    .addHelpText('before', examples([['onrecord search ballistic missiles', 'reports that speak of them']]))
    .action(
      run((words: string[], options: LedgerOptions & { limit: number }) =>
        useLedger(options, io, async (store) => {
          const reports = await store.search(words.join(' '), options.limit);
          const found = reports.map((report) => ({
            ...listed([report]).get(report.id),
            extract: extractOf(report, words),
          }));
          if (options.json) {
            io.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
            return Status.fine;
          }
          const style = styleOf(io.stdout, io.env);
          const of = listed(reports);
          const rows = reports.map((report) => {
            const indent = ' '.repeat(SHORT + 2);
            return [
              wrapped(
                `${style.bold(harmless(report.facts.headline?.value ?? 'no headline'))}`,
                style.width,
                `${report.id.slice(0, SHORT)}  `,
              ),
              wrapped(style.dim(harmless(datedOutlet(report.id, of))), style.width, indent),
              wrapped(harmless(extractOf(report, words)), style.width, indent),
            ].join('\n');
          });
          io.stdout.write(
            `${[sectionHead('Reports', count(reports.length, 'report'), style), ...rows].join('\n\n')}\n`,
          );
          return Status.fine;
        }),
      ),
    );
  return withLedger(command);
}

/** Characters shown round the first word that was looked for. */
const ROUND = 90;

/** The words of a report round the first hit, in one line. */
function extractOf({ text }: Report, words: readonly string[]): string {
  const stems = words
    .flatMap((word) => word.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .map((word) => word.slice(0, 5));
  const small = text.toLowerCase();
  const hits = stems.map((stem) => small.indexOf(stem)).filter((at) => at >= 0);
  const at = hits.length > 0 ? Math.min(...hits) : 0;
  const start = at <= ROUND ? 0 : text.indexOf(' ', at - ROUND) + 1;
  const end = at + ROUND >= text.length ? text.length : text.lastIndexOf(' ', at + ROUND);
  return `${start > 0 ? '… ' : ''}${text
    .slice(start, Math.max(end, start + 1))
    .replace(/\s+/g, ' ')
    .trim()}${end < text.length ? ' …' : ''}`;
}
