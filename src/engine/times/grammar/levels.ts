import { level } from '../../terms/grammar.ts';
import { classes } from '../lexicon.ts';
import { clocks, zones } from './clocks.ts';
import { dates } from './dates.ts';
import { daytimes } from './daytimes.ts';
import { finishing } from './finishing.ts';
import { holidayRules } from './holidays.ts';
import { lengths } from './lengths.ts';
import { periods } from './periods.ts';
import { relative } from './relative.ts';

/** The grammar of time expressions as a cascade: each level works on what the one before it made. */
export const levels = [
  level(classes, zones),
  level(classes, [...dates, ...clocks, ...lengths, ...holidayRules]),
  level(classes, [...relative, ...periods, ...daytimes]),
  level(classes, finishing),
];
