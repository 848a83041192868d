import type { Report, Span } from '../../report/index.ts';
import { spanOf } from '../../report/index.ts';
import { compare, creditsOf, dayOf, inOrder } from '../order.ts';
import { createCandidates } from './candidates.ts';
import type { Family, Member, Source } from './family.ts';
import { type Overlap, overlap, type Pairs, pairsOf } from './overlap.ts';
import { factsOf, type StoryFacts, shareFacts } from './rewrite.ts';
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

interface Text {
  report: Report;
  words: Words;
  pairs?: Pairs;
  facts?: StoryFacts;
  member: Member;
  /** Report id of the family's original. */
  family: string;
}

/**
 * Sorts reports into reprint families: each text is compared with the earlier ones that it may share a passage with, and belongs to
 * the family of the one that most of its words come from. The order of `reports` does not matter. Near-linear in their number.
 */
export function familiesOf(reports: readonly Report[]): Family[] {
  const texts: Text[] = [];
  const passages = createCandidates();
  const stories = createCandidates();
  for (const report of inOrder(reports)) {
    const words = storyWords(report);
    const hashes = shingles(words);
    const text: Text = {
      report,
      words,
      family: report.id,
      member: { report: report.id, verdict: 'original', sources: [], added: [], evidence: [] },
    };
    const made = madeFrom(
      words,
      passages.find(hashes).map((i) => texts[i] as Text),
    );
    const best = made[0];
    if (best) {
      text.family = best.text.family;
      text.member = reprint(text, made);
    } else {
      const facts = factsOf(report);
      text.facts = facts;
      const source = rewritten(
        text,
        stories.find(facts.keys).map((i) => texts[i] as Text),
      );
      if (source) text.member = source;
      stories.add(texts.length, facts.keys);
    }
    if (!best || best.overlap.share < COPY) passages.add(texts.length, hashes);
    texts.push(text);
  }
  const families = new Map<string, Member[]>();
  for (const { family, member } of texts) families.set(family, [...(families.get(family) ?? []), member]);
  return [...families].map(([id, members]) => ({ id, members })).sort((a, b) => compare(a.id, b.id));
}

interface Made {
  text: Text;
  overlap: Overlap;
}

/** The texts that this one was made from, each accounting for words that the ones before it do not. */
function madeFrom(words: Words, candidates: readonly Text[]): Made[] {
  const made: Made[] = [];
  const compared = new Map<string, number>();
  for (const text of candidates) {
    const siblings = compared.get(text.family) ?? 0;
    if (siblings === SIBLINGS) continue;
    compared.set(text.family, siblings + 1);
    text.pairs ??= pairsOf(text.words);
    const found = overlap(words, text.words, text.pairs);
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

function reprint({ report, words }: Text, made: readonly Made[]): Member {
  const { text: source } = made[0] as Made;
  const sources: Source[] = made.map(({ text, overlap: { share, kept } }) => ({ report: text.report.id, share, kept }));
  const evidence: string[] = [];
  const outlet = report.facts.outlet?.value;
  const same = outlet !== undefined && outlet === source.report.facts.outlet?.value;
  const corrects = same && CORRECTION.exec(report.text.slice(0, 400));
  if (corrects) evidence.push(`same outlet, "${corrects[0]}"`);
  for (const credit of new Set(creditsOf(report)))
    if (creditsOf(source.report).includes(credit) || credit === source.report.facts.outlet?.value)
      evidence.push(`credits ${credit}`);
  return {
    report: report.id,
    verdict: corrects ? 'correction' : 'reprint',
    sources,
    added: added(report, words, made),
    evidence,
  };
}

/** How outlets mark a corrected version, in the words that agencies use for it. */
const CORRECTION = /\b(?:CORRECTED|CORRECTION|Corrected|Correction|Corrects|corrects)\b/;

/** Stretches of five words or more that stand in no source. */
function added(report: Report, words: Words, made: readonly Made[]): Span[] {
  const spans: Span[] = [];
  let from = -1;
  for (let i = 0; i <= words.length; i++) {
    const own = i < words.length && made.every(({ overlap }) => !overlap.shared[i]);
    if (own && from < 0) from = i;
    if (!own && from >= 0) {
      if (i - from >= 5) spans.push(spanOf(report.text, words.starts[from] as number, words.ends[i - 1] as number));
      from = -1;
    }
  }
  return spans;
}

function rewritten(text: Text, candidates: readonly Text[]): Member | undefined {
  for (const source of candidates) {
    if (daysBetween(dayOf(text.report), dayOf(source.report)) > REWRITE_DAYS) continue;
    const shared = shareFacts(text.facts as StoryFacts, source.facts as StoryFacts);
    if (!shared) continue;
    const { share, kept, evidence } = shared;
    return {
      report: text.report.id,
      verdict: 'rewrite',
      sources: [{ report: source.report.id, share, kept }],
      added: [],
      evidence,
    };
  }
  return undefined;
}

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}
