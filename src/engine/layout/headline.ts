import { endsSentence, type Piece } from './piece.ts';

/** The longest headline, in words and characters. */
const MOST_WORDS = 32;
const LONGEST = 240;

/** Words that headlines leave out and sentences cannot do without, in languages whose headlines do so. */
const SENTENCE_WORDS = /\b(?:a|an|the|was|were|had|been|he|she|it|they|which|who)\b/i;

/** Words that are written small in titles. */
const SMALL = /^(?:a|an|the|and|or|but|of|in|on|at|to|for|by|from|with|as|vs?|via|over|into|up|is|de|la|el|ve|ile)$/i;

/** Words up to which a sentence with its full stop is a headline where a byline or dateline follows. */
const SENTENCE_HEADLINE = 18;

/** Whether a paragraph that a byline or dateline follows is the headline: anything short, but for a sentence less. */
export function headsStory(piece: Piece): boolean {
  return headlineLength(piece) && (!endsSentence(piece.line) || piece.words <= SENTENCE_HEADLINE);
}

function headlineLength({ words, line }: Piece): boolean {
  return words > 0 && words <= MOST_WORDS && line.length <= LONGEST;
}

/**
 * Whether the first paragraph of a text is its headline: short and without a full stop, or with one but written like a headline,
 * in title case or without articles. A text of one paragraph is a headline only in title case.
 */
export function looksLikeHeadline(piece: Piece, next: Piece | undefined): boolean {
  const { line, words } = piece;
  if (!headlineLength(piece) || words < 3 || /[:,]$/.test(line) || /^[("'“‘]?\p{Ll}/u.test(line)) return false;
  const title = inTitleCase(line);
  if (!next) return title && !endsSentence(line);
  if (!endsSentence(line) || /[?!]["'”’]?$/.test(line)) return next.prose || title;
  const oneSentence = !/[.!?] /.test(line.replace(/\b(?:[A-Z]|Mr|Ms|Mrs|Dr|St|Gen|Sen|Rep|Gov|vs|No)\. /g, ''));
  return oneSentence && next.prose && (title || (words <= 18 && !SENTENCE_WORDS.test(line)));
}

/** Whether nearly every word of a line begins with a capital, save those that titles write small. */
export function inTitleCase(line: string): boolean {
  const words = (line.match(/[\p{L}][\p{L}'’]*/gu) ?? []).filter((word) => !SMALL.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 2 && capitals >= words.length * 0.8;
}
