import { parsePage } from './page.ts';

/** Undoes character references that were written twice: metadata often says `&amp;#8217;` where it means an apostrophe. */
export function withoutReferences(text: string): string {
  return /&(?:#\d+|#x[\da-f]+|\w+);/i.test(text) ? (parsePage(text).body.textContent as string) : text;
}
