/** The year by which a state's budget runs. */
export interface FiscalYear {
  /** Its first month. */
  readonly month: number;
  /** Whether it is called by the calendar year in which it ends: the United States' fiscal 2024 began in October 2023. */
  readonly namedByEnd: boolean;
}

/**
 * States whose fiscal year is not the calendar year, by the words that stand before *fiscal year*. First months as the CIA World
 * Factbook gives them (public domain); by which year it is called as each treasury prints it. The days of the first month that
 * are of the year before (Britain's 1 to 5 April) are of its tax year and not of its financial year.
 */
export const fiscalYears: readonly (FiscalYear & { readonly words: readonly string[] })[] = [
  {
    month: 10,
    namedByEnd: true,
    words: ['us', 'u.s.', 'u.s', 'american', 'america', 'federal', 'pentagon', 'thailand', 'thai'],
  },
  {
    month: 4,
    namedByEnd: true,
    words: ['britain', 'british', 'uk', 'u.k.', 'u.k', 'india', 'indian', 'canada', 'canadian'],
  },
  { month: 4, namedByEnd: false, words: ['japan', 'japanese', 'singapore'] },
  {
    month: 7,
    namedByEnd: true,
    words: [
      'australia',
      'australian',
      'pakistan',
      'pakistani',
      'bangladesh',
      'bangladeshi',
      'egypt',
      'egyptian',
      'kenya',
      'kenyan',
    ],
  },
];
