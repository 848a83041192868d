import { type Span, spanOf } from '../../report/index.ts';
import { resolutionSymbol } from '../../vocabulary/resolutions.ts';
import type { Mention, RoleMention } from './mention.ts';

/** A resolution of the Security Council where the text names it. */
export interface NamedResolution {
  readonly span: Span;
  /** `S/RES/1718(2006)`. */
  readonly symbol: string;
}

const NUMBER = String.raw`\d{1,4}(?![\d/-]|\.\d)(?:\s*\(\d{4}\))?`;
const NAME = new RegExp(
  String.raw`(\bS/RES/|\bUNSCR\s+|\bresolutions?\s+(?:nos?\.?\s+|number\s+)?)(${NUMBER}(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+)${NUMBER})*)`,
  'gi',
);
/** Parliaments and the General Assembly number resolutions of their own. */
const OTHERS = /\b(?:House|Senate|Joint|Concurrent|Assembly|Parliament|Congress|Board)(?:'s|’s)?\s+$/i;
const COUNCIL = /\b(?:UN|U\.N\.|United Nations|Security Council|UNSC)\b/;

/** Finds the resolutions that a report names: "Resolution 1718", "UN Security Council resolutions 1718 (2006) and 1874". */
export function resolutionsIn(text: string): NamedResolution[] {
  const found: NamedResolution[] = [];
  const council = COUNCIL.test(text);
  for (const match of text.matchAll(NAME)) {
    const [whole, opening = '', numbers = ''] = match;
    const own = /^(?:S\/RES|UNSCR)/i.test(opening);
    if (!own && (!council || OTHERS.test(text.slice(Math.max(0, match.index - 30), match.index)))) continue;
    const from = match.index + whole.length - numbers.length;
    for (const [i, { 0: part, index, groups }] of [
      ...numbers.matchAll(/(?<number>\d+)(?:\s*\((?<year>\d{4})\))?/g),
    ].entries()) {
      const symbol = resolutionSymbol(Number(groups?.number), groups?.year ? Number(groups.year) : undefined);
      const start = i === 0 ? match.index : from + index;
      if (symbol) found.push({ span: spanOf(text, start, from + index + part.length), symbol });
    }
  }
  return found;
}

/** Which of a sentence's events a resolution belongs to: embargoes and transfers first, then what breaks or asks for it. */
const TAKES: readonly (readonly string[])[] = [
  ['SANCTION', 'TRANSFER'],
  ['MOBILIZE', 'REJECT', 'ACCUSE', 'REQUEST', 'AGREE', 'COERCE'],
];

/** Gives each resolution to the nearest event of its sentence that it may bear on. */
export function withResolutions(
  mentions: readonly Mention[],
  resolutions: readonly NamedResolution[],
  sentenceOf: (span: Span) => number | undefined,
): Mention[] {
  const given = new Map<Mention, RoleMention[]>();
  for (const { span, symbol } of resolutions) {
    const beside = mentions.filter((m) => m.sentence === sentenceOf(span));
    const [takers] = TAKES.map((types) => beside.filter(({ type }) => types.includes(type))).filter(
      (m) => m.length > 0,
    );
    const distance = (m: Mention) => Math.abs(m.span.start - span.start);
    const nearest = takers?.reduce((best, m) => (distance(m) < distance(best) ? m : best));
    if (!nearest) continue;
    const role = {
      role: 'resolution',
      span,
      designation: symbol,
      rule: 'named in its sentence',
      entries: ['resolutions'],
    };
    given.set(nearest, [...(given.get(nearest) ?? []), role]);
  }
  return mentions.map((m) => (given.has(m) ? { ...m, roles: [...m.roles, ...(given.get(m) ?? [])] } : m));
}
