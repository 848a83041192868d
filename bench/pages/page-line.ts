import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One line of the pages gold set. */
export interface PageLine {
  id: string;
  /** Relative to the set's file; may be gzipped. */
  file: string;
  url?: string;
  market?: string;
  body?: string;
}

/** The bytes of a line's page. */
export function pageBytes(gold: string, { file }: Pick<PageLine, 'file'>): Uint8Array {
  const bytes = readFileSync(join(dirname(gold), file));
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** A line's page as text; the set's pages are UTF-8. */
export function pageHtml(gold: string, line: Pick<PageLine, 'file'>): string {
  return new TextDecoder().decode(pageBytes(gold, line));
}
