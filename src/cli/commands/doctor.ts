import { Command } from 'commander';
import { dataLicences } from '../../vocabulary/data-licences.ts';
import { examine, type Finding } from '../doctor/checks.ts';
import { examples } from '../examples.ts';
import { type Io, Status } from '../io.ts';
import { printLicences } from '../print/licences.ts';
import type { Run } from '../program.ts';
import { type Style, styleOf, wrapped } from '../style.ts';

/** `onrecord doctor`: what is installed and works. */
export function doctorCommand(io: Io, run: Run): Command {
  return new Command('doctor')
    .summary('say what is installed and works')
    .description(
      'Says what is installed and works, a line each, and what to do about what does not. Exit status 1 if something is broken.',
    )
    .option('--json', 'print the findings, or the licences, as JSON')
    .option('--licences', 'print each data source and its licence instead')
    .addHelpText(
      'before',
      examples([
        ['onrecord doctor', 'a line for each part'],
        ['onrecord doctor --licences', 'whose data this is, and under which terms'],
      ]),
    )
    .action(
      run(async ({ json, licences }: { json?: boolean; licences?: boolean }) => {
        const style = styleOf(io.stdout, io.env);
        if (licences) {
          io.stdout.write(`${json ? JSON.stringify(dataLicences, null, 2) : printLicences(style)}\n`);
          return Status.fine;
        }
        const findings = await examine(io);
        const text = json
          ? JSON.stringify(findings, null, 2)
          : findings.map((finding) => printFinding(finding, style)).join('\n');
        io.stdout.write(`${text}\n`);
        return findings.some(({ state }) => state === 'broken') ? Status.failed : Status.fine;
      }),
    );
}

function printFinding({ name, state, detail, advice }: Finding, style: Style): string {
  const sign = { works: style.green('✓'), missing: style.yellow('–'), broken: style.red('✗') }[state];
  const line = wrapped(detail, style.width, `  ${name.padEnd(12)}`).replace(' ', sign);
  return advice ? `${line}\n${wrapped(style.dim(`→ ${advice}`), style.width, ' '.repeat(14))}` : line;
}
