import type { Actor } from '../../report/index.ts';
import { bodyNouns, documentNouns, peopleNouns } from '../../vocabulary/sources.ts';
import type { Token } from '../sentences/token.ts';
import type { Draft } from '../stage.ts';
import type { Reading } from './clauses.ts';
import type { Frame } from './frame.ts';
import { type Stretch, trimmed } from './stretch.ts';

/** More words than this are no source before or behind a colon. */
const LONGEST_SOURCE = 8;

/**
 * Headlines that attribute by a colon: "Minister: ships will sail", "Ships will sail: minister".
 * What stands alone must be able to speak, for a colon behind a topic ("Sudan: ten dead") attributes nothing.
 */
export function colonFrame(
  { sentences, actors }: Draft,
  { tokens, quotations }: Reading,
  sentence: Stretch,
): Frame | undefined {
  const part = sentences[tokens[sentence.from]?.sentence ?? 0]?.part;
  if (part !== 'headline' && part !== 'deck') return undefined;
  let colon = -1;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (tokens[i]?.text !== ':' || quotations.of[i] !== -1) continue;
    if (colon !== -1) return undefined;
    colon = i;
  }
  if (colon <= sentence.from || colon >= sentence.to - 1) return undefined;
  const before = trimmed(tokens, { from: sentence.from, to: colon });
  const behind = trimmed(tokens, { from: colon + 1, to: sentence.to });
  if (!before || !behind) return undefined;
  const frame = (source: Stretch, content: Stretch): Frame => ({
    source: [source],
    cue: [{ from: colon, to: colon + 1 }],
    content: [content],
    kind: 'speech',
    stance: 'asserts',
    reason: { rule: 'a headline’s colon, with somebody who can speak on one side' },
  });
  if (canSpeak(tokens, before, actors) && says(tokens, behind)) return frame(before, behind);
  if (canSpeak(tokens, behind, actors) && says(tokens, before)) return frame(behind, before);
  return undefined;
}

function canSpeak(tokens: readonly Token[], { from, to }: Stretch, actors: readonly Actor[]): boolean {
  if (to - from > LONGEST_SOURCE) return false;
  for (let i = from; i < to; i++)
    if ((tokens[i] as Token).pos === 'AUX' || (tokens[i] as Token).pos === 'VERB') return false;
  const last = tokens[to - 1] as Token;
  const noun = last.lemma.toLowerCase();
  if (peopleNouns.has(noun) || bodyNouns.has(noun) || documentNouns.has(noun)) return true;
  return actors.some(
    ({ type, mentions }) =>
      (type === 'person' || type === 'organisation') &&
      mentions.some(({ span }) => span.start < last.end && last.start < span.end),
  );
}

function says(tokens: readonly Token[], { from, to }: Stretch): boolean {
  for (let i = from; i < to; i++)
    if ((tokens[i] as Token).pos === 'AUX' || (tokens[i] as Token).pos === 'VERB') return true;
  return /["“‘']/.test((tokens[from] as Token).text);
}
