import type { Part, Range, Report } from '../../report/index.ts';
import { element, escaped } from './html.ts';
import { type Anchor, layers, type Mark } from './marks.ts';

/**
 * The whole text, unmodified, a paragraph a line, with its marks as nested underlines and the numbers of the cards
 * as links that carry no text of their own.
 */
export function storyHtml(report: Report, marks: Mark[], anchors: Anchor[]): string {
  const parts = partsOf(report);
  const sortedMarks = [...marks].sort((a, b) => a.start - b.start);
  const sortedAnchors = [...anchors].sort((a, b) => a.at - b.at);
  const html: string[] = [];
  let start = 0;
  let open: Mark[] = [];
  let nextMark = 0;
  let nextAnchor = 0;
  for (const line of report.text.split('\n')) {
    const paragraph = { start, end: start + line.length };
    open = open.filter(({ end }) => end > paragraph.start);
    for (let mark = sortedMarks[nextMark]; mark && mark.start < paragraph.end; mark = sortedMarks[++nextMark])
      open.push(mark);
    const here: Anchor[] = [];
    for (
      let anchor = sortedAnchors[nextAnchor];
      anchor && anchor.at < paragraph.end;
      anchor = sortedAnchors[++nextAnchor]
    )
      here.push(anchor);
    html.push(paragraphHtml(report.text, paragraph, open, here, parts));
    start = paragraph.end + 1;
  }
  return html.join('\n');
}

function paragraphHtml(text: string, paragraph: Range, marks: Mark[], anchors: Anchor[], parts: Piece[]): string {
  const part =
    parts.find((p) => p.start < paragraph.end && paragraph.start < p.end && p.part !== 'dateline')?.part ?? 'body';
  const name = part === 'headline' ? 'h1' : 'p';
  const inner = segmentsHtml(text, paragraph, marks, anchors);
  return element(name, { class: part, dir: 'auto' }, inner);
}

/** Cuts a paragraph wherever a mark begins or ends. */
function segmentsHtml(text: string, paragraph: Range, marks: Mark[], anchors: Anchor[]): string {
  const inside = (offset: number) => offset > paragraph.start && offset < paragraph.end;
  const cuts = new Set([paragraph.start, paragraph.end]);
  for (const { start, end } of marks) for (const offset of [start, end]) if (inside(offset)) cuts.add(offset);
  for (const { at } of anchors) if (inside(at)) cuts.add(at);
  const offsets = [...cuts].sort((a, b) => a - b);
  const begins = [...marks].sort((a, b) => a.start - b.start);
  const links = [...anchors];
  let open: Mark[] = [];
  let next = 0;
  let html = '';
  for (const [index, start] of offsets.entries()) {
    const end = offsets[index + 1];
    while (links[0] && links[0].at <= start) html += anchorHtml(links.shift() as Anchor);
    if (end === undefined) break;
    open = open.filter((mark) => mark.end > start);
    for (let mark = begins[next]; mark && mark.start <= start; mark = begins[++next])
      if (mark.end > start) open.push(mark);
    html += wrapped(escaped(text.slice(start, end)), open);
  }
  return html;
}

/** One segment inside its marks: outer layers outside, and of one layer the longer outside. */
function wrapped(text: string, open: Mark[]): string {
  const order = [...open].sort(
    (a, b) => layers.indexOf(b.layer) - layers.indexOf(a.layer) || a.end - a.start - (b.end - b.start),
  );
  return order.reduce(
    (inner, { layer, cards, reading, style }) =>
      element(
        'span',
        {
          class: ['mark', layer, style].filter(Boolean).join(' '),
          'data-cards': cards.length ? cards.join(' ') : undefined,
          title: reading,
        },
        inner,
      ),
    text,
  );
}

function anchorHtml({ card, number, label }: Anchor): string {
  return element(
    'a',
    { class: 'number', id: `at-${card}`, href: `#${card}`, 'data-number': number, 'aria-label': label },
    '',
  );
}

interface Piece extends Range {
  part: Part;
}

function partsOf({ facts: { headline, deck, byline, dateline, furniture } }: Report): Piece[] {
  const piece = (part: Part, span: Range | undefined): Piece[] =>
    span ? [{ part, start: span.start, end: span.end }] : [];
  return [
    ...furniture.flatMap(({ span }) => piece('furniture', span)),
    ...piece('headline', headline?.span),
    ...piece('deck', deck?.span),
    ...byline.flatMap(({ span }) => piece('byline', span)),
    ...piece('dateline', dateline?.span),
  ];
}
