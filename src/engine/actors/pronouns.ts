import { QUOTING, TELLING } from '../../vocabulary/telling-verbs.ts';
import type { Token } from '../sentences/token.ts';
import type { Draft } from '../stage.ts';
import type { Entity } from './entity.ts';

type Kind = 'male' | 'female' | 'thing' | 'several';

/** Pronouns that may point back to an actor. */
const PRONOUNS: ReadonlyMap<string, Kind> = new Map(
  Object.entries({
    he: 'male',
    him: 'male',
    his: 'male',
    himself: 'male',
    she: 'female',
    her: 'female',
    hers: 'female',
    herself: 'female',
    it: 'thing',
    its: 'thing',
    itself: 'thing',
    they: 'several',
    them: 'several',
    their: 'several',
    theirs: 'several',
    themselves: 'several',
  } as const),
);

export function pronounKind(token: Token): Kind | undefined {
  return token.pos === 'PRON' || token.pos === 'DET' || token.pos === 'NOUN' ? PRONOUNS.get(token.lower) : undefined;
}

/** A mention as pronouns see it: who, where, and whether it is the subject of its clause. */
export interface Seen {
  readonly entity: Entity;
  readonly from: number;
  readonly to: number;
  readonly subject: boolean;
  readonly speaks: boolean;
  /** Inside quotation marks. */
  readonly quoted: boolean;
}

/** How much more likely *he said* is who spoke last. */
const GOES_ON = 0.6;
/** How many sentences a pronoun reaches back. */
const REACH = 3;
/** How many mentions a pronoun or description looks back over. */
export const MOST_SEEN = 60;

/**
 * Who a pronoun stands for, by gender, number, nearness and place in the sentence;
 * undefined where two fit as well or nothing speaks for one.
 */
export function resolvePronoun(
  draft: Draft,
  i: number,
  kind: Kind,
  seen: readonly Seen[],
  inQuote: boolean,
): Entity | undefined {
  const { tokens } = draft;
  const token = tokens[i] as Token;
  const scores = new Map<Entity, number>();
  const said = isSaid(draft, i);
  const tells = !inQuote && isTeller(draft, i);
  const own = objectOf(draft, i) ? subjectBefore(draft, i, seen) : undefined;
  const teller = tells ? seen.findLast(({ speaks, quoted }) => speaks && !quoted)?.entity : undefined;
  for (let k = seen.length - 1; k >= Math.max(0, seen.length - MOST_SEEN); k--) {
    const { entity, from, subject, speaks, quoted } = seen[k] as Seen;
    const distance = token.sentence - (tokens[from]?.sentence ?? 0);
    if (distance > REACH) break;
    const fit = fits(entity, kind, tells ? 1.2 : 0.5);
    if (fit === undefined || entity === own) continue;
    let score = fit - distance * 1.4 - (seen.length - 1 - k) * 0.12;
    if (subject) score += 1.5;
    if (speaks && !inQuote) score += distance === 0 && said ? 2 : 0.8;
    // whom a speaker talks of is not who speaks, least of all who speaks these words
    if (quoted && !inQuote) score -= tells ? 3 : 1;
    // who spoke last goes on
    if (entity === teller) score += GOES_ON;
    score += Math.min(entity.mentions.length, 8) * 0.08;
    if (score > (scores.get(entity) ?? Number.NEGATIVE_INFINITY)) scores.set(entity, score);
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first) return undefined;
  if (kind === 'thing' || kind === 'several') {
    // Weak evidence: only the subject of this or the last sentence
    if (first[1] < 0.4 || (second && first[1] - second[1] < 0.3)) return undefined;
  } else if (second && first[1] - second[1] < 0.1) return undefined;
  return first[0];
}

/** "says it will", "denied that they had": the subject of what is said is most often who says it. */
function isSaid({ tokens }: Draft, i: number): boolean {
  const verb = tokens[tokens[i - 1]?.lower === 'that' ? i - 2 : i - 1];
  return verb !== undefined && verb.sentence === tokens[i]?.sentence && verb.pos === 'VERB' && TELLING.has(verb.lemma);
}

