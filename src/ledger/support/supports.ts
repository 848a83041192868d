import type { Held } from '../incidents/held.ts';
import { compare } from '../order.ts';
import type { Stance } from './stance.ts';
import type { Said, Support } from './support.ts';

/** A claim with what it does to an incident. */
interface Stood {
  held: Held;
  general: boolean;
  stance: Stance;
  restsOn?: string;
}

/** Stances that take the incident to have happened. */
const ASSERTING: ReadonlySet<Stance> = new Set(['confirms', 'asserts', 'repeats', 'reports']);
/** The order in which stances are shown. */
const WEIGHT: readonly Stance[] = [
  'confirms',
  'asserts',
  'denies',
  'repeats',
  'undetermined',
  'declines',
  'asks',
  'reports',
];

/**
 * Groups the claims of an incident by origin, and tells those who could know from those who lean on them.
 * @param copiesOf the claims of reprints that copy one: where its report was corrected, it may stand in the correction
 */
export function supportsOf(
  claims: readonly { held: Held; general: boolean }[],
  copiesOf: (claim: Held) => readonly Held[],
): Support[] {
  const stood = claims.map(({ held, general }): Stood => {
    const { stance, restsOn } = held;
    return { held, general, stance, ...(restsOn && { restsOn }) };
  });
  const first = firstAsserting(stood);
  for (const entry of stood) {
    if (entry.stance !== 'asserts' || !first) continue;
    const { party } = entry.held.origin;
    const others = [...first]
      .filter(([other, day]) => other !== party && day <= dayKey(entry.held))
      .map(([other]) => other);
    const leant = others.find((other) => entry.held.leansOn.includes(other));
    if (leant) Object.assign(entry, { stance: 'repeats', restsOn: leant });
    else if (entry.held.judges && others.length > 0)
      // has it from whoever said so first
      Object.assign(entry, { stance: 'repeats', restsOn: others[0] });
    else if (entry.held.examined) entry.stance = 'confirms';
  }
  for (const entry of stood.filter((one) => deniesMore(one, stood)))
    entry.stance = assertsLess(entry, stood) ? 'asserts' : 'undetermined';
  const byParty = new Map<string, Stood[]>();
  for (const entry of stood) {
    const { party, institution, kind } = entry.held.origin;
    // two bodies of a state that each looked for themselves are one party with other evidence
    const key = entry.stance === 'confirms' && kind === 'state' ? `${party} ${institution ?? ''}` : party;
    byParty.set(key, [...(byParty.get(key) ?? []), entry]);
  }
  return [...byParty.values()].flatMap((entries) => supports(entries, copiesOf)).sort(byWeight);
}

/** "No contract has been signed", of a transfer that is only said to be offered: that it came no further denies nothing. */
function deniesMore({ held, stance }: Stood, stood: readonly Stood[]): boolean {
  if (stance !== 'denies' || held.type !== 'TRANSFER' || held.stage !== 'agreed') return false;
  const came = stood.filter((one) => ASSERTING.has(one.stance));
  return came.length > 0 && came.every((one) => OPEN.has(one.held.stage ?? ''));
}

/** Stages before anything is agreed. */
const OPEN: ReadonlySet<string> = new Set(['sought', 'offered', 'negotiating']);

/** Whether the same party says that it came as far as it did. */
function assertsLess({ held }: Stood, stood: readonly Stood[]): boolean {
  return stood.some(({ held: other, stance }) => stance === 'asserts' && other.origin.party === held.origin.party);
}

/** One party's claims by stance. What it also passes on or says in its own voice goes with what it asserts. */
function supports(entries: readonly Stood[], copiesOf: (claim: Held) => readonly Held[]): Support[] {
  const own = (['confirms', 'asserts', 'repeats'] as const).find((stance) =>
    entries.some((entry) => entry.stance === stance),
  );
  const groups = new Map<Stance, Stood[]>();
  for (const entry of entries) {
    const group = own && ASSERTING.has(entry.stance) ? own : entry.stance;
    groups.set(group, [...(groups.get(group) ?? []), entry]);
  }
  return [...groups].map(([stance, group]) => {
    const telling = group.filter((entry) => entry.stance === stance);
    // a claim of several days says it once, and so do two events in the same words
    const all = group.map(({ held }) => saidOf(held, false));
    const said = [...new Map(all.map((one) => [`${one.report} ${one.span.start} ${one.span.end}`, one])).values()];
    const lead = telling[0] as Stood;
    const days = said.flatMap(({ date }) => (date ? [date] : [])).sort(compare);
    return {
      origin: fullest(telling),
      stance,
      general: group.every((entry) => entry.general),
      ...(lead.restsOn && { restsOn: lead.restsOn }),
      ...(days[0] && { date: days[0] }),
      ...(!group.some(({ held }) => stands(held, copiesOf(held))) && { superseded: true }),
      claims: said,
    };
  });
}

/** Whether what a claim says still stands: its report was not corrected, or the correction says it again. */
function stands(held: Held, copies: readonly Held[]): boolean {
  let last: Held | undefined = held;
  while (last?.supersededBy) {
    const next: string = last.supersededBy;
    last = copies.find(({ report }) => report === next);
  }
  return last !== undefined;
}

/** The origin as the claim that says most of it has it. */
function fullest(entries: readonly Stood[]): Support['origin'] {
  const says = ({ held }: Stood) => Object.keys(held.origin).length;
  return entries.reduce((best, entry) => (says(entry) > says(best) ? entry : best)).held.origin;
}

/** A claim as it is shown. */
export function saidOf({ report, claim, span, certainty, day, supersededBy }: Held, carried: boolean): Said {
  return {
    report,
    claim,
    span,
    certainty,
    ...(day && { date: day }),
    carried,
    ...(supersededBy && { superseded: true }),
  };
}

/** First day on which each party asserts, by attributions of its own that do not lean on a feeling about it. */
function firstAsserting(stood: readonly Stood[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { held, stance } of stood) {
    if (stance !== 'asserts' || held.judges) continue;
    const { party } = held.origin;
    const day = dayKey(held);
    if (day < (first.get(party) ?? '~')) first.set(party, day);
  }
  return new Map([...first].sort(([a, m], [b, n]) => compare(m, n) || compare(a, b)));
}

function dayKey(held: Held): string {
  return held.day ?? '9999';
}

function byWeight(a: Support, b: Support): number {
  return (
    WEIGHT.indexOf(a.stance) - WEIGHT.indexOf(b.stance) ||
    compare(a.date ?? '9999', b.date ?? '9999') ||
    compare(a.origin.party, b.origin.party)
  );
}
