import type { Token } from '../sentences/token.ts';
import type { Draft, Resources } from '../stage.ts';
import type { Candidate } from './candidate.ts';
import type { Casing } from './casing.ts';
import { coordinations } from './coordination.ts';
import type { Lexicon } from './lexicon.ts';
import type { Name, NameType } from './name.ts';
import { addScore, best, type Score, scoreBefore, scoreBehind, scoreOf } from './typing.ts';

/** What the tagger's word for a type counts beside the words around a name, in the units of `typing.ts`. */
const TAGGED = 8;
/** How much of what stands before the first or behind the last of joined names counts for each of them. */
const SHARED = 0.7;
/** What it counts for a name of the gazetteer that it is joined with a place. */
const JOINED = 1;
/** What it counts for a name, each time it is printed, that a town of a country in the report is called so. */
const LOCAL = 2.5;

/** Gives each candidate its type: by itself where that is clear, else by all places where the report prints it. */
export function typed(
  draft: Draft,
  resources: Pick<Resources, 'lexicon' | 'gazetteer'>,
  casing: Casing,
  list: readonly Candidate[],
): Name[] {
  const { tokens, text } = draft;
  const { lexicon, gazetteer } = resources;
  const isKnown = knownPlaces(draft, resources);
  const sums = new Map<string, Score>();
  const counts = new Map<string, number>();
  const people = new Set<string>();
  const firstNames = new Map<string, number>();
  const placed = new Set<string>();
  const populations = new Map<string, number | undefined>();
  const wholes = list.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
  const countries = countriesOf(list);
  for (const [k, candidate] of list.entries()) {
    const whole = wholes[k] as string;
    if (candidate.type) {
      if (candidate.type === 'person') addPerson(whole, candidate.from);
      continue;
    }
    const role = roleBefore(draft, lexicon, candidate.from);
    const score = scoreOf(
      draft,
      lexicon,
      candidate.from,
      candidate.to,
      population(whole),
      casing.style[(tokens[candidate.from] as Token).sentence] === 'upper',
    );
    if (role) {
      candidate.title = role;
      score.person += 5;
    }
    const { tagged } = candidate;
    if (tagged && tagged.type !== 'people') score[tagged.type] += TAGGED * tagged.probability;
    const sum = sums.get(whole) ?? { person: 0, organisation: 0, place: 0, other: 0 };
    addScore(sum, score);
    sums.set(whole, sum);
    counts.set(whole, (counts.get(whole) ?? 0) + 1);
    beside(k, scoreBefore(draft, candidate.from, candidate.to));
    beside(k, scoreBehind(draft, lexicon, candidate.to));
  }
  for (const members of coordinations(tokens, list)) {
    const first = list[members[0] as number] as Candidate;
    const last = list[members.at(-1) as number] as Candidate;
    const shared = scoreBefore(draft, first.from, first.to);
    const isPlace = members.map(
      (k) => (list[k]?.type ?? best(sums.get(wholes[k] as string) as Score).type) === 'place',
    );
    for (const k of members) {
      const candidate = list[k] as Candidate;
      if (candidate.type) continue;
      // Kharkiv and Sumy
      if (isPlace.includes(true) && population(wholes[k] as string) !== undefined)
        beside(k, { person: 0, organisation: 0, place: JOINED, other: 0 });
      if (candidate !== first && tokens[first.from - 1]?.pos !== 'DET') beside(k, shared, SHARED);
      if (candidate !== last) beside(k, scoreBehind(draft, lexicon, last.to), SHARED);
    }
  }
  for (const [whole, sum] of sums)
    if (!people.has(whole) && isTownThere(whole))
      // a name of several words is no surname
      sum.place += LOCAL * (counts.get(whole) ?? 1) * (/[ -]/.test(whole) ? 2 : 1);
  for (const [k, { type, from, to }] of list.entries()) {
    const whole = wholes[k] as string;
    if (!type && to - from > 1 && best(sums.get(whole) as Score).type === 'person') addPerson(whole, from);
  }
  for (const person of people) {
    const sum = sums.get(person);
    if (sum) sum.person += 4.5 + 3 * ((counts.get(person) ?? 1) - 1);
  }
  const found: Name[] = [];
  for (const [k, candidate] of list.entries()) {
    const { from, to, known, title } = candidate;
    const whole = wholes[k] as string;
    let type = candidate.type;
    let margin = 5;
    if (!type) {
      const sum = sums.get(whole) as Score;
      ({ type, margin } = best(sum));
      // Arabic is a language, whoever is called so too
      if (candidate.tagged?.type === 'people' && type !== 'other') type = 'people';
    } else if (type === 'place' && to - from === 1 && people.has(whole) && !inPlace(draft, from)) {
      // Georgia is a state until Georgia Ellis has come up
      if (from > (firstNames.get(whole) ?? -1)) type = 'person';
    }
    const pair = type === 'place' && !known ? pairOf(from, to) : undefined;
    add(from, pair?.[0] ?? to);
    if (pair) add(pair[1], to);

    function add(from: number, to: number): void {
      found.push({
        from,
        to,
        start: (tokens[from] as Token).start,
        end: (tokens[to - 1] as Token).end,
        type: type as NameType,
        margin,
        ...(known && type !== 'person' && { known }),
        ...(title && type === 'person' && { title }),
      });
    }
  }
  return found;

  /** Two places that a hyphen joins, the *Boni-Djibo* road, not *Bobo-Dioulasso*: where the first ends and the second begins. */
  function pairOf(from: number, to: number): [end: number, start: number] | undefined {
    for (let i = from + 1; i < to - 1; i++)
      if (/^[-–]$/.test(tokens[i]?.text ?? '') && !isKnown(from, to) && isKnown(from, i) && isKnown(i + 1, to))
        return [i, i + 1];
    return undefined;
  }

  /** Counts what stands beside a name. */
  function beside(k: number, score: Score, weight = 1): void {
    const whole = wholes[k] as string;
    addScore(sums.get(whole) as Score, score, weight);
    if (score.place > 0) placed.add(whole);
  }

  /** A town of a country that the report names, of which it tells as of a place somewhere. */
  function isTownThere(whole: string): boolean {
    if (!placed.has(whole) || population(whole) === undefined || lexicon.common(whole.toLowerCase())) return false;
    return gazetteer?.population(whole, countries) !== undefined;
  }

  function population(whole: string): number | undefined {
    if (!populations.has(whole)) populations.set(whole, gazetteer?.population(whole));
    return populations.get(whole);
  }

  /** A person's surname alone is the person too. */
  function addPerson(whole: string, from: number): void {
    people.add(whole);
    const words = whole.split(' ');
    for (let i = 1; i < words.length; i++) people.add(words.slice(i).join(' '));
    // Georgia Ellis, and Georgia later on
    const [first = ''] = words;
    if (words.length < 2 || !lexicon.given(first.toLowerCase())) return;
    if (!people.has(first)) firstNames.set(first, from);
    people.add(first);
  }
}

