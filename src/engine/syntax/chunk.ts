import { countries } from '../../vocabulary/countries.ts';
import { PARTY_NOUNS, VERB_TRIGGERS } from '../../vocabulary/event-triggers.ts';
import { HARMED } from '../../vocabulary/harm.ts';
import type { Token } from '../sentences/token.ts';
import type { Mark, MarkKind, NounGroup, Phrase, VerbForm, VerbGroup } from './phrase.ts';

const MODALS = new Set("will would may might can could shall should must ought wo ca sha 'll 'd".split(' '));
const BE = new Set("be is are was were been being am 's 're 'm".split(' '));
const HAVE = new Set("have has had having 've 'd".split(' '));
const DO = new Set('do does did'.split(' '));
const NOT = new Set("not n't never nor".split(' '));
const PARTICLES = new Set('out up over off down back away on in into around forward through along'.split(' '));
const POSSESSIVES = new Set('its his her their our my your whose'.split(' '));
const RELATIVES = new Set('who which whom whose that'.split(' '));
const PREPOSITIONS = new Set(
  'of in to from by with for on at against during after before since between among under over into through near about despite without within towards toward upon via amid across around behind beyond off inside outside per until till along throughout regarding concerning including'.split(
    ' ',
  ),
);
const SUBORDINATORS = new Set(
  'that if unless whether because while although though when where why whereas as lest once so whenever'.split(' '),
);
/** Participles without -ed that differ from the past tense: they cannot be a finite verb by themselves. */
const ONLY_PARTICIPLE =
  /^(?:given|taken|shown|flown|thrown|driven|fallen|stolen|hidden|written|broken|chosen|frozen|seen|known|drawn|grown|beaten|begun|sunk|sworn|torn|worn|done|gone)$/;
/** Days that stand inside a verb group: *has today sanctioned*. */
const DAYS = new Set('today yesterday tonight'.split(' '));
/** Adjectives that name people by themselves: *the military dropped*, *the wounded were taken*. */
const NOMINAL_ADJECTIVES = new Set(
  'military paramilitary dead wounded injured missing displaced accused public'.split(' '),
);
const NOMINAL_TAGS = new Set(['NOUN', 'PROPN', 'NUM', 'SYM']);

/** Cuts the tokens of one sentence, `from` to `to` (exclusive), into noun groups, verb groups and marks. Linear. */
export function chunk(tokens: readonly Token[], from: number, to: number): Phrase[] {
  const phrases: Phrase[] = [];
  let i = from;
  while (i < to) {
    const verb = verbGroup(tokens, i, to, phrases.at(-1));
    const phrase = verb ?? nounGroup(tokens, i, to, phrases.at(-1)) ?? mark(tokens, i, phrases.at(-1));
    phrases.push(phrase);
    i = phrase.last + 1;
  }
  return phrases;
}

const lowerAt = (tokens: readonly Token[], i: number, to: number) => (i < to ? (tokens[i] as Token).lower : '');
const posAt = (tokens: readonly Token[], i: number, to: number) => (i < to ? (tokens[i] as Token).pos : 'PUNCT');

