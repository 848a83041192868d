import { takenVerbs } from '../../vocabulary/metonymy-words.ts';
import {
  noPlaces,
  organisationWords,
  otherHeads,
  otherWords,
  placeWords,
} from '../../vocabulary/organisation-words.ts';
import { bodyNouns } from '../../vocabulary/speakers.ts';
import type { Token } from '../sentences/token.ts';
import type { Draft } from '../stage.ts';
import type { Lexicon } from './lexicon.ts';
import { isDesignation, isMakeOfArms } from './makes.ts';

/** What speaks for each type of a name, in one place or summed over a report. Units are of no meaning but comparison. */
export interface Score {
  person: number;
  organisation: number;
  place: number;
  other: number;
}

/** All types but a person's, which the search for the best begins with. */
const TYPES: readonly (keyof Score)[] = ['organisation', 'place', 'other'];

const SPEECH: ReadonlySet<string> = new Set(
  'say tell add claim announce warn argue insist reply note explain write ask declare state reveal comment testify recall admit deny acknowledge describe believe think'.split(
    ' ',
  ),
);
const IN: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'across', 'throughout', 'inside', 'around']);
const TOWARD: ReadonlySet<string> = new Set([
  'from',
  'to',
  'at',
  'toward',
  'towards',
  'into',
  'through',
  'via',
  'off',
  'around',
]);
const COMPASS: ReadonlySet<string> = new Set(
  'northern southern eastern western central northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western downtown upstate rural nearby neighboring neighbouring north-east north-west south-east south-west northeast northwest southeast southwest'.split(
    ' ',
  ),
);
const UNIT: ReadonlySet<string> = new Set(
  'counties provinces regions districts states cities towns villages parishes region province oblast governorate district state county city town village suburb township prefecture area municipality neighborhood neighbourhood border airport island peninsula'.split(
    ' ',
  ),
);
const STAFF: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson official officials ceo chairman chairwoman director executive member members lawmaker leader leaders analyst researcher employee shareholders headquarters subsidiary fighters militants'.split(
    ' ',
  ),
);

const OTHER: ReadonlySet<string> = new Set([
  'New Year',
  "New Year's",
  "New Year's Day",
  "New Year's Eve",
  'World War',
  'World War II',
  'World War I',
  'Cold War',
  'Holocaust',
  'Independence Day',
  'Black Friday',
  'Super Bowl',
  'World Cup',
  'Champions League',
  'Premier League',
  'Nobel Peace Prize',
  'Nobel Prize',
  'Internet',
  'Arab Spring',
  'First Lady',
  'Labor Day',
  'Memorial Day',
]);

const VENUES: ReadonlySet<string> = new Set([
  'conference',
  'convention',
  'shopping',
  'exhibition',
  'sports',
  'civic',
  'trade',
  'entertainment',
  'detention',
  'community',
]);

