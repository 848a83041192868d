import type { Draft } from '../stage.ts';

/** How a report uses capitals: what they tell of a word depends on where it stands. */
export interface Casing {
  /** One a token: 0 no capital, 1 a capital that says nothing (sentence start, headline in capitals), 2 a capital that marks a name. */
  readonly capital: Uint8Array;
  /** One a sentence: `title` for a headline with capitals throughout, `upper` for capitals only. */
  readonly style: readonly ('plain' | 'title' | 'upper')[];
  /** Words, in lower case, that stand somewhere in a plain sentence without a capital. */
  readonly small: ReadonlySet<string>;
  /** Words, in lower case, that stand with a capital in the middle of a plain sentence, with their number. */
  readonly raised: ReadonlyMap<string, number>;
}

const CAPITAL = /^\p{Lu}|^\d+\p{Lu}/u;
const LETTER = /\p{L}/u;
const SMALL = /\p{Ll}/u;
function hasLetter(text: string): boolean {
  const code = text.charCodeAt(0) | 0x20;
  return (code >= 97 && code <= 122) || LETTER.test(text);
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 97 && code <= 122) return false;
  return (code >= 65 && code <= 90) || CAPITAL.test(text);
}

/** Behind these a sentence begins anew. */
const OPENERS: ReadonlySet<string> = new Set([
  '"',
  "'",
  '“',
  '‘',
  "''",
  '``',
  '(',
  '[',
  '—',
  '–',
  '-',
  '*',
  '•',
  ':',
  '«',
  '...',
  '…',
]);

/** Looks at the whole report before any name is read. */
export function casingOf(draft: Draft): Casing {
  const { tokens, sentences } = draft;
  const capital = new Uint8Array(tokens.length);
  const style: ('plain' | 'title' | 'upper')[] = [];
  const small = new Set<string>();
  const raised = new Map<string, number>();
  let from = 0;
  for (let s = 0; s < sentences.length; s++) {
    let to = from;
    let letters = 0;
    let capitals = 0;
    let uppers = 0;
    let longs = 0;
    let longCapitals = 0;
    while (to < tokens.length && tokens[to]?.sentence === s) {
      const token = tokens[to++];
      if (!token || !hasLetter(token.text)) continue;
      letters++;
      const up = isCapital(token.text);
      if (up) capitals++;
      if (up && !SMALL.test(token.text)) uppers++;
      if (token.text.length > 3 && to - 1 > from) {
        longs++;
        if (up) longCapitals++;
      }
    }
    const kind =
      letters >= 3 && uppers >= letters * 0.7 && letters > uppers * 0.9
        ? 'upper'
        : longs >= 3 && longCapitals >= longs * 0.75 && capitals >= 4 && tokens[to - 1]?.text !== '.'
          ? 'title'
          : 'plain';
    style.push(kind);
    let opening = true;
    for (let i = from; i < to; i++) {
      const token = tokens[i];
      if (!token) continue;
      const { text, lower } = token;
      if (isCapital(text)) {
        if (kind !== 'plain') capital[i] = 1;
        else if (opening) capital[i] = 1;
        else {
          capital[i] = 2;
          raised.set(lower, (raised.get(lower) ?? 0) + 1);
        }
      } else if (kind === 'plain' && hasLetter(text)) small.add(lower);
      opening =
        (OPENERS.has(text) && !(text === '-' && tokens[i - 1]?.end === token.start)) ||
        // A sentence end that was not seen as one; behind an initial or a short abbreviation it is none
        ((text === '.' || text === '?' || text === '!') && !/^\p{Lu}\p{L}{0,3}$/u.test(tokens[i - 1]?.text ?? ''));
    }
    from = to;
  }
  return { capital, style, small, raised };
}
