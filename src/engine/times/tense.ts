import { happenings, timetabled } from '../../vocabulary/happenings.ts';
import type { Token } from '../sentences/token.ts';

/** Where a clause places what it tells of. */
export type Tense = 'past' | 'present' | 'future' | undefined;

const FUTURE = new Set([
  'will',
  "'ll",
  'shall',
  'wo',
  'may',
  'should',
  'must',
  'can',
  'ca',
  'would',
  'could',
  'might',
  "'d",
]);
/** Of them, those that look back with *have*. */
const MODAL_PERFECT = new Set(['may', 'might', 'could', 'would', 'should', 'must', 'ca', 'can']);
/** Words that look ahead with *to*: set to, plans to. */
const AHEAD = new Set(
  `expected expects expect due set slated scheduled schedule planned plans plan planning agreed agrees intends intend hopes hoped
  hope wants want vowed promised decided aims aim ready likely going has have is are need needs ordered asked`.split(
    /\s+/,
  ),
);
/** Verbs that look ahead by themselves: planned for April, has scheduled talks Monday. */
const APPOINTED = new Set(['scheduled', 'planned', 'slated', 'expected', 'postponed', 'rescheduled', 'due']);
const BE_PRESENT = new Set(['is', 'are', 'am', "'s", "'re", "'m", 'be']);
const HAVE_DO = new Set(['has', 'have', "'ve", 'had', 'was', 'were', 'did', 'been']);
/** Past forms that are no longer than their lemma or do not end in -ed. */
const IRREGULAR =
  /^(said|told|went|came|took|made|met|got|gave|found|saw|held|left|felt|sent|built|lost|won|shot|hit|cut|put|set|led|rose|fell|began|became|broke|brought|bought|caught|chose|drew|drove|ate|flew|forgot|fought|grew|heard|kept|knew|laid|lay|meant|paid|quit|ran|read|sat|sold|spent|spoke|stood|struck|swore|taught|thought|threw|understood|woke|wore|wrote|sank|sought|shook|spread|stole|swept|withdrew|withdrawn|fled|fed|bore|bled|beat|dealt|dug|hung|hid|slid|sped|split|stuck|tore|wound|killed|was|were|had|did|been|done|gone|given|taken|seen|shown|known|written|spoken|broken|chosen|driven|fallen|flown|risen|stolen|thrown|worn|born|shut|burst|cast|overran|overthrew|undertook|underwent|upheld|mistook|foresaw|forbade)$/;

/** How many words away a verb may stand: further off none is of the same clause. */
const REACH = 60;

/**
 * The tense of the verb that a time expression hangs on: the nearest verb before it in the clause, else the first behind it.
 * A preposition may say more than the verb: *until* looks ahead, *since* back.
 * @param first index of the first token of the sentence
 * @param at index of the expression's first token, `next` of the first token behind it
 */
export function tenseAt(tokens: readonly Token[], first: number, at: number, next: number): Tense {
  const sentence = tokens[at]?.sentence;
  // "until at least Monday"
  const hedged = tokens[at - 1]?.lower === 'least' && tokens[at - 2]?.lower === 'at' ? at - 3 : at - 1;
  const preposition = tokens[hedged]?.sentence === sentence ? tokens[hedged]?.lower : undefined;
  if (preposition === 'since') return 'past';
  if (preposition === 'effective') return 'future';
  if (preposition === 'as' && ['soon', 'early'].includes(tokens[at - 2]?.lower ?? '')) return 'future';
  // "its record high set on Aug. 6"
  if (preposition === 'on' && tokens[at - 2]?.lower === 'set' && tokens[at - 2]?.pos !== 'VERB') return 'past';
  if (preposition === 'of' && tokens[at - 2]?.lower === 'ahead') return 'future';
  // A possessive belongs to a noun: "Monday's ruling"; what will be done in or at Monday's meeting is ahead with it
  if (tokens[next]?.lower === "'s")
    return isWithin(tokens, at - 1) && governing(tokens, first, at - 2) === 'future' ? 'future' : undefined;
  if (isOfHappening(tokens, at, next)) return 'past';
  let opens = at - 1;
  if (preposition !== undefined && (tokens[opens] as Token).pos === 'ADP') opens--;
  const opener = tokens[opens]?.sentence === sentence ? tokens[opens]?.lower : undefined;
  const clauseStarts = opener === 'but' || opener === 'and' || opener === 'while';
  const main = clauseStarts ? -1 : verbBefore(tokens, first, at - 1);
  if (main >= 0) {
    const tense = tenseOf(tokens, first, main);
    return (preposition === 'until' || preposition === 'till') && tense !== undefined && !hadBeen(tokens, first, main)
      ? 'future'
      : tense;
  }
  for (let i = next; i < tokens.length && i < next + REACH; i++) {
    const token = tokens[i] as Token;
    if (token.sentence !== sentence) break;
    if (isVerb(token)) return tenseOf(tokens, first, lastOfGroup(tokens, i, sentence));
  }
  return undefined;
}

