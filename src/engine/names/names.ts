import { partyMembers } from '../../vocabulary/callings.ts';
import { companyForms, numberedUnits, organisationWords, placeWords } from '../../vocabulary/organisation-words.ts';
import { vesselNouns, vesselPrefixes } from '../../vocabulary/vessels.ts';
import type { Token } from '../sentences/token.ts';
import type { Stage } from '../stage.ts';
import type { Tagging } from '../tagger/tagger.ts';
import { nounAbbreviations } from './abbreviations.ts';
import { casingOf } from './casing.ts';
import { coordinations } from './coordination.ts';
import { type Item, itemsOf } from './items.ts';
import type { Known } from './lexicon.ts';
import type { Name, NameType } from './name.ts';
import { probablyNone, type TaggedName, taggedNames } from './tagged.ts';
import { addScore, best, type Score, scoreBefore, scoreBehind, scoreOf } from './typing.ts';

const MINISTRY = /^(?:Ministry|Department|Committee|Faculty|Institute|Office|Bureau)$/i;

/** A name that waits for its type. */
interface Candidate {
  from: number;
  to: number;
  type?: NameType;
  known?: Known;
  title?: { from: number; to: number };
  /** What the tagger took it for. */
  tagged?: TaggedName;
  /** Its form shows it for one name: *Doctors of the Coast*. */
  whole?: boolean;
}

/** What the tagger's word for a type counts beside the words around a name, in the units of `typing.ts`. */
const TAGGED = 8;
/** How much of what stands before the first or behind the last of joined names counts for each of them. */
const SHARED = 0.7;
/** What it counts for a name, each time it is printed, that a town of a country in the report is called so. */
const LOCAL = 2;
/** A name that the rules alone find is dropped where the tagger is as sure as this that it is none. */
const SURELY_NONE = 0.9;
/** A name the vocabulary knows is taken for the start of a longer one where the tagger is as sure as this: *Qatar* Charity. */
const SURELY = 0.8;
const PROBABLY = 0.6;

