import type { Argument, Cue, CueKind, Stance } from '../../vocabulary/cue.ts';
import { adjectives, findings, helpers, sayings, verbs } from '../../vocabulary/cues-verbs.ts';
import type { Token } from '../sentences/token.ts';
import type { Frame } from './frame.ts';
import type { Stretch } from './stretch.ts';

/** How a verb stands: with its own subject, as "saying", as "was told", as "to say". */
export type VerbForm = 'finite' | 'participle' | 'passive' | 'infinitive';

/** A cue found in the text: its whole verb group, from the first auxiliary to the last particle. */
export interface FoundCue extends Stretch {
  /** Index of its main word. */
  readonly head: number;
  /** The vocabulary's entries for it. */
  readonly entries: readonly Cue[];
  readonly form: VerbForm;
  readonly negated: boolean;
  /** Negated by *could not*, *cannot*: somebody is not able to. */
  readonly unable: boolean;
  /** Stance that a helping verb gives it: "declined to say". */
  readonly helped: 'declines' | 'asserts' | undefined;
}

function byLemma(list: readonly Cue[]): ReadonlyMap<string, Cue[]> {
  const lemmas = new Map<string, Cue[]>();
  for (const cue of list) {
    const lemma = cue.words.split(' ')[0] as string;
    lemmas.set(lemma, [...(lemmas.get(lemma) ?? []), cue]);
  }
  return lemmas;
}

const VERBS = byLemma(verbs);
const ADJECTIVES = byLemma(adjectives);
const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'never', 'no', 'nor', 'neither', 'cannot', 'hardly']);
const BE: ReadonlySet<string> = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  "'s",
  "'re",
  "'m",
  'am',
  'get',
  'got',
]);

/** Finds the cue whose main word is token `head`, or nothing. */
export function cueAt(tokens: readonly Token[], head: number): FoundCue | undefined {
  const token = tokens[head] as Token;
  if (token.pos === 'VERB' || misread(tokens, head)) return verbCue(tokens, head);
  if (token.pos === 'ADJ' || token.pos === 'ADV') return adjectiveCue(tokens, head);
  return undefined;
}

/** "Tamm, claims that", "named said investigators": a verb that was taken for a noun or adjective. */
function misread(tokens: readonly Token[], head: number): boolean {
  const { pos, lower, lemma } = tokens[head] as Token;
  if (lower === 'said') return tokens[head - 1]?.pos !== 'DET';
  if (pos !== 'NOUN' || !lower.endsWith('s') || lower === lemma || !VERBS.has(lemma)) return false;
  const before = tokens[head - 1];
  return tokens[head + 1]?.lower === 'that' && before !== undefined && (before.text === ',' || before.pos === 'PROPN');
}

function verbCue(tokens: readonly Token[], head: number): FoundCue | undefined {
  const token = tokens[head] as Token;
  const adjective = ADJECTIVES.has(token.lower) ? adjectiveCue(tokens, head) : undefined;
  if (adjective) return adjective;
  const candidates =
    VERBS.get(token.lower === 'said' ? 'say' : token.lemma) ?? VERBS.get(token.lower) ?? silence(token);
  if (!candidates) return undefined;
  let to = head + 1;
  let entries: Cue[] = [];
  for (const cue of candidates) {
    const end = particlesEnd(tokens, head, cue);
    if (end < to) continue;
    if (end > to) entries = [];
    to = end;
    entries.push(cue);
  }
  if (entries.length === 0) return undefined;
  // "add up", "take off" are other verbs
  if (to === head + 1 && OTHER.has(tokens[to]?.lower ?? '') && sameSentence(tokens, head, to)) return undefined;
  // "refused to discuss": the second verb is the cue
  if (helpers[token.lemma] === 'declines' && tokens[to]?.lower === 'to') {
    const second = tokens[to + 1];
    if (second && (VERBS.has(second.lemma) || sayings.has(second.lemma))) return undefined;
  }
  let { from, negated, unable } = auxiliariesBefore(tokens, head);
  let helped: FoundCue['helped'];
  let main = head;
  const beforeTo = from - 1;
  if (beforeTo > 0 && (tokens[beforeTo] as Token).lower === 'to' && sameSentence(tokens, beforeTo, head)) {
    let helper = beforeTo - 1;
    // "went on to say"
    if ((tokens[helper] as Token).lower === 'on') helper--;
    const verb = tokens[helper];
    if (verb?.pos !== 'VERB' || helpers[verb.lemma] === undefined)
      return candidates === SILENT
        ? undefined
        : { from, to, head, entries, form: 'infinitive', negated, unable, helped };
    helped = helpers[verb.lemma];
    main = helper;
    ({ from, negated, unable } = auxiliariesBefore(tokens, helper));
  }
  const carried = quotedAs(tokens, head);
  if (carried !== undefined)
    return {
      from: auxiliariesBefore(tokens, carried).from,
      to,
      head,
      entries,
      form: 'finite',
      negated: false,
      unable: false,
      helped,
    };
  if (candidates === SILENT && !negated && helped !== 'declines') return undefined;
  return { from, to, head, entries, form: formOf(tokens, from, main), negated, unable, helped };
}

