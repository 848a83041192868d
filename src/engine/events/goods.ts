import type { Span } from '../../report/index.ts';
import { singular } from '../../vocabulary/plurals.ts';
import { ARMS_KINDS, ARMS_ONLY_IN_COMPANY } from '../../vocabulary/unroca.ts';
import { WEAPONS, type Weapon } from '../../vocabulary/weapons.ts';
import type { Token } from '../sentences/token.ts';
import type { NounGroup } from '../syntax/phrase.ts';
import { groupSpan } from './party.ts';

/** Arms, material or technology that a noun group names. */
export interface Goods {
  readonly span: Span;
  readonly group: NounGroup;
  /** The partitive that counts it: *containers* of munitions. */
  readonly counted?: NounGroup;
  readonly designation: string | undefined;
  /** A count alone, of goods told before: *58 have been delivered*. */
  readonly bare?: boolean;
  /** UNROCA category; undefined where the register has none. */
  readonly category: string | undefined;
  /** ISO 3166-1 alpha-2 of the state that designed it, where the designation tells. */
  readonly origin: string | undefined;
  /** Whether the group's head is the goods; otherwise they only qualify it: *missile* in *missile deliveries*. */
  readonly head: boolean;
  /** Whether people are in it: whose it is attacks with it, and who shoots it down attacks them. */
  readonly crewed: boolean;
  /** Entries of the vocabulary that know it. */
  readonly entries: readonly string[];
}

interface Kind {
  readonly words: readonly string[];
  readonly category: string | undefined;
  readonly company: boolean;
}

/** Kinds of arms by their last word, longest first. */
const KINDS: ReadonlyMap<string, readonly Kind[]> = (() => {
  const found = new Map<string, Kind[]>();
  for (const [category, kinds] of ARMS_KINDS)
    for (const kind of kinds) {
      const words = kind.split(/[ -]/);
      const last = words.at(-1) as string;
      const company = words.length === 1 && ARMS_ONLY_IN_COMPANY.has(kind);
      found.set(last, [
        ...(found.get(last) ?? []),
        { words, category: category === '-' ? undefined : category, company },
      ]);
    }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length);
  return found;
})();

const key = (name: string) => name.toLowerCase().replace(/[\s-]+/g, '');

/** Designations and aliases by their letters and digits. */
const DESIGNATIONS: ReadonlyMap<string, Weapon> = (() => {
  const found = new Map<string, Weapon>();
  for (const weapon of WEAPONS)
    for (const name of [weapon.designation, ...weapon.aliases]) if (!found.has(key(name))) found.set(key(name), weapon);
  return found;
})();

/** *155 mm*, *155mm*: of rounds and guns. */
const CALIBRE = /^(?:\d{2,3})?mm$/;

/** "rounds of 155 mm". */
function isOfCalibre(tokens: readonly Token[], { last }: NounGroup): boolean {
  const [of, number, unit] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]];
  return of?.lower === 'of' && [number?.lower ?? '', unit?.lower ?? ''].some((word) => CALIBRE.test(word));
}

/** Words that make equipment military. */
const COMPANY =
  /^(?:military|defen[cs]e|combat|ballistic|nuclear|weapons?|arms|missiles?|attack|war|battlefield|armed|lethal|air|naval|artillery|drones?|anti|surface|sensitive|dual|advanced|mortar|tank|aircraft|infantry|ammunition|radar|sonar)$/;

/**
 * Reads the arms in a noun group: by designation, else by kind; undefined where it names none.
 * @param inCompany whether arms stand beside it, so that *aircraft* and *equipment* are military
 */
export function goodsOf(
  text: string,
  tokens: readonly Token[],
  group: NounGroup,
  inCompany = false,
): Goods | undefined {
  const words: string[] = [];
  const at: number[] = [];
  for (let i = group.own; i <= group.last; i++) {
    const { lower, pos } = tokens[i] as Token;
    if (pos === 'PUNCT') continue;
    for (const part of lower.split('-')) {
      words.push(singular(part));
      at.push(i);
    }
  }
  let kind: Kind | undefined;
  let end = -1;
  for (let i = words.length - 1; i >= 0 && !kind; i--) {
    kind = KINDS.get(words[i] as string)?.find(
      (k) =>
        k.words.every((word, n) => words[i - k.words.length + 1 + n] === word) &&
        (!k.company ||
          inCompany ||
          words.some((word, n) => n !== i && (COMPANY.test(word) || CALIBRE.test(word))) ||
          isOfCalibre(tokens, group) ||
          isForArms(tokens, group, purposeEnd(tokens, group))),
    );
    if (kind) end = at[i] as number;
  }
  const weapon = designation(tokens, group, kind !== undefined);
  if (!kind && !weapon) return undefined;
  // "equipment to build missiles": what such things are for tells what they are
  const purpose = kind?.company && end >= group.head ? purposeEnd(tokens, group) : group.last;
  return {
    span:
      end >= group.head || end < 0
        ? groupSpan(text, tokens, { ...group, last: purpose })
        : groupSpan(text, tokens, { ...group, head: end, last: end }),
    group,
    designation: weapon?.designation,
    origin: weapon?.origin,
    category: (weapon ? (weapon.category === '-' ? undefined : weapon.category) : undefined) ?? kind?.category,
    head: kind ? end >= group.head : true,
    // "the frigate Iver Huitfeldt"
    crewed: isCrewed(
      tokens[end >= 0 && (tokens[group.head] as Token).pos === 'PROPN' ? end : group.head] as Token,
      weapon,
    ),
    entries: [
      ...(weapon ? [`weapons: ${weapon.designation}`] : []),
      ...(kind ? [`unroca: ${kind.words.join(' ')} (${kind.category ?? 'no category'})`] : []),
    ],
  };
}

