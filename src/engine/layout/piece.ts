import type { Part, Range } from '../../report/index.ts';

/** A paragraph of the text while layout finds out what it is. */
export interface Piece extends Range {
  /** Its text with line ends as spaces: same length, same offsets. */
  readonly line: string;
  readonly words: number;
  /** Reads like a story's paragraph: long, or a sentence with its full stop. */
  readonly prose: boolean;
  part?: Part;
}

/** Words from which a paragraph is prose whatever it ends with. */
const LONG = 22;
/** Words from which a sentence is prose. */
const SENTENCE = 7;

/** Looks at a paragraph of `text`. */
export function pieceOf(text: string, { start, end }: Range): Piece {
  const line = text.slice(start, end).replace(/\s/g, ' ');
  const words = countWords(line);
  return { start, end, line, words, prose: words >= LONG || (words >= SENTENCE && endsSentence(line)) };
}

/** Whether a line ends as sentences do. */
export function endsSentence(line: string): boolean {
  return /[.!?…。؟](?:["'”’»)\]]|\s)*$/u.test(line.slice(-8));
}

/** Stretches between spaces: close enough to words, and quick. */
function countWords(line: string): number {
  let words = 0;
  for (let at = 0; at >= 0 && at < line.length; at = line.indexOf(' ', at)) {
    while (line[at] === ' ') at++;
    if (at < line.length) words++;
  }
  return words;
}
