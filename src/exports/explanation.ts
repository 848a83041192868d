import type { Claim, Reason, Reasons, Report } from '../report/index.ts';
import { outlineOf } from './outline.ts';

/** Why a claim stands in a report as it does: what was noted of it and of everything it was made of, while the report was read. */
export interface Explanation {
  claim: Claim;
  /** The claim itself, then its attribution, its event, and how sure its holder is of that, as far as it has them. */
  parts: { kind: 'claim' | 'attribution' | 'event' | 'certainty'; id: string; reasons: readonly Reason[] }[];
}

/**
 * Explains claims.
 * @param name a claim's id, or the id or number (`E2`, `3.1`) of an event or attribution, whose claims are meant
 * @returns nothing where no claim is called so
 */
export function explanationsOf(report: Report, reasons: Reasons, name: string): Explanation[] {
  const { sayings, happenings } = outlineOf(report);
  const meant = new Set([
    name,
    ...happenings.filter(({ number }) => number === name).map(({ event }) => event.id),
    ...sayings.filter(({ number }) => number === name).map(({ attribution }) => attribution.id),
  ]);
  const claims = report.claims.filter(({ id, event, attribution }) =>
    [id, event, attribution].some((part) => part !== undefined && meant.has(part)),
  );
  return claims.map((claim) => {
    const { id, event, attribution } = claim;
    const certainty = report.certainties.find((c) => c.event === event && c.attribution === attribution)?.id;
    const parts = Object.entries({ claim: id, attribution, event, certainty }) as [
      Explanation['parts'][number]['kind'],
      string | undefined,
    ][];
    return {
      claim,
      parts: parts.flatMap(([kind, part]) =>
        part === undefined ? [] : [{ kind, id: part, reasons: reasons.get(part) ?? [] }],
      ),
    };
  });
}
