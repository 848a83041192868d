import {
  type CertaintyValue,
  type Claim,
  contains,
  type Event,
  type Location,
  type Place,
  type Report,
  type Span,
  type Time,
} from '../../report/index.ts';
import { type Figure, figuresBeside, figuresOf, speakersOf, tollsIn } from '../conflicts/figure.ts';
import type { Entry } from '../entry.ts';
import { compare, dayOf, type Ranked } from '../order.ts';
import type { Origin } from '../origins/origin.ts';
import { type Sources, sourceOf } from '../origins/origins.ts';
import { actorsById, nameKey, type Party, partyOf, partyOfState, partyOfWords } from '../origins/party.ts';
import { aroundClaim, hasExamined, isJudgement, leansOn, partiesIn } from '../origins/reliance.ts';
import { statesIn } from '../origins/states.ts';
import { fullerSources } from '../origins/unnamed.ts';
import { type Stance, stanceOf } from '../support/stance.ts';
import { storyStart, withStory } from './headline.ts';
import { TOLL, withTolls } from './tolls.ts';

/** A stretch of days, from inclusive, to exclusive. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Who did, who had it done to them, with or in what, and who made or supplied that; `named` where a claim does not say. */
export type Side = 'agent' | 'patient' | 'goods' | 'maker' | 'named';

/** A role and who or what plays it. */
export interface Played extends Party {
  readonly role: string;
  readonly side: Side;
}

/**
 * A claim with all that it is compared and counted by: plain JSON that needs its report no more. A claim of two days ("on Monday and
 * Thursday") is held of each.
 */
export interface Held extends Ranked {
  /** The ids of report and claim, with a number behind them from the second day on: unique in a ledger. */
  readonly id: string;
  /** Place among the claims of its report. */
  readonly at: number;
  readonly report: string;
  readonly claim: string;
  readonly span: Span;
  readonly certainty: CertaintyValue;
  /** Day and outlet of the report, where known. */
  readonly day?: string;
  readonly outlet?: string;
  readonly type: string;
  readonly stage?: string;
  readonly roles: readonly Played[];
  /** Only where known to the month or better. */
  readonly days?: Days;
  readonly places: readonly Location[];
  /** Where the claim names its day, and its place, where it names but one. */
  readonly when?: Span;
  readonly where?: Span;
  /** Who says so; an unnamed source is known in its family only, which `heldIn` adds. */
  readonly origin: Origin;
  /** What the origin does to the claim, as far as the report alone tells. */
  readonly stance: Stance;
  /** Key of the party whose words the origin passes on. */
  readonly restsOn?: string;
  /** The attribution judges: who condemns a thing takes it that it happened. */
  readonly judges: boolean;
  /** The report says that the origin looked for itself. */
  readonly examined: boolean;
  /** Keys of the parties on what they made known the report says that it leans. */
  readonly leansOn: readonly string[];
  /** Figures that the claim gives. */
  readonly figures: readonly Figure[];
  /** Those that stand in its words and are of something else: a copy may print them otherwise. */
  readonly beside?: readonly Figure[];
  /** Id of the report that corrects the one that it stands in. */
  readonly supersededBy?: string;
}

const SIDES: Readonly<Record<string, Side>> = {
  actor: 'agent',
  supplier: 'agent',
  donor: 'agent',
  authority: 'agent',
  target: 'patient',
  recipient: 'patient',
  victim: 'patient',
  goods: 'goods',
  instrument: 'goods',
  origin: 'maker',
};

/** Whoever uses what was supplied attacks with it. */
const SIDES_OF_USE: Readonly<Record<string, Side>> = { ...SIDES, supplier: 'maker', recipient: 'agent' };

/** Coarser times say too little to tell two events apart. */
const FINE: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'daypart', 'day', 'weekend', 'week', 'month']);

/** What a claim says happened, on which days. */
type Happened = Pick<Held, 'type' | 'stage' | 'roles' | 'places' | 'when' | 'where' | 'figures'> & {
  readonly days: readonly Days[];
};

/** Events of speech are the record itself, not what it is a record of. */
const SPEECH: ReadonlySet<string> = new Set(['STATEMENT', 'ACCUSE', 'REJECT']);