function verbGroup(
  tokens: readonly Token[],
  start: number,
  to: number,
  before: Phrase | undefined,
): VerbGroup | undefined {
  let i = start;
  const modals: string[] = [];
  let negation: number | undefined;
  let infinitive = false;
  let be = false;
  let being = false;
  let have = false;
  let finiteAux = false;
  let gerundAux = false;
  let last = -1;
  if (lowerAt(tokens, i, to) === 'to' && isVerbal(tokens, skipAdverbs(tokens, i + 1, to), to)) {
    infinitive = true;
    i++;
  } else if (NOT.has(lowerAt(tokens, i, to)) && lowerAt(tokens, i + 1, to) === 'to') {
    negation = i;
    infinitive = true;
    i += 2;
  }
  for (; i < to; i++) {
    const token = tokens[i] as Token;
    const { lower, pos } = token;
    if (NOT.has(lower)) {
      // "not" without an auxiliary before it opens no verb group by itself, except before a participle or infinitive.
      if (last < 0 && !infinitive && pos !== 'PART' && lower !== 'never') return undefined;
      negation ??= i;
    } else if (
      pos === 'AUX' ||
      (MODALS.has(lower) && pos !== 'NOUN' && pos !== 'PROPN') ||
      // "to have left"
      (infinitive && lower === 'have' && isPast(tokens, i + 1, to))
    ) {
      if (MODALS.has(lower) && !(lower === "'d" && posAt(tokens, i + 1, to) === 'PUNCT')) {
        modals.push(
          lower === 'wo' || lower === "'ll" ? 'will' : lower === 'ca' ? 'can' : lower === "'d" ? 'would' : lower,
        );
        finiteAux = true;
      } else if (BE.has(lower)) {
        if (lower === 'being') gerundAux = !be && !infinitive;
        being = lower === 'being';
        be = true;
        if (lower !== 'be' && lower !== 'been' && lower !== 'being') finiteAux = true;
      } else if (HAVE.has(lower)) {
        have = true;
        if (lower === 'having') gerundAux = true;
        else finiteAux = true;
      } else if (DO.has(lower)) finiteAux = true;
      last = i;
    } else if (
      pos === 'ADV' ||
      /^(?:also|yet|still|himself|herself|itself|themselves)$/.test(lower) ||
      DAYS.has(lower) ||
      // "have since accused"
      (lower === 'since' && have && posAt(tokens, i + 1, to) === 'VERB')
    ) {
      if (last < 0 && !infinitive && negation === undefined) return undefined;
    } else if (lower === '"' && last >= 0 && isVerbal(tokens, i + 1, to)) {
      // will not "stay silent"
    } else break;
    if (i - start > 12) break;
  }
  const test = i + 2 < to ? testFire(tokens, i) : 0;
  i += test;
  const token = i < to ? (tokens[i] as Token) : undefined;
  // "is believed to have sent drones": behind its own auxiliary the participle opens no noun group
  const ahead = infinitive && last >= 0 ? undefined : before;
  const main = token && (test > 0 || isMain(tokens, i, ahead) || (infinitive && token.lower.startsWith('re-')));
  if (!main) {
    if (last < 0) return undefined;
    const { lower } = tokens[last] as Token;
    const lexical = HAVE.has(lower) || DO.has(lower);
    return {
      kind: 'verb',
      first: start,
      last: Math.max(last, negation ?? 0),
      head: last,
      form: infinitive ? 'infinitive' : gerundAux && !finiteAux ? 'gerund' : 'finite',
      passive: false,
      perfect: have && be,
      progressive: false,
      modals,
      negation,
      particle: undefined,
      copula: !lexical,
    };
  }
  const { lower, lemma } = token as Token;
  const ing = lower.endsWith('ing') && (lower !== lemma || isHiddenGerund(tokens, i, before));
  const passive =
    be &&
    !ing &&
    (lower !== lemma || /^re-.*ed$/.test(lower) || /^(?:hit|shot|cut|set|put|shut|beset|let)$/.test(lower));
  let form: VerbForm = 'finite';
  if (infinitive) form = 'infinitive';
  else if (last < 0)
    form = ing ? 'gerund' : ONLY_PARTICIPLE.test(lower) || isReduced(tokens, i, to, before) ? 'participle' : 'finite';
  else if (gerundAux && !finiteAux) form = 'gerund';
  let end = i;
  let particle: string | undefined;
  const next = lowerAt(tokens, i + 1, to);
  // "shipped over 16,000 crates": a hedge of the number
  // but "handed over 52 tanks"
  const phrasal =
    (next === 'over' && /^(?:hand|turn|take|pass)$/.test(lemma)) || (next === 'on' && isPassedOn(tokens, i, to));
  if (PARTICLES.has(next) && (phrasal || (hedgeLength(tokens, i + 1, to) === 0 && isParticle(tokens, i + 1, to)))) {
    particle = next;
    end = i + 1;
  }
  return {
    kind: 'verb',
    first: start,
    last: end,
    head: i,
    form,
    passive: passive || being || form === 'participle',
    perfect: have,
    progressive: be && ing,
    modals,
    negation,
    particle,
    copula: false,
  };
}

/** A verb in a past form. */
function isPast(tokens: readonly Token[], i: number, to: number): boolean {
  return (
    posAt(tokens, i, to) === 'VERB' &&
    lowerAt(tokens, i, to) !== (tokens[i] as Token).lemma &&
    !lowerAt(tokens, i, to).endsWith('ing')
  );
}

/** "pass on 22 tanks to Kyiv": *on* belongs to the verb where what is passed goes to somebody. */
function isPassedOn(tokens: readonly Token[], i: number, to: number): boolean {
  if (!/^(?:pass|sell)$/.test((tokens[i] as Token).lemma) || isTimeName(lowerAt(tokens, i + 2, to))) return false;
  for (let at = i + 3; at < to && at < i + 10 && posAt(tokens, at, to) !== 'VERB'; at++)
    if (lowerAt(tokens, at, to) === 'to') return true;
  return false;
}

function skipAdverbs(tokens: readonly Token[], i: number, to: number): number {
  let at = i;
  while (at < to && at < i + 3 && (tokens[at] as Token).pos === 'ADV') at++;
  return at;
}

function isVerbal(tokens: readonly Token[], i: number, to: number): boolean {
  const pos = posAt(tokens, i, to);
  // "to re-export": the tagger takes it for a noun
  if (pos === 'AUX' || lowerAt(tokens, i, to).startsWith('re-')) return true;
  // "to neighbouring states"
  const bent = lowerAt(tokens, i, to).endsWith('ing') && (tokens[i] as Token).lemma !== lowerAt(tokens, i, to);
  return pos === 'VERB' && !bent && !lowerAt(tokens, i, to).endsWith('ed');
}

/** Words after a verb that look like a particle are a preposition where a noun group follows, save for the ones that rarely are. */
function isParticle(tokens: readonly Token[], i: number, to: number): boolean {
  const { lower } = tokens[i] as Token;
  if (lower === 'out') return lowerAt(tokens, i + 1, to) !== 'of';
  if (lower === 'up') return lowerAt(tokens, i + 1, to) !== 'to';
  if (
    lower === 'over' ||
    lower === 'off' ||
    lower === 'down' ||
    lower === 'back' ||
    lower === 'away' ||
    lower === 'forward'
  )
    return true;
  const pos = posAt(tokens, i + 1, to);
  return pos === 'PUNCT' || pos === 'ADP' || pos === 'CCONJ';
}

