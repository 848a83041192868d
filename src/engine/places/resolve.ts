import { type Candidate, kilometres, type Wanted } from './candidates.ts';

/** One name of a place, all its mentions together: one report, one meaning. */
export interface Toponym {
  readonly printed: string;
  readonly candidates: readonly Candidate[];
  /** What follows in "Dallas, Texas", or stands in "a town in Mali": names of places that hold it. */
  readonly within: readonly Toponym[];
  readonly wanted: Wanted;
  readonly mentions: number;
  /** It opens the report or its dateline. */
  readonly dateline: boolean;
}

/** What is known of where the outlet sits. */
export interface Home {
  readonly country?: string;
  readonly point?: Candidate;
}

/** A choice with the probability that it is the right one. */
export interface Choice {
  readonly candidate: Candidate;
  readonly probability: number;
}

/** A first-level unit that the report names. */
interface NamedUnit {
  readonly weight: number;
  readonly toponym: Toponym;
}

/** How near counts as near, in kilometres. */
const NEAR = 180;
/** Names that are compared with each other. */
const MOST_TOPONYMS = 60;
/** Flattens the scores so that probabilities come out as often right as they say (measured on TR-News and LGL, dev). */
const TEMPERATURE = 0.75;
/** What is less probable is no answer: without it more of TR-News and LGL (dev) comes out right, end to end too. */
const LEAST = 0.4;
/** What a place of the name that is not in the gazetteer would score. */
const UNKNOWN = 2.6;

/**
 * Chooses among the candidates of all names of a report at once: how well known each is, what holds it, which countries
 * and units the report names, what lies near, where the outlet and dateline are.
 * @param countries how often the report names each country, its people or adjective
 */
export function choose(
  toponyms: readonly Toponym[],
  countries: ReadonlyMap<string, number>,
  home: Home,
): Map<Toponym, Choice> {
  const base = new Map<Toponym, number[]>();
  // Which first-level units does the report name? Those that can be nothing else weigh most.
  const units = new Map<number, NamedUnit>();
  for (const toponym of toponyms) {
    const { candidates } = toponym;
    const unit = candidates.find((candidate) => candidate.precision === 'admin1' && candidate.entry?.usual);
    if (unit?.entry && unit.prior >= (candidates[0]?.prior ?? 0) - 1.2) {
      const weight = unit === candidates[0] ? 1 : 0.6;
      if (weight > (units.get(unit.entry.index)?.weight ?? 0)) units.set(unit.entry.index, { weight, toponym });
    }
  }
  for (const toponym of toponyms)
    base.set(
      toponym,
      toponym.candidates.map((candidate) => baseScore(toponym, candidate, countries, units, home)),
    );
  let scores = base;
  for (let round = 0; round < 2; round++) {
    const chosen = toponyms.slice(0, MOST_TOPONYMS).flatMap((toponym) => {
      const choice = pick(toponym, scores.get(toponym) as number[]);
      return choice ? [{ toponym, ...choice }] : [];
    });
    const next = new Map<Toponym, number[]>();
    for (const toponym of toponyms) {
      const own = base.get(toponym) as number[];
      next.set(
        toponym,
        toponym.candidates.map((candidate, i) => (own[i] as number) + nearness(candidate, toponym, chosen)),
      );
    }
    scores = next;
  }
  const found = new Map<Toponym, Choice>();
  for (const toponym of toponyms) {
    const choice = pick(toponym, scores.get(toponym) as number[]);
    // Holliday, Missouri: of all those known by the name none lies there
    const held = toponym.within.some((outer) =>
      outer.candidates.some(({ precision }) => precision === 'admin1' || precision === 'country'),
    );
    // a sea lies in no state: the East Sea, as Seoul calls it
    const wide = choice?.candidate.precision === 'region';
    if (
      choice &&
      choice.probability >= LEAST &&
      (wide || !held || toponym.within.some((outer) => liesIn(choice.candidate, outer)))
    )
      found.set(toponym, choice);
  }
  return found;
}

