import { countryName } from '../../exports/outline.ts';
import { dayWords, shortDay } from '../../exports/wording.ts';
import type { Conflict, Family, Incident, Ledger, Support } from '../../ledger/index.ts';
import type { Report } from '../../report/index.ts';
import { harmless, type Style, wrapped } from '../style.ts';
import { sectionHead } from './record.ts';

/** What a set of reports comes to, for a person: who asserts, who denies, from how many origins; which reports are reprints. */
export function printLedger({ incidents, families }: Ledger, reports: Report[], all: boolean, style: Style): string {
  const of = new Map(reports.map((report) => [report.id, report]));
  const many = families.filter(({ members }) => members.length > 1);
  const textOf = new Map(families.flatMap(({ id, members }) => members.map(({ report }) => [report, id])));
  const shown = all ? incidents : incidents.filter((incident) => toldTwice(incident, textOf));
  const rest = incidents.length - shown.length;
  const reprints = many.reduce(
    (count, { members }) => count + members.filter(({ verdict }) => verdict === 'reprint').length,
    0,
  );
  return [
    sectionHead('Incidents', count(incidents.length, 'incident'), style),
    ...shown.map((incident, index) => printIncident(incident, index + 1, of, style)),
    ...(rest ? [style.dim(`${rest} more, each told by one text only: onrecord demo --all`)] : []),
    sectionHead('Who printed whose text', count(reprints, 'reprint'), style),
    ...many.map((family) => printFamily(family, of, style)),
  ].join('\n\n');
}

/** Whether more than one text tells of it; reprints are one text. */
function toldTwice({ support }: Incident, textOf: Map<string, string>): boolean {
  return new Set(support.flatMap(({ claims }) => claims.map(({ report }) => textOf.get(report)))).size > 1;
}

/** Columns for the word that says what an origin does. */
const WORD = 13;

const stances = {
  asserts: 'asserts',
  confirms: 'confirms',
  repeats: 'repeats',
  reports: 'reports',
  denies: 'denies',
  declines: 'declines',
  undetermined: 'cannot tell',
  asks: 'asks',
} as const;

function printIncident(incident: Incident, number: number, of: Map<string, Report>, style: Style): string {
  const { title, verdict, stage, history, date, places, support, conflicts } = incident;
  const indent = '    ';
  const carriers = new Set(support.flatMap(({ claims }) => claims.map(({ report }) => report)));
  const paint = verdict.denying ? style.red : verdict.asserting > 1 ? style.green : style.yellow;
  const about = [incident.type, stage, date && stretch(date), places[0]].filter((part) => part !== undefined);
  const lines = [
    wrapped(style.bold(harmless(title)), style.width, `${number}`.padStart(2).padEnd(4)),
    wrapped(style.dim(harmless(about.join(' · '))), style.width, indent),
    wrapped(
      `${paint(verdict.line)}${style.dim(` · carried by ${count(carriers.size, 'report')}`)}`,
      style.width,
      indent,
    ),
    ...support.map((part) => printSupport(part, incident, of, indent, style)),
  ];
  const stages = new Set(history.map((step) => step.stage));
  if (stages.size > 1)
    lines.push(
      wrapped(
        history.map((step) => `${step.stage}${step.date ? ` (${shortDay(step.date)})` : ''}`).join(' → '),
        style.width,
        `${indent}${'history'.padEnd(WORD)}`,
      ),
    );
  lines.push(...conflicts.map((conflict) => printConflict(conflict, of, indent, style)));
  return lines.join('\n');
}

function printSupport(
  { origin, stance, general, restsOn, claims }: Support,
  incident: Incident,
  of: Map<string, Report>,
  indent: string,
  style: Style,
): string {
  const word = stances[stance];
  const paint =
    stance === 'denies' ? style.red : stance === 'asserts' || stance === 'confirms' ? style.green : style.yellow;
  const voice = [origin.name, origin.institution, origin.speaker].filter((part) => part !== undefined);
  const who = [...new Set(voice)].join(', ');
  const notes = [general ? 'of any such case' : '', restsOn ? `rests on ${partyName(restsOn, incident)}` : '']
    .filter(Boolean)
    .join('; ');
  const outlets = [...new Map(claims.map(({ report, carried }) => [report, carried]))].map(
    ([report, carried]) => outletOf(report, of) + (carried ? ' (reprint)' : ''),
  );
  const column = indent.length + WORD;
  return [
    wrapped(harmless(who + (notes && ` (${notes})`)), style.width, indent + word.padEnd(WORD)).replace(
      word,
      paint(word),
    ),
    wrapped(style.dim(`in ${harmless(outlets.join(', '))}`), style.width, ' '.repeat(column)),
  ].join('\n');
}

/** A party in words: as the incident names it, else the country or name in its id. */
function partyName(party: string, { support }: Incident): string {
  const origin = support.find(({ origin }) => origin.party === party)?.origin;
  const id = party.replace(/^\w+:/, '');
  return origin?.name ?? countryName(id) ?? id;
}

function printConflict(
  { field, kind, values }: Conflict,
  of: Map<string, Report>,
  indent: string,
  style: Style,
): string {
  const sides = values.map(({ value, places }) => {
    const outlets = [...new Set(places.map(({ report }) => outletOf(report, of)))];
    return `“${harmless(value)}” ${style.dim(`in ${harmless(outlets.join(', '))}`)}`;
  });
  const text = `${harmless(field)}: ${sides.join(' ↔ ')} ${style.dim(`(${kind})`)}`;
  return wrapped(text, style.width, `${indent}${'conflict'.padEnd(WORD)}`).replace(
    'conflict',
    style.magenta('conflict'),
  );
}

function printFamily({ id, members }: Family, of: Map<string, Report>, style: Style): string {
  const rows = members.map(({ report, verdict, sources, evidence }) => {
    const from = sources.map((source) => {
      const whose = source.report === id ? '' : ` of ${outletOf(source.report, of)}`;
      return `${verdict}${whose}, ${Math.round(source.share * 100)}% of its words`;
    });
    const why = [...from, ...evidence].join('; ');
    const name = datedOutlet(report, of);
    const text =
      (report === id ? style.bold(harmless(name)) : harmless(name)) + (why ? style.dim(`: ${harmless(why)}`) : '');
    return wrapped(text, style.width, report === id ? '  ' : '    ← ');
  });
  return rows.join('\n');
}

function outletOf(id: string, of: Map<string, Report>): string {
  const facts = of.get(id)?.facts;
  return facts?.outlet?.value ?? facts?.url?.value ?? id;
}

function datedOutlet(id: string, of: Map<string, Report>): string {
  const published = of.get(id)?.facts.published;
  return outletOf(id, of) + (published ? `, ${dayWords(published.value)}` : '');
}

/** From inclusive, to exclusive, as days a person would say. */
function stretch({ from, to }: NonNullable<Incident['date']>): string {
  const last = to && new Date(Date.parse(to) - 86_400_000).toISOString().slice(0, 10);
  if (from && last) return from === last ? shortDay(from) : `${shortDay(from)} to ${shortDay(last)}`;
  return from ? `from ${shortDay(from)}` : to ? `before ${shortDay(to)}` : '';
}

function count(number: number, noun: string): string {
  return `${number || 'no'} ${noun}${number === 1 ? '' : 's'}`;
}
