import { stateAbbreviations } from '../../vocabulary/administrative.ts';
import {
  agentNouns,
  broader,
  formerly,
  otherThanHead,
  parties,
  partyMembers,
  shortTitles,
  variations,
} from '../../vocabulary/callings.ts';
import { peopleNouns } from '../../vocabulary/sources.ts';
import { nameKey } from '../names/lexicon.ts';
import type { Name } from '../names/name.ts';
import type { Token } from '../sentences/token.ts';
import type { Draft, Resources } from '../stage.ts';
import { type Description, PHRASE_ENDS } from './descriptions.ts';
import { agree, type Entity } from './entity.ts';
import { MOST_SEEN, type Seen } from './pronouns.ts';

/** What one phrase says somebody is: *the former mayor of Reno*, *Sen. … (R-Utah)*. */
interface Calling {
  /** The noun, whole where it is a compound of the vocabulary: *foreign minister*. */
  readonly head: string;
  /** The other words, by lemma. */
  readonly words: ReadonlySet<string>;
  readonly former: boolean;
}

/** All that a report says a named person is. */
interface Profile {
  readonly callings: Calling[];
  /** ISO codes of states, keys of other places. */
  readonly states: Set<string>;
  readonly places: Set<string>;
  readonly parties: Set<string>;
  age?: number;
}

/** Mentions that are looked back over. */
const FARTHEST = 400;
/** Tokens that a phrase about somebody may have. */
const LONGEST = 24;
const ENDS: ReadonlySet<string> = new Set([...PHRASE_ENDS, '--', 'whose']);
const BINDS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'from',
  'in',
  'at',
  'with',
  'on',
  'to',
  'by',
  'against',
  'behind',
  'under',
]);
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'PART', 'DET', 'ADV', 'X']);
const PARTY_MARK = /^[RDI]$/;

/**
 * Who the people are whom a report names, in its own words: titles, appositions, parties and places beside their names. By these a
 * later description is known: *the Florida senator* is Sen. Laura Whitfield of Florida.
 */
export class Profiles {
  readonly #draft: Draft;
  readonly #lexicon: Resources['lexicon'];
  readonly #at: ReadonlyMap<number, Name>;
  readonly #of = new Map<Entity, Profile>();

  constructor(draft: Draft, { lexicon }: Resources, of: ReadonlyMap<Name, Entity>) {
    this.#draft = draft;
    this.#lexicon = lexicon;
    this.#at = new Map(draft.names.map((name) => [name.from, name]));
    for (const name of draft.names) {
      const entity = of.get(name);
      if (entity?.type !== 'person') continue;
      let profile = this.#of.get(entity);
      if (!profile) {
        profile = { callings: [], states: new Set(), places: new Set(), parties: new Set() };
        if (entity.country) profile.states.add(entity.country);
        this.#of.set(entity, profile);
      }
      this.#before(name, profile);
      this.#behind(name, profile);
    }
  }

