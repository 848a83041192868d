import type { Reading } from '../attributions/clauses.ts';
import type { Frame } from '../attributions/frame.ts';
import type { PartOfSpeech, Token } from '../sentences/token.ts';
import type { Draft } from '../stage.ts';

// Features of the fast tagger: numbers, not strings. A token's properties are hashed once; a feature mixes a template's number with
// some of them. The training script and the tagger share this file, so what is learnt is what is read.

/** Features a token has; every token has as many. */
export const FEATURES = 48;

/** Edge classes: each family gives, for a token, which table of label transitions counts. */
export const EDGE_FAMILIES = [64, 64, 49, 400] as const;

/** Where each family's tables begin. */
const EDGE_STARTS = [0, 64, 128, 177] as const;

/** What the tagger sees of a text. */
export interface Features {
  /** Runs of tokens that are tagged as one sequence: paragraphs, very long ones in parts. */
  readonly sequences: readonly Run[];
  /**
   * The features of a sequence's tokens, one row of `FEATURES` a token, and the transition tables that count, one row a token.
   * Good until it is asked for the next sequence.
   */
  of(sequence: Run): { readonly rows: Int32Array; readonly edges: Int32Array };
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** A paragraph longer than this is cut where a sentence ends. */
const LONGEST_SEQUENCE = 1000;

const POS: readonly PartOfSpeech[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
  'SPACE',
];
const POS_NUMBER = new Map(POS.map((pos, i) => [pos, i + 1]));
const EDGE_WORDS = new Map(
  `, . : ; " “ ” '' ' ‘ ’ - — – ( ) ? ! that to who which and but or said says say told that's because while as if when whether of for in on about his her its their he she they it we you i not n't the a`
    .split(' ')
    .map((word, i) => [word, i + 1]),
);
const NONE = 0x51ed270b;

/** FNV-1a over UTF-16 units. */
function hash(word: string, from = 0): number {
  let h = 0x811c9dc5;
  for (let i = from; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h;
}

function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Two numbers in one, for what is mixed later. */
function pair(a: number, b: number): number {
  return (Math.imul(a, 0x9e3779b1) + b) | 0;
}

/** 0 to 6: how far, in steps that grow. */
function bucket(distance: number): number {
  return distance <= 2 ? distance : distance <= 4 ? 3 : distance <= 8 ? 4 : distance <= 16 ? 5 : 6;
}

/**
 * Computes the features of a draft's tokens.
 * @param reading, frames what the rules made of it: their outermost attributions are features like others
 */
export function featuresOf({ tokens, sentences }: Draft, reading: Reading, frames: readonly Frame[]): Features {
  const n = tokens.length;
  const { phrases } = reading;
  const rules = ruleLabels(n, frames);
  const columns = () => new Int32Array(n);
  const [word, lemma, pos, suffix, ending, shape, quote, cue, noun, head, behind, infront] = [
    columns(),
    columns(),
    columns(),
    columns(),
    columns(),
    columns(),
    columns(),
    columns(),
    columns(),
    columns(),
    columns(),
    columns(),
  ] as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  for (let i = 0; i < n; i++) {
    const token = tokens[i] as Token;
    word[i] = hash(token.lower);
    lemma[i] = hash(token.lemma);
    pos[i] = POS_NUMBER.get(token.pos) ?? 0;
    suffix[i] = hash(token.lower, Math.max(0, token.lower.length - 3));
    ending[i] = hash(token.lower, Math.max(0, token.lower.length - 2));
    shape[i] = shapeOf(token.text);
    quote[i] = quoteState(reading, i);
    cue[i] = cueClass(reading, i);
    const phrase = phrases.all[phrases.of[i] ?? -1];
    noun[i] = phrase
      ? (phrase.from === i ? 1 : 2) +
        (phrase.to === i + 1 ? 2 : 0) +
        (phrase.kind === 'pronoun' ? 4 : phrase.kind === 'time' ? 8 : 0)
      : 0;
  }
  for (let i = 0; i < n; i++) {
    const phrase = phrases.all[phrases.of[i] ?? -1];
    head[i] = phrase ? (lemma[phrase.to - 1] as number) : 0;
    const end = phrase ? phrase.to : i + 1;
    const start = phrase ? phrase.from : i;
    const own = tokens[i]?.sentence;
    behind[i] = tokens[end]?.sentence === own ? mix(lemma[end] as number, cue[end] as number) : NONE;
    infront[i] = tokens[start - 1]?.sentence === own ? (lemma[start - 1] as number) : NONE;
  }
  const context = contexts(tokens, reading, lemma, cue);
  const sequences = sequencesOf(tokens, sentences);
  const longest = Math.max(0, ...sequences.map(({ from, to }) => to - from));
  const rowBuffer = new Int32Array(longest * FEATURES);
  const edgeBuffer = new Int32Array(longest * EDGE_FAMILIES.length);
  const of = ({ from, to }: Run) => {
    const rows = rowBuffer.subarray(0, (to - from) * FEATURES);
    const edges = edgeBuffer.subarray(0, (to - from) * EDGE_FAMILIES.length);
    let k = 0;
    let e = 0;
    const at = (column: Int32Array, i: number) => (i < from || i >= to ? NONE : (column[i] as number));
    for (let i = from; i < to; i++) {
      const w = word[i] as number;
      const l = lemma[i] as number;
      const p = pos[i] as number;
      const q = quote[i] as number;
      const r = rules[i] as number;
      const c = cue[i] as number;
      const p1 = at(pos, i - 1);
      const p2 = at(pos, i + 1);
      const w1 = at(word, i - 1);
      const w2 = at(word, i + 1);
      rows[k++] = w;
      rows[k++] = w1;
      rows[k++] = w2;
      rows[k++] = at(word, i - 2);
      rows[k++] = at(word, i + 2);
      rows[k++] = pair(w1, w);
      rows[k++] = pair(w, w2);
      rows[k++] = l;
      rows[k++] = pair(l, p);
      rows[k++] = pair(p1, p);
      rows[k++] = pair(p, p2);
      rows[k++] = pair(pair(p1, p), p2);
      rows[k++] = pair(pair(at(pos, i - 2), p1), p);
      rows[k++] = pair(pair(p, p2), at(pos, i + 2));
      rows[k++] = suffix[i] as number;
      rows[k++] = ending[i] as number;
      rows[k++] = pair(at(shape, i - 1), shape[i] as number);
      // quotation marks
      rows[k++] = pair(q, p);
      rows[k++] = pair(q, w);
      // what the rules found
      rows[k++] = pair(r, w);
      rows[k++] = pair(r, p);
      rows[k++] = pair(at(rules, i - 2), at(rules, i + 2));
      rows[k++] = pair(pair(r, c), p);
      // cue words near
      rows[k++] = at(cue, i - 1);
      const next = context.next[i] as number;
      const previous = context.previous[i] as number;
      const dn = context.nextDistance[i] as number;
      const dp = context.previousDistance[i] as number;
      rows[k++] = pair(next, dn);
      rows[k++] = pair(previous, dp);
      rows[k++] = pair(next, p);
      rows[k++] = pair(previous, p);
      rows[k++] = pair(pair(previous, w), dp === 1 ? 1 : 0);
      rows[k++] = pair(previous, next);
      rows[k++] = pair(pair(previous, q), r);
      rows[k++] = pair(pair(next, q), r);
      // noun phrases
      rows[k++] = pair(noun[i] as number, p);
      rows[k++] = pair(head[i] as number, noun[i] as number);
      rows[k++] = pair(behind[i] as number, noun[i] as number);
      rows[k++] = pair(infront[i] as number, noun[i] as number);
      rows[k++] = pair(pair(behind[i] as number, infront[i] as number), noun[i] as number);
      rows[k++] = pair(pair(head[i] as number, behind[i] as number), 1);
      // sentence
      rows[k++] = pair(context.firstWord[i] as number, bucket(i - (context.start[i] as number)));
      rows[k++] = pair(context.lastWord[i] as number, q);
      rows[k++] = pair(context.sentence[i] as number, p);
      rows[k++] = pair(context.sentence[i] as number, r);
      rows[k++] = pair(context.verb[i] as number, p);
      rows[k++] = pair(context.verb[i] as number, w);
      rows[k++] = pair(context.sentence[i] as number, pair(q, c));
      // behind the quotation the token is in, or the last one before it
      rows[k++] = pair(context.afterQuotation[i] as number, r);
      rows[k++] = pair(context.part[i] as number, p);
      rows[k++] = pair(pair(p1, r), pair(q, p2));
      // each by its place in the list, so that the same value means another thing at another place
      for (let t = 1; t <= FEATURES; t++)
        rows[k - FEATURES + t - 1] = mix(t * 0x1000193, rows[k - FEATURES + t - 1] as number);
      const first = i === from;
      edges[e++] = edgeClass(tokens[i] as Token);
      edges[e++] = EDGE_STARTS[1] + (first ? 0 : (quote[i - 1] as number) & 7) * 8 + (q & 7);
      edges[e++] = EDGE_STARTS[2] + (first ? 0 : (rules[i - 1] as number)) * 7 + r;
      edges[e++] = EDGE_STARTS[3] + (first ? 0 : p1) * 20 + p;
    }
    return { rows, edges };
  };
  return { sequences, of };
}

function edgeClass(token: Token): number {
  return EDGE_WORDS.get(token.lower) ?? 0;
}

/** Outermost attributions of the rules as labels 0–6. */
function ruleLabels(n: number, frames: readonly Frame[]): Int32Array {
  const labels = new Int32Array(n);
  const outermost = frames.filter((frame) => !frame.parent);
  const mark = (first: number, stretches: readonly { from: number; to: number }[]) => {
    for (const { from, to } of stretches) {
      labels.fill(first + 1, from, to);
      labels[from] = first;
    }
  };
  for (const frame of outermost) mark(5, frame.content);
  for (const frame of outermost) mark(1, frame.source);
  for (const frame of outermost) mark(3, frame.cue);
  return labels;
}

function shapeOf(text: string): number {
  const first = text.charCodeAt(0);
  const upper = first >= 65 && first <= 90;
  if (upper) return text.length > 1 && text === text.toUpperCase() ? 1 : 2;
  if (first >= 97 && first <= 122) return 3;
  if (first >= 48 && first <= 57) return 4;
  return first > 127 ? 5 : 6;
}

/** 0 outside, 1 opening mark, 2 inside, 3 closing mark; 4–6 the same in a quotation that is not closed or lies in another. */
function quoteState({ quotations }: Reading, i: number): number {
  const quotation = quotations.all[quotations.of[i] ?? -1];
  if (!quotation) return 0;
  const odd = quotation.outer !== -1 || !quotation.closed ? 3 : 0;
  if (quotation.from === i) return 1 + odd;
  return (quotation.to === i + 1 && quotation.closed ? 3 : 2) + odd;
}

/** What the cue lexicon says of a word: 0 nothing, else its kind, form and arguments. */
function cueClass(reading: Reading, i: number): number {
  const cue = reading.cue(i);
  const entry = cue?.entries[0];
  if (!cue || !entry) return 0;
  const kind = ['speech', 'belief', 'attitude', 'evidence', 'assessment'].indexOf(entry.kind);
  const form = ['finite', 'participle', 'passive', 'infinitive'].indexOf(cue.form);
  return 1 + kind * 8 + form * 2 + (entry.takes.includes('clause') ? 1 : 0);
}

/** Sequences end where a paragraph does. */
function sequencesOf(tokens: readonly Token[], sentences: Draft['sentences']): Run[] {
  const sequences: Run[] = [];
  const paragraphOf = (i: number) => sentences[(tokens[i] as Token).sentence]?.paragraph;
  let from = 0;
  for (let i = 1; i <= tokens.length; i++) {
    const inside = i < tokens.length && paragraphOf(i) === paragraphOf(i - 1);
    const goesOn = inside && (i - from < LONGEST_SEQUENCE || tokens[i]?.sentence === tokens[i - 1]?.sentence);
    if (goesOn && i - from < 2 * LONGEST_SEQUENCE) continue;
    sequences.push({ from, to: i });
    from = i;
  }
  return sequences;
}

/** What is near in the sentence: cue words, verbs, quotations. */
function contexts(tokens: readonly Token[], reading: Reading, lemma: Int32Array, cue: Int32Array) {
  const n = tokens.length;
  const column = () => new Int32Array(n);
  const found = {
    next: column(),
    previous: column(),
    nextDistance: column(),
    previousDistance: column(),
    verb: column(),
    start: column(),
    firstWord: column(),
    lastWord: column(),
    sentence: column(),
    afterQuotation: column(),
    part: column(),
  };
  let from = 0;
  for (let to = 1; to <= n; to++) {
    if (to < n && tokens[to]?.sentence === tokens[to - 1]?.sentence) continue;
    describe(tokens, reading, lemma, cue, from, to, found);
    from = to;
  }
  return found;
}

function describe(
  tokens: readonly Token[],
  reading: Reading,
  lemma: Int32Array,
  cue: Int32Array,
  from: number,
  to: number,
  found: Record<string, Int32Array>,
) {
  const { quotations } = reading;
  const {
    next,
    previous,
    nextDistance,
    previousDistance,
    verb,
    start,
    firstWord,
    lastWord,
    sentence,
    afterQuotation,
    part,
  } = found as Record<string, Int32Array> & { [name: string]: Int32Array };
  let cues = 0;
  let quoted = 0;
  let lastCue = NONE;
  let lastAt = from - 1;
  let lastVerb = NONE;
  for (let i = from; i < to; i++) {
    (previous as Int32Array)[i] = lastCue;
    (previousDistance as Int32Array)[i] = bucket(i - lastAt);
    (verb as Int32Array)[i] = lastVerb;
    (start as Int32Array)[i] = from;
    (firstWord as Int32Array)[i] = lemma[from] as number;
    if (quotations.of[i] !== -1) quoted++;
    const token = tokens[i] as Token;
    if (token.pos === 'VERB' || token.pos === 'AUX') lastVerb = lemma[i] as number;
    if (cue[i] !== 0) {
      cues++;
      lastCue = lemma[i] as number;
      lastAt = i;
    }
  }
  let end = to - 1;
  while (end > from && (tokens[end] as Token).pos === 'PUNCT') end--;
  const kind =
    Math.min(cues, 3) * 4 +
    (quoted === 0 ? 0 : quoted >= to - from - 1 ? 2 : 1) +
    (tokens[from]?.sentence === 0 ? 16 : 0);
  let nextCue = NONE;
  let nextAt = to;
  for (let i = to - 1; i >= from; i--) {
    (next as Int32Array)[i] = nextCue;
    (nextDistance as Int32Array)[i] = bucket(nextAt - i);
    (lastWord as Int32Array)[i] = lemma[end] as number;
    (sentence as Int32Array)[i] = kind;
    if (cue[i] !== 0) {
      nextCue = lemma[i] as number;
      nextAt = i;
    }
  }
  // the first cue word behind the quotation that a token is in, or that closed last before it
  let last = -1;
  for (let i = from; i < to; i++) {
    let quotation = quotations.of[i] as number;
    while (quotation !== -1 && quotations.all[quotation]?.outer !== -1)
      quotation = quotations.all[quotation]?.outer as number;
    if (quotation !== -1) last = quotation;
    const close = quotations.all[last]?.to ?? -1;
    let value = NONE;
    if (close >= 0) {
      value = 1;
      for (let k = close; k < Math.min(close + 8, tokens.length); k++)
        if (cue[k] !== 0) {
          value = lemma[k] as number;
          break;
        }
    }
    (afterQuotation as Int32Array)[i] = value;
    (part as Int32Array)[i] = quotation === -1 ? 0 : 1 + bucket((quotations.all[quotation]?.to ?? i) - i);
  }
}
