import { type Happening, type Outline, wordsOf } from '../../exports/outline.ts';
import { certaintyWords, placeWords, quantityWords, timeWords } from '../../exports/wording.ts';
import type { CertaintyValue } from '../../report/index.ts';
import { harmless, type Style, wrapped } from '../style.ts';

/** Events with type, stage, roles, time, place, quantity, and how sure each holder is. */
export function printEvents({ happenings }: Outline, style: Style): string {
  return happenings.map((happening) => printEvent(happening, style)).join('\n\n');
}

function printEvent({ number, event, roles, times, places, quantities, holders }: Happening, style: Style): string {
  const kind = [style.bold(event.type), [event.mode, ...event.context].filter(Boolean).join(', '), event.stage];
  const triggers = [
    ...new Set([event.span, ...event.mentions].map(({ quote }) => `“${harmless(quote.replace(/\s+/g, ' '))}”`)),
  ];
  const head = [...kind.filter(Boolean), style.dim(triggers.join(' '))].join(style.dim(' · '));
  const indent = 4;
  const rows: [label: string, text: string][] = roles.map(({ role, name, quantity }) => {
    const words = harmless(wordsOf([role.span]));
    const notes = [
      name && name !== words ? harmless(name) : '',
      quantity ? countWords(quantity.span.quote, quantityWords(quantity)) : '',
      role.designation && role.designation !== words ? role.designation : '',
      role.category ? `UNROCA ${role.category}` : '',
    ].filter(Boolean);
    return [role.role, words + (notes.length ? style.dim(` (${notes.join('; ')})`) : '')];
  });
  for (const time of times) rows.push(['when', `${harmless(time.span.quote)} ${style.dim(`= ${timeWords(time)}`)}`]);
  for (const place of places)
    rows.push(['where', `${harmless(place.span.quote)} ${style.dim(`= ${harmless(placeWords(place))}`)}`]);
  const inRoles = new Set(roles.map(({ quantity }) => quantity?.id));
  for (const quantity of quantities.filter(({ id }) => !inRoles.has(id)))
    rows.push(['how many', countWords(quantity.span.quote, quantityWords(quantity))]);
  for (const [certainty, held] of byCertainty(holders)) {
    const who = held.map(({ saying }) =>
      saying ? `${saying.number} ${harmless(saying.who.name)}` : 'the report itself',
    );
    rows.push([
      'held by',
      `${paint(certainty, style)(`${certainty.padEnd(3)} ${certaintyWords[certainty]}`)} · ${who.join('; ')}`,
    ]);
  }
  const column = Math.max(8, ...rows.map(([label]) => label.length)) + 2;
  let before = '';
  const table = [...new Map(rows.map((row) => [row.join(), row])).values()].map(([label, text]) => {
    const shown = label === before ? '' : label;
    before = label;
    const line = wrapped(text, style.width, ' '.repeat(indent) + shown.padEnd(column));
    return shown ? line.replace(shown, style.dim(shown)) : line;
  });
  return [wrapped(head, style.width, number.padEnd(indent)), ...table].join('\n');
}

/** Holders by how sure they are: the speakers' values in reading order, the report's own last. */
function byCertainty(holders: Happening['holders']): Map<CertaintyValue, Happening['holders']> {
  const speakers = holders.filter(({ saying }) => saying).sort((a, b) => beginOf(a) - beginOf(b));
  const groups = new Map<CertaintyValue, Happening['holders']>();
  for (const holder of [...speakers, ...holders.filter(({ saying }) => !saying)])
    groups.set(holder.certainty, [...(groups.get(holder.certainty) ?? []), holder]);
  return groups;
}

function beginOf({ saying }: Happening['holders'][number]): number {
  return saying?.attribution.content[0]?.start ?? Number.POSITIVE_INFINITY;
}

/** The figure as printed, with its reading where that says something else. */
function countWords(printed: string, reading: string): string {
  const words = harmless(printed.replace(/\s+/g, ' '));
  return !reading || words.toLowerCase() === reading.toLowerCase() ? words : `${words}: ${reading}`;
}

function paint(value: CertaintyValue, style: Style) {
  if (value === 'CT+') return style.green;
  return value.endsWith('-') ? style.red : style.yellow;
}
