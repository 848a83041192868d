import { mkdirSync, writeFileSync } from 'node:fs';
import { random } from '../../bench/random.ts';
import type { Reading } from '../../src/engine/attributions/clauses.ts';
import { link, taggedSpans } from '../../src/engine/attributions/linker.ts';
import { readByRules, readingOfDraft } from '../../src/engine/attributions/reader.ts';
import { mayStandApart } from '../../src/engine/attributions/tagged.ts';
import { layout } from '../../src/engine/layout/layout.ts';
import { draftOf } from '../../src/engine/pipeline.ts';
import { loadResources } from '../../src/engine/resources.ts';
import { sentences } from '../../src/engine/sentences/sentences.ts';
import type { Token } from '../../src/engine/sentences/token.ts';
import type { Draft } from '../../src/engine/stage.ts';
import { L, marginals, viterbi } from '../../src/engine/tagger/crf.ts';
import type { FastHeader } from '../../src/engine/tagger/fast.ts';
import { EDGE_FAMILIES, FEATURES, type Features, featuresOf } from '../../src/engine/tagger/features.ts';
import { ATTRIBUTION_LABELS } from '../../src/engine/tagger/labels.ts';
import { type GoldReport, goldLabels, readGold } from './gold.ts';

// npx tsx model/fast/train.ts: trains the fast tagger, a linear-chain CRF over hashed features, by AdaGrad; writes model/weights/fast.bin.
// Options: --epochs N --rate R --drop P --bits B --minimum K --rows K; the defaults are what dev chose.
// In training each feature is left out with probability P; what is learnt is weighed down by that when all of them are read.

const option = (name: string, value: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? value : Number(process.argv[at + 1]);
};
const EPOCHS = option('epochs', 2);
const RATE = option('rate', 0.05);
const DROP = option('drop', 0.5);
const BITS = option('bits', 20);
const ROWS = option('rows', 150_000);
const MINIMUM = option('minimum', 3);
/** Points of a pass at which the weights go into the mean. */
const MEANS = 8;
const SIZE = 1 << BITS;
const F = EDGE_FAMILIES.length;
const EDGES = EDGE_FAMILIES.reduce((a, b) => a + b, 0);
const data = new URL('../../../shared/data/attribution/', import.meta.url).pathname;
const { scoreAll, prf } = await import(new URL('../../../shared/bench/score-attribution.mjs', import.meta.url).href);

/** A report's features, all of them. */
interface Numbers {
  sequences: Features['sequences'];
  rows: Int32Array;
  edges: Int32Array;
}

interface Example {
  gold: GoldReport;
  draft: Draft;
  reading: Reading;
  features: Numbers;
  labels: Uint8Array;
}

const resources = await loadResources();
async function examples(file: string): Promise<Example[]> {
  const found: Example[] = [];
  for (const gold of readGold(`${data}${file}.jsonl`)) {
    let draft = draftOf({ text: gold.text });
    draft = await sentences(await layout(draft, resources), resources);
    const reading = readingOfDraft(draft);
    const seen = featuresOf(draft, reading, readByRules(draft, reading));
    const features: Numbers = {
      sequences: seen.sequences,
      rows: new Int32Array(draft.tokens.length * FEATURES),
      edges: new Int32Array(draft.tokens.length * F),
    };
    for (const sequence of seen.sequences) {
      const { rows, edges } = seen.of(sequence);
      features.rows.set(
        rows.map((row) => row & (SIZE - 1)),
        sequence.from * FEATURES,
      );
      features.edges.set(edges, sequence.from * F);
    }
    found.push({ gold, draft, reading, features, labels: goldLabels(draft.tokens, gold.attributions) });
  }
  return found;
}

const clock = performance.now();
const say = (text: string) => console.error(`${((performance.now() - clock) / 1000).toFixed(0)} s  ${text}`);
const train = await examples('train');
const dev = await examples('dev');
say(`features of ${train.length} + ${dev.length} reports`);

const counts = new Uint8Array(SIZE);
for (const { features } of train)
  for (const row of features.rows) if ((counts[row] as number) < 255) counts[row] = (counts[row] as number) + 1;
const weights = new Float32Array(SIZE * L);
const gathered = new Float32Array(SIZE * L).fill(1e-6);
const edgeWeights = new Float32Array(EDGES * L * L);
const edgeGathered = new Float32Array(EDGES * L * L).fill(1e-6);
const meanWeights = new Float32Array(SIZE * L);
const meanEdges = new Float32Array(EDGES * L * L);
let means = 0;

