import type { Report } from '../report/index.ts';
import { type Outline, wordsOf } from './outline.ts';

/** What stays open in a report, in words. */
export interface Open {
  /** How many things stay open. */
  count: number;
  /** What kind of thing, or a message's code; then the words. */
  rows: { label: string; words: string }[];
}

/** Sources, places and times that nobody could resolve, each form once, then the stages' messages. */
export function openIn(report: Report, { sayings }: Outline): Open {
  const speakers = sayings.filter(
    ({ attribution: { speaker, source } }) => speaker.kind === 'unknown' && source.length > 0,
  );
  const places = report.places.filter((place) => !place.location && !place.metonymic);
  const times = report.times.filter((time) => time.how === 'none');
  const rows = [
    ...grouped(
      'speakers',
      speakers.map(({ attribution, number }) => [wordsOf(attribution.source), number]),
    ),
    ...grouped(
      'places',
      places.map(({ span }) => [span.quote, '']),
    ),
    ...grouped(
      'times',
      times.map(({ span }) => [span.quote, '']),
    ),
    ...report.messages.map(({ code, reason, span }) => ({
      label: code,
      words: `${span ? `“${shortened(span.quote)}”: ` : ''}${reason}`,
    })),
  ];
  return { count: speakers.length + places.length + times.length + report.messages.length, rows };
}

/** Each form once, with the numbers of the attributions that it speaks in. */
function grouped(label: string, things: [words: string, number: string][]): Open['rows'] {
  if (!things.length) return [];
  const numbers = new Map<string, string[]>();
  for (const [words, number] of things) numbers.set(words, [...(numbers.get(words) ?? []), number]);
  const forms = [...numbers].map(([words, where]) => `“${words}”${where[0] ? ` in ${where.join(', ')}` : ''}`);
  return [{ label, words: forms.join(' · ') }];
}

function shortened(quote: string): string {
  return quote.length <= 60 ? quote : `${quote.slice(0, 60)}…`;
}
