import { agencyName, dayWords } from '../../exports/wording.ts';
import type { Evidence, Fact, Furniture, Published, Report } from '../../report/index.ts';
import { harmless, type Style, wrapped } from '../style.ts';

const LABEL = 12;

/** Headline, deck, and what is known of the page; the publication date with how it is known. */
export function printFacts({ facts }: Report, style: Style): string {
  const { headline, deck, byline, dateline, credits, outlet, url, language, furniture } = facts;
  const title = headline ? wrapped(style.bold(line(headline.value)), style.width) : style.dim('no headline');
  const rows: [label: string, text: string][] = [];
  if (outlet) rows.push(['outlet', line(outlet.value) + known(outlet, style)]);
  if (byline.length) rows.push(['by', byline.map(({ value }) => line(value)).join(', ')]);
  if (dateline)
    rows.push([
      'dateline',
      [dateline.place && line(dateline.place.quote), dateline.agency && agencyName(dateline.agency)]
        .filter(Boolean)
        .join(' · '),
    ]);
  if (credits.length) rows.push(['credits', credits.map(({ value }) => line(agencyName(value))).join(', ')]);
  if (url) rows.push(['url', line(url.value)]);
  if (language !== 'en') rows.push(['language', languageName(language)]);
  if (furniture.length) rows.push(['furniture', furniture.map(furnitureWords).join(' · ')]);
  const days = printPublished(facts, { ...style, width: style.width - LABEL });
  const published = `${style.dim('published')}${' '.repeat(LABEL - 9)}${days.replaceAll('\n', `\n${' '.repeat(LABEL)}`)}`;
  const table = rows
    .filter(([, text]) => text)
    .map(([label, text]) => wrapped(text, style.width, label.padEnd(LABEL)).replace(label, style.dim(label)));
  const head = deck ? `${title}\n${wrapped(line(deck.value), style.width)}` : title;
  return `${head}\n\n${[published, ...table].join('\n')}`;
}

/** The publication date, how it is known, and each reason on a line of its own. */
export function printPublished(
  { published, publishedCandidates: candidates = [] }: Pick<Report['facts'], 'published' | 'publishedCandidates'>,
  style: Style,
): string {
  if (!published && !candidates.length) return style.dim('not known');
  const day = ({ value, how }: Published, paint: (text: string) => string) =>
    wrapped(`${paint(dayWords(value))} ${style.dim(`(${how})`)}`, style.width);
  // The days that fit rest on the same evidence.
  const { evidence } = published ?? (candidates[0] as Published);
  const days = published
    ? [day(published, style.bold)]
    : [style.dim('one of these days'), ...candidates.map((date) => day(date, (text) => text))];
  return [...days, ...evidence.map((e) => reason(e, style))].join('\n');
}

function reason({ span, reason }: Evidence, style: Style): string {
  return wrapped(style.dim(`${span ? `“${line(span.quote)}”: ` : ''}${line(reason)}`), style.width, '· ');
}

function known({ how }: Fact, style: Style): string {
  return how === 'stated' ? '' : style.dim(` (${how})`);
}

function furnitureWords({ kind, value, language, span }: Furniture): string {
  const words = kind.replaceAll('-', ' ');
  const says = value ?? (span.quote.length <= 40 ? `“${span.quote}”` : '');
  return line([words, says, language && `(${languageName(language)})`].filter(Boolean).join(' '));
}

const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

function languageName(tag: string): string {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Words of a report on one line. */
function line(text: string): string {
  return harmless(text.replace(/\s+/g, ' ').trim());
}
