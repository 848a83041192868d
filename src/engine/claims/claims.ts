import {
  type Attribution,
  byPosition,
  type Certainty,
  type CertaintyValue,
  type Claim,
  contentId,
  type Event,
  type Range,
  type Reason,
  type Sentence,
  type Span,
  spanOf,
} from '../../report/index.ts';
import type { Draft, Stage } from '../stage.ts';
import { type LineWriter, lineWriter } from './line.ts';

/** What a statement of its own does to a claim. */
const STANCES: Readonly<Record<string, Claim['stance']>> = {
  denial: 'denies',
  'no-comment': 'declines',
  'not-determined': 'undetermined',
  confirmation: 'asserts',
};

/** Ties each event to those who hold it, and each attribution without an event to its bare words. */
export const claims: Stage = (draft) => {
  const attributions = new Map(draft.attributions.map((a) => [a.id, a]));
  const events = new Map(draft.events.map((e) => [e.id, e]));
  const found: Claim[] = [];
  const reasons = new Map(draft.reasons);
  const withEvent = new Set<string>();
  const lines = lineWriter(draft);
  const held = new Map<string, Certainty[]>();
  for (const certainty of draft.certainties) {
    const list = held.get(certainty.event);
    if (list) list.push(certainty);
    else held.set(certainty.event, [certainty]);
  }
  for (const certainty of draft.certainties) {
    const event = events.get(certainty.event);
    const holder = certainty.attribution === undefined ? undefined : attributions.get(certainty.attribution);
    if (!event) continue;
    if (holder) withEvent.add(holder.id);
    if (isEcho(certainty, held.get(certainty.event) ?? [])) continue;
    const claim = apart(
      claimOf(draft, lines, statement(draft, spanFor(event, holder), holder), certainty.value, event, holder),
      found,
    );
    found.push(claim);
    reasons.set(
      claim.id,
      reasonsFor(claim, event, holder, { what: `certainty ${claim.certainty}`, rule: certainty.id }),
    );
  }
  for (const attribution of draft.attributions) {
    const [content] = attribution.content;
    if (withEvent.has(attribution.id) || !content) continue;
    const claim = claimOf(draft, lines, content, bareCertainty(attribution), undefined, attribution);
    found.push(claim);
    const rule = `no event in its words; by its cue: ${attribution.kind}, ${attribution.stance}`;
    reasons.set(claim.id, reasonsFor(claim, undefined, attribution, { what: `certainty ${claim.certainty}`, rule }));
  }
  return { ...draft, claims: distinct(found).sort((a, b) => byPosition(a.span, b.span)), reasons };
};

function reasonsFor(
  { span, stance }: Claim,
  event: Event | undefined,
  holder: Attribution | undefined,
  certainty: Reason,
): Reason[] {
  return [
    { what: 'words', span },
    ...(event ? [{ what: 'event', rule: event.id }] : []),
    { what: 'held by', rule: holder?.id ?? 'the report itself' },
    { what: `stance ${stance}`, ...stanceOf(event, holder).reason },
    certainty,
  ];
}

/** What a claim does to what it tells, and what gave it that. */
function stanceOf(
  event: Event | undefined,
  holder: Attribution | undefined,
): { stance: Claim['stance']; reason: Pick<Reason, 'rule'> } {
  const stated = event?.type === 'STATEMENT' && event.mode !== undefined ? STANCES[event.mode] : undefined;
  if (stated) return { stance: stated, reason: { rule: `a statement: ${event?.mode}` } };
  if (holder) return { stance: holder.stance, reason: { rule: 'its attribution’s' } };
  return { stance: 'asserts', reason: { rule: 'the report tells it' } };
}

/** A report that only passes on what others say holds nothing itself; nor does a speaker who passes on another's claim. */
function isEcho({ attribution, value }: Certainty, all: readonly Certainty[]): boolean {
  if (value !== 'Uu') return false;
  const others = all.filter((c) => c.attribution !== undefined && c.attribution !== attribution);
  return attribution === undefined ? others.length > 0 : others.some((c) => c.value !== 'Uu');
}

/** The trigger that the holder's own words hold, else the event's. */
function spanFor(event: Event, holder: Attribution | undefined): Span {
  const inside = (span: Span) => holder?.content.some((c) => c.start <= span.start && span.end <= c.end);
  return [event.span, ...event.mentions].find(inside) ?? event.span;
}

/** The words that make the claim: the sentence of the trigger, or as much of it as the holder says. */
function statement(draft: Draft, trigger: Span, holder: Attribution | undefined): Span {
  const sentence = sentenceAt(draft.sentences, trigger);
  const content = holder?.content.find((c) => c.start <= trigger.start && trigger.end <= c.end) ?? sentence;
  return spanOf(draft.text, Math.max(sentence.start, content.start), Math.min(sentence.end, content.end));
}

/** The sentence that holds a trigger. */
function sentenceAt(sentences: readonly Sentence[], trigger: Span): Range {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).end <= trigger.start) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && found.start <= trigger.start && trigger.end <= found.end ? found : trigger;
}

function bareCertainty({ stance, kind }: Attribution): CertaintyValue {
  if (stance === 'denies') return 'CT-';
  if (stance !== 'asserts') return 'Uu';
  return kind === 'belief' ? 'PR+' : kind === 'attitude' || kind === 'assessment' ? 'Uu' : 'CT+';
}

function claimOf(
  draft: Draft,
  lines: LineWriter,
  span: Span,
  certainty: CertaintyValue,
  event: Event | undefined,
  holder: Attribution | undefined,
): Claim {
  const claim: Omit<Claim, 'line'> = {
    id: `claim:${contentId(draft.id, String(span.start), String(span.end), event?.type ?? '', event?.stage ?? '', holder?.id ?? '')}`,
    span,
    ...(event ? { event: event.id } : {}),
    ...(holder ? { attribution: holder.id } : {}),
    stance: stanceOf(event, holder).stance,
    certainty,
    chain: holder?.chain ?? [],
  };
  return { ...claim, line: lines(claim, event, holder) };
}

/** Two events of one kind in the same words, "exchanged fire on Monday, and two men were killed", are two claims: the second has an id of its own. */
function apart(claim: Claim, found: readonly Claim[]): Claim {
  const other = found.some(({ id, event }) => id === claim.id && event !== claim.event);
  return other ? { ...claim, id: `claim:${contentId(claim.id, claim.event ?? '')}` } : claim;
}

function distinct(found: readonly Claim[]): Claim[] {
  return [...new Map(found.map((claim) => [claim.id, claim])).values()];
}
