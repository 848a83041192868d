/** A day of history that the news calls by month and day alone. */
export interface NamedDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The words that, right behind the day, make it that one: "the Sept. 11 attacks". */
  readonly events: readonly string[];
  /** How it is written in figures alone, where that is its name: "9/11". */
  readonly figures?: readonly [first: number, second: number];
}

/** Without them "the Sept. 11 attacks" would be the last 11 September. A day is so named only by a report that is later. */
export const namedDays: readonly NamedDay[] = [
  {
    year: 2001,
    month: 9,
    day: 11,
    events: ['attack', 'attacks', 'terrorist', 'terror', 'hijackers', 'hijackings', 'commission', 'conspirators'],
    figures: [9, 11],
  },
  // The London bombings
  { year: 2005, month: 7, day: 7, events: ['bombings', 'bombers'], figures: [7, 7] },
  // Mumbai
  { year: 2008, month: 11, day: 26, events: ['attacks'], figures: [26, 11] },
  {
    year: 2021,
    month: 1,
    day: 6,
    events: ['riot', 'riots', 'rioters', 'insurrection', 'insurrectionists', 'committee'],
  },
  { year: 2023, month: 10, day: 7, events: ['attack', 'attacks', 'massacre', 'assault', 'hamas'] },
];
