import type { Actor, Attribution, Mention } from '../../report/index.ts';
import { partyMembers } from '../../vocabulary/callings.ts';
import { bodyNouns, documentNouns, partitives, peopleNouns, utterances } from '../../vocabulary/sources.ts';
import { calledBodies } from '../../vocabulary/speakers.ts';
import { isCapital, type Token } from '../sentences/token.ts';
import type { Draft } from '../stage.ts';
import type { Reading } from './clauses.ts';
import type { Stretch } from './stretch.ts';

type Speaker = Attribution['speaker'];

/** A mention with its actor, by tokens. */
export interface Known extends Stretch {
  readonly actor: Actor;
  readonly form: Mention['form'];
}

/** Whom no words tell. */
export const NOBODY: Speaker = { kind: 'unknown' };
/** Pronouns that stand for what is before them. */
export const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose']);
/** People whom nobody names. */
export const SOME: ReadonlySet<string> = new Set(
  'they many some several others few most those everyone everybody nobody somebody someone anyone both none each'.split(
    ' ',
  ),
);

const SHARE: ReadonlySet<string> = new Set(['percent', 'percentage', '%', 'cent']);

/** A name of many people: *Republicans*, *Democrats*, *Japanese*, *Islamists*. */
const MANY =
  /(?:^|\s)\p{Lu}[\p{L}-]+(?:ans|crats|ese|ists|ials|ims)$|^(?:.*\s)?(?:Dems|Tories|Jews|Christians|Catholics|Latinos|Hispanics|Arabs|Kurds|Turks|Sikhs|Hindus)$/u;

