import { layout } from '../../src/engine/layout/layout.ts';
import { draftOf } from '../../src/engine/pipeline.ts';
import { sentences } from '../../src/engine/sentences/sentences.ts';
import { entriesOf, type Family, familiesOf } from '../../src/ledger/index.ts';
import type { Report } from '../../src/report/index.ts';
import { random } from '../random.ts';
import { goldPath, readLines } from '../scorers.ts';
import type { Line, Task } from '../task.ts';

// A reprint test set made by machine from other sets' reports: copies cut, merged, reworded and set in furniture, among near-topic reports.

const COPIES = 200;
const DISTRACTORS = 200;

interface Text {
  id: string;
  date: string;
  text: string;
  /** Ids of the reports that it was made from; its own for an original. */
  sources: string[];
}

const FURNITURE = [
  'Bu haber toplam 118 defa okunmuştur',
  'Share this story on Telegram',
  'Read also: Five bridges that never opened',
  'Photo: archive',
  'Sign up for our evening letter',
  'Kaynak: ajanslar',
  'Lesen Sie auch: Der lange Weg zum Hafen',
  '1,204 views',
];
const HEADLINES = ['What we know so far', 'Morning briefing', 'World news in short', 'The story everyone talks about'];

/** The set: originals, copies made from them, and the reports of another set whose words are nearest to theirs. */
function makeSet(originals: readonly Line[], others: readonly Line[]): Text[] {
  const next = random(7);
  const below = (n: number) => Math.floor(next() * n);
  const sources = originals.map(({ id, text }) => ({
    id,
    paragraphs: (text as string).split('\n').filter((line) => line.trim() !== ''),
  }));
  const vocabulary = sources.flatMap(({ paragraphs }) => paragraphs.join(' ').split(/\s+/));
  const edit = (text: string, rate: number) =>
    text.replace(/\S+/g, (word) => {
      if (next() >= rate) return word;
      const other = vocabulary[below(vocabulary.length)] as string;
      return [other, '', `${word} ${other}`][below(3)] as string;
    });
  const cut = (paragraphs: readonly string[], least: number) => {
    const size = Math.max(2, Math.ceil(paragraphs.length * (least + next() * (1 - least))));
    const from = next() < 0.6 ? 0 : below(paragraphs.length - size + 1);
    return paragraphs.slice(from, from + size);
  };
  const texts: Text[] = sources.map(({ id, paragraphs }) => ({
    id,
    date: day(0),
    text: paragraphs.join('\n'),
    sources: [id],
  }));
  for (let n = 0; n < COPIES; n++) {
    const first = sources[below(sources.length)] as (typeof sources)[number];
    const second = sources[below(sources.length)] as (typeof sources)[number];
    const merged = n % 6 === 0 && second !== first;
    const body = cut(first.paragraphs.slice(1), merged ? 0.5 : 0.3);
    if (merged) body.push(...cut(second.paragraphs.slice(1), 0.5));
    const rate = 0.03 + next() * 0.27;
    const headline = next() < 0.5 ? HEADLINES[below(HEADLINES.length)] : first.paragraphs[0];
    const lines = [headline as string, ...body.map((paragraph) => edit(paragraph, rate))];
    for (let k = below(4); k > 0; k--)
      lines.splice(1 + below(lines.length), 0, FURNITURE[below(FURNITURE.length)] as string);
    texts.push({
      id: `copy-${n}`,
      date: day(1 + below(3)),
      text: lines.join('\n'),
      sources: merged ? [first.id, second.id] : [first.id],
    });
  }
  for (const { id, text } of nearest(originals, others))
    texts.push({ id: `other-${id}`, date: day(below(3)), text: text as string, sources: [`other-${id}`] });
  return texts;
}

function day(n: number): string {
  return `2030-01-0${1 + n}`;
}

/** The reports that share the most rare words with one of the originals, without second printings of one another. */
function nearest(originals: readonly Line[], others: readonly Line[]): Line[] {
  const wordsOf = (line: Line) => new Set((line.text as string).toLowerCase().match(/\p{L}{4,}/gu));
  const sets = originals.map(wordsOf);
  const frequency = new Map<string, number>();
  for (const set of [...sets, ...others.map(wordsOf)])
    for (const word of set) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const weight = (word: string) => 1 / (frequency.get(word) as number);
  const scored = others.map((line) => {
    const words = [...wordsOf(line)];
    const score = Math.max(...sets.map((set) => words.reduce((sum, w) => sum + (set.has(w) ? weight(w) : 0), 0)));
    return { line, score };
  });
  const chosen: Line[] = [];
  const runs = new Set<string>();
  for (const { line } of scored.sort((a, b) => b.score - a.score)) {
    // outlets print some stories twice: such a pair would be a reprint that the key calls none
    const words = (line.text as string).split(/\s+/);
    const own = words.map((_, i) => words.slice(i, i + 8).join(' '));
    if (own.filter((run) => runs.has(run)).length > own.length / 4) continue;
    for (const run of own) runs.add(run);
    chosen.push(line);
    if (chosen.length === DISTRACTORS) break;
  }
  return chosen;
}

function set(gold: string): Text[] {
  return makeSet(readLines<Line>(gold), readLines<Line>(goldPath('attribution/train.jsonl') as string));
}

/** For each report the originals that its text goes back to. */
function roots(families: readonly Family[]): Map<string, string[]> {
  const members = new Map(families.flatMap(({ members }) => members.map((member) => [member.report, member])));
  const rootsOf = (id: string): string[] => {
    const member = members.get(id);
    if (!member || member.verdict === 'original' || member.verdict === 'rewrite') return [id];
    return [...new Set(member.sources.flatMap(({ report }) => rootsOf(report)))];
  };
  return new Map([...members.keys()].map((id) => [id, rootsOf(id)]));
}

/** Keys of all pairs of texts that have a source in common. */
function pairs(texts: readonly { id: string; sources: readonly string[] }[]): Set<string> {
  const found = new Set<string>();
  for (const [i, a] of texts.entries())
    for (const b of texts.slice(i + 1))
      if (a.sources.some((source) => b.sources.includes(source))) found.add([a.id, b.id].sort().join(' '));
  return found;
}

export const families: Task = {
  name: 'families',
  heads: [],
  async *predict(_lines, { resources, file }) {
    const given = new Map<string, string>();
    const reports: Report[] = [];
    for (const { id, date, text } of set(file)) {
      const published = { value: date, how: 'given' as const, evidence: [] };
      // families look at the words of the story only
      const draft = await layout(
        draftOf({ text, facts: { outlet: { value: id, how: 'given' }, published } }),
        resources,
      );
      const report = await sentences(draft, resources);
      given.set(report.id, id);
      reports.push(report);
    }
    for (const [report, sources] of roots(familiesOf(entriesOf(reports))))
      yield { id: given.get(report), sources: sources.map((source) => given.get(source)) };
  },
  sets: [
    {
      file: 'attribution/dev.jsonl',
      async score(gold, predicted) {
        const right = pairs(set(gold));
        const ours = pairs(readLines(predicted));
        const hits = [...ours].filter((pair) => right.has(pair)).length;
        return [
          {
            measure: `reprint pair F1 (${right.size} pairs)`,
            ours: (200 * hits) / (right.size + ours.size),
            reference: 'stated wire + date 51, on a real story',
          },
          { measure: '  precision', ours: (100 * hits) / ours.size },
          { measure: '  recall', ours: (100 * hits) / right.size },
        ];
      },
    },
  ],
};
