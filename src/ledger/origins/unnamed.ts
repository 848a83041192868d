import type { Origin } from './origin.ts';

/** Words that count or point, and say nothing of who it is. */
const BARE = /^(?:an?|the|one|two|three|four|five|six|several|some|other|another|both|many|of|who|familiar|with|\d+)$/;

/**
 * The unnamed sources of one report, those of which a headline or a later sentence says less as the one that it says more of: *officials* are
 * the *two Western officials* of the same report, *a diplomat* is *a European diplomat*.
 * @param origins those of the report's claims, in order
 * @returns for the party of each that another says more of, that other
 */
export function fullerSources(origins: readonly Origin[]): Map<string, Origin> {
  const unnamed = [
    ...new Map(origins.filter(({ kind }) => kind === 'unnamed').map((one) => [one.party, one])).values(),
  ];
  const described = unnamed.map((origin) => ({ origin, words: wordsOf(origin.name) }));
  return new Map(
    described.flatMap(({ origin, words }) => {
      const fuller = described.find(
        (other) => other.words.size > words.size && words.size > 0 && [...words].every((word) => other.words.has(word)),
      );
      return fuller ? [[origin.party, fuller.origin] as const] : [];
    }),
  );
}

/** The words of a description that tell who it is, in the singular. */
function wordsOf(description: string): Set<string> {
  const words = description.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  return new Set(words.filter((word) => !BARE.test(word)).map((word) => word.replace(/(?<=[^s])s$/, '')));
}
