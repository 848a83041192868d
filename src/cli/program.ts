import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { IntakeError } from '../intake/index.ts';
import { StoreError } from '../store/error.ts';
import { addCommand } from './commands/add.ts';
import { conflictsCommand } from './commands/conflicts.ts';
import { dateCommand } from './commands/date.ts';
import { decideCommand } from './commands/decide.ts';
import { demoCommand } from './commands/demo.ts';
import { doctorCommand } from './commands/doctor.ts';
import { exportCommand } from './commands/export.ts';
import { familiesCommand } from './commands/families.ts';
import { importCommand } from './commands/import.ts';
import { incidentsCommand } from './commands/incidents.ts';
import { logCommand } from './commands/log.ts';
import { readCommand } from './commands/read.ts';
import { rebuildCommand } from './commands/rebuild.ts';
import { removeCommand } from './commands/remove.ts';
import { schemaCommand } from './commands/schema.ts';
import { searchCommand } from './commands/search.ts';
import { showCommand } from './commands/show.ts';
import { transfersCommand } from './commands/transfers.ts';
import { viewCommand } from './commands/view.ts';
import { whoCommand } from './commands/who.ts';
import { examples } from './examples.ts';
import { type Io, Misuse, Status } from './io.ts';
import { styleOf } from './style.ts';

/** Runs a command's work and keeps its exit status. */
export type Run = <Args extends unknown[]>(
  work: (...args: Args) => Promise<Status> | Status,
) => (...args: Args) => Promise<void>;

/** The commands as the help lists them. */
const groups: readonly (readonly [heading: string, makers: readonly ((io: Io, run: Run) => Command)[]])[] = [
  ['Reports:', [readCommand, viewCommand, dateCommand, demoCommand]],
  [
    'Ledger:',
    [
      addCommand,
      incidentsCommand,
      showCommand,
      whoCommand,
      transfersCommand,
      familiesCommand,
      conflictsCommand,
      searchCommand,
    ],
  ],
  ['Decisions:', [decideCommand, logCommand]],
  ['Upkeep:', [exportCommand, importCommand, removeCommand, rebuildCommand, schemaCommand, doctorCommand]],
];

/** The whole command line, not yet run. */
export function programOf(io: Io, run: Run): Command {
  const program = new Command('onrecord')
    .description(
      'Reads news reports and keeps the record of what is claimed: who says that what happened, and how sure they are.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText(
      'before',
      examples([
        ['onrecord read story.txt', 'the record of one report'],
        ['onrecord view story.txt', 'the annotated story in the browser'],
        ['onrecord add reports/', 'a ledger of many reports'],
        ['onrecord incidents', 'who asserts what, from how many origins'],
      ]),
    )
    .addHelpText('after', '\nHelp of a command: onrecord COMMAND --help');
  for (const [heading, makers] of groups)
    for (const make of makers) {
      const command = make(io, run);
      command.helpOption('-h, --help', 'print this help').helpGroup(heading);
      program.addCommand(command);
    }
  for (const command of [program, ...program.commands])
    command
      .exitOverride()
      .showSuggestionAfterError()
      .configureOutput({
        writeOut: (text) => io.stdout.write(text),
        writeErr: (text) => io.stderr.write(text),
        getOutHelpWidth: () => styleOf(io.stdout, io.env).width,
        getErrHelpWidth: () => styleOf(io.stderr, io.env).width,
        getOutHasColors: () => styleOf(io.stdout, io.env).colour,
        getErrHasColors: () => styleOf(io.stderr, io.env).colour,
        outputError: (text, write) => write(`onrecord: ${advice(text, command)}\n`),
      });
  return program;
}

/**
 * The command line.
 * @param argv what the user typed after `onrecord`
 * @returns the exit status; everything else goes through `io`
 */
export async function main(argv: readonly string[], io: Io): Promise<Status> {
  let status: Status = Status.fine;
  const program = programOf(io, (work) => async (...args) => {
    status = await work(...args);
  });
  try {
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync(argv, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? Status.fine : Status.misuse;
    if (error instanceof Misuse || error instanceof IntakeError || error instanceof StoreError) {
      io.stderr.write(`onrecord: ${error.message}\n`);
      return error instanceof Misuse ? Status.misuse : Status.failed;
    }
    if (io.stop.aborted) return Status.interrupted;
    throw error;
  }
}

/** Commander's complaint as one line that says what to do. */
function advice(text: string, command: Command): string {
  const complaint = text
    .replace(/^error: /, '')
    .trim()
    .replace(/\n\(Did you mean (.*?)\?\)/s, '; did you mean $1?')
    .replace('is invalid. It', 'is invalid: it')
    .replace('is invalid. Allowed choices are', 'is invalid: choose from')
    .replaceAll('\n', ' ');
  const unknown = /^unknown command '(.*[./].*)'/.exec(complaint)?.[1];
  if (unknown) return `unknown command '${unknown}'; to read a report say: onrecord read ${unknown}`;
  const path = command.parent ? `onrecord ${command.name()}` : 'onrecord';
  return `${complaint.replace(/[.;]$/, '')}${complaint.endsWith('?') ? '' : ';'} see: ${path} --help`;
}

function version(): string {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
}
