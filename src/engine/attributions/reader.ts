import { unnamedTerms } from '../../vocabulary/anonymous.ts';
import type { Token } from '../sentences/token.ts';
import type { Draft } from '../stage.ts';
import type { Tagging } from '../tagger/tagger.ts';
import { type Reading, readingOf } from './clauses.ts';
import type { Frame } from './frame.ts';
import { colonFrame } from './headline.ts';
import { phrasesOf } from './phrases.ts';
import { type Quotation, quotationsOf } from './quotations.ts';
import { framesIn, sentenceParts } from './rules.ts';
import { holds, meets, type Stretch } from './stretch.ts';
import { taggedFrames } from './tagged.ts';

/** Readings by the tokens they are of: the tagger and the attributions look at the same. */
const readings = new WeakMap<readonly Token[], Reading>();

/** Prepares a draft for the rules, once for its tokens. */
export function readingOfDraft({ text, tokens, sentences }: Draft): Reading {
  const kept = readings.get(tokens);
  if (kept) return kept;
  const quotations = quotationsOf(text, tokens, (token) => sentences[token.sentence]?.paragraph ?? 0);
  const reading = readingOf(text, tokens, phrasesOf(tokens), quotations);
  readings.set(tokens, reading);
  return reading;
}

/** A paragraph as runs of tokens: its sentences. */
function paragraphsOf({ tokens, sentences }: Draft): Stretch[][] {
  const paragraphs: Stretch[][] = [];
  let from = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && tokens[i]?.sentence === tokens[i - 1]?.sentence) continue;
    const paragraph = sentences[tokens[from]?.sentence ?? 0]?.paragraph ?? 0;
    paragraphs[paragraph] ??= [];
    paragraphs[paragraph].push({ from, to: i });
    from = i;
  }
  return paragraphs.filter((paragraph) => paragraph !== undefined);
}

/** Reads attributions by rules alone: cue lexicon, clauses, quotation marks. In reading order by paragraph. */
export function readByRules(draft: Draft, reading: Reading): Frame[] {
  return read(draft, reading, (sentences) => sentences.flatMap((sentence) => sentenceFrames(draft, reading, sentence)));
}

/** Reads what a tagger marked: its spans joined, what it passed over and what is nested found by the rules. */
export function readByTags(draft: Draft, reading: Reading, tagging: Tagging): Frame[] {
  return withQuotations(draft, reading, tagging, withRules(draft, reading, taggedFrames(draft, reading, tagging)));
}

/** Adds to what a tagger marked the sources, stances and attributions that the rules know better. */
export function withRules(draft: Draft, reading: Reading, tagged: readonly Frame[]): Frame[] {
  const marked = new Set(tagged);
  const owners: (Frame | undefined)[] = new Array(draft.tokens.length);
  for (const frame of marked) for (const { from, to } of stretchesOf(frame)) owners.fill(frame, from, to);
  for (const frame of readByRules(draft, reading)) {
    if (frame.parent || frame.continues) continue;
    const met = new Set<Frame>();
    for (const { from, to } of stretchesOf(frame))
      for (let i = from; i < to; i++) if (owners[i]) met.add(owners[i] as Frame);
    const bare = [...met].find((other) => other.source.length === 0 && sameCue(other, frame));
    if (bare) lend(frame, bare);
    // the grammar knows better than the cue's words whether anything was said
    const same = [...met].find((other) => other.stance === 'asserts' && sameCue(other, frame));
    if (frame.stance !== 'asserts' && same) {
      same.stance = frame.stance;
      same.reason = { ...frame.reason, ...(same.reason.scores ? { scores: same.reason.scores } : {}) };
      // "called · the report · false"
      if (frame.cue.length > 1) Object.assign(same, { cue: frame.cue, content: frame.content });
    }
    if (!matters(frame)) continue;
    // what stands wholly inside a content of speech is nested in it; other clashes the tagger decides
    const inside = ({ cue, content }: Frame) =>
      [...cue, ...content].every((a) => frame.content.some((b) => holds(b, a)));
    if (met.size > 0 && !(frame.kind === 'speech' && [...met].every(inside))) continue;
    for (const other of met) marked.delete(other);
    marked.add(frame);
  }
  return [...marked].filter((frame) => !frame.continues || marked.has(frame.continues));
}

