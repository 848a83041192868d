import type { Token } from '../sentences/token.ts';
import type { Stretch } from './stretch.ts';

/** A quotation inside one paragraph, its marks included. */
export interface Quotation extends Stretch {
  /** Index of the quotation round it, or -1. */
  readonly outer: number;
  /** False where the paragraph ends before the quotation does: it goes on in the next paragraph, or a mark is missing. */
  readonly closed: boolean;
}

/** The quotations of a text, by start, and for each token the innermost one it lies in (-1: none). */
export interface Quotations {
  readonly all: readonly Quotation[];
  readonly of: Int32Array;
}

const OPENS: Readonly<Record<string, string>> = { '“': '”', '„': '”', '«': '»', '‹': '›', '‘': '’', '``': "''" };
const TOGGLES: ReadonlySet<string> = new Set(['"', "''"]);
const MARKS: ReadonlySet<string> = new Set([...Object.entries(OPENS).flat(), ...TOGGLES, "'"]);

/**
 * Finds what stands in quotation marks: “ ” " '' « » and, where they cannot be apostrophes, ‘ ’ and '.
 * @param paragraphs for each token the number of its paragraph; a quotation never crosses one (each paragraph of a long one opens anew)
 */
export function quotationsOf(text: string, tokens: readonly Token[], paragraphs: (token: Token) => number): Quotations {
  const all: { from: number; to: number; outer: number; closed: boolean }[] = [];
  const of = new Int32Array(tokens.length).fill(-1);
  const endings = singleEndings(text, tokens, paragraphs);
  let open: { quotation: number; close: string }[] = [];
  const finish = (end: number, closed: boolean) => {
    const last = all[(open.pop() as { quotation: number }).quotation] as (typeof all)[number];
    last.to = end;
    last.closed = closed;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (i > 0 && paragraphs(token) !== paragraphs(tokens[i - 1] as Token)) while (open.length > 0) finish(i, false);
    const mark = token.text;
    if (!MARKS.has(mark)) {
      of[i] = open.at(-1)?.quotation ?? -1;
      continue;
    }
    const top = open.at(-1);
    const spaceBefore = !glued(text, token.start - 1);
    const spaceAfter = !glued(text, token.end);
    let opens: string | undefined;
    let closes = false;
    if (TOGGLES.has(mark)) {
      if (open.some((o) => o.close === mark)) closes = true;
      else if (mark === "''" && top?.close === '”') closes = true;
      else if (!spaceAfter) opens = mark;
    } else if (mark === '”' || mark === '»' || mark === '›')
      closes = open.some((o) => o.close === mark || o.close === '”');
    else if (mark === '“' && top?.close === '”' && !spaceBefore && spaceAfter) closes = true;
    else if (mark === "'" || mark === '’' || mark === '‘') {
      if ((top?.close === "'" && mark === "'") || (top?.close === '’' && mark === '’')) closes = endings[i] === i;
      else if (mark !== '’' && spaceBefore && !spaceAfter && open.length < 3 && endings[i + 1] !== -1)
        opens = mark === '‘' ? '’' : "'";
    } else opens = OPENS[mark];
    if (opens !== undefined && open.length < 3) {
      all.push({ from: i, to: i + 1, outer: top?.quotation ?? -1, closed: false });
      open.push({ quotation: all.length - 1, close: opens });
    }
    of[i] = open.at(-1)?.quotation ?? -1;
    if (closes) {
      // What was opened inside and never closed ends with it.
      while (open.length > 1 && open.at(-1)?.close !== mark && open.at(-1)?.close !== '”') finish(i + 1, false);
      finish(i + 1, true);
    }
  }
  while (open.length > 0) finish(tokens.length, false);
  open = [];
  return { all, of };
}

const GLUE = /[^\s([{—–-]/;
const glued = (text: string, at: number) => at >= 0 && at < text.length && GLUE.test(text[at] as string);

/** For each token the next place in its paragraph, itself included, where a single quotation could end; -1: none. */
function singleEndings(text: string, tokens: readonly Token[], paragraphs: (token: Token) => number): Int32Array {
  const next = new Int32Array(tokens.length + 1).fill(-1);
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    const after = tokens[i + 1];
    next[i] = after && paragraphs(after) === paragraphs(token) ? (next[i + 1] as number) : -1;
    if (token.text !== "'" && token.text !== '’') continue;
    const before = text[token.start - 1] ?? ' ';
    const behind = text[token.end] ?? ' ';
    if (/[\s([{]/.test(before) || /[\p{L}\p{N}]/u.test(behind)) continue;
    // "the ministers' claim" is no ending where a better one follows: a possessive has a noun behind it.
    const possessive = /s/i.test(before) && behind === ' ' && after !== undefined && NOMINAL.has(after.pos);
    if (!possessive || next[i] === -1) next[i] = i;
  }
  return next;
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN', 'NUM']);

/** How many of a stretch's words are in quotation marks, and how many there are. */
export function quotedWords(
  tokens: readonly Token[],
  { from, to }: Stretch,
  quotations: Quotations,
): { quoted: number; words: number } {
  let words = 0;
  let quoted = 0;
  for (let i = from; i < to; i++) {
    if ((tokens[i] as Token).pos === 'PUNCT') continue;
    words++;
    if (quotations.of[i] !== -1) quoted++;
  }
  return { quoted, words };
}
