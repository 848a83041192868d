import { readWith } from '../../src/engine/pipeline.ts';
import type { Range } from '../../src/report/index.ts';
import { readLines, scorer } from '../scorers.ts';
import { eachLine, type Task } from '../task.ts';

const pairs = (spans: readonly Range[]) => spans.map(({ start, end }) => [start, end]);

/** Outermost attributions, as PolNeAR marks them. */
const predict = eachLine(async ({ id, text }, { resources }) => {
  const report = await readWith({ text: text as string }, resources);
  const outermost = report.attributions.filter((attribution) => attribution.parent === undefined);
  return {
    id,
    attributions: outermost.map(({ source, cue, content }) => ({
      source: pairs(source),
      cue: pairs(cue),
      content: pairs(content),
    })),
  };
});

export const attribution: Task = {
  name: 'attribution',
  predict,
  sets: [
    {
      file: 'attribution/dev.jsonl',
      async score(gold, predicted) {
        const { scoreAll, prf } = await scorer('score-attribution.mjs');
        const { sum } = scoreAll(readLines(gold), readLines(predicted));
        return [
          {
            measure: 'attribution F1',
            ours: 100 * prf(sum.attr).f,
            reference: 'rules 47.7, perceptron 56.0, human pairs 75.5',
          },
        ];
      },
    },
  ],
};

export const attributionExact: Task = { name: 'attribution-exact', predict, sets: [] };
