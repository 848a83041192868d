import type { Event, Report } from '../../src/report/index.ts';
import { countries } from '../../src/vocabulary/countries.ts';
import { dayOf, dayOfIncident, isNews } from './days.ts';
import { seenIn } from './sentences.ts';
import { TYPE_NAMES, typeOf } from './types.ts';

/** One incident, as MUC-4's scorer reads it. */
export interface Template {
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

/** Fighters: clashes between them are war, not terrorism, by MUC-4's rules. */
const FIGHTERS =
  /\b(?:soldiers?|troops?|guerrillas?|rebels?|insurgents?|battalion|garrison|brigade|army|armed forces|barracks|military (?:post|base|unit|column|convoy|patrol)|combatants?|terrorists?|subversives?|extremists?|fmln|farc)\b/i;
const FORCES = /\b(?:army|soldiers?|troops?|police|armed forces|military|air force|government forces)\b/i;

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
export function templatesOf(report: Report, date: string | undefined): Template[] {
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
