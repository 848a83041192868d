import { type Attribution, type Claim, overlaps, type Range, type Report } from '../../report/index.ts';
import { announced, examined, judges } from '../../vocabulary/reliance.ts';
import { partyOf } from './party.ts';

/** Where a report speaks of each party, by key. */
export function partiesIn({ actors }: Report): ReadonlyMap<string, readonly Range[]> {
  const found = new Map<string, Range[]>();
  for (const actor of actors) {
    const { key } = partyOf(actor);
    found.set(key, [...(found.get(key) ?? []), ...actor.mentions.map(({ span }) => span)]);
  }
  return found;
}

/**
 * The parties on what they made known whoever holds the claim leans: the report says so in the attribution's basis, or in a sentence round
 * the claim that speaks of both, and nowhere that the holder looked for itself.
 */
export function leansOn(
  report: Report,
  attribution: Attribution | undefined,
  around: readonly Range[],
  parties: ReadonlyMap<string, readonly Range[]>,
): string[] {
  if (hasExamined(report, around)) return [];
  const telling = [
    ...(attribution?.basis ?? []),
    ...around.filter(({ start, end }) => announced.test(report.text.slice(start, end))),
  ];
  if (telling.length === 0) return [];
  return [...parties].flatMap(([key, mentions]) =>
    telling.some((range) => mentions.some((mention) => overlaps(range, mention))) ? [key] : [],
  );
}

/** Whether the words round a claim say that its holder speaks from evidence of its own. */
export function hasExamined({ text }: Report, around: readonly Range[]): boolean {
  return around.some(({ start, end }) => examined.test(text.slice(start, end)));
}

/** The claim's sentence and the one behind it. */
export function aroundClaim({ sentences }: Report, claim: Claim, attribution: Attribution | undefined): Range[] {
  const spans: Range[] = [claim.span, ...(attribution ? [...attribution.cue, ...attribution.content] : [])];
  const at = sentences.findIndex((sentence) => spans.some((span) => overlaps(sentence, span)));
  const last = sentences.findLastIndex((sentence) => spans.some((span) => overlaps(sentence, span)));
  return at < 0 ? [] : sentences.slice(at, last + 2);
}

/** Whether an attribution judges: who condemns or welcomes a thing takes it that it happened. */
export function isJudgement(attribution: Attribution | undefined): boolean {
  return (
    attribution !== undefined &&
    (attribution.kind === 'attitude' || attribution.cue.some(({ quote }) => judges.test(quote)))
  );
}
