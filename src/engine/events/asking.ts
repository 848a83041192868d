import { spanOf } from '../../report/index.ts';
import type { Trigger } from '../../vocabulary/event-triggers.ts';
import type { Token } from '../sentences/token.ts';
import type { Clause } from '../syntax/clause.ts';
import type { Source } from './filling.ts';
import { type Mention, mentionOf, type RoleMention, type SentenceReading, type Surroundings } from './mention.ts';
import { groupSpan, partyOf, roleBy } from './party.ts';

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
    ...opened.obliques.map((o) => o.group),
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
      roles: [roleBy('actor', asker, 'who says it'), roleBy('target', asked, 'who must do it')],
      weight: 2,
    }),
  ];
}
