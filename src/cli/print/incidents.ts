import type { Incident } from '../../ledger/index.ts';
import { harmless, type Style, wrapped } from '../style.ts';
import { count, paintOf } from './ledger.ts';
import { sectionHead } from './record.ts';

/** Letters of an id that tell it from others in a list. */
export const SHORT = 8;

/** A list of incidents, two or three lines each. */
export function printIncidents(incidents: readonly Incident[], total: number, style: Style): string {
  const size =
    incidents.length < total ? `${incidents.length} of ${count(total, 'incident')}` : count(total, 'incident');
  return [sectionHead('Incidents', size, style), ...incidents.map((incident) => printRow(incident, style))].join(
    '\n\n',
  );
}

function printRow(incident: Incident, style: Style): string {
  const { id, title, verdict, support, conflicts, review } = incident;
  const reports = new Set(support.flatMap(({ claims }) => claims.map(({ report }) => report))).size;
  const notes = [
    count(reports, 'report'),
    ...(conflicts.length > 0 ? [count(conflicts.length, 'conflict')] : []),
    ...(review ? [`${review.word} by ${review.by}`] : []),
  ].join(' · ');
  const label = id.slice(0, SHORT);
  const indent = ' '.repeat(SHORT + 2);
  return [
    wrapped(style.bold(harmless(title)), style.width, `${label}  `),
    wrapped(`${paintOf(incident, style)(verdict.line)}${style.dim(harmless(` · ${notes}`))}`, style.width, indent),
  ].join('\n');
}
