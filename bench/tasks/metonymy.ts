import { run } from '../../src/engine/pipeline.ts';
import { metonymy as likely } from '../../src/engine/places/metonymy.ts';
import { readLines } from '../scorers.ts';
import { eachLine, type Task } from '../task.ts';
import { keptAside } from './entities.ts';

interface Gold {
  id: string;
  metonymic: number;
}

/** Whether the place name at `span` (in `tokens`) stands for something else. */
const predict = eachLine(async ({ id, tokens, span }, { resources }) => {
  const words = tokens as string[];
  const [first, last] = span as [number, number];
  const start = words.slice(0, first).reduce((sum, word) => sum + word.length + 1, 0);
  const end = start + words.slice(first, last).join(' ').length;
  const draft = await run({ text: words.join(' ') }, resources);
  const from = draft.tokens.findIndex((token) => token.end > start);
  let to = from;
  while (draft.tokens[to] && (draft.tokens[to]?.start ?? end) < end) to++;
  return { id, metonymic: from >= 0 && likely(draft, from, to) > 0.5 ? 1 : 0 };
});

export const metonymy: Task = {
  name: 'metonymy',
  heads: ['entities', 'metonymy'],
  predict,
  sets: [
    {
      file: 'actors/metonymy-relocar.dev.jsonl',
      only: keptAside,
      async score(gold, predicted) {
        const ours = new Map(readLines<Gold>(predicted).map((line) => [line.id, line.metonymic]));
        const lines = readLines<Gold>(gold);
        const right = lines.filter((line) => ours.get(line.id) === line.metonymic).length;
        return [
          { measure: 'accuracy', ours: (100 * right) / lines.length, reference: 'two-word rule 65, always literal 49' },
        ];
      },
    },
  ],
};
