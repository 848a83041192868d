import { readFileSync, writeFileSync } from 'node:fs';
import { inGivenText } from '../../bench/given-text.ts';
import { daysIn } from '../../bench/muc4/days.ts';
import { eventsIn } from '../../bench/muc4/templates.ts';
import { readWith } from '../../src/engine/pipeline.ts';
import { loadResources } from '../../src/engine/resources.ts';

// tsx model/muc4/read.ts GOLD.jsonl OUT.jsonl: which days each wire names, and where, and what its events are of, for train.py.
const [gold, out] = process.argv.slice(2);
if (!gold || !out) throw new Error('usage: tsx model/muc4/read.ts GOLD.jsonl OUT.jsonl');
const resources = await loadResources({ tagger: 'rules' });
const lines: string[] = [];
for (const line of readFileSync(gold, 'utf8').trim().split('\n')) {
  const { id, text, date } = JSON.parse(line) as { id: string; text: string; date: string | null };
  const facts = date ? { published: { value: date, how: 'given' as const, evidence: [] } } : {};
  const report = await readWith({ text, facts }, resources);
  const days = inGivenText(daysIn(report, date ?? undefined), text);
  lines.push(JSON.stringify({ id, days, events: eventsIn(report, date ?? undefined) }));
}
writeFileSync(out, `${lines.join('\n')}\n`);
