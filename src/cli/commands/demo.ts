import { Command } from 'commander';
import { loadResources } from '../../engine/resources.ts';
import { ledgerOf } from '../../ledger/index.ts';
import type { Report } from '../../report/index.ts';
import { caseIn, exampleCase, readCase } from '../case.ts';
import { examples } from '../examples.ts';
import { type Io, Status } from '../io.ts';
import { printLedger } from '../print/ledger.ts';
import type { Run } from '../program.ts';
import { styleOf, wrapped } from '../style.ts';

interface DemoOptions {
  json?: boolean;
  all?: boolean;
}

/** `onrecord demo`: the example case, read and summed up by incident. */
export function demoCommand(io: Io, run: Run): Command {
  return new Command('demo')
    .summary('read the example case and sum it up by incident')
    .description(
      'Reads the short reports in examples/ and sums them up by incident: who asserts, who denies, how many independent origins there are, and which reports only reprint another.',
    )
    .option('--all', 'also print incidents that one text alone tells of')
    .option('--json', 'print families and incidents as JSON')
    .addHelpText(
      'before',
      examples([
        ['onrecord demo', 'the case, for a person'],
        ['onrecord demo --json', 'the same for a program'],
      ]),
    )
    .action(run((options: DemoOptions) => demo(options, io)));
}

async function demo({ json, all }: DemoOptions, io: Io): Promise<Status> {
  const about = caseIn(exampleCase);
  const reports: Report[] = [];
  for await (const report of readCase(exampleCase, about, await loadResources())) reports.push(report);
  const ledger = ledgerOf(reports);
  if (json) {
    io.stdout.write(`${JSON.stringify(ledger, null, 2)}\n`);
    return Status.fine;
  }
  const style = styleOf(io.stdout, io.env);
  const outlets = new Set(reports.map(({ facts }) => facts.outlet?.value)).size;
  const intro = `${reports.length} reports of ${outlets} outlets, written for this example. Nothing below says what is true: it says who is on record with what.`;
  io.stdout.write(
    `${style.bold(about.title)}\n${wrapped(intro, style.width)}\n\n${printLedger(ledger, reports, !!all, style)}\n`,
  );
  return Status.fine;
}