function score(
  { rows, edges }: Numbers,
  from: number,
  to: number,
  w: Float32Array,
  ew: Float32Array,
  keep?: Uint8Array,
): [Float64Array, Float64Array] {
  const n = to - from;
  const unary = new Float64Array(n * L);
  const edge = new Float64Array(n * L * L);
  for (let i = 0; i < n; i++) {
    for (let f = 0; f < FEATURES; f++) {
      if (keep && keep[i * FEATURES + f] === 0) continue;
      const base = (rows[(from + i) * FEATURES + f] as number) * L;
      for (let y = 0; y < L; y++) unary[i * L + y] = (unary[i * L + y] as number) + (w[base + y] as number);
    }
    for (let f = 0; f < F; f++) {
      const base = (edges[(from + i) * F + f] as number) * L * L;
      for (let k = 0; k < L * L; k++) edge[i * L * L + k] = (edge[i * L * L + k] as number) + (ew[base + k] as number);
    }
  }
  return [unary, edge];
}

const next = random(20240104);
function learn({ features, labels }: Example, from: number, to: number, rate: number): number {
  const n = to - from;
  const { rows, edges } = features;
  const keep = new Uint8Array(n * FEATURES);
  for (let k = 0; k < keep.length; k++)
    keep[k] = next() < DROP || (counts[rows[from * FEATURES + k] as number] as number) < MINIMUM ? 0 : 1;
  const [unary, edge] = score(features, from, to, weights, edgeWeights, keep);
  const node = new Float64Array(n * L);
  const pair = new Float64Array(n * L * L);
  const log = marginals(unary, edge, n, node, pair);
  let gold = 0;
  for (let i = 0; i < n; i++) {
    const y = labels[from + i] as number;
    gold += unary[i * L + y] as number;
    node[i * L + y] = (node[i * L + y] as number) - 1;
    if (i > 0) {
      const k = i * L * L + (labels[from + i - 1] as number) * L + y;
      gold += edge[k] as number;
      pair[k] = (pair[k] as number) - 1;
    }
  }
  for (let i = 0; i < n; i++) {
    for (let f = 0; f < FEATURES; f++) {
      if (keep[i * FEATURES + f] === 0) continue;
      const base = (rows[(from + i) * FEATURES + f] as number) * L;
      for (let y = 0; y < L; y++) {
        const g = node[i * L + y] as number;
        if (g < 1e-4 && g > -1e-4) continue;
        const h = (gathered[base + y] as number) + g * g;
        gathered[base + y] = h;
        weights[base + y] = (weights[base + y] as number) - (rate * g) / Math.sqrt(h);
      }
    }
    if (i === 0) continue;
    for (let f = 0; f < F; f++) {
      const base = (edges[(from + i) * F + f] as number) * L * L;
      for (let k = 0; k < L * L; k++) {
        const g = pair[i * L * L + k] as number;
        if (g < 1e-4 && g > -1e-4) continue;
        const h = (edgeGathered[base + k] as number) + g * g;
        edgeGathered[base + k] = h;
        edgeWeights[base + k] = (edgeWeights[base + k] as number) - (rate * g) / Math.sqrt(h);
      }
    }
  }
  return log - gold;
}

function evaluate(w: Float32Array, ew: Float32Array, bias = 0): { f: number; line: string } {
  const predicted = dev.map(({ gold, draft, reading, features }) => {
    const best = new Uint8Array(draft.tokens.length);
    for (const { from, to } of features.sequences) {
      const [unary, edge] = score(features, from, to, w, ew);
      for (let i = 0; i < to - from; i++) unary[i * L] = (unary[i * L] as number) + bias;
      viterbi(unary, edge, to - from, best, from);
    }
    const tagging = { labels: ATTRIBUTION_LABELS, best, probability: new Float32Array(0) };
    const paragraphOf = (sentence: number) => draft.sentences[sentence]?.paragraph ?? 0;
    const linked = link(taggedSpans(draft.tokens, tagging, paragraphOf), paragraphOf, (i) => mayStandApart(reading, i));
    const pairs = ({ from, to }: { from: number; to: number }) => [
      (draft.tokens[from] as Token).start,
      (draft.tokens[to - 1] as Token).end,
    ];
    return {
      id: gold.id,
      attributions: linked.map((l) => ({
        source: l.source ? [pairs(l.source)] : [],
        cue: [pairs(l.cue)],
        content: l.content.map(pairs),
      })),
    };
  });
  const { sum } = scoreAll(
    dev.map(({ gold }) => gold),
    predicted,
  );
  const f = (key: string) => (100 * prf(sum[key]).f).toFixed(1);
  const line = `attribution ${f('attr')} (p ${(100 * prf(sum.attr).p).toFixed(1)} r ${(100 * prf(sum.attr).r).toFixed(1)}) exact ${f('spanExact.source')} ${f('spanExact.cue')} ${f('spanExact.content')}`;
  return { f: prf(sum.attr).f, line };
}

