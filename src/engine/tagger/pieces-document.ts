import type { Range } from '../../report/index.ts';
import type { Pieces, Vocabulary } from './pieces.ts';

/** A report as the model sees it: pieces with features, `[SEP]` between two paragraphs. The rule is that of `model/onrecord_model/document.py`. */
export interface PieceDocument extends Pieces {
  /** One number a piece: case of its word × whether it is quoted. */
  readonly features: number[];
  /** Indices of the pieces that begin a paragraph. */
  readonly paragraphs: number[];
}

/** A paragraph break has no place in the text. */
export const BREAK = -1;

/** How windows over a document are cut. */
export interface WindowRule {
  readonly maxLength: number;
  readonly overlap: { readonly least: number; readonly most: number };
}

/** The pieces of all paragraphs that have any. */
export function pieceDocument(text: string, paragraphs: readonly Range[], vocabulary: Vocabulary): PieceDocument {
  const out: PieceDocument = { ids: [], starts: [], ends: [], first: [], features: [], paragraphs: [] };
  for (const { start, end } of paragraphs) {
    const own: Pieces = { ids: [], starts: [], ends: [], first: [] };
    vocabulary.cut(text, start, end, own);
    if (own.ids.length === 0) continue;
    if (out.ids.length > 0) {
      out.ids.push(vocabulary.sep);
      out.starts.push(BREAK);
      out.ends.push(BREAK);
      out.first.push(true);
      out.features.push(0);
    }
    out.paragraphs.push(out.ids.length);
    const features = featuresOf(text, start, end, own);
    for (let i = 0; i < own.ids.length; i++) {
      out.ids.push(own.ids[i] as number);
      out.starts.push(own.starts[i] as number);
      out.ends.push(own.ends[i] as number);
      out.first.push(own.first[i] as boolean);
      out.features.push(features[i] as number);
    }
  }
  return out;
}

/** Overlapping windows, each with the pieces in it and the part of them whose scores count. */
export function windowsOf({ ids, paragraphs }: PieceDocument, { maxLength, overlap }: WindowRule) {
  const room = maxLength - 2;
  const spans: { from: number; to: number }[] = [];
  let p = 0;
  for (let from = 0; ; ) {
    const to = Math.min(from + room, ids.length);
    spans.push({ from, to });
    if (to === ids.length) break;
    while (p < paragraphs.length && (paragraphs[p] as number) <= to - overlap.least) p++;
    const last = paragraphs[p - 1];
    from = last !== undefined && last >= to - overlap.most ? last : to - Math.floor((overlap.least + overlap.most) / 2);
  }
  return spans.map((span, i) => ({
    ...span,
    first: i === 0 ? 0 : Math.floor(((spans[i - 1] as typeof span).to + span.from) / 2),
    last: i === spans.length - 1 ? span.to : Math.floor((span.to + (spans[i + 1] as typeof span).from) / 2),
  }));
}

/** `case * 3 + quoted` of each piece of a paragraph. The rule is that of `model/onrecord_model/features.py`. */
function featuresOf(text: string, start: number, end: number, { starts, ends, first }: Pieces): number[] {
  const quoted = quotedOf(text, start, end);
  const out: number[] = [];
  for (let i = 0; i < starts.length; ) {
    let stop = i + 1;
    while (stop < starts.length && !first[stop]) stop++;
    const letters = caseOf(text.slice(starts[i], ends[stop - 1]));
    for (; i < stop; i++) out.push(letters * 3 + (quoted[(starts[i] as number) - start] as number));
  }
  return out;
}

/** 0 no letters, 1 no capital, 3 two or more letters and all capital, 2 the rest. */
function caseOf(word: string): number {
  const letters = word.match(/\p{L}/gu);
  if (!letters) return 0;
  const capitals = letters.filter((letter) => /\p{Uppercase}/u.test(letter)).length;
  if (capitals === 0) return 1;
  return letters.length > 1 && capitals === letters.length ? 3 : 2;
}

/** For each character: 0 outside double quotation marks, 1 inside, 2 inside marks that the paragraph never closes. */
function quotedOf(text: string, start: number, end: number): Uint8Array {
  const state = new Uint8Array(end - start);
  let opened = -1;
  for (let i = start; i < end; ) {
    const char = text[i] as string;
    let width = 1;
    let opens = false;
    let closes = false;
    if ('“„«'.includes(char)) {
      opens = opened < 0;
      closes = opened >= 0 && i > start && ',.?!'.includes(text[i - 1] as string);
    } else if ('”»'.includes(char)) closes = true;
    else if (char === '"' || (char === "'" && text[i + 1] === "'" && i + 1 < end)) {
      width = char === '"' ? 1 : 2;
      opens = opened < 0;
      closes = !opens;
    }
    if (opens) opened = i;
    else if (closes && opened >= 0) {
      state.fill(1, opened - start, i + width - start);
      opened = -1;
    }
    i += width;
  }
  if (opened >= 0) state.fill(2, opened - start);
  return state;
}
