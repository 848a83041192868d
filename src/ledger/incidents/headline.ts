import { overlaps, type Report } from '../../report/index.ts';
import { likeness, open } from './cluster.ts';
import type { Held, Played, Side } from './held.ts';

/** Where a report's story begins, behind headline and deck. */
export function storyStart({ sentences }: Report): number {
  return sentences.find(({ part }) => part === 'body')?.start ?? 0;
}

/**
 * A headline says in short what its story tells: what it leaves out or calls by a word of its own (*Navy seizes missile parts*) is the
 * story's. Each claim of the headline that says less than a claim of the story on the like takes days, places and parties from it; so does one
 * that stands in the same words as the other: *shelled the port on Monday, and two men were killed*.
 * @param held the claims of one report
 * @param start where its story begins
 */
export function withStory(held: readonly Held[], start: number): Held[] {
  return held.map((claim) => {
    let told: Held | undefined;
    let most = 0;
    for (const other of held) {
      if (other.type !== claim.type || other.span.start < start || saysOf(other) <= saysOf(claim)) continue;
      if (claim.span.start >= start && !overlaps(other.span, claim.span)) continue;
      const points = likeness(claim, open(other));
      if (points > most) {
        told = other;
        most = points;
      }
    }
    return told ? filled(claim, told) : claim;
  });
}

/** How much a claim says by which its incident is told from others: of an event its day and its town, of a transfer its two ends. */
function saysOf({ type, days, places, roles }: Held): number {
  if (type === 'TRANSFER') return ENDS.filter((end) => roles.some(({ side }) => side === end)).length;
  return (days ? 2 : 0) + (places.some(({ precision }) => precision !== 'country') ? 1 : 0);
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
