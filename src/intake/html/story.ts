import { Readability } from '@mozilla/readability';
import { type Element, type Page, textOf } from './page.ts';

/** Elements that stand as a paragraph of their own. */
const BLOCKS = 'p, h2, h3, h4, h5, h6, li, blockquote, pre, div';

/** The story's paragraphs in order. Consumes the page. */
export function storyOf(page: Page): string[] {
  const content = new Readability(page, { serializer: (element: Element) => element }).parse()?.content as
    | Element
    | undefined;
  if (!content) return [];
  for (const element of content.querySelectorAll('figure, figcaption, aside, nav, form, button')) element.remove();
  return [...content.querySelectorAll(BLOCKS)]
    .filter((block: Element) => !block.querySelector(BLOCKS))
    .map(textOf)
    .filter((text) => text !== '');
}
