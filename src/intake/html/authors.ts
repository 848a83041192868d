import { fold } from './page.ts';

/** Words before a name in a byline, in the languages of the pages measured. */
const BEFORE =
  /^(?:(?:written|reported|posted|published|story|text|words|report)\s+by|by|von|par|por|di|da|door|av|af|yazan|haber|автор)\s*:?\s+/iu;

/** Between the names of several authors. */
const BETWEEN = /\s*(?:[,;|/&•·+]|\s(?:and|und|et|y|e|en|og|och|ve|with|i|та|и)\s)\s*/u;

/** A word that tells a role, desk or place of work from a name. */
const NO_NAME =
  /\b(?:reporter|editor|correspondent|writer|journalist|columnist|producer|contributor|chief|desk|bureau|redakteur\w*|redaktion|korrespondent\w*|journaliste|rédact\w+|redactor\w*|periodista|muhabir\w*|editör\w*|updated|published|contact|e-?mail|follow|twitter)\b/iu;

/** Bodies whose names hold what would otherwise part two names. */
const WHOLE = /\b(?:press|news|agency|agentur|media|reuters|times|post|staff|team|group)\b/iu;

/**
 * The authors in a byline or an author field: one entry a name, as printed, without "By", roles, addresses and links.
 * @param values fields as the page has them, each with one name or several
 */
export function authorNames(values: readonly string[]): string[] {
  return values.flatMap(split).filter((name, i, all) => all.findIndex((other) => same(name, other)) === i);
}

function split(value: string): string[] {
  const bare = fold(value).replace(/^@/, '').replace(BEFORE, '');
  if (/https?:|www\.|@[\w-]+\.\w/i.test(bare)) return [];
  if (WHOLE.test(bare) && !/[,;|]/.test(bare)) return name(bare);
  return bare.split(BETWEEN).flatMap(name);
}

function name(piece: string): string[] {
  const bare = fold(piece.replace(BEFORE, '').replace(/\s*\([^)]*\)\s*$/, '')).replace(/[\s.,:–-]+$/, (end) =>
    /^\.$/.test(end) ? end : '',
  );
  const letters = bare.match(/\p{L}/gu)?.length ?? 0;
  if (
    letters < 2 ||
    /[()<>{}:]/.test(bare) ||
    bare.length > 60 ||
    bare.split(' ').length > 6 ||
    NO_NAME.test(bare) ||
    /\d{3}/.test(bare)
  )
    return [];
  return [bare];
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
