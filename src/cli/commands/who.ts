import { Command } from 'commander';
import type { Spoken } from '../../store/find.ts';
import { examples } from '../examples.ts';
import { type Io, Status } from '../io.ts';
import { type LedgerOptions, useLedger, wholeNumber, withLedger } from '../ledger.ts';
import { SHORT } from '../print/incidents.ts';
import { claimName, count, datedOutlet, type Reports } from '../print/ledger.ts';
import { sectionHead } from '../print/record.ts';
import type { Run } from '../program.ts';
import { harmless, type Style, styleOf, wrapped } from '../style.ts';

/** `onrecord who`: what a speaker, institution or party is on record with. */
export function whoCommand(io: Io, run: Run): Command {
  const command = new Command('who')
    .summary('what a speaker, institution or state is on record with')
    .description(
      'Lists what somebody is on record with, in the order of the reports: a speaker, an institution or a state, by name or last name. What reprints carry is shown once.',
    )
    .argument('<name>', 'whole name, or its last word')
    .option('--limit <n>', 'so many claims at most', wholeNumber, 200)
    .addHelpText(
      'before',
      examples([
        ['onrecord who "John Kirby"', 'what he said, and of which incidents'],
        ['onrecord who Kremlin --json', 'the same for a program'],
      ]),
    )
    .action(
      run((name: string, options: LedgerOptions & { limit: number }) =>
        useLedger(options, io, async (store) => {
          const spoken = await store.voice(name, options.limit);
          if (options.json) {
            const claims = spoken.map(
              ({ held: { report, claim, origin, stance, certainty, span, day, outlet }, incidents }) => ({
                report,
                claim,
                origin,
                stance,
                certainty,
                span,
                ...(day && { day }),
                ...(outlet && { outlet }),
                incidents,
              }),
            );
            io.stdout.write(`${JSON.stringify(claims, null, 2)}\n`);
          } else {
            const reports = await store.listed(spoken.map(({ held }) => held.report));
            io.stdout.write(`${printSpoken(name, spoken, reports, styleOf(io.stdout, io.env))}\n`);
          }
          return Status.fine;
        }),
      ),
    );
  return withLedger(command);
}

function printSpoken(name: string, spoken: readonly Spoken[], reports: Reports, style: Style): string {
  if (spoken.length === 0) return `nobody called ${name} is on record`;
  const rows = spoken.map(({ held, incidents }) => {
    const { origin, stance, span, report, claim } = held;
    const voice = [...new Set([origin.speaker, origin.institution, origin.name].filter(Boolean))].join(', ');
    const where = `${datedOutlet(report, reports)} · ${claimName(report, claim)}`;
    const of = incidents.map((id) => id.slice(0, SHORT)).join(' ');
    return [
      wrapped(`${style.bold(stance)} · ${harmless(voice)}`, style.width, '  '),
      wrapped(`“${harmless(span.quote.replace(/\s+/g, ' '))}”`, style.width, '    '),
      wrapped(style.dim(harmless(`${where}${of ? ` · incident ${of}` : ''}`)), style.width, '    '),
    ].join('\n');
  });
  return [sectionHead(harmless(name), count(spoken.length, 'claim'), style), ...rows].join('\n\n');
}
