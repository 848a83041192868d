import type { Cue } from '../../vocabulary/cue.ts';
import { nouns, prefaces } from '../../vocabulary/cues-phrases.ts';
import type { Token } from '../sentences/token.ts';
import { answersIn } from './answers.ts';
import {
  breaksOff,
  type Complement,
  complementAfter,
  contentEnd,
  nounPhraseFrom,
  type Reading,
  subjectBefore,
} from './clauses.ts';
import { entryFor, type FoundCue, reasonOf, speechEntry, stanceOf } from './cues.ts';
import type { Frame } from './frame.ts';
import { type Stretch, trimmed } from './stretch.ts';

/** How deep attributions are looked for inside the content of others. */
const DEPTH = 3;

/** Something said between or behind the words it belongs to: ", Okoye said,", "according to the ministry". */
interface Aside extends Stretch {
  readonly source: readonly Stretch[];
  readonly cue: Stretch;
  readonly kind: Frame['kind'];
  readonly stance: Frame['stance'];
  readonly reason: Frame['reason'];
}

/**
 * Finds the attributions of a stretch that lies in one sentence, and those inside their contents.
 * @param level the quotation that the stretch is in (-1: none); words in deeper quotations are content, never cue
 */
export function framesIn(reading: Reading, range: Stretch, level: number, parent?: Frame, depth = 0): Frame[] {
  const heads: FoundCue[] = [];
  for (let i = range.from; i < range.to; i++) {
    if (reading.quotations.of[i] !== level) continue;
    const cue = reading.cue(i);
    if (cue && cue.from >= range.from && cue.to <= range.to) heads.push(cue);
  }
  const frames: Frame[] = [];
  const add = (frame: Frame) => {
    if (parent) frame.parent = parent;
    frames.push(frame);
    return frame;
  };
  const asides = asidesIn(reading, range, level, heads);
  let pos = range.from;
  let last: Frame | undefined;
  for (const [k, aside] of asides.entries()) {
    const next = asides[k + 1];
    const before = trimmed(reading.tokens, { from: pos, to: aside.from });
    const content: Stretch[] = before ? [withoutOpening(reading, before)] : [];
    let after = aside.to;
    if (!next && (content.length === 0 || reading.tokens[aside.to]?.text === ',' || opens(reading, aside.to))) {
      const from = reading.tokens[aside.to]?.text === ',' ? aside.to + 1 : aside.to;
      if (from < range.to && !leads(reading, from, range.to) && !breaksOff(reading, aside.to, range.to)) {
        after = contentEnd(reading, from, range.to);
        const rest = trimmed(reading.tokens, { from, to: after });
        // ", recently", ", clapping": no content beside what was said already
        if (rest && (content.length === 0 || opens(reading, rest.from) || hasVerb(reading.tokens, rest.from, rest.to)))
          content.push(rest);
      }
    }
    if (content.length === 0) continue;
    const { source, cue, kind, stance, reason } = aside;
    last = add({ source: [...source], cue: [cue], content, kind, stance, reason });
    pos = after;
  }
  for (const cue of heads) {
    if (cue.from < pos || asides.some((aside) => cue.from < aside.to && aside.from < cue.to)) continue;
    const found = forward(reading, cue, { from: pos, to: range.to }, last, range.from);
    if (!found) continue;
    last = add(found.frame);
    pos = found.end;
  }
  for (const frame of nounFrames(reading, range, level, frames)) add(frame);
  for (const frame of answersIn(reading, range, level, frames)) add(frame);
  if (depth < DEPTH)
    for (const frame of [...frames])
      for (const content of frame.content)
        for (const part of sentenceParts(reading, content))
          frames.push(...framesIn(reading, part.range, part.level, frame, depth + 1));
  return frames;
}

/** Cuts a content into stretches that lie in one sentence and one quotation level. */
export function sentenceParts({ tokens, quotations }: Reading, content: Stretch): { range: Stretch; level: number }[] {
  const parts: { range: Stretch; level: number }[] = [];
  let from = content.from;
  for (let i = content.from + 1; i <= content.to; i++) {
    if (i < content.to && (tokens[i] as Token).sentence === (tokens[i - 1] as Token).sentence) continue;
    const level = levelOf(quotations, from, i);
    const quotation = quotations.all[level];
    // the marks round it are not its own
    const start = quotation?.from === from ? from + 1 : from;
    const end = quotation?.closed && quotation.to === i ? i - 1 : i;
    if (start < end) parts.push({ range: { from: start, to: end }, level });
    from = i;
  }
  return parts;
}

