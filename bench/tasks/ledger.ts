import { readWith } from '../../src/engine/pipeline.ts';
import { type Incident, ledgerOf } from '../../src/ledger/index.ts';
import type { Report } from '../../src/report/index.ts';
import type { Task } from '../task.ts';

/** Sums up the reports of one story: one object for the whole file. Ids of reports are the file's. */
export const ledger: Task = {
  name: 'ledger',
  heads: ['attribution', 'entities', 'certainty'],
  sets: [],
  async *predict(lines, { resources }) {
    const given = new Map<string, string>();
    const reports: Report[] = [];
    for (const { id, outlet, date, url, text } of lines as Iterable<Record<string, string>>) {
      const report = await readWith(
        {
          text: text as string,
          facts: {
            // two outlets may print one text without an address
            url: { value: url ?? `given:${id}`, how: 'given' },
            ...(outlet && { outlet: { value: outlet, how: 'given' as const } }),
            ...(date && { published: { value: date, how: 'given' as const, evidence: [] } }),
          },
        },
        resources,
      );
      given.set(report.id, id as string);
      reports.push(report);
    }
    const idOf = (report: string) => given.get(report) as string;
    const { families, incidents } = ledgerOf(reports);
    yield {
      groups: Object.fromEntries(
        families.flatMap(({ id, members }) => members.map(({ report }) => [idOf(report), idOf(id)])),
      ),
      members: families.flatMap(({ members }) =>
        members.map(({ report, verdict, sources }) => ({
          report: idOf(report),
          verdict,
          sources: sources.map((source) => ({ ...source, report: idOf(source.report) })),
        })),
      ),
      incidents: incidents.map(({ title, type, date, stage, places, verdict, support, conflicts }) => ({
        title,
        type,
        ...(date && { date: calendar(date) }),
        ...(stage && { stage }),
        places,
        verdict: verdict.line,
        origins: support.map(({ origin, stance, general, claims }) => ({
          name: origin.name,
          ...(origin.institution && { institution: origin.institution }),
          ...(origin.speaker && { speaker: origin.speaker }),
          stance,
          general,
          reports: [...new Set(claims.map(({ report }) => idOf(report)))],
        })),
        claims: support.flatMap(({ claims }) => claims.map(({ report, span }) => ({ report: idOf(report), ...span }))),
        conflicts: conflicts.map(({ field, kind }) => ({ field, kind })),
      })),
      conflicts: incidents.flatMap(({ title, conflicts }) =>
        conflicts.map(({ field, kind, values }) => ({
          incident: title,
          field,
          kind,
          values: values.map(({ value, places }) => ({
            value,
            claims: places.map(({ report, span }) => ({ report: idOf(report), ...span })),
          })),
        })),
      ),
    };
  },
};

/** A day as a day; a longer stretch by its two ends, both included. */
function calendar({ from, to }: NonNullable<Incident['date']>): string | undefined {
  if (!from || !to) return from ?? to;
  const last = new Date(Date.parse(to) - 86_400_000).toISOString().slice(0, 10);
  return last === from ? from : `${from}/${last}`;
}
