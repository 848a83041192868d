import { holidays } from '../../../vocabulary/holidays.ts';
import { namePattern } from '../../terms/pattern.ts';
import { classes } from '../lexicon.ts';
import { point, type R } from './make.ts';

const { DATE, HOLIDAY } = classes;

/** Holidays by their names, which want a capital. */
export const holidayRules: readonly R[] = holidays.flatMap(({ id, names }) =>
  names.map(
    (name): R => [
      `the? ${namePattern(name)}`,
      (_match, { terms, first, next }) => {
        const named = terms.slice(first, next).find((term) => term.word !== 'the');
        return named?.capital ? point(DATE | HOLIDAY, { is: 'holiday', holiday: id }) : undefined;
      },
    ],
  ),
);