function isCrewed({ lower }: Token, weapon: Weapon | undefined): boolean {
  return (
    CREWED.test(lower) ||
    (weapon !== undefined && !weapon.kind.includes('drone') && CREWED.test(weapon.kind.split(' ').at(-1) ?? ''))
  );
}

/** Arms with people in them. */
const CREWED =
  /^(?:war|air)?(?:planes?|jets?|aircraft|helicopters?|gunships?|ships?|vessels?|frigates?|corvettes?|destroyers?|gunboats?|carriers?|tanks?|submarines?|bombers?|fighters?|artillery|battery|batteries)$/;

/** The goods of a report whose last word alone would not tell that they are arms, by that word. */
export function goodsNamedIn(text: string, tokens: readonly Token[], groups: Iterable<NounGroup>): Map<string, Goods> {
  const found = new Map<string, Goods>();
  for (const group of groups) {
    const { lower } = tokens[group.head] as Token;
    const goods = group.own < group.head && !found.has(lower) ? goodsOf(text, tokens, group) : undefined;
    if (goods?.head && !KINDS.get(singular(lower))?.some(({ words }) => words.length === 1)) found.set(lower, goods);
  }
  return found;
}

/** The last token of what a group is for, right behind it: *to build additional missiles*, *for making shells*, *used in drones*; the group's own last where nothing tells. */
function purposeEnd(tokens: readonly Token[], { last }: NounGroup): number {
  const [opener, verb] = [tokens[last + 1], tokens[last + 2]];
  if (opener?.lower === 'used' && /^(?:in|for)$/.test(verb?.lower ?? '')) return objectEnd(tokens, last + 2) ?? last;
  const opens =
    (opener?.lower === 'to' && verb?.pos === 'VERB' && verb.lower === verb.lemma) ||
    (opener?.lower === 'for' && verb?.lower.endsWith('ing') && MAKING.has(verb.lemma.replace(/ing$/, '')));
  if (!opens || !verb || !MAKING.has(verb.lemma.replace(/ing$/, ''))) return last;
  return objectEnd(tokens, last + 2) ?? last;
}

/** The last token of the noun phrase behind a verb or preposition. */
function objectEnd(tokens: readonly Token[], at: number): number | undefined {
  let end = at;
  while (OBJECT.test(tokens[end + 1]?.pos ?? '') || tokens[end + 1]?.lower === '-') end++;
  return /^(?:NOUN|PROPN)$/.test((tokens[end] as Token).pos) ? end : undefined;
}

const OBJECT = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/;
/** What is done with equipment, parts and technology, by lemma or its stem before *ing*. */
const MAKING = new Set(
  'build make mak produce produc manufacture manufactur assemble assembl repair upgrade upgrad develop launch operate operat maintain test enrich'.split(
    ' ',
  ),
);

/** Whether the words of a group's purpose name arms. */
function isForArms(tokens: readonly Token[], { last }: NounGroup, end: number): boolean {
  return tokens.slice(last + 1, end + 1).some(({ lower }) => {
    const kinds = KINDS.get(singular(lower));
    return kinds?.some(({ words, company }) => words.length === 1 && !company) ?? false;
  });
}

/** The goods of noun groups, in reading order. */
export function goodsIn(text: string, tokens: readonly Token[], groups: Iterable<NounGroup>): Goods[] {
  return [...groups].flatMap((group) => goodsOf(text, tokens, group) ?? []).filter(({ head }) => head);
}

/** *one* Iskander, *a* Patriot: no name of a person. */
function isCounted(before: Token | undefined): boolean {
  return before?.pos === 'NUM' || /^(?:an?|one)$/.test(before?.lower ?? '');
}

/** The longest designation in the group; a name without digits counts only beside a kind of arms, in the plural or counted: *Patriots*, *one Iskander*. */
function designation(tokens: readonly Token[], group: NounGroup, hasKind: boolean): Weapon | undefined {
  for (let first = group.own; first <= group.last; first++) {
    if (!/^["']?[A-Z0-9]/.test((tokens[first] as Token).text)) continue;
    for (let last = Math.min(group.last, first + 5); last >= first; last--) {
      let name = '';
      for (let i = first; i <= last; i++) if ((tokens[i] as Token).pos !== 'PUNCT') name += (tokens[i] as Token).text;
      const weapon =
        DESIGNATIONS.get(key(name)) ?? (name.endsWith('s') ? DESIGNATIONS.get(key(name.slice(0, -1))) : undefined);
      if (
        weapon &&
        (/\d/.test(name) ||
          hasKind ||
          /^(?:aircraft|plane|system|vehicle|carrier|unit|battery|batteries|launcher|jet|fighter|bomber|helicopter|howitzer|frigate|submarine|gun|drone|rifle|bomb|round|shell|missile|rocket)s?$/.test(
            (tokens[group.head] as Token).lower,
          ) ||
          (last === group.last && (name.endsWith('s') || isCounted(tokens[first - 1]))))
      )
        return weapon;
    }
  }
  return undefined;
}