/** Adds what is nested and the quotations that attributions carry on into, and puts all in reading order. */
export function withQuotations(draft: Draft, reading: Reading, tagging: Tagging, frames: readonly Frame[]): Frame[] {
  const tagged = frames.toSorted((a, b) => firstToken(a) - firstToken(b));
  let next = 0;
  const framesOf = (sentences: readonly Stretch[]) => {
    const end = sentences.at(-1)?.to ?? 0;
    const frames: Frame[] = [];
    for (; next < tagged.length && firstToken(tagged[next] as Frame) < end; next++) {
      const frame = tagged[next] as Frame;
      frames.push(frame);
      for (const content of frame.content) frames.push(...inner(reading, content, frame));
    }
    return frames;
  };
  // marked throughout, with no cue
  const said = ({ from, to }: Quotation) => {
    for (let i = from + 1; i < to - 1; i++)
      if (draft.tokens[i]?.pos !== 'PUNCT' && tagging.labels[tagging.best[i] as number]?.slice(2) !== 'content')
        return false;
    return true;
  };
  return read(draft, reading, framesOf, said);
}

/** Gives a tagged frame without source the one that the rules found, which then is no content of it. */
function lend({ source }: Frame, bare: Frame): void {
  const rest = bare.content.filter((content) => !source.some((stretch) => holds(stretch, content)));
  if (rest.length === 0) return;
  bare.source.push(...source);
  bare.content = rest;
}

function sameCue(a: Frame, b: Frame): boolean {
  return a.cue.some((one) => b.cue.some((other) => meets(one, other)));
}

/** Whether what the rules found counts even where the tagger marked nothing: speech, and what is left open. */
function matters({ kind, stance }: Frame): boolean {
  return kind === 'speech' || stance === 'undetermined';
}

/** Goes through the paragraphs: attributions first, then the quotations they carry on into. */
function read(
  draft: Draft,
  reading: Reading,
  framesOf: (sentences: readonly Stretch[]) => Frame[],
  said: (quotation: Quotation) => boolean = () => false,
): Frame[] {
  const frames: Frame[] = [];
  const outer = reading.quotations.all.filter((quotation) => quotation.outer === -1);
  let next = 0;
  let previous: Frame | undefined;
  for (const sentences of paragraphsOf(draft)) {
    const top: Frame[] = [];
    for (const frame of framesOf(sentences)) {
      frames.push(frame);
      if (!frame.parent) top.push(frame);
    }
    const end = sentences.at(-1)?.to ?? 0;
    const first = next;
    while (next < outer.length && (outer[next] as Quotation).from < end) next++;
    const paragraph = { from: sentences[0]?.from ?? 0, to: end };
    const quotations = outer.slice(first, next);
    previous = attachQuotations(reading, paragraph, quotations, top, previous, said, (frame) => frames.push(frame));
  }
  return frames.filter((frame) => frame.content.length > 0 && !staysUnnamed(reading, frame));
}

/** "who asked not to be named", "declined to be identified": on what terms somebody speaks, and nothing that is said. */
function staysUnnamed({ tokens }: Reading, { content: [first] }: Frame): boolean {
  return (
    first !== undefined &&
    unnamedTerms.some((words) => words.every((word, k) => tokens[first.from + k]?.lower === word))
  );
}

/** The attributions of a sentence by the rules. */
function sentenceFrames(draft: Draft, reading: Reading, sentence: Stretch): Frame[] {
  if (quotedWhole(reading, sentence)) return [];
  const colon = colonFrame(draft, reading, sentence);
  return colon ? [colon, ...inner(reading, colon.content[0] as Stretch, colon)] : framesOnce(reading, sentence);
}

/** What the rules found in a sentence, by its first token. */
const found = new WeakMap<Reading, Map<number, readonly Frame[]>>();

/** `framesIn` of a whole sentence: looked for once, a copy each time, for frames grow while they are put together. */
function framesOnce(reading: Reading, sentence: Stretch): Frame[] {
  let sentences = found.get(reading);
  if (!sentences) {
    sentences = new Map();
    found.set(reading, sentences);
  }
  let frames = sentences.get(sentence.from);
  if (!frames) {
    frames = framesIn(reading, sentence, -1);
    sentences.set(sentence.from, frames);
  }
  const copies = new Map(frames.map((frame) => [frame, { ...frame, content: [...frame.content] }]));
  for (const copy of copies.values()) if (copy.parent) copy.parent = copies.get(copy.parent) as Frame;
  return [...copies.values()];
}

