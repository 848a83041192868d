import type { Claim, Event, Location, Report } from '../../report/index.ts';
import { dayOf } from '../order.ts';
import { type Source, type Sources, sourceOf } from '../origins/origins.ts';
import { actorsById, nameKey, type Party, partyOf, partyOfState, partyOfWords } from '../origins/party.ts';
import { statesIn } from '../origins/states.ts';

/** A stretch of days, from inclusive, to exclusive. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Who did, who had it done to them, with or in what, and who made or supplied that: the roles of all types under four names. */
export type Side = 'agent' | 'patient' | 'goods' | 'maker';

/** A role and who or what plays it. */
export interface Played extends Party {
  readonly role: string;
  readonly side: Side;
}

/** A claim about an event with all that it is compared by. */
export interface Held {
  readonly report: Report;
  readonly claim: Claim;
  readonly event: Event;
  /** The report's place in the order of texts. */
  readonly rank: number;
  readonly source: Source;
  readonly type: string;
  readonly stage?: string;
  readonly roles: readonly Played[];
  /** Only where known to the month or better. */
  readonly days?: Days;
  readonly places: readonly Location[];
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

/** Makes the claims of a report comparable. Claims without an event are left out. */
export function heldBy(report: Report, rank: number, family: string): Held[] {
  const actors = actorsById(report);
  const attributions = new Map(report.attributions.map((attribution) => [attribution.id, attribution]));
  const events = new Map(report.events.map((event) => [event.id, event]));
  const sources: Sources = { report, actors, attributions, family };
  return report.claims.flatMap((claim) => {
    const event = claim.event ? events.get(claim.event) : undefined;
    if (!event) return [];
    const used = event.type === 'TRANSFER' && event.stage === 'used';
    const roles = rolesOf(event, used ? SIDES_OF_USE : SIDES, sources);
    const days = daysOf(event, report);
    const places = placesOf(event, report, roles);
    return [
      {
        report,
        claim,
        event,
        rank,
        source: sourceOf(claim, sources),
        type: used ? 'ASSAULT' : event.type,
        ...(event.stage && { stage: event.stage }),
        roles,
        ...(days && { days }),
        places,
      },
    ];
  });
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

function daysOf(event: Event, report: Report): Days | undefined {
  for (const id of event.times) {
    const time = report.times.find((time) => time.id === id);
    const { from, to } = time?.interval ?? {};
    if (time?.precision && FINE.has(time.precision) && from && to)
      return { from: from.slice(0, 10), to: endDay(from, to) };
  }
  return undefined;
}

/** The day behind the last: an hour's interval ends on its own day. */
function endDay(from: string, to: string): string {
  const day = to.slice(0, 10);
  if (day > from.slice(0, 10)) return day;
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** Where it happened. A country that takes part is no place: "North Korean missiles", "Russia fired". */
function placesOf(event: Event, report: Report, roles: readonly Played[]): Location[] {
  return event.places.flatMap((id) => {
    const place = report.places.find((place) => place.id === id);
    const location = place?.location;
    if (!location || place.metonymic || place.relation === 'from') return [];
    const takesPart = roles.some(({ side, key }) => side !== 'patient' && key === `iso:${location.country}`);
    return location.precision === 'country' && takesPart ? [] : [location];
  });
}

/** Day of the report, where known. */
export function reportDay(report: Report): string | undefined {
  const day = dayOf(report);
  return day.startsWith('9999') ? undefined : day;
}
