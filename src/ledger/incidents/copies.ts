import { overlaps, type Range } from '../../report/index.ts';
import { refOf } from '../decisions/amend.ts';
import type { Member } from '../families/family.ts';
import { saidOf } from '../support/supports.ts';
import { byPlace, type Held } from './held.ts';
import type { Incident } from './incident.ts';

/** Part of the words that a copy of a claim has in common with it. */
const ALIKE = 0.7;

/**
 * The claims that a reprint carries: in a passage that it took from another report, in nearly the same words. They say nothing of their own,
 * whatever the reprint calls the speaker.
 * @param held the claims of the reprint
 * @param sources those of the texts that it was made from
 * @returns the claim that each copies, by the copy's id
 */
export function copiesIn(
  held: readonly Held[],
  { verdict, added }: Member,
  sources: readonly Held[],
): Map<string, string> {
  const copies = new Map<string, string>();
  if (verdict !== 'reprint' && verdict !== 'correction') return copies;
  const carried = held.filter((claim) => !isAdded(claim.span, added));
  for (const claim of carried) {
    const original = mostAlike(
      claim,
      sources.filter((other) => sameDay(claim, other)),
    );
    if (original) copies.set(claim.id, original.id);
  }
  if (verdict === 'correction') return copies;
  // what is left on both sides and alike but for its day was printed with another day; who corrects a day means the other
  const found = new Set(copies.values());
  for (const claim of carried) {
    if (copies.has(claim.id)) continue;
    const original = mostAlike(
      claim,
      sources.filter(({ id }) => !found.has(id)),
    );
    if (!original) continue;
    copies.set(claim.id, original.id);
    found.add(original.id);
  }
  return copies;
}

/** Whether a copy prints something otherwise than what it copies, a day, a place, a figure: only then it says anything besides. */
export function printsOtherwise(copy: Held, original: Held): boolean {
  return printedIn(copy) !== printedIn(original);
}

function printedIn({ stage, stance, days, places, figures, beside = [] }: Held): string {
  const given = [...figures, ...beside].map(({ of, value }) => [of, value]);
  return JSON.stringify([stage, stance, days, places.map(({ id }) => id), figures.length, given]);
}

/** Shows with each claim of an incident those that copy it. */
export function withCopies(incident: Incident, copiesOf: ReadonlyMap<string, readonly Held[]>): Incident {
  return {
    ...incident,
    support: incident.support.map((support) => ({
      ...support,
      claims: support.claims.flatMap((said) => {
        const copies = [...(copiesOf.get(refOf(said)) ?? [])].sort(byPlace);
        return [said, ...new Map(copies.map((copy) => [refOf(copy), saidOf(copy, true)])).values()];
      }),
    })),
  };
}

function sameDay(a: Held, b: Held): boolean {
  return a.days?.from === b.days?.from;
}

/** Whether the better part of a claim's words is new in the reprint. */
function isAdded(claim: Range, added: readonly Range[]): boolean {
  const fresh = added
    .filter((span) => overlaps(span, claim))
    .reduce((sum, span) => sum + Math.min(span.end, claim.end) - Math.max(span.start, claim.start), 0);
  return fresh > (claim.end - claim.start) / 2;
}

/** The claim of another text that a claim copies: the one with most of its words, the first among equals. */
function mostAlike(claim: Held, others: readonly Held[]): Held | undefined {
  const words = wordsOf(claim);
  let best: Held | undefined;
  let most = 0;
  for (const other of others) {
    if (other.type !== claim.type) continue;
    const theirs = wordsOf(other);
    const common = [...words].filter((word) => theirs.has(word)).length;
    if (common < ALIKE * Math.max(1, Math.min(words.size, theirs.size))) continue;
    const alike = common / Math.max(words.size, theirs.size);
    if (alike > most) {
      best = other;
      most = alike;
    }
  }
  return best;
}

function wordsOf({ span }: Held): Set<string> {
  return new Set(span.quote.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}
