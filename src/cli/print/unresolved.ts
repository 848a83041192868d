import { type Outline, wordsOf } from '../../exports/outline.ts';
import type { Report } from '../../report/index.ts';
import { harmless, type Style, wrapped } from '../style.ts';

/** What stays open: sources, places and times that nobody could resolve, and the stages' messages. */
export function printUnresolved(
  report: Report,
  { unresolved }: Outline,
  style: Style,
): { count: number; text: string } {
  const rows = [
    ...unresolved.speakers.map(({ number, attribution }) => [
      'speaker',
      `“${wordsOf(attribution.source)}” in ${number}: nobody in the report fits for certain`,
    ]),
    ...unresolved.places.map(({ span }) => ['place', `“${span.quote}”: not in the gazetteer, or it could be several`]),
    ...unresolved.times.map(({ span }) => ['time', `“${span.quote}”: no value could be worked out`]),
    ...report.messages.map(({ code, reason, span }) => [
      code,
      `${span ? `“${shortened(span.quote)}”: ` : ''}${reason}`,
    ]),
  ] as [string, string][];
  const column = Math.min(28, Math.max(0, ...rows.map(([label]) => label.length))) + 2;
  const text = rows
    .map(([label, words]) =>
      wrapped(harmless(words.replace(/\s+/g, ' ')), style.width, label.padEnd(column), ' '.repeat(column)).replace(
        label,
        style.dim(label),
      ),
    )
    .join('\n');
  return { count: rows.length, text };
}

function shortened(quote: string): string {
  return quote.length <= 60 ? quote : `${quote.slice(0, 60)}…`;
}
