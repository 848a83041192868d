import type { Actor, Attribution, Mention } from '../../report/index.ts';
import { formerly, variations } from '../../vocabulary/callings.ts';
import { countries } from '../../vocabulary/countries.ts';
import { governs } from '../../vocabulary/state-bodies.ts';
import type { Token } from '../sentences/token.ts';
import type { Draft } from '../stage.ts';
import type { Reading } from './clauses.ts';
import type { Frame } from './frame.ts';
import { bare, type Known, NOBODY, RELATIVES, SOME, sourceSpeaker } from './source.ts';
import type { Stretch } from './stretch.ts';

type Speaker = Attribution['speaker'];

/** Finds out who a source is. */
export type WhoIs = (frame: Frame) => Speaker;

const FIRST: ReadonlySet<string> = new Set(['i', 'me', 'my', 'myself']);
const US: ReadonlySet<string> = new Set(['we', 'us', 'our', 'ourselves']);
const HE: ReadonlySet<string> = new Set(['he', 'him', 'his', 'himself']);
const SHE: ReadonlySet<string> = new Set(['she', 'her', 'hers', 'herself']);
/** What anybody with an office may be called. */
const OFFICIALS: ReadonlySet<string> = new Set(['official', 'officer', 'diplomat', 'envoy', 'politician', 'leader']);
/** What parts an aside from whom it tells of. */
const ASIDE: ReadonlySet<string> = new Set([',', '—', '–', '--']);

/** Attributions that *the command* looks back over. */
const FARTHEST = 20;

/** Characters that a title before a name may have: *Mr.*, *President*. */
const LONGEST_TITLE = 20;

/**
 * Prepares the resolution of a draft's sources.
 * @param mentions each token's mention (`mentionsByToken`)
 * @param frames all attributions in reading order: a pronoun goes back to who spoke before
 * @param pairs the lists that *both* and *the two* stand for (`pairsOf`)
 */
