import type { Token } from '../sentences/token.ts';

/** Where a clause places what it tells of. */
export type Tense = 'past' | 'present' | 'future' | undefined;

const FUTURE = new Set([
  'will',
  "'ll",
  'shall',
  'wo',
  'would',
  'may',
  'might',
  'could',
  'should',
  'must',
  'can',
  "'d",
  'ca',
]);
/** Verbs and adjectives that look ahead with *to*: expected to, set to, plans to. */
const BE_PRESENT = new Set(['is', 'are', 'am', "'s", "'re", "'m", 'be']);
const HAVE_DO = new Set(['has', 'have', "'ve", 'had', 'was', 'were', 'did', 'been']);
/** Past forms that are no longer than their lemma or do not end in -ed. */
const IRREGULAR =
  /^(said|told|went|came|took|made|met|got|gave|found|saw|held|left|felt|sent|built|lost|won|shot|hit|cut|put|set|led|rose|fell|began|became|broke|brought|bought|caught|chose|drew|drove|ate|flew|forgot|fought|grew|heard|kept|knew|laid|lay|meant|paid|quit|ran|read|sat|sold|spent|spoke|stood|struck|swore|taught|thought|threw|understood|woke|wore|wrote|sank|sought|shook|spread|stole|swept|withdrew|withdrawn|fled|fed|bore|bled|beat|dealt|dug|hung|hid|slid|sped|split|stuck|tore|wound|killed|was|were|had|did|been|done|gone|given|taken|seen|shown|known|written|spoken|broken|chosen|driven|fallen|flown|risen|stolen|thrown|worn|born|shut|burst|cast|overran|overthrew|undertook|underwent|upheld|mistook|foresaw|forbade)$/;

/**
 * The tense of the verb that a time expression hangs on: the nearest verb before it in the sentence, else the first behind it.
 * @param first index of the first token of the sentence
 * @param at index of the expression's first token, `next` of the first token behind it
 */
export function tenseAt(tokens: readonly Token[], first: number, at: number, next: number): Tense {
  const sentence = tokens[at]?.sentence;
  for (let i = at - 1; i >= first; i--) {
    const token = tokens[i] as Token;
    if (token.text === ';' || token.text === ':') break;
    if (isVerb(token)) return tenseOf(tokens, first, i);
  }
  for (let i = next; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.sentence !== sentence) break;
    if (isVerb(token)) return tenseOf(tokens, first, lastOfGroup(tokens, i, sentence));
  }
  return undefined;
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
    if (FUTURE.has(lower)) return 'future';
    if (i < main && lower === 'to') {
      const governor = tokens[i - 1]?.lower ?? '';
      if (governor === 'had' || governor === 'used' || governor === 'able') return 'past';
      return 'future';
    }
    if (i < main && BE_PRESENT.has(lower)) sawBe = true;
    if (i < main && HAVE_DO.has(lower)) sawHave = true;
    if (i < main && !isGroupPart(pos)) break;
  }
  if (sawHave) return 'past';
  if (sawBe) return verb.lower.endsWith('ing') ? 'future' : 'present';
  const { lower, lemma } = verb;
  if (HAVE_DO.has(lower) || IRREGULAR.test(lower) || (lower.endsWith('ed') && lower !== lemma)) return 'past';
  if (lower.endsWith('ing')) return undefined;
  return 'present';
}

function isGroupPart(pos: Token['pos']): boolean {
  return pos === 'AUX' || pos === 'VERB' || pos === 'ADV' || pos === 'PART' || pos === 'PRON';
}
