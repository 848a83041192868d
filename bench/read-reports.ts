import { writeFileSync } from 'node:fs';
import { readWith } from '../src/engine/pipeline.ts';
import { loadResources } from '../src/engine/resources.ts';
import type { Report } from '../src/report/index.ts';
import { goldPath, readLines } from './scorers.ts';

// npx tsx bench/read-reports.ts FILE: reads the dev texts and writes their reports to a file, as JSON.

const gold = goldPath('attribution/dev.jsonl');
if (!gold) throw new Error('../shared/data/attribution/dev.jsonl is not there');
const resources = await loadResources({ tagger: 'rules' });
const reports: Report[] = [];
for (const { text, date } of readLines<{ text: string; date: string }>(gold))
  reports.push(await readWith({ text, facts: { published: { value: date, how: 'given', evidence: [] } } }, resources));
writeFileSync(process.argv[2] as string, JSON.stringify(reports));
