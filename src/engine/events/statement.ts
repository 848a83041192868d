import { type Attribution, contains, overlaps, type Span, spanOf } from '../../report/index.ts';
import { DENIABLE, type FoundStatement, statementsIn, TURNED_DOWN, WITHHELD } from '../../vocabulary/stances.ts';
import { type Token, tokenAt } from '../sentences/token.ts';
import type { Clause } from '../syntax/clause.ts';
import type { NounGroup } from '../syntax/phrase.ts';
import type { Source } from './filling.ts';
import { whatIsAnswered } from './matter.ts';
import { type Mention, mentionOf, type RoleMention, type SentenceReading } from './mention.ts';
import { groupSpan, partyOf, roleBy } from './party.ts';

/**
 * Denials, confirmations, silence and "not yet known", with who stands for them. What is not known need be nobody's: the report
 * itself says that something "could not be verified".
 */
export function statements(source: Source, sentence: SentenceReading, attributions: readonly Attribution[]): Mention[] {
  const { text, tokens } = source;
  // "Can you confirm it?" asks for an answer and is none
  if (tokens[sentence.to - 1]?.text === '?') return [];
  const start = (tokens[sentence.from] as Token).start;
  const words = statementsIn(text.slice(start, (tokens[sentence.to - 1] as Token).end));
  const told = words.flatMap((found, i) => {
    const span = spanOf(text, start + found.start, start + found.end);
    const clause = clauseAt(tokens, sentence, span.start, span.end);
    if (
      !clause ||
      ((found.kind === 'denial' || found.kind === 'confirmation') && saysNothing(source, sentence, clause, span)) ||
      // "are investigating the forged papers": a deed, not an answer kept open
      (/^(?:is|are) investigat/i.test(span.quote) && clause.objects.length > 0)
    )
      return [];
    // "confirmed that it had bought them but refused to say": what follows the first needs a verb of its own
    const own = tokens[clause.verb.head] as Token;
    if (i > 0 && !(span.start <= own.start && own.end <= span.end)) return [];
    const mention = statementOf(source, sentence, attributions, found, span, clause);
    return mention ? [mention] : [];
  });
  return told.filter((mention, i) => told.findIndex(({ clause }) => clause === mention.clause) === i);
}

function statementOf(
  source: Source,
  sentence: SentenceReading,
  attributions: readonly Attribution[],
  { kind, pattern }: FoundStatement,
  span: Span,
  clause: Clause,
): Mention | undefined {
  const subjects = subjectsOf(source, sentence, clause, span, kind === 'denial' || kind === 'confirmation');
  const speakers = subjects.length > 0 ? subjects : sayersOf(attributions, span);
  if (speakers.length === 0 && kind !== 'not-determined') return undefined;
  return mentionOf({
    type: 'STATEMENT',
    mode: kind,
    stage: undefined,
    span,
    token: clause.verb.first,
    sentence: sentence.index,
    clause: sentence.syntax.clauses.indexOf(clause),
    roles:
      speakers.length > 0
        ? [...speakers, ...whatIsAnswered(source, attributions, kind, span, clause)]
        : [...topicOf(source, clause), ...whatIsAnswered(source, attributions, kind, span, clause)].slice(0, 1),
    reasons: [{ what: 'trigger', span, entry: `stances: ${kind}, pattern ${pattern}` }],
    weight: 2,
    other: true,
  });
}

