import type { Fact, Facts, Published } from '../../report/index.ts';
import { authorNames } from './authors.ts';
import { withoutReferences } from './entities.ts';
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
  const nodes = structuredData(page);
  const article = articleNode(nodes) ?? {};
  const outlet = outletOf(page, article, nodes);
  return defined({
    headline: headlineOf(page, article, outlet),
    deck: clean(stringIn(article.description) ?? meta(page, 'og:description', 'description', 'twitter:description')),
    authors: authorsOf(page, article, nodes),
    outlet,
    url: page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta(page, 'og:url'),
    published: publishedOf(page, article),
    language: languageOf(page, article),
    body: stringIn(article.articleBody),
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
function meta(page: Page, ...names: string[]): string | undefined {
  for (const name of names)
    for (const attribute of ['property', 'name', 'itemprop']) {
      const content = fold(page.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute('content') ?? '');
      if (content) return content;
    }
  return undefined;
}

function outletOf(page: Page, article: Node, nodes: readonly Node[]): string | undefined {
  const site = nodes.find((node) => [node['@type']].flat().includes('WebSite') && typeof node.name === 'string');
  return clean(meta(page, 'og:site_name') ?? namesIn(article.publisher, nodes)[0] ?? stringIn(site?.name));
}

/** og:title is what outlets write with most care; an `<h1>` may be the site's name or a log-in box. */
function headlineOf(page: Page, article: Node, outlet: string | undefined): string | undefined {
  const printed = [...page.querySelectorAll('h1')].map(textOf).filter((text) => text.includes(' '));
  const given = [meta(page, 'og:title'), stringIn(article.headline), meta(page, 'twitter:title')].map(clean);
  const title = clean(page.querySelector('title')?.textContent);
  const all = [...given, ...printed].filter((text) => text !== undefined);
  const chosen = given.find((text) => text !== undefined) ?? printed[0] ?? title;
  return chosen && withoutSite(chosen, outlet, all);
}

/** A title without the site's name behind it: what stands behind a dash or bar and is the outlet's, or is missing where the title is repeated. */
function withoutSite(title: string, outlet: string | undefined, others: readonly string[]): string {
  const ends = [...title.matchAll(/\s+[-–—|•·:]\s+/g)];
  for (const end of ends) {
    const head = title.slice(0, end.index);
    const tail = title.slice(end.index + end[0].length);
    if (others.some((other) => letters(other) === letters(head))) return head;
    if (
      outlet &&
      letters(tail).length > 2 &&
      (letters(tail).includes(letters(outlet)) || letters(outlet).includes(letters(tail)))
    )
      return head;
  }
  return title;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function authorsOf(page: Page, article: Node, nodes: readonly Node[]): string[] {
  const links = [
    ...page.querySelectorAll('[rel~="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"]'),
  ];
  const sources = [
    namesIn(article.author ?? article.creator, nodes),
    metas(page, 'author'),
    metas(page, 'article:author'),
    metas(page, 'parsely-author', 'dc.creator', 'DC.creator', 'sailthru.author', 'byl'),
    links.slice(0, 6).map((link: Element) => textOf(link)),
  ];
  for (const source of sources) {
    const names = authorNames(source.map(withoutReferences));
    if (names.length > 0) return names;
  }
  return [];
}

function metas(page: Page, ...names: string[]): string[] {
  return names.flatMap((name) =>
    [...page.querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`)].map((element: Element) =>
      fold(element.getAttribute('content') ?? ''),
    ),
  );
}

/** A day, or a day and time with an optional zone, as ISO 8601 in extended form. */
const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** The publication date the page states. Where two fields give one moment in two zones, the local one is taken: it has the outlet's day. */
function publishedOf(page: Page, article: Node): string | undefined {
  const time = page.querySelector('time[itemprop="datePublished"], time[pubdate]') ?? onlyTime(page);
  const stated = [
    stringIn(article.datePublished),
    meta(
      page,
      'article:published_time',
      'og:article:published_time',
      'datePublished',
      'article:published',
      'parsely-pub-date',
    ),
    meta(
      page,
      'date',
      'pubdate',
      'publishdate',
      'publish-date',
      'sailthru.date',
      'DC.date.issued',
      'dc.date',
      'dcterms.created',
    ),
    stringIn(article.dateCreated),
    time?.getAttribute('datetime') ?? undefined,
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

/** The one `<time>` of a page, or the first within its article. */
function onlyTime(page: Page): Element | undefined {
  return (
    page.querySelector('article time[datetime], main time[datetime]') ??
    page.querySelector('time[datetime]') ??
    undefined
  );
}

function isoDate(value: string | undefined): string | undefined {
  const [, day, time, seconds = '', zone = ''] = value?.trim().match(ISO) ?? [];
  if (!day || Number.isNaN(Date.parse(day))) return undefined;
  if (!time) return day;
  return `${day}T${time}${seconds}${zone.toUpperCase().replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`;
}

function moment(date: string | undefined): number {
  return date ? Math.floor(Date.parse(date) / 60_000) : Number.NaN;
}

function languageOf(page: Page, article: Node): string | undefined {
  const tag = stringIn(article.inLanguage) ?? page.documentElement?.getAttribute('lang') ?? meta(page, 'og:locale');
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
