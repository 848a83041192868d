// Names and abbreviations of the parts of the calendar, as English papers print them (AP and Reuters stylebooks).

/** Months from 1. `capital` words are verbs or names too, and mean the month only with a capital. */
export const months: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  febr: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

/** Month words that are other words too: alone they need more than their letters. */
export const doubtfulMonths: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'august',
  'april',
  'june',
  'jan',
  'dec',
  'jun',
  'jul',
  'sep',
  'oct',
]);

/** Weekdays from Monday = 1 (ISO 8601). */
export const weekdays: Readonly<Record<string, number>> = {
  monday: 1,
  mon: 1,
  tuesday: 2,
  tue: 2,
  tues: 2,
  wednesday: 3,
  wed: 3,
  weds: 3,
  thursday: 4,
  thu: 4,
  thur: 4,
  thurs: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
  sunday: 7,
  sun: 7,
};

/** Weekday abbreviations that are other words too. */
export const doubtfulWeekdays: ReadonlySet<string> = new Set([
  'mon',
  'wed',
  'weds',
  'fri',
  'sat',
  'sun',
  'thu',
  'tue',
  'thur',
]);

/** TIMEX3 codes of seasons. */
export const seasons: Readonly<Record<string, 'SP' | 'SU' | 'FA' | 'WI'>> = {
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summers: 'SU',
  summertime: 'SU',
  fall: 'FA',
  autumn: 'FA',
  winter: 'WI',
  winters: 'WI',
  wintertime: 'WI',
};

/** TIMEX3 codes of the parts of a day. */
export const dayparts: Readonly<Record<string, 'MO' | 'AF' | 'EV' | 'NI'>> = {
  morning: 'MO',
  mornings: 'MO',
  dawn: 'MO',
  afternoon: 'AF',
  afternoons: 'AF',
  evening: 'EV',
  evenings: 'EV',
  night: 'NI',
  nights: 'NI',
  dusk: 'EV',
  overnight: 'NI',
  nighttime: 'NI',
};

/** What lasts a night or serves for one; its *overnight* tells of no night that a report could date. */
export const overnightThings: ReadonlySet<string> = new Set(
  `accommodation bag bags boat bus camp camping camps confinement delivery ferry flight flights guest guests hit hours journey lending
parking rate rates sensation service services shift shifts shipping stay stays stop stops success train trains trip trips visit visits`.split(
    /\s+/,
  ),
);

/** Verbs of change: what *becomes* or *changes* overnight does so at once. */
export const overnightChanges: ReadonlySet<string> = new Set(
  `become becomes became becoming build change changed changes changing disappear disappeared do doubled doubling fix happen happened
happens heal improve made solve solved transform transformed turn turned turning vanish vanished`.split(/\s+/),
);

/** Units of time in the letters of ISO 8601 durations; hours, minutes and seconds stand behind a T. */
export const timeUnits: Readonly<Record<string, string>> = {
  second: 'TS',
  seconds: 'TS',
  sec: 'TS',
  secs: 'TS',
  minute: 'TM',
  minutes: 'TM',
  min: 'TM',
  mins: 'TM',
  hour: 'TH',
  hours: 'TH',
  hr: 'TH',
  hrs: 'TH',
  day: 'D',
  days: 'D',
  week: 'W',
  weeks: 'W',
  fortnight: 'F',
  fortnights: 'F',
  weekend: 'E',
  weekends: 'E',
  month: 'M',
  months: 'M',
  quarter: 'Q',
  quarters: 'Q',
  semester: 'S',
  semesters: 'S',
  year: 'Y',
  years: 'Y',
  yr: 'Y',
  yrs: 'Y',
  decade: 'DE',
  decades: 'DE',
  century: 'CE',
  centuries: 'CE',
  millennium: 'ML',
  millennia: 'ML',
};

/** Decades by name: *the sixties*. */
export const decadeNames: Readonly<Record<string, number>> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
};

/**
 * Zones by abbreviation, in minutes from UTC, as news agencies print them (IANA time zone database). IST is India's, CST and
 * BST the American and the British: what else they mean is rarer in English news.
 */
export const timeZones: Readonly<Record<string, number>> = {
  utc: 0,
  gmt: 0,
  z: 0,
  bst: 60,
  wet: 0,
  west: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  trt: 180,
  ist: 330,
  pkt: 300,
  wib: 420,
  hkt: 480,
  sgt: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  hst: -600,
};

/** Places by whose clock news tells the time, summer time and all: letters behind a time of day, or a name before *time*. */
export const zoneRegions: Readonly<Record<string, readonly string[]>> = {
  'America/New_York': ['et', 'eastern'],
  'America/Chicago': ['ct', 'central'],
  'America/Denver': ['mt', 'mountain'],
  'America/Los_Angeles': ['pt', 'pacific'],
  'Europe/London': ['london'],
  'Europe/Paris': ['paris', 'brussels', 'berlin'],
  'Europe/Kyiv': ['kyiv', 'kiev'],
  'Europe/Minsk': ['minsk'],
  'Europe/Warsaw': ['warsaw'],
  'Europe/Athens': ['athens'],
  'Europe/Moscow': ['moscow'],
  'Europe/Istanbul': ['istanbul', 'turkish'],
  'Africa/Cairo': ['cairo'],
  'Africa/Khartoum': ['khartoum'],
  'Africa/Tripoli': ['tripoli'],
  'Asia/Baku': ['baku'],
  'Asia/Yerevan': ['yerevan'],
  'Asia/Tbilisi': ['tbilisi'],
  'Asia/Beirut': ['beirut', 'lebanon'],
  'Asia/Damascus': ['damascus', 'syria'],
  'Asia/Baghdad': ['baghdad', 'iraq'],
  'Asia/Riyadh': ['riyadh', 'saudi'],
  'Asia/Dubai': ['dubai'],
  'Asia/Kabul': ['kabul'],
  'Asia/Karachi': ['islamabad', 'pakistan'],
  'Asia/Gaza': ['gaza'],
  'Asia/Pyongyang': ['pyongyang'],
  'Asia/Taipei': ['taipei', 'taiwan'],
  'Asia/Jerusalem': ['israel', 'jerusalem'],
  'Asia/Tehran': ['tehran', 'iran'],
  'Asia/Kolkata': ['delhi'],
  'Asia/Shanghai': ['beijing', 'china'],
  'Asia/Seoul': ['seoul'],
  'Asia/Tokyo': ['tokyo'],
};

/** What is recorded and kept by the hour: *40 hours of footage* is how much there is of it, not how long anything took. */
export const recorded: ReadonlySet<string> = new Set(
  'audio content film footage interviews material music programming recording recordings tape tapes testimony video videos'.split(
    ' ',
  ),
);
