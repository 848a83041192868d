import type { Draft } from '../stage.ts';
import type { Expression } from './meaning.ts';

/** Countries whose papers print the month first, and domains of countries that the world uses. */
const NOT_DAY_FIRST = new Set(['us', 'ph', 'ca', 'io', 'co', 'tv', 'me', 'ai', 'fm', 'to', 'ly', 'cc']);

/**
 * Whether a report has the day before the month in figures that may be read either way: as its other figures have, as is the
 * custom of the country that the address of the page names, or as it writes days in words.
 * @returns nothing where none of them says
 */
export function dayFirst({ text, facts, expressions }: Draft): boolean | undefined {
  return majority(text, expressions, true) ?? byCountry(facts.url?.value ?? '') ?? majority(text, expressions, false);
}

function byCountry(url: string): true | undefined {
  const domain = /^(?:\w+:\/\/)?[^/:]+\.([a-z]{2})(?=[:/]|$)/i.exec(url)?.[1]?.toLowerCase();
  return domain === undefined || NOT_DAY_FIRST.has(domain) ? undefined : true;
}

function majority(text: string, expressions: readonly Expression[], figures: boolean): boolean | undefined {
  let balance = 0;
  for (const { start, end, meaning } of expressions) {
    if (meaning.kind !== 'point' || meaning.base.is !== 'day' || meaning.base.ambiguous) continue;
    const { day, month, weekday } = meaning.base;
    if (day === undefined || month === undefined || weekday !== undefined) continue;
    const words = text.slice(start, end);
    if (words.includes('/') !== figures || /^\d{4}/.test(words)) continue;
    balance += /^\d/.test(words) && Number.parseInt(words, 10) === day ? 1 : -1;
  }
  return balance === 0 ? undefined : balance > 0;
}
