import { canonicalText, type Facts, spanOf, type Unread } from '../../report/index.ts';
import { decode } from '../encoding.ts';
import { IntakeError } from '../error.ts';
import type { Format } from '../format.ts';
import type { Source } from '../source.ts';
import type { Block } from './blocks.ts';
import { declaredCharsets } from './charset.ts';
import { factsOf, metadataOf } from './metadata.ts';
import { parsePage } from './page.ts';
import { storyOf } from './story.ts';

/** HTML pages: the story's headline and paragraphs as text, with what the page states of them as facts. */
export const html: Format = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  sniff: (head) =>
    /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(head),
  read: (source) => [readPage(source)],
};

/**
 * Reads a page: its text is headline, deck and paragraphs, a blank line between them.
 * @throws IntakeError when the page holds no story
 */
function readPage({ name, bytes, contentType, url }: Source): Unread {
  const charset = contentType?.match(/charset=["']?([\w:-]+)/i)?.[1];
  const page = parsePage(decode(bytes, [charset, ...declaredCharsets(bytes)]));
  const metadata = metadataOf(page);
  const story = storyOf(page, metadata).filter((block) => letters(block.text) !== letters(metadata.headline ?? ''));
  if (story.length === 0)
    throw new IntakeError(
      'intake/no-story',
      name,
      'is a page without a story; it may need JavaScript or a login to show one',
    );
  const facts: Partial<Facts> = factsOf(metadata);
  if (url) facts.url = { value: url, how: 'given' };
  const headline = metadata.headline && canonicalText(metadata.headline).text;
  const text = canonicalText([headline, ...story.map((block) => block.text)].filter(Boolean).join('\n\n')).text;
  if (headline) facts.headline = { value: headline, how: 'stated', span: spanOf(text, 0, headline.length) };
  const deck = isDeck(story, metadata.deck) ? canonicalText((story[0] as Block).text).text : undefined;
  const start = headline ? headline.length + 2 : 0;
  if (deck) facts.deck = { value: deck, how: 'stated', span: spanOf(text, start, start + deck.length) };
  return { text, facts };
}

/** The first block is the deck where the page describes its story so, or it is a heading, and it stands apart from the paragraphs. */
function isDeck([first, second]: readonly Block[], description: string | undefined): boolean {
  if (!first || !second || first.parent === second.parent) return false;
  return /^h[2-4]$/.test(first.tag) || letters(first.text) === letters(description ?? '');
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
