import type { Range, Report } from '../../report/index.ts';
import { hash } from '../hash.ts';

/** The words of a report's story in reading order, as numbers that are equal where the words are, with their places. */
export interface Words {
  readonly length: number;
  readonly codes: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Body shorter than this takes the headline in: a flash has no other text. */
const SHORT_BODY = 12;

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
  for (const { start, end } of ranges)
    for (const match of text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      codes.push(hash(match[0].toLowerCase()));
      starts.push(start + match.index);
      ends.push(start + match.index + match[0].length);
    }
  return {
    length: codes.length,
    codes: Uint32Array.from(codes),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
  };
}
