// Events that papers name with a weekday beside them ("Tuesday's New Hampshire primary") and on what days they were, to tell
// when a report can have been written. Days from the electoral calendars as published and from the public record.

export interface DatedEvent {
  /** What papers call it, in small letters; words that may stand between are left out by the reader. */
  readonly names: readonly string[];
  /** ISO 8601 days on which one of that name was, or on which it began and went on. */
  readonly days: readonly string[];
}

const e = (names: string, days: string): DatedEvent => ({ names: names.split(', '), days: days.split(' ') });

export const datedEvents: readonly DatedEvent[] = [
  // American elections: what all papers of the world report
  e(
    'iowa caucus, iowa caucuses',
    '1996-02-12 2000-01-24 2004-01-19 2008-01-03 2012-01-03 2016-02-01 2020-02-03 2024-01-15',
  ),
  e(
    'new hampshire primary, new hampshire primaries',
    '1996-02-20 2000-02-01 2004-01-27 2008-01-08 2012-01-10 2016-02-09 2020-02-11 2024-01-23',
  ),
  e(
    'south carolina primary, south carolina republican primary, south carolina democratic primary',
    '2000-02-19 2008-01-19 2008-01-26 2012-01-21 2016-02-20 2016-02-27 2020-02-29 2024-02-03 2024-02-24',
  ),
  e('nevada caucus, nevada caucuses', '2008-01-19 2012-02-04 2016-02-20 2016-02-23 2020-02-22 2024-02-08'),
  e('super tuesday', '1996-03-12 2000-03-07 2004-03-02 2008-02-05 2012-03-06 2016-03-01 2020-03-03 2024-03-05'),
  e('florida primary, ohio primary, illinois primary', '2012-03-06 2012-03-20 2016-03-15 2020-03-17 2024-03-19'),
  e('michigan primary', '2008-01-15 2012-02-28 2016-03-08 2020-03-10 2024-02-27'),
  e('wisconsin primary', '2008-02-19 2012-04-03 2016-04-05 2020-04-07 2024-04-02'),
  e('new york primary', '2008-02-05 2012-04-24 2016-04-19 2020-06-23 2024-04-02'),
  e('pennsylvania primary', '2008-04-22 2012-04-24 2016-04-26 2020-06-02 2024-04-23'),
  e('indiana primary', '2008-05-06 2012-05-08 2016-05-03 2020-06-02 2024-05-07'),
  e('california primary', '2008-02-05 2012-06-05 2016-06-07 2020-03-03 2024-03-05'),
  e(
    'republican national convention',
    '2000-07-31 2000-08-01 2000-08-02 2000-08-03 2004-08-30 2004-08-31 2004-09-01 2004-09-02 2008-09-01 2008-09-02 2008-09-03 2008-09-04 2012-08-27 2012-08-28 2012-08-29 2012-08-30 2016-07-18 2016-07-19 2016-07-20 2016-07-21 2020-08-24 2020-08-25 2020-08-26 2020-08-27 2024-07-15 2024-07-16 2024-07-17 2024-07-18',
  ),
  e(
    'democratic national convention',
    '2000-08-14 2000-08-15 2000-08-16 2000-08-17 2004-07-26 2004-07-27 2004-07-28 2004-07-29 2008-08-25 2008-08-26 2008-08-27 2008-08-28 2012-09-04 2012-09-05 2012-09-06 2016-07-25 2016-07-26 2016-07-27 2016-07-28 2020-08-17 2020-08-18 2020-08-19 2020-08-20 2024-08-19 2024-08-20 2024-08-21 2024-08-22',
  ),
  e(
    'state of the union address, state of the union speech, state of the union',
    '1998-01-27 1999-01-19 2000-01-27 2002-01-29 2003-01-28 2004-01-20 2005-02-02 2006-01-31 2007-01-23 2008-01-28 2010-01-27 2011-01-25 2012-01-24 2013-02-12 2014-01-28 2015-01-20 2016-01-12 2018-01-30 2019-02-05 2020-02-04 2022-03-01 2023-02-07 2024-03-07',
  ),
  // Votes elsewhere
  e('brexit vote, brexit referendum', '2016-06-23'),
  e('scottish referendum, scottish independence referendum', '2014-09-18'),
  // Attacks and disasters
  e('paris attacks, attacks in paris', '2015-11-13'),
  e('brussels attacks, attacks in brussels, brussels bombings', '2016-03-22'),
  e('madrid bombings, madrid train bombings', '2004-03-11'),
  e('orlando shooting, orlando massacre', '2016-06-12'),
  e('san bernardino shooting, san bernardino attack', '2015-12-02'),
  e('manchester arena bombing, manchester bombing', '2017-05-22'),
  e('christchurch shootings, christchurch mosque shootings', '2019-03-15'),
  e('beirut explosion, beirut blast, beirut port explosion', '2020-08-04'),
];
