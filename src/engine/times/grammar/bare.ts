import type { Site } from '../../terms/grammar.ts';
import { classes, type TimeTerm } from '../lexicon.ts';
import type { Meaning } from '../meaning.ts';

/** What stands before a month, not before the verb or the name it may be. */
const BEFORE_MONTHS = new Set(
  "in since until till by last next this of from between and during early late mid - before after through to for each every past on the end 's or as than with around about a".split(
    ' ',
  ),
);

/** What follows a march that people go on. */
const MARCHED = new Set('on to of for through against from in into towards toward by and or was is will'.split(' '));

/** May, March, June: a month where what stands by it says so; abbreviations want their point or a small word before. */
export function bareMonth(m: TimeTerm, { terms, first, next, text }: Site<Meaning>): boolean {
  if (!m.capital) return !['may', 'march', 'mar'].includes(m.word);
  const prior = terms[first - 1];
  const following = terms[next];
  const named = following?.capital === true && following.gap === 'space';
  const preposed = prior !== undefined && BEFORE_MONTHS.has(prior.word);
  if (m.word.length <= 4 && m.word !== 'may' && m.word !== 'june' && m.word !== 'july' && text[m.end - 1] !== '.')
    return preposed && !named;
  if (m.word === 'april' || m.word === 'june' || m.word === 'august') return preposed || !named || prior === undefined;
  if (m.word !== 'may' && m.word !== 'march' && m.word !== 'mar') return true;
  if (preposed && prior.word !== 'the') return true;
  // "the March accession", not "the March on Rome"
  if (preposed && !named && following?.gap === 'space' && !MARCHED.has(following.word)) return true;
  return (
    prior !== undefined &&
    m.gap !== 'break' &&
    !prior.capital &&
    prior.word !== '.' &&
    (following === undefined || (following.classes & classes.MARK) !== 0)
  );
}

/** Words before a four-digit number that make it a count, a sum or a name's part. */
const BEFORE_COUNTS = new Set(
  '$ £ € ¥ # no no. resolution resolutions decision decisions room flight number route highway about some nearly almost over least than approximately roughly index at section model page orion'.split(
    ' ',
  ),
);

/** Words behind it that are counted by it. */
const COUNTED = new Set(
  'percent per people men women troops soldiers points shares dollars euros pounds miles kilometers kilometres km kg feet meters metres tons tonnes workers employees jobs children students votes cars homes houses refugees residents acres square civilians members prisoners rounds copies cases deaths units barrels police officers families million billion ft mph vehicles seats gmt utc'.split(
    ' ',
  ),
);

/** Marks that a year may be glued to. */
const GLUE = new Set(['-', '–', '—', '(', '[', '"', '“', "'", '‘', ',', ';', ':']);

/** A bare number is a year where its neighbours don't make it something else. */
export function bareYear(y: TimeTerm, site: Site<Meaning>): boolean {
  if (y.value < 1500 || y.value > 2100) return false;
  const { terms, first, next } = site;
  const prior = terms[first - 1];
  const following = terms[next];
  // Resolution 1502 (2003)
  if (following?.word === '(' && (terms[next + 1]?.classes ?? 0) & classes.D4 && terms[next + 2]?.word === ')')
    return false;
  if (prior !== undefined && y.gap === 'none') {
    if (!GLUE.has(prior.word)) return false;
    const before = terms[first - 2];
    // KN-2020 is a name, 3,1990 a number
    if (prior.gap === 'none' && prior.word === '-' && before?.capital && (before.classes & classes.WORD) !== 0)
      return false;
    if (prior.gap === 'none' && prior.word === ',' && ((before?.classes ?? 0) & classes.NUM) !== 0) return false;
  }
  // resolutions 1540 and 1737
  const [listed, counts] = [terms[first - 2], terms[first - 3]];
  if (prior?.word === 'and' && listed && (listed.classes & classes.D4) !== 0 && BEFORE_COUNTS.has(counts?.word ?? ''))
    return false;
  if (prior !== undefined && y.gap !== 'break' && BEFORE_COUNTS.has(prior.word)) {
    const ends = following === undefined || (following.classes & classes.MARK) !== 0;
    if (!(ends && y.value > 1900 && y.value < 2050 && (prior.word === 'over' || prior.word === 'than'))) return false;
  }
  if (following === undefined) return true;
  if (following.gap === 'none') {
    if (following.word === '%' || following.word === "'") return false;
    // 2012/13 are two years, 2012/7 is a number of something
    if (following.word === '/' && terms[next + 1]?.value !== (y.value + 1) % 100) return false;
    if ((following.classes & (classes.WORD | classes.UNIT)) !== 0 && following.word !== 's') return false;
    const behind = terms[next + 1];
    if (following.word === '.' && behind?.gap === 'none' && (behind.classes & classes.NUM) !== 0) return false;
  }
  if (following.gap === 'space') {
    if (COUNTED.has(following.word)) return false;
    if ((following.classes & classes.UNIT) !== 0 && following.word.endsWith('s')) return false;
    // a 2000 year old custom
    const old = terms[next + 1]?.word === '-' ? terms[next + 2] : terms[next + 1];
    if (following.word === 'year' && old?.word === 'old') return false;
  }
  return true;
}
