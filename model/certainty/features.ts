import { readFileSync, writeFileSync } from 'node:fs';
import { featuresOf } from '../../bench/tasks/certainty.ts';
import { loadResources } from '../../src/engine/resources.ts';

// tsx model/certainty/features.ts GOLD.jsonl OUT.jsonl: what the factuality model is told of each gold event, for train.py.
const [gold, out] = process.argv.slice(2);
if (!gold || !out) throw new Error('usage: tsx model/certainty/features.ts GOLD.jsonl OUT.jsonl');
const resources = await loadResources();
const lines = readFileSync(gold, 'utf8').trim().split('\n');
writeFileSync(
  out,
  lines
    .map((line) => {
      const {
        id,
        text,
        span,
        gold: value,
      } = JSON.parse(line) as {
        id: string;
        text: string;
        span: [number, number];
        gold: number;
      };
      return JSON.stringify({ id, gold: value, ...(featuresOf(text, span, resources) ?? { names: [], measures: {} }) });
    })
    .join('\n'),
);