/** The innermost quotation that holds the whole stretch but for its marks. */
function levelOf(quotations: Reading['quotations'], from: number, to: number): number {
  let level = quotations.of[from] ?? -1;
  while (level !== -1) {
    const quotation = quotations.all[level];
    if (quotation && quotation.from <= from && to <= quotation.to + 1) return level;
    level = quotation?.outer ?? -1;
  }
  return -1;
}

function opens({ quotations }: Reading, i: number): boolean {
  return quotations.all[quotations.of[i] ?? -1]?.from === i;
}

const MARKS: ReadonlySet<string> = new Set([',', '”', '"', "''", '’', "'", '»', '—', '–', '--', '-', '?', '!', '…']);

/** Attributions put in behind a comma, dash or quotation mark, in order, apart from each other. */
function asidesIn(reading: Reading, range: Stretch, level: number, heads: readonly FoundCue[]): Aside[] {
  const asides: Aside[] = prefacesIn(reading, range, level);
  for (const cue of heads) {
    const entry = speechEntry(cue);
    if (!entry || cue.form !== 'finite') continue;
    const turned = inverted(reading, cue, range);
    const aside = turned ?? behind(reading, cue, range);
    if (!aside || (!entry.takes.includes('clause') && !closesQuotation(reading, aside.from))) continue;
    if (asides.some((other) => other.from < aside.to && aside.from < other.to)) continue;
    asides.push({
      ...aside,
      cue: { from: cue.from, to: cue.to },
      kind: entry.kind,
      stance: stanceOf(cue, entry),
      reason: reasonOf(turned ? 'cue and source behind the content' : 'source and cue behind the content', cue, entry),
    });
  }
  return asides.sort((a, b) => a.from - b.from);
}

/** "…, said Okoye, the envoy": the source behind the cue. */
function inverted(reading: Reading, cue: FoundCue, range: Stretch): (Stretch & { source: Stretch[] }) | undefined {
  const { tokens } = reading;
  const before = tokens[cue.from - 1];
  if (cue.from <= range.from + 1 || cue.from !== cue.head || !before || !MARKS.has(before.text)) return undefined;
  if (reading.phrases.of[cue.to] === -1 || speechEntry(cue)?.kind === 'evidence') return undefined;
  const phrase = nounPhraseFrom(reading, cue.to, range.to);
  const source = phrase && withRelative(reading, phrase, range);
  if (!source || isVerb(tokens[source.to], source.to, range) || tokens[source.to]?.lower === 'that') return undefined;
  return {
    from: cue.from - (before.text === ',' ? 1 : 0),
    to: modifiersEnd(reading, source.to, range.to),
    source: [source],
  };
}

/** "…, says Ploughshare, a group that counts wrecks": the clause belongs to the source. */
function withRelative(reading: Reading, { from, to }: Stretch, range: Stretch): Stretch {
  const { tokens } = reading;
  const relative = tokens[to]?.lower === 'that' && isVerb(tokens[to + 1], to + 1, range);
  return relative ? { from, to: modifiersEnd(reading, to, range.to) } : { from, to };
}

/** "…, Okoye said in a statement": subject and cue behind the content. */
function behind(reading: Reading, cue: FoundCue, range: Stretch): (Stretch & { source: Stretch[] }) | undefined {
  const { tokens } = reading;
  const source = subjectBefore(reading, cue.from, range.from);
  if (!source || source.from <= range.from + 1) return undefined;
  const before = tokens[source.from - 1] as Token;
  const relative = source.to - source.from === 1 && RELATIVES.has((tokens[source.from] as Token).lower);
  if (!MARKS.has(before.text) || relative) return undefined;
  const complement = complementAfter(reading, cue, range.to);
  const quoted = closesQuotation(reading, source.from);
  const quotes =
    complement?.type === 'clause' && opens(reading, complement.from) && tokens[complement.from - 1]?.text === ',';
  if (complement && !(quoted && quotes)) return undefined;
  const to = quotes ? (complement as Complement).from : modifiersEnd(reading, cue.to, range.to);
  const goesOn = tokens[to]?.text === ',' && to + 1 < range.to;
  if (!quoted && !goesOn && !hasVerb(tokens, range.from, source.from)) return undefined;
  return { from: source.from - (before.text === ',' ? 1 : 0), to, source: [source] };
}

