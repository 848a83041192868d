import type { Fact, Facts, Published } from '../../report/index.ts';
import { authorNames } from './authors.ts';
import { withoutReferences } from './entities.ts';
import { type Landmarks, landmarksOf } from './landmarks.ts';
import { type Element, fold, type Page, textOf } from './page.ts';
import { articleNode, type Node, namesIn, stringIn, structuredData } from './structured.ts';

/** What a page says of its story outside the story's text. */
export interface Metadata {
  headline?: string;
  deck?: string;
  authors: string[];
  outlet?: string;
  url?: string;
  /** ISO 8601, as the page gives it. */
  published?: string;
  /** BCP 47 tag. */
  language?: string;
  /** The story as the page's JSON-LD gives it to machines. */
  body?: string;
}

/** Reads a page's JSON-LD, OpenGraph and other meta elements, `<time>`, `<h1>` and author links. */
export function metadataOf(page: Page): Metadata {
  const marks = landmarksOf(page);
  const nodes = structuredData(marks.structured);
  const article = articleNode(nodes) ?? {};
  const outlet = outletOf(marks, article, nodes);
  return defined({
    headline: headlineOf(marks, article, outlet),
    deck: clean(meta(marks, 'og:description', 'description', 'twitter:description') ?? stringIn(article.description)),
    authors: authorsOf(marks, article, nodes, outlet),
    outlet,
    url: marks.canonical ?? meta(marks, 'og:url'),
    published: publishedOf(marks, article),
    language: languageOf(page, marks, article),
    body: clean(stringIn(article.articleBody)),
  });
}

/** The facts that metadata states, without spans. */
export function factsOf({ headline, authors, outlet, url, published, language }: Metadata): Partial<Facts> {
  const stated = (value: string | undefined): Fact | undefined => (value ? { value, how: 'stated' } : undefined);
  return defined({
    headline: stated(headline),
    byline: authors.map((value): Fact => ({ value, how: 'stated' })),
    outlet: stated(outlet),
    url: url && /^https?:/.test(url) ? stated(url) : undefined,
    published: published ? ({ value: published, how: 'stated', evidence: [] } satisfies Published) : undefined,
    language,
  });
}

/** The content of the first meta element of one of these names that has any. */
function meta({ meta }: Landmarks, ...names: string[]): string | undefined {
  for (const name of names) {
    const content = meta.get(name)?.[0];
    if (content) return content;
  }
  return undefined;
}

function outletOf(marks: Landmarks, article: Node, nodes: readonly Node[]): string | undefined {
  const site = nodes.find((node) => [node['@type']].flat().includes('WebSite') && typeof node.name === 'string');
  return clean(meta(marks, 'og:site_name') ?? namesIn(article.publisher, nodes)[0] ?? stringIn(site?.name));
}

/**
 * The headline: what the page prints where its OpenGraph title says the same, else what it tells machines.
 * An `<h1>` alone may be the site's name or a log-in box.
 */
function headlineOf(marks: Landmarks, article: Node, outlet: string | undefined): string | undefined {
  const printed = marks.headings.map(textOf).filter((text) => /[\p{L}\p{N}].*\s|\p{L}{9}/u.test(text));
  const [graph, machine, card] = [
    meta(marks, 'og:title'),
    stringIn(article.headline),
    meta(marks, 'twitter:title'),
  ].map(clean);
  const all = [graph, machine, card, ...printed].filter((text) => text !== undefined);
  const plain = (text: string | undefined) => text && withoutSite(text, outlet, all);
  const shared = plain(graph);
  const heading = shared && printed.find((text) => letters(text) === letters(shared));
  return heading ?? plain(machine) ?? shared ?? plain(card) ?? printed[0] ?? plain(clean(marks.title));
}

/** A headline has more characters than a section's name. */
const SHORTEST_TITLE = 15;

