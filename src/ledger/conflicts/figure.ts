import {
  type Attribution,
  contains,
  type Event,
  overlaps,
  type Quantity,
  type Report,
  type Span,
} from '../../report/index.ts';
import { BOUNDLESS, type Magnitude, magnitudeOf, wordingOf } from './magnitude.ts';

/** A number that a claim gives of something. */
export interface Figure extends Magnitude {
  readonly span: Span;
  /** As printed. */
  readonly wording: string;
  /** The same for figures that say the same in other words or digits. */
  readonly value: string;
  /** What is counted or measured: the last word of the counted noun, or the unit. */
  readonly of: string;
  /** A bare plural, "launchers": more than one and no number. */
  readonly plural?: boolean;
  /** How many speak, not of what they speak. */
  readonly speakers?: boolean;
}

/** The figures of an event, as they can be compared. Units are compared in their own kind only: 900 km and 560 miles are two units. */
export function figuresOf(report: Report, event: Event): Figure[] {
  const ids = new Set([...event.quantities, ...event.roles.flatMap((role) => (role.quantity ? [role.quantity] : []))]);
  const given = report.quantities.flatMap((quantity) => {
    if (!ids.has(quantity.id) && !event.roles.some((role) => contains(role.span, quantity.span))) return [];
    const of = thingOf(report, quantity, event);
    return of ? figureOf(quantity, of) : [];
  });
  const plurals = event.roles.flatMap(({ role, span, quantity }): Figure[] => {
    if ((role !== 'goods' && role !== 'instrument') || quantity || given.some((one) => overlaps(one.span, span)))
      return [];
    const word = lastWord(span);
    if (!word || singular(word) === word) return [];
    return [{ span, wording: word, value: 'plural', of: singular(word), plural: true, min: 2, max: BOUNDLESS }];
  });
  return [...given, ...plurals];
}

/** The figures of counted things in the words of a claim that are not its event's own. */
export function figuresBeside({ quantities }: Report, words: Span, own: readonly Figure[]): Figure[] {
  return quantities.flatMap((quantity) => {
    const of = quantity.counted && lastWord(quantity.counted);
    const counts = contains(words, quantity.span) && !own.some(({ span }) => overlaps(span, quantity.span));
    return of && counts ? figureOf(quantity, singular(of)) : [];
  });
}

/** How many speak: *the 48 ministers*, *the ministers of 47 countries*. */
export function speakersOf(report: Report, attribution: Attribution | undefined, party: string): Figure[] {
  const counted = report.quantities.filter(
    ({ span, kind, counted }) =>
      kind === 'cardinal' && counted !== undefined && attribution?.source.some((source) => contains(source, span)),
  );
  if (counted.length !== 1) return [];
  return figureOf(counted[0] as Quantity, party).map((figure) => ({ ...figure, speakers: true }));
}

function figureOf(quantity: Quantity, of: string): Figure[] {
  const magnitude = magnitudeOf(quantity);
  return magnitude
    ? [{ span: quantity.span, wording: wordingOf(quantity), value: valueKey(quantity), of, ...magnitude }]
    : [];
}

function thingOf({ text }: Report, quantity: Quantity, event: Event): string | undefined {
  if (quantity.unit) return quantity.unit;
  const role = event.roles.find((role) => role.quantity === quantity.id || overlaps(role.span, quantity.span));
  // "36 self-propelled guns" are no selves
  const counted = quantity.counted && text[quantity.counted.end] !== '-' ? quantity.counted : undefined;
  const noun = counted ?? role?.span;
  const word = noun && lastWord(noun);
  return word && singular(word);
}

function singular(word: string): string {
  return word.replace(/(?<=[^s])s$/, '');
}

function lastWord({ quote }: Span): string | undefined {
  return quote
    .toLowerCase()
    .match(/[\p{L}-]+/gu)
    ?.at(-1);
}

function valueKey(quantity: Quantity): string {
  const { value, max, hedge } = quantity;
  if (value === undefined || hedge === 'vague') return wordingOf(quantity).toLowerCase();
  return `${hedge ?? ''} ${value}-${max ?? value}`;
}
