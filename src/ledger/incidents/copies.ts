import { overlaps, type Range } from '../../report/index.ts';
import type { Family } from '../families/family.ts';
import type { Held } from './held.ts';

/** Claims that reports make themselves, and for each the copies of it that reprints carry. */
export interface Copies {
  readonly own: readonly Held[];
  readonly of: ReadonlyMap<Held, readonly Held[]>;
}

/** Part of the words that a copy of a claim has in common with it. */
const ALIKE = 0.7;

/**
 * Takes out the claims that a reprint carries: in a passage that it took from another report, in nearly the same words. They say nothing
 * of their own, whatever the reprint calls the speaker.
 */
export function copiesIn(held: readonly Held[], families: readonly Family[]): Copies {
  const members = new Map(families.flatMap((family) => family.members.map((member) => [member.report, member])));
  const byReport = new Map<string, Held[]>();
  for (const claim of held) {
    const claims = byReport.get(claim.report.id);
    if (claims) claims.push(claim);
    else byReport.set(claim.report.id, [claim]);
  }
  const first = new Map<Held, Held>();
  const of = new Map<Held, Held[]>();
  const own: Held[] = [];
  // a source comes before what was made from it
  for (const claim of held) {
    const member = members.get(claim.report.id);
    const carries = member?.verdict === 'reprint' || member?.verdict === 'correction';
    const carried = carries && !isAdded(claim.claim.span, member.added);
    const found = carried
      ? member.sources.flatMap(({ report }) => byReport.get(report) ?? []).find((other) => isCopy(claim, other))
      : undefined;
    const original = found && (first.get(found) ?? found);
    if (!original) {
      own.push(claim);
      continue;
    }
    first.set(claim, original);
    of.set(original, [...(of.get(original) ?? []), claim]);
  }
  return { own, of };
}

/** Whether the better part of a claim's words is new in the reprint. */
function isAdded(claim: Range, added: readonly Range[]): boolean {
  const fresh = added
    .filter((span) => overlaps(span, claim))
    .reduce((sum, span) => sum + Math.min(span.end, claim.end) - Math.max(span.start, claim.start), 0);
  return fresh > (claim.end - claim.start) / 2;
}

function isCopy(a: Held, b: Held): boolean {
  if (a.type !== b.type || a.days?.from !== b.days?.from) return false;
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const common = [...first].filter((word) => second.has(word)).length;
  return common >= ALIKE * Math.max(1, Math.min(first.size, second.size));
}

function wordsOf({ claim }: Held): Set<string> {
  return new Set(claim.span.quote.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}
