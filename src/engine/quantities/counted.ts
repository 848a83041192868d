import type { Range } from '../../report/index.ts';
import { hedgesBehind } from '../../vocabulary/hedges.ts';
import type { Token } from '../sentences/token.ts';
import type { Draft } from '../stage.ts';

/** How many words a counted noun may have: "1,000 used short-range ballistic missile launchers". */
const LONGEST = 9;
const OF = new Set(['the', 'these', 'those', 'its', 'their', 'his', 'her', 'our', 'my', 'your', 'such']);
const MORE = new Set(['more', 'other', 'new', 'further', 'additional', 'such']);
/** Hedges that a hyphen ties to the figure: *2,000-plus*, *twenty-odd*. */
const GLUED_HEDGES = new Set(
  Object.values(hedgesBehind)
    .flat()
    .flatMap((words) => (words.startsWith('- ') ? [words.slice(2)] : [])),
);
/** Verbs that look like the second part of a compound. */
const NOT_HEADS = new Set(['%', 'percent', 'per', 'a.m.', 'p.m.']);

/** Finds the noun that a number counts; asked in reading order, it walks along the tokens once. */
export class Counted {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor({ tokens }: Draft) {
    this.#tokens = tokens;
  }

  /** The noun phrase behind a number, from its first modifier to its head: *North Korean missiles* in "two North Korean missiles". */
  after({ end }: Range): Range | undefined {
    const tokens = this.#tokens;
    while (this.#at < tokens.length && (tokens[this.#at] as Token).start < end) this.#at++;
    let j = this.#at;
    const sentence = tokens[j]?.sentence;
    if (sentence === undefined || tokens[j - 1]?.sentence !== sentence) return undefined;
    if (isQuote(tokens[j])) j++;
    if (tokens[j]?.text === '-' || tokens[j]?.text === '–') j += GLUED_HEDGES.has(tokens[j + 1]?.lower ?? '') ? 2 : 1;
    if (tokens[j]?.lower === 'of') {
      j++;
      if (OF.has(tokens[j]?.lower ?? '')) j++;
    }
    const first = j;
    let head: number | undefined;
    for (; j < tokens.length && j < first + LONGEST; j++) {
      const token = tokens[j] as Token;
      if (token.sentence !== sentence || NOT_HEADS.has(token.lower)) break;
      if (token.pos === 'NOUN' || token.pos === 'PROPN') head = j;
      else if (
        !(
          token.pos === 'ADJ' ||
          MORE.has(token.lower) ||
          isParticiple(token) ||
          isHyphen(tokens, j) ||
          isHyphened(tokens, j) ||
          isModel(tokens, j) ||
          (head === undefined && token.pos === 'ADV' && j === first)
        )
      )
        break;
      else if (
        head !== undefined &&
        token.pos !== 'ADJ' &&
        !isHyphen(tokens, j) &&
        !isHyphened(tokens, j) &&
        !isModel(tokens, j)
      )
        break;
    }
    if (head === undefined) return undefined;
    return { start: (tokens[first] as Token).start, end: (tokens[head] as Token).end };
  }
}

function isQuote(token: Token | undefined): boolean {
  return token !== undefined && ['"', '”', '’', "''", "'"].includes(token.text);
}

function isParticiple({ pos, lower }: Token): boolean {
  return pos === 'VERB' && (lower.endsWith('ed') || lower.endsWith('ing'));
}

/** The number of a model inside its name: *055* in "Type 055 destroyers". */
function isModel(tokens: readonly Token[], j: number): boolean {
  const [name, number, noun] = [tokens[j - 1], tokens[j], tokens[j + 1]];
  return name?.pos === 'PROPN' && number?.pos === 'NUM' && (noun?.pos === 'NOUN' || noun?.pos === 'PROPN');
}

/** A hyphen inside a compound: surface - to - air. */
function isHyphen(tokens: readonly Token[], j: number): boolean {
  const token = tokens[j] as Token;
  if (token.text === '-') return tokens[j - 1]?.end === token.start && tokens[j + 1]?.start === token.end;
  return token.lower === 'to' && tokens[j - 1]?.text === '-' && tokens[j + 1]?.text === '-';
}

/** The second part of a compound: *propelled* in "rocket-propelled grenades". */
function isHyphened(tokens: readonly Token[], j: number): boolean {
  return isParticiple(tokens[j] as Token) && tokens[j - 1]?.text === '-' && tokens[j - 1]?.end === tokens[j]?.start;
}
