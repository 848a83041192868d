import type { Unread } from '../report/index.ts';
import { html } from './html/html.ts';
import type { Source } from './source.ts';
import { plainText } from './text/text.ts';

/** A kind of file that intake can read. A new one is added here and nowhere else. */
export interface Format {
  readonly name: string;
  /** File name endings, with the dot, in lower case. */
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  /** Whether the bytes' beginning, decoded as Latin-1, shows this format, whatever name it came under. */
  sniff(head: string): boolean;
  /**
   * Reads the reports in a source: one for a page or text, many for a feed or an archive.
   * @throws IntakeError when there is no story in it
   */
  read(source: Source): Iterable<Unread>;
}

/** All formats, the most telling first; the last takes any text. */
export const formats: readonly Format[] = [html, plainText];

/** Bytes enough to tell a format by. */
const HEAD = 2048;

/** The format of a source: by what its bytes show, else by its media type, else by its name, else plain text. */
export function formatOf({ name, bytes, contentType }: Source): Format {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const mediaType = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  return (
    formats.find((format) => format.sniff(head)) ??
    formats.find((format) => format.mediaTypes.includes(mediaType)) ??
    formats.find((format) => format.extensions.some((extension) => name.toLowerCase().endsWith(extension))) ??
    plainText
  );
}
