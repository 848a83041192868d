import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { optimiseLess } from '../src/cli/compiler.ts';
import { contentId, type Report } from '../src/report/index.ts';
import { openStore } from '../src/store/open.ts';
import { random } from './random.ts';

// npx tsx bench/ledger-scale.ts [REPORTS] [WHERE]: fills a ledger with reports rewritten from the dev texts and measures the adds, the
// memory, and how long incidents take to list and show. Reading (the engine) is not counted: each dev text is read once, and its rewritings
// are shifted in place: other names, towns, days and words of the same lengths, so that all offsets hold.
//
// The wire that is made: some 270 reports a day. A story has one to a few tellings, each in words of its own, and most have few reprints,
// some a hundred; half of all reports are reprints. A few countries have most of the stories. One report in ten comes in up to a month late.

// as the command line does
optimiseLess();
const count = Number(process.argv[2] ?? 2000);
const folder = mkdtempSync(join(tmpdir(), 'onrecord-scale-'));
const where = process.argv[3] ?? join(folder, 'ledger.db');
const BATCH = 100;

const DAY = 86_400_000;
const A_DAY = 270;
const FIRST = Date.parse('2021-01-01');
/** Countries with their towns, parties and people. */
const WORLDS = 100;
const MOST_REPRINTS = 300;

/** A report that is to be made. */
interface Printed {
  readonly story: number;
  readonly telling: number;
  readonly reprint: number;
  readonly day: number;
  readonly comesIn: number;
}

/** What is printed, in the order in which it comes in. */
function wire(count: number): Printed[] {
  const next = random(1);
  const printed: Printed[] = [];
  for (let story = 0; printed.length < count; story++) {
    const day = printed.length / A_DAY;
    for (let telling = 0; telling === 0 || next() < 0.4; telling++) {
      const reprints = next() < 0.6 ? 0 : Math.min(MOST_REPRINTS, Math.floor((1 - next()) ** (-1 / 1.3)));
      for (let reprint = 0; reprint <= reprints; reprint++) {
        const on = day + (reprint > 0 || telling > 0 ? next() * 2 : 0);
        const late = next() < 0.1 ? next() * 30 : 0;
        printed.push({ story, telling, reprint, day: Math.floor(on), comesIn: on + late });
      }
    }
  }
  return printed.sort((a, b) => a.comesIn - b.comesIn).slice(0, count);
}

const read: Report[] = JSON.parse(readFileSync(readApart(), 'utf8'));

/** Words of the texts by their length and first letter's case, as often as they stand there. */
const wordsLike = new Map<string, string[]>();
const WORD = /\p{L}{3,}/gu;
for (const { text } of read)
  for (const [word] of text.matchAll(WORD))
    wordsLike.set(shapeOf(word), [...(wordsLike.get(shapeOf(word)) ?? []), word]);

function shapeOf(word: string): string {
  return `${word.length} ${/^\p{Lu}/u.test(word)}`;
}

/** The text with a share of its words replaced by others of the same length. */
function reworded(text: string, rate: number, seed: number): string {
  const next = random(seed);
  return text.replace(WORD, (word) => {
    if (next() >= rate) return word;
    const words = wordsLike.get(shapeOf(word)) as string[];
    return words[Math.floor(next() * words.length)] as string;
  });
}

/** A report of the same shape as one that was read, of another story. */
function rewritten({ story, telling, reprint, day }: Printed, n: number): Report {
  const report = read[story % read.length] as Report;
  // Zipf's law, cut off
  const world = Math.floor(WORLDS ** random(story)()) - 1;
  const told = reworded(report.text, 0.7, story * 16 + telling);
  const text = reprint === 0 ? told : reworded(told, 0.02, n);
  const shift = (Math.floor(FIRST / DAY) + day) * DAY - Date.parse(report.facts.published?.value as string);
  const moved = JSON.stringify(report, (key, value) => {
    if (key === 'text') return text;
    if (typeof value !== 'string') return value;
    if (key === 'name') return `${value} ${world}`;
    if (/^iso:[A-Z]{2}$/.test(value) || (key === 'country' && /^[A-Z]{2}$/.test(value))) return `${value}${world}`;
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

const printed = wire(count);
const idle = process.memoryUsage().rss;
const store = await openStore(where);
let most = 0;
const steps: { reports: number; wall: number; processor: number }[] = [];
for (let at = 0; at < count; at += BATCH) {
  const reports = printed.slice(at, at + BATCH).map((one, i) => ({ report: rewritten(one, at + i) }));
  const [before, busy] = [performance.now(), process.cpuUsage()];
  await store.add(reports);
  const { user, system } = process.cpuUsage(busy);
  steps.push({
    reports: reports.length,
    wall: (performance.now() - before) / 1000,
    processor: (user + system) / 1e6,
  });
  most = Math.max(most, process.memoryUsage().rss);
  if (steps.length % 10 === 0) console.log(`${at + BATCH} reports: ${speedOf(steps.slice(-10))}`);
}
console.log(`first ${BATCH * 5}: ${speedOf(steps.slice(0, 5))}; last ${BATCH * 5}: ${speedOf(steps.slice(-5))}`);
console.log(`over all: ${speedOf(steps)}; memory ${mb(most)} MB at most, ${mb(idle)} of them before the first add`);

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

/** Reads the dev texts in a process of its own, so that the engine counts neither as time nor as memory; gives the file of its reports. */
function readApart(): string {
  const file = join(folder, 'read.json');
  execFileSync(process.execPath, [
    ...process.execArgv,
    fileURLToPath(new URL('read-reports.ts', import.meta.url)),
    file,
  ]);
  return file;
}

/** Reports a second as a clock has it, and a second of one core: on a machine that does other work besides, the two differ. */
function speedOf(some: readonly { reports: number; wall: number; processor: number }[]): string {
  const sum = (key: 'reports' | 'wall' | 'processor') => some.reduce((total, step) => total + step[key], 0);
  return `${(sum('reports') / sum('wall')).toFixed(0)} a second, ${(sum('reports') / sum('processor')).toFixed(0)} a second of one core`;
}

function mb(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}

function p95(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;
}