/** "was quoted as saying", "was cited by the radio as saying": the verb before *as*, whose subject speaks. */
function quotedAs(tokens: readonly Token[], head: number): number | undefined {
  if (tokens[head - 1]?.lower !== 'as' || !(tokens[head] as Token).lower.endsWith('ing')) return undefined;
  for (let i = head - 2; i > Math.max(0, head - 12) && sameSentence(tokens, i, head); i--) {
    const { pos, lemma } = tokens[i] as Token;
    if (pos !== 'VERB') continue;
    const passive = hasBe(tokens, auxiliariesBefore(tokens, i).from, i);
    return passive && CARRYING.has(lemma) ? i : undefined;
  }
  return undefined;
}

const CARRYING: ReadonlySet<string> = new Set(['quote', 'cite', 'report', 'hear', 'record']);

/** Verbs that are cues only where somebody does not do them: "would not discuss", "declined to elaborate". */
function silence({ lemma }: Token): readonly Cue[] | undefined {
  return sayings.has(lemma) ? SILENT : undefined;
}

const SILENT: readonly Cue[] = [{ words: 'discuss', kind: 'speech', stance: 'asserts', takes: ['clause', 'object'] }];
const OTHER: ReadonlySet<string> = new Set(['up', 'down', 'off', 'away', 'out']);

function adjectiveCue(tokens: readonly Token[], head: number): FoundCue | undefined {
  const entries = ADJECTIVES.get((tokens[head] as Token).lower);
  if (!entries) return undefined;
  const { from, negated, unable } = auxiliariesBefore(tokens, head);
  if (!hasBe(tokens, from, head)) return undefined;
  return { from, to: head + 1, head, entries, form: 'finite', negated, unable, helped: undefined };
}

function particlesEnd(tokens: readonly Token[], head: number, cue: Cue): number {
  const particles = cue.words.split(' ').slice(1);
  for (const [k, particle] of particles.entries()) {
    const token = tokens[head + 1 + k];
    if (token?.lower !== particle || !sameSentence(tokens, head, head + 1 + k)) return -1;
  }
  return head + 1 + particles.length;
}

function auxiliariesBefore(tokens: readonly Token[], head: number): Pick<FoundCue, 'from' | 'negated' | 'unable'> {
  let from = head;
  let negated = false;
  let able = false;
  while (from > 0 && sameSentence(tokens, from - 1, head)) {
    const { pos, lower } = tokens[from - 1] as Token;
    // "not only said" is said
    const negation = NEGATIONS.has(lower) && lower !== 'no' && tokens[from]?.lower !== 'only';
    if (!(pos === 'AUX' || pos === 'ADV' || negation)) break;
    if (negation) negated = true;
    // "can neither confirm nor deny" is silence
    if (/^(?:can|could|cannot|ca)$/.test(lower) && tokens[from]?.lower !== 'neither') able = true;
    from--;
  }
  return { from, negated, unable: able && negated };
}

function hasBe(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (BE.has((tokens[i] as Token).lemma) || BE.has((tokens[i] as Token).lower)) return true;
  return false;
}

function formOf(tokens: readonly Token[], from: number, head: number): VerbForm {
  const ing = (tokens[head] as Token).lower.endsWith('ing');
  if (hasBe(tokens, from, head)) return ing ? 'finite' : 'passive';
  return ing ? 'participle' : 'finite';
}

function sameSentence(tokens: readonly Token[], a: number, b: number): boolean {
  return (tokens[a] as Token).sentence === (tokens[b] as Token).sentence;
}

/** The entry of a found cue that takes one of the `wanted` arguments. */
export function entryFor(cue: FoundCue, wanted: Argument): Cue | undefined {
  return cue.entries.find((entry) => entry.takes.includes(wanted));
}

/** The entry with which a cue takes a clause or, as "continued", a quotation only. */
export function speechEntry(cue: FoundCue): Cue | undefined {
  return entryFor(cue, 'clause') ?? entryFor(cue, 'quote');
}

/** Why a frame was made of a cue: the rule that did it, and the entry that takes the content. */
export function reasonOf(rule: string, { negated, helped }: FoundCue, { words, kind, stance }: Cue): Frame['reason'] {
  const turned = helped === 'declines' ? '; what governs the cue declines' : negated ? '; the cue is negated' : '';
  return { rule: rule + turned, entry: `cues-verbs: ${words} (${kind}, ${stance})` };
}

/** What the source does to the content: the vocabulary's stance, turned by negation and helping verbs. */
export function stanceOf(
  cue: { negated: boolean; unable?: boolean; helped?: FoundCue['helped'] },
  entry: { words: string; kind: CueKind; stance: Stance },
): Stance {
  const lemma = entry.words.split(' ')[0] as string;
  if (cue.helped === 'declines') return 'declines';
  if (!cue.negated) return entry.stance;
  if (entry.stance === 'denies' && findings.has(lemma)) return 'undetermined';
  if (entry.stance === 'denies') return sayings.has(lemma) || lemma === 'deny' ? 'declines' : 'asserts';
  if (entry.stance === 'undetermined' || entry.stance === 'declines') return entry.stance;
  // who could not say or confirm it has not found out; who would not keeps silent
  if (sayings.has(lemma) || lemma === 'confirm') return cue.unable ? 'undetermined' : 'declines';
  if (findings.has(lemma)) return 'undetermined';
  return entry.kind === 'speech' ? 'declines' : 'denies';
}