/** *he said*, *said he*: a pronoun that tells. */
function isTeller({ tokens }: Draft, i: number): boolean {
  const { sentence } = tokens[i] as Token;
  const behind = tokens[i + 1]?.pos === 'ADV' ? tokens[i + 2] : tokens[i + 1];
  return [tokens[i - 1], behind].some(
    (verb) => verb?.sentence === sentence && verb.pos === 'VERB' && QUOTING.has(verb.lemma),
  );
}

/** *him*, *it* behind a verb or preposition: who acts in the clause is not meant, or it would say *himself*. */
function objectOf({ tokens }: Draft, i: number): boolean {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  if (!/^(?:him|her|it|them)$/.test(token.lower) || before?.sentence !== token.sentence) return false;
  const after = tokens[i + 1];
  if (token.lower === 'her' && (after?.pos === 'NOUN' || after?.pos === 'ADJ')) return false;
  // "says it will": the subject of what is said
  if (TELLING.has(before.lemma) && (after?.pos === 'AUX' || after?.pos === 'VERB')) return false;
  return before.pos === 'VERB' || before.pos === 'ADP';
}

function subjectBefore({ tokens }: Draft, i: number, seen: readonly Seen[]): Entity | undefined {
  for (let k = seen.length - 1; k >= Math.max(0, seen.length - MOST_SEEN); k--) {
    const { entity, from, subject } = seen[k] as Seen;
    if (tokens[from]?.sentence !== tokens[i]?.sentence) return undefined;
    // "Ruiz said that they would take her": another clause
    if (subject) return tokens.slice(from, i).some(({ lower }) => lower === 'that') ? undefined : entity;
  }
  return undefined;
}

const SELVES: ReadonlySet<string> = new Set(['i', 'me', 'my', 'mine', 'myself']);

/** A quotation's *I*, by tokens: where it stands, and where its marks open and close. */
export interface Self {
  readonly at: number;
  readonly open: number;
  /** -1 until the marks close. */
  close: number;
}

export function isSelf(token: Token): boolean {
  return SELVES.has(token.lower) && token.pos !== 'NUM' && token.pos !== 'NOUN' && token.pos !== 'PROPN';
}

/**
 * Who says *I* in quotations: the person who speaks behind one in its sentence, else before it in its sentence, else the last to have
 * spoken in the sentences before.
 * @param selves in reading order
 * @param seen all mentions of the report, in order
 */
export function whoSaysI({ tokens }: Draft, selves: readonly Self[], seen: readonly Seen[]): (Entity | undefined)[] {
  const speakers = seen.filter(({ entity, speaks }) => speaks && entity.type === 'person' && !entity.plural);
  const sentence = (i: number) => tokens[i]?.sentence ?? -1;
  let next = 0;
  return selves.map(({ open, close }) => {
    while (next < speakers.length && (speakers[next] as Seen).from < open) next++;
    let k = next;
    while (k < speakers.length && (speakers[k] as Seen).from <= close) k++;
    const behind = speakers[k];
    if (behind && sentence(behind.from) === sentence(close)) return behind.entity;
    const before = speakers[next - 1];
    return before && sentence(open) - sentence(before.from) <= REACH ? before.entity : undefined;
  });
}

/** @param unsure how well somebody of unknown gender fits *he* or *she* */
function fits(entity: Entity, kind: Kind, unsure: number): number | undefined {
  switch (kind) {
    case 'male':
    case 'female':
      if (entity.type !== 'person' || entity.plural) return undefined;
      if (entity.gender === kind) return 2;
      return entity.gender === undefined || entity.gender === 'either' ? unsure : undefined;
    case 'thing':
      if (entity.plural) return undefined;
      if (entity.type === 'state') return 0.6;
      return entity.type === 'organisation' ? 0.8 : undefined;
    default:
      return entity.plural ? 1 : undefined;
  }
}
