import { spanOf } from '../../report/index.ts';
import type { Trigger } from '../../vocabulary/event-triggers.ts';
import type { Token } from '../sentences/token.ts';
import type { Clause } from '../syntax/clause.ts';
import type { Source } from './filling.ts';
import { deedOf, whatItOpens } from './matter.ts';
import { type Mention, mentionOf, type RoleMention, type SentenceReading, type Surroundings } from './mention.ts';
import { groupSpan, partyOf, principal, roleBy } from './party.ts';

// Acts done by speaking, whose target stands in what they open.

/** The target of a speech act: who is to do what it opens, else whom or what that is done to. */
export function whatIsAsked(
  { text, tokens, layers }: Source,
  { syntax }: SentenceReading,
  { type }: Trigger,
  { clause, group }: Surroundings,
  roles: readonly RoleMention[],
): RoleMention[] {
  if (!SPEECH_ACTS.has(type) || !clause || group || roles.some((r) => r.role === 'target')) return [];
  const opened = syntax.clauses.find(
    (c) =>
      c.governor !== undefined &&
      syntax.clauses[c.governor] === clause &&
      (c.relation === 'open' || c.relation === 'complement'),
  );
  if (!opened) return [];
  const around = [
    ...(opened.relation === 'complement' ? opened.subjects : []),
    ...opened.objects,
    // "to expand exchange of trainees": what stands behind *of* is no party to it
    ...opened.obliques.filter(({ preposition }) => preposition !== 'of').map((o) => o.group),
  ];
  const doer = roles.find((r) => r.role === 'actor');
  for (const candidate of around) {
    const party = partyOf(text, tokens, layers, candidate);
    if (party && party.span.start !== doer?.span.start && !(party.actor && party.actor.id === doer?.actor))
      return [roleBy('target', party, 'party to what the act opens')];
  }
  const first = around[0];
  const what = first
    ? groupSpan(text, tokens, first)
    : spanOf(text, (tokens[opened.verb.head] as Token).start, (tokens[opened.verb.head] as Token).end);
  return [{ role: 'target', span: what, thing: true, rule: 'what the act opens' }];
}

/** Verbs of acts done by speaking, whose target stands in what they open: *demanded that Iran halt*, *refused to meet Kyiv*. */
const SPEECH_ACTS = new Set(['AGREE', 'THREATEN', 'REQUEST', 'REJECT']);

/** What is agreed to, asked for, threatened or refused in an infinitive, and what somebody is accused of in a gerund. */
export function matterOf(
  source: Source,
  { syntax }: SentenceReading,
  { type }: Trigger,
  { clause, group }: Surroundings,
): RoleMention[] {
  if (!clause || group) return [];
  if (SPEECH_ACTS.has(type)) return whatItOpens(source, syntax, clause, 'infinitive');
  return type === 'ACCUSE' ? whatItOpens(source, syntax, clause, 'gerund') : [];
}

/** "warned Peru that it would bear the consequences": what somebody says that he will do to another. */
export function warns(source: Source, sentence: SentenceReading, clause: Clause, index: number): Mention[] {
  const { text, tokens, layers } = source;
  if ((tokens[clause.verb.head] as Token).lemma !== 'warn' || clause.verb.passive) return [];
  const [warner, warned] = [clause.subjects[0], clause.objects[0]].map((g) => g && partyOf(text, tokens, layers, g));
  const told = sentence.syntax.clauses.find(
    (c) => c.relation === 'complement' && c.governor !== undefined && sentence.syntax.clauses[c.governor] === clause,
  );
  if (!warner || !told) return [];
  const doer = told.subjects[0] && partyOf(text, tokens, layers, told.subjects[0]);
  const own =
    doer?.pronoun || (doer?.actor !== undefined && principal(layers, doer.actor) === principal(layers, warner.actor));
  const words = tokens.slice(told.verb.first, told.verb.first + REACH_OF_THREATS);
  if (!own || !words.some(({ lemma, lower }) => RETALIATION.has(lemma) || RETALIATION.has(lower))) return [];
  const verb = tokens[clause.verb.head] as Token;
  const span = spanOf(text, verb.start, verb.end);
  return [
    mentionOf({
      type: 'THREATEN',
      stage: 'done',
      reasons: [{ what: 'trigger', span, rule: 'who warns somebody of what he will do himself threatens' }],
      span,
      token: clause.verb.head,
      sentence: sentence.index,
      clause: index,
      roles: [roleBy('actor', warner, 'who warns'), ...(warned ? [roleBy('target', warned, 'who is warned')] : [])],
      weight: 2,
    }),
  ];
}

/** How many tokens of what is said are looked at. */
const REACH_OF_THREATS = 12;

/** Words for what a warning holds out. */
const RETALIATION: ReadonlySet<string> = new Set(
  'consequence consequences retaliate retaliation retaliatory respond response countermeasure countermeasures counter-measures reprisal reprisals revenge punish self-defence self-defense corresponding'.split(
    ' ',
  ),
);

/** "said Iran must halt": who says it asks it of the subject. */
export function mustDo(source: Source, sentence: SentenceReading, clause: Clause, index: number): Mention[] {
  const { text, tokens, layers } = source;
  const governor = clause.governor === undefined ? undefined : sentence.syntax.clauses[clause.governor];
  if (clause.relation !== 'complement' || !governor || !clause.verb.modals.some((m) => m === 'must' || m === 'should'))
    return [];
  if (
    !/^(?:say|tell|announce|declare|conclude|insist|add|stress|warn|state|reiterate)$/.test(
      (tokens[governor.verb.head] as Token).lemma,
    )
  )
    return [];
  const [asker, asked] = [governor.subjects[0], clause.subjects[0]].map((g) => g && partyOf(text, tokens, layers, g));
  if (!asker || !asked || asker.span.start === asked.span.start) return [];
  const modal = tokens[clause.verb.first] as Token;
  const span = spanOf(text, modal.start, modal.end);
  return [
    mentionOf({
      type: 'REQUEST',
      stage: 'done',
      reasons: [{ what: 'trigger', span, rule: 'who says that somebody must do something asks for it' }],
      span,
      token: clause.verb.first,
      sentence: sentence.index,
      clause: index,
      roles: [
        roleBy('actor', asker, 'who says it'),
        roleBy('target', asked, 'who must do it'),
        ...deedOf(source, clause, clause.verb.first + 1),
      ],
      weight: 2,
    }),
  ];
}