/** Whether the word at `i` is the verb of the group: "according to" and "including" are prepositions; "that involved" is tagged an adjective. */
function isMain(tokens: readonly Token[], i: number, before: Phrase | undefined): boolean {
  const { pos, lower } = tokens[i] as Token;
  if (lower === 'according' || lower === 'including' || isTearGas(tokens, i) || isKindOfAttack(tokens, i)) return false;
  // "when suspected militants attacked"
  if (/^(?:suspected|alleged)$/.test(lower) && before?.kind !== 'noun' && tokens[i + 1]?.pos === 'NOUN') return false;
  // "a shooting gallery", "an exploding drone": behind *a* a gerund belongs to the noun
  const opener = isQuote(tokens[i - 1]?.lower ?? '') ? tokens[i - 2] : tokens[i - 1];
  if (lower.endsWith('ing') && /^an?$/.test(opener?.lower ?? '')) return false;
  if (isHiddenGerund(tokens, i, before) || isMistagged(tokens, i, before?.kind === 'noun')) return true;
  // "a group of wounded people", "with attempted murder"
  if (before?.kind === 'preposition' && lower.endsWith('ed') && tokens[i + 1]?.pos === 'NOUN') return false;
  // "extradited suspected smugglers": right behind a verb a participle opens a noun group
  if (before?.kind === 'verb' && !before.copula && pos === 'VERB' && /(?:ed|ing)$/.test(lower)) {
    const next = tokens[i + 1]?.pos;
    const opens = lower.endsWith('ing') && OPENS_GERUND.has((tokens[before.head] as Token).lemma);
    if (before.form === 'finite' && !opens && (next === 'NOUN' || next === 'PROPN' || next === 'ADJ')) return false;
  }
  if (isDeedAsNoun(tokens, i, tokens.length, before) || isNamePart(tokens, i)) return false;
  return pos === 'VERB' || (pos === 'ADJ' && lower.endsWith('ed') && before?.kind === 'relative');
}

/** *shooting* attacks, *bombing* runs. */
function isKindOfAttack(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:shooting|bombing|stabbing|killing|raiding|shelling)$/.test((tokens[i] as Token).lower) &&
    ATTACKS.test(tokens[i + 1]?.lower ?? '')
  );
}

const ATTACKS = /^(?:attacks?|sprees?|rampages?|runs?|raids?|campaigns?|incidents?|missions?|deaths?|charges?)$/;

/** The tagger takes *tear* for a verb. */
function isTearGas(tokens: readonly Token[], i: number): boolean {
  return (tokens[i] as Token).lower === 'tear' && tokens[i + 1]?.lower === 'gas';
}

/** "attacks on shipping in the gulf": a gerund of traffic or work without an object is a noun behind a preposition. */
function isDeedAsNoun(tokens: readonly Token[], i: number, to: number, before: Phrase | undefined): boolean {
  if (!DEEDS.test((tokens[i] as Token).lower)) return false;
  // "fighting broke out", "shelling of the town went on", "fighting between them killed nine"
  if (before === undefined || before.kind === 'stop' || before.kind === 'comma' || before.kind === 'conjunction')
    return (
      /^(?:VERB|AUX)$/.test(posAt(tokens, i + 1, to)) ||
      /^(?:of|between|in|near|around)$/.test(lowerAt(tokens, i + 1, to))
    );
  if (before.kind !== 'preposition') return false;
  return /^(?:PUNCT|ADP|CCONJ|AUX|SCONJ)$/.test(posAt(tokens, i + 1, to));
}

const DEEDS =
  /^(?:shipping|training|funding|financing|fighting|bombing|shelling|smuggling|trafficking|testing|spending)$/;

/** *Sung* in "Wi Sung-lac": a capital behind a name, and a hyphen with small letters. */
function isNamePart(tokens: readonly Token[], i: number): boolean {
  const [before, token, hyphen, rest] = [tokens[i - 1], tokens[i], tokens[i + 1], tokens[i + 2]];
  return (
    before?.pos === 'PROPN' &&
    /^\p{Lu}\p{Ll}/u.test(token?.text ?? '') &&
    hyphen?.text === '-' &&
    hyphen.start === token?.end &&
    rest?.start === hyphen.end &&
    /^\p{Ll}/u.test(rest.text)
  );
}

/** A name behind a plural of things, with a verb behind it: *Iran* in "the drones Iran sold". */
function isNamedActor(tokens: readonly Token[], i: number, to: number): boolean {
  const { pos, lower, lemma } = tokens[i - 1] as Token;
  if (pos !== 'NOUN' || lower === lemma || !lower.endsWith('s') || PARTY_NOUNS.has(lemma)) return false;
  let end = i;
  while (end < to && (tokens[end] as Token).pos === 'PROPN') end++;
  const next = lowerAt(tokens, end, to);
  return posAt(tokens, end, to) === 'AUX' || (posAt(tokens, end, to) === 'VERB' && !next.endsWith('ing'));
}

/** Verbs whose object is a deed: *started delivering tanks*. */
const OPENS_GERUND = new Set(
  'start begin stop resume continue finish cease halt keep avoid consider deny admit suspend delay postpone oppose'.split(
    ' ',
  ),
);

