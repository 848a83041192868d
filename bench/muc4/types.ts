import type { Event } from '../../src/report/index.ts';

/** MUC-4's types by the words of a trigger. Only violence by other than a state's forces counts. */
const TYPES: readonly (readonly [type: string, trigger: RegExp])[] = [
  ['KIDNAPPING', /^(?:kidnap|abduct|hostage|hijack|take hostage)/i],
  ['BOMBING', /^(?:bomb|explo|dynamit|detonat|blast|blow|blew|car bomb)/i],
  ['ARSON', /^(?:burn|arson|set fire|torch|set)/i],
  [
    'ATTACK',
    /^(?:attack|kill|murder|assassin|massacre|shoot|shot|gun|machine|ambush|wound|injur|slay|slain|execut|assault|strike|fire|open|raid|slaughter|destr|damag|sabotag)/i,
  ],
];

export const TYPE_NAMES = ['BOMBING', 'ATTACK', 'KIDNAPPING', 'ARSON'];

/** MUC-4's type of an event, where it has one. */
export function typeOf({ type, span }: Event): string | undefined {
  if (type !== 'ASSAULT' && type !== 'COERCE') return undefined;
  return TYPES.find(([, trigger]) => trigger.test(span.quote))?.[0];
}
