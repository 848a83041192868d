import type { Actor, Attribution, Mention } from '../../report/index.ts';
import { bodyNouns, documentNouns, peopleNouns } from '../../vocabulary/sources.ts';
import type { Token } from '../sentences/token.ts';
import type { Draft } from '../stage.ts';
import type { Reading } from './clauses.ts';
import type { Frame } from './frame.ts';
import type { Stretch } from './stretch.ts';

type Speaker = Attribution['speaker'];

/** A mention with its actor, by tokens. */
interface Known extends Stretch {
  readonly actor: Actor;
  readonly form: Mention['form'];
}

/** Finds out who a source is. */
export type WhoIs = (frame: Frame) => Speaker;

const NOBODY: Speaker = { kind: 'unknown' };
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose']);
const FIRST: ReadonlySet<string> = new Set(['i', 'me', 'my', 'myself']);
const US: ReadonlySet<string> = new Set(['we', 'us', 'our', 'ourselves']);

/** Prepares the resolution of a draft's sources. */
export function speakersOf(draft: Draft, reading: Reading): WhoIs {
  const mentions = mentionsByToken(draft);
  const found = new Map<Frame, Speaker>();
  const whoIs: WhoIs = (frame) => {
    const known = found.get(frame);
    if (known) return known;
    found.set(frame, NOBODY); // a circle ends here
    const speaker = resolve(frame);
    found.set(frame, speaker);
    return speaker;
  };
  function resolve(frame: Frame): Speaker {
    if (frame.continues) return whoIs(frame.continues);
    const source = frame.source[0];
    if (!source) return NOBODY;
    const first = reading.tokens[source.from] as Token;
    if (source.to - source.from === 1) {
      if (RELATIVES.has(first.lower)) return antecedent(source.from);
      if (FIRST.has(first.lower)) return frame.parent ? whoIs(frame.parent) : NOBODY;
      if (US.has(first.lower)) return frame.parent ? bodyOf(whoIs(frame.parent)) : NOBODY;
    }
    return sourceSpeaker(draft, reading, mentions, source);
  }
  /** "the minister, who said": the noun phrase before the relative pronoun. */
  function antecedent(at: number): Speaker {
    let end = at;
    if (reading.tokens[end - 1]?.text === ',') end--;
    const phrase = reading.phrases.all[reading.phrases.of[end - 1] ?? -1];
    return phrase ? sourceSpeaker(draft, reading, mentions, phrase) : NOBODY;
  }
  return whoIs;
}

/** Who "we" are, said by somebody who speaks for a body or a state. */
function bodyOf({ institution, country }: Speaker): Speaker {
  if (institution) return { kind: 'institution', name: institution, institution, ...(country ? { country } : {}) };
  return country ? { kind: 'state', country } : NOBODY;
}

function mentionsByToken({ actors, tokens }: Draft): (Known | undefined)[] {
  const starts = new Map(tokens.map((token, i) => [token.start, i]));
  const ends = new Map(tokens.map((token, i) => [token.end, i + 1]));
  const known: (Known | undefined)[] = new Array(tokens.length);
  for (const actor of actors)
    for (const { span, form } of actor.mentions) {
      const from = starts.get(span.start);
      const to = ends.get(span.end);
      if (from === undefined || to === undefined) continue;
      for (let i = from; i < to; i++) {
        const other = known[i];
        // a name says more than the description it stands in
        if (!other || (form === 'name' && other.form !== 'name')) known[i] = { from, to, actor, form };
      }
    }
  return known;
}

function sourceSpeaker(
  draft: Draft,
  reading: Reading,
  mentions: readonly (Known | undefined)[],
  source: Stretch,
): Speaker {
  const { tokens, phrases } = reading;
  // who is named in a clause about the source is not the source: "a report that Reuters has seen"
  let limit = Math.min(source.to, source.from + 40);
  for (let i = source.from + 1; i < limit; i++) if (RELATIVES.has((tokens[i] as Token).lower)) limit = i;
  const stated = { from: source.from, to: limit };
  const first = phrases.all[firstPhrase(reading, source.from, limit)];
  const core: Stretch = first ? { from: source.from, to: Math.min(first.to, limit) } : { from: source.from, to: limit };
  const head = headOf(tokens, core);
  const person = personIn(tokens, mentions, source.from, limit, core);
  const known = person ?? mentions[head];
  const role = roleOf(draft, core, known);
  const noun = (tokens[head] as Token).lemma.toLowerCase();
  if (known && !(known.form !== 'name' && known.actor.type === 'other')) {
    const { actor } = known;
    const office = actor.office;
    const named = actor.type === 'person' && isName(actor.name, actor);
    const country = actor.country ?? office?.state;
    const institution = office?.institution ?? (named ? undefined : bodyIn(mentions, stated, known));
    return {
      kind: kindOf(actor, named, noun),
      actor: actor.id,
      ...(named || actor.type === 'state' || actor.type === 'organisation' || actor.type === 'group'
        ? { name: actor.name }
        : {}),
      ...((office?.role ?? role) ? { role: (office?.role ?? role) as string } : {}),
      ...(institution ? { institution } : {}),
      ...(country && /^[A-Z]{2}$/.test(country) ? { country } : {}),
    };
  }
  const kind = nounKind(noun);
  if (!kind) return NOBODY;
  const body = bodyIn(mentions, stated, undefined);
  return {
    kind,
    ...(kind === 'unnamed' && role ? { role } : {}),
    ...(body ? { institution: body } : {}),
    ...countryIn(mentions, stated),
  };
}