/** Whether a quotation ends right before token `i`. */
function closesQuotation({ quotations }: Reading, i: number): boolean {
  return quotations.all[quotations.of[i - 1] ?? -1]?.to === i;
}

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that']);

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(tokens[i], i, { from, to })) return true;
  return false;
}

function isVerb(token: Token | undefined, i: number, range: Stretch): boolean {
  return (
    token !== undefined &&
    i < range.to &&
    (token.pos === 'AUX' || (token.pos === 'VERB' && !token.lower.endsWith('ing')))
  );
}

/** Passes over "in a statement", "on Friday", "reporters": up to the next mark. */
function modifiersEnd({ tokens }: Reading, from: number, to: number): number {
  let i = from;
  while (i < to && !STOPS.has((tokens[i] as Token).text)) i++;
  return i;
}

const STOPS: ReadonlySet<string> = new Set([',', '.', ';', ':', '"', '“', "''", '—', '–', '--', '«', '(']);

/** Whether what follows an aside is not its content: ", adding that", ", who", ", referring to", ", but". */
function leads(reading: Reading, i: number, to: number): boolean {
  const token = reading.tokens[i];
  if (!token || i >= to) return true;
  if (token.pos === 'VERB' && token.lower.endsWith('ing')) return true;
  if (token.lower === 'who' || token.lower === 'which' || token.lower === 'whose') return true;
  return STOPS.has(token.text) && !opens(reading, i);
}

/** Content without the "But" or "Meanwhile," that opens its sentence. */
function withoutOpening({ tokens }: Reading, { from, to }: Stretch): Stretch {
  const first = tokens[from] as Token;
  if (to - from > 3 && first.pos === 'CCONJ') return { from: from + 1, to };
  if (to - from > 4 && first.pos === 'ADV' && tokens[from + 1]?.text === ',') return { from: from + 2, to };
  return { from, to };
}

/** "according to X" before, behind or inside its content. */
function prefacesIn(reading: Reading, range: Stretch, level: number): Aside[] {
  const { tokens, quotations } = reading;
  const asides: Aside[] = [];
  for (let i = range.from; i < range.to; i++) {
    if (quotations.of[i] !== level) continue;
    const preface = prefaces.find(({ words }) => words.every((word, k) => tokens[i + k]?.lower === word));
    if (!preface) continue;
    const cue = { from: i, to: i + preface.words.length };
    const source = nounPhraseFrom(reading, cue.to, range.to) ?? gerundless(reading, cue.to, range.to);
    if (!source) continue;
    const from = tokens[i - 1]?.text === ',' && i - 1 >= range.from ? i - 1 : i;
    const reason = { rule: 'a phrase with its source behind it', entry: `cues-phrases: ${preface.words.join(' ')}` };
    asides.push({ from, to: source.to, source: [source], cue, kind: preface.kind, stance: 'asserts', reason });
    i = source.to - 1;
  }
  return asides;
}

/** A source that our noun phrases do not catch: the words up to the next mark, if few. */
function gerundless(reading: Reading, from: number, to: number): Stretch | undefined {
  const end = modifiersEnd(reading, from, to);
  return end > from && end - from <= 12 ? { from, to: end } : undefined;
}

