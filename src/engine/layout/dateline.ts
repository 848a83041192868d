import { countries } from '../../vocabulary/countries.ts';
import { datelineCountries } from '../../vocabulary/dateline-cities.ts';
import { months, weekdays } from '../../vocabulary/page-dates.ts';
import { agencyCredited, isCredit } from './agency.ts';
import { type CalendarDate, calendarDate } from './calendar-date.ts';

/** A dateline as it stands at the beginning of a paragraph; offsets from the paragraph's first character. */
export interface DatelineRead {
  /** Where it ends, its dash included. */
  end: number;
  place?: { start: number; end: number };
  /** Agency id, or the credit as printed where no agency of the vocabulary is meant. */
  agency?: string;
  /** The day, where it is given in full. */
  date?: CalendarDate;
}

const countryNames = new Set(countries.flatMap(({ name, otherNames }) => [name, ...otherNames]));

/** Datelines are short. In characters. */
const LONGEST = 160;

const WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const LINK =
  '(?:of|the|and|de|del|la|las|los|el|al|as|da|do|dos|du|le|sur|der|am|on|in|es|ve|OF|THE|AND|DE|LA|AL|ON|IN|AM)';
const NAME = `${WORD}(?:[ ](?:${LINK}[ ]){0,2}${WORD}){0,4}`;
/** One place or several: `Seoul/Tokyo`, `MINNEAPOLIS, Minn.`, `SYDNEY and KUALA LUMPUR`. */
const PLACES = new RegExp(`^${NAME}(?:(?:,[ ]?|[ ]?[/;|&][ ]?|[ ]and[ ])${NAME}){0,4}(?:[ ]\\(${NAME}\\))?$`, 'u');

const MONTH = `(?:${[...months.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`;
const WEEKDAY = `(?:(?:${[...weekdays].sort((a, b) => b.length - a.length).join('|')})\\.?)`;
const YEAR = "(?:,?\\s(?:(?:19|20)\\d{2}|'?\\d{2}))?";
/** A day behind the place, with or without its year. */
const DAY = new RegExp(
  `(?:^|,?\\s|,|\\s[—–-]\\s)(?:${WEEKDAY},?\\s)?(?:${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?${YEAR}|\\d{1,2}(?:st|nd|rd|th|\\.)?\\s${MONTH}${YEAR}|\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d{2}|${WEEKDAY}|no\\sdate)$`,
  'iu',
);

/** The country may stand in brackets of its own: `MADRID (SPAIN), 26 JAN 89 (RNE) --`. */
const CREDIT =
  /^(?<lead>[^()[\]]{0,100}?(?:\s\([^()[\]]{2,40}\),[^()[\]]{0,40}?)?),?\s?\((?<agency>[^()[\]]{2,60})\)(?<dash>\s?(?:--+|\.-|[-–—―‒_:]))?/u;
/** `MOSCOW, January 4. /TASS/.` */
const SLASHED = /^(?<lead>[^()[\]/]{0,100}?)[.,]?\s?\/(?<agency>\p{L}[^()[\]/]{1,40})\/(?<dash>\.|\s?[-–—])?(?=\s)/u;
const DASHES = /\s?(?:--+|[–—―‒_])|\s-(?=\s)|:(?=\s)|\.(?=\s[\p{Lu}"“])/gu;
/** Monitoring services say how much of the original follows, and whose it is. */
const EXTENT =
  /^\s*\[(?:text|excerpts?|article|report|editorial|commentary|communique|interview|summary|speech|statement)[^\]]{0,160}\](?:(?:\s*\[[^\]]{1,160}\]){0,3}\s*\[(?:text|excerpts?)\])?/iu;

/** Labels in capitals that stand before a dash or colon and are no places. */
const LABELS =
  /^(?:BREAKING|UPDATED?\d*|WATCH|VIDEO|EXCLUSIVE|OPINION|ANALYSIS|FACTBOX|EXPLAINER|LIVE|READ|MORE|NOTES?|CORRECTION|EDITOR|WARNING|Q|A|QUESTION|ANSWER|ALERT|URGENT|PHOTOS?|FILE|POLL|INTERVIEW|TRANSCRIPT|FACT|MYTH|PART|CHAPTER|SON DAKİKA|ÖZEL|GÖRÜŞ|TODAY|YESTERDAY|THE|IT|I|WE|HE|SHE|THEY|THIS|THAT|IN|ON|AT|BY|FROM|FOR|WITH|AS|BUT|AND|IF|NO|YES)\b|\b(?:BY|WITH|FOR|TO|IS|ARE|NOT)\b/iu;

