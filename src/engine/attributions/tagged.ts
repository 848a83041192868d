import { rounded } from '../../report/index.ts';
import type { Cue } from '../../vocabulary/cue.ts';
import { nouns, requestNouns } from '../../vocabulary/cues-phrases.ts';
import { helpers, sayings } from '../../vocabulary/cues-verbs.ts';
import type { Token } from '../sentences/token.ts';
import type { Draft } from '../stage.ts';
import type { Tagging } from '../tagger/tagger.ts';
import { contentEnd, openerAt, type Reading, sentenceStart, subjectBefore } from './clauses.ts';
import { entryFor, type FoundCue, reasonOf, speechEntry, stanceOf } from './cues.ts';
import type { Frame } from './frame.ts';
import { type Linked, link, type Tagged, taggedSpans } from './linker.ts';
import { meets, type Stretch, trimmed } from './stretch.ts';

const OPEN: ReadonlySet<string> = new Set(['decision', 'conclusion', 'determination', 'assessment']);
/** A cue that has no source must be marked more surely than others: on PolNeAR's dev split a quarter of those below is right, of those above a half. */
const SURE = 0.6;
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which']);
const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'never', 'no', 'without']);

/** The outermost attributions that a tagging marks, in order of their cues; what goes on without a cue is a frame of its own. */
export function taggedFrames({ sentences, tokens }: Draft, reading: Reading, tagging: Tagging): Frame[] {
  const frames: Frame[] = [];
  const paragraphOf = (sentence: number) => sentences[sentence]?.paragraph ?? 0;
  const spans = behindBasis(reading, taggedSpans(tokens, tagging, paragraphOf));
  for (const linked of link(spans, paragraphOf, (i) => mayStandApart(reading, i))) {
    const meaning = meaningOf(reading, linked);
    const [own, later] = parted(reading, linked);
    if ([attributive, refers, taken, alias, requests].some((no) => no(reading, linked))) continue;
    const source = byNobody(reading, linked)
      ? undefined
      : linked.source
        ? wholePhrase(reading, withoutWho(reading, linked))
        : subjectOf(reading, linked);
    if (!source && !linked.source && sureness(tagging, linked.cue) < SURE) continue;
    const frame: Frame = {
      source: source ? [source] : [],
      cue: [linked.cue],
      content: own.map((stretch) => wholeContent(reading, stretch, [linked.cue, ...(source ? [source] : [])])),
      kind: meaning.kind,
      stance: meaning.stance,
      reason: { ...(meaning.reason ?? { rule: TAGGED }), scores: surenessOf(tagging, linked) },
    };
    frames.push(frame);
    for (const content of later)
      frames.push({
        source: [],
        cue: [],
        content: [content],
        kind: meaning.kind,
        stance: 'asserts',
        reason: { rule: 'a quotation in a later sentence goes on without a cue' },
        continues: frame,
      });
  }
  return frames.filter((frame) => !relied(reading, frame, frames));
}

/** "the agency, *citing two aides*, said": what somebody relies on who says something besides, no saying of its own. */
function relied({ tokens }: Reading, { source: [source], cue: [cue] }: Frame, frames: readonly Frame[]): boolean {
  if (!source || !cue || source.to > cue.from || cue.to - cue.from > 1 || !openerAt(tokens, cue.from)) return false;
  const { sentence } = tokens[cue.from] as Token;
  return frames.some(
    (other) =>
      other.source[0]?.from === source.from &&
      (other.cue[0]?.from ?? 0) > cue.from &&
      tokens[other.cue[0]?.from ?? 0]?.sentence === sentence,
  );
}

const TAGGED = 'the tagger’s spans, linked';

/** Mean probability of the labels that the tagger chose for each span. */
function surenessOf({ probability }: Tagging, { source, cue, content }: Linked): Record<string, number> {
  const mean = (stretches: readonly Stretch[]) => {
    const chosen = stretches.flatMap(({ from, to }) => [...probability.subarray(from, to)]);
    return rounded(chosen.reduce((sum, p) => sum + p, 0) / chosen.length);
  };
  return { ...(source ? { source: mean([source]) } : {}), cue: mean([cue]), content: mean(content) };
}

/** "said, citing two aides, that the ships had left": what the speaker relies on is parted from what is said. */
function behindBasis({ tokens }: Reading, spans: readonly Tagged[]): Tagged[] {
  const out: Tagged[] = [];
  for (const span of spans) {
    const [before, cue] = [out.at(-2), out.at(-1)];
    const cites =
      cue?.kind === 'cue' && before?.kind === 'cue' && cue.from - before.to <= 1 && openerAt(tokens, cue.from);
    let said = span.from;
    while (said < span.to && !(tokens[said]?.lower === 'that' && tokens[said - 1]?.text === ',')) said++;
    if (cites && span.kind === 'content' && span.from === cue.to && said < span.to) {
      out.pop();
      out.push({ ...span, from: said });
    } else out.push(span);
  }
  return out;
}