/** "a policeman beating a woman": behind people and before an article, no noun. */
function isHarming(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i] as Token, tokens[i + 1]];
  if (token.pos !== 'NOUN' || !HARMING.test(token.lower) || !before || !PARTY_NOUNS.has(before.lemma)) return false;
  return next?.pos === 'DET' || next?.pos === 'NUM' || POSSESSIVES.has(next?.lower ?? '');
}

/** Verbs that the tagger takes for nouns or adjectives behind a noun: *Ukraine shot down*, *a dealer smuggled*. */
function isMistagged(tokens: readonly Token[], i: number, afterNoun: boolean): boolean {
  const { lower } = tokens[i] as Token;
  if (lower === 'shot' || lower === 'shoots') {
    // "stormed a church, shot two people"
    const joined = tokens[i - 1]?.text === ',' || tokens[i - 1]?.pos === 'CCONJ';
    return tokens[i + 1]?.lower === 'down' || (joined && /^(?:NUM|DET)$/.test(tokens[i + 1]?.pos ?? ''));
  }
  // "the strike on May 8 wounded six"
  if (afterNoun && tokens[i - 1]?.pos === 'NUM' && isTimeName(tokens[i - 2]?.lower ?? ''))
    return HARMED.has(lower) && /^(?:NUM|DET|ADJ|ADV|ADP)$/.test(tokens[i + 1]?.pos ?? '');
  // "takes first frigates, orders two more": headlines go on behind a comma
  if (
    tokens[i - 1]?.text === ',' &&
    /^(?:NUM|DET)$/.test(tokens[i + 1]?.pos ?? '') &&
    lower.endsWith('s') &&
    lower !== tokens[i]?.lemma
  )
    return VERB_TRIGGERS.has((tokens[i] as Token).lemma);
  // "fighters beheaded two workers": no adjective stands between a noun and an article or number
  if (afterNoun && isHarming(tokens, i)) return true;
  const follows = tokens[i + 1];
  const opens = follows?.pos === 'NUM' || follows?.pos === 'DET' || POSSESSIVES.has(follows?.lower ?? '');
  const past = /^(?:ADJ|NOUN)$/.test(tokens[i]?.pos ?? '') && lower.endsWith('ed');
  // "killed nine and rescued 33"
  if (past && tokens[i - 1]?.pos === 'CCONJ' && opens) return true;
  if (afterNoun && opens && past && isForceful(lower)) return true;
  return afterNoun && /^(?:smuggled|funnell?ed|re-exported|torched|shelled)$/.test(lower);
}

/** A past form of a verb that tells of an event. */
function isForceful(lower: string): boolean {
  const stem = lower.slice(0, -2);
  return [stem, `${stem}e`, stem.slice(0, -1)].some((verb) => VERB_TRIGGERS.has(verb));
}

/** *test-fires* in three tokens: how many stand before the verb proper. */
function testFire(tokens: readonly Token[], i: number): number {
  const fires = /^test$/i.test(tokens[i]?.text ?? '') && tokens[i + 1]?.text === '-';
  return fires && /^(?:fir(?:e|es|ed|ing)|launch(?:es|ed|ing)?)$/.test(tokens[i + 2]?.lower ?? '') ? 2 : 0;
}

/** *arming* in "for arming the rebels": the tagger takes it for a noun, but no noun stands between a preposition and an article. */
function isHiddenGerund(tokens: readonly Token[], i: number, before: Phrase | undefined): boolean {
  const { pos, lower } = tokens[i] as Token;
  const next = tokens[i + 1];
  // "killing six and wounding 19"
  // and "looting homes and beating residents"
  if (pos === 'NOUN' && HARMING.test(lower) && (before?.kind === 'conjunction' || before?.kind === 'comma'))
    return (
      next?.pos === 'NUM' ||
      next?.pos === 'DET' ||
      POSSESSIVES.has(next?.lower ?? '') ||
      /^(?:at|more|dozens|several)$/.test(next?.lower ?? '') ||
      (isPlural(next) && !ATTACKS.test(next?.lower ?? ''))
    );
  // "a policeman beating a woman"
  if (isHarming(tokens, i)) return true;
  return (
    (pos === 'NOUN' || pos === 'PROPN') &&
    lower.length > 5 &&
    lower.endsWith('ing') &&
    opensDeed(tokens, before) &&
    (next?.pos === 'DET' ||
      POSSESSIVES.has(next?.lower ?? '') ||
      (ARMING.test(lower) &&
        (next?.pos === 'PROPN' || THINGS.test(next?.lower ?? '') || isPeople(next) || next?.pos === 'ADJ')))
  );
}

const SOME_OF = /^(?:most|more|many|several|few|half|all|both|some)$/;

/** What a gerund may follow: a preposition, or *denied*, *stopped*. */
function opensDeed(tokens: readonly Token[], before: Phrase | undefined): boolean {
  if (before?.kind === 'verb') return OPENS_GERUND.has((tokens[before.head] as Token).lemma);
  return before?.kind === 'preposition' && /^(?:of|for|from|by|with|about|in)$/.test(before.word);
}

const HARMING =
  /^(?:killing|wounding|injuring|maiming|damaging|destroying|looting|beating|torching|burning|bombing|shelling|attacking|raiding|wrecking|ransacking|abducting|kidnapping|seizing|capturing|arresting|detaining|hurling|throwing|stabbing|smashing|sinking)$/;

