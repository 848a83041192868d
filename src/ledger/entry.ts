import type { Report } from '../report/index.ts';
import { byRank, rankOf } from './order.ts';

/** A report as a ledger has it. */
export interface Entry {
  readonly report: Report;
  readonly rank: number;
  /** Address or file that it was read from: what is read there later is a new version of it. */
  readonly source?: string;
}

/** Where a report came from, and as which version of what is there. */
export interface Version {
  readonly source: string;
  /** From 1. */
  readonly number: number;
}

/** Ranks that one version may add to another's. */
const MOST = 63;

/** Puts reports in the order of their texts, each once. Versions of one source and day stay in the order of their numbers. */
export function entriesOf(reports: readonly Report[], versions: ReadonlyMap<string, Version> = new Map()): Entry[] {
  const once = new Map(reports.map((report) => [report.id, report]));
  const entries = [...once.values()].map((report) => {
    const version = versions.get(report.id);
    const source = version?.source ?? sourceIn(report);
    return { report, rank: rankOf(report), number: version?.number ?? 1, ...(source && { source }) };
  });
  const firsts = new Map(entries.filter(({ number }) => number === 1).map((entry) => [entry.source, entry.rank]));
  return entries
    .map(({ number, ...entry }) => ({ ...entry, rank: rankOfVersion(entry.rank, number, firsts.get(entry.source)) }))
    .sort((a, b) => byRank({ id: a.report.id, rank: a.rank }, { id: b.report.id, rank: b.rank }));
}

/** The rank of a version, given that of the first one: behind it where both are of one day. */
export function rankOfVersion(rank: number, number: number, first: number | undefined): number {
  if (number === 1 || first === undefined || dayIn(first) !== dayIn(rank)) return rank;
  return first + Math.min(number - 1, MOST);
}

function dayIn(rank: number): number {
  return Math.floor(rank / 2 ** 37);
}

/** The address of a report, which tells its versions; a part of a page is the page. */
export function sourceIn({ facts }: Report): string | undefined {
  return facts.url?.value.replace(/#.*$/s, '');
}

/** For each report that a later version of its source stands in for, that version. */
export function supersededBySource(entries: readonly Entry[]): Map<string, string> {
  const last = new Map<string, string>();
  const superseded = new Map<string, string>();
  for (const { report, source } of entries) {
    if (source === undefined) continue;
    const before = last.get(source);
    if (before) superseded.set(before, report.id);
    last.set(source, report.id);
  }
  return superseded;
}
