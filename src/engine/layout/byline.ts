import { agencyCredited, isCredit } from './agency.ts';
import { readTimestamp, type Timestamp } from './timestamp.ts';

/** A line that says who wrote the story; offsets from the line's first character. */
export interface BylineRead {
  /** Names as printed, with their places. */
  authors: { name: string; start: number; end: number }[];
  /** Agency id or credit form, where the line names one. */
  agency?: { value: string; start: number; end: number };
  /** When the story was published, where the line goes on to tell it. */
  timestamp?: Timestamp;
}

const PARTICLE = '(?:de|del|de la|da|do|dos|van|von|der|den|bin|bint|al|el|la|le|ben|abu|ibn|ter|af|av)';
const NAME_WORD = "(?:\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?|(?:al|el|ad|as|an)-\\p{Lu}[\\p{L}\\p{M}'’-]*|O'\\p{Lu}\\p{L}+)";
const NAME = `${NAME_WORD}(?:[ ](?:${PARTICLE}[ ])?${NAME_WORD}){1,3}`;
const BETWEEN = '(?:,?[ ](?:and|ve|und|et|y|with|&)[ ]|,[ ]?|[ ]?[/|][ ]?)';
const LABEL =
  /^(?:(?:by|written by|reported by|reporting by|story by|words by|text by|report by|yazan|haberi yazan|haber|muhabir|yazar|von|par|por)(?:\s*:|(?=\s))\s*)/iu;
/** What stands behind the names: a role, a desk, a place, a date. */
const TAIL = /^(?:\s?[,|–—•·/-]\s?|\s(?:in|for|at|of|from|with)\s|\s?\()(?<tail>[^.!?]{2,80})\)?$/u;
const ROLE =
  /\b(?:reporters?|researcher|fellow|professor|cent(?:er|re)|institute|foundation|university|correspondents?|writers?|editors?|journalist|columnist|bureau|staff|contributor|chief|desk|analyst|producer|news(?:room)?|press|agency|times|post|herald|tribune|journal|gazette|media|online|service|muhabiri?|ajansı?|haber|gazetesi|editörü?)(?: (?:at|for|in|of) .{2,40})?$/iu;
const NAMES = new RegExp(`^${NAME}(?:${BETWEEN}${NAME}){0,5}`, 'u');
const ONE_NAME = new RegExp(NAME, 'gu');

/** The longest line that can be a byline. In characters. */
const LONGEST = 160;

/** Reads a line as a byline with a label ("By …") or with an agency or role behind the name; undefined where it is none. */
export function readByline(line: string): BylineRead | undefined {
  if (line.length > LONGEST) return undefined;
  const label = LABEL.exec(line)?.[0].length ?? 0;
  const rest = line.slice(label);
  const whole = rest.replace(/[.:]$/, '');
  if (isCredit(whole) && whole.length > 1) {
    // "AA" alone is a label of the page; a name alone, "Reuters", too: only a label or two words make it a byline.
    if (label === 0 && !whole.includes(' ')) return undefined;
    return credited(whole, label);
  }
  if (
    label > 0 &&
    /^(?:our |an? )?(?:staff|news|web|online|special|foreign)[ -](?:reporter|writer|correspondent|desk|editor|team|staff)s?$/iu.test(
      whole,
    )
  )
    return { authors: [{ name: whole, start: label, end: label + whole.length }] };
  const names = NAMES.exec(rest)?.[0];
  if (!names) return undefined;
  const behind = rest.slice(names.length);
  // "Name | 4.01.2024 - Update : 5.01.2024"; behind a comma the name could be a place's.
  const mark = /^\s?[|–—•·/-]\s?/u.exec(behind)?.[0].length ?? 0;
  const timestamp = mark > 0 ? readTimestamp(behind.slice(mark), label + names.length + mark) : undefined;
  if (timestamp) return { authors: authorsIn(names, label), timestamp };
  const tail = TAIL.exec(behind)?.groups?.tail;
  if (behind !== '' && tail === undefined) return undefined;
  const agency = agencyIn(rest, label);
  const role = /[,|–—·(](?<role>[^,|]*)$/u.exec(rest)?.groups?.role;
  if (label === 0 && !agency && !(role && ROLE.test(role))) return undefined;
  if (label === 0 && /\b(?:says?|said|told|is|was|will|has|have)\b/.test(rest)) return undefined;
  return { authors: authorsIn(names, label), ...(agency ? { agency } : {}) };
}

/** Whether a line is the role of the author named above it: "Political editor", "BBC News, Nairobi correspondent". */
export function isRole(line: string): boolean {
  return (
    line.length < 60 && line.split(' ').length <= 7 && !/[.!?]$/.test(line) && ROLE.test(line) && /^\p{Lu}/u.test(line)
  );
}

/** Reads a line that is one to six names and nothing else: a byline only where what stands behind it shows so. */
export function readNames(line: string): BylineRead | undefined {
  if (line.length > 110 || line === line.toUpperCase() || /['’]s\b|\b(?!Jr|Sr)\p{L}{2,}\.$/u.test(line))
    return undefined;
  const names = NAMES.exec(line)?.[0];
  return names && names.length === line.length ? { authors: authorsIn(names, 0) } : undefined;
}

function credited(form: string, start: number): BylineRead {
  const value = agencyCredited(form)?.id ?? form;
  const end = start + form.length;
  return { authors: [{ name: form, start, end }], agency: { value, start, end } };
}

function authorsIn(names: string, from: number): BylineRead['authors'] {
  return [...names.matchAll(ONE_NAME)]
    .filter((match) => !isCredit(match[0]) && !ROLE.test(match[0]))
    .map((match) => ({ name: match[0], start: from + match.index, end: from + match.index + match[0].length }));
}

function agencyIn(rest: string, from: number): BylineRead['agency'] {
  for (const piece of rest.matchAll(/[^,|/()–—•·]+/gu)) {
    const form = piece[0].trim().replace(/^(?:for|of|at|with)\s/u, '');
    if (!isCredit(form)) continue;
    const start = from + piece.index + piece[0].indexOf(form);
    return { value: agencyCredited(form)?.id ?? form, start, end: start + form.length };
  }
  return undefined;
}
