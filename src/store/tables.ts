import type { ColumnType, Generated } from 'kysely';

// The tables of a ledger, the same in both databases. What is kept: report, source, decision. All else is derived and can be dropped.

/** A report as it was read. */
export interface ReportTable {
  /** Number in the order of adding. */
  seq: Generated<number>;
  id: string;
  /** Place in the order of texts, see `rankOf`. */
  rank: number;
  /** Address or file that it was read from, and its number among the versions of what is there. */
  source: string | null;
  version: number;
  /** Day, outlet and headline as corrected. */
  day: string | null;
  outlet: string | null;
  headline: string | null;
  /** The Report as JSON, packed. */
  body: Uint8Array;
}

/** A file that was read, so that reading goes on where it was stopped. */
export interface SourceTable {
  name: string;
  /** SHA-256 of its bytes. */
  digest: string;
}

export interface DecisionTable {
  /** Place in the log. */
  number: Generated<number>;
  id: string;
  /** The Decision as JSON. */
  body: string;
}

/** What a report's text is beside the others. */
export interface TextTable {
  seq: number;
  rank: number;
  /** Number of the report that the family is called after. */
  family: number;
  /** The Member as JSON. */
  member: string;
  verdict: string;
  /** Number of the report that stands in for this one. */
  superseded_by: number | null;
  /** Words of the story: codes, then which of them are quoted. */
  words: Uint8Array;
  /** Quotations, names and credits as JSON. */
  facts: string;
  /** Whether later texts are found by its passages, and by its quotations. */
  passages: number;
  quotations: number;
}

/** Which text was made from which. */
export interface MadeFromTable {
  source: number;
  text: number;
}

/** The shingles that texts are found by. */
export interface ShingleTable {
  /** Hash, doubled; one more for the runs of words in quotations. */
  hash: number;
  /** 1 where it finds the text. A copy of another is only kept to be looked at again when that changes. */
  filed: number;
  rank: number;
  seq: number;
}

/** A claim with all that it is compared by. */
export interface HeldTable {
  /** The report's `seq` times 4096, and its place in the report. */
  ref: number;
  seq: number;
  /** `ref` of the claim that this one copies. */
  copy_of: number | null;
  /** 1 for a copy that prints something otherwise, and so tells something besides. */
  differs: number;
  /** Where it meets others that could be of its incident. */
  cell: string | null;
  /** `ref` of the claim that opened the cluster it belongs to. */
  cluster: number | null;
  /** Ids of report and claim. */
  claim: string;
  party: string;
  /** The Held as JSON. */
  body: string;
}

/** Names that a claim's origin goes by, in small letters. */
export interface VoiceTable {
  name: string;
  ref: number;
}

/** Claims that make an incident, or are made one by an analyst with others. */
export interface ClusterTable {
  id: number;
  cell: string;
  type: string;
  /** Number of its claims. */
  size: number;
  incident: number | null;
}

/** Keys of month and thing: of clusters that are found by it, of claims that look for them. */
export interface NearTable {
  key: string;
  cluster: number;
}
export interface ReachTable {
  key: string;
  ref: number;
}

/** Claims that say too little to make an incident, and those that they were put to. */
export interface JoinedTable {
  ref: number;
  cluster: number;
  points: number;
}

/** An incident summed up. */
export interface IncidentTable {
  /** That of the first cluster that makes it. */
  number: number;
  id: string;
  type: string;
  stage: string | null;
  start: string | null;
  verdict: string;
  asserting: number;
  denying: number;
  /** Parties that speak of it. */
  parties: number;
  rejected: number;
  conflicts: number;
  /** The Incident as JSON, without what implies it and what reprints carry. */
  body: string;
}

/** What incidents are found by: `party:iso:ru`, `place:kharkiv`, `supplies:iso:kp iso:ru`. */
export interface TagTable {
  tag: string;
  incident: number;
}

export interface MetaTable {
  name: string;
  value: string;
}

export interface Tables {
  meta: MetaTable;
  report: ReportTable;
  source: SourceTable;
  decision: DecisionTable;
  text: TextTable;
  made_from: MadeFromTable;
  shingle: ShingleTable;
  held: HeldTable;
  voice: VoiceTable;
  cluster: ClusterTable;
  near: NearTable;
  reach: ReachTable;
  joined: JoinedTable;
  incident: IncidentTable;
  tag: TagTable;
  /** SQLite only: the full-text index, whose `rowid` is the report's `seq`. */
  words: { rowid: number; headline: string; text: string; words: ColumnType<string, never, never> };
}

/** What is derived, in an order in which it can be emptied. */
export const derived = [
  'tag',
  'incident',
  'joined',
  'reach',
  'near',
  'cluster',
  'voice',
  'held',
  'shingle',
  'made_from',
  'text',
] as const satisfies readonly (keyof Tables)[];

/** Claims a report at most. */
export const MOST_CLAIMS = 4096;
