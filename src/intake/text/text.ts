import type { Unread } from '../../report/index.ts';
import { decode } from '../encoding.ts';
import type { Format } from '../format.ts';

/** Plain text: taken as it is; layout finds its parts. */
export const plainText: Format = {
  name: 'text',
  extensions: ['.txt', '.text'],
  mediaTypes: ['text/plain'],
  sniff: () => false,
  read({ bytes, contentType, url }): Unread[] {
    const charset = contentType?.match(/charset=["']?([\w:-]+)/i)?.[1];
    const text = decode(bytes, [charset]);
    return [url ? { text, facts: { url: { value: url, how: 'given' } } } : { text }];
  },
};
