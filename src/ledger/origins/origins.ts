import { type Actor, type Attribution, type Claim, contains, type Report } from '../../report/index.ts';
import { anonymous } from '../../vocabulary/anonymous.ts';
import { bodies } from '../../vocabulary/bodies.ts';
import { nationalBodies, stateBodies } from '../../vocabulary/state-bodies.ts';
import type { Origin } from './origin.ts';
import { nameKey, type Party, partyOf, partyOfBody, partyOfState, partyOfWords } from './party.ts';
import { statesIn } from './states.ts';

/** What is needed of a report to tell where its claims come from. */
export interface Sources {
  readonly report: Report;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly attributions: ReadonlyMap<string, Attribution>;
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
  for (let outer = outerOf(inner, sources); outer; outer = outerOf(outer, sources)) {
    const told = speakerParty(outer, sources);
    if (!told || told.key === party?.key || (party && (isCarrier(told) || speaksForIt(outer)))) continue;
    passesOn = party;
    party = told;
    attribution = outer;
  }
  if (!party) return { origin: unnamed(inner, sources), attribution: inner };
  return { origin: originOf(attribution, party, sources), attribution, ...(passesOn && { passesOn }) };
}

/** "The ministry could not confirm it, its spokeswoman said": who speaks for the one that she speaks of. */
function speaksForIt({ source: [first], speaker }: Attribution): boolean {
  return (
    /^(?:its|their) .*\bspokes(?:m[ae]n|wom[ae]n|person|people)\b/i.test(first?.quote ?? '') && !speaker.institution
  );
}

/** Agencies carry what others say, as outlets do. */
function isCarrier({ key }: Party): boolean {
  return key.startsWith('agency:');
}

/** The attribution that holds this one; for a claim that nobody is named for, any that speaks of the same words. */
function outerOf(attribution: Attribution, { attributions }: Sources): Attribution | undefined {
  if (attribution.parent) return attributions.get(attribution.parent);
  if (attribution.source.length > 0) return undefined;
  const covers = (a: Attribution) =>
    attribution.content.every((span) => a.content.some((outer) => contains(outer, span)));
  return [...attributions.values()].find((other) => other.source.length > 0 && covers(other));
}

/** The party a speaker speaks for; undefined for one who speaks for nobody that the report names. */
export function speakerParty(attribution: Attribution, { actors, report }: Sources): Party | undefined {
  const { speaker, source } = attribution;
  if (speaker.kind === 'report' || isAnonymous(attribution)) return undefined;
  const actor = speaker.actor ? actors.get(speaker.actor) : undefined;
  const party = actor && partyOf(actor);
  const owner = party && ownerOf(party, report);
  if (owner) return partyOfState(owner);
  // "the United Nations mission in Mali" is no body of Mali's
  const body = !actor && speaker.institution ? partyOfBody(speaker.institution) : undefined;
  if (body && isOfStates(body)) return body;
  // "the trade ministry", "the military": of the state that the report is from
  const home = actor && isBare(actor) ? homeState(attribution, report) : undefined;
  if (home) return partyOfState(home);
  if (party && (!party.key.startsWith('name:') || (actor.type !== 'person' && !speaker.country))) return party;
  if (speaker.country && (speaker.kind === 'state' || speaker.institution || speaker.role))
    return partyOfState(speaker.country);
  const local = localState(attribution, report) ?? (speaker.institution ? undefined : homeState(attribution, report));
  if (local) return partyOfState(local);
  if (speaker.institution) return partyOfBody(speaker.institution);
  // "a spokesperson" is another in each report
  if (party && (speaker.kind !== 'unnamed' || actor?.type !== 'person')) return party;
  if (speaker.name) return { key: nameKey(speaker.name), name: speaker.name };
  const words = source.map(({ quote }) => quote).join(' ');
  const named = partyOfWords(words);
  return named.key.startsWith('iso:') && words.split(' ').length <= 2 ? named : undefined;
}

/** "Chubenko" is told from "Chubenko, spokesman for the Kharkiv regional prosecutor's office" in the same report. */
function sourcesOf(
  { actor }: Attribution['speaker'],
  source: Attribution['source'],
  attributions: readonly Attribution[],
): Attribution['source'] {
  return actor
    ? attributions.filter((other) => other.speaker.actor === actor).flatMap((other) => other.source)
    : source;
}

/** The state of a town or region whose prosecutors, police or governor speak, or whoever speaks for them. */
function localState({ speaker, source }: Attribution, { attributions, places }: Report): string | undefined {
  const spans = sourcesOf(speaker, source, attributions);
  const body = spans.filter(({ quote }) => stateBodies.test(quote));
  const local = places.find((place) => place.location && body.some((span) => contains(span, place.span)));
  return local?.location?.country;
}

/**
 * The state whose minister or force speaks and is not called by it: that of the one body of the kind that the report names ("navy spokesman
 * Ali Demir" beside "the Kenyan navy"), else the state that the report is from, where it speaks of that state.
 */