/** A word for people, or a name. */
function isParty(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'PROPN' || PARTY_NOUNS.has(token.lemma));
}

/** Gerunds of arms traffic and attack; *training* or *fighting* would open a compound instead. */
const ARMING =
  /^(?:arming|rearming|smuggling|supplying|selling|sending|giving|providing|delivering|shipping|exporting|importing|equipping|funding|shelling|bombing|launching|firing|attacking|targeting|killing)$/;

/** A bare plural of people: *rebels*. */
function isPeople(token: Token | undefined): boolean {
  return (
    token !== undefined && token.lower !== token.lemma && token.lower.endsWith('s') && PARTY_NOUNS.has(token.lemma)
  );
}

const PAPERS = /^(?:permits?|licen[cs]es?|sales|deals|contracts?|orders)$/;

/** A plural that only names several: *arms* may begin a compound. */
function isPlural(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' && token.lower !== token.lemma && token.lower.endsWith('s') && token.lower !== 'arms';
}

/** Length of a hedge that belongs to the number behind it: *more than* 60, *up to* 900, *at least* one. */
function hedgeLength(tokens: readonly Token[], i: number, to: number): number {
  const a = lowerAt(tokens, i, to);
  const b = lowerAt(tokens, i + 1, to);
  let length = 0;
  if (b === 'than' && (a === 'more' || a === 'less' || a === 'fewer')) length = 2;
  else if (a === 'up' && b === 'to') length = 2;
  else if (a === 'at' && (b === 'least' || b === 'most')) length = 2;
  else if (a === 'as' && (b === 'many' || b === 'much' || b === 'few') && lowerAt(tokens, i + 2, to) === 'as')
    length = 3;
  // "between 3,000 and 4,000 soldiers"
  else if (a === 'between' && posAt(tokens, i + 1, to) === 'NUM' && lowerAt(tokens, i + 2, to) === 'and') length = 3;
  else if (
    a === 'about' ||
    a === 'around' ||
    a === 'nearly' ||
    a === 'almost' ||
    a === 'over' ||
    a === 'roughly' ||
    a === 'approximately'
  )
    length = 1;
  const next = posAt(tokens, i + length, to);
  const word = lowerAt(tokens, i + length, to);
  if (isOnCalibre(tokens, i, to)) return 0;
  return length > 0 && (next === 'NUM' || next === 'SYM' || word === 'a' || word === 'half') && word !== 'the'
    ? word === 'a' && !/^(?:dozen|hundred|thousand|million|billion|score)$/.test(lowerAt(tokens, i + length + 1, to))
      ? 0
      : length
    : 0;
}

/** "talks about 155 mm shells": a calibre is not rounded. */
function isOnCalibre(tokens: readonly Token[], i: number, to: number): boolean {
  return /^(?:about|over)$/.test(lowerAt(tokens, i, to)) && lowerAt(tokens, i + 2, to) === 'mm';
}

/** Verbs that want an object: a past form of theirs with a preposition behind it is passive. */
const TRANSITIVE = new Set(
  'sell buy supply deliver provide send ship make manufacture produce build use import export transfer acquire purchase donate obtain procure seize impose sign carry launch fire smuggle give lend lease receive design develop order impose recover find kill wound hold cause claim stage organize'.split(
    ' ',
  ),
);
const THINGS =
  /^(?:missiles?|rockets?|drones?|shells?|weapons?|arms|jets?|tanks?|launchers?|munitions|ammunition|bombs?|shots?|systems?|vehicles?|uavs?|equipment|aid|aircraft|planes?|helicopters?|fighters?|ships?|vessels?|boats?|frigates?|corvettes?|submarines?|howitzers?|mortars?|guns?|rifles?|radars?|engines?|parts?|components?|batteries|goods|cargo|supplies|technology)$/;

const INTRANSITIVE = new Set(
  'speak talk stand come go arrive travel fly pass rise fall grow increase drop decline climb jump shrink'.split(' '),
);

/** What is fitted with something: *a missile tipped with a heavier warhead*. */
const FITTED = /^(?:tipped|armed|equipped|fitted|loaded|laden|packed|filled|mounted|rigged|stuffed|powered)$/;

/** "missiles supplied by", "the weapons sold to Iran": a past form that is the passive of a noun group right before it. */
function isReduced(tokens: readonly Token[], i: number, to: number, before: Phrase | undefined): boolean {
  const { lower, lemma } = tokens[i] as Token;
  if (lower === lemma || lower.endsWith('s') || !before) return false;
  const next = lowerAt(tokens, i + 1, to);
  if (lower === 'bound' && next === 'for') return before.kind === 'noun';
  // "a tourist killed in Jordan": harm without an object was suffered
  if (before.kind === 'noun' && /^(?:killed|wounded|injured|arrested|detained|kidnapped|abducted)$/.test(lower))
    return (
      i + 1 >= to ||
      (/^(?:ADP|PUNCT|SCONJ|CCONJ)$/.test(posAt(tokens, i + 1, to)) && hedgeLength(tokens, i + 1, to) === 0) ||
      next === 'when'
    );
  // "a drill planned for June"
  if (
    next === 'for' &&
    before.kind === 'noun' &&
    /^(?:planned|scheduled|slated|set)$/.test(lower) &&
    !PARTY_NOUNS.has((tokens[before.head] as Token).lemma)
  )
    return (tokens[before.head] as Token).pos !== 'PROPN';
  if (next === 'with' && before.kind === 'noun' && FITTED.test(lower)) return true;
  // "seven firms based in Oslo"
  if (
    /^(?:in|at|near)$/.test(next) &&
    before.kind === 'noun' &&
    /^(?:based|located|registered|headquartered|stationed)$/.test(lower)
  )
    return true;
  // "spoke by telephone", "rose by a third": verbs without an object have no passive
  if (next === 'by') return (before.kind === 'noun' || before.kind === 'comma') && !INTRANSITIVE.has(lemma);
  if (next === 'in' && before.kind === 'noun' && /^(?:made|manufactured|produced|built|assembled)$/.test(lower))
    return true;
  if (before.kind !== 'noun' || !TRANSITIVE.has(lemma) || posAt(tokens, i + 1, to) !== 'ADP') return false;
  return THINGS.test((tokens[before.head] as Token).lower);
}