/** A cue with its content behind it. */
function forward(
  reading: Reading,
  cue: FoundCue,
  range: Stretch,
  last: Frame | undefined,
  sentenceStart: number,
): { frame: Frame; end: number } | undefined {
  const { tokens } = reading;
  if (cue.form === 'infinitive') return undefined;
  if (cue.form === 'passive') return passive(reading, cue, range);
  const complement = complementAfter(reading, cue, range.to);
  // "citing two officials" is what somebody relies on, no saying of theirs
  if (cue.form === 'participle' && CITING.has((tokens[cue.head] as Token).lower)) return undefined;
  if (!complement)
    return gapped(reading, cue, range, sentenceStart) ?? declining(reading, cue, range, last, sentenceStart);
  const clausal = complement.type === 'clause' || complement.type === 'open';
  const entry = clausal ? speechEntry(cue) : entryFor(cue, complement.type as 'to' | 'object' | 'gerund');
  if (!entry) return undefined;
  const source = sourceOf(reading, cue, range, last, sentenceStart);
  if (!source || ofAny(reading, source)) return undefined;
  const limit = relativeEnd(reading, source, complement.from, subordinateEnd(reading, source, complement.from, range));
  const end = complement.type === 'open' ? range.to : contentEnd(reading, complement.from, limit);
  const content = complement.type === 'open' ? undefined : trimmed(tokens, { from: complement.from, to: end });
  if (!content && complement.type !== 'open') return undefined;
  // "it was unclear who": nobody
  const bare = isExpletive(reading, source, cue);
  const frame: Frame = {
    source: bare ? [] : [source],
    cue: [{ from: bare ? source.from : cue.from, to: cue.to }],
    content: content ? [content] : [],
    kind: entry.kind,
    stance: stanceBy(reading, source, cue, entry),
    reason: reasonOf('source, cue, content', cue, entry),
  };
  return { frame, end };
}

/** "any state that is prepared to": whoever it may be, nobody. */
function ofAny({ tokens, phrases }: Reading, { from, to }: Stretch): boolean {
  if (to - from > 1 || !RELATIVES.has(tokens[from]?.lower ?? '')) return false;
  const phrase = phrases.all[phrases.of[from - 1] ?? -1];
  return phrase !== undefined && ANY.has(tokens[phrase.from]?.lower ?? '');
}

const ANY: ReadonlySet<string> = new Set(['any', 'anyone', 'anybody']);

function isExpletive({ tokens }: Reading, { from, to }: Stretch, cue: FoundCue): boolean {
  return to - from === 1 && tokens[from]?.lower === 'it' && OPEN.has(tokens[cue.head]?.lower ?? '');
}

const OPEN: ReadonlySet<string> = new Set(['unclear', 'clear', 'unknown', 'uncertain', 'certain']);

/** The stance of a cue with its subject: neither of two "has commented" as both have not. */
function stanceBy({ tokens }: Reading, { from }: Stretch, cue: FoundCue, entry: Cue): Frame['stance'] {
  const nobody = tokens[from]?.lower === 'neither' && entry.kind === 'speech';
  return stanceOf(nobody ? { ...cue, negated: true } : cue, entry);
}

/** "The firm, which denies wrongdoing, will appeal": the clause ends where the sentence goes on with its verb. */
function relativeEnd({ tokens }: Reading, { from, to }: Stretch, low: number, end: number): number {
  if (to - from > 1 || !RELATIVES.has(tokens[from]?.lower ?? '') || tokens[from - 1]?.text !== ',') return end;
  for (let i = low; i + 1 < end; i++)
    if (tokens[i]?.text === ',' && isVerb(tokens[i + 1], i + 1, { from: low, to: end })) return i;
  return end;
}

/** "While Oslo has not decided whether …, it fears": a clause that opens with a conjunction ends where the main clause begins. */
function subordinateEnd(reading: Reading, source: Stretch, from: number, range: Stretch): number {
  const { tokens, phrases } = reading;
  if (tokens[source.from - 1]?.pos !== 'SCONJ' || source.from - 1 < range.from) return range.to;
  for (let i = from; i + 1 < range.to; i++) {
    if (tokens[i]?.text !== ',') continue;
    const phrase = phrases.all[phrases.of[i + 1] ?? -1];
    if (phrase?.from !== i + 1) continue;
    const subject = nounPhraseFrom(reading, i + 1, range.to);
    if (subject && isVerb(tokens[subject.to], subject.to, range)) return i;
  }
  return range.to;
}

