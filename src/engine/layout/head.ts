import { type BylineRead, isRole, readByline, readNames } from './byline.ts';
import { type DatelineRead, readDateline, readDatelineLine } from './dateline.ts';
import { headsStory, looksLikeHeadline } from './headline.ts';
import type { Piece } from './piece.ts';
import { readTimestamp, type Timestamp } from './timestamp.ts';

/** What stands between the beginning of a text and the end of its dateline. */
export interface Head {
  headline?: Piece;
  /** Short lines above the headline: names of the site or section. */
  labels: Piece[];
  deck: Piece[];
  bylines: { piece: Piece; read: BylineRead }[];
  timestamps: { piece: Piece; read: Timestamp }[];
  /** Its piece is the story's first paragraph, or a line of its own. */
  dateline?: { piece: Piece; read: DatelineRead; alone: boolean };
}

/** How far from the beginning byline and dateline are looked for: in paragraphs that are no furniture, and in words. */
const PIECES = 10;
const WORDS = 170;

/** The longest deck, in words. */
const DECK = 60;

/**
 * Finds headline, deck, bylines, timestamps and dateline.
 * @param pieces the text's paragraphs without furniture, in order
 * @param headline the headline, where it is known already
 */
export function readHead(pieces: readonly Piece[], known?: Piece): Head {
  const head: Head = { labels: [], deck: [], bylines: [], timestamps: [] };
  let lead = -1;
  let words = 0;
  for (const [i, piece] of pieces.entries()) {
    if (i >= PIECES || words > WORDS) break;
    words += piece.words;
    const next = pieces[i + 1];
    const alone = next && !piece.prose && (i > 0 || next.prose) ? readDatelineLine(piece.line) : undefined;
    const inline = piece === known || alone ? undefined : readDateline(piece.line);
    if (inline && inline.end < piece.line.length && !(i === 0 && next && isHeadlineOf(piece, inline))) {
      head.dateline = { piece, read: inline, alone: false };
      lead = i;
      break;
    }
    const timestamp = readTimestamp(piece.line);
    const byline = piece === known ? undefined : readByline(piece.line);
    const names = i > 0 && next && !byline && !piece.prose && marksHead(next.line) ? readNames(piece.line) : undefined;
    if (alone) head.dateline = { piece, read: alone, alone: true };
    else if (timestamp) head.timestamps.push({ piece, read: timestamp });
    else if (byline) {
      head.bylines.push({ piece, read: byline });
      if (byline.timestamp) head.timestamps.push({ piece, read: byline.timestamp });
    } else if (names) head.bylines.push({ piece, read: names });
    else if (i > 0 && head.bylines.at(-1)?.piece === pieces[i - 1] && isRole(piece.line))
      head.bylines.push({ piece, read: { authors: [] } });
    else continue;
    lead = i + 1;
  }
  nameHeadlineAndDeck(head, pieces, lead, known);
  return head;
}

/** `Moscow: ships to sail in spring`: a headline may begin as a bare dateline does; it has no full stop. */
function isHeadlineOf(piece: Piece, { agency, date }: DatelineRead): boolean {
  return !piece.prose && !agency && !date && headsStory(piece);
}

/** Whether a line shows that the one before is a name: a dateline, the time of publication, or what the named one does. */
function marksHead(line: string): boolean {
  return isRole(line) || (readDateline(line) ?? readDatelineLine(line) ?? readTimestamp(line)) !== undefined;
}

/** @param lead index of the story's first paragraph where byline, timestamp or dateline show it, else -1 */
function nameHeadlineAndDeck(head: Head, pieces: readonly Piece[], lead: number, known: Piece | undefined): void {
  const marked = new Set<Piece | undefined>([...head.bylines, ...head.timestamps].map(({ piece }) => piece));
  if (head.dateline?.alone) marked.add(head.dateline.piece);
  const free = pieces.slice(0, lead < 0 ? 2 : lead).filter((piece) => !marked.has(piece));
  if (known) head.headline = known;
  else while (free.length > 1 && isLabel(free[0] as Piece, free[1] as Piece)) head.labels.push(free.shift() as Piece);
  const [first, second] = free;
  const next = pieces[pieces.indexOf(first as Piece) + 1];
  if (!known && first && (lead >= 0 ? headsStory(first) : looksLikeHeadline(first, next))) head.headline = first;
  if (!head.headline) return;
  if (lead >= 0) {
    const between = free.filter((piece) => piece.start > (head.headline as Piece).start);
    if (between.reduce((sum, piece) => sum + piece.words, 0) <= DECK) head.deck = between;
  } else if (second && isDeck(second, pieces[2])) head.deck = [second];
}

/** Whether a line above another is the site's or section's name rather than the headline: a word or two above a full line. */
function isLabel(piece: Piece, next: Piece): boolean {
  return piece.words <= 2 && !piece.prose && !next.prose && next.words >= 4;
}

/** Without byline or dateline behind it, a deck is a line without a full stop that prose follows. */
function isDeck(piece: Piece, next: Piece | undefined): boolean {
  return !piece.prose && piece.words >= 4 && piece.words <= DECK && next?.prose === true && !/[:;,]$/.test(piece.line);
}
