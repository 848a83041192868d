import { readWith } from '../../src/engine/pipeline.ts';
import { templatesOf } from '../muc4/templates.ts';
import { readLines, scorer } from '../scorers.ts';
import { eachLine, type Task } from '../task.ts';

export const muc4: Task = {
  name: 'muc4',
  heads: ['attribution', 'entities', 'certainty'],
  predict: eachLine(async ({ id, text, date }, { resources }) => {
    const day = typeof date === 'string' ? date : undefined;
    const facts = day === undefined ? {} : { published: { value: day, how: 'given' as const, evidence: [] } };
    const report = await readWith({ text: text as string, facts }, resources);
    return { id, templates: templatesOf(report, day) };
  }),
  sets: [
    {
      file: 'events/muc4.dev.jsonl',
      async score(gold, predicted) {
        const { scoreDocs } = await scorer('score-muc4.mjs');
        const found = new Map(
          readLines<{ id: string; templates: object[] }>(predicted).map(({ id, templates }) => [id, templates]),
        );
        const counts = scoreDocs(readLines(gold), found) as Record<string, { tp: number; fp: number; fn: number }>;
        const f = (name: string) => {
          const { tp, fp, fn } = counts[name] ?? { tp: 0, fp: 0, fn: 0 };
          return (200 * tp) / (2 * tp + fp + fn || 1);
        };
        return [
          { measure: 'document relevance F', ours: f('doc-relevant'), reference: 'keywords 75.4' },
          { measure: 'template F', ours: f('template'), reference: 'keywords 58.8' },
          { measure: 'date F', ours: f('date'), reference: 'keywords 79.5' },
          { measure: 'country F', ours: f('country') },
          { measure: 'stage F', ours: f('stage') },
        ];
      },
    },
  ],
};
