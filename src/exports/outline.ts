import {
  type Attribution,
  type CertaintyValue,
  type Claim,
  type Event,
  jointName,
  type Place,
  type Quantity,
  type Report,
  type Role,
  type Span,
  type Time,
} from '../report/index.ts';

/** An attribution as a reader meets it: numbered, with its depth and what its ids stand for. */
export interface Saying {
  /** Reading order, `7.1` for the first one inside the content of `7`. */
  number: string;
  depth: number;
  attribution: Attribution;
  who: Who;
  /** Number of the saying whose quotation this one carries on. */
  continues?: string;
  time?: Time;
  /** Events that its speaker is held to, with how sure the speaker is. */
  holds: { happening: Happening; certainty: CertaintyValue; claim?: Claim }[];
}

/** A speaker in words: the name, what is known of the office, and the words of the text where they say something else. */
export interface Who {
  name: string;
  office: string[];
  printed?: string;
}

/** An event with what its ids stand for and who holds it how surely. */
export interface Happening {
  /** `E1`, `E2` … in reading order. */
  number: string;
  event: Event;
  roles: { role: Role; name?: string; quantity?: Quantity }[];
  times: Time[];
  places: Place[];
  quantities: Quantity[];
  holders: { certainty: CertaintyValue; saying?: Saying; claim?: Claim }[];
}

/** A report put in the order in which it is shown to a person. */
export interface Outline {
  sayings: Saying[];
  happenings: Happening[];
  /** Claims about no event. */
  propositions: Claim[];
}

/** Makes the outline of a report: ids followed, attributions nested and numbered in reading order. */
export function outlineOf(report: Report): Outline {
  const times = byId(report.times);
  const places = byId(report.places);
  const quantities = byId(report.quantities);
  const actors = byId(report.actors);
  const claims = new Map<string, Claim>();
  for (const claim of report.claims)
    if (claim.event)
      claims.set(heldBy(claim.event, claim.attribution), claims.get(heldBy(claim.event, claim.attribution)) ?? claim);

  const sayings = nest(report.attributions).map(({ attribution, number, depth }): Saying => {
    const time = attribution.time ? times.get(attribution.time) : undefined;
    return { number, depth, attribution, who: whoOf(attribution), ...(time ? { time } : {}), holds: [] };
  });
  const sayingOf = new Map(sayings.map((saying) => [saying.attribution.id, saying]));
  for (const saying of sayings) {
    const before = saying.attribution.continues ? sayingOf.get(saying.attribution.continues) : undefined;
    if (!before) continue;
    saying.continues = before.number;
    // What goes on without a cue is the same speaker's.
    if (saying.attribution.speaker.kind === 'unknown' && !saying.attribution.source.length) saying.who = before.who;
  }

  const happenings = report.events.map((event, index): Happening => {
    const happening: Happening = {
      number: `E${index + 1}`,
      event,
      roles: event.roles.map((role) => {
        const name = role.actor ? actors.get(role.actor)?.name : undefined;
        const quantity = role.quantity ? quantities.get(role.quantity) : undefined;
        return { role, ...(name ? { name } : {}), ...(quantity ? { quantity } : {}) };
      }),
      times: follow(event.times, times),
      places: follow(event.places, places),
      quantities: follow(event.quantities, quantities),
      holders: [],
    };
    return happening;
  });
  const happeningOf = new Map(happenings.map((happening) => [happening.event.id, happening]));
  for (const { event, attribution, value: certainty } of report.certainties) {
    const happening = happeningOf.get(event);
    if (!happening) continue;
    const saying = attribution ? sayingOf.get(attribution) : undefined;
    const claim = claims.get(heldBy(event, attribution));
    happening.holders.push({ certainty, ...(saying ? { saying } : {}), ...(claim ? { claim } : {}) });
    saying?.holds.push({ happening, certainty, ...(claim ? { claim } : {}) });
  }
  return {
    sayings,
    happenings,
    propositions: report.claims.filter((claim) => !claim.event),
  };
}

function byId<T extends { id: string }>(things: T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function follow<T>(ids: string[], things: Map<string, T>): T[] {
  return ids.flatMap((id) => things.get(id) ?? []);
}

function heldBy(event: string, attribution: string | undefined): string {
  return `${event}\n${attribution ?? ''}`;
}

/** Attributions in reading order, each followed by those inside its content. */
function nest(attributions: Attribution[]): { attribution: Attribution; number: string; depth: number }[] {
  const ids = new Set(attributions.map(({ id }) => id));
  const children = new Map<string | undefined, Attribution[]>();
  for (const attribution of attributions) {
    const parent = attribution.parent && ids.has(attribution.parent) ? attribution.parent : undefined;
    children.set(parent, [...(children.get(parent) ?? []), attribution]);
  }
  const nested: { attribution: Attribution; number: string; depth: number }[] = [];
  const walk = (parent: string | undefined, prefix: string, depth: number) => {
    const level = (children.get(parent) ?? []).sort(inReadingOrder);
    for (const [index, attribution] of level.entries()) {
      const number = `${prefix}${index + 1}`;
      nested.push({ attribution, number, depth });
      walk(attribution.id, `${number}.`, depth + 1);
    }
  };
  walk(undefined, '', 0);
  return nested;
}

/** By where they begin; of two that share a source the one whose cue or content comes first. */
function inReadingOrder(a: Attribution, b: Attribution): number {
  return (
    begin([...a.source, ...a.cue, ...a.content]) - begin([...b.source, ...b.cue, ...b.content]) ||
    begin([...a.cue, ...a.content]) - begin([...b.cue, ...b.content])
  );
}

function begin(spans: Span[]): number {
  return spans.reduce((first, { start }) => Math.min(first, start), Number.POSITIVE_INFINITY);
}

function whoOf({ speaker, beside, source }: Attribution): Who {
  const printed = wordsOf(source).replace(/[,;:]$/, '');
  const joint = jointName({ speaker, beside });
  if (joint) return { name: joint, office: [] };
  const name = speaker.name ?? (printed || (speaker.kind === 'report' ? 'the report' : 'source not named'));
  const office = [speaker.role, speaker.institution, countryName(speaker.country)].filter(
    (part): part is string => part !== undefined && !name.toLowerCase().includes(part.toLowerCase()),
  );
  const same = within(name, printed) || within(printed, name);
  const says = printed && !same ? { printed } : {};
  return { name, office: [...new Set(office)], ...says };
}

/** Whether the words of one name stand in another: *Kirby* in *John Kirby*, not *he* in *the ministry*. */
function within(part: string, whole: string): boolean {
  const words = (text: string) => ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')} `;
  return words(part) !== '  ' && words(whole).includes(words(part));
}

/** The words of a discontinuous stretch, each white space as one space, gaps as `…`. */
export function wordsOf(spans: Span[]): string {
  return spans.map(({ quote }) => quote.replace(/\s+/g, ' ').trim()).join(' … ');
}

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** English name of an ISO 3166-1 alpha-2 code; other ids are given back. */
export function countryName(code: string | undefined): string | undefined {
  return code && /^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code;
}
