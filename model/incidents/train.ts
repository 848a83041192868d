import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type EcbEvent, ecbTopics } from '../../bench/ecbplus.ts';
import { goldPath, readLines } from '../../bench/scorers.ts';
import { createWordTagger } from '../../src/engine/sentences/words.ts';
import { features } from '../../src/ledger/mentions/features.ts';
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

const rows: number[][] = [];
const answers: number[] = [];
const weights: number[] = [];
for (const { texts, mentions } of ecbTopics(file, events, createWordTagger()))
  for (const { described, likeness } of byStory(texts, mentions))
    for (const [i, a] of described.entries())
      for (const [j, b] of described.entries()) {
        if (j <= i) continue;
        const same = chainOf.get(a.id) === chainOf.get(b.id);
        const easy = !same && a.head !== b.head;
        if (easy && (i * 31 + j * 17) % THINNED !== 0) continue;
        rows.push(features(a, b, likeness(a.text, b.text)));
        answers.push(same ? 1 : 0);
        weights.push(easy ? THINNED : 1);
      }
const trees = boost(rows, answers, weights, { rounds: 60, depth: 3, rate: 0.1, leaf: 200, bins: 32 });
const path = fileURLToPath(new URL('../../src/ledger/mentions/weights.ts', import.meta.url));
writeFileSync(
  path,
  `import type { Trees } from './trees.ts';\n\n/** Made by model/incidents/train.ts from ECB+ train (CC BY 3.0); not edited by hand. */\nexport const sameEvent: Trees = ${JSON.stringify(trees)};\n`,
);
console.log(`${rows.length} pairs, ${answers.filter(Boolean).length} of one event; wrote ${path}`);
