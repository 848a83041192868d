import { type Attribution, overlaps, type Range } from '../../report/index.ts';
import { announced, examined, judges } from '../../vocabulary/reliance.ts';
import type { Held } from '../incidents/held.ts';
import { partyOf } from './party.ts';

/**
 * Whether whoever holds the claim leans on what `party` made known: the report says so in a sentence of the attribution, or in one that
 * speaks of both, and nowhere that the holder looked for itself.
 */
export function reliesOn(held: Held, party: string): boolean {
  const { report, source } = held;
  if (ownEvidence(held)) return false;
  const mentions = mentionsOf(held, party);
  if (mentions.length === 0) return false;
  if (source.attribution?.basis.some((span) => mentions.some((mention) => overlaps(span, mention)))) return true;
  return aroundClaim(held).some(
    (sentence) =>
      announced.test(report.text.slice(sentence.start, sentence.end)) &&
      mentions.some((mention) => overlaps(sentence, mention)),
  );
}

/** Whether the holder speaks from evidence of its own, as far as the words of its attribution and their neighbours tell. */
export function ownEvidence(held: Held): boolean {
  return aroundClaim(held).some(({ start, end }) => examined.test(held.report.text.slice(start, end)));
}

function mentionsOf({ report }: Held, party: string): Range[] {
  return report.actors
    .filter((actor) => partyOf(actor).key === party)
    .flatMap((actor) => actor.mentions.map(({ span }) => span));
}

/** The claim's sentence and the one behind it. */
function aroundClaim({ report, claim, source }: Held): Range[] {
  const spans: Range[] = [
    claim.span,
    ...(source.attribution ? [...source.attribution.cue, ...source.attribution.content] : []),
  ];
  const at = report.sentences.findIndex((sentence) => spans.some((span) => overlaps(sentence, span)));
  const last = report.sentences.findLastIndex((sentence) => spans.some((span) => overlaps(sentence, span)));
  return at < 0 ? [] : report.sentences.slice(at, last + 2);
}

/** Whether an attribution judges: who condemns or welcomes a thing takes it that it happened. */
export function isJudgement(attribution: Attribution | undefined): boolean {
  return (
    attribution !== undefined &&
    (attribution.kind === 'attitude' || attribution.cue.some(({ quote }) => judges.test(quote)))
  );
}
