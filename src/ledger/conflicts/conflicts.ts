import { contains, type Span } from '../../report/index.ts';
import { nearness } from '../incidents/cluster.ts';
import type { Days, Held } from '../incidents/held.ts';
import { compare } from '../order.ts';
import { adjectiveOf } from '../origins/states.ts';
import type { Conflict, ConflictValue } from './conflict.ts';
import type { Figure } from './figure.ts';

/** A figure and the claim that gives it. */
interface Given {
  readonly held: Held;
  readonly figure: Figure;
}

/** What a claim says in a field that can be compared, and where. */
interface Told {
  readonly held: Held;
  readonly value: string;
  readonly span: Span;
}

/** The claim that one copies, or itself: a copy is no voice of its own. */
type FirstOf = (claim: Held) => Held;

/** Finds the fields in which the claims of an incident differ: figures, the day, the place, and whether one voice asserts and denies. */
export function conflictsOf(claims: readonly Held[], firstOf: FirstOf): Conflict[] {
  return [...inFigures(claims, firstOf), ...inTime(claims, firstOf), ...inPlace(claims, firstOf), ...inStance(claims)];
}

function inFigures(claims: readonly Held[], firstOf: FirstOf): Conflict[] {
  const byThing = new Map<string, Given[]>();
  const all = claims.flatMap(({ figures }) => figures);
  for (const held of claims)
    for (const figure of held.figures) {
      const key = `${thingOf(figure, all)} ${figure.speakers ? '' : phaseOf(held)}`;
      byThing.set(key, [...(byThing.get(key) ?? []), { held, figure }]);
    }
  for (const held of claims)
    for (const figure of held.beside ?? []) {
      if (!figure.contents) continue;
      const key = `${figure.of} of ${figure.contents}`;
      byThing.set(key, [...(byThing.get(key) ?? []), { held, figure }]);
    }
  for (const held of claims)
    for (const figure of changedIn(held, firstOf)) {
      const key = `${figure.figure.of} beside`;
      byThing.set(key, [...(byThing.get(key) ?? []), figure]);
    }
  const conflicts: Conflict[] = [];
  for (const [, given] of [...byThing].sort(([a], [b]) => compare(a, b))) {
    const thing = thingOf((given[0] as Given).figure, all);
    // "launchers" says something of number only beside "a launcher"
    const one = given.some(({ figure }) => !figure.plural && figure.min === 1);
    const figures = one ? given : given.filter(({ figure }) => !figure.plural);
    const kind = kindOf(figures, firstOf);
    const clash = kind === 'precision' ? figures : clashing(figures);
    if (kind) conflicts.push({ field: `quantity: ${thing}`, kind, values: valuesOf(clash) });
  }
  return conflicts;
}

/**
 * What a figure counts, as it is compared: *Thai soldier killed*. Where it is not said who they are, or whose, they are taken for those whom all
 * others count.
 */
function thingOf({ of: noun, fate, whose, bare }: Figure, all: readonly Figure[]): string {
  const nouns = new Set(all.flatMap((other) => (other.fate === fate && !other.bare ? [other.of] : [])));
  const of = bare && nouns.size === 1 ? ([...nouns][0] as string) : noun;
  const like = new Set(
    all.flatMap((other) => (other.of === of && other.fate === fate && other.whose ? [other.whose] : [])),
  );
  const state = whose ?? (like.size === 1 ? [...like][0] : undefined);
  return [state && adjectiveOf(state), of, fate].filter(Boolean).join(' ');
}

/** A figure that a copy prints otherwise than what it copies, with what it had there: the one of its kind in both. */
function changedIn(copy: Held, firstOf: FirstOf): Given[] {
  const first = firstOf(copy);
  if (first === copy) return [];
  const only = ({ beside = [] }: Held, thing: string) => {
    const given = beside.filter(({ of, contents }) => of === thing && !contents);
    return given.length === 1 ? given[0] : undefined;
  };
  return [...new Set((copy.beside ?? []).map(({ of }) => of))].flatMap((thing) => {
    const [mine, theirs] = [only(copy, thing), only(first, thing)];
    const differ = mine && theirs && mine.value !== theirs.value;
    return differ
      ? [
          { held: first, figure: theirs },
          { held: copy, figure: mine },
        ]
      : [];
  });
}

