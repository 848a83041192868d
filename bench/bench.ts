import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { loadResources, type TaggerName } from '../src/engine/resources.ts';
import type { Resources } from '../src/engine/stage.ts';
import { goldPath, readLines } from './scorers.ts';
import { speed } from './speed.ts';
import { type Line, resourcesFor, type Task } from './task.ts';
import { tasks } from './tasks/index.ts';

// npm run bench [-- TASK ... --tagger model|fast|rules]: our figures on the gold sets of ../shared, beside the reference figures, then words a second.

/** Predicts a gold set into a file and scores it. */
async function measure(task: Task, set: Task['sets'][number], resources: Resources, folder: string) {
  const gold = goldPath(set.file);
  if (!gold) return [[task.name, set.file, 'missing: ../shared/data/ has no such file', '', '', '']];
  const { only } = set;
  const lines = readLines<Line>(gold).filter((line) => only?.(line) ?? true);
  const counted = join(folder, 'gold.jsonl');
  writeFileSync(counted, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const path = join(folder, 'predicted.jsonl');
  const out = createWriteStream(path);
  const before = performance.now();
  for await (const prediction of task.predict(lines, { resources: resourcesFor(task, resources), file: gold }))
    out.write(`${JSON.stringify(prediction)}\n`);
  const seconds = (performance.now() - before) / 1000;
  out.end();
  await finished(out);
  const figures = await set.score(only ? counted : gold, path);
  return figures.map(({ measure, ours, reference = '' }, i) => [
    i === 0 ? task.name : '',
    i === 0 ? set.file : '',
    measure,
    ours.toFixed(1),
    reference,
    i === 0 ? `${seconds.toFixed(1)} s` : '',
  ]);
}

function print(rows: string[][]): void {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { tagger: { type: 'string', default: 'model' } },
});
const chosen = tasks.filter((task) => wanted.length === 0 || wanted.includes(task.name));
if (chosen.length === 0 && !wanted.includes('speed')) {
  console.error(`no such task; there are ${tasks.map((task) => task.name).join(', ')} and speed`);
  process.exit(2);
}
const resources = await loadResources({ tagger: values.tagger as TaggerName, note: console.error });
const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
try {
  const rows = [['task', 'gold set', 'measure', 'ours', 'reference', 'time']];
  for (const task of chosen) for (const set of task.sets) rows.push(...(await measure(task, set, resources, folder)));
  print(rows);
  if (wanted.length === 0 || wanted.includes('speed')) {
    console.log();
    print(await speed());
  }
} finally {
  rmSync(folder, { recursive: true });
}