/** Makes the claims of a report comparable, those that name a party or a place. */
export function heldBy({ report, rank }: Entry): Held[] {
  const actors = actorsById(report);
  const attributions = new Map(report.attributions.map((attribution) => [attribution.id, attribution]));
  const events = new Map(report.events.map((event) => [event.id, event]));
  const sources: Sources = { report, actors, attributions };
  const parties = partiesIn(report);
  const day = reportDay(report);
  const outlet = report.facts.outlet?.value;
  const held = report.claims.flatMap((claim): Held[] => {
    const event = claim.event ? events.get(claim.event) : undefined;
    if (event && SPEECH.has(event.type)) return [];
    const tolls = event ? [] : tollsIn(report, claim.span);
    const happened = event
      ? happenedIn(report, event, claim.span, sources)
      : tolls.length > 0
        ? { type: TOLL, roles: [], places: [], figures: tolls, days: [] }
        : proposedIn(report, claim);
    if (!isComparable(happened)) return [];
    const source = sourceOf(claim, sources);
    const around = aroundClaim(report, claim, source.attribution);
    const judges = isJudgement(source.attribution);
    const { days, figures, ...what } = happened;
    const one: Omit<Held, 'days'> = {
      id: `${report.id}/${claim.id}`,
      at: 0,
      rank,
      report: report.id,
      claim: claim.id,
      span: claim.span,
      certainty: claim.certainty,
      ...(day && { day }),
      ...(outlet && { outlet }),
      origin: source.origin,
      ...stanceOf(claim, source),
      judges,
      examined: hasExamined(report, around),
      leansOn: leansOn(report, source.attribution, around, parties),
      ...what,
      figures,
    };
    if (!event) return spread(one, days);
    const others = figuresBeside(report, claim.span, figures);
    const speakers = speakersOf(report, source.attribution, nameKey(one.origin.name).replace(/^name:/, ''));
    // "condemned the raid on Thursday": the day is that of the judging
    return spread(one, judges ? days.filter(({ from }) => from !== day) : days).map((held) => ({
      ...held,
      figures: [...held.figures, ...speakers],
      ...(others.length > 0 && { beside: others }),
    }));
  });
  const fuller = fullerSources(held.map(({ origin }) => origin));
  return withTolls(withStory(held, storyStart(report))).map((one, at) => ({
    ...one,
    at,
    origin: fuller.get(one.origin.party) ?? one.origin,
  }));
}

/** What an event claims to have happened. */
function happenedIn(report: Report, event: Event, words: Span, sources: Sources): Happened {
  const used = event.type === 'TRANSFER' && event.stage === 'used';
  const struck = townsStruck(report, event);
  const roles = rolesOf(event, used ? SIDES_OF_USE : SIDES, sources, struck);
  const named = report.places.filter((place) => event.places.includes(place.id) || struck.includes(place));
  const times = timesOf(report, event);
  return {
    type: used ? 'ASSAULT' : event.type,
    ...(event.stage && { stage: event.stage }),
    roles,
    // a test has no place but the one that it was launched from
    places: placesOf(named, roles, event.type === 'MOBILIZE'),
    ...(times.length === 1 && times[0] && { when: times[0].span }),
    ...(named.length === 1 && named[0] && { where: named[0].span }),
    figures: figuresOf(report, event, words),
    days: daysOf(times),
  };
}