  /** The person whom a description stands for, of those seen before it, or for a headline of all; undefined where none fits. */
  find(description: Description, seen: readonly Seen[]): Entity | undefined {
    const { tokens } = this.#draft;
    const asked = this.#asked(description);
    if (!asked) return undefined;
    const sentence = description.head.sentence;
    if (isHead(this.#draft, sentence)) return this.#told(asked);
    const acts = /^(?:VERB|AUX)$/.test(tokens[description.to]?.pos ?? '');
    let best: Entity | undefined;
    let most = 0;
    const looked = new Set<Entity>();
    for (let k = seen.length - 1; k >= Math.max(0, seen.length - FARTHEST) && looked.size < MOST_SEEN; k--) {
      const { entity, from, subject } = seen[k] as Seen;
      if (looked.has(entity)) continue;
      looked.add(entity);
      if (entity.type !== 'person' || entity.plural) continue;
      const away = sentence - (tokens[from]?.sentence ?? 0);
      // who acts in a clause is not called anew in it
      if (away === 0 && subject && !acts) continue;
      const fit = this.#fit(entity, asked);
      if (fit === undefined) continue;
      const score = fit - Math.min(away, 20) * 0.05;
      if (score > most) {
        most = score;
        best = entity;
      }
    }
    if (best) return best;
    const introduced = this.#introduced(description, asked, seen);
    // and is called so again
    if (introduced && asked.head) this.#of.get(introduced)?.callings.push({ ...asked });
    return introduced;
  }

  /**
   * Who acted in the sentence before: *the billionaire investor*, *the Supreme Court justice* say who somebody is of whom nothing but a
   * name was told; *the Iowa Republican*, *the lifelong speechwriter* add to what was told in the paragraph, and gainsay nothing of it.
   * A word that tells nothing more, *the judge*, and a post, *the Chilean minister*, may be another's.
   */
  #introduced({ from, to, head }: Description, asked: Asked, seen: readonly Seen[]): Entity | undefined {
    const { tokens, sentences } = this.#draft;
    const varies = asked.head === '' || variations.has(asked.lemma);
    const acts = /^(?:VERB|AUX|PUNCT|ADV)$/.test(tokens[to]?.pos ?? '');
    if (tokens[from]?.lower !== 'the' || !acts || asked.age || (to - from < 3 && !varies)) return undefined;
    const adds = varies || !this.#lexicon.role(asked.lemma)?.title;
    for (let k = seen.length - 1; k >= Math.max(0, seen.length - MOST_SEEN); k--) {
      const { entity, from: at, subject, quoted } = seen[k] as Seen;
      const sentence = tokens[at]?.sentence ?? 0;
      if (head.sentence - sentence > 1) return undefined;
      if (head.sentence === sentence || !subject || quoted || entity.type !== 'person') continue;
      const profile = this.#of.get(entity);
      if (!profile || !agree(asked.gender, entity.gender)) return undefined;
      const alone = profile.callings.length === 0 && !entity.office;
      const near = sentences[sentence]?.paragraph === sentences[head.sentence]?.paragraph || varies;
      return alone || (adds && near && !gainsays(profile, asked)) ? entity : undefined;
    }
    return undefined;
  }

  /** The one person of the report whom a headline's words fit best; undefined where two fit as well. */
  #told(asked: Asked): Entity | undefined {
    const fits: [Entity, number][] = [];
    for (const entity of this.#of.keys()) {
      const fit = this.#fit(entity, asked);
      if (fit !== undefined && fit > 1) fits.push([entity, fit]);
    }
    const [best, next] = fits.sort((a, b) => b[1] - a[1]);
    return best && (!next || best[1] > next[1]) ? best[0] : undefined;
  }

