import type { Actor, Place, Quantity, Range, Span, Time } from '../../report/index.ts';
import type { Token } from '../sentences/token.ts';
import type { Draft } from '../stage.ts';

/** An actor where the text mentions it. */
export interface ActorMention extends Range {
  readonly actor: Actor;
  readonly form: 'name' | 'description' | 'pronoun';
  /** First and last token it covers. */
  readonly first: number;
  readonly last: number;
}

/** The layers of a draft by token: what the words are that a noun group holds. */
export interface Layers {
  actors(first: number, last: number): readonly ActorMention[];
  times(first: number, last: number): readonly Time[];
  places(first: number, last: number): readonly Place[];
  quantities(first: number, last: number): readonly Quantity[];
  /** Who *they* or *we* are that begin at a character: all who speak, in what several say. */
  speakers(start: number): readonly Actor[];
  /** Spans of the places by id. */
  readonly placeSpans: ReadonlyMap<string, Range>;
  /** Spans of the times by id. */
  readonly timeSpans: ReadonlyMap<string, Span>;
  /** Where the dateline ends. */
  readonly story: number;
  /** Ids of the actors that are states, by country code. */
  readonly states: ReadonlyMap<string, Actor>;
}

/** Indexes the layers that the stages before this one made. */
export function layersOf(draft: Draft): Layers {
  const { tokens } = draft;
  const mentions = draft.actors
    .filter((actor) => actor.type !== 'weapon')
    .flatMap((actor) => actor.mentions.map(({ span, form }) => ({ start: span.start, end: span.end, actor, form })));
  const actors = byToken(tokens, mentions).map((items, first) =>
    items.map((item) => ({ ...item, first, last: lastToken(tokens, first, item.end) })),
  );
  const times = byToken(tokens, spans(draft.times));
  const places = byToken(tokens, spans(draft.places));
  const quantities = byToken(tokens, spans(draft.quantities));
  const states = new Map<string, Actor>();
  for (const actor of draft.actors)
    if (actor.type === 'state' && actor.country && !states.has(actor.country)) states.set(actor.country, actor);
  return {
    actors: (first, last) => within(actors, first, last),
    times: (first, last) => within(times, first, last).map(({ item }) => item),
    places: (first, last) => within(places, first, last).map(({ item }) => item),
    quantities: (first, last) => within(quantities, first, last).map(({ item }) => item),
    speakers: jointSpeakers(draft, actors),
    placeSpans: new Map(draft.places.map((place) => [place.id, place.span])),
    timeSpans: new Map(draft.times.map((time) => [time.id, time.span])),
    story: draft.facts.dateline?.span.end ?? 0,
    states,
  };
}

/** *They* in "Iran and Oman denied that they …": nobody else is named before it in what they say. */
function jointSpeakers(
  { tokens, attributions, actors }: Draft,
  mentions: readonly ActorMention[][],
): Layers['speakers'] {
  const joint = attributions.filter(({ beside }) => beside !== undefined);
  const found = new Map<number, Actor[]>();
  if (joint.length === 0) return () => EMPTY;
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const starts = new Map(tokens.map((token, i) => [token.start, i]));
  for (const { speaker, beside = [], content } of joint) {
    const { start, end } = content[0] as Range;
    for (let i = starts.get(start) ?? tokens.length; (tokens[i]?.end ?? Number.POSITIVE_INFINITY) <= end; i++) {
      if (/^(?:they|we)$/.test((tokens[i] as Token).lower)) {
        const all = [speaker, ...beside].map(({ actor }) => byId.get(actor ?? ''));
        found.set(
          (tokens[i] as Token).start,
          all.filter((actor) => actor !== undefined),
        );
        break;
      }
      if ((mentions[i] as ActorMention[]).length > 0) break;
    }
  }
  return (at) => found.get(at) ?? EMPTY;
}

function spans<T extends { span: Range }>(items: readonly T[]) {
  return items.map((item) => ({ start: item.span.start, end: item.span.end, item }));
}

/** Sorts things into a list for each token at which they begin. */
function byToken<T extends Range>(tokens: readonly Token[], items: readonly T[]): T[][] {
  const found: T[][] = tokens.map(() => EMPTY as T[]);
  const sorted = [...items].sort((a, b) => a.start - b.start || b.end - a.end);
  let t = 0;
  for (const item of sorted) {
    while (t < tokens.length && (tokens[t] as Token).end <= item.start) t++;
    if (t < tokens.length && (tokens[t] as Token).start < item.end) found[t] = [...(found[t] as T[]), item];
  }
  return found;
}

const EMPTY: never[] = [];

function lastToken(tokens: readonly Token[], first: number, end: number): number {
  let last = first;
  while (last + 1 < tokens.length && (tokens[last + 1] as Token).start < end) last++;
  return last;
}

function within<T>(lists: readonly T[][], first: number, last: number): T[] {
  const found: T[] = [];
  for (let i = first; i <= last && i < lists.length; i++) for (const item of lists[i] as T[]) found.push(item);
  return found;
}