/** A source cut short at its article goes on to the end of its noun phrase and what prepositions join to it. */
function wholePhrase({ tokens, phrases }: Reading, source: Stretch): Stretch {
  const last = tokens[source.to - 1];
  if (last?.pos !== 'DET' || RELATIVES.has(last.lower)) return source;
  const endOf = (i: number) => phrases.all[phrases.of[i] ?? -1]?.to ?? i;
  let to = Math.max(source.to, endOf(source.to - 1));
  while (tokens[to]?.pos === 'ADP' && tokens[to]?.sentence === tokens[source.from]?.sentence && endOf(to + 1) > to + 1)
    to = endOf(to + 1);
  return { from: source.from, to };
}

/** Content cut short inside a noun phrase, or at a word that others must follow, goes on to the end of its clause. */
function wholeContent(reading: Reading, content: Stretch, others: readonly Stretch[]): Stretch {
  const { tokens, phrases, quotations } = reading;
  const { from, to } = content;
  const [last, next] = [tokens[to - 1] as Token, tokens[to]];
  if (next?.sentence !== last.sentence || quotations.of[to - 1] !== quotations.of[to]) return content;
  const noun = phrases.of[to] !== -1 && phrases.of[to] === phrases.of[to - 1] && NOMINAL.has(next.pos);
  const open = last.pos === 'ADP' && (phrases.of[to] !== -1 || next.lower === 'which');
  if (to - from < SHORT || !(noun || open)) return content;
  let end = to;
  while (tokens[end]?.sentence === last.sentence) end++;
  for (const other of others) if (other.from >= to) end = Math.min(end, other.from);
  return trimmed(tokens, { from, to: contentEnd(reading, from, end) }) ?? content;
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM']);
/** Content of fewer tokens is no clause. */
const SHORT = 4;

/** "his alleged debts", "the reported sale": a word inside a noun phrase, with no source, says nothing of who says it. */
function attributive({ tokens, phrases }: Reading, { cue }: Linked): boolean {
  const phrase = phrases.all[phrases.of[cue.from] ?? -1];
  return (
    cue.to - cue.from === 1 &&
    phrase !== undefined &&
    cue.to < phrase.to &&
    ATTRIBUTIVE.has((tokens[cue.from] as Token).lower)
  );
}

/** ", referring to the dam": tells what was meant, not what was said. */
function refers({ tokens }: Reading, { cue }: Linked): boolean {
  return tokens[cue.from]?.lower === 'referring' && cue.to - cue.from <= 2;
}

/** ", known as Hemedti,", "also known as ISIL": another name, no claim. */
function alias({ tokens }: Reading, { cue }: Linked): boolean {
  for (let i = cue.from; i < cue.to; i++)
    if (tokens[i]?.lower === 'known')
      return (
        /^(?:also|better)$/.test(tokens[i - 1]?.lower ?? '') || (i === cue.from && tokens[cue.to - 1]?.lower === 'as')
      );
  return false;
}

/** "…, which run afoul of the law": a verb whose subject is a relative pronoun has no source but that or what is right before it. */
function taken(reading: Reading, { cue, content, source }: Linked): boolean {
  const { tokens } = reading;
  const at = cue.from - 1;
  const passive = [...Array(cue.to - cue.from).keys()].some((k) => tokens[cue.from + k]?.lemma === 'be');
  const relative = tokens[at]?.lower;
  if (!source || passive || (relative !== 'which' && relative !== 'who')) return false;
  if (relative === 'which' && content.some((stretch) => meets(stretch, { from: at, to: cue.from }))) return true;
  return !meets(source, { from: at, to: cue.from }) && (source.from > at || at - source.to > 1);
}

/** "the minister's request for ten howitzers": what is asked for is a thing; nothing is said of it. */
function requests({ tokens }: Reading, { cue, content }: Linked): boolean {
  return (
    tokens[cue.to - 1]?.lower === 'for' &&
    tokens[cue.to - 2]?.pos === 'NOUN' &&
    requestNouns.has(tokens[cue.to - 2]?.lemma ?? '') &&
    content.every(({ from, to }) => tokens.slice(from, to).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX'))
  );
}

/** The source without a ", who" that begins a clause about it, or before it: "an official, who asked not to be named, told". */
function withoutWho(reading: Reading, { source, cue }: Linked): Stretch {
  const { tokens } = reading;
  const { from, to } = source as Stretch;
  const begins = RELATIVES.has(tokens[from]?.lower ?? '') && tokens[from - 1]?.text === ',' && cue.from > from + 1;
  if (begins) return subjectBefore(reading, from - 1, sentenceStart(tokens, from)) ?? { from, to };
  const trails = tokens[to - 1]?.lower === 'who' && tokens[to - 2]?.text === ',' && to - from > 2 && cue.from !== to;
  return trails ? { from, to: to - 2 } : { from, to };
}

/** "*Asked* whether he would go, Ruiz said", "Ruiz *is accused of* theft": who asks or accuses is not told. */
function byNobody(reading: Reading, { source, cue }: Linked): boolean {
  const { tokens } = reading;
  if (!source) return false;
  const first = tokens[cue.from] as Token;
  const opens =
    tokens[cue.from - 1]?.sentence !== first.sentence || /^(?:,|when|if)$/.test(tokens[cue.from - 1]?.lower ?? '');
  if (first.lower === 'asked' && opens && source.from >= cue.to) return true;
  if (source.to > cue.from || tokens[cue.to - 1]?.lower === 'by') return false;
  return isCharged(tokens, cue);
}

function isCharged(tokens: readonly Token[], { from, to }: Stretch): boolean {
  const cue = tokens.slice(from, to);
  return cue.some(({ lemma }) => lemma === 'be') && cue.some(({ lemma }) => CHARGES.has(lemma));
}

const CHARGES: ReadonlySet<string> = new Set(['accuse', 'charge', 'suspect', 'blame', 'criticize', 'criticise']);

/** How sure the tagger is of a cue: as of its least sure word. */
function sureness({ probability }: Tagging, { from, to }: Stretch): number {
  return Math.min(...probability.subarray(from, to));
}

const ATTRIBUTIVE: ReadonlySet<string> = new Set(
  'alleged reported purported supposed suspected claimed rumored rumoured presumed'.split(' '),
);

/** The subject that the grammar gives a tagged cue without source, where no content stands there. */
function subjectOf(reading: Reading, { cue, content }: Linked): Stretch | undefined {
  const { tokens } = reading;
  let i = cue.from;
  while (i < cue.to && !reading.cue(i)) i++;
  const found = i < cue.to ? reading.cue(i) : undefined;
  if (found?.form !== 'finite') return undefined;
  const source = subjectBefore(reading, Math.min(found.from, cue.from), sentenceStart(tokens, cue.from));
  return source && !content.some((stretch) => meets(stretch, source)) ? source : undefined;
}

/** Whether content that begins at token `i` may stand in a sentence behind its cue's. */
export function mayStandApart({ tokens, quotations }: Reading, i: number): boolean {
  return quotations.of[i] !== -1 || tokens[i - 1]?.text === ':';
}

/** Quotations in sentences behind the cue's go on without it. */
function parted({ tokens, quotations }: Reading, { source, cue, content }: Linked): [Stretch[], Stretch[]] {
  const last = (tokens[Math.max(cue.to, source?.to ?? 0) - 1] as Token).sentence;
  const isLater = ({ from }: Stretch) => (tokens[from] as Token).sentence > last && quotations.of[from] !== -1;
  const own = content.filter((stretch) => !isLater(stretch));
  return own.length === 0 ? [content, []] : [own, content.filter(isLater)];
}

/** What a tagged cue expresses and does, by the words of the vocabulary in it. */
function meaningOf(
  reading: Reading,
  { cue, content }: Linked,
): Pick<Frame, 'kind' | 'stance'> & { reason?: Frame['reason'] } {
  const { tokens, quotations } = reading;
  let negated = false;
  for (let i = cue.from; i < cue.to; i++) {
    const found = reading.cue(i);
    const entry = found && entryOf(reading, found, content);
    if (found && entry)
      return { kind: entry.kind, stance: stanceOf(found, entry), reason: reasonOf(TAGGED, found, entry) };
    const { lower, lemma } = tokens[i] as Token;
    // "has made no decision on", "was not willing to say"
    if (negated && OPEN.has(lemma)) return { kind: 'assessment', stance: 'undetermined' };
    if (sayings.has(lemma) && negated && tokens[i - 1]?.lower === 'to') return { kind: 'speech', stance: 'declines' };
    const noun = nouns.get(lemma);
    if (noun) return { ...noun, reason: { rule: TAGGED, entry: `cues-phrases: ${lemma} (noun)` } };
    if (helpers[lemma] === 'declines')
      return {
        kind: 'speech',
        stance: 'declines',
        reason: { rule: TAGGED, entry: `cues-verbs: ${lemma} (helper, declines)` },
      };
    if (NEGATIONS.has(lower) && tokens[i + 1]?.lower !== 'only') negated = true;
  }
  const first = (tokens[cue.from] as Token).lower;
  const speech = first === ':' || first === 'according' || content.some(({ from }) => quotations.of[from] !== -1);
  return { kind: speech ? 'speech' : 'attitude', stance: negated ? 'denies' : 'asserts' };
}

/** The entry that takes such a content: "is assessing the damage" is another thing than "assesses that", "asked them to" than "asked". */
function entryOf({ tokens, phrases }: Reading, cue: FoundCue, content: readonly Stretch[]): Cue | undefined {
  const first = content.find(({ from }) => from >= cue.to);
  const infinitive = first && tokens[tokens[first.from]?.lower === 'not' ? first.from + 1 : first.from]?.lower === 'to';
  const to = infinitive ? entryFor(cue, 'to') : undefined;
  if (to) return to;
  const object = entryFor(cue, 'object');
  const phrase = first && phrases.all[phrases.of[first.from] ?? -1];
  const verb = phrase && tokens[phrase.to];
  const clause = !phrase || verb?.pos === 'VERB' || verb?.pos === 'AUX';
  return (clause ? undefined : object) ?? speechEntry(cue) ?? cue.entries[0];
}
