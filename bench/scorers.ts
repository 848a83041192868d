import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Where gold sets and scorers lie: beside the project, never in it. */
export const SHARED = fileURLToPath(new URL('../../shared/', import.meta.url));

/** The path of a gold set, or undefined where it is not on this machine. */
export function goldPath(file: string): string | undefined {
  const path = `${SHARED}data/${file}`;
  return existsSync(path) ? path : undefined;
}

/** Loads a scorer of ../shared/bench by its file name. */
// biome-ignore lint/suspicious/noExplicitAny: the scorers are plain JavaScript
export async function scorer(file: string): Promise<any> {
  // Some scorers run when they see arguments; ours are not for them.
  const { argv } = process;
  process.argv = argv.slice(0, 2);
  try {
    return await import(pathToFileURL(`${SHARED}bench/${file}`).href);
  } finally {
    process.argv = argv;
  }
}

/** Reads a JSONL file. */
export function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
