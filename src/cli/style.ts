import picocolors from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import type { Io, Output } from './io.ts';

type Paint = (text: string) => string;

/** How to write on one output: its width in columns, and paints that do nothing where colour is not wanted. */
export interface Style {
  readonly width: number;
  readonly colour: boolean;
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
  readonly cyan: Paint;
  readonly magenta: Paint;
}

const WIDTH_UNKNOWN = 80;
const WIDTH_READABLE = 120;

/**
 * The style of an output. Colour on a terminal only, unless NO_COLOR or FORCE_COLOR say otherwise;
 * the terminal's width up to what the eye can follow.
 */
export function styleOf(output: Output, env: Io['env']): Style {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  const colour = forced || (!env.NO_COLOR && env.FORCE_COLOR === undefined && !!output.isTTY && env.TERM !== 'dumb');
  const columns = output.columns || Number(env.COLUMNS) || WIDTH_UNKNOWN;
  const { bold, dim, red, green, yellow, cyan, magenta } = picocolors.createColors(colour);
  return {
    width: Math.max(20, Math.min(columns, WIDTH_READABLE)),
    colour,
    bold,
    dim,
    red,
    green,
    yellow,
    cyan,
    magenta,
  };
}

/** Wraps `text` into `width` columns: `first` before the first line, `rest` before the others. */
export function wrapped(text: string, width: number, first = '', rest = ' '.repeat(first.length)): string {
  const room = Math.max(10, width - Math.max(first.length, rest.length));
  return wrappedIn(text, room)
    .split('\n')
    .map((line, index) => ((index ? rest : first) + line).trimEnd())
    .join('\n');
}

/** Text without colour whose every character takes one column: Latin letters, punctuation, arrows. */
const ONE_COLUMN_EACH = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u2193]*$/;

/** What `wrapAnsi` does, some times as fast, for most of what is printed; what needs measuring is left to it. */
export function wrappedIn(text: string, room: number): string {
  const words = text.split(' ');
  if (!ONE_COLUMN_EACH.test(text) || words.some((word) => word.length > room))
    return wrapAnsi(text, room, { hard: true });
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line += line ? ` ${word}` : word;
  }
  return [...lines, line].join('\n');
}

/**
 * Text as it may be written to a terminal: control characters as their pictures, signs that turn the writing direction
 * of what follows as U+FFFD, white space kept.
 */
export function harmless(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n]/gu, (c) => (c < ' ' ? String.fromCharCode(0x2400 + c.charCodeAt(0)) : '\uFFFD'))
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '\uFFFD');
}
