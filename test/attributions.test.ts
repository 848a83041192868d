import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readWith } from '../src/engine/pipeline.ts';
import { loadResources } from '../src/engine/resources.ts';
import type { Attribution, Report, Span } from '../src/report/index.ts';

// Stories of our own in shapes of all sorts; what must be found in them was written down by hand. A line is an attribution:
// `source · cue · content`, parts of a discontinuous content apart by ` | `; `>` goes on with the quotation before it, two spaces
// stand for being nested, `[denies]` for a stance other than asserting. Commas and stops at the edges do not count.

// The rules read alone here: what a tagger marks first would hide their faults.
const resources = await loadResources({ tagger: 'rules' });
const stories = new URL('./stories/', import.meta.url);
const goldens = new URL('./goldens/', import.meta.url);

const bare = (words: string) => words.replace(/^[\s,.]+|[\s,.]+$/g, '').replace(/,(["”»'’]+)$/, '$1');
const joined = (spans: readonly Span[]) => spans.map(({ quote }) => bare(quote)).join(' | ');

function line({ attributions }: Report, one: Attribution): string {
  let depth = 0;
  for (let id = one.parent; id; depth++) id = attributions.find((other) => other.id === id)?.parent;
  const stance = one.stance === 'asserts' ? '' : `[${one.stance}] `;
  const parts = [joined(one.source), joined(one.cue), joined(one.content)];
  return '  '.repeat(depth) + (one.continues ? '> ' : '') + stance + parts.join(' · ').trim();
}

/** Rows with edges bare and spaces even. */
const normal = (text: string) =>
  text
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => {
      const [indent = ''] = /^\s*/.exec(row) ?? [];
      const parts = row.split('·').map((part) =>
        part
          .split('|')
          .map((words) => bare(words))
          .join(' | '),
      );
      return indent + parts.join(' · ').replace(/ +/g, ' ').trim();
    });

test.each(readdirSync(stories).map((file) => file.replace('.txt', '')))('%s', async (name) => {
  const report = await readWith({ text: readFileSync(new URL(`${name}.txt`, stories), 'utf8') }, resources);
  const found = report.attributions.map((one) => line(report, one));
  expect(normal(found.join('\n'))).toEqual(normal(readFileSync(new URL(`${name}.txt`, goldens), 'utf8')));
});
