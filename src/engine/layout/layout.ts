import { type Fact, type Facts, type Furniture, type Published, type Range, spanOf } from '../../report/index.ts';
import type { Block, Draft, Stage } from '../stage.ts';
import { agencyCredited } from './agency.ts';
import { creditBehind, readCredit } from './credits.ts';
import { type FurnitureRead, readFurniture } from './furniture.ts';
import { type Head, readHead } from './head.ts';
import { guessLanguage } from './language.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type Piece, pieceOf } from './piece.ts';
import { readTimestamp } from './timestamp.ts';

/** How many words a language must lead by to be told: for a story, and for a line that is not the story's. */
const STORY_LEAD = 4;
const LINE_LEAD = 1.5;

/** Paragraphs looked at, from either end, for lines in another language. */
const EDGE = 12;

/**
 * Finds the parts of a report: headline, deck, byline, dateline, the story's paragraphs, and the furniture round it.
 * Page facts that are known already stay as they are; where they stand in the text, they get their place.
 */
export const layout: Stage = (draft) => {
  const { text } = draft;
  const pieces = paragraphsOf(text).map((range) => pieceOf(text, range));
  const language = languageOf(draft, pieces);
  const furniture = new Map<Piece, FurnitureRead>();
  for (const piece of pieces) {
    const read = piece.line === draft.facts.headline?.value ? undefined : readFurniture(piece.line, false);
    if (read) furniture.set(piece, read);
  }
  const story = storyRange(pieces, furniture, language);
  const known =
    draft.facts.headline && pieces.find((piece) => letters(piece.line) === letters(draft.facts.headline?.value ?? ''));
  readEdges(pieces, furniture, story, language, known);
  const head = readHead(
    pieces.filter((piece) => !furniture.has(piece)),
    known,
  );
  return assemble(draft, pieces, furniture, head, story, language);
};

/** First and last index of the paragraphs that are the story's for sure. */
interface StoryRange {
  first: number;
  last: number;
}

function storyRange(pieces: readonly Piece[], furniture: ReadonlyMap<Piece, unknown>, language: string): StoryRange {
  const isStory = (piece: Piece) =>
    piece.prose && !furniture.has(piece) && !readCredit(piece.line, true) && !isOther(piece, language);
  const first = pieces.findIndex(isStory);
  return first < 0 ? { first: 0, last: pieces.length - 1 } : { first, last: pieces.findLastIndex(isStory) };
}

/** Furniture that is told by standing before or behind the story: patterns that count there only, and other languages. */
function readEdges(
  pieces: readonly Piece[],
  furniture: Map<Piece, FurnitureRead>,
  { first, last }: StoryRange,
  language: string,
  headline: Piece | undefined,
): void {
  let linking = false;
  for (const [i, piece] of pieces.entries()) {
    if (i > last && furniture.get(piece)?.kind === 'related-link') linking = true;
    if ((i >= first && i <= last) || furniture.has(piece) || piece === headline) continue;
    const read = readFurniture(piece.line, true);
    if (read) furniture.set(piece, read);
    // Behind the story, what follows "Related articles" are their titles.
    else if (linking && !piece.prose) furniture.set(piece, { kind: 'related-link' });
    else if ((i > last || i < first) && (i < EDGE || i >= pieces.length - EDGE) && isOther(piece, language))
      furniture.set(piece, { kind: 'other-language', language: guessLanguage(piece.line)?.tag as string });
  }
}

function isOther(piece: Piece, language: string): boolean {
  const guess = guessLanguage(piece.line.slice(0, 300), primary(language));
  return guess !== undefined && guess.lead >= LINE_LEAD && guess.tag !== primary(language);
}

/** The story's language: the text's own where it shows one, else what the page or the caller says. */
function languageOf({ facts }: Draft, pieces: readonly Piece[]): string {
  const prose = pieces.filter((piece) => piece.prose);
  const sample = (prose.length > 0 ? prose : pieces).slice(0, 6).map((piece) => piece.line.slice(0, 200));
  const guess = guessLanguage(sample.join(' '));
  return guess && guess.lead >= STORY_LEAD && guess.tag !== primary(facts.language) ? guess.tag : facts.language;
}

