/**
 * Words with which nothing that a number or a noun stands before can begin: behind them a phrase is over. "May 10 and 11 *the* port"
 * are two days, "May 10 and 11 boats" are not. Closed classes of the language, with *said* and *says* for news.
 */
export const phraseEnds: ReadonlySet<string> = new Set(
  `a after against an and as at because before between but by can could during for from had has have he her his how if in into is it its
  may might must near of on or over said says she should since than that the their they to under until was we were when where which while
  who whose will with within without would you`.split(/\s+/),
);
