import type { CertaintyValue } from '../../report/index.ts';
import type { Step } from './cues.ts';

/**
 * What a path of cues, from the event outwards, makes of it: −3 (certainly not) to 3 (certainly), as annotators of factuality do.
 * A cue that says nothing of whether it is so brings the value to 0; one that turns it turns what is inside.
 */
export function fold(steps: readonly Step[], question = false): number {
  let value = question ? 0.3 : 3;
  for (const [i, step] of steps.entries()) {
    // "will not", "perhaps not": the negation has turned the value itself, it does not turn the modal or adverb beside it
    const beside = step.kind === 'modal' || step.kind === 'adverb';
    const negated =
      !beside &&
      steps.some((s, k) => k !== i && s.effect === 'negation' && s.level === step.level && s.kind === 'negation');
    switch (step.effect) {
      case 'negation':
        // a negated governor is dealt with by the governor
        if (
          !steps.some(
            (s, k) =>
              k !== i && s.level === step.level && s.kind !== 'negation' && s.kind !== 'modal' && s.kind !== 'adverb',
          )
        )
          value = -value;
        break;
      case 'counter':
        value = negated ? Math.min(value, 2) : -value;
        break;
      case 'factive':
        if (negated && step.kind === 'verb') value = -value;
        break;
      case 'probable':
        value = negated ? -value * 0.6 : atMost(value, 2);
        break;
      case 'possible':
        value = negated ? 0 : atMost(value, 1);
        break;
      case 'improbable':
        value = negated ? atMost(value, 2) : -atMost(value, 1);
        break;
      case 'any':
        value *= 0.34;
        break;
      case 'prospect':
        value = negated ? Math.min(0, -value * 0.2) : 0;
        break;
      case 'purpose':
      case 'open':
      case 'reported':
      case 'conditional':
        value = 0;
        break;
      case 'said':
        if (negated) value = 0;
        break;
    }
  }
  return value;
}

/** A value no stronger than `limit`: two words for probable make nothing less probable. */
export function atMost(value: number, limit: number): number {
  return Math.sign(value) * Math.min(Math.abs(value), limit);
}

/** The FactBank value nearest to a number on the scale of `fold`. */
export function certaintyOf(score: number): CertaintyValue {
  const size = Math.abs(score);
  if (size < 0.25) return 'Uu';
  const strength = size >= 2.5 ? 'CT' : size >= 1.4 ? 'PR' : 'PS';
  return `${strength}${score > 0 ? '+' : '-'}`;
}