/** The times of an event but for those that another's words stand right by: "sanctions on Tuesday over the launch of March 10". */
function timesOf({ text, times, events }: Report, event: Event): Time[] {
  const told = times.filter(({ id }) => event.times.includes(id));
  const isBy = ({ span, mentions }: Event, time: Time) =>
    [span, ...mentions].some(
      ({ start, end }) =>
        /^ (?:of|on|from) $/.test(text.slice(end, time.span.start)) ||
        /^['’]s $/.test(text.slice(time.span.end, start)),
    );
  const own = told.filter((time) => isBy(event, time));
  if (own.length > 0) return own;
  const left = told.filter((time) => !events.some((other) => other.id !== event.id && isBy(other, time)));
  return left.length > 0 ? left : told;
}

/** Without a party or a place there is nothing to know an incident again by. */
function isComparable({ type, roles, places, days }: Happened): boolean {
  if (type === TOLL) return true;
  // a proposition without a day speaks of no incident
  if (type === BARE && days.length === 0) return false;
  return places.length > 0 || roles.some(({ side }) => side !== 'goods');
}

/** A claim as the ledger holds it: the unnamed sources of a reprint family are the same, and a corrected report speaks no more. */
export function heldIn(held: Held, family: string, supersededBy: string | undefined): Held {
  const { origin } = held;
  return {
    ...held,
    ...(supersededBy && { supersededBy }),
    origin: origin.kind === 'unnamed' ? { ...origin, party: `unnamed:${family}:${origin.name.toLowerCase()}` } : origin,
  };
}

/** The order of claims: that of their texts, then as they stand there. */
export function byPlace(a: Held, b: Held): number {
  return a.rank - b.rank || compare(a.report, b.report) || a.at - b.at;
}

/** A proposition about something that has a day: "the missile that hit the town on 3 May was made in …". It has no type of its own. */
function proposedIn(report: Report, { span }: Claim): Happened {
  const days = daysOf(report.times.filter((time) => contains(span, time.span)));
  // most have none
  if (days.length === 0) return { type: BARE, roles: [], places: [], figures: [], days };
  const roles = [...new Set(statesIn(span.quote))].map((iso) => ({
    role: 'named',
    side: 'named' as const,
    ...partyOfState(iso),
  }));
  const places = placesOf(
    report.places.filter((place) => contains(span, place.span)),
    [],
  );
  return { type: BARE, roles, places, figures: [], days };
}

/** Type of a claim that has no event. */
export const BARE = 'PROPOSITION';

/** A claim of several days is held of each, and its figures may belong to any: they are left out. */
function spread(held: Omit<Held, 'days'>, days: readonly Days[]): Held[] {
  if (days.length === 0) return [held];
  if (days.length === 1) return [{ ...held, days: days[0] as Days }];
  return days.map((day, n) => ({ ...held, id: n > 0 ? `${held.id}#${n + 1}` : held.id, days: day, figures: [] }));
}

/** Words that stand for somebody whom the report did not tell us. */
const POINTING = /^(?:it|they|them|he|him|she|her|this|that|these|those|others?)$/i;

/** "a strike on Lublin": a town that nobody is named for is where it was, and no party. */
function townsStruck({ places }: Report, { roles }: Event): Place[] {
  const targets = roles.filter(({ role, actor }) => role === 'target' && actor === undefined);
  return places.filter(
    ({ span, location }) =>
      location &&
      location.precision !== 'country' &&
      targets.some((target) => contains(target.span, span) && target.span.end === span.end),
  );
}

function rolesOf(
  event: Event,
  sides: Readonly<Record<string, Side>>,
  { actors, report }: Sources,
  places: readonly Place[],
): Played[] {
  const played: Played[] = [];
  for (const { role, span, actor: id, designation, category, quantity } of event.roles) {
    const side = sides[role];
    if (!side) continue;
    if (id === undefined && (POINTING.test(span.quote) || places.some((place) => contains(span, place.span)))) continue;
    if (side !== 'goods') {
      const actor = id ? actors.get(id) : undefined;
      const party = actor ? partyOf(actor) : partyOfWords(`${span.quote}${whence(report, span)}`);
      played.push({ role, side, ...party });
      continue;
    }
    const name = uncounted(report, span, quantity);
    const keys = [...(designation ? [designation] : []), ...(category ? [`unroca:${category}`] : [])];
    // *sea drones* are another's *drones*
    const noun =
      name
        .split(' ')
        .at(-1)
        ?.replace(/(?<=[^s])s$/, '') ?? name;
    for (const key of keys.length > 0 ? keys : [nameKey(noun)]) played.push({ role, side, key, name });
    // "North Korean missiles": the state named inside the goods made them
    for (const state of new Set(statesIn(span.quote)))
      played.push({ role: 'origin', side: 'maker', ...partyOfState(state) });
  }
  return played;
}

/** " from North Korea" right behind those who are named by no name of their own: *eight people from North Korea*. */
function whence({ text }: Report, { end }: Span): string {
  const [from = ''] = /^ (?:from|of) (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/u.exec(text.slice(end, end + 60)) ?? [];
  return statesIn(from).length > 0 ? from : '';
}

/** Goods without how many: one claim's *24 howitzers* are another's *first six howitzers*. */
function uncounted({ quantities }: Report, { start, quote }: Span, id: string | undefined): string {
  const count = id && quantities.find((quantity) => quantity.id === id)?.span;
  const bare = count && count.start >= start ? quote.slice(count.end - start).replace(/^\s*(?:of )?(?:the )?/, '') : '';
  return bare || quote;
}

/** The stretches of days that times name, those apart from one another; the finest first. */
function daysOf(times: readonly Time[]): Days[] {
  const found: Days[] = [];
  for (const { interval: { from, to } = {}, precision } of times)
    if (precision && FINE.has(precision) && from && to) found.push({ from: from.slice(0, 10), to: endDay(from, to) });
  const length = ({ from, to }: Days) => Date.parse(to) - Date.parse(from);
  found.sort((a, b) => length(a) - length(b) || compare(a.from, b.from));
  return found.filter((days, i) => found.slice(0, i).every(({ from, to }) => days.to <= from || to <= days.from));
}

/** The day behind the last: an hour's interval ends on its own day. */
function endDay(from: string, to: string): string {
  const day = to.slice(0, 10);
  if (day > from.slice(0, 10)) return day;
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** Where it happened. A country that takes part is no place: "North Korean missiles", "Russia fired". */
function placesOf(places: readonly Place[], roles: readonly Played[], whence = false): Location[] {
  return places.flatMap(({ location, metonymic, relation }) => {
    if (!location || metonymic || (relation === 'from' && !whence)) return [];
    const takesPart = roles.some(({ side, key }) => side !== 'patient' && key === `iso:${location.country}`);
    return location.precision === 'country' && takesPart ? [] : [location];
  });
}

/** Day of the report, where known. */
export function reportDay(report: Report): string | undefined {
  const day = dayOf(report);
  return day.startsWith('9999') ? undefined : day;
}
