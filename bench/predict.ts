import { loadResources } from '../src/engine/resources.ts';
import { readLines } from './scorers.ts';
import { type Line, resourcesFor } from './task.ts';
import { tasks } from './tasks/index.ts';

// npm run -s predict -- TASK FILE.jsonl: prints one prediction a line, in the order of the file and the scorer's format.
const [name, file] = process.argv.slice(2);
const task = tasks.find((task) => task.name === name);
if (!task || !file) {
  console.error(
    `usage: npm run -s predict -- TASK FILE.jsonl, where TASK is one of ${tasks.map((t) => t.name).join(', ')}`,
  );
  process.exit(2);
}
const context = { resources: resourcesFor(task, await loadResources()), file };
for await (const prediction of task.predict(readLines<Line>(file), context))
  process.stdout.write(`${JSON.stringify(prediction)}\n`);
