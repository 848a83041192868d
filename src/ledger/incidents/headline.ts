import type { Report } from '../../report/index.ts';
import { likeness, open } from './cluster.ts';
import type { Held, Played, Side } from './held.ts';

/** Where a report's story begins, behind headline and deck. */
export function storyStart({ sentences }: Report): number {
  return sentences.find(({ part }) => part === 'body')?.start ?? 0;
}

/**
 * A headline says in short what its story tells: what it leaves out or calls by a word of its own (*Navy seizes missile parts*) is the
 * story's. Each claim of the headline that says less than a claim of the story on the like takes days, places and parties from it.
 * @param held the claims of one report
 * @param start where its story begins
 */
export function withStory(held: readonly Held[], start: number): Held[] {
  const story = held.filter((claim) => claim.span.start >= start && !isShort(claim));
  return held.map((claim) => {
    if (claim.span.start >= start || !isShort(claim)) return claim;
    let told: Held | undefined;
    let most = 0;
    for (const other of story) {
      const points = other.type === claim.type ? likeness(claim, open(other)) : Number.NEGATIVE_INFINITY;
      if (points > most) {
        told = other;
        most = points;
      }
    }
    return told ? filled(claim, told) : claim;
  });
}

/** Whether a claim says too little to be told from others of its kind: an event without a day, a transfer without one of its ends. */
function isShort({ type, days, roles }: Held): boolean {
  if (type !== 'TRANSFER') return !days;
  return !roles.some(({ side }) => side === 'agent') || !roles.some(({ side }) => side === 'patient');
}

function filled(claim: Held, told: Held): Held {
  const roles = ENDS.flatMap((side) => {
    const own = claim.roles.filter((role) => role.side === side);
    const theirs = told.roles.filter((role) => role.side === side);
    return theirs.length > 0 && !own.some(isKnown) ? theirs : own;
  });
  return {
    ...claim,
    roles: [...roles, ...claim.roles.filter(({ side }) => !ENDS.includes(side))],
    ...(!claim.days && told.days && { days: told.days }),
    ...(claim.places.length === 0 && { places: told.places }),
  };
}

const ENDS: readonly Side[] = ['agent', 'patient'];

function isKnown({ key }: Played): boolean {
  return !key.startsWith('name:');
}