/** Finds the names of people, organisations, places and peoples, for the stages that resolve them. */
export const names: Stage = (draft, { lexicon, gazetteer }) => {
  const { tokens, text } = draft;
  const casing = casingOf(draft);
  const items = itemsOf(draft, casing, lexicon, gazetteer);
  const candidates: Candidate[] = [];
  const nouns = nounAbbreviations(tokens);
  for (let i = 0; i < items.length; ) {
    let end = i + 1;
    while (end < items.length && (items[end] as Item).from === (items[end - 1] as Item).to && sameSentence(end)) end++;
    readRun(items.slice(i, end));
    i = end;
  }
  return {
    ...draft,
    names: typed(
      withForms(withTagged(joinOrganisations(candidates)))
        .flatMap(withoutParty)
        .filter(isName),
    ),
  };

  function sameSentence(i: number): boolean {
    return tokens[(items[i] as Item).from]?.sentence === tokens[(items[i - 1] as Item).from]?.sentence;
  }

  function isName({ from, to, known }: Candidate): boolean {
    return to - from > 1 || known !== undefined || !nouns.has(tokens[from]?.text ?? '');
  }

  function lowerOf(i: number): string {
    return tokens[i]?.lower ?? '';
  }

  function printedOf({ from, to }: Item): string {
    return text.slice(tokens[from]?.start, tokens[to - 1]?.end).toLowerCase();
  }

  function lastWord({ to }: { to: number }): string {
    return lowerOf(to - 1) === '.' ? lowerOf(to - 2) : lowerOf(to - 1);
  }

  function isOrganisationWord(word: string): boolean {
    return organisationWords.has(word) || (word.endsWith('.') && organisationWords.has(word.slice(0, -1)));
  }

  /** A given name that is no word of an organisation or building behind it: *Jordan* Peterson, not *Jordan* Times. */
  function isPersonStart(item: Item, next: Item | undefined): boolean {
    if (item.kind !== 'known' || item.to - item.from !== 1 || next?.kind !== 'plain') return false;
    if (!item.known || !['state', 'capital', 'region'].includes(item.known.kind)) return false;
    const word = lastWord(next);
    if (isOrganisationWord(word) || placeWords.has(word)) return false;
    // Georgia Bulldogs are a team
    const team = /[^s]s$/.test(word) && (lexicon.common(word) || lexicon.common(word.slice(0, -1)));
    return lexicon.given(lowerOf(item.from)) !== undefined && !team;
  }

  /** A given name that is not said of where something is: *Jordan* Peterson, not in *Geneva* Ivan Petrov. */
  function isGiven(from: number): boolean {
    return lexicon.given(lowerOf(from)) !== undefined && !inPlace(from);
  }

  /** Words before a name that only a place has. */
  function inPlace(from: number): boolean {
    return (
      /^(?:in|at|from|near|to|of|into)$/.test(lowerOf(from - 1)) &&
      tokens[from - 1]?.sentence === tokens[from]?.sentence
    );
  }

  /** Lower-case words of office right before a name: *spokesperson* John Kirby, *opposition leader* … */
  function roleBefore(from: number): { from: number; to: number } | undefined {
    for (let length = 3; length > 0; length--) {
      const start = from - length;
      if (start < 0 || tokens[start]?.sentence !== tokens[from]?.sentence) continue;
      const role = lexicon.role(text.slice(tokens[start]?.start, tokens[from - 1]?.end).toLowerCase());
      if (role?.title || (role && lowerOf(from - 1) !== 'person')) return { from: start, to: from };
    }
    return undefined;
  }

  function readRun(run: Item[]): void {
    for (let k = 0; k < run.length; k++) {
      const item = run[k] as Item;
      const next = run[k + 1];
      if (item.kind === 'title') {
        k = readTitled(run, k);
        continue;
      }
      if (isPersonStart(item, next)) {
        candidates.push({ from: item.from, to: (next as Item).to });
        k++;
        continue;
      }
      // Washington Post, Russian Defense Ministry, UN Human Rights Committee, London Bridge
      if (item.kind === 'known') {
        let end = k;
        while (end < k + 5 && run[end + 1] && run[end + 1]?.kind !== 'title') end++;
        const tail = run[end] as Item;
        const word = lastWord(tail);
        if (end > k && tail.kind === 'plain') {
          if (isOrganisationWord(word)) {
            candidates.push({ from: item.from, to: tail.to, type: 'organisation' });
            k = end;
            continue;
          }
          if (placeWords.has(word) && item.known?.kind !== 'adjective') {
            candidates.push({ from: item.from, to: tail.to, type: 'place' });
            k = end;
            continue;
          }
        }
        const body = next?.known?.kind === 'body' ? next.known.body : undefined;
        if (
          body &&
          (item.known?.kind === 'state' || item.known?.kind === 'adjective') &&
          body.kind !== 'international'
        ) {
          const same = body.state === item.known.country.iso;
          if (same || body.kind === 'legislature' || body.kind === 'court' || body.kind === 'executive') {
            candidates.push({
              from: item.from,
              to: (next as Item).to,
              type: 'organisation',
              ...(same && next?.known && { known: next.known }),
            });
            k++;
            continue;
          }
        }
        candidates.push({ from: item.from, to: item.to, ...knownType(item.known as Known) });
        continue;
      }
      // George Washington, Jack London
      if (
        item.to - item.from === 1 &&
        lexicon.given(lowerOf(item.from)) &&
        next?.kind === 'known' &&
        next.to - next.from === 1 &&
        (next.known?.kind === 'capital' || next.known?.kind === 'state' || next.known?.kind === 'region')
      ) {
        candidates.push({ from: item.from, to: next.to, type: 'person' });
        k++;
        continue;
      }
      candidates.push({ from: item.from, to: item.to });
    }
  }

  /** Reads from a title on: the person behind it, or nothing where it stands alone. @returns the last item used */
  function readTitled(run: Item[], k: number): number {
    let start = k;
    // Deputy Foreign Minister, Gen., Col.: titles in a row
    while (run[start + 1]?.kind === 'title') start++;
    const title = { from: (run[k] as Item).from, to: (run[start] as Item).to };
    const next = run[start + 1];
    // Mr. King: a surname that is a title too
    if (
      !next &&
      start > k &&
      tokens[title.to - 1]?.pos === 'PROPN' &&
      lexicon.role(printedOf(run[start - 1] as Item))?.honorific
    )
      candidates.push({
        from: (run[start] as Item).from,
        to: title.to,
        type: 'person',
        title: { from: title.from, to: (run[start] as Item).from },
      });
    if (!next) return start;
    const then = run[start + 2];
    if (next.kind === 'plain') {
      if (isOrganisationWord(lastWord(next))) {
        candidates.push({ from: title.from, to: next.to, type: 'organisation' });
        return start + 1;
      }
      const more = then?.kind === 'known' && then.to - then.from === 1 && lexicon.given(lowerOf(then.from));
      candidates.push({ from: next.from, to: more ? (then as Item).to : next.to, type: 'person', title });
      return more ? start + 2 : start + 1;
    }
    // Minister Israel Katz, Senator London Breed; but *President, Ukraine*
    if (next.known?.kind !== 'adjective' && then?.kind === 'plain' && !isOrganisationWord(lastWord(then))) {
      candidates.push({ from: next.from, to: then.to, type: 'person', title });
      return start + 2;
    }
    return start;
  }

  function knownType(known: Known): { type: NameType; known: Known } {
    switch (known.kind) {
      case 'state':
      case 'capital':
      case 'region':
      case 'unit':
      case 'town':
        return { type: 'place', known };
      case 'adjective':
        return { type: 'adjective', known };
      case 'people':
        return { type: 'people', known };
      default:
        return { type: 'organisation', known };
    }
  }

  /** Bank *of* England, Ministry *of* Health *and* Welfare, Institute *for the* Study *of* War, Gulf *of* Finland. */
  function joinOrganisations(list: Candidate[]): Candidate[] {
    const joined: Candidate[] = [];
    for (let i = 0; i < list.length; i++) {
      const head = list[i] as Candidate;
      joined.push(head);
      if (head.type === 'person' || head.type === 'adjective' || head.type === 'people') continue;
      if (head.known && head.known.kind !== 'region') continue;
      const word = lastWord(head);
      const organisation = isOrganisationWord(word) || head.type === 'organisation';
      const place = /^(?:gulf|bay|straits?|isles?|republic|sea|cape|port|kingdom|university|college)$/.test(word);
      const owner =
        /^(?:people|women|children|men|workers|farmers|teachers|traders|journalists|students|veterans)$/.test(word);
      const members = isRaisedPlural(head);
      if (!organisation && !place && !owner && !members) continue;
      for (let linked = false; ; linked = true) {
        let to = head.to;
        const link = lowerOf(to);
        // People's Army, Workers' Party
        const owned =
          (link === "'s" && /^(?:people|women|children|men)$/.test(lastWord(head))) ||
          (link === "'" && /s$/.test(lastWord(head)));
        const listed =
          link === ',' &&
          linked &&
          MINISTRY.test(text.slice(tokens[head.from]?.start, tokens[head.from]?.end)) &&
          /^(?:,|and)$/.test(lowerOf(list[i + 1]?.to ?? -1));
        if (link !== 'of' && link !== 'for' && !(link === 'and' && linked) && !owned && !listed) break;
        if (members && link !== 'of') break;
        if (owned && !isOrganisationWord(lastWord(list[i + 1] ?? head))) break;
        to++;
        if (lowerOf(to) === 'the') to++;
        const tail = list[i + 1];
        if (!tail || tail.from !== to || tail.type === 'person' || tail.title) break;
        if (tokens[tail.from]?.sentence !== tokens[head.from]?.sentence) break;
        head.to = tail.to;
        head.type = organisation || owned || members ? 'organisation' : (head.type ?? 'place');
        delete head.known;
        if (members) head.whole = true;
        i++;
      }
    }
    return joined;
  }

  /** A plural in capitals that its place does not explain: *Doctors* of the Coast. */
  function isRaisedPlural({ from, to }: Candidate): boolean {
    const word = lowerOf(from);
    const one = word.slice(0, -1);
    const raised = casing.capital[from] === 2 || casing.raised.has(word);
    if (!raised || to - from > 1 || !/[^s]s$/.test(word)) return false;
    return lexicon.common(one) && !partyMembers.has(word);
  }

  /** The Ohio *Democrat*, Laura Whitfield, *R*-Fla.: words for a party are no part of a name. */
  function withoutParty(candidate: Candidate): Candidate[] {
    const { from, to } = candidate;
    const cut = (from: number, to: number): Candidate => {
      const known = lexicon.known(text.slice(tokens[from]?.start, tokens[to - 1]?.end));
      return { from, to, ...(known && knownType(known)), ...(candidate.title && { title: candidate.title }) };
    };
    for (let i = from; i + 2 < to; i++)
      if (
        /^[RDI]$/.test(tokens[i]?.text ?? '') &&
        tokens[i + 1]?.text === '-' &&
        !lexicon.role(tokens[i + 2]?.lower ?? '')
      ) {
        const before = tokens[i - 1]?.text === ',' ? i - 1 : i;
        return [...(before > from ? [cut(from, before)] : []), { ...cut(i + 2, to), type: 'place' }];
      }
    if (!partyMembers.has(lowerOf(to - 1)) || candidate.known) return [candidate];
    return to - 1 > from ? [cut(from, to - 1)] : [];
  }

  /**
   * Makes *USS Carney* one name, which like that in *the tanker Suez Rajan* is of no person, body or place;
   * and one of *Orion Marine* and *LLC*.
   */
  function withForms(list: Candidate[]): Candidate[] {
    const out: Candidate[] = [];
    for (const candidate of list) {
      const { from, to, known } = candidate;
      const prefix = out.at(-1);
      const before = tokens[from - 1];
      if (prefix?.to === from && prefix.to - prefix.from === 1 && isPrefix(prefix.from)) {
        out[out.length - 1] = { from: prefix.from, to, type: 'other' };
      } else if (before?.sentence === tokens[from]?.sentence && isPrefix(from - 1)) {
        out.push({ from: from - 1, to, type: 'other' });
      } else if (to - from > 1 && isPrefix(from)) out.push({ from, to, type: 'other' });
      else if (!known && before?.sentence === tokens[from]?.sentence && vesselNouns.has(before?.lower ?? ''))
        out.push({ from, to, type: 'other' });
      else if (known?.kind === 'company' && isProduct(from, to)) out.push({ from, to, type: 'other' });
      else if (isNumbered(from, to)) out.push({ ...candidate, from: from - 1, type: 'organisation' });
      else if (prefix?.to === from && to - from === 1 && companyForms.has(lowerOf(from)))
        out[out.length - 1] = { from: prefix.from, to, type: 'organisation' };
      else out.push(candidate);
    }
    return out;
  }

  /** Something that a company made: shot down *an Antonov*; a Boeing spokesman speaks for the company. */
  function isProduct(from: number, to: number): boolean {
    return /^an?$/.test(lowerOf(from - 1)) && !['NOUN', 'PROPN'].includes(tokens[to]?.pos ?? '') && lowerOf(to) !== '-';
  }

  /** *110th* Mechanized Brigade. */
  function isNumbered(from: number, to: number): boolean {
    const number = tokens[from - 1];
    return (
      number?.sentence === tokens[from]?.sentence &&
      /^\d+(?:st|nd|rd|th)$/.test(number?.lower ?? '') &&
      numberedUnits.has(lowerOf(to - 1))
    );
  }

  function isPrefix(i: number): boolean {
    return vesselPrefixes.has(tokens[i]?.text ?? '');
  }

  /** Lets the tagger's names, where it has such a head, set bounds and types; what the vocabulary knows by a name stays. */
  function withTagged(list: Candidate[]): Candidate[] {
    const tagging = draft.tags.entities;
    if (!tagging) return list;
    const out: Candidate[] = [];
    let k = 0;
    for (const tagged of taggedNames(tokens, tagging, isKnown)) {
      for (; k < list.length && (list[k] as Candidate).to <= tagged.from; k++) keep(list[k] as Candidate);
      const over: Candidate[] = [];
      for (; k < list.length && (list[k] as Candidate).from < tagged.to; k++) over.push(list[k] as Candidate);
      out.push(...reconciled(tagged, over).filter(({ from }) => from >= (out.at(-1)?.to ?? 0)));
    }
    for (; k < list.length; k++) keep(list[k] as Candidate);
    return out;

    function keep(candidate: Candidate): void {
      const known = candidate.known !== undefined;
      if (known || probablyNone(tagging as Tagging, candidate.from, candidate.to) < SURELY_NONE) out.push(candidate);
    }
  }

  function isKnown(from: number, to: number): boolean {
    const whole = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    return lexicon.known(whole) !== undefined || gazetteer?.population(whole) !== undefined;
  }

  /** A work, an event or a treaty may be called by a place that it is none of: the Oslo Accords. */
  function isWork({ from, to, type, probability }: TaggedName): boolean {
    return type === 'other' && probability > PROBABLY && to - from > 1;
  }

  function reconciled(tagged: TaggedName, over: Candidate[]): Candidate[] {
    const { from, to } = tagged;
    if (over.some((candidate) => candidate.whole)) return over;
    const same = over.find((candidate) => candidate.from === from && candidate.to === to);
    if (same) {
      if (!same.known) {
        if (!same.title) delete same.type;
        same.tagged = tagged;
      }
      return [same];
    }
    // a name of several words that the gazetteer has: Baalbek-Hermel
    const [only] = over;
    if (only && over.length === 1 && only.from <= from && only.to >= to && isKnown(only.from, only.to)) return over;
    // a longer name that the vocabulary knows, and names it knows beside each other: they are better parted than by the tagger
    const longer =
      (tagged.type === 'organisation' && tagged.probability > SURELY && over.some(({ known }) => !known)) ||
      isWork(tagged);
    if (!longer && over.some(({ known }) => known && known.kind !== 'town'))
      return over.map((one) => (one.known ? one : { ...one, tagged }));
    // Israel Katz is no state and somebody else
    if (tagged.type === 'place' && over.some((one) => one.from === from && one.to > to && isGiven(from))) return over;
    const known = lexicon.known(text.slice(tokens[from]?.start, tokens[to - 1]?.end));
    const title = over.find((candidate) => candidate.title && candidate.title.to <= from)?.title;
    return [{ from, to, ...(known ? knownType(known) : { tagged }), ...(title && { title }) }];
  }

  /** ISO codes of the countries that the names of states, their people and capitals tell. */
  function countriesOf(list: readonly Candidate[]): ReadonlySet<string> {
    return new Set(list.flatMap(({ known }) => (known && 'country' in known ? [known.country.iso] : [])));
  }

  /** Gives each candidate its type: by itself where that is clear, else by all places where the report prints it. */
  function typed(list: Candidate[]): Name[] {
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
      const role = roleBefore(candidate.from);
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
    for (const { members } of coordinations(tokens, list)) {
      const first = list[members[0] as number] as Candidate;
      const last = list[members.at(-1) as number] as Candidate;
      const shared = scoreBefore(draft, first.from, first.to);
      for (const k of members) {
        const candidate = list[k] as Candidate;
        if (candidate.type) continue;
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
      } else if (type === 'place' && to - from === 1 && people.has(whole) && !inPlace(from)) {
        // Georgia is a state until Georgia Ellis has come up
        if (from > (firstNames.get(whole) ?? -1)) type = 'person';
      }
      for (const part of type === 'place' && !known ? pairOf(from, to) : [{ from, to }])
        found.push({
          ...part,
          start: (tokens[part.from] as Token).start,
          end: (tokens[part.to - 1] as Token).end,
          type,
          margin,
          ...(known && type !== 'person' && { known }),
          ...(title && type === 'person' && { title }),
        });
    }
    return found;

    /** Two places that a hyphen joins: the *Boni-Djibo* road; not *Bobo-Dioulasso*. */
    function pairOf(from: number, to: number): { from: number; to: number }[] {
      for (let i = from + 1; i < to - 1; i++)
        if (/^[-–]$/.test(tokens[i]?.text ?? '') && !isKnown(from, to) && isKnown(from, i) && isKnown(i + 1, to))
          return [
            { from, to: i },
            { from: i + 1, to },
          ];
      return [{ from, to }];
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
};
