import { spanOf } from '../../report/index.ts';
import { statementIn } from '../../vocabulary/stances.ts';
import type { Token } from '../sentences/token.ts';
import type { Clause } from '../syntax/clause.ts';
import type { Source } from './frames.ts';
import type { Mention, SentenceReading } from './mention.ts';
import { type Party, partyOf } from './party.ts';

/** Denials, confirmations, silence and "not yet known", where somebody stands for them. */
export function statement(source: Source, sentence: SentenceReading): Mention[] {
  const { text, tokens } = source;
  const start = (tokens[sentence.from] as Token).start;
  const found = statementIn(text.slice(start, (tokens[sentence.to - 1] as Token).end));
  if (!found) return [];
  const span = spanOf(text, start + found.start, start + found.end);
  const clause = clauseAt(tokens, sentence, span.start, span.end);
  const speaker = clause && speakerOf(source, sentence, clause);
  if (!clause || !speaker) return [];
  return [
    {
      type: 'STATEMENT',
      mode: found.kind,
      stage: undefined,
      span,
      token: clause.verb.first,
      sentence: sentence.index,
      clause: sentence.syntax.clauses.indexOf(clause),
      roles: [{ role: 'actor', span: speaker.span, actor: speaker.actor?.id, open: speaker.pronoun && !speaker.actor }],
      times: [],
      places: [],
      quantities: [],
      weight: 2,
      other: true,
      backward: false,
      definite: false,
      paysFor: undefined,
    },
  ];
}

/** The clause whose verb the words hold, else the last that begins before them. */
function clauseAt(
  tokens: readonly Token[],
  { syntax }: SentenceReading,
  start: number,
  end: number,
): Clause | undefined {
  const at = (c: Clause) => (tokens[c.verb.head] as Token).start;
  return syntax.clauses.find((c) => at(c) >= start && at(c) < end) ?? syntax.clauses.findLast((c) => at(c) < start);
}

/** Its subject, or that of the clause that reports it: *said the claims are false*. */
function speakerOf({ text, tokens, layers }: Source, { syntax }: SentenceReading, clause: Clause): Party | undefined {
  let at: Clause | undefined = clause;
  for (let n = 0; n < 3 && at; n++) {
    for (const subject of at.subjects) {
      const party = partyOf(text, tokens, layers, subject);
      if (party) return party;
    }
    at = at.governor === undefined ? undefined : syntax.clauses[at.governor];
  }
  return undefined;
}
