import {
  type Actor,
  type Attribution,
  type Claim,
  contains,
  type Event,
  jointName,
  type Place,
  type Quantity,
  type Report,
  type Role,
  type Time,
} from '../../report/index.ts';
import {
  AHEAD,
  CERTAINTY_WORDS,
  EVENT_LINES,
  HOLDER_LINES,
  OWN_LINES,
  OWN_VERBS,
  STATEMENT_LINES,
  TOPIC_LINES,
  TRANSFER_LINES,
  UNNAMED,
} from '../../vocabulary/claim-lines.ts';

/** Words of a bare proposition that a line carries at most. */
const LIMIT = 24;

/** What lines are made of, by id. */
interface Things {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly times: ReadonlyMap<string, Time>;
  readonly places: ReadonlyMap<string, Place>;
  readonly quantities: ReadonlyMap<string, Quantity>;
}

/** Writes the line of a claim. */
export type LineWriter = (
  claim: Omit<Claim, 'line'>,
  event: Event | undefined,
  holder: Attribution | undefined,
) => string;

/** Makes the writer of a report's lines. */
export function lineWriter(report: Report): LineWriter {
  const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));
  const things = {
    actors: byId(report.actors),
    times: byId(report.times),
    places: byId(report.places),
    quantities: byId(report.quantities),
  };
  return (claim, event, holder) => lineOf(things, claim, event, holder);
}

const LIST = new Intl.ListFormat('en-GB');

/** The claim in a line of our own: names from the text or the vocabulary, figures and days as found, nothing else. */
function lineOf(
  things: Things,
  claim: Omit<Claim, 'line'>,
  event: Event | undefined,
  holder: Attribution | undefined,
): string {
  const told = event ? eventLine(things, event) : proposition(claim.span.quote);
  const certainty =
    claim.certainty === 'CT+' || holder?.stance === 'denies' ? undefined : CERTAINTY_WORDS[claim.certainty];
  const by = holder && HOLDER_LINES[claim.stance]?.replace('{holder}', () => holderName(holder));
  return [certainty ? `${told} (${certainty})` : told, by].filter((part) => part).join(', ');
}

function holderName({ speaker, beside, source }: Attribution): string {
  const joint = jointName({ speaker, beside });
  if (joint) return joint;
  const quote = source.map((span) => span.quote).join(' ');
  const name = speaker.name ?? (quote || UNNAMED);
  return speaker.institution && speaker.institution !== name ? `${name} (${speaker.institution})` : name;
}

function eventLine(things: Things, event: Event): string {
  const ahead = event.stage !== undefined && AHEAD.has(event.stage);
  const pattern = patternOf(event, ahead);
  const verb = event.span.quote;
  const shown: string[] = [];
  const fill = (name: string): string | undefined => {
    if (name === 'verb') return verb;
    const words = fillers(things, event, name);
    shown.push(...words);
    return words.length === 0 ? undefined : LIST.format(words);
  };
  const line = pattern
    .replace(/\[([^\]]*?)\{(\w+)\}([^\]]*)\]/g, (_all, before: string, name: string, after: string) => {
      const words = fill(name);
      return words === undefined ? '' : before + words + after;
    })
    .replace(/\{(\w+)\}/g, (_all, name: string) => fill(name) ?? UNNAMED);
  const places = event.places
    .map((id) => things.places.get(id))
    .filter((place) => place !== undefined)
    // "met with the minister of Laos in Laos"
    .filter(({ span }) => !shown.some((words) => words.includes(span.quote)))
    .map(
      ({ span, relation }) =>
        `${relation === 'near' || relation === 'from' || relation === 'off' ? relation : 'in'} ${span.quote}`,
    );
  const days = event.times
    .map((id) => things.times.get(id))
    .filter((time) => time !== undefined)
    .map(({ value, span }) => (/^\d{4}(?:-\d\d){0,2}$/.test(value) ? value : span.quote))
    .filter((day) => !shown.some((words) => words.includes(day)));
  const told = [`${line}${places[0] ? ` ${places[0]}` : ''}`, ...days.slice(0, 1)].join(', ');
  return ahead ? `${told} (${event.stage})` : told;
}

