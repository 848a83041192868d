import type { Token } from '../sentences/token.ts';
import type { Clause, Syntax } from '../syntax/clause.ts';
import type { NounGroup, Phrase, VerbGroup } from '../syntax/phrase.ts';
import { path, type Step } from './cues.ts';
import { fold } from './fold.ts';

/** What is told to the factuality model about an event: names that are on, and measures that have a value. */
export interface Features {
  readonly names: readonly string[];
  readonly measures: Readonly<Record<string, number>>;
}

/** Describes the event whose trigger is token `at` of a sentence, tokens `from` to `to` (exclusive). */
export function features(tokens: readonly Token[], syntax: Syntax, at: number, from: number, to: number): Features {
  const names: string[] = [];
  const add = (name: string, value?: string) => {
    if (value !== undefined && value !== '') names.push(value === name ? name : `${name}=${value}`);
  };
  const steps = path(tokens, syntax, at);
  const question = (tokens[to - 1] as Token).text === '?' || (tokens[to - 2]?.text ?? '') === '?';
  const event = tokens[at] as Token;
  add('lemma', event.lemma);
  add('pos', event.pos);
  add('suffix', event.lower.slice(-3));
  add('lemmapos', `${event.lemma}/${event.pos}`);
  for (const d of [-3, -2, -1, 1, 2, 3]) {
    const i = at + d;
    const near = i >= from && i < to ? (tokens[i] as Token) : undefined;
    add(`w${d}`, near ? near.lower : '^');
    if (Math.abs(d) < 3) add(`p${d}`, near ? near.pos : '^');
  }
  add('w-2-1', `${lower(tokens, at - 2, from)} ${lower(tokens, at - 1, from)}`);
  for (let i = Math.max(from, at - 8); i < at; i++) add('before', (tokens[i] as Token).lower);
  for (let i = at + 1; i < Math.min(to, at + 5); i++) add('after', (tokens[i] as Token).lower);
  const position = syntax.phrases.findIndex((p) => p.first <= at && at <= p.last);
  const host = syntax.phrases[position];
  add('host', host?.kind ?? 'none');
  const clause = clauseOver(syntax, position, host);
  if (host?.kind === 'verb') verbNames(tokens, host, add, 'v');
  if (host?.kind === 'noun') nounNames(tokens, syntax, position, host, at, add);
  if (clause) clauseNames(tokens, syntax, clause, add, host?.kind === 'verb' ? 'c' : 'n');
  stepNames(tokens, steps, add);
  if (question) names.push('question');
  const measures: Record<string, number> = {
    fold: fold(steps, question),
    steps: steps.length,
    length: to - from,
    at: (at - from) / (to - from),
  };
  for (const { effect, level, kind } of steps) {
    const key = `${effect}${Math.min(level, 2)}`;
    measures[key] = (measures[key] ?? 0) + 1;
    measures[kind] = (measures[kind] ?? 0) + 1;
  }
  const marks = quoteDepth(tokens, at, from);
  if (marks) names.push('quoted');
  measures.quoted = marks ? 1 : 0;
  return { names: [...new Set(names)], measures };
}

function lower(tokens: readonly Token[], i: number, from: number): string {
  return i >= from ? (tokens[i] as Token).lower : '^';
}

