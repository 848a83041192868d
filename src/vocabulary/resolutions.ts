/**
 * Resolutions of the UN Security Council. They are numbered through since 1946, so that a number tells the year, which the UN's symbol
 * has behind it: *Resolution 1718* is S/RES/1718(2006). One line a decade: the last number of each of its years, from the Security
 * Council's lists of resolutions by year (United Nations Digital Library).
 */
const LAST_OF_YEAR: Readonly<Record<number, string>> = {
  1946: '15 37 66 78',
  1950: '89 96 98 103 106 110 121 126 131 132',
  1960: '160 170 176 185 199 219 232 244 262 275',
  1970: '291 307 324 344 366 384 402 422 443 461',
  1980: '484 499 528 545 559 580 593 606 626 646',
  1990: '683 725 799 892 969 1035 1092 1146 1219 1284',
  2000: '1334 1386 1454 1521 1580 1651 1738 1794 1859 1907',
  2010: '1966 2032 2085 2132 2195 2259 2336 2397 2451 2503',
  2020: '2560 2617 2671 2721 2767',
};

const YEARS: readonly (readonly [year: number, last: number])[] = Object.entries(LAST_OF_YEAR).flatMap(
  ([first, lasts]) => lasts.split(' ').map((last, i) => [Number(first) + i, Number(last)] as const),
);

/**
 * The symbol of a resolution: `S/RES/1718(2006)`.
 * @param year as the text states it, else by the number; undefined where neither tells
 */
export function resolutionSymbol(number: number, year?: number): string | undefined {
  const adopted = year ?? (number > 0 ? YEARS.find(([, last]) => number <= last)?.[0] : undefined);
  return adopted === undefined ? undefined : `S/RES/${number}(${adopted})`;
}