/** A title without the site's name behind it: what stands behind a dash or bar and is the outlet's, or is missing where the title is repeated. */
function withoutSite(title: string, outlet: string | undefined, others: readonly string[]): string {
  for (const end of title.matchAll(/\s+[-–—|•·:]\s+|\s*[|｜ㅣ：]\s*/g)) {
    const head = title.slice(0, end.index);
    const tail = letters(title.slice(end.index + end[0].length));
    if (others.some((other) => letters(other) === letters(head))) return head;
    const site = letters(outlet ?? '');
    if (
      site.length > 2 &&
      tail.length > 2 &&
      head.length > SHORTEST_TITLE &&
      (tail.includes(site) || site.includes(tail))
    )
      return head;
  }
  return title;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The story's authors by the first field that names any; the outlet counts as one where nobody else is named. */
function authorsOf(marks: Landmarks, article: Node, nodes: readonly Node[], outlet: string | undefined): string[] {
  const all = (...names: string[]) => names.flatMap((name) => marks.meta.get(name) ?? []);
  const sources = [
    namesIn(article.author ?? article.creator, nodes),
    all('author'),
    all('article:author', 'og:article:author'),
    all('parsely-author', 'dc.creator', 'sailthru.author', 'byl', 'cxenseparse:author'),
    marks.authors,
  ];
  for (const source of sources) {
    const names = authorNames(source.map(withoutReferences));
    const people = names.filter((name) => letters(name) !== letters(outlet ?? ''));
    if (names.length > 0) return people.length > 0 ? people : names;
  }
  return [];
}

/** A day, or a day and time with an optional zone, as ISO 8601 in extended form. */
const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** The publication date the page states. Where two fields give one moment in two zones, the local one is taken: it has the outlet's day. */
function publishedOf(marks: Landmarks, article: Node): string | undefined {
  const times = marks.times.filter((element) => element.getAttribute('datetime'));
  const time = times.find(
    (element) => /datePublished/.test(element.getAttribute('itemprop') ?? '') || element.hasAttribute('pubdate'),
  );
  const stated = [
    stringIn(article.datePublished),
    meta(
      marks,
      'article:published_time',
      'og:article:published_time',
      'datepublished',
      'article:published',
      'parsely-pub-date',
    ),
    meta(
      marks,
      'date',
      'pubdate',
      'publishdate',
      'publish-date',
      'sailthru.date',
      'dc.date.issued',
      'dc.date',
      'dcterms.created',
    ),
    stringIn(article.dateCreated),
    (time ?? times.find(inStory) ?? times[0])?.getAttribute('datetime') ?? undefined,
    stringIn(article.uploadDate),
  ]
    .map(isoDate)
    .filter((date) => date !== undefined);
  const first = stated[0];
  const local = stated.find(
    (date) => /[+-]\d\d:\d\d$/.test(date) && !/[+-]00:00$/.test(date) && moment(date) === moment(first),
  );
  return local ?? first;
}

function inStory(element: Element): boolean {
  return element.closest('article, main') !== null;
}

/** The date in extended form; without a zone the hour is nobody's, and the day stays. */
function isoDate(value: string | undefined): string | undefined {
  const [, day, time, seconds = '', zone] = value?.trim().match(ISO) ?? [];
  if (!day || Number.isNaN(Date.parse(day))) return undefined;
  if (!time || !zone) return day;
  return `${day}T${time}${seconds}${zone.toUpperCase().replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`;
}

function moment(date: string | undefined): number {
  return date ? Math.floor(Date.parse(date) / 60_000) : Number.NaN;
}

function languageOf(page: Page, marks: Landmarks, article: Node): string | undefined {
  const tag = stringIn(article.inLanguage) ?? page.documentElement?.getAttribute('lang') ?? meta(marks, 'og:locale');
  try {
    return tag ? Intl.getCanonicalLocales(tag.replace('_', '-'))[0] : undefined;
  } catch {
    return undefined;
  }
}

function clean(text: string | undefined): string | undefined {
  return (text && fold(withoutReferences(text))) || undefined;
}

/** The object without its undefined fields. */
function defined<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
