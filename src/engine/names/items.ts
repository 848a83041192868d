import { organisationWords, timeWords } from '../../vocabulary/organisation-words.ts';
import type { Token } from '../sentences/token.ts';
import type { Draft } from '../stage.ts';
import type { Casing } from './casing.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Known, Lexicon } from './lexicon.ts';

/** A piece of a run of capitals: what the vocabulary knows, a title, or words that may be a name. */
export interface Item {
  readonly kind: 'known' | 'title' | 'plain';
  readonly from: number;
  readonly to: number;
  readonly known?: Known;
}

/** Small words inside names: *al-Assad*, *van der Bellen*, *bin Salman*. */
const PARTICLES: ReadonlySet<string> = new Set(
  'al el ul ur bin ibn bint ben abu de del della da dos das do du di la le van von der den ter'.split(' '),
);

const SMALL_WORDS: ReadonlySet<string> = new Set(['DET', 'CCONJ', 'SCONJ', 'ADP', 'PART', 'INTJ', 'NUM']);

const MOST_WORDS = 12;

/** Reads the items of all sentences; items of one run follow each other without a token between them. */
export function itemsOf(draft: Draft, casing: Casing, lexicon: Lexicon, gazetteer?: Gazetteer): Item[] {
  const { tokens, text } = draft;
  const items: Item[] = [];
  for (let i = 0; i < tokens.length; ) {
    const listed = matchKnown(i);
    const town = casing.capital[i] && casing.capital[i + 1] ? matchTown(i) : 0;
    const known = town > (listed?.length ?? 0) ? townAt(i, town) : listed;
    const title = casing.capital[i] ? matchTitle(i) : 0;
    if (title > (known?.length ?? 0)) {
      items.push({ kind: 'title', from: i, to: i + title });
      i += title;
    } else if (known) {
      let to = i + known.length;
      // The point of an abbreviation is part of it
      if (
        known.known.kind === 'unit' &&
        known.known.abbreviation.endsWith('.') &&
        tokens[to]?.text === '.' &&
        tokens[to]?.start === tokens[to - 1]?.end
      )
        to++;
      items.push({ kind: 'known', from: i, to, known: known.known });
      i = to;
    } else if (isNameWord(i) && !isTimeWord(i)) {
      const to = plainEnd(i);
      items.push({ kind: 'plain', from: i, to });
      i = to;
    } else i++;
  }
  return items;

  function matchKnown(i: number): { known: Known; length: number } | undefined {
    const token = tokens[i] as Token;
    const longest = lexicon.longest(token.text);
    if (!longest) return undefined;
    for (let length = Math.min(longest, tokens.length - i); length > 0; length--) {
      const last = tokens[i + length - 1] as Token;
      if (last.sentence !== token.sentence || !/[\p{L}\d]/u.test(last.text)) continue;
      const printed = text.slice(token.start, last.end);
      const known = lexicon.known(printed);
      if (!known) continue;
      if (fits(i, length, known)) return { known, length };
    }
    return undefined;
  }

  /** Whether the capitals of a known name are those of a name here. */
  function fits(i: number, length: number, known: Known): boolean {
    const token = tokens[i] as Token;
    const style = casing.style[token.sentence];
    if (known.kind === 'unit') {
      // La., Miss., OR: only behind a town
      const before = tokens[i - 1];
      return (
        casing.capital[i] !== 0 &&
        (known.abbreviation.split('.').length > 2 || (before?.text === ',' && casing.capital[i - 2] !== 0))
      );
    }
    if (!casing.capital[i]) {
      // al-Shabaab, sub-Saharan Africa, dpa
      const printed = text.slice(token.start, (tokens[i + length - 1] as Token).end);
      const names =
        known.kind === 'body'
          ? [known.body.name, ...known.body.otherNames]
          : known.kind === 'region'
            ? [known.region.name, ...known.region.otherNames]
            : known.kind === 'agency'
              ? known.agency.credits
              : [];
      return names.some((name) => /^\p{Ll}/u.test(name) && name === printed);
    }
    if (length > 1) {
      if (style !== 'plain') return true;
      const last = tokens[i + length - 1] as Token;
      return /^[\p{Lu}\d]/u.test(last.text) || !/\p{L}/u.test(last.text) || last.lower === "'s" || length > 2;
    }
    // US $31,080
    if (tokens[i + 1]?.text.startsWith('$') && /^\p{Lu}{1,3}$/u.test(token.text)) return false;
    if (casing.capital[i] === 2 || (tokens[i - 1]?.text === '(' && /^\p{Lu}{2,}$/u.test(token.text))) return true;
    if (known.kind === 'state' || known.kind === 'adjective' || known.kind === 'capital')
      return token.pos !== 'PRON' && !(casing.small.has(token.lower) && !casing.raised.has(token.lower));
    return (
      token.pos === 'PROPN' || casing.raised.has(token.lower) || (style === 'upper' && !lexicon.common(token.lower))
    );
  }

  function townAt(i: number, length: number): { known: Known; length: number } {
    return { known: { kind: 'town', name: printedOf(i, length) }, length };
  }

  function printedOf(i: number, length: number): string {
    return text.slice((tokens[i] as Token).start, (tokens[i + length - 1] as Token).end);
  }

  /** Tokens of a town or unit whose name has two words or more and is well known: *New South Wales*, *Rapides Parish*. */
  function matchTown(i: number): number {
    const token = tokens[i] as Token;
    if (!gazetteer || token.pos === 'DET') return 0;
    for (let length = 4; length > 1; length--) {
      const last = tokens[i + length - 1];
      if (!last || last.sentence !== token.sentence || !casing.capital[i + length - 1]) continue;
      if (/[,;:"“”()]/.test(printedOf(i, length))) continue;
      const people = gazetteer.population(printedOf(i, length));
      if (people === undefined || organisationWords.has(last.lower)) continue;
      const given = lexicon.given(token.lower);
      if (
        people >= (given ? 250_000 : 12_000) ||
        /^(?:county|parish|township|district|oblast|province)$/.test(last.lower)
      )
        return length;
    }
    return 0;
  }

  function matchTitle(i: number): number {
    const token = tokens[i] as Token;
    for (let length = Math.min(lexicon.longestRole(token.lower), tokens.length - i); length > 0; length--) {
      const last = tokens[i + length - 1] as Token;
      if (last.sentence !== token.sentence) continue;
      const role = lexicon.role(text.slice(token.start, last.end).toLowerCase());
      if (role?.title) return length;
    }
    return 0;
  }

  function isNameWord(i: number): boolean {
    const token = tokens[i] as Token;
    const capital = casing.capital[i];
    if (!capital || !/\p{L}/u.test(token.text)) return false;
    if (token.lower === 'i' || token.pos === 'PRON' || token.pos === 'AUX') return false;
    const common = lexicon.common(token.lower);
    if (SMALL_WORDS.has(token.pos) && (common || token.text.length < 5)) return false;
    if (capital === 2) return true;
    const style = casing.style[token.sentence];
    // In capitals throughout, a word that news never prints small is a name
    if (style === 'upper')
      return (
        !common &&
        token.text.length > 2 &&
        !lexicon.role(token.lower) &&
        !lexicon.common(token.lower.replace(/(?:e?s|ed|ing)$/, ''))
      );
    const raised = casing.raised.has(token.lower);
    if (style === 'title')
      return (raised && !common) || (lexicon.given(token.lower) !== undefined && !casing.small.has(token.lower));
    if (common) return ['NOUN', 'PROPN', 'ADJ'].includes(token.pos) && plainFollows(i);
    if (raised) return true;
    if (token.pos === 'VERB' || token.pos === 'ADV')
      return lexicon.given(token.lower) !== undefined && nextIsCapital(i);
    if (casing.small.has(token.lower)) return false;
    // Deliveries are expected: a plural of a common word that only the sentence raises
    if (isCommonPlural(token.lower) && !nextIsCapital(i)) return false;
    return (token.pos === 'PROPN' && !lexicon.role(token.lower.replace(/s$/, ''))) || nextIsCapital(i);
  }

  function isCommonPlural(lower: string): boolean {
    if (!lower.endsWith('s') || lower.length < 5 || lexicon.given(lower)) return false;
    return (
      lexicon.common(lower.slice(0, -1)) ||
      (lower.endsWith('ies') && lexicon.common(`${lower.slice(0, -3)}y`)) ||
      (lower.endsWith('es') && lexicon.common(lower.slice(0, -2)))
    );
  }

  /** Whether the next word is one of a name that begins with this one, and not a name by itself: *Human* Rights, but *former* New York. */
  function plainFollows(i: number): boolean {
    const next = tokens[i + 1] as Token;
    return (
      nextIsCapital(i) &&
      !timeWords.has(next.lower) &&
      lexicon.given(next.lower) === undefined &&
      !matchKnown(i + 1) &&
      !matchTitle(i + 1) &&
      !(casing.capital[i + 2] && matchTown(i + 1))
    );
  }

  function nextIsCapital(i: number): boolean {
    const next = tokens[i + 1];
    return next !== undefined && next.sentence === tokens[i]?.sentence && casing.capital[i + 1] === 2;
  }

  /** The end of a stretch of plain name words from `i` on: hyphens and apostrophes that touch, initials, particles. */
  function plainEnd(i: number): number {
    let to = i + 1;
    for (;;) {
      if (to - i > MOST_WORDS) return to;
      const next = tokens[to];
      const last = tokens[to - 1] as Token;
      if (!next || next.sentence !== last.sentence) return to;
      const touching = next.start === last.end;
      if (/^[-‐‑'’]$/.test(next.text)) {
        const after = tokens[to + 1];
        if (after?.sentence !== next.sentence || !/^\p{L}/u.test(after.text)) return to;
        const close = touching && after.start === next.end;
        // Al - Sabah, Jae - myung: some texts set hyphens apart
        const apart = !touching && next.text === '-' && after.start - next.end === 1 && next.start - last.end === 1;
        const capital = casing.capital[to + 1] !== 0;
        // North Korea-supplied: a common word behind a hyphen is no part of the name, Kim Jong-un's last is
        const joins = close
          ? capital || PARTICLES.has(after.lower) || (next.text !== "'" && !lexicon.common(after.lower))
          : apart &&
            (capital ? /^(?:al|el|ul|as|ad|ash|abu)$/.test(last.lower) : to - i > 1 && !lexicon.common(after.lower));
        if (!joins) return to;
        to += 2;
        continue;
      }
      if (next.text === '.' && touching && /^\p{Lu}$/u.test(last.text)) {
        to++;
        continue;
      }
      if (PARTICLES.has(next.lower) && !casing.capital[to]) {
        // Up to three particles: van der, bin Mohammed al-
        let k = to + 1;
        while (
          k < to + 5 &&
          tokens[k] &&
          (PARTICLES.has(tokens[k]?.lower ?? '') || tokens[k]?.text === '-') &&
          !casing.capital[k]
        )
          k++;
        if (tokens[k]?.sentence === last.sentence && casing.capital[k] && !isTimeWord(k)) {
          to = k + 1;
          continue;
        }
        return to;
      }
      if (!isNameWord(to) || isTimeWord(to)) return to;
      const title = matchTitle(to);
      // Mojahar Ali Sheikh ends in a name, the minister before Amina Sheikh begins one
      if (title && !(lexicon.given((tokens[i] as Token).lower) && !casing.capital[to + title])) return to;
      if (casing.capital[to + 1] && matchTown(to)) return to;
      const known = matchKnown(to);
      if (known && !(known.length === 1 && lexicon.given(next.lower))) return to;
      to++;
    }
  }

  function isTimeWord(i: number): boolean {
    return timeWords.has((tokens[i] as Token).lower);
  }
}