function quoteDepth(tokens: readonly Token[], at: number, from: number): boolean {
  let open = false;
  for (let i = from; i < at; i++) if (/^(?:"|''|``|“|”)$/.test((tokens[i] as Token).text)) open = !open;
  return open;
}

/** The clause of a verb, or the one that a noun or adjective stands in. */
function clauseOver(syntax: Syntax, position: number, host: Phrase | undefined): Clause | undefined {
  if (host?.kind === 'verb') return syntax.clauses.find((c) => c.at === position);
  let best: Clause | undefined;
  for (const c of syntax.clauses) {
    if (
      host?.kind === 'noun' &&
      (c.subjects.includes(host) || c.objects.includes(host) || c.obliques.some((o) => o.group === host))
    )
      return c;
    if (c.at < position) best = c;
  }
  return best;
}

function verbNames(
  tokens: readonly Token[],
  verb: VerbGroup,
  add: (name: string, value?: string) => void,
  prefix: string,
): void {
  add(
    `${prefix}form`,
    `${verb.form}${verb.passive ? 'P' : ''}${verb.perfect ? 'H' : ''}${verb.progressive ? 'G' : ''}${verb.copula ? 'C' : ''}`,
  );
  for (const modal of verb.modals) add(`${prefix}modal`, modal);
  if (verb.negation !== undefined) add(`${prefix}neg`, `${prefix}neg`);
  add(`${prefix}first`, (tokens[verb.first] as Token).lower);
  const { lower: word, lemma } = tokens[verb.head] as Token;
  if (verb.form === 'finite' && verb.first === verb.head)
    add(`${prefix}tense`, word === lemma ? 'base' : word.endsWith('s') ? 's' : 'past');
  if (verb.particle) add(`${prefix}part`, verb.particle);
}

function nounNames(
  tokens: readonly Token[],
  syntax: Syntax,
  position: number,
  group: NounGroup,
  at: number,
  add: (name: string, value?: string) => void,
): void {
  add('det', (tokens[group.first] as Token).lower);
  add('headness', at === group.head ? 'head' : at > group.head ? 'after' : 'modifier');
  if (at !== group.head) add('grouphead', (tokens[group.head] as Token).lemma);
  add('possessed', group.possessor ? 'yes' : 'no');
  add('number', (tokens[at] as Token).lower.endsWith('s') ? 'many' : 'one');
  for (let i = group.own; i < at; i++) add('mod', (tokens[i] as Token).lower);
  const mark = syntax.phrases[position - 1];
  if (mark && mark.kind !== 'noun' && mark.kind !== 'verb') add('prep', mark.word);
  const above = syntax.phrases[position - 2];
  if (mark?.kind === 'preposition' && above?.kind === 'noun')
    add('above', `${(tokens[above.head] as Token).lemma} ${mark.word}`);
  if (mark?.kind === 'preposition' && above?.kind === 'noun') add('abovenoun', (tokens[above.head] as Token).lemma);
  if (mark?.kind === 'preposition' && above?.kind === 'verb')
    add('aboveverb', `${(tokens[above.head] as Token).lemma} ${mark.word}`);
  const next = syntax.phrases[position + 1];
  if (next && next.kind !== 'noun' && next.kind !== 'verb') add('next', next.word);
}

function clauseNames(
  tokens: readonly Token[],
  syntax: Syntax,
  clause: Clause,
  add: (name: string, value?: string) => void,
  prefix: string,
): void {
  const lemma = (c: Clause) => `${(tokens[c.verb.head] as Token).lemma}${c.verb.particle ? ` ${c.verb.particle}` : ''}`;
  if (prefix === 'n') {
    add('carrier', lemma(clause));
    verbNames(tokens, clause.verb, add, 'carrier');
  }
  add(`${prefix}rel`, clause.relation);
  add(`${prefix}marker`, clause.marker ?? 'none');
  add(`${prefix}relmark`, `${clause.relation} ${clause.marker ?? ''}`);
  if (clause.governingNoun) add(`${prefix}govnoun`, (tokens[clause.governingNoun.head] as Token).lemma);
  const subject = clause.subjects[0];
  if (subject) {
    const head = tokens[subject.head] as Token;
    add(`${prefix}subj`, head.pos === 'PRON' ? head.lower : head.pos);
    add(`${prefix}subjdet`, (tokens[subject.first] as Token).lower);
  } else add(`${prefix}subj`, 'none');
  add(`${prefix}obj`, clause.objects.length > 0 ? 'yes' : 'no');
  let governor = clause.governor === undefined ? undefined : syntax.clauses[clause.governor];
  for (let n = 1; n <= 2 && governor && governor !== clause; n++) {
    add(`${prefix}gov${n}`, lemma(governor));
    add(`${prefix}gov${n}rel`, `${lemma(governor)} ${clause.relation}`);
    verbNames(tokens, governor.verb, add, `${prefix}gov${n}`);
    governor = governor.governor === undefined ? undefined : syntax.clauses[governor.governor];
  }
}

function stepNames(
  tokens: readonly Token[],
  steps: readonly Step[],
  add: (name: string, value?: string) => void,
): void {
  for (const { effect, level, kind, token } of steps) {
    add('step', `${effect}@${Math.min(level, 3)}`);
    add('stepkind', `${effect} ${kind}`);
    add('stepword', `${(tokens[token] as Token).lemma}@${Math.min(level, 2)}`);
    add('stepany', (tokens[token] as Token).lemma);
  }
  add(
    'path',
    steps
      .slice(0, 3)
      .map((s) => s.effect)
      .join(' '),
  );
  add(
    'path2',
    steps
      .slice(0, 2)
      .map((s) => `${s.effect}${Math.min(s.level, 2)}`)
      .join(' '),
  );
  add('pathfold', String(Math.round(fold(steps) * 2) / 2));
}