function primary(language: string): string {
  return language.split('-')[0] as string;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Makes blocks and facts of what was found. */
function assemble(
  draft: Draft,
  pieces: readonly Piece[],
  furniture: ReadonlyMap<Piece, FurnitureRead>,
  head: Head,
  story: StoryRange,
  language: string,
): Draft {
  const { text } = draft;
  const span = (piece: Range, start: number, end: number) => spanOf(text, piece.start + start, piece.start + end);
  const blocks: Block[] = [];
  const found: Furniture[] = [];
  const credits: Fact[] = [...draft.facts.credits];
  const place = head.dateline?.read.place;
  const placeName = place && head.dateline?.piece.line.slice(place.start, place.end);
  const block = (part: Block['part'], start: number, end: number): void => {
    blocks.push({ part, start, end });
  };
  const addFurniture = (range: Range, { kind, language: tongue, value }: FurnitureRead) => {
    block('furniture', range.start, range.end);
    found.push({
      kind,
      span: spanOf(text, range.start, range.end),
      ...(tongue && tongue !== primary(language) ? { language: tongue } : {}),
      ...(value ? { value } : {}),
    });
  };
  const addCredit = (range: Range, line: string, edge: boolean): boolean => {
    const read = readCredit(line, edge, placeName);
    if (!read) return false;
    const value = read.agencies.map((agency) => agency.value).join(', ');
    addFurniture(range, { kind: 'credit', language: read.language, value });
    for (const { value, start, end } of read.agencies)
      credits.push({ value, how: 'stated', span: span(range, start, end) });
    return true;
  };

  const bylines = new Map(head.bylines.map(({ piece, read }) => [piece, read]));
  const timestamps = new Map(head.timestamps.map(({ piece, read }) => [piece, read]));
  for (const [i, piece] of pieces.entries()) {
    const read = furniture.get(piece);
    const timestamp =
      timestamps.get(piece) ?? (read || (i >= story.first && i <= story.last) ? undefined : readTimestamp(piece.line));
    if (head.labels.includes(piece)) addFurniture(piece, { kind: 'navigation' });
    else if (read) {
      if (read.kind !== 'source-label' || !addSource(piece, read)) addFurniture(piece, read);
    } else if (piece === head.headline) block('headline', piece.start, piece.end);
    else if (head.deck.includes(piece)) block('deck', piece.start, piece.end);
    else if (bylines.has(piece)) block('byline', piece.start, piece.end);
    else if (timestamp)
      addFurniture(piece, {
        kind: 'timestamp',
        ...(timestamp.language ? { language: timestamp.language } : {}),
        ...(timestamp.date ? { value: timestamp.date.value } : {}),
      });
    else if (piece === head.dateline?.piece) {
      const end = piece.start + head.dateline.read.end;
      block('dateline', piece.start, end);
      const begin = piece.end - text.slice(end, piece.end).trimStart().length;
      if (begin < piece.end) addBody({ start: begin, end: piece.end }, i >= story.last);
    } else if (!addCredit(piece, piece.line, i > story.last)) addBody(piece, i >= story.last);
  }

  /** The last paragraph may end with a credit in brackets. */
  function addBody({ start, end }: Range, last: boolean): void {
    const credit = last ? creditBehind(text.slice(start, end).replace(/\s/g, ' ')) : undefined;
    if (credit === undefined) {
      block('body', start, end);
      return;
    }
    block('body', start, start + text.slice(start, start + credit).trimEnd().length);
    const range = { start: start + credit, end };
    addCredit(range, text.slice(range.start, end).replace(/\s/g, ' '), true);
  }

  /** "Kaynak: AA" credits an agency; the label stays furniture. */
  function addSource(piece: Piece, read: FurnitureRead): boolean {
    const agency = read.value ? readCredit(read.value, true, placeName)?.agencies[0] : undefined;
    if (!agency || !read.value) return false;
    const at = piece.line.lastIndexOf(read.value) + agency.start;
    credits.push({ value: agency.value, how: 'stated', span: span(piece, at, at + agency.end - agency.start) });
    addFurniture(piece, { ...read, value: agency.value });
    return true;
  }

  const facts = factsOf(draft, head, span);
  for (const { piece, read } of head.bylines)
    if (read.agency)
      credits.push({ value: read.agency.value, how: 'stated', span: span(piece, read.agency.start, read.agency.end) });
  // A page may name an agency as its author.
  for (const author of draft.facts.byline) {
    const agency = agencyCredited(author.value);
    if (agency && !credits.some((credit) => credit.value === agency.id)) credits.push({ ...author, value: agency.id });
  }
  return { ...draft, blocks, facts: { ...facts, credits, language, furniture: found } };
}

type SpanIn = (piece: Range, start: number, end: number) => NonNullable<Fact['span']>;

/** Page facts with what the head says; what was known before wins, and takes its place in the text from it. */
function factsOf({ text, facts }: Draft, head: Head, span: SpanIn): Facts {
  const whole = (first: Piece, last = first): Fact => {
    const place = spanOf(text, first.start, last.end);
    return { value: place.quote.replace(/\s+/g, ' '), how: 'stated', span: place };
  };
  const placed = (known: Fact | undefined, here: Fact | undefined): Fact | undefined =>
    known && !known.span && here?.span && letters(known.value) === letters(here.value)
      ? { ...known, span: here.span }
      : (known ?? here);
  const authors = head.bylines.flatMap(({ piece, read }) =>
    read.authors.map(({ name, start, end }): Fact => ({ value: name, how: 'stated', span: span(piece, start, end) })),
  );
  const [first, last] = [head.deck[0], head.deck.at(-1)];
  const headline = placed(facts.headline, head.headline && whole(head.headline));
  const deck = placed(facts.deck, first && whole(first, last));
  const published = facts.published ?? publishedIn(head, span);
  const byline =
    facts.byline.length === 0
      ? authors
      : facts.byline.map(
          (known) =>
            placed(
              known,
              authors.find((author) => letters(author.value) === letters(known.value)),
            ) as Fact,
        );
  const { dateline } = head;
  return {
    ...facts,
    ...(headline ? { headline } : {}),
    ...(deck ? { deck } : {}),
    byline,
    ...(dateline && !facts.dateline
      ? {
          dateline: {
            span: span(dateline.piece, 0, dateline.read.end),
            ...(dateline.read.place
              ? { place: span(dateline.piece, dateline.read.place.start, dateline.read.place.end) }
              : {}),
            ...(dateline.read.agency ? { agency: dateline.read.agency } : {}),
          },
        }
      : {}),
    ...(published ? { published } : {}),
  };
}

/** The publication date that the head states: a line labelled so, a date alone on its line, or a dateline with its year. */
function publishedIn({ timestamps, dateline }: Head, span: SpanIn): Published | undefined {
  for (const kind of ['published', 'unlabelled'] as const)
    for (const { piece, read } of timestamps)
      if (read.kind === kind && read.date) {
        const { value, start, end } = read.date;
        return { value, how: 'stated', span: span(piece, start, end), evidence: [] };
      }
  if (!dateline?.read.date) return undefined;
  const { value, start, end } = dateline.read.date;
  const place = span(dateline.piece, start, end);
  return { value, how: 'stated', span: place, evidence: [{ reason: 'the dateline gives the day', span: place }] };
}