/**
 * Reads the dateline that a paragraph begins with: `WASHINGTON (AA) -`, `KYIV, Jan. 4 (Reuters) —`, `Seoul/Tokyo, 5 January –`,
 * `LONDON —`, `(CNN)`, `DUBAI:`. A dateline needs an agency, a day, capitals before a long dash, or a city known for datelines.
 * @param paragraph its text, line ends as spaces
 */
export function readDateline(paragraph: string): DatelineRead | undefined {
  const head = paragraph.slice(0, LONGEST);
  if (!/^[\p{Lu}(]/u.test(head)) return undefined;
  const found = withAgency(head) ?? withDash(head);
  return (
    found && { ...found, end: found.end + (EXTENT.exec(paragraph.slice(found.end, found.end + 400))?.[0].length ?? 0) }
  );
}

/** A line that is a dateline and nothing else: `AFP, Paris`, `ANKARA (AA)`, `Ankara / DHA`, `Oslo, 3 May 2023`, `LONDON`. */
export function readDatelineLine(whole: string): DatelineRead | undefined {
  if (whole.length > 80) return undefined;
  const line = whole.replace(/\s?(?:--+|[-–—―‒_:])$/, '');
  const credit = CREDIT.exec(line);
  if (credit && credit[0].length === line.length)
    return withAgency(`${line} -`) && { ...withAgency(`${line} -`), end: whole.length };
  const pieces = /^(?<first>[^,/|–—-]{2,40}?)\s?[,/|–—-]\s?(?<second>[^,/|–—-]{2,40})$/u.exec(line)?.groups;
  if (pieces) {
    const [first, second] = [pieces.first as string, pieces.second as string];
    for (const [place, form] of [
      [first, second],
      [second, first],
    ] as const) {
      if (!isCredit(form) || datelineCountries(place).length === 0) continue;
      const start = place === first ? 0 : line.length - place.length;
      return {
        end: line.length,
        place: { start, end: start + place.length },
        agency: agencyCredited(form, place)?.id ?? form,
      };
    }
  }
  const lead = readLead(line);
  if ((lead?.city || lead?.inCountry) && lead.day) return finish(whole.length, lead);
  return datelineCountries(line).length > 0 && line === line.toUpperCase()
    ? { end: whole.length, place: { start: 0, end: whole.length } }
    : undefined;
}

function withAgency(head: string): DatelineRead | undefined {
  const credit = CREDIT.exec(head) ?? SLASHED.exec(head);
  if (!credit?.groups) return undefined;
  const form = (credit.groups.agency as string).trim();
  const words = credit.groups.lead as string;
  const lead = LABELS.test(words) ? {} : readLead(words);
  if (!lead) return undefined;
  const dash = credit.groups.dash !== undefined;
  const rest = head.slice(credit[0].length);
  const known = form.split(/\s?[/,&+]\s?| and | - /).some(isCredit);
  // "Bernie Sanders (I-Vt.) said": an unknown credit counts in a full dateline only.
  const full = dash && (lead.day || lead.city || (lead.place && lead.capitals && !isAllCapitals(head)));
  if (
    known
      ? !(dash || startsSentence(rest, lead.capitals || lead.day || !lead.place))
      : !(full && /^[\p{Lu}\p{Lt}][\p{L}\p{N}. '’&/-]*$/u.test(form))
  )
    return undefined;
  return finish(credit[0].length, lead, agencyCredited(form, lead.name)?.id ?? firstAgency(form, lead.name) ?? form);
}

function firstAgency(form: string, place: string | undefined): string | undefined {
  for (const part of form.split(/\s?[/,&+]\s?| and | - /)) {
    const agency = agencyCredited(part, place);
    if (agency) return agency.id;
  }
  return undefined;
}

/** Without a dash, a story begins behind the credit all the same where a capital does and the place has its day or is in capitals. */
function startsSentence(rest: string, plain: boolean | undefined): boolean {
  return Boolean(plain) && /^\s?[\p{Lu}"“‘'«]/u.test(rest);
}

function withDash(head: string): DatelineRead | undefined {
  let tried = 0;
  for (const dash of head.matchAll(DASHES)) {
    if (++tried > 3 || dash.index > 100) return undefined;
    const end = dash.index + dash[0].length;
    if (!/^\s?[\p{Lu}\p{N}"“‘'«[(]/u.test(head.slice(end))) continue;
    const bare = agencyBehind(head, end);
    const words = head.slice(0, dash.index);
    const lead = LABELS.test(words) ? undefined : readLead(words);
    if (!lead?.place) continue;
    const stop = dash[0] === '.';
    if (stop && !(lead.day && (lead.city || isCredit(lead.name as string)))) continue;
    // "AFP - …": the agency stands where the place would.
    if (isCredit(lead.name as string) && !lead.city && dash[0] !== ':')
      return { end, agency: agencyCredited(lead.name as string)?.id ?? (lead.name as string) };
    if (bare && (lead.capitals || lead.city))
      return finish(bare.end, lead, agencyCredited(bare.form, lead.name)?.id ?? bare.form);
    const colon = dash[0] === ':';
    const capitals = lead.capitals && isPlain(lead.name as string) && !isAllCapitals(head) && !colon;
    if ((lead.day && !colon) || lead.city || (lead.inCountry && !colon) || capitals) return finish(end, lead);
  }
  return undefined;
}

/** A place nobody knows is a short name, not an abbreviation or a line in capitals. */
function isPlain(name: string): boolean {
  return name.length > 3 && name.split(' ').length <= 3;
}

/** The agency between two dashes: `ANKARA - AA - The`. */
function agencyBehind(head: string, at: number): { form: string; end: number } | undefined {
  const next = /^\s?(?<form>[\p{L}-]{2,20})\s?(?:--+|[-–—:])(?=\s)/u.exec(head.slice(at));
  const form = next?.groups?.form;
  return next && form && isCredit(form) ? { form, end: at + next[0].length } : undefined;
}

interface Lead {
  place?: { start: number; end: number };
  name?: string;
  day?: boolean;
  date?: CalendarDate;
  /** The place is printed in capitals. */
  capitals?: boolean;
  /** The place is a city known for datelines. */
  city?: boolean;
  /** Its country stands behind it: `Nairobi, Kenya`. */
  inCountry?: boolean;
}

/** Place and day before an agency or dash; undefined where the words are anything else. */
function readLead(lead: string): Lead | undefined {
  const trimmed = lead.trimEnd().replace(/[,.]$/, '');
  if (trimmed === '') return {};
  const day = DAY.exec(trimmed);
  const place = withoutStop((day ? trimmed.slice(0, day.index) : lead).trimEnd().replace(/,$/, ''));
  const date = day ? calendarDate(trimmed) : undefined;
  const dated = { day: day !== null, ...(date ? { date } : {}) };
  if (place === '') return dated;
  if (!PLACES.test(place)) return undefined;
  const first = /^[^,/;|&(]+/.exec(place)?.[0].trimEnd() as string;
  return {
    ...dated,
    place: { start: 0, end: place.length },
    name: first,
    capitals: isAllCapitals(first.replace(/\b(?:and|of|the|de|del|la|al|el|ve)\b/g, '')),
    city: datelineCountries(first).length > 0,
    inCountry: countryNames.has(place.slice(first.length).replace(/^,\s?/, '')),
  };
}

/** `MOSCOW.` is Moscow; `N.J.` and `Minn.` keep their stops. */
function withoutStop(place: string): string {
  return place.endsWith('.') && datelineCountries(place.slice(0, -1)).length > 0 ? place.slice(0, -1) : place;
}

function isAllCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

function finish(end: number, lead: Lead, agency?: string): DatelineRead {
  return {
    end,
    ...(lead.place ? { place: lead.place } : {}),
    ...(agency ? { agency } : {}),
    ...(lead.date ? { date: lead.date } : {}),
  };
}
