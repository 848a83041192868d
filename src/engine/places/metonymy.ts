import type { Token } from '../sentences/token.ts';
import type { Draft } from '../stage.ts';

const PLACE_BEFORE: ReadonlySet<string> = new Set(
  'in at near outside inside across throughout around from into through via off toward towards within over along above beneath under beyond of'.split(
    ' ',
  ),
);
const PARTY_BEFORE: ReadonlySet<string> = new Set(['by', 'with', 'against', 'between', 'among', 'versus', 'v', 'vs']);
/** What governments, armies and teams do. */
const DOING_NOUNS: ReadonlySet<string> = new Set(
  `government regime administration decision claim statement response stance support policy request demand offer plan attempt effort refusal denial reaction position proposal
  ambassador envoy minister president leader ally allies army forces troops military bid threat war invasion attack strike sanctions aid pressure role involvement
  intention insistence assertion accusation team coach captain side squad victory win defeat`
    .trim()
    .split(/\s+/),
);
/** Verbs that tell of a place as a place. */
const LIES: ReadonlySet<string> = new Set('lie locate situate border stretch cover'.split(' '));

/** How likely the place name in tokens `from` to `to` stands for those who govern or play there, from 0 to 1. */
export function metonymy({ tokens }: Draft, from: number, to: number): number {
  const sentence = tokens[from]?.sentence;
  const same = (i: number): Token | undefined => (tokens[i]?.sentence === sentence ? tokens[i] : undefined);
  let b = from - 1;
  while (same(b)?.lower === 'the' || same(b)?.pos === 'ADJ') b--;
  const before = same(b);
  let a = to;
  if (same(a)?.text === ',' && same(a + 1)?.pos === 'PROPN') return 0.1;
  let after = same(a);
  if (after?.lower === 'also' || after?.pos === 'ADV') after = same(++a);
  if (before && PLACE_BEFORE.has(before.lower)) return 0.05;
  if (before && PARTY_BEFORE.has(before.lower)) return 0.8;
  if (after?.lower === "'s" || after?.lower === "'") {
    let k = a + 1;
    while (same(k)?.pos === 'ADJ' || (same(k)?.pos === 'NOUN' && same(k + 1)?.pos === 'NOUN')) k++;
    return DOING_NOUNS.has(same(k)?.lemma ?? '') || DOING_NOUNS.has(same(k)?.lower ?? '') ? 0.75 : 0.3;
  }
  if (after?.pos === 'VERB' || after?.pos === 'AUX') {
    if (LIES.has(after.lemma)) return 0.1;
    let k = a;
    while (same(k)?.pos === 'AUX' || same(k)?.pos === 'ADV' || same(k)?.pos === 'PART') k++;
    const verb = same(k);
    if (verb && LIES.has(verb.lemma)) return 0.1;
    if (after.lemma === 'be' && verb?.pos !== 'VERB') return 0.4;
    return 0.85;
  }
  if (after?.lower === 'to' && same(a + 1)?.pos === 'VERB') return 0.75;
  if (after?.lower === 'and' && same(a + 2)?.pos === 'VERB') return 0.75;
  if (before?.lower === 'to' || before?.lower === 'for' || before?.lower === 'on') return 0.3;
  if (before?.pos === 'VERB') return 0.5;
  return 0.3;
}
