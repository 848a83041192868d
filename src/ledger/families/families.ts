import type { Span } from '../../report/index.ts';
import { spanOf } from '../../report/index.ts';
import type { Entry } from '../entry.ts';
import { byRank, compare, creditsOf, dayOf, type Ranked } from '../order.ts';
import { COMMON, keptOf, shortlist } from './candidates.ts';
import { correctionMark } from './correction.ts';
import type { Family, Member, Source } from './family.ts';
import { type Overlap, overlap, type Pairs, pairsOf } from './overlap.ts';
import { factsIn, type StoryFacts, shareFacts, storyFacts } from './rewrite.ts';
import { shingles } from './shingles.ts';
import { storyWords, type Words } from './words.ts';

/** A text is made from another when so much of either stands in the other… */
const REPRINT = 0.3;
/** … and it is more than a shared quotation. */
const WORDS = 20;
/** A text made to this part of another's words adds nothing worth finding others by. */
const COPY = 0.9;
/** Texts of one family that a new one is compared with; the first ones share the most. */
const SIBLINGS = 3;
/** Reports further apart are not rewrites of one another: they share a story, not a text. */
const REWRITE_DAYS = 3;

/** A text as others are compared with it. */
export interface Text extends Ranked {
  readonly day: string;
  readonly source?: string;
  readonly outlet: string | undefined;
  readonly credits: readonly string[];
  readonly words: Words;
  readonly facts: StoryFacts;
}

/** What a text is beside those before it. */
export interface Judged {
  readonly member: Member;
  /** Report id of the family's original. */
  readonly family: string;
  /** Whether later texts are to be found by its passages, and by its quotations. */
  readonly passages: boolean;
  readonly quotations: boolean;
}

/** A text that has been judged. */
export type Known = Text & Pick<Judged, 'family'>;

/** What a report's text is compared by. */
export function textOf({ report, rank, source }: Entry): Text {
  return {
    id: report.id,
    rank,
    ...(source && { source }),
    day: dayOf(report),
    outlet: report.facts.outlet?.value,
    credits: creditsOf(report),
    words: storyWords(report),
    facts: storyFacts(factsIn(report)),
  };
}

/**
 * Sorts reports into reprint families: each text is compared with the earlier ones that it may share a passage with, and belongs to
 * the family of the one that most of its words come from. Near-linear in their number.
 * @param entries in the order of their texts
 */
export function familiesOf(entries: readonly Entry[]): Family[] {
  const passages = new Map<number, Known[]>();
  const quotations = new Map<number, Known[]>();
  const families = new Map<string, Member[]>();
  for (const entry of entries) {
    const { report } = entry;
    const text = textOf(entry);
    const hashes = shingles(text.words);
    const found = (filed: ReadonlyMap<number, Known[]>, keys: Uint32Array) =>
      shortlist(
        keptOf(keys).map((key) => filed.get(key) ?? []),
        keys.length,
        byRank,
      );
    const made = madeFrom(text.words, found(passages, hashes));
    const judged =
      made.length > 0 ? reprinted(report.text, text, made) : written(text, found(quotations, text.facts.keys));
    const known = { ...text, family: judged.family };
    const file = (filed: Map<number, Known[]>, keys: Uint32Array) => {
      for (const key of keptOf(keys)) {
        const texts = filed.get(key);
        if (!texts) filed.set(key, [known]);
        else if (texts.length <= COMMON) texts.push(known);
      }
    };
    if (judged.passages) file(passages, hashes);
    if (judged.quotations) file(quotations, text.facts.keys);
    families.set(judged.family, [...(families.get(judged.family) ?? []), judged.member]);
  }
  return [...families].map(([id, members]) => ({ id, members })).sort((a, b) => compare(a.id, b.id));
}

/** A text that another was made from. */
export interface Made<T extends Known = Known> {
  readonly text: T;
  readonly overlap: Overlap;
}

/** The texts that one was made from, each accounting for words that the ones before it do not: the first gave the most. */
export function madeFrom<T extends Known>(words: Words, candidates: readonly T[]): Made<T>[] {
  const made: Made<T>[] = [];
  const compared = new Map<string, number>();
  for (const text of candidates) {
    const siblings = compared.get(text.family) ?? 0;
    if (siblings === SIBLINGS) continue;
    compared.set(text.family, siblings + 1);
    const found = overlap(words, text.words, pairsIn(text.words));
    if (found.words >= Math.min(WORDS, words.length, text.words.length) && Math.max(found.share, found.kept) >= REPRINT)
      made.push({ text, overlap: found });
  }
  made.sort((a, b) => b.overlap.words - a.overlap.words || b.overlap.kept - a.overlap.kept);
  const seen = new Uint8Array(words.length);
  return made.filter(({ overlap: { shared } }, rank) => {
    let fresh = 0;
    for (const [i, flag] of shared.entries())
      if (flag && !seen[i]) {
        seen[i] = 1;
        fresh++;
      }
    return rank === 0 || fresh >= WORDS;
  });
}

