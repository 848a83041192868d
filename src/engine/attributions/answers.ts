import { type Answer, answerHint, answers } from '../../vocabulary/answers.ts';
import { contentEnd, nounPhraseFrom, type Reading, subjectBefore } from './clauses.ts';
import type { Frame } from './frame.ts';
import { meets, type Stretch, trimmed } from './stretch.ts';

const ABOUT: ReadonlySet<string> = new Set([
  'on',
  'about',
  'to',
  'regarding',
  'concerning',
  'over',
  'of',
  'when',
  'whether',
  'who',
  'that',
  'beyond',
  'by',
  'from',
  'for',
]);

/**
 * What the vocabulary of answers finds in a stretch that lies in one sentence: who had no comment, who could not be reached, what could not be verified.
 * @param level the quotation that the stretch is in (-1: none)
 * @param taken attributions found by the cue lexicon, which are left alone
 */
export function answersIn(reading: Reading, range: Stretch, level: number, taken: readonly Frame[]): Frame[] {
  const { text, tokens, quotations } = reading;
  const start = tokens[range.from]?.start ?? 0;
  const words = text.slice(start, tokens[range.to - 1]?.end);
  if (!answerHint.test(words)) return [];
  const found: Frame[] = [];
  const free = (stretch: Stretch) =>
    quotations.of[stretch.from] === level &&
    !taken.some((frame) => frame.cue.some((cue) => meets(cue, stretch))) &&
    !found.some((frame) => frame.cue.some((cue) => meets(cue, stretch)));
  for (const answer of answers)
    for (const { indices } of words.matchAll(answer.pattern)) {
      const part = (name: string) => {
        const at = indices?.groups?.[name];
        return at && stretchOf(reading, range, start + at[0], start + at[1]);
      };
      const cue = part('cue');
      if (!cue || !free(cue)) continue;
      const frame = frameOf(reading, range, answer, cue, part('content'), part('before'), part('verdict'));
      if (frame) found.push(frame);
    }
  return found;
}

function frameOf(
  reading: Reading,
  range: Stretch,
  { source: place, kind, stance }: Answer,
  cue: Stretch,
  said: Stretch | undefined,
  before: Stretch | undefined,
  verdict: Stretch | undefined,
): Frame | undefined {
  const { text, tokens } = reading;
  const words = [cue, ...(verdict ? [verdict] : [])].map(({ from, to }) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  );
  const reason = { rule: 'a phrase of silence, denial or doubt', entry: `answers: ${words.join(' … ')} (${stance})` };
  if (place === 'none') {
    const subject = subjectBefore(reading, cue.from, range.from);
    const by = reading.tokens[cue.to]?.lower === 'by' ? nounPhraseFrom(reading, cue.to + 1, range.to) : undefined;
    return subject && { source: by ? [by] : [], cue: [cue], content: [subject], kind, stance, reason };
  }
  if (!said) return undefined;
  if (place === 'behind') {
    const source = before && nounPhraseFrom(reading, before.to, range.to);
    if (!source) return undefined;
    const topic = ABOUT.has(reading.tokens[source.to]?.lower ?? '') ? rest(reading, source.to, range.to) : undefined;
    return {
      source: [source],
      cue: [cue],
      content: topic && topic.from > cue.from ? [said, topic] : [said],
      kind,
      stance,
      reason,
    };
  }
  const source = subjectBefore(reading, cue.from, range.from);
  if (!source) return undefined;
  if (verdict) return { source: [source], cue: [cue, verdict], content: [said], kind, stance, reason };
  const end = contentEnd(reading, said.from, range.to);
  return {
    source: [source],
    cue: [cue],
    content: [trimmed(reading.tokens, { from: said.from, to: end }) ?? said],
    kind,
    stance,
    reason,
  };
}

function rest(reading: Reading, from: number, to: number): Stretch | undefined {
  return trimmed(reading.tokens, { from, to: contentEnd(reading, from, to) });
}

/** The tokens of a stretch of text. */
function stretchOf({ tokens }: Reading, range: Stretch, start: number, end: number): Stretch | undefined {
  let { from } = range;
  while (from < range.to && (tokens[from]?.end ?? 0) <= start) from++;
  let to = from;
  while (to < range.to && (tokens[to]?.start ?? end) < end) to++;
  return to > from ? { from, to } : undefined;
}
