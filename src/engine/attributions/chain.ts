import type { Attribution, Facts, Link, Span } from '../../report/index.ts';
import { agencies } from '../../vocabulary/agencies.ts';
import type { Token } from '../sentences/token.ts';
import { nounPhraseFrom, openerAt, type Reading, sentenceStart } from './clauses.ts';
import type { Frame } from './frame.ts';
import { meets, type Stretch } from './stretch.ts';

/** How far from its cue a basis or a time may stand, in tokens. */
const REACH = 40;

/** What the speaker says they rely on: "citing satellite images", "based on two sources". */
export function basisOf(reading: Reading, { source, cue, content }: Frame): Stretch[] {
  const { tokens, quotations } = reading;
  const anchor = cue[0];
  if (!anchor) return [];
  const sentence = tokens[anchor.from]?.sentence;
  const start = sentenceStart(tokens, anchor.from);
  const opening = openerAt(tokens, start);
  if (opening) {
    // "Citing the ministry, the agency said"
    const phrase = reliedOn(reading, start + opening.length, tokens.length);
    if (phrase && phrase.to < anchor.from && tokens[phrase.to]?.text === ',') return [phrase];
  }
  // "The agency, citing two officials, said"
  const between =
    source[0] && source[0].to < anchor.from ? openingIn(reading, source[0].to - 1, anchor.from) : undefined;
  if (between) return [between];
  for (let i = anchor.to; i < Math.min(tokens.length, anchor.to + REACH * 2) && tokens[i]?.sentence === sentence; i++) {
    const opener = openerAt(tokens, i);
    if (
      !opener ||
      content.some((stretch) => quotations.of[stretch.from] !== -1 && meets(stretch, { from: i, to: i + 1 }))
    )
      continue;
    if (tokens[i - 1]?.text !== ',' && !content.every((stretch) => stretch.to <= i || stretch.from > i)) continue;
    const phrase = reliedOn(reading, i + opener.length, tokens.length);
    return phrase ? [phrase] : [];
  }
  return [];
}

/** The noun phrase at token `i` with what is said of it behind: *people briefed on the matter*. */
function reliedOn(reading: Reading, i: number, limit: number): Stretch | undefined {
  const phrase = nounPhraseFrom(reading, i, limit);
  const { tokens } = reading;
  const [of, link] = phrase ? [tokens[phrase.to], tokens[phrase.to + 1]] : [];
  if (!phrase || of?.pos !== 'VERB' || !of.lower.endsWith('ed') || link?.pos !== 'ADP') return phrase;
  const object = nounPhraseFrom(reading, phrase.to + 2, limit);
  return object ? { from: i, to: object.to } : phrase;
}

/** What an opener between a source and its cue names, where nothing but the cue stands behind it. */
function openingIn(reading: Reading, from: number, to: number): Stretch | undefined {
  const { tokens } = reading;
  for (let i = from + 1; i < to && i <= from + 2; i++) {
    const opener = tokens[i - 1]?.text === ',' ? openerAt(tokens, i) : undefined;
    const phrase = opener && reliedOn(reading, i + opener.length, to);
    if (phrase && tokens.slice(phrase.to, to).some(({ text }) => text === ',')) return phrase;
  }
  return undefined;
}

/** When it was said: the time expression by the cue, outside source and content. */
export function timeOf(
  { tokens }: Reading,
  { cue, source, content }: Frame,
  times: readonly { id: string; from: number; to: number }[],
): string | undefined {
  const anchor = cue[0];
  if (!anchor) return undefined;
  const sentence = tokens[anchor.from]?.sentence;
  let best: string | undefined;
  let least = REACH / 2;
  for (let k = firstBehind(times, anchor.from - REACH / 2); k < times.length; k++) {
    const time = times[k] as (typeof times)[number];
    if (time.from > anchor.to + REACH / 2) break;
    if (tokens[time.from]?.sentence !== sentence || [...source, ...content].some((stretch) => meets(stretch, time)))
      continue;
    if (!belongs(tokens, time, anchor, source[0])) continue;
    const distance = time.from >= anchor.to ? time.from - anchor.to : anchor.from - time.to + 4;
    if (distance < least) {
      least = distance;
      best = time.id;
    }
  }
  return best;
}

/** Whether a time stands with the cue: behind it with no verb between, right by the source, or at the head of the sentence. */
function belongs(tokens: readonly Token[], time: Stretch, cue: Stretch, source: Stretch | undefined): boolean {
  const behind = time.from >= cue.to;
  const [from, to] = behind ? [cue.to, time.from] : [time.to, Math.min(cue.from, source?.from ?? cue.from)];
  for (let i = from; i < to; i++) if (tokens[i]?.pos === 'VERB' || tokens[i]?.pos === 'AUX') return false;
  return behind || to <= from || tokens[time.from - 2]?.sentence !== tokens[time.from]?.sentence;
}

function firstBehind(times: readonly { from: number }[], token: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] as { from: number }).from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The links above a report's speakers: its outlet and the agencies whose text it carries. */
export function pageLinks({ outlet, dateline, credits }: Facts): Link[] {
  const links: Link[] = [];
  if (outlet) links.push({ kind: 'outlet', name: outlet.value });
  const add = (value: string, span: Span | undefined) => {
    const name = agencies.find(({ id }) => id === value)?.name ?? value;
    if (!links.some((link) => link.name === name)) links.push({ kind: 'agency', name, ...(span ? { span } : {}) });
  };
  if (dateline?.agency) add(dateline.agency, dateline.span);
  for (const credit of credits) add(credit.value, credit.span);
  return links;
}

/** The link of one speaker; a source that is not resolved is called as the text calls it. */
export function speakerLink(speaker: Attribution['speaker'], source: readonly Span[]): Link | undefined {
  const name = speaker.name ?? source[0]?.quote;
  if (name === undefined) return undefined;
  return {
    kind: 'speaker',
    name,
    ...(speaker.actor === undefined ? {} : { actor: speaker.actor }),
    ...(source[0] ? { span: source[0] } : {}),
  };
}

/** Gives each time expression its tokens. */
export function timesByToken(
  tokens: readonly Token[],
  times: readonly { id: string; span: { start: number; end: number } }[],
) {
  const found: { id: string; from: number; to: number }[] = [];
  let i = 0;
  for (const { id, span } of times) {
    while (i < tokens.length && (tokens[i] as Token).end <= span.start) i++;
    let to = i;
    while (to < tokens.length && (tokens[to] as Token).start < span.end) to++;
    if (to > i) found.push({ id, from: i, to });
  }
  return found;
}
