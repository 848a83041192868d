import type { CertaintyValue, Report, Span } from '../../report/index.ts';
import { dayOf } from '../order.ts';
import type { Origin } from '../origins/origin.ts';
import { sourceOf } from '../origins/origins.ts';
import { actorsById } from '../origins/party.ts';
import { type Stance, stanceOf } from './stance.ts';

/** What somebody is on record with in one report. */
export interface Saying {
  readonly report: string;
  readonly claim: string;
  /** Kind of event that it tells of, where it tells of one. */
  readonly type?: string;
  readonly span: Span;
  readonly certainty: CertaintyValue;
  readonly origin: Origin;
  readonly stance: Stance;
  readonly day?: string;
  readonly outlet?: string;
}

/** All that others are told to say in a report, that too which is of no incident: *crews would train in the winter*. */
export function sayingsIn(report: Report): Saying[] {
  const attributions = new Map(report.attributions.map((attribution) => [attribution.id, attribution]));
  const sources = { report, actors: actorsById(report), attributions };
  const day = dayOf(report);
  const outlet = report.facts.outlet?.value;
  return report.claims.flatMap((claim) => {
    const source = sourceOf(claim, sources);
    if (source.origin.kind === 'outlet') return [];
    return [
      {
        report: report.id,
        claim: claim.id,
        span: claim.span,
        certainty: claim.certainty,
        origin: source.origin,
        stance: stanceOf(claim, source).stance,
        ...(day < '9999' && { day }),
        ...(outlet && { outlet }),
      },
    ];
  });
}