/** What the words of a plain name say of its type. */
export function scoreOf(
  draft: Draft,
  lexicon: Lexicon,
  from: number,
  to: number,
  population?: number,
  upper = false,
): Score {
  const { tokens, text } = draft;
  const score: Score = { person: 0, organisation: 0, place: 0, other: 0.6 };
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  const after = tokens[to]?.sentence === first.sentence ? tokens[to] : undefined;
  const words = wordsOf(tokens, from, to);
  const commons = words.filter((word) => lexicon.common(word.lower)).length;
  const lastWord = (words.at(-1) ?? last).lower;
  const given = lexicon.given(first.lower);
  if (words.length === 1) {
    if (otherWords.has(first.lower)) score.other += 5;
    if (given) score.person += 1.2;
    if (lexicon.leader(first.lower)) score.person += 2.5;
    const noun = first.lower.replace(/s$/, '');
    const generic =
      organisationWords.has(first.lower) ||
      placeWords.has(first.lower) ||
      bodyNouns.has(first.lower) ||
      bodyNouns.has(noun);
    // "the Court", "the Party": a noun in capitals is no name; neither is CEOs
    if (commons > 0 || generic || noPlaces.has(first.lower)) score.other += 3;
    else score.person += 0.5;
    if (!upper && /^\p{Lu}{2,}s$/u.test(first.text)) score.other += 4;
    if (!upper && /^\p{Lu}{2,6}s?$/u.test(first.text)) score.organisation += 2.5;
    if (!upper && /^\p{Lu}{7,}$/u.test(first.text)) score.other += 1;
    if (/\d/.test(first.text)) score.other += 2;
  } else {
    if (given) score.person += 3.2;
    else if (words.length <= 3 && commons === 0 && population === undefined) score.person += 1.4;
    if (commons > 0) {
      score.person -= commons === words.length ? 3 : 1.5;
      score.organisation += 0.4;
      if (commons === words.length) score.other += 1;
    }
    if (words.some((word) => /^\p{Lu}\.?$/u.test(word.text))) score.person += 1.8;
    if (/\b(?:al|bin|van|von|de|ibn|abu|el|ben)\b/.test(text.slice(first.start, last.end))) score.person += 1.2;
    if (/^(?:jr|sr)\.?$/.test(lastWord)) score.person += 4;
    if (otherWords.has(first.lower)) score.organisation += 0.8;
  }
  const whole = text.slice(first.start, last.end);
  if (OTHER.has(whole)) score.other += 8;
  const make = isMakeOfArms(tokens, to);
  if (isDesignation(whole)) score.other += make ? 8 : 3;
  else if (make) score.other += 4;
  const bare = lastWord.replace(/\.$/, '');
  if (words.length > 1 && otherHeads.has(lastWord)) score.other += 5;
  if (organisationWords.has(lastWord) || organisationWords.has(bare)) score.organisation += words.length > 1 ? 4.5 : 0;
  else if (words.slice(0, -1).some((word) => organisationWords.has(word.lower))) score.organisation += 2.4;
  if (placeWords.has(lastWord) && words.length > 1) score.place += 4.5;
  else if (/^cent(?:er|re)$/.test(lastWord) && words.some(({ lower }) => VENUES.has(lower))) score.place += 6;
  else if (
    words.length > 1 &&
    /^(?:lake|mount|mt\.?|port|fort|cape|camp|river|gulf|saint|st\.?|san|santa|isle|point)$/.test(first.lower)
  )
    score.place += 1.6;
  if (
    /(?:abad|stan|grad|burg|burgh|ville|ovo|pur|pura|shire|istan|land|polis|sk|iv|chester|minster)$/.test(lastWord) &&
    words.length === 1
  )
    score.place += 0.8;
  if (words.length > 1 && /[^s]s$/.test(lastWord) && !given) score.organisation += 0.7;
  if (words.some((word) => word.lower === '&')) score.organisation += 2;

  const shouted =
    !upper && /^\p{Lu}{2,}$/u.test(first.text) && !(first.text.length > 3 && /^[,(—–-]+$/.test(after?.text ?? ''));
  if (population !== undefined && !shouted && commons < words.length && !noPlaces.has(lastWord))
    score.place += 0.8 + Math.max(0, Math.log10(population + 1) - 3) * 0.7;
  return score;
}

function wordsOf(tokens: readonly Token[], from: number, to: number): Token[] {
  return tokens.slice(from, to).filter(({ text }) => /\p{L}/u.test(text));
}

/** What the words before a name say of its type. */
export function scoreBefore({ tokens }: Draft, from: number, to: number): Score {
  const score: Score = { person: 0, organisation: 0, place: 0, other: 0 };
  const words = wordsOf(tokens, from, to);
  const lastWord = words.at(-1)?.lower ?? '';
  const same = (i: number) => (tokens[i]?.sentence === tokens[from]?.sentence ? tokens[i] : undefined);
  const before = same(from - 1);
  const after = same(to);
  if (before) {
    const { lower, lemma, pos } = before;
    if (pos === 'VERB' && takenVerbs.has(lemma) && words.length === 1) score.place += 2;
    else if (IN.has(lower)) score.place += 2.2;
    else if (TOWARD.has(lower)) score.place += 1;
    else if (lower === 'of' && same(from - 2) && UNIT.has(same(from - 2)?.lower ?? '')) score.place += 4;
    else if (COMPASS.has(lower)) score.place += 2.2;
    else if (
      lower === 'the' &&
      /^(?:administration|government|presidency|campaign|family|regime|era|camp|team)$/.test(after?.lower ?? '')
    ) {
      score.person += 2.5;
      score.place -= 2;
    } else if (lower === 'the') {
      if (words.length > 1) score.organisation += 2;
      else score.organisation += 1.2;
      score.person -= 3;
      score.place -= placeWords.has(lastWord) ? 0 : 0.6;
    } else if (UNIT.has(lower)) score.place += 1.2;
    else if (lower === 'named' || lower === 'called') score.person += 0.5;
    else if (lower === 'against' || lower === 'v' || lower === 'vs') score.organisation += 0.3;
  }
  return score;
}

/** What the words behind a name say of its type. */
export function scoreBehind({ tokens }: Draft, lexicon: Lexicon, to: number): Score {
  const score: Score = { person: 0, organisation: 0, place: 0, other: 0 };
  const same = (i: number) => (tokens[i]?.sentence === tokens[to - 1]?.sentence ? tokens[i] : undefined);
  const after = same(to);
  if (after) {
    const { lower } = after;
    const second = same(to + 1);
    if (SPEECH.has(after.lemma) && after.pos === 'VERB') {
      score.person += 1.3;
      score.place -= 1.2;
      score.organisation += 0.3;
    } else if (lower === 'who' || lower === 'whom') score.person += 2.5;
    else if (lower === "'s" && second && STAFF.has(second.lower)) score.organisation += 1.2;
    else if (STAFF.has(lower)) score.organisation += 2;
    else if (UNIT.has(lower)) score.place += 2.5;
    else if (lower === ',' && second) {
      if (/^\d{1,2}$/.test(second.text) && same(to + 2)?.text === ',') score.person += 4;
      else if (second.lower === 'who') score.person += 2.5;
      else if (second.lower === 'where') score.place += 2.5;
      else if (second.pos === 'DET' && isBody(to + 2)) {
        score.organisation += 5;
        score.person -= 3;
      } else if (second.pos === 'DET' || lexicon.role(second.lower)) score.person += 0.8;
      else if (lexicon.known(second.text)?.kind === 'state') score.place += 2;
    } else if (lower === '(' && second && /^\p{Lu}{2,7}$/u.test(second.text)) score.organisation += 3;
    else if (lower === '(' && second && /^\d{2}$/.test(second.text)) score.person += 2;
    else if (lower === 'where') score.place += 1.5;
    else if (after.pos === 'VERB' || after.pos === 'AUX') {
      score.person += 0.4;
      score.organisation += 0.3;
      score.place -= 0.3;
    }
  }
  return score;

  /** The *company* that owns it, a *rebel group* in the east. */
  function isBody(at: number): boolean {
    let i = at;
    while (i < at + 4 && ['ADJ', 'NOUN'].includes(same(i)?.pos ?? '') && same(i + 1)?.pos === 'NOUN') i++;
    return same(i)?.pos === 'NOUN' && bodyNouns.has(same(i)?.lower ?? '');
  }
}

/** The type that most speaks for, with how much it leads. */
export function best(score: Score): { type: keyof Score; margin: number } {
  let type: keyof Score = 'person';
  let second = Number.NEGATIVE_INFINITY;
  for (const other of TYPES)
    if (score[other] > score[type]) {
      second = score[type];
      type = other;
    } else if (score[other] > second) second = score[other];
  return { type, margin: score[type] - second };
}

/** Adds `more` to `sum`, at most by `weight`. */
export function addScore(sum: Score, more: Score, weight = 1): void {
  sum.person += more.person * weight;
  sum.organisation += more.organisation * weight;
  sum.place += more.place * weight;
  sum.other += more.other * weight;
}
