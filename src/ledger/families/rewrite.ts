import type { Report } from '../../report/index.ts';
import { hash } from '../hash.ts';
import { compare } from '../order.ts';

/** What two tellings of one story share when their words differ: quotations, names and figures. */
export interface StoryFacts {
  /** Runs of four words inside quotation marks, as printed but in small letters. */
  readonly quoted: ReadonlyMap<string, string>;
  /** Names, days, places and figures. */
  readonly named: ReadonlySet<string>;
  /** Hashes of the quoted runs, to find candidates by. */
  readonly keys: Uint32Array;
}

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
  return { quoted, named: new Set(named), keys: Uint32Array.from([...quoted.keys()].map(hash)) };
}

/** Resolved where the report has layers; else capitalised words and numbers of the story. */
function namedIn(report: Report): Set<string> {
  const named = new Set<string>();
  for (const actor of report.actors) named.add(actor.key ?? actor.name.toLowerCase());
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
  if (quotations.size === 0 || later.named.size < FEW) return undefined;
  const common = [...later.named].filter((name) => earlier.named.has(name)).length;
  const share = common / later.named.size;
  const kept = common / Math.max(1, earlier.named.size);
  if (share < NAMED) return undefined;
  return { share, kept, evidence: [...quotations].sort(compare).map((quote) => `shares the quotation "${quote}"`) };
}
