import {
  type Actor,
  type Attribution,
  type Claim,
  contains,
  type Event,
  jointName,
  overlaps,
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
  UNNAMED_THING,
} from '../../vocabulary/claim-lines.ts';
import { PARTY_NOUNS } from '../../vocabulary/event-triggers.ts';

/** Words of a bare proposition that a line carries at most. */
const LIMIT = 24;

/** What lines are made of, by id. */
interface Things {
  readonly text: string;
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
    text: report.text,
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
  // who tells of a statement tells it, whatever it does
  const stance = event?.type === 'STATEMENT' && holder ? holder.stance : claim.stance;
  // "Oman denied the report, says Oman": whose deed it is to say so is told already
  const own =
    holder && event && holder.cue.some((cue) => [event.span, ...event.mentions].some((span) => overlaps(cue, span)));
  const by = holder && !own ? HOLDER_LINES[stance]?.replace('{holder}', () => holderName(holder)) : undefined;
  const certainty =
    claim.certainty === 'CT+' || (by && holder?.stance !== 'asserts') ? undefined : CERTAINTY_WORDS[claim.certainty];
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
  const verb = OWN_VERBS.get(event.span.quote);
  const shown: string[] = [];
  const fill = (name: string): string | undefined => {
    if (name === 'verb') return verb && (ahead ? `is to ${verb.base}` : verb.past);
    const words = fillers(things, event, name);
    shown.push(...words);
    if (words.length === 0) return undefined;
    const link = name === 'target' && pattern !== OWN_LINES[event.type] ? linkOf(things, event) : undefined;
    return link ? `${link} ${LIST.format(words)}` : LIST.format(words);
  };
  const line = pattern
    .replace(/\[([^\]]*?)\{(\w+)\}([^\]]*)\]/g, (_all, before: string, name: string, after: string) => {
      const words = fill(name);
      return words === undefined ? '' : before + words + after;
    })
    .replace(/\{(\w+)\}/g, (_all, name: string) => fill(name) ?? (name === 'goods' ? UNNAMED_THING : UNNAMED))
    .replace(/^(.+?) is to /, (all, who: string) => (isSeveral(who) ? `${who} are to ` : all));
  const places = event.places
    .map((id) => things.places.get(id))
    .filter((place) => place !== undefined)
    .slice(0, 1)
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
  const verb = OWN_VERBS.get(span.quote)?.base;
  const own = verb === undefined ? undefined : OWN_LINES[type];
  if (type === 'STATEMENT') {
    const [bare, matter] = STATEMENT_LINES[mode ?? ''] ?? ['', ''];
    return (about && own) || (about ? matter : bare);
  }
  if (type === 'TRANSFER') return (stage && TRANSFER_LINES[stage]) || done;
  if (ahead) return own ?? coming;
  if (about && TOPIC_LINES[type] && (own === undefined || verb === 'accuse' || verb === 'suspect'))
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

const DOERS = new Set(['actor', 'authority', 'donor']);

/** Whether a line's subject is several. */
function isSeveral(who: string): boolean {
  const last = who.split(' ').at(-1) ?? '';
  if (/ and /.test(who) || /^(?:men|women|people|police)$/.test(last)) return true;
  // *officers*, and *Officers* at the start of a sentence, but *United States*
  return (
    /[a-z]s$/.test(last) &&
    !/ss$/.test(last) &&
    (last === last.toLowerCase() ||
      /(?:ans|[lnq]is)$/.test(last) ||
      PARTY_NOUNS.has(last.toLowerCase().slice(0, -1))) &&
    last !== 'States'
  );
}

/** The word of the text that ties a target to what is asked or agreed: *asked for instructors*, *agreed to a truce*. */
function linkOf({ text }: Things, { type, span, roles }: Event): string | undefined {
  const target = roles.find(({ role }) => role === 'target')?.span;
  const links = LINKS[type];
  if (!links || !target) return undefined;
  const usual = type === 'AGREE' ? 'with' : undefined;
  const between = /^\s+(\p{L}+) (?:the |an? |its |their )?$/u.exec(text.slice(span.end, target.start))?.[1];
  return between && links.test(between) ? between : usual;
}

const LINKS: Readonly<Record<string, RegExp>> = { REQUEST: /^for$/, AGREE: /^(?:on|to|with)$/ };

const PRONOUN = /^(?:it|its|he|his|him|she|her|they|their|them|we|our|us|i|my|me|you|who|which|that|what)$/i;

function wordsFor(things: Things, { actor, span, quantity }: Role, name: string): string | undefined {
  // a sentence's mark inside a closing quotation mark ends no line
  if (name === 'topic') return proposition(span.quote.replace(/[.,](?=["”’']?$)/, ''));
  const named = actor === undefined ? undefined : things.actors.get(actor);
  if (PRONOUN.test(span.quote) && named === undefined) return undefined;
  const called =
    named !== undefined &&
    // *the ministry* is the one that has a name elsewhere
    (PRONOUN.test(span.quote) ||
      (DOERS.has(name) && span.quote === span.quote.toLowerCase() && /\p{Lu}/u.test(named.name)));
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
  // a group may begin or end inside a quotation
  const whole = (words.match(/[“”"]/g)?.length ?? 0) % 2 === 0 ? words : words.replace(/[“”"]/g, '');
  return counted && !/^an?$/i.test(counted.quote) && !(span.start <= counted.start && counted.end <= span.end)
    ? `${whole} (${counted.quote})`
    : whole;
}

function proposition(quote: string): string {
  const words = quote.replace(/\s+/g, ' ').split(' ');
  return words.length > LIMIT ? `${words.slice(0, LIMIT).join(' ')} …` : words.join(' ');
}
