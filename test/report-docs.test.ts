import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadResources, readWith } from '../src/index.ts';

test('the example of docs/report.md is what reading gives', async () => {
  const page = readFileSync(new URL('../docs/report.md', import.meta.url), 'utf8');
  const [, example = ''] = page.split('## An example');
  const text = /```text\n(.*?)```/s.exec(example)?.[1] as string;
  const facts = { published: { value: '2023-05-04', how: 'given' as const, evidence: [] } };
  const report = await readWith({ text, facts }, await loadResources({ tagger: 'rules' }));
  const read = [report.times, report.attributions, report.events, report.certainties, report.claims].flat();
  const shown = [...example.matchAll(/```json\n(.*?)```/gs)].map((block) => JSON.parse(block[1] as string));
  expect(shown.length).toBeGreaterThan(3);
  for (const thing of shown) expect(read).toContainEqual(thing);
});
