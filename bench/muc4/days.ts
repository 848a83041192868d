import type { Report, Time } from '../../src/report/index.ts';
import { happened, happenedNames } from './happened.ts';
import { plain, ranked, type Seen, stretchesOf } from './sentences.ts';
import { TYPE_NAMES, typeOf } from './types.ts';
import { LEARNED, scoreOf } from './weights.ts';

/** "4 FEB" and the like, told in the text by a weekday or "yesterday", on the calendar. */
export function dayOf(time: Time | undefined): string | undefined {
  return time && /^\d{4}-\d\d-\d\d/.test(time.value) ? time.value.slice(0, 10) : undefined;
}

/** Years back is history, not news. */
export function isNews(day: string | undefined, date: string | undefined): boolean {
  return day === undefined || date === undefined || Math.abs(Date.parse(date) - Date.parse(day)) <= 75 * 86_400_000;
}

/** A day that a wire names, where, of which types the incidents are that the reading ties to it, and what speaks for it as theirs. */
interface Named {
  readonly start: number;
  readonly end: number;
  readonly day: string;
  readonly types: readonly string[];
  /** Which sentence names it. */
  readonly at: number;
  readonly happened: readonly string[];
}

/** A named day and how far it is one when something happened. */
interface Told extends Named {
  readonly score: number;
}

/** The days that a wire names, years back left out, and the dateline, which only opens the wire ("LIMA, 3 JAN 90 (EFE) --"). */
export function daysIn({ text, times, events }: Report, own: string | undefined): Named[] {
  if (own === undefined) return [];
  const opened = text.indexOf('--');
  const whole = plain(text);
  const sentences = stretchesOf(text);
  // "AT 2230 [0230 GMT ON 12 JANUARY]": the editors' notes
  const notes = [...text.matchAll(/\[[^\]]*\]/g)].map(({ 0: { length }, index }) => [index, index + length] as const);
  return times.flatMap((time) => {
    const day = dayOf(time);
    const { start, end } = time.span;
    const at = sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end);
    const sentence = sentences[at];
    if (day === undefined || !isNews(day, own) || start < opened || !sentence) return [];
    if (notes.some(([from, to]) => from <= start && start < to)) return [];
    const tied = events.filter((event) => event.times.includes(time.id)).flatMap((event) => typeOf(event) ?? []);
    const types = [...new Set(tied)];
    const ago = (Date.parse(own) - Date.parse(day)) / 86_400_000;
    const told = { start: Math.max(sentence.start, opened < sentence.end ? opened + 2 : 0), end: sentence.end };
    return [{ start, end, day, types, at, happened: happenedNames(whole, told, { start, end, types }, ago) }];
  });
}

/** Of the days that a wire names and its own, the likeliest for its `n`th incident of a type; undefined where it has no sentences or day. */
export function dayOfIncident(
  report: Report,
  own: string | undefined,
  seen: Seen,
  type: string,
  n: number,
): string | undefined {
  const scores = seen.scores.get(type) ?? [];
  const best = ranked(scores)[Math.min(n, scores.length - 1)];
  if (own === undefined || best === undefined) return undefined;
  const named = new Map<string, Told[]>([[own, []]]);
  for (const day of daysIn(report, own)) {
    const of = (kind: string) => seen.scores.get(kind)?.[day.at] as number;
    const score = happened(day.happened, of('any'), Math.max(...TYPE_NAMES.map(of)));
    named.set(day.day, [...(named.get(day.day) ?? []), { ...day, score }]);
  }
  const days = [...named.keys()].sort();
  const chance = (day: string) => scoreOf(LEARNED.days, dayNames(report.text, day, own, named, type, scores, best));
  return days.reduce((likeliest, day) => (chance(day) > chance(likeliest) ? day : likeliest));
}

/** What speaks for a day as that of an incident which the sentence `best` tells of; the same as in `model/muc4/train.py`. */
function dayNames(
  text: string,
  day: string,
  own: string,
  named: ReadonlyMap<string, readonly Told[]>,
  type: string,
  scores: readonly number[],
  best: number,
): Set<string> {
  const side = day === own ? 'own' : 'other';
  const ago = (Date.parse(own) - Date.parse(day)) / 86_400_000;
  const found = named.get(day) ?? [];
  const isHere = (told: readonly Told[]) => told.some(({ at }) => at === best);
  const others = [...named.values()].some(isHere);
  const names = new Set([
    side,
    `ago ${ago < 0 ? 'ahead' : ago < 3 ? ago : ago < 8 ? 'week' : ago < 31 ? 'month' : 'more'}`,
    `${side} ${isHere(found) ? 'here' : others ? 'not here' : 'none here'}`,
  ]);
  const most = (told: readonly Told[]) => Math.max(...told.map(({ score }) => Math.max(-3, Math.min(3, score))));
  const rival = most([...named].flatMap(([one, told]) => (one === day ? [] : told)));
  names.add(`${side} rival ${rival === Number.NEGATIVE_INFINITY ? 'none' : Math.floor(rival * 1.5)}`);
  const distance = ({ at }: Told) => Math.abs(at - best);
  const nearest = found.reduce<Told | undefined>((a, b) => (a && distance(a) <= distance(b) ? a : b), undefined);
  if (!nearest) return names;
  const step = nearest.at - best;
  const behind = Math.max(...found.map(({ at }) => scores[at] as number)) - (scores[best] as number);
  names.add(`${side} at ${Math.abs(step) < 3 ? step : step < 0 ? 'before' : 'behind'}`);
  names.add(`${side} of ${Math.min(4, [...named.values()].filter(({ length }) => length > 0).length)}`);
  names.add(`${side} less ${Math.min(4, Math.trunc(0.5 - 2 * behind))}`);
  names.add(`${side} happened ${Math.floor(most(found) * 1.5)}`);
  if (most(found) >= rival) names.add(`${side} happened most`);
  if (rival > Number.NEGATIVE_INFINITY) names.add(`${side} over rival ${Math.floor(most(found) - rival)}`);
  if (found.some(({ at }) => at < 2)) names.add(`${side} in lead`);
  if (found.some(({ types }) => types.includes(type))) names.add(`${side} tied`);
  if (found.some(({ types }) => types.length > 0)) names.add(`${side} tied to any`);
  const whole = plain(text);
  const { start, end } = nearest;
  const numbered = (range: string) => range.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
  for (const word of numbered(whole.slice(start, end))) names.add(`${side} word ${/\d/.test(word) ? '#' : word}`);
  for (const word of numbered(whole.slice(Math.max(0, start - 60), start)).slice(-4)) names.add(`before ${word}`);
  for (const word of numbered(whole.slice(end, end + 60)).slice(0, 3)) names.add(`after ${word}`);
  return names;
}