function baseScore(
  toponym: Toponym,
  candidate: Candidate,
  countries: ReadonlyMap<string, number>,
  units: ReadonlyMap<number, NamedUnit>,
  home: Home,
): number {
  const { within, wanted, dateline } = toponym;
  let score = candidate.prior;
  const { entry, precision, country } = candidate;
  if (country && precision !== 'country') {
    const named = countries.get(country) ?? 0;
    if (named > 0) score += Math.min(2.4, 0.9 + 0.5 * Math.log2(named + 1));
    if (home.country === country) score += 0.9;
  }
  const unit = entry?.admin1 === undefined ? undefined : units.get(entry.admin1);
  // A town called like its region is no evidence for itself
  if (unit && unit.toponym !== toponym) score += 1.8 * unit.weight;
  if (home.point && precision !== 'country' && precision !== 'region') {
    const distance = kilometres(candidate, home.point);
    if (distance < NEAR) score += 1.8 * (1 - distance / NEAR) + 0.4;
    if (entry?.admin1 !== undefined && entry.admin1 === home.point.entry?.admin1) score += 0.9;
  }
  if (within.length > 0) score += within.some((outer) => liesIn(candidate, outer)) ? 8 : -1;
  if (wanted) {
    const fits =
      wanted === 'any'
        ? precision === 'admin1' || precision === 'admin2'
        : wanted === precision ||
          (wanted === 'admin1' && precision === 'country') ||
          (wanted === 'town' && precision === 'point');
    score += fits ? (wanted === 'any' ? 1.4 : 2.2) : wanted === 'town' ? -1.5 : -0.3;
  }
  if (dateline && precision === 'town') score += 0.5;
  return score;
}

/** Whether any meaning of the outer name holds the candidate. */
function liesIn(candidate: Candidate, outer: Toponym): boolean {
  return outer.candidates.some((holder) => {
    if (holder.prior < (outer.candidates[0]?.prior ?? 0) - 3.5) return false;
    if (holder.precision === 'country')
      return candidate.country === holder.country && candidate.precision !== 'country';
    if (holder.entry && candidate.entry) {
      const { index } = holder.entry;
      const { admin1, admin2, feature } = candidate.entry;
      if (admin1 === index || admin2 === index) return true;
      return holder.precision === 'town' && feature === 'section' && kilometres(holder, candidate) < 40;
    }
    // England, Scotland, Crimea, Natanz: areas and sites of our own by their middle
    return (
      candidate.country !== undefined && candidate.country === holder.country && kilometres(holder, candidate) < 450
    );
  });
}

function nearness(
  candidate: Candidate,
  own: Toponym,
  chosen: readonly { toponym: Toponym; candidate: Candidate; probability: number }[],
): number {
  if (candidate.precision === 'country' || candidate.precision === 'region') return 0;
  let near = 0;
  let country = 0;
  let unit = 0;
  for (const other of chosen) {
    if (other.toponym === own || other.candidate.precision === 'region') continue;
    if (other.candidate.precision === 'country') continue;
    const weight = other.probability;
    const distance = kilometres(candidate, other.candidate);
    if (distance < NEAR && distance > 0.01) near += weight * (1 - distance / NEAR);
    if (candidate.country === other.candidate.country) country += weight;
    const { admin1 } = candidate.entry ?? {};
    if (admin1 !== undefined && (admin1 === other.candidate.entry?.admin1 || admin1 === other.candidate.entry?.index))
      unit += weight;
  }
  return Math.min(2.2, near * 0.9) + Math.min(1.2, country * 0.4) + Math.min(1.5, unit * 0.6);
}

function pick({ candidates }: Toponym, scores: readonly number[]): Choice | undefined {
  let best = -1;
  for (let i = 0; i < scores.length; i++) if (best < 0 || (scores[i] as number) > (scores[best] as number)) best = i;
  const candidate = candidates[best];
  if (!candidate) return undefined;
  const top = scores[best] as number;
  // Somewhere that the gazetteer does not know
  let sum = Math.exp((UNKNOWN - top) / TEMPERATURE);
  for (let i = 0; i < scores.length; i++)
    // Two entries of one place (the town and its district) are no two answers
    if (i === best || kilometres(candidate, candidates[i] as Candidate) > 60)
      sum += Math.exp(((scores[i] as number) - top) / TEMPERATURE);
  return { candidate, probability: Math.min(0.99, 1 / sum) };
}
