import { type Attribution, byPosition, localId, type Reason, type Span, spanOf } from '../../report/index.ts';
import { noComment } from '../../vocabulary/answers.ts';
import type { Token } from '../sentences/token.ts';
import type { Draft, Stage } from '../stage.ts';
import { besidesOf, pairsOf } from './besides.ts';
import { basisOf, pageLinks, speakerLink, timeOf, timesByToken } from './chain.ts';
import type { Reading } from './clauses.ts';
import type { Frame } from './frame.ts';
import { quotedWords } from './quotations.ts';
import { readByRules, readByTags, readingOfDraft } from './reader.ts';
import { mentionsByToken } from './source.ts';
import { whoSpeaks } from './speaker.ts';
import { type Stretch, united } from './stretch.ts';

/** Finds who says, thinks or shows what, nested attributions included, and resolves the sources. */
export const attributions: Stage = (draft) => {
  if (draft.tokens.length === 0) return draft;
  const reading = readingOfDraft(draft);
  const tagging = draft.tags.attribution;
  const frames = tagging ? readByTags(draft, reading, tagging) : readByRules(draft, reading);
  const { found, reasons } = assembled(draft, reading, frames);
  return { ...draft, attributions: found, reasons: new Map([...draft.reasons, ...reasons]) };
};

export function assembled(
  draft: Draft,
  reading: Reading,
  frames: readonly Frame[],
): { found: Attribution[]; reasons: [id: string, reasons: Reason[]][] } {
  const span = ({ from, to }: Stretch): Span =>
    spanOf(draft.text, (draft.tokens[from] as Token).start, (draft.tokens[to - 1] as Token).end);
  const whole = (frame: Frame) => {
    const all = [...frame.source, ...frame.cue, ...frame.content];
    return { from: Math.min(...all.map((s) => s.from)), to: Math.max(...all.map((s) => s.to)) };
  };
  const ids = new Map<Frame, string>();
  const used = new Map<string, number>();
  const sorted = frames
    .map((frame) => ({ frame, range: span(whole(frame)) }))
    .sort((a, b) => byPosition(a.range, b.range));
  for (const { frame, range } of sorted) {
    const base = localId('attribution', range);
    const number = (used.get(base) ?? 0) + 1;
    used.set(base, number);
    ids.set(frame, localId('attribution', range, number));
  }
  const mentions = mentionsByToken(draft);
  const besides = besidesOf(draft, reading, mentions);
  const inOrder = sorted.map(({ frame }) => frame);
  const pairs = pairsOf(draft, mentions, inOrder, besides);
  const whoIs = whoSpeaks(draft, reading, mentions, inOrder, pairs);
  const times = timesByToken(draft.tokens, draft.times);
  const page = pageLinks(draft.facts);
  const found = sorted.map(({ frame }): Attribution => {
    const parent = frame.parent && ids.get(frame.parent);
    const continues = frame.continues && ids.get(frame.continues);
    const time = timeOf(reading, frame.continues ?? frame, times);
    const basis = basisOf(reading, frame.continues ?? frame).map(span);
    const told = frame.continues ?? frame;
    const beside = besides(pairs.get(told) ?? told.source[0]);
    const chain = [...page];
    for (const link of lineage(frame).map((one) => speakerLink(whoIs(one), one.source.map(span))))
      if (link) chain.push(link);
    for (const words of basis) chain.push({ kind: 'basis', name: words.quote, span: words });
    return {
      id: ids.get(frame) as string,
      source: frame.source.map(span),
      cue: frame.cue.map(span),
      content: united(frame.content).map(span),
      style: styleOf(reading, frame),
      kind: frame.kind,
      stance: noComment.test(frame.content.map((stretch) => span(stretch).quote).join(' ')) ? 'declines' : frame.stance,
      speaker: whoIs(frame),
      ...(beside.length > 0 ? { beside } : {}),
      ...(parent === undefined ? {} : { parent }),
      ...(continues === undefined ? {} : { continues }),
      ...(time === undefined ? {} : { time }),
      basis,
      chain,
    };
  });
  return { found, reasons: found.map((attribution, i) => [attribution.id, reasonsFor(attribution, sorted[i]?.frame)]) };
}

function reasonsFor({ source, cue, content }: Attribution, frame: Frame | undefined): Reason[] {
  const spans = [...source.map(named('source')), ...cue.map(named('cue')), ...content.map(named('content'))];
  return [{ what: 'found by', ...frame?.reason }, ...spans];
}

const named =
  (what: string) =>
  (span: Span): Reason => ({ what, span });

/** The attributions whose speakers pass a content on, outermost first; one that goes on is its beginning. */
function lineage(frame: Frame): Frame[] {
  const line: Frame[] = [];
  for (let one: Frame | undefined = frame; one; one = (one.continues ?? one).parent) line.unshift(one.continues ?? one);
  return line;
}

function styleOf({ tokens, quotations }: Reading, { content }: Frame): Attribution['style'] {
  const counts = content.map((stretch) => quotedWords(tokens, stretch, quotations));
  const quoted = counts.reduce((sum, count) => sum + count.quoted, 0);
  const words = counts.reduce((sum, count) => sum + count.words, 0);
  return quoted === 0 ? 'indirect' : quoted >= words * 0.9 ? 'direct' : 'mixed';
}
