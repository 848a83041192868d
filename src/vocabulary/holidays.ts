// Holidays and observances that news reports date things by. Sources: the Gregorian computus for Easter; US Code title 5
// § 6103 for the American ones; for the movable feasts of other calendars (Islamic, Hebrew, Chinese) the calendars that ICU
// carries, so a day's difference from local sighting of the moon is possible.

/** When a holiday falls. Weekdays from Monday 1; `nth` -1 is the last of the month. */
export type HolidayRule =
  | { on: 'date'; month: number; day: number }
  | { on: 'weekday'; month: number; weekday: number; nth: number; plus?: number }
  | { on: 'easter'; plus: number; orthodox?: true }
  | { on: 'calendar'; calendar: 'islamic-umalqura' | 'hebrew' | 'chinese'; month: string; day: number };

export interface Holiday {
  readonly id: string;
  readonly names: readonly string[];
  readonly rule: HolidayRule;
  /** Days it lasts, where more than one. */
  readonly days?: number;
}

const date = (id: string, month: number, day: number, ...names: string[]): Holiday => ({
  id,
  names,
  rule: { on: 'date', month, day },
});
const weekday = (id: string, month: number, day: number, nth: number, ...names: string[]): Holiday => ({
  id,
  names,
  rule: { on: 'weekday', month, weekday: day, nth },
});
const easter = (id: string, plus: number, ...names: string[]): Holiday => ({ id, names, rule: { on: 'easter', plus } });

export const holidays: readonly Holiday[] = [
  // The night that ends the year and the day that begins it: "the New Year holiday" is both.
  {
    id: 'new-year-holiday',
    names: ['new year holiday', 'new year holidays', "new year's holiday", "new year's holidays"],
    rule: { on: 'date', month: 12, day: 31 },
    days: 2,
  },
  date('new-years-eve', 12, 31, "new year's eve", 'new years eve', 'new year eve'),
  date('new-years-day', 1, 1, "new year's day", 'new years day', "new year's", 'new year day'),
  date('epiphany', 1, 6, 'epiphany'),
  date('orthodox-christmas', 1, 7, 'orthodox christmas'),
  weekday('martin-luther-king-day', 1, 1, 3, 'martin luther king day', 'martin luther king jr . day', 'mlk day'),
  date('australia-day', 1, 26, 'australia day'),
  date('groundhog-day', 2, 2, 'groundhog day'),
  date('valentines-day', 2, 14, "valentine's day", 'valentines day'),
  weekday('presidents-day', 2, 1, 3, "presidents' day", 'presidents day', "president's day"),
  date('defender-day', 2, 23, 'defender of the fatherland day'),
  date('womens-day', 3, 8, "international women's day", "women's day"),
  date('st-patricks-day', 3, 17, "st . patrick's day", "saint patrick's day", "st patrick's day"),
  date('nowruz', 3, 20, 'nowruz', 'newroz', 'norouz'),
  date('april-fools-day', 4, 1, "april fools' day", "april fool's day", 'april fools day'),
  easter('mardi-gras', -47, 'mardi gras', 'shrove tuesday'),
  easter('ash-wednesday', -46, 'ash wednesday'),
  easter('palm-sunday', -7, 'palm sunday'),
  easter('good-friday', -2, 'good friday'),
  easter('easter', 0, 'easter sunday', 'easter'),
  easter('easter-monday', 1, 'easter monday'),
  { id: 'orthodox-easter', names: ['orthodox easter'], rule: { on: 'easter', plus: 0, orthodox: true } },
  easter('ascension-day', 39, 'ascension day'),
  easter('pentecost', 49, 'pentecost', 'whit sunday'),
  date('earth-day', 4, 22, 'earth day'),
  date('anzac-day', 4, 25, 'anzac day'),
  date('may-day', 5, 1, 'may day', 'international workers day', "international workers' day"),
  date('cinco-de-mayo', 5, 5, 'cinco de mayo'),
  date('victory-day', 5, 9, 'victory day'),
  weekday('mothers-day', 5, 7, 2, "mother's day", 'mothers day'),
  weekday('memorial-day', 5, 1, -1, 'memorial day'),
  date('juneteenth', 6, 19, 'juneteenth'),
  weekday('fathers-day', 6, 7, 3, "father's day", 'fathers day'),
  date('canada-day', 7, 1, 'canada day'),
  date('independence-day', 7, 4, 'fourth of july', 'july fourth', 'july 4th holiday'),
  date('bastille-day', 7, 14, 'bastille day'),
  weekday('labor-day', 9, 1, 1, 'labor day', 'labour day'),
  weekday('columbus-day', 10, 1, 2, 'columbus day', "indigenous peoples' day"),
  date('halloween', 10, 31, 'halloween'),
  date('all-saints-day', 11, 1, "all saints' day", 'all saints day'),
  date('guy-fawkes-night', 11, 5, 'guy fawkes night', 'bonfire night'),
  { id: 'election-day', names: ['election day'], rule: { on: 'weekday', month: 11, weekday: 1, nth: 1, plus: 1 } },
  date('veterans-day', 11, 11, 'veterans day', "veterans' day", 'armistice day'),
  weekday('thanksgiving', 11, 4, 4, 'thanksgiving day', 'thanksgiving'),
  { id: 'black-friday', names: ['black friday'], rule: { on: 'weekday', month: 11, weekday: 4, nth: 4, plus: 1 } },
  { id: 'cyber-monday', names: ['cyber monday'], rule: { on: 'weekday', month: 11, weekday: 4, nth: 4, plus: 4 } },
  date('christmas-eve', 12, 24, 'christmas eve'),
  date('christmas-day', 12, 25, 'christmas day', 'christmas'),
  date('boxing-day', 12, 26, 'boxing day'),
  {
    id: 'lunar-new-year',
    names: ['lunar new year', 'chinese new year'],
    rule: { on: 'calendar', calendar: 'chinese', month: '1', day: 1 },
  },
  {
    id: 'ramadan',
    names: ['ramadan'],
    rule: { on: 'calendar', calendar: 'islamic-umalqura', month: '9', day: 1 },
    days: 30,
  },
  {
    id: 'eid-al-fitr',
    names: ['eid al - fitr', 'eid ul - fitr', 'eid al fitr'],
    rule: { on: 'calendar', calendar: 'islamic-umalqura', month: '10', day: 1 },
  },
  {
    id: 'eid-al-adha',
    names: ['eid al - adha', 'eid ul - adha', 'eid al adha'],
    rule: { on: 'calendar', calendar: 'islamic-umalqura', month: '12', day: 10 },
  },
  { id: 'ashura', names: ['ashura'], rule: { on: 'calendar', calendar: 'islamic-umalqura', month: '1', day: 10 } },
  {
    id: 'passover',
    names: ['passover'],
    rule: { on: 'calendar', calendar: 'hebrew', month: 'Nisan', day: 15 },
    days: 7,
  },
  {
    id: 'rosh-hashanah',
    names: ['rosh hashanah', 'rosh hashana'],
    rule: { on: 'calendar', calendar: 'hebrew', month: 'Tishri', day: 1 },
  },
  { id: 'yom-kippur', names: ['yom kippur'], rule: { on: 'calendar', calendar: 'hebrew', month: 'Tishri', day: 10 } },
  {
    id: 'hanukkah',
    names: ['hanukkah', 'chanukah'],
    rule: { on: 'calendar', calendar: 'hebrew', month: 'Kislev', day: 25 },
    days: 8,
  },
];
