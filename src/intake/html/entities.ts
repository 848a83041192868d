import { parsePage } from './page.ts';

const REFERENCE = /&(?:#\d+|#x[\da-f]+|[a-z]\w*);/i;

/** Undoes character references that were written once or twice too often: metadata says `&#8217;` or `&amp;#8217;` where it means an apostrophe. */
export function withoutReferences(text: string): string {
  let plain = text;
  for (let times = 0; times < 2 && REFERENCE.test(plain); times++) plain = parsePage(plain).body.textContent as string;
  return plain;
}
