import { creditPatterns } from '../../vocabulary/credits.ts';
import { agencyCredited, isCredit } from './agency.ts';

/** A line that credits people or agencies. */
export interface CreditRead {
  language: string;
  /** Agencies by id or as printed, with their places in the line. */
  agencies: { value: string; start: number; end: number }[];
}

/** The longest credit. In characters. */
const LONGEST = 360;

/** The longest line of agencies alone. In characters. */
const LONGEST_LIST = 120;

/** Reads a line as a credit; undefined where it is none. */
export function readCredit(line: string, edge: boolean, place?: string): CreditRead | undefined {
  if (line.length > LONGEST) return undefined;
  const pattern = creditPatterns.find(
    ({ where, pattern, hints }) =>
      (edge || where === 'anywhere') && (!hints || hints.some((hint) => line.includes(hint))) && pattern.test(line),
  );
  if (!pattern && !(edge && line.length < LONGEST_LIST)) return undefined;
  const agencies = agenciesIn(line, place);
  if (!pattern) return agencies.length > 0 && isOnly(line, agencies) ? { language: 'en', agencies } : undefined;
  // "Envoys from the two sides contributed …" is story: such a sentence must say what it contributed to, or name an agency.
  const said = edge || agencies.length > 0 || /\bthis (?:report|story|article|dispatch)\b/i.test(line);
  return said ? { language: pattern.language, agencies } : undefined;
}

/** Where a paragraph's last words are a credit in brackets, the offset of the bracket. */
export function creditBehind(line: string): number | undefined {
  const open = line.lastIndexOf('(');
  if (open < 1 || !/\)\.?$/.test(line)) return undefined;
  const bracket = line.slice(open);
  const before = line.slice(0, open).trimEnd();
  return bracket.length > 4 && /[.!?…"”’]$/.test(before) && readCredit(bracket, true) ? open : undefined;
}

/** Names of agencies in a line: the longest first, so that "Interfax-Ukraine" is not "Interfax". */
function agenciesIn(line: string, place: string | undefined): CreditRead['agencies'] {
  const found: CreditRead['agencies'] = [];
  for (const piece of line.matchAll(/\p{L}[\p{L}\p{M}'’.-]*(?: \p{L}[\p{L}\p{M}'’.-]*)*/gu)) {
    const words = [...piece[0].matchAll(/\S+/g)];
    for (let i = 0; i < words.length; i++)
      for (let count = Math.min(4, words.length - i); count > 0; count--) {
        const first = words[i] as RegExpExecArray;
        const last = words[i + count - 1] as RegExpExecArray;
        const form = piece[0].slice(first.index, last.index + last[0].length).replace(/[.']+$/, '');
        // In running words a short form counts in its own capitals only: "map" is no agency.
        if (!isCredit(form) || (form.length < 5 && form !== form.toUpperCase() && !/^(?:dpa|awp)$/.test(form)))
          continue;
        if (!/\p{Lu}/u.test(form) && !/^(?:dpa|awp)$/.test(form)) continue;
        const start = piece.index + first.index;
        found.push({ value: agencyCredited(form, place)?.id ?? form, start, end: start + form.length });
        i += count - 1;
        break;
      }
  }
  return found;
}

/** Whether a line holds agencies and marks only. */
function isOnly(line: string, agencies: CreditRead['agencies']): boolean {
  let rest = line;
  for (const { start, end } of [...agencies].reverse()) rest = rest.slice(0, start) + rest.slice(end);
  return /^(?:[\s,/;&|·•()[\]—–.:-]|and|ve|with|the|The)*$/u.test(rest);
}