  #fit(entity: Entity, asked: Asked): number | undefined {
    if (!agree(asked.gender, entity.gender)) return undefined;
    const profile = this.#of.get(entity);
    // somebody without a name is called by the same noun again
    if (!profile) return asked.names || entity.head !== asked.lemma ? undefined : 1.6;
    if (asked.age !== undefined) return asked.age(profile.age) ? 2 : undefined;
    let score = 0;
    for (const [wanted, had] of [
      [asked.states, profile.states],
      [asked.places, profile.places],
      [asked.parties, profile.parties],
    ] as const)
      for (const one of wanted) {
        if (had.has(one)) score += 1;
        else if (had.size > 0) return undefined;
        else score -= 0.4;
      }
    if (asked.head === '') return score > 0 ? score + 1 : undefined;
    let most: number | undefined;
    for (const calling of profile.callings) {
      const fit = fitOf(calling, asked);
      if (fit !== undefined) most = Math.max(most ?? fit, fit);
    }
    return most === undefined ? undefined : score + most;
  }

  /** A description taken apart; undefined where it says too little, or of whom it says it is told behind it. */
  #asked({ from, to, head, determiner }: Description): Asked | undefined {
    const { tokens } = this.#draft;
    const first = tokens[from] as Token;
    const start = determiner === 'none' ? from : from + 1;
    const age = ageAsked(tokens, start, to);
    const { calling, at } = this.#headAt(to, start);
    const member = partyMembers.has(head.lower);
    const asked = {
      lemma: head.lemma.toLowerCase(),
      head: member ? '' : calling.replace(/^(?:ex|former)[- ]/, ''),
      former: calling !== calling.replace(/^(?:ex|former)[- ]/, ''),
      words: new Set<string>(),
      states: new Set<string>(),
      places: new Set<string>(),
      parties: new Set<string>(),
      names: false,
      ...(age && { age }),
      ...(genderOf(this.#lexicon, head) && { gender: genderOf(this.#lexicon, head) }),
    } as Asked;
    if (member) asked.parties.add(parties[head.lower] as string);
    const definite = DEFINITE.has(first.lower) || hasOwner(tokens, from, to);
    // headlines leave the article out
    if (!definite && !(determiner === 'none' && isHead(this.#draft, head.sentence))) return undefined;
    if (!this.#gather(start, member ? to - 1 : at, asked)) return undefined;
    // the envoy *to Oman*, the lawyer *for the bank*, the man *who* fell
    const link = tokens[to];
    if (link?.sentence === head.sentence) {
      if (link.lower === 'who' || link.lower === 'whose') return undefined;
      if (BINDS.has(link.lower) && tokens[to + 1]) {
        const name = this.#at.get(tokens[to + 1]?.pos === 'DET' ? to + 2 : to + 1);
        if (
          name &&
          link.lower !== 'in' &&
          link.lower !== 'on' &&
          link.lower !== 'at' &&
          !this.#gather(name.from, name.to, asked)
        )
          return undefined;
      }
    }
    return asked;
  }

  /** Adds what tokens say: states, places, parties, former, other words. False where a name stands there that is a person's. */
  #gather(
    from: number,
    to: number,
    into: Pick<Asked, 'states' | 'places' | 'parties' | 'words'> & { former?: boolean; names?: boolean },
  ): boolean {
    const { tokens } = this.#draft;
    for (let i = from; i < to; i++) {
      const token = tokens[i] as Token;
      const name = this.#at.get(i);
      if (name && name.to <= to) {
        into.names = true;
        // Ruiz's daughter
        if (name.type === 'person' && name.to < to && tokens[name.to]?.pos !== 'PART') return false;
        if (name.type === 'person') into.words.add((tokens[name.to - 1] as Token).lower);
        else this.#addName(name, into);
        i = name.to - 1;
      } else if (formerly.has(token.lower)) into.former = true;
      else if (Object.hasOwn(parties, token.lower) && token.text.length > 1 && /^\p{Lu}/u.test(token.text))
        into.parties.add(parties[token.lower] as string);
      else if (token.pos !== 'DET' && token.pos !== 'PUNCT' && token.pos !== 'PART')
        into.words.add(token.lemma.toLowerCase());
    }
    return true;
  }

  #addName(name: Name, into: Pick<Asked, 'states' | 'places' | 'parties' | 'words'>): void {
    const { text, tokens } = this.#draft;
    const printed = text.slice(name.start, name.end);
    const { known } = name;
    if (known && 'country' in known && known.kind !== 'capital') into.states.add(known.country.iso);
    else if (name.type === 'place')
      into.places.add(nameKey(stateAbbreviations[printed] ?? stateAbbreviations[`${printed}.`] ?? printed));
    else if (Object.hasOwn(parties, printed.toLowerCase())) into.parties.add(parties[printed.toLowerCase()] as string);
    else for (let i = name.from; i < name.to; i++) into.words.add((tokens[i] as Token).lower);
  }

  /** *Former Kenyan Foreign Minister* Jane Wanjiru; *the senator,* Laura Whitfield, … */
  #before(name: Name, profile: Profile): void {
    const { tokens } = this.#draft;
    const comma = tokens[name.from - 1];
    if (name.title) this.#add(this.#startOf(name.title.from), name.title.to, profile);
    else if (comma?.text === ',' && comma.sentence === tokens[name.from]?.sentence) {
      const behind = tokens[name.to];
      if (behind?.text !== ',' && behind?.pos !== 'VERB' && behind?.pos !== 'AUX') return;
      let from = this.#startOf(name.from - 1);
      // the governor of Aden, Ali Demir
      if (/^(?:of|for)$/.test(tokens[from - 1]?.lower ?? '')) from = this.#startOf(from - 1);
      const before = tokens[from - 1];
      if (
        before?.sentence === comma.sentence &&
        before.pos !== 'VERB' &&
        before.pos !== 'ADP' &&
        before.pos !== 'CCONJ' &&
        before.pos !== 'PRON' &&
        before.text !== ','
      )
        return;
      this.#add(from, name.from - 1, profile);
    }
  }

  /** Where the noun phrase begins that ends at token `end`. */
  #startOf(end: number): number {
    const { tokens } = this.#draft;
    let from = end;
    while (from > 0 && end - from < 8 && tokens[from - 1]?.sentence === tokens[end]?.sentence) {
      const { pos, text } = tokens[from - 1] as Token;
      if (!(NOMINAL.has(pos) || text === '-') || ENDS.has(text)) break;
      from--;
    }
    return from;
  }

  /** Laura Whitfield *of Florida*, *a retired teacher from Lodz*, *(R-Utah)*, *51*, *who leads the Greens*, *is a lawyer*. */
  #behind(name: Name, profile: Profile): void {
    const { tokens } = this.#draft;
    const sentence = tokens[name.from]?.sentence;
    let i = name.to;
    const here = () => (tokens[i]?.sentence === sentence ? tokens[i]?.lower : undefined);
    if (here() === 'of' || here() === 'from') {
      const place = this.#at.get(i + 1);
      if (place && place.type !== 'person' && place.type !== 'organisation') {
        this.#addName(place, { ...profile, words: new Set() });
        i = place.to;
      }
    }
    for (let parts = 0; parts < 3 && (here() === ',' || here() === '('); parts++) {
      const end = this.#endOf(i + 1);
      const first = tokens[i + 1] as Token | undefined;
      if (!first || first.sentence !== sentence) return;
      if (PARTY_MARK.test(first.text) && tokens[i + 2]?.text === '-') {
        profile.parties.add(parties[first.lower] as string);
        const place = this.#at.get(i + 3);
        if (place) this.#addName(place, { ...profile, words: new Set() });
        i = Math.max(end, place?.to ?? 0);
        if (here() === '.') i++;
      } else if (first.pos === 'NUM' && end === i + 2 && /^\d{1,3}$/.test(first.text)) {
        profile.age ??= Number(first.text);
        i = end;
      } else if (first.lower === 'who') {
        const verb = tokens[i + 2];
        const agent = verb && Object.hasOwn(agentNouns, verb.lemma) ? agentNouns[verb.lemma] : undefined;
        if (agent) this.#add(i + 3, this.#endOf(i + 3), profile, agent);
        return;
      } else {
        if (!this.#add(i + 1, end, profile)) return;
        i = end;
      }
      if (here() === ')') i++;
    }
    if (tokens[i]?.lemma === 'be' && here() && tokens[i + 1]?.pos === 'DET')
      this.#add(i + 1, this.#endOf(i + 1), profile);
  }

  /** Where a phrase about somebody ends: at a mark, a relative pronoun or a verb. */
  #endOf(from: number): number {
    const { tokens } = this.#draft;
    let i = from;
    for (; i < from + LONGEST && tokens[i] && tokens[i]?.sentence === tokens[from]?.sentence; i++) {
      const { lower, pos } = tokens[i] as Token;
      if (ENDS.has(lower) || pos === 'AUX' || (pos === 'VERB' && tokens[i + 1]?.text !== '-')) break;
    }
    return i;
  }

  /** Adds the callings of a phrase; @returns whether it has any. */
  #add(from: number, to: number, profile: Profile, agent?: string): boolean {
    const { tokens } = this.#draft;
    let added = false;
    let start = from;
    for (let i = from; i <= to; i++) {
      const token = tokens[i];
      const binds = i < to && BINDS.has(token?.lower ?? '');
      if (i < to && !binds && token?.lower !== 'and') continue;
      const bound = {
        words: new Set<string>(),
        states: profile.states,
        places: profile.places,
        parties: profile.parties,
        former: false,
      };
      const { calling, at } = this.#headAt(i, start);
      const isPerson = agent === undefined && this.#personal(calling, tokens[i - 1] as Token);
      if (isPerson) {
        // what binds behind: "of Bosfor Shipping"; "to Oman" tells no place of his
        let end = i;
        while (end < to && tokens[end]?.lower !== 'and') end++;
        this.#gather(start, at, bound);
        if (binds) this.#gatherBound(i, end, bound);
        const plain = calling.replace(/^(?:ex|former)[- ]/, '');
        const member = partyMembers.has(plain);
        if (member) profile.parties.add(parties[plain] as string);
        const former = bound.former || plain !== calling;
        profile.callings.push({ head: plain, words: bound.words, former });
        // a *billionaire* investor
        for (let k = start; k < at; k++)
          if (this.#lexicon.role((tokens[k] as Token).lower)?.title && tokens[k + 1]?.pos !== 'PART')
            profile.callings.push({ head: (tokens[k] as Token).lower, words: bound.words, former });
        added = true;
        i = end;
      } else if (agent && i === to) {
        this.#gather(start, to, bound);
        profile.callings.push({ head: agent, words: bound.words, former: false });
        return true;
      } else if (binds) return added;
      start = i + 1;
    }
    return added;
  }

  #gatherBound(from: number, to: number, bound: Pick<Asked, 'words' | 'states' | 'places' | 'parties'>): void {
    const abroad = this.#draft.tokens[from]?.lower === 'to';
    this.#gather(
      from + 1,
      to,
      abroad ? { words: bound.words, states: new Set(), places: new Set(), parties: new Set() } : bound,
    );
  }

  /** The noun before token `end`, whole where the vocabulary has it as a compound. */
  #headAt(end: number, low: number): { calling: string; at: number } {
    const { tokens, text } = this.#draft;
    for (let length = Math.min(3, end - low); length > 1; length--) {
      const words = text.slice(tokens[end - length]?.start, tokens[end - 1]?.end).toLowerCase();
      if (this.#lexicon.role(words)?.title || Object.hasOwn(shortTitles, words) || otherThanHead.has(words))
        return { calling: shortTitles[words] ?? words, at: end - length };
    }
    const last = tokens[end - 1];
    if (!last || end <= low) return { calling: '', at: end };
    const word = Object.hasOwn(shortTitles, last.lower) ? (shortTitles[last.lower] as string) : last.lower;
    return { calling: word, at: end - 1 };
  }

  #personal(calling: string, last: Token | undefined): boolean {
    if (calling === '') return false;
    const role = this.#lexicon.role(calling) ?? this.#lexicon.role(calling.split(' ').at(-1) as string);
    if (role) return !role.honorific || Object.values(shortTitles).includes(calling);
    return (
      Object.hasOwn(broader, calling) ||
      partyMembers.has(calling) ||
      peopleNouns.has(calling) ||
      (last?.pos === 'NOUN' && /(?:er|or|ist|ian|man|woman|ant)$/.test(calling))
    );
  }
}