function homeState({ speaker, source }: Attribution, report: Report): string | undefined {
  const told = sourcesOf(speaker, source, report.attributions);
  const words = `${speaker.role ?? ''} ${told.map(({ quote }) => quote).join(' ')}`;
  const [body] = nationalBodies.exec(words) ?? [];
  if (!body) return undefined;
  const states = new Set(
    report.actors
      .filter(({ type, name }) => type === 'organisation' && name.toLowerCase().endsWith(body.toLowerCase()))
      .flatMap(({ partOf }) => (partOf?.startsWith('iso:') ? [partOf.slice(4)] : [])),
  );
  if (states.size > 0) return states.size === 1 ? [...states][0] : undefined;
  return stateReportedFrom(report);
}

/**
 * The state whose Joint Chiefs of Staff speak: forces that more than one state has by that name are those of the state right before it, else of
 * the state that the report is from, where it speaks of that state.
 */
function ownerOf({ key }: Party, report: Report): string | undefined {
  if (!sharedForces.has(key)) return undefined;
  const named = report.actors.filter((actor) => actor.key === key).flatMap(({ mentions }) => mentions);
  const before = named.flatMap(({ span }) =>
    statesIn(/(?:[^\s.,;]+ ){0,3}$/u.exec(report.text.slice(0, span.start))?.[0] ?? ''),
  );
  const states = new Set(before);
  return states.size === 0 ? stateReportedFrom(report) : states.size === 1 ? before[0] : undefined;
}

/** Whether a body is only called what every state has one of: *the ministry*, no name and no state. */
function isBare({ type, mentions, key, partOf, country }: Actor): boolean {
  return type === 'organisation' && !key && !partOf && !country && mentions.every(({ form }) => form !== 'name');
}

/** Whether a body is one that states have in common. */
function isOfStates({ key }: Party): boolean {
  return sharedBodies.has(key);
}

/** Bodies that states have in common, by their keys. */
const sharedBodies: ReadonlySet<string> = new Set(
  bodies.flatMap(({ id, kind, state }) => (kind === 'international' && !state ? [id] : [])),
);

/** Forces that the vocabulary has without a state. */
const sharedForces: ReadonlySet<string> = new Set(
  bodies.flatMap(({ id, kind, state }) => (kind === 'forces' && !state ? [id] : [])),
);

/** The state of the town in the dateline, where the report speaks of that state or of another town there. */
function stateReportedFrom({ actors, facts, places }: Report): string | undefined {
  const { place } = facts.dateline ?? {};
  const dateline = place && places.find(({ span }) => span.start === place.start)?.location;
  const from = dateline?.country;
  const spoken =
    actors.some(({ type, country }) => type === 'state' && country === from) ||
    places.some(
      ({ location }) =>
        location?.country === from && location?.precision !== 'country' && location?.id !== dateline?.id,
    );
  return spoken ? from : undefined;
}

/** Whether a source is a person who speaks without a name and without an office: *two European diplomats*. */
function isAnonymous({ speaker, source }: Attribution): boolean {
  if (speaker.kind !== 'unnamed') return false;
  const words = `${speaker.role ?? ''} ${source.map(({ quote }) => quote).join(' ')}`.toLowerCase();
  return words.split(/[^\p{L}]+/u).some((word) => anonymous.has(word));
}

function originOf({ speaker }: Attribution, party: Party, { actors }: Sources): Origin {
  const actor = speaker.actor ? actors.get(speaker.actor) : undefined;
  const person = actor?.type === 'person' ? actor.name : undefined;
  const institution = speaker.institution ?? actor?.office?.institution ?? (person ? undefined : actor?.name);
  return {
    party: party.key,
    name: party.name,
    kind: party.key.startsWith('iso:')
      ? 'state'
      : isCarrier(party)
        ? 'outlet'
        : person === party.name
          ? 'person'
          : 'body',
    ...(institution && institution !== party.name && { institution }),
    ...(person && person !== party.name && { speaker: person }),
  };
}

/** Unnamed sources are known by their description, as it was first given: not as *he*. */
function unnamed({ source, speaker }: Attribution, { actors }: Sources): Origin {
  const actor = speaker.actor ? actors.get(speaker.actor) : undefined;
  const words = source.map((span) => span.quote).join(' ');
  // "a spokesperson for the firm" says more than the actor's "a spokesperson"
  const fuller = actor && words.toLowerCase().startsWith(actor.name.toLowerCase()) ? words : actor?.name;
  const description = fuller ?? (words || 'an unnamed source');
  return { party: `unnamed:${description.toLowerCase()}`, name: description, kind: 'unnamed' };
}

/** The report's own voice. */
export function outletOf(report: Report): Origin {
  const outlet = report.facts.outlet?.value;
  return { party: `outlet:${outlet?.toLowerCase() ?? report.id}`, name: outlet ?? 'the report itself', kind: 'outlet' };
}
