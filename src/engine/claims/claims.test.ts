import { expect, test } from 'vitest';
import { readWith } from '../pipeline.ts';
import { loadResources } from '../resources.ts';

const resources = await loadResources();
const text =
  'Notes\n\nThe minister said Kenya delivered rifles to Somalia. "The harvest will be late," the minister added.';

test('a claim is an event or bare words, with who holds it', async () => {
  const { claims } = await readWith({ text }, resources);
  expect(claims.map((c) => [c.event !== undefined, c.stance, c.certainty])).toEqual([
    [true, 'asserts', 'CT+'],
    [false, 'asserts', 'CT+'],
  ]);
  expect(claims[0]?.span.quote).toBe('Kenya delivered rifles to Somalia');
  expect(claims[0]?.line).toContain('Kenya delivered rifles to Somalia');
});

test('ids survive a second reading', async () => {
  const ids = async () => (await readWith({ text }, resources)).claims.map((c) => c.id);
  expect(await ids()).toEqual(await ids());
});