const DEFINITE: ReadonlySet<string> = new Set(['the', 'that', 'this']);

function isHead({ sentences }: Draft, sentence: number): boolean {
  const part = sentences[sentence]?.part;
  return part === 'headline' || part === 'deck';
}

/** What a description asks for. */
interface Asked {
  readonly lemma: string;
  /** Empty where the party alone says who: *the Ohio Democrat*. */
  readonly head: string;
  former: boolean;
  readonly words: Set<string>;
  readonly states: Set<string>;
  readonly places: Set<string>;
  readonly parties: Set<string>;
  names: boolean;
  readonly age?: (age: number | undefined) => boolean;
  readonly gender?: Entity['gender'];
}

function fitOf(calling: Calling, { head, words, former }: Asked): number | undefined {
  let asked = head;
  let others: string[] = [...words];
  let score = nearness(asked, calling.head);
  // the finance minister is not the foreign minister
  if (score === undefined && head.includes(' ') && !otherThanHead.has(head) && !calling.head.includes(' ')) {
    const parts = head.split(' ');
    asked = parts.at(-1) as string;
    others = [...others, ...parts.slice(0, -1)];
    score = nearness(asked, calling.head);
  }
  if (score === undefined) return undefined;
  const said = new Set([...calling.words, ...calling.head.split(' ')]);
  for (const word of others) {
    score += said.has(word) ? 0.5 : -0.2;
  }
  if (former === calling.former) score += former ? 1 : 0;
  else score -= former ? 0.5 : 0.8;
  return score;
}

