import { countryName } from '../../exports/outline.ts';
import { dayWords, fieldWords, shortDay } from '../../exports/wording.ts';
import type { Conflict, Family, Incident, Ledger, Said, Support } from '../../ledger/index.ts';
import type { Report } from '../../report/index.ts';
import type { Listed } from '../../store/find.ts';
import { harmless, type Style, wrapped } from '../style.ts';
import { sectionHead } from './record.ts';

/** Reports by id, as lists name them. */
export type Reports = ReadonlyMap<string, Listed>;

/** Reports at hand, as lists name them. */
export function listed(reports: readonly Report[]): Reports {
  return new Map(
    reports.map(({ id, facts: { outlet, published, headline, url } }) => [
      id,
      {
        id,
        ...(outlet && { outlet: outlet.value }),
        ...(published && { day: published.value.slice(0, 10) }),
        ...(headline && { headline: headline.value }),
        ...(url && { source: url.value }),
      },
    ]),
  );
}

/** What a set of reports comes to, for a person: who asserts, who denies, from how many origins; which reports are reprints. */
export function printLedger({ incidents, families }: Ledger, reports: Report[], all: boolean, style: Style): string {
  const of = listed(reports);
  const many = families.filter(({ members }) => members.length > 1 || members[0]?.verdict === 'rewrite');
  const textOf = new Map(families.flatMap(({ id, members }) => members.map(({ report }) => [report, id])));
  const shown = all ? incidents : incidents.filter((incident) => toldTwice(incident, textOf));
  const rest = incidents.length - shown.length;
  const reprints = many.reduce(
    (count, { members }) => count + members.filter(({ verdict }) => verdict === 'reprint').length,
    0,
  );
  return [
    sectionHead('Incidents', count(incidents.length, 'incident'), style),
    ...shown.map((incident, index) => printIncident(incident, `${index + 1}`.padStart(2), of, style)),
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

/**
 * An incident with its whole support: who does what, in which outlets.
 * @param label what stands before its title
 * @param quotes whether each claim is quoted
 */
export function printIncident(incident: Incident, label: string, of: Reports, style: Style, quotes = false): string {
  const { title, verdict, stage, history, date, places, support, conflicts } = incident;
  const indent = ' '.repeat(label.length + 2);
  const carriers = new Set(support.flatMap(({ claims }) => claims.map(({ report }) => report)));
  const about = [incident.type, stage, date && stretch(date), places[0]].filter((part) => part !== undefined);
  const lines = [
    wrapped(style.bold(harmless(title)), style.width, `${label}  `),
    wrapped(style.dim(harmless(about.join(' · '))), style.width, indent),
    wrapped(
      `${paintOf(incident, style)(verdict.line)}${style.dim(` · carried by ${count(carriers.size, 'report')}`)}`,
      style.width,
      indent,
    ),
    ...support.map((part) => printSupport(part, incident, of, indent, style, quotes)),
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
  if (incident.review)
    lines.push(wrapped(printReview(incident.review), style.width, `${indent}${'decided'.padEnd(WORD)}`));
  return lines.join('\n');
}

function printSupport(
  { origin, stance, general, restsOn, superseded, claims }: Support,
  incident: Incident,
  of: Reports,
  indent: string,
  style: Style,
  quotes: boolean,
): string {
  const word = stances[stance];
  const paint =
    stance === 'denies' ? style.red : stance === 'asserts' || stance === 'confirms' ? style.green : style.yellow;
  const voice = [origin.name, origin.institution, origin.speaker].filter((part) => part !== undefined);
  const who = [...new Set(voice)].join(', ');
  const notes = [
    general ? 'of any such case' : '',
    restsOn ? `rests on ${partyName(restsOn, incident)}` : '',
    superseded ? 'superseded' : '',
  ]
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
    ...(quotes
      ? claims.map((said) => printSaid(said, of, ' '.repeat(column), style))
      : [wrapped(style.dim(`in ${harmless(outlets.join(', '))}`), style.width, ' '.repeat(column))]),
  ].join('\n');
}

/** A claim in the words of its report, and how decisions name it. */
function printSaid(
  { report, claim, span, carried, superseded }: Said,
  of: Reports,
  indent: string,
  style: Style,
): string {
  const where = `${datedOutlet(report, of)}${carried ? ' (reprint)' : ''}${superseded ? ' (superseded)' : ''}`;
  return [
    wrapped(`“${harmless(span.quote.replace(/\s+/g, ' '))}”`, style.width, indent),
    wrapped(style.dim(`${harmless(where)} · ${claimName(report, claim)}`), style.width, `${indent}  `),
  ].join('\n');
}

/** A claim's name, short enough to be typed. */
export function claimName(report: string, claim: string): string {
  return `${report.slice(0, 8)}/${claim.replace(/^claim:/, '').slice(0, 8)}`;
}

/** How a verdict is coloured: red for denied or contested, green for more than one origin. */
export function paintOf({ verdict, review }: Incident, style: Style) {
  if (review?.word === 'rejected' || verdict.word === 'superseded') return style.dim;
  return verdict.denying ? style.red : verdict.asserting > 1 ? style.green : style.yellow;
}

/** A party in words: as the incident names it, else the country or name in its id. */
function partyName(party: string, { support }: Incident): string {
  const origin = support.find(({ origin }) => origin.party === party)?.origin;
  const id = party.replace(/^\w+:/, '');
  return origin?.name ?? countryName(id) ?? id;
}

function printReview({ word, by, at, why }: NonNullable<Incident['review']>): string {
  return harmless(`${word} by ${by} on ${shortDay(at)}${why ? `: ${why}` : ''}`);
}

export function printConflict({ field, kind, values }: Conflict, of: Reports, indent: string, style: Style): string {
  const sides = values.map(({ value, places }) => {
    const outlets = [...new Set(places.map(({ report }) => outletOf(report, of)))];
    return `“${harmless(value)}” ${style.dim(`in ${harmless(outlets.join(', '))}`)}`;
  });
  const text = `${harmless(fieldWords(field))}: ${sides.join(' ↔ ')} ${style.dim(`(${kind})`)}`;
  return wrapped(text, style.width, `${indent}${'conflict'.padEnd(WORD)}`).replace(
    'conflict',
    style.magenta('conflict'),
  );
}

export function printFamily({ id, members }: Family, of: Reports, style: Style): string {
  const rows = members.map(({ report, verdict, sources, evidence }) => {
    const from = sources.map((source) => {
      const whose = source.report === id ? '' : ` of ${outletOf(source.report, of)}`;
      const what = verdict === 'rewrite' ? 'names and figures' : 'words';
      return `${verdict}${whose}, ${Math.round(source.share * 100)}% of its ${what}`;
    });
    const why = [...from, ...evidence].join('; ');
    const name = datedOutlet(report, of);
    const text =
      (report === id ? style.bold(harmless(name)) : harmless(name)) + (why ? style.dim(`: ${harmless(why)}`) : '');
    return wrapped(text, style.width, report === id ? '  ' : '    ← ');
  });
  return rows.join('\n');
}

function outletOf(id: string, of: Reports): string {
  const report = of.get(id);
  return report?.outlet ?? report?.source ?? id;
}

export function datedOutlet(id: string, of: Reports): string {
  const day = of.get(id)?.day;
  return outletOf(id, of) + (day ? `, ${dayWords(day)}` : '');
}

/** From inclusive, to exclusive, as days a person would say. */
export function stretch({ from, to }: NonNullable<Incident['date']>): string {
  const last = to && new Date(Date.parse(to) - 86_400_000).toISOString().slice(0, 10);
  if (from && last) return from === last ? shortDay(from) : `${shortDay(from)} to ${shortDay(last)}`;
  return from ? `from ${shortDay(from)}` : to ? `before ${shortDay(to)}` : '';
}

export function count(number: number, noun: string): string {
  return `${number || 'no'} ${noun}${number === 1 ? '' : 's'}`;
}