const CITING: ReadonlySet<string> = new Set(['citing', 'quoting']);

/** "tubes which it said were parts of a launcher": the content's subject is the relative pronoun before the source. */
function gapped(
  reading: Reading,
  cue: FoundCue,
  range: Stretch,
  sentenceStart: number,
): { frame: Frame; end: number } | undefined {
  const { tokens } = reading;
  const entry = entryFor(cue, 'clause');
  const source = subjectBefore(reading, cue.from, Math.max(sentenceStart, range.from - 1));
  const pronoun = (source?.from ?? 0) - 1;
  if (!entry || !source || pronoun < range.from || !RELATIVES.has(tokens[pronoun]?.lower ?? '')) return undefined;
  if (!isVerb(tokens[cue.to], cue.to, range)) return undefined;
  const end = contentEnd(reading, cue.to, range.to);
  const content = trimmed(tokens, { from: cue.to, to: end });
  if (!content) return undefined;
  return {
    frame: {
      source: [source],
      cue: [{ from: cue.from, to: cue.to }],
      content: [{ from: pronoun, to: pronoun + 1 }, content],
      kind: entry.kind,
      stance: stanceOf(cue, entry),
      reason: reasonOf('the content’s subject is the pronoun before the source', cue, entry),
    },
    end,
  };
}

/** "declined to comment on …", "did not respond to …": no clause, yet what matters most is that nothing was said. */
function declining(
  reading: Reading,
  cue: FoundCue,
  range: Stretch,
  last: Frame | undefined,
  sentenceStart: number,
): { frame: Frame; end: number } | undefined {
  const entry = entryFor(cue, 'clause');
  if (!entry) return undefined;
  const source = sourceOf(reading, cue, range, last, sentenceStart);
  const stance = source && stanceBy(reading, source, cue, entry);
  const untold = stance === 'declines' || (stance === 'undetermined' && cue.unable && entry.kind === 'speech');
  if (!untold || !source) return undefined;
  let from = cue.to;
  let cueEnd = cue.to;
  if (LINKING.has(reading.tokens[from]?.lower ?? '')) cueEnd = ++from;
  const end = contentEnd(reading, from, range.to);
  const content = trimmed(reading.tokens, { from, to: end });
  if (!content) return withheld(cue, source, entry, stance);
  return {
    frame: {
      source: [source],
      cue: [{ from: cue.from, to: cueEnd }],
      content: [content],
      kind: entry.kind,
      stance,
      reason: reasonOf('somebody who is silent on it', cue, entry),
    },
    end,
  };
}

/** "declined · to comment", "did not · respond": what was not done is all there is to say. */
function withheld(
  cue: FoundCue,
  source: Stretch,
  entry: Cue,
  stance: Frame['stance'],
): { frame: Frame; end: number } | undefined {
  const at = cue.helped ? cue.head - 1 : cue.head;
  if (at <= cue.from) return undefined;
  return {
    frame: {
      source: [source],
      cue: [{ from: cue.from, to: at }],
      content: [{ from: at, to: cue.to }],
      kind: entry.kind,
      stance,
      reason: reasonOf('somebody who is silent', cue, entry),
    },
    end: cue.to,
  };
}

const LINKING: ReadonlySet<string> = new Set(['on', 'to', 'about', 'upon', 'of']);

/** Who the cue belongs to: its subject, or for "adding that" and "and said" the source before it. */
function sourceOf(
  reading: Reading,
  cue: FoundCue,
  range: Stretch,
  last: Frame | undefined,
  sentenceStart: number,
): Stretch | undefined {
  const { tokens } = reading;
  const before = tokens[cue.from - 1];
  const joined =
    cue.from > sentenceStart &&
    before !== undefined &&
    (before.pos === 'CCONJ' || before.text === ',' || before.pos === 'SCONJ' || before.pos === 'ADP');
  if (!(joined && (cue.form === 'participle' || before.pos === 'CCONJ'))) {
    const subject = subjectBefore(reading, cue.from, Math.max(sentenceStart, range.from - 1));
    if (subject) return subject;
  }
  if (!joined && cue.from !== sentenceStart) return undefined;
  return last?.source[0] ?? mainSubject(reading, sentenceStart, cue.from);
}

