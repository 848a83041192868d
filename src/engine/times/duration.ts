import type { Duration } from './meaning.ts';

/** Writes a length of time as TIMEX3 does: P3D, PXY, PT5H30M, P2.5Y; decades and centuries in years. */
export function printDuration({ count, unit, rest }: Duration): string {
  const timely = unit.startsWith('T');
  const factor =
    unit === 'DE'
      ? 10
      : unit === 'CE'
        ? 100
        : unit === 'ML'
          ? 1000
          : unit === 'F'
            ? 2
            : unit === 'E'
              ? 2
              : unit === 'S'
                ? 6
                : 1;
  const letter =
    factor === 1 ? (timely ? unit.slice(1) : unit) : unit === 'F' ? 'W' : unit === 'E' ? 'D' : unit === 'S' ? 'M' : 'Y';
  if (count === undefined) {
    const open = unit === 'CE' || unit === 'ML' ? unit : letter;
    return `P${timely ? 'T' : ''}X${open}`;
  }
  const whole = count * factor;
  if (timely && !Number.isInteger(whole) && !rest) {
    const under = unit === 'TH' ? 'M' : 'S';
    const left = Math.round((whole - Math.floor(whole)) * 60);
    return `PT${Math.floor(whole) > 0 ? `${Math.floor(whole)}${letter}` : ''}${left}${under}`;
  }
  let printed = `P${timely ? 'T' : ''}${whole}${letter}`;
  let small = timely;
  for (const { count, unit } of rest ?? []) {
    const part = unit.startsWith('T');
    printed += `${part && !small ? 'T' : ''}${count}${part ? unit.slice(1) : unit}`;
    small = part;
  }
  return printed;
}
