import type { Open } from '../../exports/open.ts';
import { harmless, type Style, wrapped } from '../style.ts';

/** What stays open: sources, places and times that nobody could resolve, and the stages' messages. */
export function printOpen({ rows }: Open, style: Style): string {
  const column = Math.min(28, Math.max(0, ...rows.map(({ label }) => label.length))) + 2;
  return rows
    .map(({ label, words }) =>
      wrapped(harmless(words.replace(/\s+/g, ' ')), style.width, label.padEnd(column), ' '.repeat(column)).replace(
        label,
        style.dim(label),
      ),
    )
    .join('\n');
}
