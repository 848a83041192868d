import { readFileSync } from 'node:fs';
import { readWith } from '../../src/engine/pipeline.ts';
import type { Event, Range, Report, Time } from '../../src/report/index.ts';
import { countries } from '../../src/vocabulary/countries.ts';
import { readLines, scorer } from '../scorers.ts';
import { eachLine, type Task } from '../task.ts';

interface Template {
  type: string;
  stage: string;
  date?: string;
  country?: string;
  place?: string;
  perpInd: string[];
  perpOrg: string[];
  perpOrgConfidence?: string;
  instrument: string[];
  physTgt: string[];
  humTgt: string[];
}

/** MUC-4's types by the words of a trigger. Only violence by other than a state's forces counts. */
const TYPES: readonly (readonly [type: string, trigger: RegExp])[] = [
  ['KIDNAPPING', /^(?:kidnap|abduct|hostage|hijack|take hostage)/i],
  ['BOMBING', /^(?:bomb|explo|dynamit|detonat|blast|blow|blew|car bomb)/i],
  ['ARSON', /^(?:burn|arson|set fire|torch|set)/i],
  [
    'ATTACK',
    /^(?:attack|kill|murder|assassin|massacre|shoot|shot|gun|machine|ambush|wound|injur|slay|slain|execut|assault|strike|fire|open|raid|slaughter|destr|damag|sabotag)/i,
  ],
];

/** Fighters: clashes between them are war, not terrorism, by MUC-4's rules. */
const FIGHTERS =
  /\b(?:soldiers?|troops?|guerrillas?|rebels?|insurgents?|battalion|garrison|brigade|army|armed forces|barracks|military (?:post|base|unit|column|convoy|patrol)|combatants?|terrorists?|subversives?|extremists?|fmln|farc)\b/i;
const FORCES = /\b(?:army|soldiers?|troops?|police|armed forces|military|air force|government forces)\b/i;

/** "4 FEB" and the like, told in the text by a weekday or "yesterday", on the calendar. */
function dayOf(time: Time | undefined): string | undefined {
  return time && /^\d{4}-\d\d-\d\d/.test(time.value) ? time.value.slice(0, 10) : undefined;
}

function stageOf(event: Event, report: Report): string {
  const own = report.certainties.find((c) => c.event === event.id && c.attribution === undefined);
  if (event.type === 'THREATEN') return 'THREATENED';
  if (event.stage === 'attempted' || own?.value === 'CT-') return 'ATTEMPTED';
  return 'ACCOMPLISHED';
}

/** Names of the region's states, as the set writes them. */
const COUNTRY = new RegExp(
  `\\b(?:${countries.map(({ name }) => name.toUpperCase().replace(/[^A-Z ]/g, '.')).join('|')})\\b`,
  'g',
);
const REGION = new Set([
  'EL SALVADOR',
  'COLOMBIA',
  'PERU',
  'ARGENTINA',
  'CHILE',
  'BOLIVIA',
  'GUATEMALA',
  'HONDURAS',
  'ECUADOR',
  'PANAMA',
  'NICARAGUA',
  'BRAZIL',
  'VENEZUELA',
  'MEXICO',
  'COSTA RICA',
  'JAMAICA',
  'PARAGUAY',
  'URUGUAY',
  'CUBA',
  'HAITI',
  'DOMINICAN REPUBLIC',
]);

