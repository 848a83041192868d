import type { Range, Report } from '../../report/index.ts';
import { hash } from '../hash.ts';

/** The words of a report's story in reading order, as numbers that are equal where the words are, with their places. */
export interface Words {
  readonly length: number;
  readonly codes: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** 1 for words inside quotation marks: two reporters who heard one speech share them. */
  readonly quoted: Uint8Array;
}

/** Body shorter than this takes the headline in: a flash has no other text. */
const SHORT_BODY = 12;

const OPENING: ReadonlySet<string> = new Set(['“', '„', '«', '``']);
const CLOSING: ReadonlySet<string> = new Set(['”', '»']);
const EITHER: ReadonlySet<string> = new Set(['"', "''"]);

/** Words of the body; furniture, headline and dateline differ from outlet to outlet and are left out. */
export function storyWords(report: Report): Words {
  const body = wordsOf(report.text, bodyOf(report));
  return body.length >= SHORT_BODY || report.sentences.length === 0 ? body : wordsOf(report.text, report.sentences);
}

function bodyOf({ sentences, text, facts }: Report): readonly Range[] {
  if (sentences.length > 0) return sentences.filter((sentence) => sentence.part === 'body');
  const headline = facts.headline?.span?.end ?? 0;
  return [{ start: headline, end: text.length }];
}

function wordsOf(text: string, ranges: readonly Range[]): Words {
  const codes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const quoted: number[] = [];
  let inside = false;
  let last = 0;
  for (const { start, end } of ranges) {
    if (text.slice(last, start).includes('\n')) inside = false;
    last = end;
    for (const { 0: piece, index } of text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]+|''|``|["“”„«»\n]/gu)) {
      if (OPENING.has(piece)) inside = true;
      else if (piece === '\n' || CLOSING.has(piece)) inside = false;
      else if (EITHER.has(piece)) inside = !inside;
      else {
        codes.push(hash(piece.toLowerCase()));
        starts.push(start + index);
        ends.push(start + index + piece.length);
        quoted.push(inside ? 1 : 0);
      }
    }
  }
  return {
    length: codes.length,
    codes: Uint32Array.from(codes),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    quoted: Uint8Array.from(quoted),
  };
}