function nounGroup(
  tokens: readonly Token[],
  start: number,
  to: number,
  before: Phrase | undefined,
): NounGroup | undefined {
  if (isOnCalibre(tokens, start, to)) return undefined;
  const gives = before?.kind === 'verb' && GIVES.has((tokens[before.head] as Token).lemma);
  let i = start;
  let own = start;
  let possessor: NounGroup | undefined;
  let head = -1;
  let determined = false;
  const hedge = hedgeLength(tokens, i, to);
  i += hedge;
  for (; i < to && i - start < 40; i++) {
    const token = tokens[i] as Token;
    const { pos, lower } = token;
    const next = posAt(tokens, i + 1, to);
    if (i > start && (isMistagged(tokens, i, head >= 0) || (head >= 0 && testFire(tokens, i) > 0))) break;
    // "the two countries cut ties", "experts say armoured vehicles": behind a plural a bare verb begins the clause
    if (pos === 'VERB' && lower === token.lemma && isPlural(tokens[head])) break;
    // "suspended export permits for": no clause begins between what is traded and its papers
    if (
      pos === 'VERB' &&
      head >= 0 &&
      PAPERS.test(lower) &&
      /^(?:export|import|arms|weapons|trade)$/.test((tokens[head] as Token).lower)
    ) {
      head = i;
      continue;
    }
    if (
      lower === "'s" ||
      (lower === "'" &&
        head >= 0 &&
        head === i - 1 &&
        (tokens[head] as Token).lower.endsWith('s') &&
        (NOMINAL_TAGS.has(next) || next === 'ADJ'))
    ) {
      if (head < 0 || (pos !== 'PART' && lower !== "'")) break;
      possessor = { kind: 'noun', first: own, last: i - 1, head, own, ...(possessor ? { possessor } : {}) };
      own = i + 1;
      head = -1;
      determined = true;
    } else if (head >= 0 && isPortfolio(tokens, i, to)) {
      i++;
    } else if (pos === 'PRON' && !isThat(tokens, i, start, to)) {
      if (POSSESSIVES.has(lower) && head < 0 && i === own) {
        possessor = { kind: 'noun', first: i, last: i, head: i, own: i };
        own = i + 1;
        determined = true;
      } else if (i === start && lower !== 'that' && lower !== 'which' && lower !== 'who' && lower !== 'whom') {
        return { kind: 'noun', first: i, last: i, head: i, own: i };
      } else break;
    } else if (pos === 'DET' || isThat(tokens, i, start, to)) {
      if (head >= 0 || (i > own + hedge && lower !== 'all' && (tokens[i - 1] as Token).pos !== 'DET')) break;
      determined = true;
    } else if (pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || pos === 'SYM') {
      const dated = head >= 0 && /^(?:\d{1,2}|late|early|mid)$/.test((tokens[head] as Token).lower); // 4 March
      if (head >= 0 && pos !== 'NUM' && isTimeName(lower) && !dated && !isTimeName((tokens[head] as Token).lower))
        break;
      // "in May Iran sold"
      if (head >= 0 && pos === 'PROPN' && isTimeName((tokens[head] as Token).lower) && !isTimeName(lower)) break;
      // "in return Russia sold"
      if (
        head === start &&
        pos === 'PROPN' &&
        /^(?:return|exchange|response|turn|addition)$/.test((tokens[head] as Token).lower)
      )
        break;
      // "last year Romania revoked"
      if (head === start + 1 && pos === 'PROPN' && isPeriod(tokens, start)) break;
      // "the shells Kyiv received": things in the plural are no title of a name
      if (head >= 0 && pos === 'PROPN' && isNamedActor(tokens, i, to)) break;
      if (gives && head >= 0 && COUNTRY_ENDS.has((tokens[head] as Token).text) && pos !== 'PROPN') break;
      // "gave the army 12 rockets", "handed the rebels rockets"
      if (gives && head >= 0 && determined && pos === 'NUM' && (tokens[head] as Token).pos !== 'NUM') break;
      if (gives && head >= 0 && pos !== 'PROPN' && isPeople(tokens[head])) break;
      head = i;
    } else if (
      determined &&
      NOMINAL_ADJECTIVES.has(lower) &&
      // "the Israeli military said"
      (head < 0 || (lower.endsWith('military') && (tokens[head] as Token).pos === 'PROPN')) &&
      isAlone(tokens, i, to)
    ) {
      head = i;
      break;
    } else if (i === start && SOME_OF.test(lower) && lowerAt(tokens, i + 1, to) === 'of') {
      // "most of the missiles"
      head = i;
      break;
    } else if (lower === 'worth') {
      break;
    } else if (pos === 'ADJ') {
      if (gives && head >= 0 && (determined || (tokens[head] as Token).pos === 'PROPN') && isParty(tokens[head])) break;
      if (gives && head >= 0 && COUNTRY_ENDS.has((tokens[head] as Token).text)) break;
      // "by India last spring"
      if (head >= 0 && (lower === 'last' || lower === 'next')) break;
      if (head >= 0 && (tokens[head] as Token).pos !== 'PROPN' && (tokens[head] as Token).pos !== 'NUM') {
        // "surface-to-air" and the like end in a noun; an adjective behind a noun head closes the group unless a noun follows.
        if (!NOMINAL_TAGS.has(next)) break;
      }
      // "two short-range missiles"
      const hyphened = (tokens[head] as Token | undefined)?.pos === 'NUM' && lowerAt(tokens, i + 1, to) === '-';
      if (head >= 0 && !NOMINAL_TAGS.has(next) && next !== 'ADJ' && !hyphened) break;
    } else if (pos === 'ADV' || pos === 'CCONJ') {
      // "nearly all types", "significant and concerning escalation"
      if (head >= 0 || i === start) {
        if (!(head < 0 && pos === 'ADV' && (next === 'NUM' || next === 'DET' || next === 'ADJ'))) break;
      } else if (pos === 'CCONJ' && (posAt(tokens, i - 1, to) !== 'ADJ' || (next !== 'ADJ' && next !== 'VERB'))) break;
    } else if (pos === 'VERB') {
      if (i === start && isDeedAsNoun(tokens, i, to, before)) {
        head = i;
        break;
      }
      // "attacks on merchant shipping", "killed by Kenyan shelling"
      const traffic = /^(?:shipping|smuggling|trafficking)$/.test(lower) && head === i - 1;
      const described = i - 1 === start && /^(?:ADJ|PROPN)$/.test(posAt(tokens, i - 1, to));
      if (((traffic || described) && isDeedAsNoun(tokens, i, to, before)) || isNamePart(tokens, i)) {
        head = i;
        continue;
      }
      // "protested over the ramming": behind an article a gerund is a noun
      if (
        lower.endsWith('ing') &&
        /^(?:the|this|that)$/.test((tokens[i - 1] as Token | undefined)?.lower ?? '') &&
        /^(?:PUNCT|ADP|AUX|CCONJ)$/.test(next)
      ) {
        head = i;
        continue;
      }
      if (!isModifier(tokens, i, to, { determined, start, head })) break;
      // a noun in disguise: "North Korea's arms transfer to"
      if (!(NOMINAL_TAGS.has(next) || next === 'ADJ' || next === 'CCONJ')) head = i;
    } else if (lower === '-' || lower === '–') {
      // glued compound
      const glued =
        i > start &&
        (tokens[i - 1] as Token).end === token.start &&
        i + 1 < to &&
        (tokens[i + 1] as Token).start === token.end;
      if (!glued) break;
      i++;
      const inner = tokens[i] as Token;
      if (inner.lower === 'to' && lowerAt(tokens, i + 1, to) === '-') {
        i += 2;
        if (i < to) head = i;
      } else if (NOMINAL_TAGS.has(inner.pos) || inner.pos === 'ADJ') head = i;
    } else if (lower === '"' || lower === "''" || lower === '“' || lower === '”') {
      // and "several" missiles: one quoted word inside the group
      const opens = i === start && isQuote(lowerAt(tokens, i + 2, to)) && NOMINAL_TAGS.has(posAt(tokens, i + 3, to));
      if (head >= 0 || !(next === 'ADJ' || next === 'NOUN' || next === 'NUM') || !(i > start || opens)) break;
    } else break;
  }
  if (head < 0) {
    if (hedge > 0) return undefined;
    if (possessor) {
      // the possessor stands alone: "Iran's."
      return { ...possessor, last: Math.max(possessor.last, own - 1) };
    }
    // "Peru and Chile all condemned"
    if (before?.kind === 'noun' && /^(?:all|both|each)$/.test(lowerAt(tokens, start, to))) return undefined;
    // "the wounded", "those"
    if (determined && i - start === 1) return { kind: 'noun', first: start, last: start, head: start, own: start };
    return undefined;
  }
  return { kind: 'noun', first: start, last: head, head, own, ...(possessor ? { possessor } : {}) };
}

