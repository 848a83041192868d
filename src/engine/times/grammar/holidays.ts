import { givenNames } from '../../../vocabulary/given-names.ts';
import { holidays } from '../../../vocabulary/holidays.ts';
import { namePattern } from '../../terms/pattern.ts';
import { classes } from '../lexicon.ts';
import { point, type R } from './make.ts';

const { DATE, HOLIDAY } = classes;

const given = new Set(Object.values(givenNames).flatMap((names) => names.trim().split(/\s+/)));

/** Holidays by their names, which want a capital. */
export const holidayRules: readonly R[] = holidays.flatMap(({ id, names }) =>
  names.map(
    (name): R => [
      `the? ${namePattern(name)}`,
      (_match, { terms, first, next }) => {
        const named = terms.slice(first, next).find((term) => term.word !== 'the');
        // Johnnie Christmas is a name.
        if (
          first > 0 &&
          terms[first]?.gap === 'space' &&
          terms[first - 1]?.capital &&
          given.has(terms[first - 1]?.word ?? '')
        )
          return undefined;
        return named?.capital ? point(DATE | HOLIDAY, { is: 'holiday', holiday: id }) : undefined;
      },
    ],
  ),
);
