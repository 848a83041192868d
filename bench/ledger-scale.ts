import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWith } from '../src/engine/pipeline.ts';
import { loadResources } from '../src/engine/resources.ts';
import { contentId, type Report } from '../src/report/index.ts';
import { openStore } from '../src/store/open.ts';
import { random } from './random.ts';
import { goldPath, readLines } from './scorers.ts';

// npx tsx bench/ledger-scale.ts [REPORTS] [WHERE]: fills a ledger with reports rewritten from the dev texts and measures the last adds, the
// memory, and how long incidents take to list and show. Reading (the engine) is not counted: each dev text is read once, and its rewritings
// are shifted in place: other names, towns, days and words of the same lengths, so that all offsets hold.

const count = Number(process.argv[2] ?? 2000);
const folder = mkdtempSync(join(tmpdir(), 'onrecord-scale-'));
const where = process.argv[3] ?? join(folder, 'ledger.db');
const BATCH = 100;

const DAY = 86_400_000;
const LETTERS = 'etaoinshrdlu';

/**
 * A report of the same shape in other words: in nine of ten, seven words in ten are replaced by others of the same length, each tenth is a
 * reprint with few changes. Its days are shifted, and its parties and places go by other keys, of which there are a few thousand.
 */
function rewritten(report: Report, n: number): Report {
  const next = random(n);
  const rate = n % 10 === 0 ? 0.02 : 0.7;
  const text = report.text.replace(/\p{L}{3,}/gu, (word) =>
    next() < rate ? [...word].map(() => LETTERS[Math.floor(next() * LETTERS.length)]).join('') : word,
  );
  const world = Math.floor(next() * 3000);
  const shift = Math.floor(n / 270) * DAY;
  const moved = JSON.stringify(report, (key, value) => {
    if (key === 'text') return text;
    if (typeof value !== 'string') return value;
    if (/^iso:[A-Z]{2}$/.test(value)) return `${value}${world}`;
    if (/^geonames:\d+$/.test(value)) return `${value}0${world}`;
    if (/^\d{4}-\d\d-\d\d/.test(value))
      return new Date(Date.parse(value.slice(0, 10)) + shift).toISOString().slice(0, 10) + value.slice(10);
    return value;
  });
  const copy: Report = JSON.parse(moved);
  const requote = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    const span = node as { quote?: string; start?: number; end?: number };
    if (typeof span.quote === 'string') span.quote = text.slice(span.start, span.end);
    for (const child of Object.values(node)) requote(child);
  };
  requote(copy);
  const id = contentId(text, String(n));
  return {
    ...copy,
    id,
    facts: { ...copy.facts, outlet: { value: `Outlet ${n % 400}`, how: 'given' } },
    claims: copy.claims.map((claim, i) => ({ ...claim, id: `claim:${contentId(id, String(i))}` })),
  };
}

const gold = goldPath('attribution/dev.jsonl');
if (!gold) throw new Error('../shared/data/attribution/dev.jsonl is not there');
const resources = await loadResources({ tagger: 'rules' });
const read: Report[] = [];
for (const { text, date } of readLines<{ text: string; date: string }>(gold))
  read.push(await readWith({ text, facts: { published: { value: date, how: 'given', evidence: [] } } }, resources));

const idle = process.memoryUsage().rss;
const store = await openStore(where);
let spent = 0;
let most = 0;
const speeds: number[] = [];
for (let at = 0; at < count; at += BATCH) {
  const reports = Array.from({ length: Math.min(BATCH, count - at) }, (_, i) => ({
    report: rewritten(read[(at + i) % read.length] as Report, at + i),
  }));
  const before = performance.now();
  await store.add(reports);
  const took = performance.now() - before;
  spent += took;
  speeds.push((reports.length * 1000) / took);
  most = Math.max(most, process.memoryUsage().rss);
  if ((at / BATCH) % 10 === 9) console.log(`${at + BATCH} reports, ${mean(speeds.slice(-10)).toFixed(0)} a second`);
}
console.log(
  `first ${BATCH * 5}: ${mean(speeds.slice(0, 5)).toFixed(0)} a second, last ${BATCH * 5}: ${mean(speeds.slice(-5)).toFixed(0)}`,
);
console.log(
  `${((count * 1000) / spent).toFixed(0)} a second over all, memory ${(most / 1e6).toFixed(0)} MB (${(idle / 1e6).toFixed(0)} before the first add: the engine, which reads the dev texts)`,
);

const { incidents } = await store.incidents({}, { limit: 200 });
const lists: number[] = [];
const shows: number[] = [];
for (const [n, { id }] of incidents.entries()) {
  let before = performance.now();
  await store.incidents(n % 2 === 0 ? { type: 'TRANSFER' } : {}, { limit: 50, offset: n });
  lists.push(performance.now() - before);
  before = performance.now();
  const incident = await store.incident(id);
  await store.listed(incident.support.flatMap(({ claims }) => claims.map(({ report }) => report)));
  shows.push(performance.now() - before);
}
console.log(`incidents list p95 ${p95(lists).toFixed(1)} ms, show p95 ${p95(shows).toFixed(1)} ms`);
await store.close();
rmSync(folder, { recursive: true, force: true });

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
}

function p95(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;
}