function isName(name: string, actor: Actor): boolean {
  return (
    actor.key !== undefined ||
    actor.mentions.some(({ form, span }) => form === 'name' && (span.quote.includes(name) || name.includes(span.quote)))
  );
}

function kindOf(actor: Actor, named: boolean, noun: string): Speaker['kind'] {
  if (named) return 'named';
  if (actor.type === 'state') return 'state';
  if (actor.type === 'person') return 'unnamed';
  if (actor.type === 'organisation' || actor.type === 'group') return peopleNouns.has(noun) ? 'unnamed' : 'institution';
  return nounKind(noun) ?? 'unknown';
}

function nounKind(noun: string): Speaker['kind'] | undefined {
  if (peopleNouns.has(noun)) return 'unnamed';
  if (bodyNouns.has(noun)) return 'institution';
  return documentNouns.has(noun) ? 'document' : undefined;
}

function firstPhrase({ phrases }: Reading, from: number, to: number): number {
  for (let i = from; i < to; i++) if (phrases.of[i] !== -1) return phrases.of[i] as number;
  return -1;
}

/** The last noun of a base noun phrase, or its last token. */
function headOf(tokens: readonly Token[], { from, to }: Stretch): number {
  for (let i = to - 1; i >= from; i--) {
    const { pos } = tokens[i] as Token;
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') return i;
  }
  return to - 1;
}

/** The person named as the source or in apposition to it, never one who only owns it or stands behind a preposition. */
function personIn(
  tokens: readonly Token[],
  mentions: readonly (Known | undefined)[],
  from: number,
  to: number,
  core: Stretch,
): Known | undefined {
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (RELATIVES.has(token.lower) && i > core.from) return undefined;
    const known = mentions[i];
    if (known?.form !== 'name' || known.actor.type !== 'person' || known.from !== i) continue;
    if (tokens[known.to]?.pos === 'PART' || (known.to < core.to && i < core.to)) continue;
    const before = tokens[i - 1];
    const inside = i < core.to;
    if (inside || before?.text === ',') return known;
  }
  return undefined;
}

/** The words of a description before and behind which the body and the name stand: *spokesman* of "the ministry's spokesman". */
function roleOf({ text, tokens }: Draft, core: Stretch, known: Known | undefined): string | undefined {
  let to = core.to;
  if (known && known.form === 'name' && known.from > core.from && known.to <= core.to) to = known.from;
  else if (known && known.form === 'name') return undefined;
  let from = to;
  let person = false;
  while (from > core.from) {
    const token = tokens[from - 1] as Token;
    if (!(token.pos === 'NOUN' || token.pos === 'ADJ' || token.text === '-')) break;
    if (peopleNouns.has(token.lemma.toLowerCase())) person = true;
    from--;
  }
  if (!person || from >= to) return undefined;
  return text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end);
}

/** An organisation named in the source besides the one who speaks. */
function bodyIn(
  mentions: readonly (Known | undefined)[],
  { from, to }: Stretch,
  but: Known | undefined,
): string | undefined {
  for (let i = from; i < to; i++) {
    const known = mentions[i];
    if (known && known.actor !== but?.actor && known.form === 'name' && known.actor.type === 'organisation')
      return known.actor.name;
  }
  return undefined;
}

function countryIn(mentions: readonly (Known | undefined)[], { from, to }: Stretch): { country?: string } {
  for (let i = from; i < to; i++) {
    const country = mentions[i]?.actor.country;
    if (country && /^[A-Z]{2}$/.test(country)) return { country };
  }
  return {};
}
