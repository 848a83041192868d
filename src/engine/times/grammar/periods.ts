import type { Made, Site } from '../../terms/grammar.ts';
import { classes, unitOf } from '../lexicon.ts';
import type { Base, Meaning } from '../meaning.ts';
import { coming, duration, fiscalOf, isEnded, past, plain, point, type R, type T, unitShift } from './make.ts';

const { YEAR, QUARTER } = classes;

/** Quarters and fiscal years as companies and states report them, and those that they are held against. */
export const periods: readonly R[] = [
  ['the? comparable|same? u:UNIT - ago|earlier q:QUARTER', ({ q }) => yearEarlier(q?.meaning)],
  // "the year-earlier nine months": as long, a year before
  ['the? comparable|same? year - ago|earlier x:DURATION', ({ x }) => plain(x?.meaning)],
  [
    'the? comparable|same? u:UNIT - ago|earlier v:quarter|period|month',
    ({ v }) =>
      v
        ? point(0, {
            is: 'within',
            of: { is: 'same', unit: v.word === 'month' ? 'M' : 'Q' },
            inside: { is: 'shifted', unit: 'Y', by: -1, from: 'narrative' },
          })
        : undefined,
  ],
  ['this|the|current fiscal|financial|calendar u:year|quarter', ({ u }, site) => fiscalShift(u, 0, site)],
  [`${past} fiscal|financial|calendar u:year|quarter`, ({ u }, site) => fiscalShift(u, -1, site)],
  [`${coming} fiscal|financial|calendar u:year|quarter`, ({ u }, site) => fiscalShift(u, 1, site)],
  [
    'the latest u:quarter|period|month|week|year',
    ({ u }) => (u ? point(0, { is: 'same', unit: u.word === 'period' ? 'Q' : unitOf(u), which: 'latest' }) : undefined),
  ],
  ['the latest fiscal|financial year', () => point(YEAR, { is: 'same', unit: 'Y', which: 'latest' })],
  ['the full year', () => point(YEAR, { is: 'same', unit: 'Y' })],
  ['the u:quarter', (_m, site) => point(QUARTER, endedQuarter(site) ?? { is: 'same', unit: 'Q' })],
  // a year's figures beside those of the year before
  ['the? corresponding|comparable|same|like? u:quarter|period of? last year', () => lastYears()],
  [
    'the? corresponding|comparable|same|like? u:quarter|period x:DURATION ago|earlier|before',
    ({ x }) => (x?.meaning?.kind === 'duration' && x.meaning.article ? lastYears() : undefined),
  ],
  [
    'the? corresponding|comparable|same quarter|period y:YEAR',
    ({ y }) =>
      y?.meaning?.kind === 'point'
        ? point(0, { is: 'within', of: { is: 'same', unit: 'Q' }, inside: y.meaning.base })
        : undefined,
  ],
  [
    'the y:YEAR quarter|period',
    ({ y }) =>
      y?.meaning?.kind === 'point'
        ? point(0, { is: 'within', of: { is: 'same', unit: 'Q' }, inside: y.meaning.base })
        : undefined,
  ],
  [
    "last year 's quarter|period",
    () =>
      point(QUARTER, {
        is: 'within',
        of: { is: 'same', unit: 'Q' },
        inside: { is: 'shifted', unit: 'Y', by: -1, from: 'publication' },
      }),
  ],
  [
    'x:QUARTER d:DURATION earlier|ago',
    ({ x, d }) => (d?.meaning?.kind === 'duration' && d.meaning.article ? yearEarlier(x?.meaning) : undefined),
  ],
];

/** A fiscal year by its state's calendar where the word before says whose it is, else as the calendar's. */
function fiscalShift(u: T, by: -1 | 0 | 1, site: Site<Meaning>): Made<Meaning> | undefined {
  if (by === 0 && u?.word === 'year' && isEnded(site)) return duration('Y', 1);
  const { fiscal } = fiscalOf(site);
  return fiscal && u?.word === 'year' ? point(YEAR, { is: 'fiscal', fiscal, by }) : unitShift(u, by);
}

/** The quarter told of, a year before. */
function lastYears(): Made<Meaning> {
  return point(QUARTER, {
    is: 'within',
    of: { is: 'same', unit: 'Q' },
    inside: { is: 'shifted', unit: 'Y', by: -1, from: 'publication' },
  });
}

function yearEarlier(meaning: Meaning | undefined): Made<Meaning> | undefined {
  if (meaning?.kind !== 'point') return undefined;
  return point(QUARTER, {
    is: 'within',
    of: meaning.base,
    inside: { is: 'shifted', unit: 'Y', by: -1, from: 'narrative' },
  });
}

/** *the quarter ended Sept. 30* is the one with that day. */
function endedQuarter({ terms, next }: Site<Meaning>): Base | undefined {
  if (terms[next]?.word !== 'ended' && terms[next]?.word !== 'ending') return undefined;
  const meaning = terms[next + 1]?.meaning;
  const month = meaning?.kind === 'point' && meaning.base.is === 'day' ? meaning.base.month : undefined;
  return month === undefined ? undefined : { is: 'quarter', number: Math.ceil(month / 3) };
}