/** "the Jan. 6 attack", "a June deal with lenders", "the clash of Feb. 11": what is spoken of by its date and has happened. */
export function isOfHappening(tokens: readonly Token[], at: number, next: number): boolean {
  const before = tokens[at]?.lower === 'the' ? tokens[at] : tokens[at - 1];
  if (before?.lower === 'of') return isHappening(tokens[at - 2]);
  if (before?.pos !== 'DET' && before?.pos !== 'ADJ' && before?.lower !== "'s") return false;
  let i = next;
  while (i < next + 2 && ATTRIBUTES.has((tokens[i]?.pos ?? 'PUNCT') as Token['pos']) && !isHappening(tokens[i])) i++;
  return isHappening(tokens[i]);
}

/** A noun of the list; one in *-ing* may have been read as a verb. */
function isHappening(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.pos === 'NOUN'
    ? happenings.has(token.lemma)
    : token.lower.endsWith('ing') && happenings.has(token.lower);
}

const ATTRIBUTES: ReadonlySet<Token['pos']> = new Set(['ADJ', 'NOUN', 'PROPN']);

/** Words of what is done again and again. */
const HABITS = new Set(['usually', 'typically', 'normally', 'generally', 'traditionally', 'customarily', 'always']);

/** Whether a clause tells of what is done again and again, up to the token `at`: "sales usually peak in the second quarter". */
export function isHabitual(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = at; i >= first && i > at - REACH / 4; i--)
    if (HABITS.has((tokens[i] as Token).lower) && [tokens[i - 1], tokens[i + 1]].some((word) => word && isVerb(word)))
      return true;
  return false;
}

/** Index of the nearest verb of the clause up to `from`, -1 where there is none. */
function verbBefore(tokens: readonly Token[], first: number, from: number): number {
  for (let i = from; i >= first && i > from - REACH; i--) {
    const token = tokens[i] as Token;
    if (token.text === ';' || token.text === ':') break;
    if (isVerb(token) && !(APPOINTED.has(token.lower) && FORMERLY.has(tokens[i - 1]?.lower ?? ''))) return i;
  }
  return -1;
}

/** The tense of the nearest verb of the clause up to `from`. */
function governing(tokens: readonly Token[], first: number, from: number): Tense {
  const main = verbBefore(tokens, first, from);
  return main < 0 ? undefined : tenseOf(tokens, first, main);
}

/** Whether a preposition places what is done inside what follows; *in* behind a noun is rather the noun's: "the victims in Sunday's attack". */
function isWithin(tokens: readonly Token[], at: number): boolean {
  const preposition = tokens[at]?.lower;
  const noun = tokens[at - 1]?.pos === 'NOUN' || tokens[at - 1]?.pos === 'PROPN';
  return preposition === 'during' || preposition === 'at' || (preposition === 'in' && !noun);
}

/** Who *would not say* has not said: a refusal that is told of, not what is ahead. */
const REFUSED = new Set(
  'answer comment confirm disclose discuss elaborate identify name reveal say specify speculate'.split(' '),
);

function hadBeen(tokens: readonly Token[], first: number, main: number): boolean {
  for (let i = main; i >= first && i > main - 6; i--) if (tokens[i]?.lower === 'had') return true;
  return false;
}

function hasHave(tokens: readonly Token[], modal: number, main: number): boolean {
  for (let i = modal + 1; i < main; i++) if (tokens[i]?.lower === 'have') return true;
  return false;
}

/** *as previously planned* tells of a plan, not of what is ahead. */
const FORMERLY = new Set(['previously', 'originally', 'initially', 'earlier']);

const NEITHER = new Set(['neither', 'none', 'nobody', 'no', 'nothing']);

function isNegated(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.lower ?? '';
  return next === 'not' || next === "n't" || next === 'never';
}

function isVerb({ pos }: Token): boolean {
  return pos === 'VERB' || pos === 'AUX';
}

