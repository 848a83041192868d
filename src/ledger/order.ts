import type { Report } from '../report/index.ts';
import { correctionMark } from './families/correction.ts';
import { hash } from './hash.ts';

/** The day of a report, or the end of time where it is unknown. */
export function dayOf(report: Report): string {
  return report.facts.published?.value.slice(0, 10) ?? '9999-12-31';
}

/** The agencies that a report credits, in its dateline or elsewhere. */
export function creditsOf({ facts }: Report): string[] {
  return [...(facts.dateline?.agency ? [facts.dateline.agency] : []), ...facts.credits.map((credit) => credit.value)];
}

/** Whether a credit names the outlet itself: the agency's own copy. `HNA` is Harbor News Agency. */
export function isOwnCredit(report: Report): boolean {
  const outlet = report.facts.outlet?.value;
  if (!outlet) return false;
  return creditsOf(report).some((credit) => plain(credit) === plain(outlet) || credit === initials(outlet));
}

/** A place in the order of texts: `rank` first, then the id. */
export interface Ranked {
  readonly id: string;
  readonly rank: number;
}

/**
 * Where a report stands in the order in which texts were made, as far as is known, and in a fixed order beyond that: by day, an agency's own
 * copy first, then texts without credit to others, the longer first, corrected versions behind all of these, by id. Does not depend on the
 * order reports came in.
 * @returns a safe integer: 16 bits of day, 2 of credit, 17 of length, 12 of id, 6 left to later versions of one day
 */
export function rankOf(report: Report): number {
  const day = Math.floor((Date.parse(dayOf(report)) - FIRST_DAY) / 86_400_000);
  const own = isOwnCredit(report) ? 0 : creditsOf(report).length === 0 ? 1 : 2;
  const length = correctionMark(report.text) ? 2 ** 17 - 1 : Math.max(0, 2 ** 17 - 1 - report.text.length);
  const tie = hash(report.id) >>> 20;
  return (
    ((Math.min(Math.max(0, Number.isNaN(day) ? LAST : day), LAST) * 4 + own) * 2 ** 17 + length) * 2 ** 18 +
    tie * VERSIONS
  );
}

/** Later versions of a report that its day and outlet do not tell from the first come right behind it. */
const VERSIONS = 2 ** 6;
const FIRST_DAY = Date.parse('1900-01-01');
const LAST = 2 ** 16 - 1;

/** The order of texts. */
export function byRank(a: Ranked, b: Ranked): number {
  return a.rank - b.rank || compare(a.id, b.id);
}

/** By UTF-16 units: the same on every machine, whatever its language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function initials(name: string): string {
  return (name.match(/\p{Lu}/gu) ?? []).join('');
}