/** Whether no noun follows that the adjective at `i` could belong to: a verb, a mark or a preposition does. */
function isAlone(tokens: readonly Token[], i: number, to: number): boolean {
  const pos = posAt(tokens, i + 1, to);
  if (pos === 'AUX' || pos === 'ADP' || pos === 'CCONJ' || pos === 'PART' || pos === 'ADV') return true;
  if (pos === 'PUNCT') return lowerAt(tokens, i + 1, to) !== '-' && lowerAt(tokens, i + 1, to) !== '"';
  return pos === 'VERB' && !lowerAt(tokens, i + 1, to).endsWith('ing');
}

/** Verbs that take whom before what: "gave Moldova old carriers". */
const GIVES = new Set('give send sell offer supply lend provide grant ship deliver hand promise pledge'.split(' '));
/** Last words of countries' names. */
const COUNTRY_ENDS: ReadonlySet<string> = new Set(
  countries.flatMap(({ name, otherNames }) => [name, ...otherNames].map((n) => n.split(' ').at(-1) as string)),
);

/** "rejected that offer": *that* before a noun which ends the clause points at it, whatever its tag. */
function isThat(tokens: readonly Token[], i: number, start: number, to: number): boolean {
  const ends = posAt(tokens, i + 2, to) === 'PUNCT' && lowerAt(tokens, i + 2, to) !== '-';
  return i === start && lowerAt(tokens, i, to) === 'that' && posAt(tokens, i + 1, to) === 'NOUN' && ends;
}

