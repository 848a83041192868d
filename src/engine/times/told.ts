import type { Day } from './calendar.ts';
import type { Duration, Meaning } from './meaning.ts';
import type { Placed } from './resolve.ts';
import type { Tense } from './tense.ts';
import { firstDayNumber, type Stretch } from './values.ts';

type Quarter = Stretch & { size: 'quarter' };

/** The times told of so far that later ones may be counted from, by size. */
export interface Told {
  readonly day?: Day;
  readonly stretch?: Stretch;
  /** The time told right before. */
  readonly just?: Stretch | undefined;
  /** The quarter whose figures are told. */
  readonly quarter?: Quarter;
  /** The last quarter that was named, whether for its own sake or to hold another against it. */
  readonly named?: Quarter;
  /** The last quarter that was told of as over. */
  readonly reported?: Quarter;
  /** Whether figures of a longer stretch were told since: *a year earlier* is then no quarter. */
  readonly longer?: boolean;
}

/** What was told of with one time more: not what was itself only compared with ("a year earlier"), nor this quarter, this or last year. */
export function remember(told: Told, placed: Placed, meaning: Meaning, tense: () => Tense): Told {
  return { ...kept(told, placed, meaning, tense), just: placed.stretch };
}

function kept(told: Told, { stretch, type }: Placed, meaning: Meaning, tense: () => Tense): Told {
  if (meaning.kind === 'duration' && isReported(meaning)) return { ...told, longer: true };
  if (!stretch || type === 'SET' || type === 'DURATION' || meaning.kind !== 'point') return told;
  const { base } = meaning;
  if (base.is === 'within' && base.of.is === 'same') return told;
  if (base.is === 'within' && base.inside.is === 'shifted' && base.inside.from === 'narrative') return told;
  if (base.is === 'same' || (base.is === 'counted' && base.amount.unit === 'Y')) return told;
  if (base.is === 'shifted' && (base.unit === 'Y' || (base.unit === 'Q' && base.by === 0))) return told;
  const next = { ...told, stretch, ...('day' in stretch ? { day: stretch.day } : {}) };
  if (stretch.size !== 'quarter') return next;
  // What a quarter is held against is not what is told: "after a flat second quarter"
  const { reported } = told;
  if (reported && reported === told.quarter && firstDayNumber(stretch) < firstDayNumber(reported))
    return { ...next, named: stretch };
  return {
    ...next,
    named: stretch,
    longer: false,
    quarter: stretch,
    ...(tense() === 'past' ? { reported: stretch } : {}),
  };
}

/** *in the nine months*, *for the year ended 30 June*: what companies report besides a quarter. */
function isReported({ unit, count, article, side }: Duration): boolean {
  if (article || side !== undefined) return false;
  return (unit === 'M' && (count === 6 || count === 9 || count === 12)) || (unit === 'Y' && count === 1);
}