/** Whether what is told of somebody speaks against what is asked: another state, place or party. */
function gainsays({ states, places, parties }: Profile, asked: Asked): boolean {
  const against = (had: ReadonlySet<string>, wanted: ReadonlySet<string>) =>
    had.size > 0 && [...wanted].some((one) => !had.has(one));
  return against(states, asked.states) || against(places, asked.places) || against(parties, asked.parties);
}

/** How near a noun is to a post: the same, its last word, or its kind. */
function nearness(noun: string, post: string): number | undefined {
  if (noun === post) return 2;
  const last = post.split(' ').at(-1) as string;
  if (noun === last && !otherThanHead.has(post)) return 1.8;
  if (!Object.hasOwn(broader, noun)) return undefined;
  const kinds = broader[noun] as readonly string[];
  return kinds.includes(post) || (kinds.includes(last) && !otherThanHead.has(post)) ? 1 : undefined;
}

/** *the 51-year-old*, *the teenager*. */
function ageAsked(tokens: readonly Token[], from: number, to: number): Asked['age'] {
  if (tokens[to - 1]?.lower === 'teenager') return (age) => age !== undefined && age > 12 && age < 20;
  if (tokens[to - 1]?.lower !== 'old' || tokens[from]?.pos !== 'NUM') return undefined;
  const years = Number(tokens[from]?.text);
  return (age) => age === years;
}

function hasOwner(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.lower === "'s" || tokens[i]?.lower === '’s') return true;
  return false;
}

function genderOf(lexicon: Resources['lexicon'], { lower, lemma }: Token): Entity['gender'] {
  const word = lexicon.role(lower)?.gender ?? lexicon.role(lemma)?.gender;
  if (word && word !== 'either') return word;
  return /woman$|[^l]ess$/.test(lower) ? 'female' : /[^u]man$/.test(lower) ? 'male' : undefined;
}