/** ISO codes of the countries that the names of states, their people and capitals tell. */
function countriesOf(list: readonly Candidate[]): ReadonlySet<string> {
  return new Set(list.flatMap(({ known }) => (known && 'country' in known ? [known.country.iso] : [])));
}

/** Words before a name that only a place has. */
export function inPlace({ tokens }: Draft, from: number): boolean {
  return (
    /^(?:in|at|from|near|to|of|into)$/.test(tokens[from - 1]?.lower ?? '') &&
    tokens[from - 1]?.sentence === tokens[from]?.sentence
  );
}

/** Lower-case words of office right before a name: *spokesperson* John Kirby, *opposition leader* … */
function roleBefore({ tokens, text }: Draft, lexicon: Lexicon, from: number): { from: number; to: number } | undefined {
  for (let length = 3; length > 0; length--) {
    const start = from - length;
    if (start < 0 || tokens[start]?.sentence !== tokens[from]?.sentence) continue;
    const role = lexicon.role(text.slice(tokens[start]?.start, tokens[from - 1]?.end).toLowerCase());
    if (role?.title || (role && tokens[from - 1]?.lower !== 'person')) return { from: start, to: from };
  }
  return undefined;
}

/** Whether tokens are together a name that the vocabulary or the gazetteer knows. */
export function knownPlaces(
  { tokens, text }: Draft,
  { lexicon, gazetteer }: Pick<Resources, 'lexicon' | 'gazetteer'>,
): (from: number, to: number) => boolean {
  return (from, to) => {
    const whole = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    return lexicon.known(whole) !== undefined || gazetteer?.population(whole) !== undefined;
  };
}