/** The state where it happened: of the event's places, else of the dateline's, else the one the text names most. */
function countryOf({ places, text }: Report, event: Event | undefined): string | undefined {
  const opened = text.indexOf('--');
  const states = places.flatMap(({ id, span, location }) => {
    const name = countries.find(({ iso }) => iso === location?.country)?.name.toUpperCase();
    return name && REGION.has(name) ? [{ name, id, written: span.start < opened }] : [];
  });
  const told = states.find(({ id }) => event?.places.includes(id)) ?? states.find(({ written }) => written);
  if (told) return told.name;
  const counts = new Map<string, number>();
  for (const [name] of [...states.map(({ name }) => [name] as const), ...text.matchAll(COUNTRY)])
    if (REGION.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** A wire as `model/muc4/` sees it: how many incidents of each type, its sentences, and how much each looks like telling of a type. */
interface Seen {
  readonly counts: ReadonlyMap<string, number>;
  readonly sentences: readonly Range[];
  readonly scores: ReadonlyMap<string, readonly number[]>;
}

/** A template as an event fills it, and how much of it. */
type Filled = Template & { readonly weight: number };

/** What the events of a wire give as templates, the fullest first; clashes between fighters left out. */
function filledBy(report: Report, date: string | undefined): Filled[] {
  const found: Filled[] = [];
  for (const event of report.events) {
    if (event.stage === 'predicted' || event.stage === 'planned' || event.stage === 'requested') continue;
    const type = typeOf(event);
    if (!type) continue;
    const words = (...names: string[]) => event.roles.filter((r) => names.includes(r.role)).map((r) => r.span.quote);
    const doers = words('actor');
    const struck = words('victim', 'target');
    if (doers.some((d) => FORCES.test(d))) continue;
    if (struck.length > 0 && struck.every((s) => FIGHTERS.test(s))) continue;
    const day = event.times
      .map((id) => dayOf(report.times.find((time) => time.id === id)))
      .find((d) => d !== undefined);
    if (!isNews(day, date)) continue;
    const human = event.roles
      .filter((r) => r.role === 'victim' || (r.role === 'target' && r.actor !== undefined))
      .map((r) => r.span.quote);
    const country = countryOf(report, event);
    const place = report.places.find(({ id }) => event.places.includes(id));
    const template = {
      type,
      stage: stageOf(event, report),
      ...(day === undefined ? {} : { date: day }),
      ...(country === undefined ? {} : { country }),
      ...(place ? { place: place.span.quote } : {}),
      perpInd: doers.filter((d) => !/[A-Z]{4,} [A-Z]+ [A-Z]+/.test(d)),
      perpOrg: doers.filter((d) =>
        /\b(?:FMLN|FARC|ELN|URNG|SENDERO|SHINING PATH|NATIONAL LIBERATION|FRONT|EXTRADITABLES|MEDELLIN|CARTEL|ARMY OF|MRTA)\b/.test(
          d,
        ),
      ),
      instrument: words('instrument'),
      physTgt: struck.filter((s) => !human.includes(s)),
      humTgt: human,
      weight: doers.length + struck.length + (day ? 1 : 0) + event.mentions.length * 0.5 + (place ? 0.5 : 0),
    };
    found.push(template);
  }
  return found.sort((a, b) => b.weight - a.weight);
}

/** Of all types and of each: how many templates the events of a wire fill, how many tell of the type, and how full the fullest is. */
export function eventsIn(report: Report, date: string | undefined): Record<string, number[]> {
  const found = filledBy(report, date);
  const types = report.events.flatMap((event) => typeOf(event) ?? []);
  const of = (type: string | undefined) => {
    const own = found.filter((template) => type === undefined || template.type === type);
    const told = types.filter((one) => type === undefined || one === type);
    return [Math.min(4, own.length), Math.min(6, told.length), Math.min(6, own[0]?.weight ?? 0)];
  };
  return { any: of(undefined), ...Object.fromEntries(TYPE_NAMES.map((type) => [type, of(type)])) };
}

/** The templates of a wire: as many of each type as it was seen to report, filled from the fullest events of that type. */
function templatesOf(report: Report, date: string | undefined): Template[] {
  const found = filledBy(report, date);
  const seen = seenIn(report.text, eventsIn(report, date));
  const kept: Template[] = [];
  for (const [type, count] of seen.counts) {
    const own = found.filter((template) => template.type === type);
    for (let n = 0; n < count; n++) {
      const first = own[n];
      const country = first?.country ?? countryOf(report, undefined);
      const template: Template = first
        ? { ...first }
        : { type, stage: 'ACCOMPLISHED', perpInd: [], perpOrg: [], instrument: [], physTgt: [], humTgt: [] };
      const day = dayOfIncident(report, date, seen, type, n) ?? template.date ?? date;
      if (day !== undefined) template.date = day;
      if (country !== undefined) template.country = country;
      if (count === 1)
        for (const slot of ['perpInd', 'perpOrg', 'instrument', 'physTgt', 'humTgt'] as const)
          if (template[slot].length === 0) template[slot] = own.find((o) => o[slot].length > 0)?.[slot] ?? [];
      kept.push(template);
    }
  }
  return kept.map(({ weight: _weight, ...template }: Template & { weight?: number }) => template);
}

/** Years back is history, not news. */
function isNews(day: string | undefined, date: string | undefined): boolean {
  return day === undefined || date === undefined || Math.abs(Date.parse(date) - Date.parse(day)) <= 75 * 86_400_000;
}

/** A day that a wire names, where, and of which types the incidents are that the reading ties to it. */
interface Named {
  readonly start: number;
  readonly end: number;
  readonly day: string;
  readonly types: readonly string[];
}

/** A named day and the sentence that names it. */
interface Told extends Named {
  readonly at: number;
}

/** The days that a wire names, years back left out. */
export function daysIn({ times, events }: Report, date: string | undefined): Named[] {
  return times.flatMap((time) => {
    const day = dayOf(time);
    if (day === undefined || !isNews(day, date)) return [];
    const types = events.filter((event) => event.times.includes(time.id)).flatMap((event) => typeOf(event) ?? []);
    return [{ start: time.span.start, end: time.span.end, day, types: [...new Set(types)] }];
  });
}

/** MUC-4's type of an event, where it has one. */
function typeOf({ type, span }: Event): string | undefined {
  if (type !== 'ASSAULT' && type !== 'COERCE') return undefined;
  return TYPES.find(([, trigger]) => trigger.test(span.quote))?.[0];
}

/** Of the days that a wire names and its own, the likeliest for its `n`th incident of a type; undefined where it has no sentences or day. */
function dayOfIncident(
  report: Report,
  own: string | undefined,
  seen: Seen,
  type: string,
  n: number,
): string | undefined {
  const scores = seen.scores.get(type) ?? [];
  const best = ranked(scores)[Math.min(n, scores.length - 1)];
  if (own === undefined || best === undefined) return undefined;
  // "LIMA, 3 JAN 90 (EFE) --" only opens the wire
  const opened = report.text.indexOf('--');
  const named = new Map<string, Told[]>([[own, []]]);
  for (const told of daysIn(report, own)) {
    const at = seen.sentences.findIndex(({ start, end }) => start <= told.start && told.start < end);
    if (at < 0 || told.start < opened) continue;
    named.set(told.day, [...(named.get(told.day) ?? []), { ...told, at }]);
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
  const distance = ({ at }: Told) => Math.abs(at - best);
  const nearest = found.reduce<Told | undefined>((a, b) => (a && distance(a) <= distance(b) ? a : b), undefined);
  if (!nearest) return names;
  const step = nearest.at - best;
  const behind = Math.max(...found.map(({ at }) => scores[at] as number)) - (scores[best] as number);
  names.add(`${side} at ${Math.abs(step) < 3 ? step : step < 0 ? 'before' : 'behind'}`);
  names.add(`${side} of ${Math.min(4, [...named.values()].filter(({ length }) => length > 0).length)}`);
  names.add(`${side} less ${Math.min(4, Math.trunc(0.5 - 2 * behind))}`);
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

interface Weights {
  readonly intercept: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** What `model/muc4/train.py` learned: what MUC-4 counts as terrorism is a matter of its own. */
interface Learned {
  /** Each reading of a text, "sentence ATTACK" or "wire any", and its intercept. */
  readonly readings: Readonly<Record<string, number>>;
  /** A word's inverse document frequency, then its weight in each reading. */
  readonly words: Readonly<Record<string, readonly [idf: number, ...weights: number[]]>>;
  readonly days: Weights;
  readonly counts: Readonly<Record<string, { readonly intercept: number; readonly weights: readonly number[] }>>;
  readonly thresholds: Readonly<Record<'relevant' | 'ATTACK' | 'other' | 'more', number>>;
}

const LEARNED = JSON.parse(readFileSync(new URL('../../model/weights/muc4.json', import.meta.url), 'utf8')) as Learned;
const READINGS = Object.entries(LEARNED.readings);
const WORDS = new Map(Object.entries(LEARNED.words));
const MOST = 3;
const FEW = -6;
const TYPE_NAMES = ['BOMBING', 'ATTACK', 'KIDNAPPING', 'ARSON'];

/** The text with its notes in brackets, "[TEXT]", blanked out: what is left keeps its place. */
const plain = (text: string) => text.replace(/\[[A-Za-z ,]+\]/g, (note) => ' '.repeat(note.length));

/** What the words of a text, tf-idf, say by each reading. */
function readingsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of plain(text)
    .toLowerCase()
    .matchAll(/[a-z]+/g))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const sums = READINGS.map(() => 0);
  let square = 0;
  for (const [word, count] of counts) {
    const [idf = 0, ...weights] = WORDS.get(word) ?? [];
    const value = (1 + Math.log(count)) * idf;
    square += value ** 2;
    for (const [i, weight] of weights.entries()) sums[i] = (sums[i] as number) + value * weight;
  }
  const length = Math.sqrt(square) || 1;
  return new Map(READINGS.map(([name, intercept], i) => [name, intercept + (sums[i] as number) / length]));
}

/** Sentences of four words or more, as the training cuts them. */
function sentencesIn(text: string): (Range & { readings: Map<string, number> })[] {
  const whole = plain(text);
  const found: (Range & { readings: Map<string, number> })[] = [];
  let start = 0;
  for (const cut of [...whole.matchAll(/(?<=[.!?])\s+|\n\s*\n/g), { 0: '', index: whole.length }]) {
    const sentence = whole.slice(start, cut.index);
    if (sentence.split(/\s+/).filter(Boolean).length > 3)
      found.push({ start, end: cut.index, readings: readingsOf(sentence) });
    start = cut.index + cut[0].length;
  }
  return found;
}

function scoreOf({ intercept, weights }: Weights, names: ReadonlySet<string>): number {
  let score = intercept;
  for (const name of names) score += weights[name] ?? 0;
  return score;
}

/** Where the scores stand, best first. */
const ranked = (scores: readonly number[]) =>
  [...scores.keys()].sort((a, b) => (scores[b] as number) - (scores[a] as number));

/**
 * Reads a wire for its incidents.
 * @param events what `eventsIn` says of it
 */
function seenIn(text: string, events: Readonly<Record<string, readonly number[]>>): Seen {
  const sentences = sentencesIn(text);
  const whole = readingsOf(text);
  const columns = new Map<string, number[]>();
  const scored = new Map<string, readonly number[]>();
  for (const type of ['any', ...TYPE_NAMES]) {
    const scores = sentences.map(({ readings }) => readings.get(`sentence ${type}`) as number);
    const order = ranked(scores);
    const top = Array.from({ length: MOST }, (_, n) => scores[order[n] ?? -1] ?? FEW);
    const sum = scores.length ? Math.log(scores.reduce((all, score) => all + Math.exp(score), 0)) : FEW;
    const first = Math.max(...scores.slice(0, 3), scores.length ? Number.NEGATIVE_INFINITY : FEW);
    columns.set(type, [...top, sum, first, whole.get(`wire ${type}`) as number, ...(events[type] ?? [])]);
    scored.set(type, scores);
  }
  const any = columns.get('any') as number[];
  const probability = (name: string, values: readonly number[]) => {
    const model = LEARNED.counts[name];
    if (!model) return 0;
    return (
      1 / (1 + Math.exp(-values.reduce((sum, value, i) => sum + value * (model.weights[i] ?? 0), model.intercept)))
    );
  };
  const { relevant, ATTACK, other, more } = LEARNED.thresholds;
  const counts = new Map<string, number>();
  if (probability('any', any) <= relevant) return { counts, sentences, scores: scored };
  const of = (type: string, n: number) =>
    probability(`${type} ${n}`, [...(columns.get(type) as number[]), any[0] as number, any[5] as number]);
  for (const type of TYPE_NAMES)
    if (of(type, 1) > (type === 'ATTACK' ? ATTACK : other)) {
      let count = 1;
      for (let n = 2; n <= MOST; n++) if (of(type, n) > more) count++;
      counts.set(type, count);
    }
  if (counts.size === 0)
    counts.set(
      TYPE_NAMES.reduce((best, type) => (of(type, 1) > of(best, 1) ? type : best)),
      1,
    );
  return { counts, sentences, scores: scored };
}

export const muc4: Task = {
  name: 'muc4',
  heads: ['attribution', 'entities', 'certainty'],
  predict: eachLine(async ({ id, text, date }, { resources }) => {
    const day = typeof date === 'string' ? date : undefined;
    const facts = day === undefined ? {} : { published: { value: day, how: 'given' as const, evidence: [] } };
    const report = await readWith({ text: text as string, facts }, resources);
    return { id, templates: templatesOf(report, day) };
  }),
  sets: [
    {
      file: 'events/muc4.dev.jsonl',
      async score(gold, predicted) {
        const { scoreDocs } = await scorer('score-muc4.mjs');
        const found = new Map(
          readLines<{ id: string; templates: object[] }>(predicted).map(({ id, templates }) => [id, templates]),
        );
        const counts = scoreDocs(readLines(gold), found) as Record<string, { tp: number; fp: number; fn: number }>;
        const f = (name: string) => {
          const { tp, fp, fn } = counts[name] ?? { tp: 0, fp: 0, fn: 0 };
          return (200 * tp) / (2 * tp + fp + fn || 1);
        };
        return [
          { measure: 'document relevance F', ours: f('doc-relevant'), reference: 'keywords 75.4' },
          { measure: 'template F', ours: f('template'), reference: 'keywords 58.8' },
          { measure: 'date F', ours: f('date'), reference: 'keywords 79.5' },
          { measure: 'country F', ours: f('country') },
          { measure: 'stage F', ours: f('stage') },
        ];
      },
    },
  ],
};
