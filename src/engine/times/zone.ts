import { type Day, dayNumber } from './calendar.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Minutes from UTC at noon of a day by the clock of an IANA zone. */
export function offsetAt(zone: string, day: Day): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
  }
  const noon = dayNumber(day) * 86_400_000 + 43_200_000;
  const printed = format.formatToParts(noon).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(printed) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}