/** Texts that one was made from, as its member names them. */
export function sourcesOf(made: readonly Made[]): Source[] {
  return made.map(({ text, overlap: { share, kept } }) => ({ report: text.id, share, kept }));
}

/**
 * Tells what a text is whose words are its own.
 * @param quotations the earlier texts that it may share a quotation with
 */
export function written(text: Text, quotations: readonly Known[]): Judged {
  const member = rewritten(text, quotations) ?? {
    report: text.id,
    verdict: 'original' as const,
    sources: [],
    added: [],
    evidence: [],
  };
  return { member, family: text.id, passages: true, quotations: true };
}

/** The pairs of words of texts that were compared last: a story is compared with many in a row. They take twice what the words do. */
const filedPairs = new Map<Words, Pairs>();
const MOST_FILED = 200;

function pairsIn(words: Words): Pairs {
  const pairs = filedPairs.get(words) ?? pairsOf(words);
  filedPairs.delete(words);
  filedPairs.set(words, pairs);
  const [oldest] = filedPairs.keys();
  if (filedPairs.size > MOST_FILED && oldest) filedPairs.delete(oldest);
  return pairs;
}

/**
 * Tells what a text is that was made from others.
 * @param printed the characters of the report; empty where `needsPrint` says that they are not needed
 */
export function reprinted(
  printed: string,
  { id, outlet, source: address, credits, words }: Text,
  made: readonly Made[],
): Judged {
  const { text: source, overlap } = made[0] as Made;
  const evidence: string[] = [];
  const same = outlet !== undefined && outlet === source.outlet;
  const again = address !== undefined && address === source.source;
  const mark = same ? correctionMark(printed) : undefined;
  if (again) evidence.push('same address');
  if (mark) evidence.push(`same outlet, "${mark}"`);
  for (const credit of new Set(credits))
    if (source.credits.includes(credit) || credit === source.outlet) evidence.push(`credits ${credit}`);
  const member: Member = {
    report: id,
    verdict: again || mark ? 'correction' : 'reprint',
    sources: sourcesOf(made),
    added: added(printed, words, made),
    evidence,
  };
  return { member, family: source.family, passages: overlap.share < COPY, quotations: false };
}

/** Words that a stretch of a reprint's own has at least. */
const ADDS = 5;

/** Stretches that stand in no source, as spans. */
function added(printed: string, words: Words, made: readonly Made[]): Span[] {
  return stretchesAdded(words, made).map(([from, to]) =>
    spanOf(printed, words.starts[from] as number, words.ends[to - 1] as number),
  );
}

/** Stretches of words that stand in no source. */
function stretchesAdded({ length }: Words, made: readonly Made[]): [from: number, to: number][] {
  const found: [number, number][] = [];
  let from = -1;
  for (let i = 0; i <= length; i++) {
    const own = i < length && made.every(({ overlap }) => !overlap.shared[i]);
    if (own && from < 0) from = i;
    if (!own && from >= 0) {
      if (i - from >= ADDS) found.push([from, i]);
      from = -1;
    }
  }
  return found;
}

/** Whether its characters are needed to tell what a text is that was made from others: it adds words, or its outlet may correct itself. */
export function needsPrint({ outlet, words }: Text, made: readonly Made[]): boolean {
  const same = outlet !== undefined && outlet === made[0]?.text.outlet;
  return same || stretchesAdded(words, made).length > 0;
}

function rewritten(text: Text, candidates: readonly Known[]): Member | undefined {
  for (const source of candidates) {
    if (daysBetween(text.day, source.day) > REWRITE_DAYS) continue;
    const shared = shareFacts(text.facts, source.facts);
    if (!shared) continue;
    const { share, kept, evidence } = shared;
    return {
      report: text.id,
      verdict: 'rewrite',
      sources: [{ report: source.id, share, kept }],
      added: [],
      evidence,
    };
  }
  return undefined;
}

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}
