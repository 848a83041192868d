import { readWith } from '../../src/engine/pipeline.ts';
import { readLines } from '../scorers.ts';
import { eachLine, type GoldSet, type Line, type Task } from '../task.ts';

const predict = eachLine(async ({ id, text }, { resources }) => {
  const { facts } = await readWith({ text: text as string }, resources);
  return { id, ...(facts.published ? { date: facts.published.value.slice(0, 10) } : {}) };
});

/** Of dated reports whose date was withheld: how many answers are the right day, and how many reports have one. */
const dated = (file: string, field: string): GoldSet => ({
  file,
  async score(gold, predicted) {
    const answers = new Map(readLines<{ id: string; date?: string }>(predicted).map(({ id, date }) => [id, date]));
    const lines = readLines<Line>(gold).filter((line) => /^\d{4}-\d\d-\d\d/.test(String(line[field])));
    const answered = lines.filter(({ id }) => answers.get(id) !== undefined);
    const right = answered.filter((line) => String(line[field]).startsWith(answers.get(line.id) as string));
    const share = { measure: `answered, % of ${lines.length}`, ours: (100 * answered.length) / lines.length };
    // Without an answer there is no precision.
    if (answered.length === 0) return [share];
    const precision = (100 * right.length) / answered.length;
    return [{ measure: `right, % of ${answered.length} answers`, ours: precision, reference: 'target 98' }, share];
  },
});

export const publicationDate: Task = {
  name: 'publication-date',
  heads: [],
  predict,
  sets: [
    dated('attribution/dev.jsonl', 'date'),
    dated('times/tbaq.split-dev.jsonl', 'dct'),
    dated('times/meantime.split-dev.jsonl', 'dct'),
    dated('times/gum-news.jsonl', 'dct'),
    dated('places/trnews.dev.jsonl', 'date'),
  ],
};
