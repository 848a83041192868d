import type { Report } from '../report/index.ts';

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

/**
 * Order in which texts were made, as far as is known, and a fixed order beyond that: by day, an agency's own copy first, then texts without
 * credit to others, the longer first, by id. Does not depend on the order reports came in.
 */
export function inOrder(reports: readonly Report[]): Report[] {
  const once = new Map(reports.map((report) => [report.id, report]));
  const keyed = [...once.values()].map((report) => {
    const own = isOwnCredit(report) ? 0 : creditsOf(report).length === 0 ? 1 : 2;
    return { report, day: dayOf(report), own };
  });
  keyed.sort(
    (a, b) =>
      compare(a.day, b.day) ||
      a.own - b.own ||
      b.report.text.length - a.report.text.length ||
      compare(a.report.id, b.report.id),
  );
  return keyed.map(({ report }) => report);
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
