import type { Quantity } from '../../report/index.ts';
import { measureAt } from './lexicon.ts';

/** How far two figures of one size may lie apart for rounding: 900 km and 560 miles do by 0.1%, a round "500 miles (800 km)" by 0.6%. */
const ROUNDING = 0.1;

/** Whether a quantity in another unit says the same as the one before it: sizes are compared, of money only that currencies differ. */
export function isSame(
  one: Quantity,
  oneMeasure: number | undefined,
  other: Quantity,
  otherMeasure: number | undefined,
): boolean {
  if (one.kind !== other.kind || one.unit === undefined || other.unit === undefined || one.unit === other.unit)
    return false;
  if (one.value === undefined || other.value === undefined) return false;
  if (one.kind === 'money') return true;
  if (one.kind === 'temperature') return Math.abs(celsius(one.unit, one.value) - celsius(other.unit, other.value)) < 2;
  if (oneMeasure === undefined || otherMeasure === undefined) return false;
  const a = one.value * measureAt(oneMeasure).factor;
  const b = other.value * measureAt(otherMeasure).factor;
  return Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));
}

function celsius(unit: string, value: number): number {
  return unit === '[degF]' ? ((value - 32) * 5) / 9 : unit === 'K' ? value - 273.15 : value;
}