/** Each token's mention; a name is kept before the description it stands in. */
export function mentionsByToken({ actors, tokens }: Draft): (Known | undefined)[] {
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

/** Who a noun phrase names as a source. */
export function sourceSpeaker(
  draft: Draft,
  reading: Reading,
  mentions: readonly (Known | undefined)[],
  source: Stretch,
): Speaker {
  const { tokens } = reading;
  // who is named in a clause about the source is not the source: "a report that Reuters has seen"
  let limit = Math.min(source.to, source.from + 40);
  for (let i = source.from + 1; i < limit; i++) if (RELATIVES.has((tokens[i] as Token).lower)) limit = i;
  const stated = { from: source.from, to: limit };
  const phrase = coreOf(reading, source.from, limit);
  // "Sen. Mark Ruiz": a name may begin with what is taken for a verb
  const begins = tokens[phrase.to]?.text === '.' ? phrase.to + 1 : phrase.to;
  const behind = mentions[begins];
  const goesOn = behind?.form === 'name' && behind.from === begins && behind.to <= limit;
  const core = goesOn ? { ...phrase, to: behind.to } : phrase;
  const whole = mentions[core.to - 1];
  // a description found whole knows its own head
  const head = whole?.form === 'description' && whole.to === core.to ? core.to - 1 : headOf(tokens, core);
  const person =
    personIn(tokens, mentions, source.from, limit, core) ??
    titledBy(tokens, mentions, source, limit) ??
    uttererOf(tokens, mentions, core, limit);
  const called = mentions[head];
  const known =
    person ??
    (called?.form === 'name'
      ? called
      : (bodyApposed(tokens, mentions, core, limit) ?? called ?? bodyCalled(tokens, mentions, core, head)));
  const role = roleOf(draft, core, known);
  const noun = (tokens[head] as Token).lemma.toLowerCase();
  if (known && !(known.form !== 'name' && known.actor.type === 'other')) {
    const { actor } = known;
    const named = actor.type === 'person' && isName(actor.name, actor);
    // of a body only what its own words name: "the ministry, quoted by Le Monde"
    const body = named ? undefined : bodyIn(mentions, actor.type === 'person' ? stated : core, known);
    const { pos } = tokens[head] as Token;
    const called = pos === 'PRON' && actor.type === 'group' ? (actor.name.split(' ').at(-1) as string) : noun;
    return speakerOf(actor, kindOf(actor, named && !isMany(actor), called), role, body);
  }
  const some = isSome(tokens, source, head);
  const capitalised = known || some ? undefined : calledSo(draft, core);
  if (capitalised) return capitalised;
  const kind = nounKind(noun) ?? nounKind((tokens[head] as Token).lower) ?? (some ? 'unnamed' : undefined);
  if (!kind) return NOBODY;
  const body = bodyIn(mentions, stated, undefined);
  return {
    kind,
    ...(kind === 'institution' && core.to - core.from > 2 ? { name: bare(draft, core) } : {}),
    ...(kind === 'unnamed' && role ? { role } : {}),
    ...(body ? { institution: body } : {}),
    ...countryIn(tokens, mentions, stated),
  };
}

/** An actor as a speaker; the role and the body that the source itself names count where the report gives the actor no office. */
function speakerOf(actor: Actor, kind: Speaker['kind'], role?: string, body?: string): Speaker {
  const { id, type, name, office } = actor;
  const held = office?.role ?? (kind === 'named' || kind === 'unnamed' ? role : undefined);
  const institution = office?.institution ?? body;
  const country = actor.country ?? office?.state;
  return {
    kind,
    actor: id,
    ...(kind === 'named' || type === 'state' || type === 'organisation' || type === 'group' ? { name } : {}),
    ...(held ? { role: held } : {}),
    ...(institution ? { institution } : {}),
    ...(country && /^[A-Z]{2}$/.test(country) ? { country } : {}),
  };
}

/**
 * The noun phrase that says who a source is: its first, on over the marks of a title (*“Late Hour” host Ana Ruiz*), or what is behind
 * *of* (*a group of rabbis*) and *from* (*a post from Ana Ruiz*).
 */
function coreOf({ tokens, phrases }: Reading, from: number, limit: number): Stretch {
  const phraseAt = (i: number) => phrases.all[phrases.of[i] ?? -1];
  let start = from;
  while (start < limit && !phraseAt(start)) start++;
  let core = phraseAt(start);
  if (!core) return { from, to: limit };
  if (tokens[core.from - 1]?.pos === 'PUNCT' && CLOSING.has(tokens[core.to]?.text ?? ''))
    core = phraseAt(core.to + 1) ?? core;
  const next = core.to + 1 < limit ? phraseAt(core.to + 1) : undefined;
  const link = tokens[core.to]?.lower;
  const head = (tokens[core.to - 1] as Token).lemma.toLowerCase();
  if (next && link === 'of' && partitives.has(head)) return { from: next.from, to: Math.min(next.to, limit) };
  return { from, to: Math.min(core.to, limit) };
}

const CLOSING: ReadonlySet<string> = new Set(['”', '"', "''", '’', "'"]);

/** "many in the village", "they", "Republicans": people, by a pronoun or a name of many. */
function isSome(tokens: readonly Token[], source: Stretch, head: number): boolean {
  const { pos, lower, text } = tokens[head] as Token;
  const first = tokens[source.from] as Token;
  if (SOME.has(first.lower) || SOME.has(lower) || (pos === 'PROPN' && MANY.test(text))) return true;
  // "sixty percent", "one in three": so many of those who were asked
  return (
    first.pos === 'NUM' && (SHARE.has(tokens[source.to - 1]?.lower ?? '') || tokens[source.from + 1]?.lower === 'of')
  );
}

/** A capitalised source that no actor was found for: the one whose name ends so, or else a body of that name. */
function calledSo(draft: Draft, core: Stretch): Speaker | undefined {
  const { text, tokens, actors } = draft;
  let { from } = core;
  while (from < core.to && tokens[from]?.pos === 'DET' && !isCapital(tokens[from])) from++;
  const to = tokens[core.to - 1]?.pos === 'PART' ? core.to - 1 : core.to;
  if (from >= to) return undefined;
  for (let i = from; i < to; i++) if (tokens[i]?.pos !== 'PROPN' && !isCapital(tokens[i])) return undefined;
  // "Voters" is no League of Voters
  const common = sentenceCase(tokens, from, to);
  if (common && nounKind((tokens[from] as Token).lower)) return undefined;
  const name = text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end);
  const same = actors.filter(
    (actor) => (actor.type === 'person' || actor.type === 'organisation') && endsSo(actor, name),
  );
  if (same.length === 1) {
    const [actor] = same as [Actor];
    return speakerOf(actor, actor.type === 'person' ? 'named' : 'institution');
  }
  return MANY.test(name) || same.length > 1 || to - from > 6 || common || titleCase(draft, to)
    ? undefined
    : { kind: 'institution', name };
}

/** One capital word at the head of its sentence says nothing of being a name. */
function sentenceCase(tokens: readonly Token[], from: number, to: number): boolean {
  const { sentence, pos, lower } = tokens[from] as Token;
  if (to - from > 1 || tokens[from - 1]?.sentence === sentence) return false;
  return pos !== 'PROPN' || nounKind(lower) !== undefined;
}

/** In a headline whose every word is a capital one, *New Poll* is a poll. */
function titleCase({ sentences, tokens }: Draft, to: number): boolean {
  const last = tokens[to - 1] as Token;
  return sentences[last.sentence]?.part === 'headline' && nounKind(last.lower) !== undefined;
}

function endsSo({ name, names }: Actor, called: string): boolean {
  return [name, ...names].some((one) => one === called || one.endsWith(` ${called}`));
}

