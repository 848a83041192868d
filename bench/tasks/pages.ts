import { readBytes } from '../../src/intake/index.ts';
import { type PageLine, pageBytes } from '../pages/page-line.ts';
import { readLines, scorer } from '../scorers.ts';
import type { Figure, Task } from '../task.ts';

const ENGLISH = new Set(['us', 'uk', 'ca', 'za', 'ie', 'au']);

/** Story and page facts of a page; a page without a story gives nothing. */
async function* predict(lines: readonly Record<string, unknown>[], { file }: { file: string }) {
  for (const line of lines as unknown as PageLine[]) {
    try {
      const [report] = readBytes({ name: line.file, bytes: pageBytes(file, line) });
      const facts = report?.facts ?? {};
      yield {
        id: line.id,
        ...(facts.headline ? { title: facts.headline.value } : {}),
        ...(facts.published ? { date: facts.published.value } : {}),
        ...(facts.byline?.length ? { author: facts.byline.map((fact) => fact.value) } : {}),
        ...(report ? { body: report.text.slice(facts.headline?.span?.end ?? 0).trim() } : {}),
      };
    } catch {
      yield { id: line.id };
    }
  }
}

interface Scores {
  body: { F1: number };
  title: { F1: number };
  date: { F1: number };
  author: { F1: number };
}

function figures(
  name: string,
  { body, title, date, author }: Scores,
  reference: Record<string, string> = {},
): Figure[] {
  return Object.entries({ body, title, date, author }).map(([field, { F1 }]) => ({
    // The story model was fitted on these pages; bench/pages/fit.ts prints what it reaches on publishers it has not seen.
    measure: `${name} ${field} F1${field === 'body' ? ', fitted on them' : ''}`,
    ours: F1,
    ...(reference[field] ? { reference: reference[field] } : {}),
  }));
}

export const pages: Task = {
  name: 'pages',
  heads: [],
  predict,
  sets: [
    {
      file: 'pages/pages.dev.jsonl',
      async score(gold, predicted) {
        const { score } = await scorer('score-pages.mjs');
        const lines = readLines<PageLine>(gold);
        const found = readLines(predicted);
        return [
          ...figures(
            'English markets',
            score(
              lines.filter((line) => ENGLISH.has(line.market ?? '')),
              found,
            ),
            {
              body: 'readability 90.1, defuddle 92.4',
              title: 'readability 77.6, defuddle 78.3',
              date: 'readability 91.8, defuddle 98.0',
              author: 'readability 78.8, defuddle 76.6',
            },
          ),
          ...figures('all markets', score(lines, found)),
        ];
      },
    },
  ],
};