/** What a figure is of: what was asked for need not be bought, and what was bought may come bit by bit. */
function phaseOf({ type, stage = '' }: Held): string {
  if (type !== 'TRANSFER') return '';
  return stage === 'shipped' || stage === 'used' ? 'delivered' : stage;
}

/** Two days that one text has for one thing. What a transfer's stages are said to have been on is its history. */
function inTime(claims: readonly Held[], firstOf: FirstOf): Conflict[] {
  const dated = claims.flatMap((held): (Told & { days: Days })[] => {
    const { days, type } = held;
    if (!days || type === 'TRANSFER') return [];
    return [{ held, days, value: dayOf(days), span: held.when ?? held.span }];
  });
  const apart = (a: (typeof dated)[number], b: (typeof dated)[number]) =>
    a.days.to <= b.days.from || b.days.to <= a.days.from;
  return differing('time', dated, ({ value }) => value, apart, firstOf);
}

/** Two places that lie apart and that one text has for one thing. */
function inPlace(claims: readonly Held[], firstOf: FirstOf): Conflict[] {
  const placed = claims.flatMap((held): (Told & { places: Held['places'] })[] => {
    const towns = held.places.filter(({ precision }) => precision !== 'country' && precision !== 'region');
    if (towns.length !== 1 || held.type === 'TRANSFER') return [];
    return [{ held, places: towns, value: towns[0]?.name as string, span: held.where ?? held.span }];
  });
  const apart = (a: (typeof placed)[number], b: (typeof placed)[number]) =>
    nearness(a.places[0] as Held['places'][number], b.places[0] as Held['places'][number]) < 0;
  return differing('place', placed, ({ places }) => places[0]?.id ?? '', apart, firstOf);
}

/** @param keyOf the same for claims that say the same: however many carry a value, it is compared once */
function differing<T extends Told>(
  field: string,
  told: readonly T[],
  keyOf: (one: T) => string,
  apart: (a: T, b: T) => boolean,
  firstOf: FirstOf,
): Conflict[] {
  const groups = grouped(told, keyOf);
  const pairs = groups.flatMap((a, i) =>
    groups.slice(i + 1).flatMap((b) => (apart(a[0] as T, b[0] as T) ? [[a, b] as const] : [])),
  );
  if (pairs.length === 0) return [];
  const kind = pairs.every(([a, b]) => areRevised(a, b, firstOf)) ? 'revision' : 'contradiction';
  const taken = new Set(pairs.flat(2));
  return [{ field, kind, values: gathered(told.filter((one) => taken.has(one))) }];
}

function grouped<T>(list: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}

/** Whether of any two claims that differ one was taken back. */
function areRevised(some: readonly { held: Held }[], others: readonly { held: Held }[], firstOf: FirstOf): boolean {
  return some.every((a) => others.every((b) => isRevised(a.held, b.held, firstOf)));
}

/**
 * One voice that asserts and denies, or of whom another says that it denied what it itself leaves open. On a later day it has changed
 * its word; on one day it cannot mean both.
 */
function inStance(claims: readonly Held[]): Conflict[] {
  const conflicts: Conflict[] = [];
  const byVoice = new Map<string, Held[]>();
  for (const held of claims) {
    const { party, institution } = held.origin;
    const voice = `${party} ${institution ?? ''}`;
    byVoice.set(voice, [...(byVoice.get(voice) ?? []), held]);
  }
  const voices = [...byVoice].sort(([a], [b]) => compare(a, b));
  for (const [, own] of voices) {
    const asserted = own.filter(({ stance }) => stance === 'asserts' || stance === 'confirms');
    const denied = own.filter(({ stance, restsOn }) => stance === 'denies' && !restsOn);
    if (asserted.length === 0 || denied.length === 0) continue;
    const days = new Set([...asserted, ...denied].map(({ day }) => day ?? ''));
    conflicts.push(stanceConflict(days.size > 1 ? 'revision' : 'contradiction', [...asserted, ...denied]));
  }
  for (const told of claims) {
    if (told.stance !== 'denies' || !told.restsOn) continue;
    const themselves = claims.filter(({ origin, stance }) => origin.party === told.restsOn && stance !== 'denies');
    if (themselves.length > 0) conflicts.push(stanceConflict('contradiction', [...themselves, told]));
  }
  return conflicts;
}

