import { writeFileSync } from 'node:fs';
import { readWith } from '../src/engine/pipeline.ts';
import { loadResources } from '../src/engine/resources.ts';
import type { Report } from '../src/report/index.ts';
import { goldPath, readLines } from './scorers.ts';

// npx tsx bench/read-reports.ts FILE: reads dev texts and writes their reports to a file, as JSON: politics, and as many wires on attacks.

const politics = linesOf('attribution/dev.jsonl');
const attacks = linesOf('events/muc4.dev.jsonl').slice(0, politics.length);
const resources = await loadResources({ tagger: 'rules' });
const reports: Report[] = [];
for (const { text, date } of [...politics, ...attacks])
  reports.push(await readWith({ text, facts: { published: { value: date, how: 'given', evidence: [] } } }, resources));
writeFileSync(process.argv[2] as string, JSON.stringify(reports));

function linesOf(name: string): { text: string; date: string }[] {
  const path = goldPath(name);
  if (!path) throw new Error(`../shared/data/${name} is not there`);
  return [...readLines<{ text: string; date: string | null }>(path)].flatMap(({ text, date }) =>
    date ? [{ text, date }] : [],
  );
}