/** Words of denial and confirmation that do neither: a request is turned down, an officer dismissed, *the disputed border*, *confirmed cases*. */
function saysNothing(
  { text, tokens, layers }: Source,
  { syntax }: SentenceReading,
  clause: Clause,
  span: Span,
): boolean {
  if (
    /^(?:denied|confirmed|verified|acknowledged|false|fake|fabricated|baseless|groundless|unfounded|absurd|disput)/i.test(
      span.quote,
    )
  ) {
    const at = tokenAt(tokens, span.start);
    const group = syntax.phrases.find((p): p is NounGroup => p.kind === 'noun' && p.first <= at && at <= p.last);
    if (group) return group.head === at ? /^disput/i.test(span.quote) : !DENIABLE.has(lemmaOf(tokens, group));
  }
  const objects = clause.verb.passive ? clause.subjects : clause.objects;
  const [object] = objects;
  if (!object) return false;
  // "denied his party the victory", "was denied entry"
  if (/^den/i.test(span.quote))
    return [...objects, ...clause.objects].some((group) => WITHHELD.has(lemmaOf(tokens, group)));
  if (!/^(?:reject|dismiss)/i.test(span.quote)) return false;
  return TURNED_DOWN.has(lemmaOf(tokens, object)) || partyOf(text, tokens, layers, object)?.actor?.type === 'person';
}

function lemmaOf(tokens: readonly Token[], { head }: NounGroup): string {
  return (tokens[head] as Token).lemma;
}

/** The clause whose verb the words hold, else the last that begins before them, else the first: *“No comment,” she said*. */
function clauseAt(
  tokens: readonly Token[],
  { syntax }: SentenceReading,
  start: number,
  end: number,
): Clause | undefined {
  const at = (c: Clause) => (tokens[c.verb.head] as Token).start;
  return (
    syntax.clauses.find((c) => at(c) >= start && at(c) < end) ??
    syntax.clauses.findLast((c) => at(c) < start) ??
    syntax.clauses[0]
  );
}

/** Its subjects, or those of the clause that reports it: *said the claims are false*. */
function subjectsOf(
  { text, tokens, layers }: Source,
  { syntax }: SentenceReading,
  clause: Clause,
  span: Span,
  answers: boolean,
): RoleMention[] {
  // "was denied by Oslo"; "has been denied" says nothing of who did
  if (
    answers &&
    clause.verb.passive &&
    (tokens[clause.verb.head] as Token).start >= span.start &&
    (tokens[clause.verb.head] as Token).end <= span.end
  )
    return clause.obliques
      .filter(({ preposition }) => preposition === 'by')
      .flatMap(({ group }) => partyOf(text, tokens, layers, group) ?? [])
      .map((party) => roleBy('actor', party, 'behind “by”'));
  let at: Clause | undefined = clause;
  for (let n = 0; n < 3 && at; n++) {
    const parties = at.subjects
      .flatMap((subject) => partyOf(text, tokens, layers, subject) ?? [])
      // "it is unclear" names nobody
      .filter(({ pronoun, actor }) => !(pronoun && !actor && at?.verb.copula));
    if (parties.length > 0)
      return parties.map(({ span, actor, pronoun }) => ({
        role: 'actor',
        span,
        actor: actor?.id,
        open: pronoun && !actor,
        rule: 'subject, or who reports it',
      }));
    at = at.governor === undefined ? undefined : syntax.clauses[at.governor];
  }
  return [];
}

/** Who an attribution gives the words to: as its cue, else as its content. */
function sayersOf(attributions: readonly Attribution[], span: Span): RoleMention[] {
  const near = attributions.filter(({ source }) => source.length > 0);
  const over =
    near.find(({ cue }) => cue.some((c) => overlaps(c, span))) ??
    near.findLast(({ content }) => content.some((c) => contains(c, span)));
  const [source] = over?.source ?? [];
  if (!over || !source) return [];
  return [over.speaker, ...(over.beside ?? [])].map(({ actor, kind }) => ({
    role: 'actor',
    span: source,
    actor,
    open: kind === 'unknown',
    rule: `source of ${over.id}`,
  }));
}

/** What could not be verified, where nobody is named who tried. */
function topicOf({ text, tokens }: Source, { verb, subjects: [subject] }: Clause): RoleMention[] {
  if (!verb.passive || !subject || (tokens[subject.head] as Token).pos === 'PRON') return [];
  return [{ role: 'topic', span: groupSpan(text, tokens, subject), rule: 'subject of the passive', thing: true }];
}
