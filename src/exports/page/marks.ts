import type { Range, Report } from '../../report/index.ts';
import type { Outline, Saying } from '../outline.ts';
import { placeWords, timeWords } from '../wording.ts';

/** A stretch of the text that one layer underlines. */
export interface Mark extends Range {
  layer: Layer;
  /** Ids of the cards that it belongs to, the innermost first. */
  cards: string[];
  /** What the stretch was read as. */
  reading?: string;
  style?: 'direct' | 'indirect' | 'mixed';
}

/** The layers from the outermost underline to the innermost. */
export const layers = ['content', 'source', 'cue', 'event', 'place', 'time'] as const;
export type Layer = (typeof layers)[number];

/** Where a card is tied to the text: its number stands before this offset. */
export interface Anchor {
  at: number;
  card: string;
  number: string;
  label: string;
}

/** Id of a card in the page. */
export function cardId(number: string): string {
  return `c${number.replaceAll('.', '-')}`;
}

/** All stretches that the page underlines. */
export function marksOf(report: Report, { sayings, happenings }: Outline): Mark[] {
  const marks: Mark[] = [];
  for (const { number, attribution } of sayings) {
    const card = cardId(number);
    for (const span of attribution.content)
      marks.push({ ...range(span), layer: 'content', cards: [card], style: attribution.style });
    for (const span of attribution.source) marks.push({ ...range(span), layer: 'source', cards: [card] });
    for (const span of attribution.cue) marks.push({ ...range(span), layer: 'cue', cards: [card] });
  }
  for (const happening of happenings) {
    const cards = happening.holders.map(({ saying }) => cardId(saying?.number ?? happening.number));
    const own = cardId(happening.number);
    for (const span of [happening.event.span, ...happening.event.mentions])
      marks.push({
        ...range(span),
        layer: 'event',
        cards: [...new Set([...innermostFirst(cards), own])],
        reading: happening.event.type,
      });
  }
  for (const place of report.places)
    marks.push({ ...range(place.span), layer: 'place', cards: [], reading: placeWords(place) });
  for (const time of report.times)
    marks.push({ ...range(time.span), layer: 'time', cards: [], reading: timeWords(time) });
  return marks;
}

function range({ start, end }: Range): Range {
  return { start, end };
}

/** Longer ids belong to deeper attributions. */
function innermostFirst(cards: string[]): string[] {
  return [...cards].sort((a, b) => b.split('-').length - a.split('-').length);
}

/** Where a saying's number stands: before its content, or its source or cue where those come first. */
export function beginOf({ attribution: { source, cue, content } }: Saying): number {
  return [...source, ...cue, ...content].reduce((first, { start }) => Math.min(first, start), Number.POSITIVE_INFINITY);
}
