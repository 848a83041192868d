import type { Actor, Attribution, Claim, Report } from '../../report/index.ts';
import type { Origin } from './origin.ts';
import { nameKey, type Party, partyOf, partyOfState } from './party.ts';

/** What is needed of a report to tell where its claims come from. */
export interface Sources {
  readonly report: Report;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly attributions: ReadonlyMap<string, Attribution>;
  /** Id of the reprint family: its reports have their unnamed sources in common. */
  readonly family: string;
}

/** Where a claim comes from, and whether who says so leans on another. */
export interface Source {
  origin: Origin;
  /** The attribution that holds the claim for the origin. */
  attribution?: Attribution;
  /** Party whose words the origin passes on: *X said that Y had announced …*. */
  passesOn?: Party;
}

/** Ends a claim's chain at the party who could know. A speaker who tells what another party said is the origin of that telling only. */
export function sourceOf(claim: Claim, sources: Sources): Source {
  const inner = claim.attribution ? sources.attributions.get(claim.attribution) : undefined;
  if (!inner) return { origin: outletOf(sources.report) };
  let attribution = inner;
  let party = speakerParty(inner, sources);
  let passesOn: Party | undefined;
  for (let outer = parentOf(inner, sources); outer; outer = parentOf(outer, sources)) {
    const told = speakerParty(outer, sources);
    if (!told || told.key === party?.key) continue;
    passesOn = party;
    party = told;
    attribution = outer;
  }
  if (!party) return { origin: unnamed(inner, sources.family), attribution: inner };
  return { origin: originOf(attribution, party, sources), attribution, ...(passesOn && { passesOn }) };
}

function parentOf(attribution: Attribution, { attributions }: Sources): Attribution | undefined {
  return attribution.parent ? attributions.get(attribution.parent) : undefined;
}

/** The party a speaker speaks for; undefined for one who has no name and no country. */
export function speakerParty({ speaker }: Attribution, { actors }: Sources): Party | undefined {
  const actor = speaker.actor ? actors.get(speaker.actor) : undefined;
  if (speaker.kind === 'report') return undefined;
  if (speaker.kind === 'unnamed' || speaker.kind === 'unknown') return undefined;
  const party = actor && partyOf(actor);
  if (party && !(actor.type === 'person' && party.key.startsWith('name:'))) return party;
  if (speaker.country && (speaker.kind === 'state' || speaker.institution || speaker.role))
    return partyOfState(speaker.country);
  if (speaker.institution) return { key: nameKey(speaker.institution), name: speaker.institution };
  if (party) return party;
  return speaker.name ? { key: nameKey(speaker.name), name: speaker.name } : undefined;
}

function originOf({ speaker }: Attribution, party: Party, { actors }: Sources): Origin {
  const actor = speaker.actor ? actors.get(speaker.actor) : undefined;
  const person = actor?.type === 'person' ? actor.name : undefined;
  const institution = speaker.institution ?? actor?.office?.institution ?? (person ? undefined : actor?.name);
  return {
    party: party.key,
    name: party.name,
    kind: party.key.startsWith('iso:') ? 'state' : person === party.name ? 'person' : 'body',
    ...(institution && institution !== party.name && { institution }),
    ...(person && person !== party.name && { speaker: person }),
  };
}

/** Unnamed sources are known by their description, in one text only: two papers' "officials" need not be the same. */
function unnamed(attribution: Attribution, family: string): Origin {
  const words = attribution.source.map((span) => span.quote).join(' ');
  const description = words || 'an unnamed source';
  return { party: `unnamed:${family}:${description.toLowerCase()}`, name: description, kind: 'unnamed' };
}

/** The report's own voice. */
export function outletOf(report: Report): Origin {
  const outlet = report.facts.outlet?.value;
  return { party: `outlet:${outlet?.toLowerCase() ?? report.id}`, name: outlet ?? 'the report itself', kind: 'outlet' };
}