/** The main verb of a verb group that starts at `i`: *will* (not) *meet*. */
function lastOfGroup(tokens: readonly Token[], i: number, sentence: number | undefined): number {
  let last = i;
  for (let k = i + 1; k < tokens.length && k < i + 5; k++) {
    const token = tokens[k] as Token;
    if (token.sentence !== sentence) break;
    // "are to meet", "plan to meet", "are expected to meet"; who vowed to meet has vowed then
    const { lower } = tokens[last] as Token;
    if (token.lower === 'to' && (!AHEAD.has(lower) || last !== k - 1 || (last === i && lower.endsWith('ed')))) break;
    if (isVerb(token)) last = k;
    else if (token.pos !== 'ADV' && token.pos !== 'PART') break;
  }
  return last;
}

function tenseOf(tokens: readonly Token[], first: number, main: number): Tense {
  const verb = tokens[main] as Token;
  let sawBe = false;
  let sawHave = false;
  // What stands before it in its group
  for (let i = main; i >= first && i > main - 6; i--) {
    const { lower, pos } = tokens[i] as Token;
    // "could not be found" tells of what was tried
    if (lower === 'could' && (isNegated(tokens, i) || NEITHER.has(tokens[first]?.lower ?? ''))) return 'past';
    // "may have been hit" looks back, "will have left" does not
    if (MODAL_PERFECT.has(lower) && hasHave(tokens, i, main)) return 'past';
    if (lower === 'would' && isNegated(tokens, i) && REFUSED.has((tokens[main] as Token).lemma)) return 'past';
    if (FUTURE.has(lower)) return 'future';
    if (i < main && lower === 'to') return infinitive(tokens, first, i);
    if (i < main && BE_PRESENT.has(lower) && (pos === 'AUX' || pos === 'VERB')) sawBe = true;
    if (i < main && HAVE_DO.has(lower)) sawHave = true;
    if (i < main && !isGroupPart(pos)) break;
  }
  const { lower, lemma } = verb;
  const appointed =
    APPOINTED.has(lower) ||
    // "was due in August"
    (lemma === 'be' && tokens[main + 1]?.lower === 'due') ||
    (lower === 'set' && tokens[main + 1]?.lower === 'for');
  if (appointed && !hadBeen(tokens, first, main)) return 'future';
  if (sawHave) return 'past';
  if (sawBe) return lower.endsWith('ing') ? 'future' : 'present';
  // "has no estimate": what is had now
  if (lower === 'has' || lower === 'have') return 'present';
  if (HAVE_DO.has(lower) || IRREGULAR.test(lower) || (lower.endsWith('ed') && lower !== lemma)) return 'past';
  if (lower.endsWith('ing')) return undefined;
  // "the talks open Sunday", but "this comes as the June accord": what comes as or after something else is here
  const beside = ['as', 'after', 'amid', 'despite'].includes(tokens[main + 1]?.lower ?? '');
  return timetabled.has(lemma) && !beside && hasSubject(tokens, main) ? 'future' : 'present';
}

/** What lets or sees others do something, in a form without *to*. */
const CAUSING = new Set([
  'let',
  'lets',
  'letting',
  'make',
  'makes',
  'made',
  'see',
  'saw',
  'seen',
  'help',
  'helps',
  'helped',
  'watch',
  'watched',
  'have',
  'has',
  'had',
]);

/** Whether a verb in the present tense has its subject before it: "the truce ends", "talks that begin"; not "let the raid begin", nor a noun read as a verb. */
function hasSubject(tokens: readonly Token[], main: number): boolean {
  if (tokens[main]?.lower !== tokens[main]?.lemma) return true;
  let i = main - 1;
  while (tokens[i]?.pos === 'ADV') i--;
  const subject = tokens[i]?.pos;
  if (subject !== 'NOUN' && subject !== 'PROPN' && subject !== 'PRON') return false;
  for (let k = i; k > i - 5 && k >= 0; k--) if (CAUSING.has((tokens[k] as Token).lower)) return false;
  return true;
}

/** *to meet*: ahead, where what governs it looks ahead; behind a past verb either. */
function infinitive(tokens: readonly Token[], first: number, to: number): Tense {
  if (hadBeen(tokens, first, to)) return 'past';
  for (let i = to - 1; i >= first && i > to - 9; i--) {
    const token = tokens[i] as Token;
    if (AHEAD.has(token.lower)) return 'future';
    if (token.lower === 'used' || token.lower === 'able') return 'past';
    if (!isVerb(token)) continue;
    const past =
      IRREGULAR.test(token.lower) ||
      HAVE_DO.has(token.lower) ||
      (token.lower.endsWith('ed') && token.lower !== token.lemma);
    return past || token.lower.endsWith('ing') ? undefined : 'future';
  }
  return undefined;
}

function isGroupPart(pos: Token['pos']): boolean {
  return pos === 'AUX' || pos === 'VERB' || pos === 'ADV' || pos === 'PART' || pos === 'PRON';
}
