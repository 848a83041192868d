import { type OfficeTerm, officeTerms } from '../../vocabulary/office-terms.ts';
import type { Token } from '../sentences/token.ts';
import { dayNumber, parseDay } from '../times/calendar.ts';
import type { Clue } from './clue.ts';

const surnameOf = ({ name }: OfficeTerm) => name.split(/[ -]/).at(-1)?.toLowerCase() ?? '';
const bySurname = new Map<string, OfficeTerm[]>();
for (const term of officeTerms) bySurname.set(surnameOf(term), [...(bySurname.get(surnameOf(term)) ?? []), term]);

/** Words that put an office out of its holder's time. */
const NOT_NOW = new Set([
  'former',
  'ex',
  'then',
  'late',
  'past',
  'elect',
  'candidate',
  'nominee',
  'hopeful',
  'contender',
  'designate',
  'presumptive',
  'presumed',
  'likely',
  'possible',
  'potential',
  'next',
  'a',
]);
/** How many words may stand between a title's last word and the surname. */
const NAMES = 3;

/**
 * Days on which an office can have been named with its holder: "President Ann Lee". An administration by its head's name says
 * less: papers speak of it for years. Holders whose time was over when another one's began are of the past too.
 */
export function officeClues(tokens: readonly Token[]): Clue[] {
  const clues = new Map<string, Clue & { from: number; to: number }>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const terms = bySurname.get(token.lower);
    if (terms === undefined || !/^\p{Lu}/u.test(token.text)) continue;
    const held = terms.filter((term) => isNamed(term, tokens, i));
    const [first] = held;
    if (first === undefined) continue;
    const key = `${first.name} ${first.titles[0]}`;
    if (clues.has(key)) continue;
    const spans = held.map(
      ({ from, to }) => [dayOf(from), to === undefined ? Number.POSITIVE_INFINITY : dayOf(to)] as const,
    );
    const words = held.map(({ from, to }) => `from ${from} ${to === undefined ? 'on' : `to ${to}`}`).join(' and ');
    clues.set(key, {
      kind: 'office',
      from: Math.min(...spans.map(([from]) => from)),
      to: Math.max(...spans.map(([, to]) => to)),
      range: { start: (tokens[firstOf(first, tokens, i)] as Token).start, end: token.end },
      fits: (day) => spans.some(([from, to]) => from <= day && day <= to),
      reason: `${first.name} was ${first.titles[0]} ${words}`,
    });
  }
  const latest = Math.max(...[...clues.values()].map(({ from }) => from));
  return [...clues.values()].filter(({ to }) => to > latest).map(({ from: _from, to: _to, ...clue }) => clue);
}

function dayOf(iso: string): number {
  const day = parseDay(iso);
  return day ? dayNumber(day) : Number.NaN;
}

/** The token that the name starts with: the surname's where it stands alone. */
function firstOf({ name }: OfficeTerm, tokens: readonly Token[], i: number): number {
  const given = name.toLowerCase().split(/[ -]/);
  let first = i;
  while (
    first > 0 &&
    tokens[first - 1]?.sentence === tokens[i]?.sentence &&
    given.includes(tokens[first - 1]?.lower ?? '')
  )
    first--;
  return first;
}

/** Whether the name at `i` is said to hold the term's office at the time of writing. */
function isNamed({ titles, name }: OfficeTerm, tokens: readonly Token[], i: number): boolean {
  const { sentence } = tokens[i] as Token;
  const word = (j: number) => (tokens[j]?.sentence === sentence ? (tokens[j]?.lower ?? '') : '');
  const given = name.toLowerCase().split(/[ -]/).slice(0, -1);
  let before = i - 1;
  while (before > i - 1 - NAMES - 1 && (given.includes(word(before)) || word(before) === '-' || word(before) === '.'))
    before--;
  return titles.some((title) => {
    const words = title.split(/[ -]/);
    let at = before;
    for (let k = words.length - 1; k >= 0; k--) {
      while (word(at) === '-') at--;
      if (word(at) !== words[k]) return false;
      at--;
    }
    // "Vice President": another office; "former", "then-": another time
    if (
      words.length === 1 &&
      (word(at) === 'vice' ||
        word(at) === 'deputy' ||
        (word(at) === '-' && word(at - 1) === 'vice') ||
        word(at) === 'commission')
    )
      return false;
    for (let back = 0; back < 4; back++) if (NOT_NOW.has(word(at - back))) return false;
    return !NOT_NOW.has(word(i + 1)) && !(word(i + 1) === '-' && NOT_NOW.has(word(i + 2)));
  });
}