/** The released weights are the mean of what is learnt at many points: single ones fit the last reports too well. */
function addToMean() {
  means++;
  for (let k = 0; k < weights.length; k++)
    meanWeights[k] =
      (meanWeights[k] as number) + ((weights[k] as number) * (1 - DROP) - (meanWeights[k] as number)) / means;
  for (let k = 0; k < edgeWeights.length; k++)
    meanEdges[k] = (meanEdges[k] as number) + ((edgeWeights[k] as number) - (meanEdges[k] as number)) / means;
}

const sequences = train.flatMap((example) => example.features.sequences.map(({ from, to }) => ({ example, from, to })));
for (let epoch = 1; epoch <= EPOCHS; epoch++) {
  for (let i = sequences.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [sequences[i], sequences[j]] = [
      sequences[j] as (typeof sequences)[number],
      sequences[i] as (typeof sequences)[number],
    ];
  }
  let loss = 0;
  for (const [k, { example, from, to }] of sequences.entries()) {
    loss += learn(example, from, to, RATE);
    const passed = epoch - 1 + (k + 1) / sequences.length;
    if (passed >= 0.5 && Math.floor(passed * MEANS) > Math.floor((passed - 1 / sequences.length) * MEANS)) addToMean();
  }
  say(`epoch ${epoch} loss ${loss.toFixed(0)} ${evaluate(meanWeights, meanEdges).line}`);
}

/** The rows that matter most: those with the largest weights, counted by how often they are met. */
function chosenRows(limit: number): Int32Array {
  const value = new Float32Array(SIZE);
  for (let row = 0; row < SIZE; row++) {
    let top = 0;
    for (let y = 0; y < L; y++) top = Math.max(top, Math.abs(meanWeights[row * L + y] as number));
    value[row] = top * Math.sqrt(Math.min(counts[row] as number, 40));
  }
  const least = Float32Array.from(value).sort()[Math.max(0, SIZE - limit)] ?? 0;
  return Int32Array.from(value.keys()).filter((row) => (value[row] as number) > Math.max(least, 1e-6));
}

const rows = chosenRows(ROWS);
const kept = new Float32Array(rows.length * L);
for (const [i, row] of rows.entries()) kept.set(meanWeights.subarray(row * L, row * L + L), i * L);
// a few large weights would make all others coarse: what is above the limit is cut off
const limit = Float32Array.from(kept, Math.abs).sort()[Math.floor(kept.length * 0.9999)] ?? 1;
const scale = limit / 127;
const whole = (values: Float32Array, most: number) =>
  values.map((v) => Math.max(-most, Math.min(most, Math.round(v / scale))));
const unaryBytes = Int8Array.from(whole(kept, 127));
const edgeNumbers = Int16Array.from(whole(meanEdges, 32767));
const stored = new Float32Array(SIZE * L);
for (const [i, row] of rows.entries())
  for (let y = 0; y < L; y++) stored[row * L + y] = unaryBytes[i * L + y] as number;
const storedEdges = Float32Array.from(edgeNumbers);
let bias = 0;
let best = 0;
for (let b = 0.0625; b >= -0.125; b -= 0.0625) {
  const candidate = Math.round(b / scale);
  const figures = evaluate(stored, storedEdges, candidate);
  say(`${rows.length} rows, bias ${b} ${figures.line}`);
  if (figures.f <= best) continue;
  best = figures.f;
  bias = candidate;
}
// a row's number is written as its distance from the one before, in groups of seven bits
const gaps: number[] = [];
for (const [i, row] of rows.entries()) {
  let gap = row - (rows[i - 1] ?? 0);
  for (; gap >= 128; gap >>>= 7) gaps.push((gap & 127) | 128);
  gaps.push(gap);
}
const weightsFolder = new URL('../weights/', import.meta.url);
mkdirSync(weightsFolder, { recursive: true });
const header: FastHeader = { bits: BITS, rows: rows.length, scale, bias };
writeFileSync(new URL('fast.json', weightsFolder), `${JSON.stringify(header)}\n`);
const edgeBytes = Buffer.alloc(edgeNumbers.length * 2);
for (const [k, number] of edgeNumbers.entries()) edgeBytes.writeInt16LE(number, k * 2);
writeFileSync(
  new URL('fast.bin', weightsFolder),
  Buffer.concat([edgeBytes, Buffer.from(unaryBytes.buffer), Uint8Array.from(gaps)]),
);
