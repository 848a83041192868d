import { Command, Option } from 'commander';
import { Verdict } from '../../ledger/index.ts';
import { examples } from '../examples.ts';
import { type Io, Status } from '../io.ts';
import { type LedgerOptions, useLedger, wholeNumber, withLedger } from '../ledger.ts';
import { printIncidents } from '../print/incidents.ts';
import type { Run } from '../program.ts';
import { styleOf } from '../style.ts';

interface IncidentsOptions extends LedgerOptions {
  type?: string;
  actor?: string;
  place?: string;
  from?: string;
  to?: string;
  verdict?: string;
  origins?: number;
  rejected?: boolean;
  conflicts?: boolean;
  limit: number;
  offset?: number;
}

/** `onrecord incidents`: what the ledger's reports tell of, and how well each is supported. */
export function incidentsCommand(io: Io, run: Run): Command {
  const command = new Command('incidents')
    .summary('list incidents with their verdicts')
    .description(
      'Lists the incidents that the reports tell of, those that most parties speak of first. A verdict counts origins, not outlets; it says nothing of what is true.',
    )
    .option('--type <type>', 'of this type: ASSAULT, TRANSFER, …')
    .option('--actor <name>', 'a party in any role or on the record: a name, or a key such as iso:RU')
    .option('--place <name>', 'at this place')
    .option('--from <day>', 'happened on this day or later')
    .option('--to <day>', 'happened before this day')
    .addOption(new Option('--verdict <word>', 'with this verdict').choices(Verdict.shape.word.options))
    .option('--origins <n>', 'asserted by at least so many origins', wholeNumber)
    .option('--conflicts', 'only those with conflicts')
    .option('--rejected', 'also those that were rejected')
    .option('--limit <n>', 'so many at most', wholeNumber, 50)
    .option('--offset <n>', 'pass over so many', wholeNumber)
    .addHelpText(
      'before',
      examples([
        ['onrecord incidents', 'what most parties speak of'],
        ['onrecord incidents --type TRANSFER --actor Russia', 'transfers that Russia has to do with'],
        ['onrecord incidents --verdict contested --origins 2', 'asserted by two, denied by another'],
      ]),
    )
    .action(run((options: IncidentsOptions) => incidents(options, io)));
  return withLedger(command);
}

async function incidents({ limit, offset, json, ledger, ...wanted }: IncidentsOptions, io: Io): Promise<Status> {
  const found = await useLedger({ ...(ledger && { ledger }) }, io, (store) =>
    store.incidents(wanted, { limit, ...(offset && { offset }) }),
  );
  const style = styleOf(io.stdout, io.env);
  io.stdout.write(`${json ? JSON.stringify(found, null, 2) : printIncidents(found.incidents, found.total, style)}\n`);
  return Status.fine;
}
