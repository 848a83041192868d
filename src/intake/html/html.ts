import { canonicalText, type Fact, type Facts, spanOf, type Unread } from '../../report/index.ts';
import { decode } from '../encoding.ts';
import { IntakeError } from '../error.ts';
import type { Format } from '../format.ts';
import type { Source } from '../source.ts';
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
 * Reads a page: its text is headline and paragraphs, a blank line between them.
 * @throws IntakeError when the page holds no story
 */
function readPage({ name, bytes, contentType, url }: Source): Unread {
  const charset = contentType?.match(/charset=["']?([\w:-]+)/i)?.[1];
  const page = parsePage(decode(bytes, [charset, ...declaredCharsets(bytes)]));
  const metadata = metadataOf(page);
  const paragraphs = storyOf(page);
  if (paragraphs.length === 0 && !metadata.headline)
    throw new IntakeError('intake/no-story', name, 'is a page without a story');
  const facts: Partial<Facts> = factsOf(metadata);
  if (url) facts.url = { value: url, how: 'given' };
  const headline = metadata.headline && canonicalText(metadata.headline).text;
  const text = canonicalText([headline, ...paragraphs].filter(Boolean).join('\n\n')).text;
  if (headline)
    facts.headline = { value: headline, how: 'stated', span: spanOf(text, 0, headline.length) } satisfies Fact;
  return { text, facts };
}
