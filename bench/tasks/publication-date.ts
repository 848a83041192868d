import { readWith } from '../../src/engine/pipeline.ts';
import { readLines } from '../scorers.ts';
import { eachLine, type GoldSet, type Line, type Task } from '../task.ts';

const predict = eachLine(async ({ id, text }, { resources }) => {
  const { facts } = await readWith({ text: text as string }, resources);
  return {
    id,
    ...(facts.published ? { date: facts.published.value.slice(0, 10) } : {}),
    ...(facts.publishedCandidates ? { candidates: facts.publishedCandidates.map(({ value }) => value) } : {}),
  };
});

interface Answer {
  id: string;
  date?: string;
  candidates?: string[];
}

/**
 * Of dated reports whose date was withheld: how many have one day for an answer and how many of those days are right; how many are
 * offered several days, and how often the day is among them.
 */
const dated = (file: string, field: string): GoldSet => ({
  file,
  async score(gold, predicted) {
    const answers = new Map(readLines<Answer>(predicted).map((answer) => [answer.id, answer]));
    const lines = readLines<Line>(gold).filter((line) => /^\d{4}-\d\d-\d\d/.test(String(line[field])));
    const day = (line: Line) => String(line[field]).slice(0, 10);
    const single = lines.filter(({ id }) => answers.get(id)?.date !== undefined);
    const several = lines.filter(({ id }) => answers.get(id)?.candidates !== undefined);
    const right = single.filter((line) => answers.get(line.id)?.date === day(line));
    const among = several.filter((line) => answers.get(line.id)?.candidates?.includes(day(line)));
    const offered = several.reduce((sum, { id }) => sum + (answers.get(id)?.candidates?.length ?? 0), 0);
    const share = (some: readonly Line[], all: readonly Line[]) => (100 * some.length) / all.length;
    // Without an answer there is no precision.
    return [
      { measure: `one day, % of ${lines.length}`, ours: share(single, lines) },
      ...(single.length
        ? [{ measure: `that day right, % of ${single.length}`, ours: share(right, single), reference: 'target 98' }]
        : []),
      { measure: 'several days, %', ours: share(several, lines) },
      ...(several.length
        ? [
            { measure: `the day among them, % of ${several.length}`, ours: share(among, several) },
            { measure: 'days offered, mean', ours: offered / several.length },
          ]
        : []),
    ];
  },
});

export const publicationDate: Task = {
  name: 'publication-date',
  heads: [],
  predict,
  sets: [
    dated('attribution/train.jsonl', 'date'),
    dated('attribution/dev.jsonl', 'date'),
    dated('times/tbaq.split-dev.jsonl', 'dct'),
    dated('times/meantime.split-dev.jsonl', 'dct'),
    dated('times/gum-news.jsonl', 'dct'),
    dated('places/trnews.dev.jsonl', 'date'),
  ],
};