/** The pattern that fits an event: by stage or kind, with the verb of the text or what is to be done where it tells them. */
function patternOf({ type, mode, stage, span, roles }: Event, ahead: boolean): string {
  const [done, coming] = EVENT_LINES[type] ?? ['', ''];
  const about = roles.some(({ role }) => role === 'topic');
  const own = OWN_VERBS.has(span.quote) ? OWN_LINES[type] : undefined;
  if (type === 'STATEMENT') {
    const [bare, matter] = STATEMENT_LINES[mode ?? ''] ?? ['', ''];
    return (about && own) || (about ? matter : bare);
  }
  if (type === 'TRANSFER') return (stage && TRANSFER_LINES[stage]) || done;
  if (ahead) return coming;
  if (about && TOPIC_LINES[type] && (own === undefined || /^(?:accused|suspected)$/.test(span.quote)))
    return TOPIC_LINES[type];
  return own ?? done;
}

/** What fills a role in a line, each once. */
function fillers(things: Things, { roles }: Event, name: string): string[] {
  const has = (role: string) => roles.some((r) => r.role === role);
  // who was hit is whom it was aimed at, where nothing else is told
  const played =
    name === 'target' && !has('target')
      ? 'victim'
      : name === 'authority' && !has('authority')
        ? 'actor'
        : name === 'victim' && !has('target')
          ? undefined
          : name;
  const told = roles.filter(({ role }) => role === played);
  const topics = roles.filter(({ role }) => role === 'topic');
  return (
    told
      .slice(0, 6)
      // "asked to join the union": who is in what is asked is told with it
      .filter(({ role, span }) => role === 'topic' || !topics.some((one) => contains(one.span, span)))
      .map((role) => wordsFor(things, role, name))
      .filter((words) => words !== undefined)
      .filter((words, i, all) => !all.some((other, k) => k !== i && isSaidBy(words, other, k < i)))
  );
}

/** Whether other words say the same and more, or the same before. */
function isSaidBy(words: string, other: string, before: boolean): boolean {
  const [a, b] = [words.toLowerCase(), other.toLowerCase()];
  return a === b ? before : b.endsWith(` ${a}`) || b.startsWith(`${a} `);
}

const PRONOUN = /^(?:it|its|he|his|him|she|her|they|their|them|we|our|us|i|my|me|you|who|which|that|what)$/i;

function wordsFor(things: Things, { actor, span, quantity }: Role, name: string): string | undefined {
  if (name === 'topic') return proposition(span.quote);
  const named = actor === undefined ? undefined : things.actors.get(actor);
  if (PRONOUN.test(span.quote) && named === undefined) return undefined;
  const called =
    named !== undefined &&
    // *the ministry* is the one that has a name elsewhere
    (PRONOUN.test(span.quote) || (span.quote === span.quote.toLowerCase() && /\p{Lu}/u.test(named.name)));
  const state =
    named !== undefined &&
    (named.type === 'state' ||
      named.type === 'person' ||
      name === 'supplier' ||
      name === 'recipient' ||
      name === 'donor');
  // that there were none is the certainty's to say
  const words = (state && name !== 'target') || called ? (named as Actor).name : span.quote.replace(/^no /i, '');
  const counted = (quantity === undefined ? undefined : things.quantities.get(quantity))?.span;
  return counted && !/^an?$/i.test(counted.quote) && !(span.start <= counted.start && counted.end <= span.end)
    ? `${words} (${counted.quote})`
    : words;
}

function proposition(quote: string): string {
  const words = quote.replace(/\s+/g, ' ').split(' ');
  return words.length > LIMIT ? `${words.slice(0, LIMIT).join(' ')} …` : words.join(' ');
}