/** *Democrats*, *Tories* taken for somebody's name. */
function isMany({ name }: Actor): boolean {
  return !name.includes(' ') && MANY.test(name);
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
  if (actor.type === 'organisation' || actor.type === 'group')
    return nounKind(noun) === 'unnamed' || MANY.test(actor.name) ? 'unnamed' : 'institution';
  return nounKind(noun) ?? 'unknown';
}

function nounKind(word: string): Speaker['kind'] | undefined {
  // a noun taken for a name has its plural as its lemma
  const noun = peopleNouns.has(word) || bodyNouns.has(word) || documentNouns.has(word) ? word : word.replace(/s$/, '');
  if (peopleNouns.has(noun) || partyMembers.has(noun.toLowerCase())) return 'unnamed';
  if (bodyNouns.has(noun)) return 'institution';
  return documentNouns.has(noun) ? 'document' : undefined;
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
    if (
      tokens[known.to]?.pos === 'PART' ||
      /^['’]/.test(tokens[known.to]?.text ?? '') ||
      (known.to < core.to && i < core.to)
    )
      continue;
    const before = tokens[i - 1];
    const inside = i < core.to;
    if (inside || before?.text === ',') return known;
  }
  return undefined;
}

/** "Energy secretary and former mayor Ana Ruiz", "Speaker of the House Rep. Ana Ruiz (D-Utah)": titles before one name. */
function titledBy(
  tokens: readonly Token[],
  mentions: readonly (Known | undefined)[],
  { from }: Stretch,
  to: number,
): Known | undefined {
  let end = to;
  if (tokens[end - 1]?.text === ',') end--;
  if (tokens[end - 1]?.text === ')') while (end > from && tokens[end]?.text !== '(') end--;
  const known = mentions[end - 1];
  if (known?.form !== 'name' || known.actor.type !== 'person' || known.to !== end || known.from <= from)
    return undefined;
  if (tokens[from]?.pos === 'DET') return undefined;
  for (let i = from; i < known.from; i++) {
    const { pos, lower } = tokens[i] as Token;
    if (mentions[i]?.form === 'name' && mentions[i]?.actor.type === 'person') return undefined;
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'CCONJ' || isCapital(tokens[i])) continue;
    // of the House
    if (lower !== 'of' && !(pos === 'DET' && tokens[i - 1]?.lower === 'of')) return undefined;
  }
  const before = tokens[known.from - 1];
  return before?.pos !== 'CCONJ' && before?.pos !== 'ADP' ? known : undefined;
}

/** "a post from Ana Ruiz", "a statement by Demir": who utters what is quoted. */
function uttererOf(
  tokens: readonly Token[],
  mentions: readonly (Known | undefined)[],
  { to }: Stretch,
  limit: number,
): Known | undefined {
  const [noun, link] = [tokens[to - 1] as Token, tokens[to]?.lower];
  if (!utterances.has(noun.lemma.toLowerCase()) || (link !== 'from' && link !== 'by') || to + 1 >= limit)
    return undefined;
  const known = mentions[to + 1];
  return known?.form === 'name' && known.actor.type === 'person' && known.to === limit ? known : undefined;
}

/** "the Redut militia": the body whose name stands before its noun. */
function bodyCalled(
  tokens: readonly Token[],
  mentions: readonly (Known | undefined)[],
  { from }: Stretch,
  head: number,
): Known | undefined {
  if (!calledBodies.has((tokens[head] as Token).lower)) return undefined;
  let i = head;
  while (i > from && !mentions[i - 1] && tokens[i - 1]?.pos === 'NOUN') i--;
  const known = i > from ? mentions[i - 1] : undefined;
  return known?.form === 'name' && known.actor.type === 'organisation' ? known : undefined;
}

/** "one group, Clean Harbours,": the body named in apposition to a description. */
function bodyApposed(
  tokens: readonly Token[],
  mentions: readonly (Known | undefined)[],
  core: Stretch,
  to: number,
): Known | undefined {
  const known = tokens[core.to]?.text === ',' && core.to + 1 < to ? mentions[core.to + 1] : undefined;
  return known?.form === 'name' && known.actor.type === 'organisation' && known.from === core.to + 1
    ? known
    : undefined;
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

/** The words of a noun phrase without its article. */
export function bare({ text, tokens }: Draft, { from, to }: Stretch): string {
  const start = tokens[from]?.pos === 'DET' ? from + 1 : from;
  return text.slice((tokens[start] as Token).start, (tokens[to - 1] as Token).end);
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

function countryIn(
  tokens: readonly Token[],
  mentions: readonly (Known | undefined)[],
  { from, to }: Stretch,
): { country?: string } {
  for (let i = from; i < to; i++) {
    // Iran-backed
    if (tokens[i + 1]?.text === '-') continue;
    const country = mentions[i]?.actor.country;
    if (country && /^[A-Z]{2}$/.test(country)) return { country };
  }
  return {};
}
