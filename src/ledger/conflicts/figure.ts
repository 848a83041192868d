import {
  type Attribution,
  contains,
  type Event,
  overlaps,
  type Quantity,
  type Report,
  type Span,
} from '../../report/index.ts';
import { containers } from '../../vocabulary/containers.ts';
import { FATES, type Fate } from '../../vocabulary/fates.ts';
import { singular } from '../../vocabulary/plurals.ts';
import { statesIn } from '../origins/states.ts';
import { BOUNDLESS, type Magnitude, magnitudeOf, wordingOf } from './magnitude.ts';
import { fateOf } from './toll.ts';

/** A number that a claim gives of something. */
export interface Figure extends Magnitude {
  readonly span: Span;
  /** As printed. */
  readonly wording: string;
  /** The same for figures that say the same in other words or digits. */
  readonly value: string;
  /** What is counted or measured: the last word of the counted noun, or the unit. */
  readonly of: string;
  /** What became of the people counted, and the ISO code of the state that they are of, where the words tell. */
  readonly fate?: Fate;
  /** The words do not say who they are: *a toll of 14*, *19 dead*. */
  readonly bare?: boolean;
  readonly whose?: string;
  /** What is in the containers counted: *part* in "18 crates of missile parts". */
  readonly contents?: string;
  /** A bare plural, "launchers": more than one and no number. */
  readonly plural?: boolean;
  /** How many speak, not of what they speak. */
  readonly speakers?: boolean;
}

/** The figures of an event, as they can be compared. Units are compared in their own kind only: 900 km and 560 miles are two units. */
export function figuresOf(report: Report, event: Event, words: Span): Figure[] {
  const ids = new Set([...event.quantities, ...event.roles.flatMap((role) => (role.quantity ? [role.quantity] : []))]);
  const given = report.quantities.flatMap((quantity) => {
    const own = ids.has(quantity.id) || event.roles.some((role) => contains(role.span, quantity.span));
    if (!own && !contains(words, quantity.span)) return [];
    const toll = event.type === 'TRANSFER' ? [] : tollOf(report, quantity);
    if (toll.length > 0) return toll;
    if (!own) return [];
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

/** How many were killed, wounded or taken, by the words of a claim. */
export function tollsIn(report: Report, words: Span): Figure[] {
  return report.quantities.flatMap((quantity) => (contains(words, quantity.span) ? tollOf(report, quantity) : []));
}

function tollOf(report: Report, quantity: Quantity): Figure[] {
  const fate = fateOf(report, quantity);
  if (!fate) return [];
  const { span, counted } = quantity;
  const [whose, ...others] = new Set(statesIn(report.text.slice(span.start, counted?.end ?? span.end)));
  const noun = counted && lastWord(counted);
  const bare = !noun || NOBODY.has(noun);
  return figureOf(quantity, bare ? 'people' : singular(noun)).map((figure) => ({
    ...figure,
    fate,
    ...(bare && { bare }),
    ...(whose && others.length === 0 && { whose }),
  }));
}

/** Words behind a number that tell what became of people and not who they are. */
const NOBODY: ReadonlySet<string> = new Set(['person', 'persons', ...FATES.flatMap(({ after }) => after.split(' '))]);

/** The figures of counted things in the words of a claim that are not its event's own. */
export function figuresBeside({ quantities, text }: Report, words: Span, own: readonly Figure[]): Figure[] {
  return quantities.flatMap((quantity) => {
    const of = quantity.counted && lastWord(quantity.counted);
    const counts = contains(words, quantity.span) && !own.some(({ span }) => overlaps(span, quantity.span));
    if (!of || !counts) return [];
    const contents = containers.has(singular(of)) && contentsIn(text.slice(quantity.counted?.end, words.end));
    return figureOf(quantity, singular(of)).map((figure) => ({ ...figure, ...(contents && { contents }) }));
  });
}

/** The noun behind *of*: *part* in "of missile parts made in Iran". */
function contentsIn(words: string): string | undefined {
  const [, group] = /^ of ((?:(?!\p{L}+(?:ed|ing)\b)[\p{L}-]+ ?){1,4})/u.exec(words.replace(AFTER_NOUN, '\n')) ?? [];
  const noun = group?.trim().split(' ').at(-1)?.toLowerCase();
  return noun && singular(noun);
}

/** Where a noun group ends at the latest. */
const AFTER_NOUN =
  / (?:made|bound|built|meant|hidden|and|or|in|on|at|to|for|from|by|with|when|while|after|that|which|who)\b/u;

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