/** The attributions inside a stretch of content. */
function inner(reading: Reading, content: Stretch, parent: Frame): Frame[] {
  return sentenceParts(reading, content).flatMap(({ range, level }) => framesIn(reading, range, level, parent, 1));
}

/** Whether a quotation holds the whole sentence. */
function quotedWhole({ quotations }: Reading, { from, to }: Stretch): boolean {
  return (quotations.all[quotations.of[from] ?? -1]?.to ?? 0) >= to;
}

/**
 * Gives a paragraph's quotations to the attributions they belong to.
 * @param top the paragraph's outermost attributions in reading order
 * @param previous the last outermost attribution before the paragraph
 * @param said whether a quotation is somebody's words even where nobody is told to have said them
 * @returns the last outermost attribution up to the paragraph's end
 */
function attachQuotations(
  reading: Reading,
  paragraph: Stretch,
  quotations: readonly Quotation[],
  top: readonly Frame[],
  previous: Frame | undefined,
  said: (quotation: Quotation) => boolean,
  add: (frame: Frame) => void,
): Frame | undefined {
  const addInner = (from: number, to: number, parent: Frame) => inner(reading, { from, to }, parent).forEach(add);
  let k = 0;
  let before: Frame | undefined;
  let last = previous;
  for (const quotation of quotations) {
    for (; k < top.length && lastToken(top[k] as Frame) <= quotation.from; k++) before = top[k];
    // "said:" and its quotation may stand in two paragraphs
    const holder = [top[k], previous].find((frame) => frame?.content.some((stretch) => meets(stretch, quotation)));
    const content = holder?.content.findIndex((stretch) => meets(stretch, quotation)) ?? -1;
    if (holder) {
      // the quotation's other sentences belong to the same cue
      const { from, to } = holder.content[content] as Stretch;
      // "BERG: We will stay": not the words of who speaks
      const own = [...holder.source, ...holder.cue].filter((stretch) => holds(quotation, stretch));
      const start = own.some((stretch) => stretch.from < from) ? from : Math.min(from, quotation.from);
      // where no mark closes it, its sentence's end says nothing of where the words end
      const open = !quotation.closed && reading.tokens[to - 1]?.sentence === reading.tokens[quotation.to - 1]?.sentence;
      const end = open || own.some((stretch) => stretch.to > to) ? to : Math.max(to, quotation.to);
      if (start < from) addInner(start, from, holder);
      if (end > to) addInner(to, end, holder);
      holder.content[content] = { from: start, to: end };
      continue;
    }
    if (quotation.to - quotation.from < 4) continue;
    const opening = quotation.from === paragraph.from;
    if (opening && previous && previous.content.length === 0) {
      previous.content = [quotation];
      addInner(quotation.from, quotation.to, previous);
      continue;
    }
    const wholeParagraph = opening && quotation.to >= paragraph.to;
    const carried = before && follows(reading, before, quotation) ? before : wholeParagraph ? last : undefined;
    if (!carried && !said(quotation)) continue;
    const frame: Frame = {
      source: [],
      cue: [],
      content: [quotation],
      kind: carried?.kind ?? 'speech',
      stance: 'asserts',
      reason: { rule: carried ? 'a quotation that goes on without a cue' : 'a quotation of nobody who is told of' },
      ...(carried ? { continues: carried.continues ?? carried } : {}),
    };
    add(frame);
    addInner(quotation.from, quotation.to, frame);
    last = frame;
  }
  return top.at(-1) ?? last;
}

/** Whether a quotation stands right behind the sentence of an attribution of speech. */
function follows({ tokens }: Reading, frame: Frame, quotation: Quotation): boolean {
  if (frame.kind !== 'speech') return false;
  const sentence = tokens[lastToken(frame) - 1]?.sentence ?? 0;
  return (tokens[quotation.from]?.sentence ?? 0) - sentence <= 1;
}

function lastToken({ source, cue, content }: Frame): number {
  return Math.max(...[...source, ...cue, ...content].map((stretch) => stretch.to));
}

function firstToken({ source, cue, content }: Frame): number {
  return Math.min(...[...source, ...cue, ...content].map((stretch) => stretch.from));
}

function stretchesOf({ source, cue, content }: Frame): Stretch[] {
  return [...source, ...cue, ...content];
}
