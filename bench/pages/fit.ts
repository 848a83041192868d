import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { blocksOf } from '../../src/intake/html/blocks.ts';
import { type Features, featuresOf } from '../../src/intake/html/features.ts';
import { metadataOf } from '../../src/intake/html/metadata.ts';
import { parsePage } from '../../src/intake/html/page.ts';
import { goldPath, readLines, scorer } from '../scorers.ts';
import { type PageLine, pageHtml } from './page-line.ts';

// npx tsx bench/pages/fit.ts [--write]: fits the story model on ../shared/data/pages and prints its F1 on publishers it was not
// fitted on (five folds by publisher); --write replaces src/intake/html/story-weights.ts by weights fitted on all pages.

interface Row {
  features: Features;
  /** 1 where the block is in the gold body. */
  story: number;
  /** Long blocks count more, as they do in the measure. */
  weight: number;
  text: string;
}

const FOLDS = 5;
const EPOCHS = 12;
const RATE = 0.3;
const L2 = 2e-6;
const STORY = 0.5;

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Whether a block's text is in the gold body: most of its runs of four words are, or it is one of its lines. */
function labeller(body: string): (text: string) => number {
  const runs = new Set<string>();
  const words = wordsOf(body);
  for (let i = 0; i + 4 <= words.length; i++) runs.add(words.slice(i, i + 4).join(' '));
  const lines = new Set(body.split('\n').map((line) => wordsOf(line).join(' ')));
  return (text) => {
    const own = wordsOf(text);
    if (lines.has(own.join(' '))) return 1;
    let hits = 0;
    for (let i = 0; i + 4 <= own.length; i++) if (runs.has(own.slice(i, i + 4).join(' '))) hits++;
    const count = own.length - 3;
    return count > 0 && hits >= count * (own.length < 8 ? 1 : 0.6) ? 1 : 0;
  };
}

function rowsOf(line: PageLine, gold: string): Row[] {
  const page = parsePage(pageHtml(gold, line));
  const blocks = blocksOf(page);
  const label = labeller(line.body ?? '');
  return featuresOf(blocks, metadataOf(page)).map((features, i) => {
    const text = blocks[i]?.text ?? '';
    return { features, text, story: label(text), weight: Math.min(60, Math.max(1, wordsOf(text).length)) ** 0.8 };
  });
}

/** Logistic regression by AdaGrad in a fixed order. */
function fitted(rows: readonly Row[]): Map<string, number> {
  const weights = new Map<string, number>();
  const gathered = new Map<string, number>();
  const order = rows.map((_, i) => i);
  let seed = 1;
  const random = () => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const i of order) {
      const { features, story, weight } = rows[i] as Row;
      const error = (predicted(weights, features) - story) * weight;
      for (const [name, value] of features) {
        const gradient = error * value + L2 * (weights.get(name) ?? 0);
        const sum = (gathered.get(name) ?? 1) + gradient * gradient;
        gathered.set(name, sum);
        weights.set(name, (weights.get(name) ?? 0) - (RATE * gradient) / Math.sqrt(sum));
      }
    }
  }
  return weights;
}

function predicted(weights: ReadonlyMap<string, number>, features: Features): number {
  let sum = 0;
  for (const [name, value] of features) sum += (weights.get(name) ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}

const gold = goldPath('pages/pages.dev.jsonl');
if (!gold) throw new Error('../shared/data/pages is not there');
const lines = readLines<PageLine>(gold);
const rows = lines.map((line) => rowsOf(line, gold));
const publishers = [...new Set(lines.map((line) => publisherOf(line.id)))];
const foldOf = (line: PageLine) => publishers.indexOf(publisherOf(line.id)) % FOLDS;

/** `us/Reuters_2024_03_07` → `us/Reuters`. */
function publisherOf(id: string): string {
  return id.replace(/_\d{4}_\d\d_\d\d.*$/, '');
}

const predictions: { id: string; body: string }[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fitted(rows.filter((_, i) => foldOf(lines[i] as PageLine) !== fold).flat());
  for (const [i, line] of lines.entries())
    if (foldOf(line) === fold) {
      const story = (rows[i] as Row[]).filter((row) => predicted(weights, row.features) >= STORY);
      predictions.push({ id: line.id, body: story.map((row) => row.text).join('\n') });
    }
}
const { score } = await scorer('score-pages.mjs');
const english = new Set(['us', 'uk', 'ca', 'za', 'ie', 'au']);
for (const [name, set] of [
  ['all markets', lines],
  ['English markets', lines.filter((line) => english.has(line.market ?? ''))],
] as const) {
  const { P, R, F1 } = score(set, predictions).body;
  console.log(`${name}, publishers held out: P ${P.toFixed(1)} R ${R.toFixed(1)} F1 ${F1.toFixed(1)}`);
}

if (process.argv.includes('--write')) {
  const weights = [...fitted(rows.flat())].sort(([a], [b]) => (a < b ? -1 : 1));
  const path = fileURLToPath(new URL('../../src/intake/html/story-weights.ts', import.meta.url));
  const body = weights.map(([name, weight]) => `  ${JSON.stringify(name)}: ${weight.toFixed(2)},`).join('\n');
  writeFileSync(
    path,
    `/** Weights of the story model, fitted by \`npx tsx bench/pages/fit.ts --write\` (see docs/intake.md for what on and how good). Not edited by hand. */\nexport const storyWeights: Readonly<Record<string, number>> = {\n${body}\n};\n`,
  );
}
