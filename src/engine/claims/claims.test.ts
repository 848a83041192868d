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

test.each([
  ['Kenya denied the report.', /^Kenya denied (?:the )?report$/],
  ['Norway and Kenya agreed to share radar data.', /^Norway and Kenya agreed to share radar data$/],
  ['Norway urged Kenya to free the crew.', /^Norway asked Kenya to free the crew$/],
  ['Norway condemned the lease.', /^Norway condemned lease$/],
  ['Instructors will train 40 Kenyan sailors.', /^Instructors are to train 40 Kenyan sailors \(planned\)/],
  ['A French offer of two frigates was turned down.', /^transfer of two frigates from France refused$/],
])('a line says what the text says: %s', async (words, line) => {
  const { claims } = await readWith({ text: `Notes\n\n${words}` }, resources);
  expect(claims.map((claim) => claim.line).filter((told) => line.test(told))).toHaveLength(1);
});
