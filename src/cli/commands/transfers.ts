import { Command } from 'commander';
import { stringify } from 'csv-stringify/sync';
import { type TransferRow, transferColumns, transferRow } from '../../exports/transfers.ts';
import { examples } from '../examples.ts';
import { type Io, Misuse, Status } from '../io.ts';
import { type LedgerOptions, useLedger, withLedger } from '../ledger.ts';
import { SHORT } from '../print/incidents.ts';
import { count } from '../print/ledger.ts';
import { sectionHead } from '../print/record.ts';
import type { Run } from '../program.ts';
import { harmless, type Style, styleOf, wrapped } from '../style.ts';

interface TransfersOptions extends LedgerOptions {
  csv?: boolean;
  actor?: string;
}

/** Incidents loaded at once. */
const PAGE = 200;

/** `onrecord transfers`: the register of arms transfers. */
export function transfersCommand(io: Io, run: Run): Command {
  const command = new Command('transfers')
    .summary('the register of arms transfers')
    .description(
      "Prints the register of arms transfers that reports tell of, in the fields of SIPRI's trade register: supplier, recipient, number ordered and delivered, designation, category, stage, years. A register of what is claimed: each line has its verdict.",
    )
    .option('--actor <name>', 'that this party has to do with: a name, or a key such as iso:RU')
    .option('--csv', 'print comma-separated values')
    .addHelpText(
      'before',
      examples([
        ['onrecord transfers', 'the register, for a person'],
        ['onrecord transfers --csv > register.csv', 'for a spreadsheet'],
      ]),
    )
    .action(run((options: TransfersOptions) => transfers(options, io)));
  return withLedger(command);
}

async function transfers({ csv, json, actor, ...options }: TransfersOptions, io: Io): Promise<Status> {
  if (csv && json) throw new Misuse('--csv and --json exclude each other; choose one');
  const rows = await useLedger(options, io, async (store) => {
    const all: TransferRow[] = [];
    for (;;) {
      const wanted = { type: 'TRANSFER', ...(actor !== undefined && { actor }) };
      const { incidents } = await store.incidents(wanted, { limit: PAGE, offset: all.length });
      all.push(...incidents.map(transferRow));
      if (incidents.length < PAGE) return all;
    }
  });
  // what begins like a formula is one to a spreadsheet
  if (csv) io.stdout.write(stringify(rows, { header: true, columns: [...transferColumns], escape_formulas: true }));
  else if (json) io.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  else io.stdout.write(`${printTransfers(rows, styleOf(io.stdout, io.env))}\n`);
  return Status.fine;
}

function printTransfers(rows: readonly TransferRow[], style: Style): string {
  const lines = rows.map((row) => {
    const {
      incident,
      supplier,
      recipient,
      designation,
      category,
      stage,
      years,
      ordered,
      delivered,
      verdict,
      comments,
    } = row;
    const facts = [
      designation + (category ? ` (UNROCA ${category})` : ''),
      ordered && `ordered ${ordered}`,
      delivered && `delivered ${delivered}`,
      [stage, years].filter(Boolean).join(' '),
    ];
    const indent = ' '.repeat(SHORT + 2);
    return [
      wrapped(style.bold(harmless(`${supplier} → ${recipient}`)), style.width, `${incident.slice(0, SHORT)}  `),
      wrapped(harmless(facts.filter(Boolean).join(' · ')), style.width, indent),
      wrapped(style.dim(harmless([verdict, comments].filter(Boolean).join(' · '))), style.width, indent),
    ].join('\n');
  });
  return [sectionHead('Register of transfers', count(rows.length, 'transfer'), style), ...lines].join('\n\n');
}
