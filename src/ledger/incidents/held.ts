import {
  type Claim,
  contains,
  type Event,
  type Location,
  type Place,
  type Report,
  type Time,
} from '../../report/index.ts';
import { compare, dayOf } from '../order.ts';
import { type Source, type Sources, sourceOf } from '../origins/origins.ts';
import { actorsById, nameKey, type Party, partyOf, partyOfState, partyOfWords } from '../origins/party.ts';
import { isJudgement } from '../origins/reliance.ts';
import { statesIn } from '../origins/states.ts';

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

/** A claim with all that it is compared by. A claim of two days ("on Monday and Thursday") is held of each. */
export interface Held {
  readonly report: Report;
  readonly claim: Claim;
  /** A bare proposition has none. */
  readonly event?: Event;
  /** The report's place in the order of texts. */
  readonly rank: number;
  readonly source: Source;
  readonly type: string;
  readonly stage?: string;
  readonly roles: readonly Played[];
  /** Only where known to the month or better. */
  readonly days?: Days;
  readonly places: readonly Location[];
  /** The claim names several days, and its figures may belong to any. */
  readonly spread: boolean;
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

/** Makes the claims of a report comparable. */
export function heldBy(report: Report, rank: number, family: string): Held[] {
  const actors = actorsById(report);
  const attributions = new Map(report.attributions.map((attribution) => [attribution.id, attribution]));
  const events = new Map(report.events.map((event) => [event.id, event]));
  const sources: Sources = { report, actors, attributions, family };
  return report.claims.flatMap((claim) => {
    const event = claim.event ? events.get(claim.event) : undefined;
    const held = { report, claim, rank, source: sourceOf(claim, sources) };
    if (!event) return bareOf(held);
    const used = event.type === 'TRANSFER' && event.stage === 'used';
    const type = used ? 'ASSAULT' : event.type;
    const roles = rolesOf(event, used ? SIDES_OF_USE : SIDES, sources);
    const places = placesOf(
      report.places.filter(({ id }) => event.places.includes(id)),
      roles,
    );
    const stage = event.stage && { stage: event.stage };
    const days = daysOf(report.times.filter(({ id }) => event.times.includes(id))).filter(
      // "condemned the raid on Thursday": the day is that of the judging
      ({ from }) => !(isJudgement(held.source.attribution) && from === dayOf(report)),
    );
    return spread({ ...held, event, type, ...stage, roles, places }, days);
  });
}

/** A proposition about something that has a day: "the missile that hit the town on 3 May was made in …". It has no type of its own. */
function bareOf(held: Pick<Held, 'report' | 'claim' | 'rank' | 'source'>): Held[] {
  const { report, claim } = held;
  const days = daysOf(report.times.filter(({ span }) => contains(claim.span, span)));
  if (days.length === 0) return [];
  const roles = [...new Set(statesIn(claim.span.quote))].map((iso) => ({
    role: 'named',
    side: 'named' as const,
    ...partyOfState(iso),
  }));
  const places = placesOf(
    report.places.filter(({ span }) => contains(claim.span, span)),
    [],
  );
  return spread({ ...held, type: BARE, roles, places }, days);
}

/** Type of a claim that has no event. */
export const BARE = 'PROPOSITION';

function spread(held: Omit<Held, 'spread'>, days: readonly Days[]): Held[] {
  if (days.length === 0) return [{ ...held, spread: false }];
  return days.map((day) => ({ ...held, days: day, spread: days.length > 1 }));
}

function rolesOf(event: Event, sides: Readonly<Record<string, Side>>, { actors }: Sources): Played[] {
  const played: Played[] = [];
  for (const { role, span, actor: id, designation, category } of event.roles) {
    const side = sides[role];
    if (!side) continue;
    if (side !== 'goods') {
      const actor = id ? actors.get(id) : undefined;
      const party = actor ? partyOf(actor) : partyOfWords(span.quote);
      played.push({ role, side, ...party });
      continue;
    }
    played.push({
      role,
      side,
      key: designation ?? (category ? `unroca:${category}` : nameKey(span.quote)),
      name: span.quote,
    });
    // "North Korean missiles": the state named inside the goods made them
    for (const state of new Set(statesIn(span.quote)))
      played.push({ role: 'origin', side: 'maker', ...partyOfState(state) });
  }
  return played;
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
function placesOf(places: readonly Place[], roles: readonly Played[]): Location[] {
  return places.flatMap(({ location, metonymic, relation }) => {
    if (!location || metonymic || relation === 'from') return [];
    const takesPart = roles.some(({ side, key }) => side !== 'patient' && key === `iso:${location.country}`);
    return location.precision === 'country' && takesPart ? [] : [location];
  });
}

/** Day of the report, where known. */
export function reportDay(report: Report): string | undefined {
  const day = dayOf(report);
  return day.startsWith('9999') ? undefined : day;
}
