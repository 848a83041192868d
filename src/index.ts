import { readWith } from './engine/pipeline.ts';
import { loadResources } from './engine/resources.ts';
import type { Resources } from './engine/stage.ts';
import type { Report, Unread } from './report/index.ts';

export { explainWith, readWith } from './engine/pipeline.ts';
export { loadResources } from './engine/resources.ts';
export type { Resources } from './engine/stage.ts';
export * from './ledger/index.ts';
export * from './report/index.ts';

let shared: Promise<Resources> | undefined;

/**
 * Reads one report.
 * @param report its text, or its text with the page facts that are known (outlet, URL, publication date)
 * @returns the record of what is claimed in it; data problems are in `messages`
 */
export async function read(report: string | Unread): Promise<Report> {
  shared ??= loadResources();
  return readWith(typeof report === 'string' ? { text: report } : report, await shared);
}
