import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkReport, reportJsonSchema } from '../../src/report/index.ts';
import { onrecord } from './io.ts';

const folder = join(import.meta.dirname, 'stories');

/** Rules alone: the goldens do not depend on which weights are installed. */
const read = (story: string, ...options: string[]) =>
  onrecord(['read', join(folder, story), '--tagger', 'rules', ...options]);

test.each(readdirSync(folder))('the record of %s; `npm run goldens` writes it', { timeout: 60_000 }, async (story) => {
  const { stdout: record } = await read(story);
  await expect(record).toMatchFileSnapshot(`./goldens/${story}.record.txt`);
  const { stdout: json } = await read(story, '--json');
  expect(checkReport(JSON.parse(json))).toEqual([]);
  await expect(json).toMatchFileSnapshot(`./goldens/${story}.json`);
});

test('the schema prints itself', async () => {
  expect(JSON.parse((await onrecord(['schema'])).stdout)).toEqual(reportJsonSchema());
});
