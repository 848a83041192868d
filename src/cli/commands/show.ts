import { Command } from 'commander';
import { StoreError } from '../../store/error.ts';
import type { Store } from '../../store/store.ts';
import { examples } from '../examples.ts';
import { type Io, Status } from '../io.ts';
import { type LedgerOptions, useLedger, withLedger } from '../ledger.ts';
import { aboutOf, printDecision } from '../print/decisions.ts';
import { SHORT } from '../print/incidents.ts';
import { printFamily, printIncident } from '../print/ledger.ts';
import { printRecord } from '../print/record.ts';
import type { Run } from '../program.ts';
import { harmless, type Style, styleOf, wrapped } from '../style.ts';

/** `onrecord show`: an incident with its whole support, a report's record, or a decision. */
export function showCommand(io: Io, run: Run): Command {
  const command = new Command('show')
    .summary('show an incident with its whole support, or a report')
    .description(
      'Shows what an id names. Of an incident: who asserts, confirms, repeats, denies or declines, in which words, in which reports, and what differs. Of a report: its record, family and incidents. Ids may be cut short.',
    )
    .argument('<id>', 'id of an incident, report, claim or decision')
    .addHelpText(
      'before',
      examples([
        ['onrecord show 3f9a1c02', 'the support of an incident'],
        ['onrecord show 3f9a1c02 --json', 'the same for a program'],
      ]),
    )
    .action(
      run((id: string, options: LedgerOptions) =>
        useLedger(options, io, async (store) => {
          const shown = await show(store, id, styleOf(io.stdout, io.env));
          io.stdout.write(`${options.json ? JSON.stringify(shown.json, null, 2) : shown.text}\n`);
          return Status.fine;
        }),
      ),
    );
  return withLedger(command);
}

async function show(store: Store, given: string, style: Style): Promise<{ json: unknown; text: string }> {
  const { kind, id } = await store.named(given);
  if (kind === 'incident') {
    const incident = await store.incident(id);
    const reports = await store.listed([
      ...incident.support.flatMap(({ claims }) => claims.map(({ report }) => report)),
      ...incident.conflicts.flatMap(({ values }) => values.flatMap(({ places }) => places.map(({ report }) => report))),
    ]);
    const uses = await Promise.all(incident.impliedBy.map((use) => store.incident(use)));
    const implied = uses.map((use) =>
      wrapped(style.dim(`${use.id.slice(0, SHORT)}  ${harmless(use.title)}`), style.width, '  spoken for by '),
    );
    return {
      json: { incident, reports: Object.fromEntries(reports) },
      text: [printIncident(incident, id.slice(0, SHORT), reports, style, true), ...implied].join('\n'),
    };
  }
  if (kind === 'decision') {
    const decision = (await store.log()).find((one) => one.id === id);
    if (!decision) throw new StoreError('store/not-found', `there is no decision ${id}; see: onrecord log`);
    return { json: { decision }, text: printDecision(decision, style, await aboutOf(store, [decision])) };
  }
  const report = await store.report(id.split('/')[0] as string);
  const incidents = kind === 'claim' ? await store.incidentsOfClaim(id) : await store.incidentsOf(report.id);
  if (kind === 'claim') {
    const claim = report.claims.find((one) => id.endsWith(`/${one.id}`));
    const of = await Promise.all(incidents.map((incident) => store.incident(incident)));
    const reports = await store.listed(
      of.flatMap(({ support }) => support.flatMap(({ claims }) => claims.map((said) => said.report))),
    );
    return {
      json: { report: report.id, claim, incidents },
      text: [
        style.bold(claim?.line ?? ''),
        `“${claim?.span.quote}”`,
        ...of.map((incident) => printIncident(incident, incident.id.slice(0, SHORT), reports, style)),
      ].join('\n\n'),
    };
  }
  const [family] = await store.families({ report: report.id, limit: 1 });
  const of = await store.listed(family ? family.members.map((member) => member.report) : []);
  return {
    json: { report, family, incidents },
    text: [
      printRecord(report, style),
      ...(family && family.members.length > 1 ? [printFamily(family, of, style)] : []),
      style.dim(`incidents ${incidents.map((incident) => incident.slice(0, SHORT)).join(' ') || 'none'}`),
    ].join('\n'),
  };
}
