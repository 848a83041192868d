import type { Location } from '../../report/index.ts';
import type { Act, Decision } from './decision.ts';

/** A decision that counts, with its place in the log. */
export type Standing<A extends Act['act']> = Decision & {
  readonly order: number;
  readonly done: Extract<Act, { act: A }>;
};

/** What a log of decisions comes to: those that nobody has undone, by what they bear on. */
export interface Decided {
  /** Claims that were rejected. */
  readonly rejected: ReadonlySet<string>;
  /** What is corrected, by report or claim, the last word for each field. */
  readonly corrections: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Where claims are corrected to speak of. */
  readonly places: ReadonlyMap<string, Location>;
  /** What was said of the incident that a claim is in; the last word. */
  readonly reviews: ReadonlyMap<string, Standing<'accept' | 'reject'>>;
  readonly same: readonly Standing<'same'>[];
  readonly apart: readonly Standing<'apart'>[];
  /** The party that another goes by. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Names of institutions and speakers that are origins of their own, in small letters, by party. */
  readonly ownOrigins: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Ids of the decisions in a log that were undone and not brought back. */
export function undoneIn(log: readonly Decision[]): Set<string> {
  const undone = new Set<string>();
  // from the last: an undo that is itself undone undoes nothing
  for (const { id, done } of [...log].reverse()) if (done.act === 'undo' && !undone.has(id)) undone.add(done.decision);
  return undone;
}

/** Reads a log. A pure function of the decisions in their order. */
export function decidedBy(log: readonly Decision[]): Decided {
  const undone = undoneIn(log);
  const standing = log.map((decision, order) => ({ ...decision, order })).filter(({ id }) => !undone.has(id));
  const of = <A extends Act['act']>(...acts: A[]) =>
    standing.filter(({ done }) => (acts as string[]).includes(done.act)) as unknown as Standing<A>[];

  const corrections = new Map<string, Map<string, string>>();
  const places = new Map<string, Location>();
  for (const { done } of of('correct'))
    if (done.location) places.set(done.of, done.location);
    else corrections.set(done.of, (corrections.get(done.of) ?? new Map<string, string>()).set(done.field, done.value));
  const ownOrigins = new Map<string, Set<string>>();
  for (const { done } of of('apart-origin'))
    ownOrigins.set(done.party, (ownOrigins.get(done.party) ?? new Set<string>()).add(done.name.toLowerCase()));
  const reviews = of('accept', 'reject').filter(({ done }) => done.act === 'accept' || done.incident);
  return {
    rejected: new Set(of('reject').flatMap(({ done }) => (done.incident ? [] : [done.claim]))),
    corrections,
    places,
    reviews: new Map(reviews.map((decision) => [decision.done.claim, decision])),
    same: of('same'),
    apart: of('apart'),
    aliases: aliasesOf(of('same-origin').map(({ done }) => done.parties)),
    ownOrigins,
  };
}

/** Nothing decided. */
export const undecided: Decided = decidedBy([]);

/** Chains of aliases lead to the party that the last one named first. */
function aliasesOf(pairs: readonly (readonly [string, string])[]): Map<string, string> {
  const aliases = new Map<string, string>();
  const partyOf = (party: string) => aliases.get(party) ?? party;
  for (const [kept, other] of pairs) {
    const [to, from] = [partyOf(kept), partyOf(other)];
    if (to === from) continue;
    for (const [party, alias] of aliases) if (alias === from) aliases.set(party, to);
    aliases.set(from, to);
  }
  return aliases;
}
