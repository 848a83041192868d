import { byPosition, type Event, localId, overlaps, type Reason, type Role, type Span } from '../../report/index.ts';
import { ASSAULT_MODES, CONTEXTS } from '../../vocabulary/event-types.ts';
import { attributionsBySentence } from '../attributions/by-sentence.ts';
import { tokenAt } from '../sentences/token.ts';
import type { Draft, Stage } from '../stage.ts';
import { parse } from '../syntax/clause.ts';
import { complete } from './complete.ts';
import { detect } from './detect.ts';
import type { Source } from './filling.ts';
import { goodsIn, goodsNamedIn } from './goods.ts';
import { withHeadlineVerbs } from './headlines.ts';
import { testsOf } from './launches.ts';
import { layersOf } from './layers.ts';
import type { RoleMention, SentenceReading } from './mention.ts';
import { type Cluster, isUmbrella, merge } from './merge.ts';
import { resolutionsIn, withResolutions } from './resolutions.ts';
import { statements } from './statement.ts';

/** Reads what happened: triggers, roles, stage, time, place and quantity of each event, and which mentions tell of one event. */
export const events: Stage = (draft) => {
  const { text } = draft;
  const tokens = withHeadlineVerbs(draft);
  const sentences = sentencesOf({ ...draft, tokens });
  const groups = sentences.flatMap(({ syntax }) => syntax.phrases.filter((phrase) => phrase.kind === 'noun'));
  const source: Source = {
    text,
    tokens,
    layers: layersOf(draft),
    goods: goodsNamedIn(text, tokens, groups),
    named: goodsIn(text, tokens, groups),
  };
  const near = attributionsBySentence(draft);
  const read = sentences.flatMap((sentence) => {
    const stated = statements(source, sentence, near[sentence.index] ?? []);
    // "declined to say", "rejected the charge": what a statement is, is no refusal beside it
    const told = detect(source, sentence).filter(
      ({ type, span }) => type !== 'REJECT' || !stated.some((one) => overlaps(one.span, span)),
    );
    return [...told, ...stated];
  });
  const sentenceOf = ({ start }: Span) => draft.tokens[tokenAt(draft.tokens, start)]?.sentence;
  const mentions = withResolutions(testsOf(read, draft.text), resolutionsIn(draft.text), sentenceOf);
  const { headline, deck } = draft.facts;
  const counts = draft.quantities.flatMap(({ id, kind, value, max, hedge }) =>
    kind === 'cardinal' && value !== undefined && max === undefined && !hedge ? [[id, value] as const] : [],
  );
  const clusters = complete(
    merge(mentions, {
      times: byId(draft.times),
      places: byId(draft.places),
      actors: byId(draft.actors),
      counts: new Map(counts),
      above: Math.max(headline?.span?.end ?? 0, deck?.span?.end ?? 0),
    }),
  );
  const found = clusters
    .map((cluster) => ({ event: eventOf(cluster), reasons: reasonsFor(draft, cluster) }))
    .sort((a, b) => byPosition(a.event.span, b.event.span));
  const syntax = new Map(sentences.map((sentence) => [sentence.index, sentence.syntax]));
  const told = distinctIds(found.map(({ event }) => event));
  const reasons = new Map([...draft.reasons, ...told.map(({ id }, i) => [id, found[i]?.reasons ?? []] as const)]);
  return { ...draft, syntax, events: told, reasons };
};

const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));

/** Where each sentence's tokens lie: `from` and, exclusive, `to`. A sentence without tokens has none. */
export function stretches({ tokens, sentences }: Draft): readonly ({ from: number; to: number } | undefined)[] {
  const found: ({ from: number; to: number } | undefined)[] = sentences.map(() => undefined);
  for (let from = 0, to = 0; from < tokens.length; from = to) {
    const index = tokens[from]?.sentence ?? 0;
    while (tokens[to]?.sentence === index) to++;
    found[index] = { from, to };
  }
  return found;
}

/** The sentences of a draft with their clauses. */
function sentencesOf(draft: Draft): SentenceReading[] {
  return stretches(draft).flatMap((stretch, index) =>
    stretch ? [{ index, ...stretch, syntax: parse(draft.tokens, stretch.from, stretch.to) }] : [],
  );
}

