import type { Report } from '../../report/index.ts';
import { hash } from '../hash.ts';
import { compare } from '../order.ts';
import { SAMPLE } from './candidates.ts';

/** What two tellings of one story share when their words differ: quotations, names and figures. */
export interface StoryFacts {
  /** Runs of four words inside quotation marks, as printed but in small letters. */
  readonly quoted: ReadonlyMap<string, string>;
  /** Names, days, places and figures. */
  readonly named: ReadonlySet<string>;
  /** Hashes of the quoted runs, and of some pairs of a name with a figure, to find candidates by. */
  readonly keys: Uint32Array;
}

/** Without a quotation, a rewrite shares so much, a name that no vocabulary has, and so many figures. */
const ALL_BUT = 0.6;
const FIGURES = 2;
/** Pairs of a name and a figure that a text is found by, those with the smallest hashes. */
const PAIRS = 12;

/** A rewrite shares a quotation and so much of its names and figures. */
const NAMED = 0.5;
/** Fewer names and figures prove nothing. */
const FEW = 4;

/** What two tellings are compared by, as it can be kept: the quotations, and the names and figures. */
export interface Facts {
  readonly quotations: readonly string[];
  readonly named: readonly string[];
}

export function factsIn(report: Report): Facts {
  const quotations = [...report.text.matchAll(/[“"]([^“”"\n]{12,400})[”"]/g)].map(([, quote = '']) => quote);
  return { quotations, named: [...namedIn(report)] };
}

export function storyFacts({ quotations, named }: Facts): StoryFacts {
  const quoted = new Map<string, string>();
  for (const quote of quotations) {
    const words = quote.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    for (let i = 0; i + 4 <= words.length; i++) quoted.set(words.slice(i, i + 4).join(' '), quote);
  }
  const names = named.filter(isOwnName);
  const pairs = named.filter(isFigure).flatMap((figure) => names.map((name) => hash(`${name} ${figure}`)));
  const kept = pairs.sort((a, b) => a - b).slice(0, PAIRS);
  return {
    quoted,
    named: new Set(named),
    // rounded to what every sample keeps: there are few of them
    keys: Uint32Array.from([...[...quoted.keys()].map(hash), ...kept.map((key) => key - (key % SAMPLE))]),
  };
}

/** Before the full name of a person or firm that no vocabulary knows: states and great bodies stand in every story. */
const OWN = 'name:';

function isOwnName(name: string): boolean {
  return name.startsWith(OWN) && name.includes(' ');
}

/** A number that says something: not one, and not a day. */
function isFigure(name: string): boolean {
  return /^\d/.test(name) && !/^\d{4}-\d\d-\d\d$/.test(name) && name !== '1';
}

/** Resolved where the report has layers; else capitalised words and numbers of the story. */
function namedIn(report: Report): Set<string> {
  const named = new Set<string>();
  for (const { key, name, mentions } of report.actors) {
    const proper = mentions.some(({ form, span }) => form === 'name' && span.quote === name);
    named.add(key ?? `${proper ? OWN : ''}${name.toLowerCase()}`);
  }
  for (const place of report.places) if (place.location) named.add(place.location.id);
  for (const time of report.times) if (/^\d{4}-\d\d-\d\d/.test(time.value)) named.add(time.value.slice(0, 10));
  for (const { kind, value, unit } of report.quantities)
    if (value !== undefined && kind !== 'ordinal') named.add(`${value}${unit ?? ''}`);
  if (named.size > 0) return named;
  for (const [word] of report.text.matchAll(/(?<=[\p{Ll},] )\p{Lu}[\p{L}-]+|\b\d[\d.,]*\b/gu))
    named.add(word.toLowerCase());
  return named;
}

/** Whether two tellings are one story told twice, and by what. */
export function shareFacts(later: StoryFacts, earlier: StoryFacts) {
  const quotations = new Set<string>();
  for (const [run, quote] of later.quoted) if (earlier.quoted.has(run)) quotations.add(quote);
  if (later.named.size < FEW) return undefined;
  const common = [...later.named].filter((name) => earlier.named.has(name));
  const share = common.length / later.named.size;
  const kept = common.length / Math.max(1, earlier.named.size);
  if (quotations.size > 0)
    return share < NAMED
      ? undefined
      : { share, kept, evidence: [...quotations].sort(compare).map((quote) => `shares the quotation "${quote}"`) };
  const [names, figures] = [common.filter(isOwnName), common.filter(isFigure)];
  if (share < ALL_BUT || names.length === 0 || figures.length < FIGURES) return undefined;
  return {
    share,
    kept,
    evidence: [`shares ${[...names.map((name) => name.slice(OWN.length)), ...figures].sort(compare).join(', ')}`],
  };
}
