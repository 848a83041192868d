import type { Range } from '../../report/index.ts';
import { endsSentence } from './piece.ts';

/** The widest line of a text that is wrapped by hand; longer lines hold a paragraph each. In characters. */
const WIDEST_WRAPPED = 140;
const NARROWEST_WRAPPED = 36;

/** Share of the line ends within paragraphs at which a sentence goes on for want of room, from which a text counts as wrapped. */
const WRAPPED_SHARE = 0.3;
/** The same share among the full lines: a full line that ends a sentence may be a paragraph. */
const MID_SENTENCE_SHARE = 0.6;
/** Share of lines that may be wider than any wrapping: addresses, tables. */
const BEYOND_SHARE = 0.1;
/** Share of line ends at which a small letter goes on, from which a text counts as wrapped whatever its lines' widths. */
const RUNNING_SHARE = 0.5;

interface Line extends Range {
  /** Where it ends, counted from the left margin: what a wrapped line fills. */
  width: number;
  /** Whether a blank line precedes it. */
  parted: boolean;
}

/**
 * Cuts a text into paragraphs: at blank lines always, and at every line end unless the text is wrapped by hand (wires, e-mail).
 * There, lines join where the next one's first word would not have fit, or where a sentence plainly goes on. White space at both ends is left out.
 */
export function paragraphsOf(text: string): Range[] {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  // Where blank lines part the paragraphs, a line end alone does so only behind a sentence.
  const airy = lines.filter((line) => line.parted).length >= 2;
  const paragraphs: Range[] = [];
  for (const [i, { start, end, parted }] of lines.entries()) {
    const before = lines[i - 1];
    const last = paragraphs.at(-1);
    const joined =
      before &&
      !parted &&
      width &&
      (isFull(text, before, lines[i] as Line, width) || goesOn(text, before, start, airy));
    if (last && joined) last.end = end;
    else paragraphs.push({ start, end });
  }
  return paragraphs;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  let parted = false;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed) {
      const indent = line.indexOf(trimmed);
      lines.push({ start: at + indent, end: at + indent + trimmed.length, width: indent + trimmed.length, parted });
      parted = false;
    } else parted = true;
    at += line.length + 1;
  }
  return lines;
}

/** The column at which the text is wrapped, or undefined where its lines are paragraphs. */
function wrapWidth(text: string, lines: readonly Line[]): number | undefined {
  const joints = lines.flatMap((line, i) => (i > 0 && !line.parted ? [[lines[i - 1] as Line, line] as const] : []));
  if (joints.length === 0) return undefined;
  const widths = joints.map(([before]) => before.width).sort((a, b) => a - b);
  // The widest lines may be a table or a heading; most are not.
  const width = widths[Math.floor((widths.length - 1) * 0.95)] as number;
  if (width > WIDEST_WRAPPED || width < NARROWEST_WRAPPED) return undefined;
  // A headline, byline and dateline line by line above paragraphs of one line each are not wrapped.
  const beyond = lines.filter((line) => line.width > WIDEST_WRAPPED).length;
  if (beyond > lines.length * BEYOND_SHARE) return undefined;
  const running = joints.filter(([before, line]) => goesOn(text, before, line.start, false)).length;
  if (running >= joints.length * RUNNING_SHARE) return width;
  const full = joints.filter(([before, line]) => isFull(text, before, line, width));
  const mid = full.filter(([before]) => !endsSentence(text.slice(before.start, before.end))).length;
  return mid >= 2 && mid >= joints.length * WRAPPED_SHARE && mid >= full.length * MID_SENTENCE_SHARE
    ? width
    : undefined;
}

/** Whether a line was broken for want of room: the next line's first word would not have fit behind it. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const word = text.slice(next.start, Math.min(next.end, next.start + width)).match(/^\S+/)?.[0].length ?? 0;
  return line.width + 1 + word > width - 2;
}

/** Whether a sentence runs over a line end: a line that was broken early all the same. */
function goesOn(text: string, before: Line, start: number, airy: boolean): boolean {
  const line = text.slice(before.start, before.end);
  return !endsSentence(line) && !/[:;]$/.test(line) && (airy || /^\p{Ll}/u.test(text.slice(start, start + 2)));
}