export function whoSpeaks(
  draft: Draft,
  reading: Reading,
  mentions: readonly (Known | undefined)[],
  frames: readonly Frame[],
  pairs: ReadonlyMap<Frame, Stretch>,
): WhoIs {
  const { tokens, phrases, quotations } = reading;
  const before = new Map<Frame, Frame>();
  let last: Frame | undefined;
  for (const frame of frames) {
    if (frame.parent || frame.continues) continue;
    if (last) before.set(frame, last);
    if (frame.source.length > 0) last = frame;
  }
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
    const pair = pairs.get(frame);
    if (pair) return sourceSpeaker(draft, reading, mentions, pair);
    const { text, lower: word } = tokens[source.from] as Token;
    // the US is not us
    const lower = text === 'US' ? text : word;
    const own = quotations.of[source.from] === -1 && !frame.parent;
    if (own && (FIRST.has(lower) || US.has(lower))) return { kind: 'report' };
    if (source.to - source.from === 1) {
      if (RELATIVES.has(lower)) return antecedent(source.from);
      if (FIRST.has(lower)) return frame.parent ? whoIs(frame.parent) : NOBODY;
      if (US.has(lower)) return frame.parent ? bodyOf(whoIs(frame.parent), draft.actors) : NOBODY;
      if (HE.has(lower) || SHE.has(lower)) return heOrShe(frame, source.from);
      if (lower === 'it') {
        const actor = mentions[source.from]?.actor;
        const same = !actor || onlyTold(actor, before.get(frame), source.from, false) ? sameBody(frame) : NOBODY;
        if (!actor || same !== NOBODY) return same;
      }
    }
    // "one of them", of people: nobody by name
    if (
      (tokens[source.from]?.pos === 'NUM' || SOME.has(lower)) &&
      tokens[source.from + 1]?.lower === 'of' &&
      tokens[source.from + 2]?.lower === 'them'
    )
      return { kind: 'unnamed' };
    const speaker = sourceSpeaker(draft, reading, mentions, source);
    return (
      ((speaker.kind === 'unnamed' || speaker.kind === 'unknown') && sameOfficial(frame, source)) ||
      (speaker.kind === 'institution' &&
        (namedBelow(frame, source) ?? (speaker.actor ? undefined : namedAbove(frame, source)))) ||
      speaker
    );
  }
  /** A headline's bare *ministry*: the one that the story's first source of that noun is. */
  function namedBelow(frame: Frame, { from, to }: Stretch): Speaker | undefined {
    const part = (i: number) => draft.sentences[tokens[i]?.sentence ?? 0]?.part;
    if (to - from !== 1 || (part(from) !== 'headline' && part(from) !== 'deck')) return undefined;
    const noun = (tokens[from] as Token).lemma.toLowerCase();
    const same = frames.find(({ source: [other], parent }) => {
      const last = other && (tokens[other.to - 1] as Token);
      return other && !parent && part(other.from) === 'body' && last?.lemma.toLowerCase() === noun;
    });
    const speaker = same && same !== frame ? whoIs(same) : undefined;
    return speaker?.kind === 'institution' ? speaker : undefined;
  }
  /** *The command*, *the mission*, of which coreference knows nothing: the last body to have spoken whose name has the noun. */
  function namedAbove(frame: Frame, { from, to }: Stretch): Speaker | undefined {
    if (to - from !== 2 || tokens[from]?.lower !== 'the') return undefined;
    const noun = (tokens[from + 1] as Token).lower;
    let one = before.get(frame);
    for (let steps = 0; one && steps < FARTHEST; steps++, one = before.get(one)) {
      const speaker = whoIs(one);
      if (speaker.kind !== 'institution') continue;
      const words = [speaker.name ?? '', ...one.source.map((stretch) => bare(draft, stretch))];
      if (
        words.some((name) =>
          name
            .toLowerCase()
            .split(/[\s-]+/)
            .includes(noun),
        )
      )
        return speaker;
    }
    return undefined;
  }
  /**
   * *The official*, *the retired surgeon*, of whom the report has not told before: the last to have spoken, where that is somebody
   * with an office, or where the words tell what somebody was or is besides.
   */
  function sameOfficial(frame: Frame, { from, to }: Stretch): Speaker | undefined {
    const noun = tokens[to - 1] as Token;
    if (to - from > 6 || tokens[from]?.lower !== 'the') return undefined;
    const official = to - from === 2 && OFFICIALS.has(noun.lower);
    const aged = noun.lower === 'old' && tokens[to - 3]?.lower === 'year';
    let varied = aged || variations.has(noun.lower);
    for (let i = from + 1; i < to; i++) {
      const { pos, lower } = tokens[i] as Token;
      if (pos === 'ADP' || pos === 'VERB' || pos === 'CCONJ' || pos === 'PART') return undefined;
      if (formerly.has(lower)) varied = true;
    }
    if (!official && !varied) return undefined;
    const actor = mentions[to - 1]?.actor;
    if (actor && (actor.mentions[0]?.span.start ?? 0) < (tokens[from] as Token).start) return undefined;
    const one = before.get(frame);
    const speaker = one && apart(one, from) <= 2 ? whoIs(one) : undefined;
    return speaker?.kind === 'named' && (varied || speaker.role || speaker.institution) ? speaker : undefined;
  }
  /** "the minister, who said": the noun phrase before the relative pronoun. */
  function antecedent(at: number): Speaker {
    let end = at;
    if (ASIDE.has(tokens[end - 1]?.text ?? '')) end--;
    if (tokens[end - 1]?.text === ')') while (end > 0 && tokens[end]?.text !== '(') end--;
    let phrase = phrases.all[phrases.of[end - 1] ?? -1];
    // "an email last May that", "a memo in 2014 that"
    const dated = phrase && (phrase.kind === 'time' || tokens[phrase.to - 1]?.pos === 'NUM') ? phrase.from : 0;
    if (dated > 0) phrase = phrases.all[phrases.of[dated - (tokens[dated - 1]?.pos === 'ADP' ? 2 : 1)] ?? -1];
    const speaker = phrase ? sourceSpeaker(draft, reading, mentions, phrase) : NOBODY;
    if (tokens[at]?.lower !== 'who' || speaker.kind === 'named') return speaker;
    const person = phrase && personBefore(phrase.from);
    return person ?? (speaker.kind === 'unnamed' ? speaker : { kind: 'unnamed' });
  }
  /** "the senator from Utah, who", "Ana Ruiz, 24, a banker and official from Lima, who": the person before what is said of him. */
  function personBefore(from: number): Speaker | undefined {
    let i = from - 1;
    for (; i > from - 16 && tokens[i]?.sentence === tokens[from]?.sentence; i--) {
      const known = mentions[i];
      // nothing but what is said of somebody stands between
      if (known?.form === 'name' && known.actor.type === 'person')
        return /^(?:,|of|from|in|for|at)$/.test(tokens[known.to]?.lower ?? '')
          ? sourceSpeaker(draft, reading, mentions, known)
          : undefined;
      const { pos, lower, text } = tokens[i] as Token;
      if (
        pos === 'VERB' ||
        pos === 'AUX' ||
        pos === 'PRON' ||
        lower === 'with' ||
        (pos === 'PUNCT' && !/^[,-]$/.test(text))
      )
        return undefined;
    }
    return undefined;
  }
  /** Who *he* or *she* is: as coreference has it, unless it found that person only in what *he* says, and not where it found none. */
  function heOrShe(frame: Frame, at: number): Speaker {
    const actor = mentions[at]?.actor;
    if (actor && !onlyInside(actor, frame, at) && !onlyTold(actor, before.get(frame), at)) {
      const speaker = sourceSpeaker(draft, reading, mentions, { from: at, to: at + 1 });
      const earlier = before.get(frame);
      // he, of the official who was found to be somebody
      const same = speaker.kind === 'unnamed' && mentions[(earlier?.source[0]?.to ?? 0) - 1]?.actor === actor;
      return same ? whoIs(earlier as Frame) : speaker;
    }
    const { lower } = tokens[at] as Token;
    for (let one = before.get(frame), steps = 0; one && steps < 6; one = before.get(one), steps++) {
      if (apart(one, at) > 2) break;
      const speaker = whoIs(one);
      const person = draft.actors.find(({ id, type }) => id === speaker.actor && type === 'person');
      if (person && mayBe(person, HE.has(lower) ? SHE : HE)) return speaker;
    }
    return NOBODY;
  }
  /**
   * *It*, where coreference found nothing or what the last speaker tells of: the body or state that spoke just before in the same
   * sentence, or, at the head of a sentence but for what *it* said, the body, state or document that the sentence before has as its
   * source.
   */
  function sameBody({ parent, source: [it], content }: Frame): Speaker {
    const at = it?.from ?? 0;
    const { sentence } = tokens[at] as Token;
    const first = Math.min(at, ...content.map(({ from }) => from));
    const heads = tokens[first - 1]?.sentence !== sentence;
    const earlier = frames.filter(
      (one) =>
        one.parent === parent &&
        (one.source[0]?.from ?? Number.POSITIVE_INFINITY) < at &&
        tokens[one.cue[0]?.from ?? 0]?.sentence === (heads ? sentence - 1 : sentence),
    );
    const speaker = earlier.length > 0 ? whoIs(earlier.at(-1) as Frame) : NOBODY;
    const alike = speaker.kind === 'institution' || speaker.kind === 'state' || (heads && speaker.kind === 'document');
    return alike ? speaker : NOBODY;
  }
  /** Whether somebody is mentioned, from the last speaker on, only in what that one says: for a person, in words that are quoted. */
  function onlyTold({ id, mentions: all }: Actor, last: Frame | undefined, at: number, quoted = true): boolean {
    const begin = last?.source[0] ?? last?.cue[0];
    if (!last || !begin || (quoted && whoIs(last).kind !== 'named') || whoIs(last).actor === id) return false;
    const start = Math.min(
      (tokens[begin.from] as Token).start,
      ...last.content.map(({ from }) => (tokens[from] as Token).start),
    );
    const since = all.filter(({ span }) => span.start >= start && span.start < (tokens[at] as Token).start);
    return since.length > 0 && since.every(({ span }) => within(last, span, quoted));
  }
  function within({ content }: Frame, span: Mention['span'], quoted = false): boolean {
    return content.some(({ from, to }) => {
      if (quoted && quotations.of[from] === -1) return false;
      const [first, end] = [tokens[from] as Token, tokens[to - 1] as Token];
      return span.start >= first.start && span.end <= end.end;
    });
  }
  /** Whether somebody was last mentioned in the very words that a pronoun's owner says, and does not head the sentence before them. */
  function onlyInside({ mentions: all }: Actor, frame: Frame, at: number): boolean {
    const { start } = tokens[at] as Token;
    // what he says of himself tells that he speaks
    const nearest = all.filter(({ span }) => span.start < start && !FIRST.has(span.quote.toLowerCase())).at(-1);
    if (!nearest || !within(frame, nearest.span)) return false;
    const first = Math.min(at, ...frame.content.map(({ from }) => from));
    const before = draft.sentences[(tokens[first]?.sentence ?? 0) - 1];
    return !all.some(({ span }) => before && span.start >= before.start && span.start - before.start <= LONGEST_TITLE);
  }
  /** Paragraphs between the last words of an attribution, or of what goes on with it, and a token. */
  function apart(frame: Frame, at: number): number {
    const paragraph = (i: number) => draft.sentences[tokens[i]?.sentence ?? 0]?.paragraph ?? 0;
    const ends = frames
      .filter((one) => one === frame || one.continues === frame)
      .flatMap(({ source, cue, content }) => [...source, ...cue, ...content].map(({ to }) => to - 1))
      .filter((i) => i < at);
    return paragraph(at) - paragraph(Math.max(...ends));
  }
  return whoIs;
}

/** Whether no pronoun of the other gender stands for a person. */
function mayBe({ mentions }: Actor, others: ReadonlySet<string>): boolean {
  return !mentions.some(({ form, span }) => form === 'pronoun' && others.has(span.quote.toLowerCase()));
}

/** Who "we" are, said by somebody who speaks for a body or a state; for a part of a government, its state. */
function bodyOf({ institution, country }: Speaker, actors: readonly Actor[]): Speaker {
  if (institution && !(country && governs(institution)))
    return { kind: 'institution', name: institution, institution, ...(country ? { country } : {}) };
  const state = countries.find(({ iso }) => iso === country);
  if (!state) return NOBODY;
  const actor = actors.find(({ key }) => key === `iso:${state.iso}`);
  return { kind: 'state', ...(actor ? { actor: actor.id } : {}), name: state.name, country: state.iso };
}