function eventOf(cluster: Cluster): Event {
  const { main } = cluster;
  const roles = rolesOf(cluster).map(roleOf);
  return {
    id: localId('event', main.span),
    span: main.span,
    type: cluster.type,
    ...modeOf(cluster),
    context: contexts(cluster),
    roles,
    ...(main.stage ? { stage: main.stage } : {}),
    times: cluster.times,
    places: cluster.places,
    quantities: cluster.quantities,
    mentions: others(cluster),
  };
}

/** A cluster's roles; an open one, or goods of no kind, count only where nothing else fills the role. */
function rolesOf({ roles }: Cluster): RoleMention[] {
  const told = roles.filter((role, i, all) => !role.open || !all.some((r, k) => k !== i && r.role === role.role));
  // "its supplies of weapons" of one that names the missiles
  const kinds = told.some((role) => role.role === 'goods' && !isUmbrella(role));
  return kinds ? told.filter((role) => role.role !== 'goods' || !isUmbrella(role)) : told;
}

function reasonsFor(draft: Draft, cluster: Cluster): Reason[] {
  const roles = rolesOf(cluster).map(({ role, span, rule, entries }) => ({
    what: role,
    span,
    ...(rule ? { rule } : {}),
    ...(entries?.length ? { entry: entries.join('; ') } : {}),
  }));
  const beside = (what: string, name: 'times' | 'places') =>
    cluster[name].flatMap((id) => {
      const span = draft[name].find((item) => item.id === id)?.span;
      const mention = cluster.mentions.find((m) => m[name].includes(id));
      return span && mention ? [{ what, span, rule: `in the clause or noun chain of “${mention.span.quote}”` }] : [];
    });
  return [
    ...cluster.main.reasons,
    ...roles,
    ...beside('when', 'times'),
    ...beside('where', 'places'),
    ...cluster.joins,
  ];
}

function roleOf({ role, span, actor, designation, category, quantity, thing }: RoleMention): Role {
  return {
    role: role === 'target' && thing && !actor ? 'target' : role,
    span,
    ...(actor ? { actor } : {}),
    ...(designation ? { designation } : {}),
    ...(category ? { category } : {}),
    ...(quantity ? { quantity } : {}),
  };
}

function others({ main, mentions }: Cluster): Span[] {
  const spans = mentions.filter((m) => m !== main).map((m) => m.span);
  return spans.filter(
    (span, i) => spans.findIndex((s) => s.start === span.start) === i && span.start !== main.span.start,
  );
}

/** The trigger's mode, or that of an assault's means. */
function modeOf({ type, main, mentions, roles }: Cluster): Pick<Event, 'mode'> {
  const mode = main.mode ?? mentions.find((m) => m.mode)?.mode;
  if (mode || type !== 'ASSAULT') return mode ? { mode } : {};
  const means = roles.filter(({ role }) => role !== 'target' && role !== 'victim').map(({ span }) => span);
  const words = wordsOf([...mentions.map(({ span }) => span), ...means]);
  const shown = ASSAULT_MODES.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0];
  return shown ? { mode: shown } : {};
}

/** PLOVER's contexts, from the words of trigger and roles. */
function contexts({ main, roles }: Cluster): string[] {
  const words = wordsOf([main.span, ...roles.map(({ span }) => span)]);
  return CONTEXTS.filter(([, pattern]) => words.some((word) => pattern.test(word))).map(([context]) => context);
}

function wordsOf(spans: readonly Span[]): string[] {
  return spans
    .map(({ quote }) => quote)
    .join(' ')
    .toLowerCase()
    .split(/[^a-z-]+/);
}

/** Two events on one trigger get numbers. */
function distinctIds(found: readonly Event[]): Event[] {
  const seen = new Map<string, number>();
  return found.map((event) => {
    const number = (seen.get(event.id) ?? 0) + 1;
    seen.set(event.id, number);
    return number === 1 ? event : { ...event, id: localId('event', event.span, number) };
  });
}
