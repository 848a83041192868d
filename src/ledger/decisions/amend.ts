import { CertaintyValue, type Location, type Report } from '../../report/index.ts';
import type { Held } from '../incidents/held.ts';
import { nameKey } from '../origins/party.ts';
import { nameOfKey } from '../origins/states.ts';
import { Stance } from '../support/stance.ts';
import type { Decided } from './standing.ts';

/** A report as it is read after the corrections of its page facts. */
export function amendedReport(report: Report, { corrections }: Decided): Report {
  const fields = corrections.get(report.id);
  if (!fields) return report;
  const facts = { ...report.facts };
  const [outlet, date, headline] = ['outlet', 'date', 'headline'].map((field) => fields.get(field));
  if (outlet !== undefined) facts.outlet = { value: outlet, how: 'given' };
  if (date !== undefined) facts.published = { value: date, how: 'given', evidence: [] };
  if (headline !== undefined) facts.headline = { value: headline, how: 'given' };
  return { ...report, facts };
}

/** Claims as they are held after corrections, without those that were rejected. */
export function amended(held: readonly Held[], { rejected, corrections, places }: Decided): Held[] {
  return held.flatMap((claim) => {
    const ref = refOf(claim);
    if (rejected.has(ref)) return [];
    const fields = corrections.get(ref);
    const place = places.get(ref);
    const placed = place ? placedIn(claim, place) : claim;
    return [fields ? corrected(placed, fields) : placed];
  });
}

function corrected(claim: Held, fields: ReadonlyMap<string, string>): Held {
  const [type, stage, stance, certainty, date, origin] = ['type', 'stage', 'stance', 'certainty', 'date', 'origin'].map(
    (field) => fields.get(field),
  );
  return {
    ...claim,
    ...(type && { type }),
    ...(stage && { stage }),
    ...(stance && { stance: Stance.parse(stance) }),
    ...(certainty && { certainty: CertaintyValue.parse(certainty) }),
    ...(date && { days: { from: date, to: dayAfter(date) } }),
    ...(origin && { origin: originCalled(origin) }),
  };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** An origin by its key (`iso:US`) or by a name. */
function originCalled(words: string): Held['origin'] {
  const name = nameOfKey(words);
  if (name) return { party: words, name, kind: words.startsWith('iso:') ? 'state' : 'body' };
  return { party: nameKey(words), name: words, kind: 'body' };
}

/** The claim that something held is of, as decisions name it. */
export function refOf({ report, claim }: Pick<Held, 'report' | 'claim'>): string {
  return `${report}/${claim}`;
}

/** A claim with its origins as analysts see them. */
export function voiced(claim: Held, { aliases, ownOrigins }: Decided): Held {
  if (aliases.size === 0 && ownOrigins.size === 0) return claim;
  const { origin, restsOn, leansOn } = claim;
  const own = ownOrigins.get(origin.party);
  const name = own && [origin.institution, origin.speaker].find((voice) => voice && own.has(voice.toLowerCase()));
  const partyOf = (party: string) => aliases.get(party) ?? party;
  const party = partyOf(name ? nameKey(name) : origin.party);
  return {
    ...claim,
    origin: name
      ? { party, name, kind: 'body', ...(origin.speaker && origin.speaker !== name && { speaker: origin.speaker }) }
      : { ...origin, party, ...(party !== origin.party && { name: nameOfKey(party) ?? party.replace(/^\w+:/, '') }) },
    ...(restsOn && { restsOn: partyOf(restsOn) }),
    leansOn: leansOn.map(partyOf),
  };
}

/** The claim at a place that an analyst gave it, which its own words do not name. */
function placedIn({ where: _printed, ...claim }: Held, place: Location): Held {
  return { ...claim, places: [place] };
}
