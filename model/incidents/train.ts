import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type EcbEvent, ecbTopics } from '../../bench/ecbplus.ts';
import { goldPath, readLines } from '../../bench/scorers.ts';
import { createWordTagger } from '../../src/engine/sentences/words.ts';
import { features, headsOf } from '../../src/ledger/mentions/features.ts';
import { byStory } from '../../src/ledger/mentions/link.ts';
import { boost } from './boost.ts';

// npx tsx model/incidents/train.ts: learns from ECB+ train whether two event mentions are of one event; writes src/ledger/mentions/weights.ts.
// Nothing is drawn at random: the same data give the same file. About a minute on one core.

const file = goldPath('incidents/ecbplus.train.events.jsonl');
if (!file) throw new Error('../shared/data/incidents/ecbplus.train.events.jsonl is missing');
const events = readLines<EcbEvent>(file);
const chainOf = new Map(events.map(({ id, chain }) => [id, chain]));

/** Of the pairs that are neither of one event nor of one word, one in so many is kept, with so much weight. */
const THINNED = 5;

/** Heads that were of one event never, and met less often than this, tell nothing. */
const MET = 6;

interface Pair {
  readonly topic: number;
  readonly heads: string;
  readonly same: boolean;
  readonly easy: boolean;
  readonly kept: boolean;
  /** All features, by the odds of its heads. */
  readonly features: (odds: number) => number[];
}

const pairs: Pair[] = [];
for (const [topic, { texts, mentions }] of ecbTopics(file, events, createWordTagger()).entries())
  for (const { described, likeness } of byStory(texts, mentions))
    for (const [i, a] of described.entries())
      for (const [j, b] of described.entries()) {
        if (j <= i) continue;
        const same = chainOf.get(a.id) === chainOf.get(b.id);
        const easy = !same && a.head !== b.head;
        pairs.push({
          topic,
          heads: headsOf(a, b),
          same,
          easy,
          kept: !easy || (i * 31 + j * 17) % THINNED === 0,
          features: (odds) => features(a, b, likeness(a.text, b.text), odds),
        });
      }

/** How often two heads are of one event, and how often not. */
type Counts = ReadonlyMap<string, readonly [same: number, other: number]>;

function countsOf(some: readonly Pair[], keyOf: (pair: Pair) => string): Counts {
  const counts = new Map<string, [number, number]>();
  for (const pair of some) {
    const found = counts.get(keyOf(pair)) ?? [0, 0];
    found[pair.same ? 0 : 1]++;
    counts.set(keyOf(pair), found);
  }
  return counts;
}

/** Smoothed log-odds over those of all pairs, in halves; 0 where nothing is known. */
function oddsOf(same: number, other: number): number {
  return same === 0 && other < MET ? 0 : Math.round(2 * (Math.log((same + 0.3) / (other + 1.2)) + Math.log(4))) / 2;
}

const all = countsOf(pairs, ({ heads }) => heads);
const byTopic = countsOf(pairs, ({ heads, topic }) => `${topic} ${heads}`);
/** The odds that a topic learns with come from the others: a new story's heads were not seen in it. */
const oddsElsewhere = ({ heads, topic }: Pair) => {
  const [same, other] = all.get(heads) ?? [0, 0];
  const [ownSame, ownOther] = byTopic.get(`${topic} ${heads}`) ?? [0, 0];
  return oddsOf(same - ownSame, other - ownOther);
};

const kept = pairs.filter((pair) => pair.kept);
const trees = boost(
  kept.map((pair) => pair.features(oddsElsewhere(pair))),
  kept.map(({ same }) => (same ? 1 : 0)),
  kept.map(({ easy }) => (easy ? THINNED : 1)),
  { rounds: 60, depth: 3, rate: 0.1, leaf: 200, bins: 32 },
);
const byOdds = new Map<number, string[]>();
for (const [heads, [same, other]] of [...all].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const odds = oddsOf(same, other);
  if (odds !== 0) byOdds.set(odds, [...(byOdds.get(odds) ?? []), heads]);
}
const odds = [...byOdds].sort(([a], [b]) => a - b).map(([odds, heads]) => [odds, heads.join(', ')]);
const path = fileURLToPath(new URL('../../src/ledger/mentions/weights.ts', import.meta.url));
writeFileSync(
  path,
  `import type { Trees } from './trees.ts';\n\n// Made by model/incidents/train.ts from ECB+ train (CC BY 3.0); not edited by hand.\n\nexport const sameEvent: Trees = ${JSON.stringify(trees)};\n\n/** Log-odds that mentions by two heads are of one event, with the pairs of heads that have them. */\nexport const headOdds: readonly (readonly [odds: number, heads: string])[] = ${JSON.stringify(odds)};\n`,
);
console.log(
  `${kept.length} pairs of ${pairs.length}, ${[...byOdds.values()].flat().length} pairs of heads; wrote ${path}`,
);