/** *of State* in "Secretary of State Jane Roe": part of the office that stands before a name. */
function isPortfolio(tokens: readonly Token[], i: number, to: number): boolean {
  return (
    lowerAt(tokens, i, to) === 'of' &&
    /^(?:secretary|minister)$/.test(tokens[i - 1]?.lower ?? '') &&
    /^(?:state|defen[cs]e|justice|finance|war|interior)$/.test(lowerAt(tokens, i + 1, to)) &&
    posAt(tokens, i + 2, to) === 'PROPN'
  );
}

/** *Last year*, *this month*. */
function isPeriod(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:last|this|next)$/.test((tokens[i] as Token).lower) &&
    /^(?:year|month|week|spring|summer|autumn|fall|winter)$/.test(tokens[i + 1]?.lower ?? '')
  );
}

const isQuote = (lower: string) => lower === '"' || lower === "''" || lower === '“' || lower === '”';

const TIME_NAMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan jan. feb feb. mar. apr. jun. jul. aug aug. sep. sept sept. oct oct. nov nov. dec dec. today yesterday tomorrow tonight'.split(
    ' ',
  ),
);

/** Whether the word names a day or month: in "fired Tuesday" or "the launch Tuesday" it is no part of the noun group. */
export function isTimeName(lower: string): boolean {
  return TIME_NAMES.has(lower);
}

function isModifier(
  tokens: readonly Token[],
  i: number,
  to: number,
  { determined, start, head }: { determined: boolean; start: number; head: number },
): boolean {
  const { lower, lemma } = tokens[i] as Token;
  if (lower === 'including' || lower === 'according') return false;
  if (isTearGas(tokens, i) || isKindOfAttack(tokens, i)) return true;
  const next = posAt(tokens, i + 1, to);
  const nominalNext = NOMINAL_TAGS.has(next) || next === 'ADJ';
  if (i > start && (tokens[i - 1] as Token).lower === '-') return nominalNext;
  if (lower !== lemma && (lower.endsWith('ed') || lower.endsWith('ing') || lower.endsWith('en')))
    return head < 0 || (tokens[head] as Token).pos === 'NUM' || (tokens[head] as Token).lower === 'dozen'
      ? nominalNext || (next === 'CCONJ' && determined)
      : false;
  // a verb by its form that only a noun can be here: "the attack", "Iran's arms transfer to"
  if (lower === lemma && determined)
    return head < 0 || (next !== 'DET' && next !== 'PRON' && next !== 'NOUN' && next !== 'PROPN' && next !== 'NUM');
  return false;
}

function mark(tokens: readonly Token[], i: number, before: Phrase | undefined): Mark {
  const { lower, pos } = tokens[i] as Token;
  let kind: MarkKind = 'other';
  if (
    lower === ',' ||
    lower === '(' ||
    lower === ')' ||
    lower === '--' ||
    lower === '—' ||
    lower === '–' ||
    lower === '-'
  )
    kind = 'comma';
  else if (lower === ';' || lower === ':' || lower === '.' || lower === '?' || lower === '!') kind = 'stop';
  else if (
    lower === '"' ||
    lower === "''" ||
    lower === "'" ||
    lower === '“' ||
    lower === '”' ||
    lower === '‘' ||
    lower === '``'
  )
    kind = 'quote';
  else if (pos === 'CCONJ') kind = 'conjunction';
  else if (RELATIVES.has(lower) && (lower !== 'that' || pos === 'PRON' || (before?.kind === 'noun' && pos !== 'DET')))
    kind = 'relative';
  // "sanctions on two firms for selling"
  else if (lower === 'for' && tokens[i + 1]?.lower.endsWith('ing')) kind = 'preposition';
  else if (/^(?:since|including|according|worth)$/.test(lower)) kind = 'preposition';
  else if (isOnCalibre(tokens, i, tokens.length)) kind = 'preposition';
  else if (
    pos === 'SCONJ' ||
    /^(?:whether|because|although|unless|though|why)$/.test(lower) ||
    (SUBORDINATORS.has(lower) && pos !== 'ADP' && pos !== 'DET')
  )
    kind = 'subordinator';
  else if (pos === 'ADP' || pos === 'PART' || (PREPOSITIONS.has(lower) && pos !== 'ADV')) kind = 'preposition';
  else if (pos === 'ADV') kind = 'adverb';
  else if (pos === 'ADJ') kind = 'adjective';
  return { kind, first: i, last: i, word: lower };
}
