import { z } from 'zod';
import { type Message, message } from './message.ts';
import { Report } from './report.ts';

/** The JSON Schema (2020-12) of `Report`, generated from the validating schema. */
export function reportJsonSchema(): object {
  return z.toJSONSchema(Report);
}

/**
 * Checks that `value` is a Report: its shape, that every span quotes its text, and that every id it refers to exists.
 * @returns the faults found, none for a good report
 */
export function checkReport(value: unknown): Message[] {
  const parsed = Report.safeParse(value);
  if (!parsed.success)
    return parsed.error.issues.map((issue) => message('report/shape', `${issue.path.join('.')}: ${issue.message}`));
  const report = parsed.data;
  const faults: Message[] = [];
  const ids = new Set<string>();
  visit(report, (node) => {
    // Ids of the gazetteer are of the world, not of the report
    if (typeof node.id === 'string' && !('lat' in node)) {
      if (ids.has(node.id)) faults.push(message('report/id', `two things are called ${node.id}`));
      ids.add(node.id);
    }
    if (typeof node.quote === 'string' && node.quote !== report.text.slice(node.start as number, node.end as number))
      faults.push(message('report/quote', `${node.start}-${node.end} does not quote the text`));
  });
  const refer = (from: string, id: string | undefined) => {
    if (id !== undefined && !ids.has(id))
      faults.push(message('report/reference', `${from} refers to ${id}, which is not there`));
  };
  for (const t of report.times) refer(t.id, t.anchor);
  for (const q of report.quantities) refer(q.id, q.same);
  for (const a of report.attributions) {
    for (const id of [a.parent, a.continues, a.time, a.speaker.actor]) refer(a.id, id);
    for (const link of a.chain) refer(a.id, link.actor);
  }
  for (const e of report.events) {
    for (const id of [...e.times, ...e.places, ...e.quantities]) refer(e.id, id);
    for (const role of e.roles) for (const id of [role.actor, role.quantity]) refer(e.id, id);
  }
  for (const c of report.certainties) for (const id of [c.event, c.attribution]) refer(c.id, id);
  for (const c of report.claims) for (const id of [c.event, c.attribution]) refer(c.id, id);
  return faults;
}

/** Calls `see` for each object in a tree of plain JSON. */
function visit(node: unknown, see: (node: Record<string, unknown>) => void): void {
  if (Array.isArray(node)) for (const item of node) visit(item, see);
  else if (node !== null && typeof node === 'object') {
    see(node as Record<string, unknown>);
    for (const child of Object.values(node)) visit(child, see);
  }
}