function stanceConflict(kind: Conflict['kind'], claims: readonly Held[]): Conflict {
  return {
    field: 'stance',
    kind,
    values: gathered(claims.map((held) => ({ held, value: held.stance, span: held.span }))),
  };
}

function gathered(told: readonly Told[]): ConflictValue[] {
  const values = new Map<string, ConflictValue>();
  for (const { held, value, span } of told) {
    const same = values.get(value) ?? { value, places: [] };
    same.places.push({ report: held.report, claim: held.claim, span });
    values.set(value, same);
  }
  return [...values.values()];
}

/** A stretch of days as it is told: its first day where it is but one. */
function dayOf({ from, to }: Days): string {
  return Date.parse(to) - Date.parse(from) <= 86_400_000 ? from : `${from}/${to}`;
}

/** No conflict where all figures say the same; contradiction where two cannot both hold; revision where it is one voice that changed. */
function kindOf(given: readonly Given[], firstOf: FirstOf): Conflict['kind'] | undefined {
  // a headline says in the outlet's voice what its story gives to somebody
  const named = given.filter(({ held }) => held.origin.kind !== 'outlet');
  const figures = given.filter(
    ({ held, figure }) =>
      held.origin.kind !== 'outlet' ||
      !named.some((one) => one.held.report === held.report && one.figure.value === figure.value),
  );
  if (new Set(figures.map(({ figure }) => figure.value)).size < 2) return undefined;
  const groups = grouped(figures, ({ figure: { min, max } }) => `${min}-${max}`);
  const pairs = groups.flatMap((a) =>
    groups.flatMap((b) => ((a[0] as Given).figure.min > (b[0] as Given).figure.max ? [[a, b] as const] : [])),
  );
  if (pairs.length === 0) return 'precision';
  // who later gives another figure stands no more by the first, whoever else gives the second
  const stands = ({ held, figure }: Given) =>
    !figures.some(
      (other) =>
        other.figure.value !== figure.value &&
        isOneVoice(held, other.held) &&
        (held.day ?? '') < (other.held.day ?? ''),
    );
  const revised = pairs.every(([a, b]) => areRevised(a.filter(stands), b.filter(stands), firstOf));
  return revised ? 'revision' : 'contradiction';
}

/**
 * Whether one of two claims was taken back: its report, or the one that it copies, was corrected, or the body that it comes from says the
 * other on a later day, or in another report of the same outlet.
 */
export function isRevised(a: Held, b: Held, firstOf: FirstOf): boolean {
  const [first, second] = [firstOf(a), firstOf(b)];
  const outdated = (claim: Held, original: Held) =>
    (claim.supersededBy ?? (original.outlet === claim.outlet ? undefined : original.supersededBy)) !== undefined;
  if (outdated(a, first) || outdated(b, second)) return true;
  // a reprint that prints otherwise what it copies revises nothing
  if (first === second) return false;
  if (isOneVoice(first, second) && first.day !== second.day) return true;
  // an outlet that carries two parties' figures takes none back
  const carried = first.outlet !== undefined && first.outlet === second.outlet && a.report !== b.report;
  const own = [first, second].some(({ origin }) => origin.kind === 'outlet');
  return carried && (own || first.origin.party === second.origin.party);
}

/** Those that cannot hold beside some other: *at least two* holds beside two and three. */
function clashing(given: readonly Given[]): Given[] {
  const least = given.reduce((min, { figure }) => Math.min(min, figure.max), Number.POSITIVE_INFINITY);
  const most = given.reduce((max, { figure }) => Math.max(max, figure.min), Number.NEGATIVE_INFINITY);
  return given.filter(({ figure }) => figure.min > least || figure.max < most);
}

/** Whether two claims are of one body. */
function isOneVoice({ origin: a }: Held, { origin: b }: Held): boolean {
  return a.party === b.party && a.institution === b.institution;
}

function valuesOf(figures: readonly Given[]): ConflictValue[] {
  const values = new Map<string, ConflictValue>();
  for (const { held, figure } of figures) {
    const value = values.get(figure.value) ?? { value: figure.wording, places: [] };
    if (!value.places.some(({ report, span }) => report === held.report && contains(span, figure.span)))
      value.places.push({ report: held.report, claim: held.claim, span: figure.span });
    values.set(figure.value, value);
  }
  return [...values.values()];
}