/** The subject of the sentence's first verb. */
function mainSubject(reading: Reading, from: number, to: number): Stretch | undefined {
  for (let i = from; i < to; i++) {
    const token = reading.tokens[i] as Token;
    if (token.pos === 'AUX' || token.pos === 'VERB') {
      let start = i;
      while (start > from && reading.tokens[start - 1]?.pos === 'ADV') start--;
      return subjectBefore(reading, start, from);
    }
  }
  return undefined;
}

/** "It was reported that …", "the crew was told that …", "is expected to leave", "was accused of …". */
function passive(reading: Reading, cue: FoundCue, range: Stretch): { frame: Frame; end: number } | undefined {
  const { tokens } = reading;
  const source: Stretch[] = [];
  let from = cue.to;
  if (tokens[from]?.lower === 'by') {
    const agent = nounPhraseFrom(reading, from + 1, range.to);
    if (!agent) return undefined;
    source.push(agent);
    from = agent.to;
  }
  const subject = subjectBefore(reading, cue.from, range.from);
  const object = entryFor(cue, 'object');
  // "was denied by the company"
  if (source.length > 0 && object && object.stance !== 'asserts' && subject)
    return {
      frame: {
        source,
        cue: [{ from: cue.from, to: cue.to }],
        content: [subject],
        kind: object.kind,
        stance: stanceOf(cue, object),
        reason: reasonOf('passive: denied by the source behind “by”', cue, object),
      },
      end: from,
    };
  const entry = entryFor(cue, 'clause') ?? entryFor(cue, 'to');
  if (!entry) return undefined;
  const base = {
    source,
    cue: [{ from: cue.from, to: cue.to }],
    kind: entry.kind,
    stance: stanceOf(cue, entry),
    reason: reasonOf('passive: the source behind “by” or unnamed', cue, entry),
  };
  if (tokens[from]?.lower === 'to' && from < range.to && subject) {
    const end = contentEnd(reading, from, range.to);
    const rest = trimmed(tokens, { from, to: end });
    return rest && { frame: { ...base, content: [subject, rest] }, end };
  }
  const complement = complementAfter(reading, { ...cue, to: from }, range.to);
  if (complement?.type !== 'clause') return undefined;
  const end = contentEnd(reading, complement.from, range.to);
  const content = trimmed(tokens, { from: complement.from, to: end });
  return content && { frame: { ...base, content: [content] }, end };
}

/** "Oslo's claim that …", "fears among residents that …": a noun as cue. */
function nounFrames(reading: Reading, range: Stretch, level: number, taken: readonly Frame[]): Frame[] {
  const { tokens, quotations, phrases } = reading;
  const frames: Frame[] = [];
  let pos = range.from;
  for (let i = range.from; i + 2 < range.to; i++) {
    const token = tokens[i] as Token;
    if (i < pos || token.pos !== 'NOUN' || quotations.of[i] !== level || reading.cue(i)) continue;
    const noun = nouns.get(token.lemma);
    const that = tokens[i + 1] as Token;
    if (!noun || that.lower !== 'that' || that.pos === 'DET') continue;
    if (taken.some((frame) => frame.content.some((c) => c.from <= i && i < c.to))) continue;
    const end = contentEnd(reading, i + 1, range.to);
    const content = trimmed(tokens, { from: i + 1, to: end });
    if (!content) continue;
    const phrase = phrases.all[phrases.of[i] ?? -1];
    const owner = phrase && ownerOf(tokens, phrase, i);
    const reason = { rule: 'a noun with a that-clause', entry: `cues-phrases: ${token.lemma} (noun)` };
    frames.push({ source: owner ? [owner] : [], cue: [{ from: i, to: i + 1 }], content: [content], ...noun, reason });
    pos = end;
  }
  return frames;
}

function ownerOf(tokens: readonly Token[], { from }: Stretch, head: number): Stretch | undefined {
  for (let i = head - 1; i >= from; i--) if ((tokens[i] as Token).pos === 'PART') return { from, to: i };
  return (tokens[from] as Token).pos === 'PRON' && from < head ? { from, to: from + 1 } : undefined;
}
