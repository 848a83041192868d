/** Word pieces of a text, as BERT's uncased rule cuts it, with their places in the text. */
export interface Pieces {
  readonly ids: number[];
  /** UTF-16 offsets, end exclusive. */
  readonly starts: number[];
  readonly ends: number[];
  /** False where a piece continues the word of the piece before it. */
  readonly first: boolean[];
}

/** Cuts stretches of text into word pieces. The rule is that of `model/onrecord_model/pieces.py`. */
export interface Vocabulary {
  readonly cls: number;
  readonly sep: number;
  /** Appends the pieces of `text` from `start` to `end` to `out`. */
  cut(text: string, start: number, end: number, out: Pieces): void;
}

const LONGEST_WORD = 100;
/** Words whose pieces are kept, so that they need not be cut again. */
const MOST_KEPT = 20_000;

type Kind = 'space' | 'mark' | 'ignored' | 'letter';
type Piece = readonly [id: number, length: number];

/**
 * Makes a vocabulary.
 * @param list `vocab.txt`: one piece a line, its number from 0 is its id
 * @throws RangeError when a piece that every vocabulary has is not there
 */
export function createVocabulary(list: string): Vocabulary {
  const index = new Map(
    list
      .replace(/\n$/, '')
      .split('\n')
      .map((piece, id) => [piece, id]),
  );
  const idOf = (piece: string) => {
    const id = index.get(piece);
    if (id === undefined) throw new RangeError(`the vocabulary has no ${piece}`);
    return id;
  };
  const unknown = idOf('[UNK]');
  const quotation = idOf('"');
  const kept = new Map<string, readonly Piece[]>();

  function piecesOf(word: string): readonly Piece[] {
    const known = kept.get(word);
    if (known) return known;
    const found = longestMatches(word);
    if (kept.size < MOST_KEPT) kept.set(word, found);
    return found;
  }

  function longestMatches(word: string): readonly Piece[] {
    const units = [...word];
    if (units.length > LONGEST_WORD) return [[unknown, units.length]];
    const found: Piece[] = [];
    for (let start = 0; start < units.length; ) {
      let end = units.length;
      let id: number | undefined;
      for (; end > start; end--) {
        id = index.get((start > 0 ? '##' : '') + units.slice(start, end).join(''));
        if (id !== undefined) break;
      }
      if (id === undefined) return [[unknown, units.length]];
      found.push([id, end - start]);
      start = end;
    }
    return found;
  }

  function cut(text: string, start: number, end: number, out: Pieces): void {
    // characters of the word being read, and where each stands in the text
    let word = '';
    let from: number[] = [];
    let to: number[] = [];
    const flush = () => {
      if (word === '') return;
      let at = 0;
      for (const [id, length] of piecesOf(word)) {
        out.ids.push(id);
        out.starts.push(from[at] as number);
        out.ends.push(to[at + length - 1] as number);
        out.first.push(at === 0);
        at += length;
      }
      word = '';
      from = [];
      to = [];
    };
    const read = (char: string, at: number) => {
      for (const letter of folded(char)) {
        word += letter;
        from.push(at);
        to.push(at + char.length);
      }
    };
    for (let i = start; i < end; ) {
      if (text.startsWith("''", i) && i + 2 <= end) {
        flush();
        out.ids.push(quotation);
        out.starts.push(i);
        out.ends.push(i + 2);
        out.first.push(true);
        i += 2;
        continue;
      }
      const char = String.fromCodePoint(text.codePointAt(i) as number);
      const kind = kindOf(char);
      if (kind === 'letter') read(char, i);
      else if (kind !== 'ignored') {
        flush();
        if (kind === 'mark') read(char, i);
        flush();
      }
      i += char.length;
    }
    flush();
  }

  return { cls: idOf('[CLS]'), sep: idOf('[SEP]'), cut };
}

const ASCII_MARK = /[!-/:-@[-`{-~]/;
const IDEOGRAPH = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/;

function kindOf(char: string): Kind {
  if (/^[a-zA-Z0-9]$/.test(char)) return 'letter';
  if (/[\t\n\r\p{Z}]/u.test(char)) return 'space';
  if (/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\ufffd]/u.test(char)) return 'ignored';
  return ASCII_MARK.test(char) || IDEOGRAPH.test(char) || /\p{P}/u.test(char) ? 'mark' : 'letter';
}

/** A character in lower case and without its accents; may be empty (a combining mark). */
function folded(char: string): string {
  const lower = char.toLowerCase();
  return lower.length === 1 && lower < '\x80' ? lower : lower.normalize('NFD').replace(/\p{Mn}/gu, '');
}
