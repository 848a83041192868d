import { ELSEWHERE } from '../../vocabulary/forces.ts';
import { type Token, tokenAt } from '../sentences/token.ts';
import type { NounGroup } from '../syntax/phrase.ts';
import type { Source } from './filling.ts';
import type { Mention, RoleMention, SentenceReading, Surroundings } from './mention.ts';
import { nounTriggers } from './triggers.ts';

/** How the words of a mention stand to what was told before. */
export type Reference = Required<Pick<Mention, 'other' | 'definite' | 'indefinite' | 'elsewhere' | 'lasting'>> & {
  /** "It was the third attack": counted among others. */
  readonly counted: boolean;
};

/** Whether a mention calls a deed told before, tells of another, or of what went on for long. */
export function referenceOf(
  source: Source,
  sentence: SentenceReading,
  around: Surroundings,
  roles: readonly RoleMention[],
  times: readonly string[],
): Reference {
  const { tokens } = source;
  const counted = isCountedAmong(tokens, around);
  const definite = isDefinite(source, around.group);
  return {
    counted,
    definite: counted || definite,
    indefinite: around.group !== undefined && !counted && !definite && around.group.possessor === undefined,
    other: around.group ? !counted && hasOther(tokens, around.group) : roles.some(isMore),
    elsewhere: isElsewhere(tokens, sentence, around),
    lasting: !counted && times.some((id) => isLasting(source, id)),
  };
}

const OTHER = new Set('another second third fourth new additional more further separate other fresh'.split(' '));

function hasOther(tokens: readonly Token[], group: NounGroup): boolean {
  for (let i = group.own; i < group.head; i++) if (OTHER.has((tokens[i] as Token).lower)) return true;
  return false;
}

function isMore({ role, span }: RoleMention): boolean {
  return (role === 'goods' || role === 'instrument') && /^(?:another|additional|more|further)\b/i.test(span.quote);
}

/** *The attack*, *Tuesday's bombing*. */
function isDefinite({ tokens, layers }: Source, group: NounGroup | undefined): boolean {
  if (!group) return false;
  const owner = group.possessor;
  if (owner && layers.times(owner.first, owner.last).length > 0) return true;
  return /^(?:the|this|that|these|those)$/.test((tokens[group.first] as Token).lower);
}

/** "It was the third attack on the depot": the one told before, counted among others. */
function isCountedAmong(tokens: readonly Token[], { clause, group }: Surroundings): boolean {
  // "the massacre, the deadliest attack on civilians in years"
  const beside = group && tokens[group.first - 1]?.text === ',' && tokens[group.first - 2]?.pos === 'NOUN';
  if (
    beside &&
    (tokens[group.first] as Token).lower === 'the' &&
    tokens.slice(group.own, group.head).some(({ lower }) => /est$/.test(lower))
  )
    return true;
  if (!clause?.verb.copula || !group || clause.verb.negation !== undefined) return false;
  const ranked = (one: NounGroup) => tokens.slice(one.own, one.head + 1).some((token) => RANKS.test(token.lower));
  // "the attack was the second on the town"
  const said = tokens.slice(clause.verb.last + 1, clause.verb.last + 4);
  if (clause.subjects.includes(group)) return said.some(({ lower }) => RANKS.test(lower));
  if (!clause.objects.includes(group)) return false;
  const [subject] = clause.subjects;
  if (!subject) return false;
  const { lower, pos } = tokens[subject.head] as Token;
  const told = pos === 'PRON' ? /^(?:it|this|that)$/.test(lower) : nounTriggers(tokens, subject)[0].length > 0;
  return told && ranked(group);
}

/** Which of several it is. */
export const RANKS =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|latest|last|deadliest|worst|bloodiest|biggest|largest|heaviest|fiercest|longest|most|only|such)$/;

/** *Separately, troops …*, *they also burned*: not what was told before. */
function isElsewhere(tokens: readonly Token[], { from }: SentenceReading, { clause }: Surroundings): boolean {
  if (!clause) return false;
  const { subjects, verb } = clause;
  const start = subjects[0]?.first ?? verb.first;
  const comma = tokens.slice(from, Math.min(start, from + MOST_OPENING)).findIndex(({ lower }) => lower === ',');
  const opening = comma < 0 ? [] : tokens.slice(from, from + comma);
  const beside = tokens.slice((subjects.at(-1)?.last ?? verb.first - 2) + 1, verb.head + 2);
  return (
    opening.some(({ lower }) => ELSEWHERE.has(lower) || /^(?:separate|another|other)$/.test(lower)) ||
    beside.some(({ lower }) => ELSEWHERE.has(lower))
  );
}

/** How many words a phrase that opens a sentence may have. */
const MOST_OPENING = 8;

/** *Since October*, *for months*, *daily*: a time over which deeds are many. */
function isLasting({ tokens, layers }: Source, id: string): boolean {
  const span = layers.timeSpans.get(id);
  if (!span) return false;
  if (/\b(?:daily|weekly|nightly|months|years|decades)\b/i.test(span.quote)) return true;
  const at = tokenAt(tokens, span.start);
  return tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'since');
}
