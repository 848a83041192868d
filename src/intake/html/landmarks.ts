import { type Element, fold, type Page, textOf } from './page.ts';

/** The elements of a page that say something about its story, found in one walk: selectors would take a walk each. */
export interface Landmarks {
  /** Contents of meta elements by `property`, `name` or `itemprop`, in lower case. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly canonical?: string;
  readonly title?: string;
  readonly headings: readonly Element[];
  readonly times: readonly Element[];
  /** Sources of JSON-LD. */
  readonly structured: readonly string[];
  /** Texts of links and elements marked as naming an author. */
  readonly authors: readonly string[];
}

/** Walks through a page once and keeps what metadata is made of. */
export function landmarksOf(page: Page): Landmarks {
  const meta = new Map<string, string[]>();
  const headings: Element[] = [];
  const times: Element[] = [];
  const structured: string[] = [];
  const authors: string[] = [];
  let canonical: string | undefined;
  let title: string | undefined;
  const see = (element: Element) => {
    switch (element.localName) {
      case 'meta': {
        const content = fold(element.getAttribute('content') ?? '');
        if (content)
          for (const attribute of ['property', 'name', 'itemprop']) {
            const name = element.getAttribute(attribute)?.toLowerCase();
            if (name) meta.set(name, [...(meta.get(name) ?? []), content]);
          }
        break;
      }
      case 'link':
        if (element.getAttribute('rel') === 'canonical') canonical ??= element.getAttribute('href') ?? undefined;
        break;
      case 'title':
        title ??= textOf(element) || undefined;
        break;
      case 'h1':
        headings.push(element);
        break;
      case 'time':
        times.push(element);
        break;
      case 'script':
        if (/ld\+json/i.test(element.getAttribute('type') ?? '')) structured.push(element.textContent ?? '');
        break;
    }
    if (
      authors.length < MOST_AUTHORS &&
      element.localName !== 'meta' &&
      element.localName !== 'link' &&
      isAuthor(element)
    ) {
      const text = textOf(element);
      if (text.length < LONGEST_AUTHOR) authors.push(text);
    }
  };
  const walk = (element: Element) => {
    see(element);
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) walk(child);
  };
  if (page.documentElement) walk(page.documentElement);
  return {
    meta,
    headings,
    times,
    structured,
    authors,
    ...(canonical ? { canonical } : {}),
    ...(title ? { title } : {}),
  };
}

/** A page names its story's authors first; behind them come those of other stories. */
const MOST_AUTHORS = 6;
const LONGEST_AUTHOR = 120;

function isAuthor(element: Element): boolean {
  const rel = element.getAttribute('rel');
  if (rel && /(?:^|\s)author(?:\s|$)/.test(rel)) return true;
  return element.getAttribute('itemprop') === 'author';
}
