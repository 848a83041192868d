import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readWith } from '../engine/pipeline.ts';
import type { Resources } from '../engine/stage.ts';
import { readSource } from '../intake/index.ts';
import type { Report } from '../report/index.ts';
import { givenFacts } from './given.ts';

/** What a folder of reports says of them that their texts do not. */
const Case = z.object({
  title: z.string(),
  reports: z.array(z.object({ file: z.string(), outlet: z.string(), date: z.string(), url: z.string().optional() })),
});
type Case = z.infer<typeof Case>;

/** The example case that the package carries. */
export const exampleCase = new URL('../../examples/', import.meta.url);

/** What a case's `case.json` says. */
export function caseIn(folder: URL): Case {
  return Case.parse(JSON.parse(readFileSync(new URL('case.json', folder), 'utf8')));
}

/** Reads the reports of a case. */
export async function* readCase(folder: URL, { reports }: Case, resources: Resources): AsyncGenerator<Report> {
  for (const { file, outlet, date, url } of reports) {
    const given = givenFacts({ outlet, date, ...(url ? { url } : {}) });
    for await (const unread of readSource(fileURLToPath(new URL(file, folder))))
      yield await readWith({ ...unread, facts: { ...unread.facts, ...given } }, resources);
  }
}
