import { readWith } from '../../src/engine/pipeline.ts';
import type { Attribution, Range } from '../../src/report/index.ts';
import { type GivenAttribution, givenTagger } from '../given-tags.ts';
import { readLines, scorer } from '../scorers.ts';
import { eachLine, type Task } from '../task.ts';

const pairs = (spans: readonly Range[]) => spans.map(({ start, end }) => [start, end]);

/** Outermost attributions, as PolNeAR marks them: a quotation that goes on belongs to the attribution it carries on. */
export function outermost(attributions: readonly Attribution[]) {
  const top = attributions.filter(({ parent, continues }) => parent === undefined && continues === undefined);
  return top.map(({ id, source, cue, content }) => ({
    source: pairs(source),
    cue: pairs(cue),
    content: pairs([content, ...attributions.filter((a) => a.continues === id).map((a) => a.content)].flat()),
  }));
}

const predict = eachLine(async ({ id, text }, { resources }) => {
  const report = await readWith({ text: text as string }, resources);
  return { id, attributions: outermost(report.attributions) };
});

export const attribution: Task = {
  name: 'attribution',
  heads: ['attribution'],
  predict,
  sets: [
    {
      file: 'attribution/dev.jsonl',
      async score(gold, predicted) {
        const { scoreAll, prf } = await scorer('score-attribution.mjs');
        const { sum } = scoreAll(readLines(gold), readLines(predicted));
        const f = (key: string) => 100 * prf(sum[key]).f;
        return [
          { measure: 'attribution F1', ours: f('attr'), reference: 'rules 47.7, perceptron 56.0, human pairs 75.5' },
          { measure: '  precision', ours: 100 * prf(sum.attr).p },
          { measure: '  recall', ours: 100 * prf(sum.attr).r },
          { measure: '  strict F1', ours: f('attrStrict'), reference: 'human pairs 60.5' },
          { measure: 'content F1, any cue', ours: f('content50') },
        ];
      },
    },
  ],
};

/** The same with the gold's own spans as tags: what the linker and the rules lose behind a tagger without fault. */
export const linking: Task = {
  name: 'linking',
  heads: [],
  predict: eachLine(async ({ id, text, attributions }, { resources }) => {
    const tagger = givenTagger(text as string, attributions as GivenAttribution[]);
    const report = await readWith({ text: text as string }, { ...resources, tagger });
    return { id, attributions: outermost(report.attributions) };
  }),
  sets: [
    {
      file: 'attribution/dev.jsonl',
      async score(gold, predicted) {
        const { scoreAll, prf } = await scorer('score-attribution.mjs');
        const { sum } = scoreAll(readLines(gold), readLines(predicted));
        const { p, r, f } = prf(sum.attr);
        return [
          { measure: 'attribution F1 from given tags', ours: 100 * f, reference: 'linker over gold tags 94.8' },
          { measure: '  precision', ours: 100 * p },
          { measure: '  recall', ours: 100 * r },
        ];
      },
    },
  ],
};

const EXACT = {
  source: 'perceptron 65.1, BiLSTM+CRF 69.6, BERT+Cofe 83.2, human pairs 77.7',
  cue: 'perceptron 63.5, BiLSTM+CRF 66.7, BERT+Cofe 75.3, human pairs 70.9',
  content: 'perceptron 51.2, BiLSTM+CRF 59.0, BERT+Cofe 72.9, human pairs 72.8',
};

export const attributionExact: Task = {
  name: 'attribution-exact',
  heads: ['attribution'],
  predict,
  sets: [
    {
      file: 'attribution/exact.dev.jsonl',
      async score(gold, predicted) {
        const { score } = await scorer('score-attribution-exact.mjs');
        const scores = score(readLines(gold), readLines(predicted));
        return Object.entries(EXACT).map(([label, reference]) => ({
          measure: `exact ${label} F1`,
          ours: scores[label].exact.F1,
          reference,
        }));
      },
    },
  ],
};
