import { type Attribution, overlaps, type Span, spanOf } from '../../report/index.ts';
import type { StatementKind } from '../../vocabulary/stances.ts';
import type { Token } from '../sentences/token.ts';
import type { Clause, Syntax } from '../syntax/clause.ts';
import type { NounGroup } from '../syntax/phrase.ts';
import type { Source } from './filling.ts';
import type { RoleMention } from './mention.ts';
import { groupSpan } from './party.ts';

// What a deed of speech is about, in the words of the text: "agreed to *expand the training*", "denied *the report*".

/** How many tokens of it are kept. */
const LENGTH = 24;

/** What a deed of speech opens: the infinitive of *agreed to*, *asked Iran to*; the gerund of *accused it of*. */
export function whatItOpens(
  source: Source,
  { clauses }: Syntax,
  clause: Clause,
  form: 'infinitive' | 'gerund',
): RoleMention[] {
  const opened = clauses.find(
    ({ verb, relation, governor, governingNoun }) =>
      relation === 'open' &&
      verb.form === form &&
      !governingNoun &&
      governor !== undefined &&
      clauses[governor] === clause,
  );
  return opened ? deedOf(source, opened, opened.verb.first + (form === 'infinitive' ? 1 : 0)) : [];
}

/** The words of a clause from a token of its verb on, as a topic; none where it is negated, which its words alone would not tell. */
export function deedOf({ text, tokens }: Source, { verb, objects, obliques }: Clause, from: number): RoleMention[] {
  if (verb.negation !== undefined) return [];
  // "of shelling a town, with reports of": what stands behind a comma is added
  const added =
    obliques.find(({ group }) => tokens[group.first - 2]?.text === ',')?.group.first ?? Number.POSITIVE_INFINITY;
  const ends = [...objects, ...obliques.map(({ group }) => group)].map(({ last }) => last).filter((end) => end < added);
  const last = Math.max(verb.last, ...ends.filter((end) => end - from < LENGTH));
  // a quotation mark parts the modal from its verb: should "help"
  return from > last ? [] : [topic(text, tokens, from, last, 'what the act opens')];
}

/** What is denied, confirmed, not known or not commented on. */
export function whatIsAnswered(
  { text, tokens }: Source,
  attributions: readonly Attribution[],
  kind: StatementKind,
  span: Span,
  clause: Clause,
): RoleMention[] {
  // "did not return calls", "has not answered the letter": where it was asked, not what about
  const unasked = kind === 'no-comment' && /repl|return|respond|answer|reach|avail|neither|nor /i.test(span.quote);
  const told = unasked
    ? undefined
    : attributions.find(
        ({ cue, content, style }) => style !== 'direct' && content.length === 1 && cue.some((c) => overlaps(c, span)),
      );
  const [content] = told?.content ?? [];
  const open = content && ANSWER.exec(content.quote)?.[0].length;
  const follows = content && (content.start >= span.start || clause.verb.passive);
  if (content && follows && open !== undefined && content.quote.length > open)
    return QUOTED.test(content.quote.slice(open))
      ? []
      : [
          {
            role: 'topic',
            span: spanOf(text, content.start + open, content.end),
            rule: `content of ${told?.id}`,
            thing: true,
          },
        ];
  const on = clause.obliques.filter(({ preposition }) => preposition === 'on' || preposition === 'about');
  const groups =
    kind === 'no-comment' ? on.map(({ group }) => group) : clause.verb.passive ? clause.subjects : clause.objects;
  return groups
    .filter((group) => (tokens[group.head] as Token).pos !== 'PRON' && (tokens[group.head] as Token).start >= span.end)
    .slice(0, 1)
    .map((group: NounGroup) => ({
      role: 'topic',
      span: groupSpan(text, tokens, group),
      rule: 'object of the answer',
      thing: true,
    }));
}

/** What opens an answer's matter and is no part of it: *to comment on*. */
const ANSWER =
  /^(?:to (?:comment|say|discuss|elaborate|answer|confirm|respond|give|provide|disclose|specify|identify|name|address|reveal|explain)\s*)?(?:on |about |to )?/i;

/** A whole sentence in somebody's own words, or a pronoun. */
const QUOTED = /^(?:["“”'‘]|nor |(?:it|this|that|so|them|any)\b[.,]?$)/i;

function topic(text: string, tokens: readonly Token[], first: number, last: number, rule: string): RoleMention {
  return {
    role: 'topic',
    span: spanOf(text, (tokens[first] as Token).start, (tokens[last] as Token).end),
    rule,
    thing: true,
  };
}
