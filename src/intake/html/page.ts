import { parseHTML } from 'linkedom';

/** A parsed page. linkedom's own types are those of browsers, which the project does not load. */
// biome-ignore lint/suspicious/noExplicitAny: the DOM's types come with the browser library only
export type Page = any;
// biome-ignore lint/suspicious/noExplicitAny: as above
export type Element = any;

/** Parses a page; broken markup gives what a browser would make of it, as far as linkedom goes. */
export function parsePage(html: string): Page {
  const page = parseHTML(html).document;
  // A fragment has no html element; one is put round it.
  return page.documentElement?.localName === 'html' && page.body
    ? page
    : parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document;
}

/** An element's text with white space folded. */
export function textOf(element: Element): string {
  return fold(element?.textContent ?? '');
}

/** White space folded to single spaces, ends trimmed. */
export function fold(text: string): string {
  return text.replace(/[\s\u200b\u00ad]+/g, ' ').trim();
}
