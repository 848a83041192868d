import type { CertaintyValue, Link, Report } from '../../report/index.ts';
import { type Happening, type Outline, type Saying, wordsOf } from '../outline.ts';
import { agencyName, certaintyWords, placeWords, quantityWords, stanceWords, timeWords } from '../wording.ts';
import { element, escaped } from './html.ts';
import { type Anchor, beginOf, cardId } from './marks.ts';

/** A card: the claims of one attribution, or an event that the report tells in its own voice. */
export interface Card {
  anchor: Anchor;
  html: string;
}

/** The cards of a report in reading order. */
export function cardsOf(report: Report, { sayings, happenings }: Outline): Card[] {
  const own = happenings.filter(
    ({ holders }) =>
      holders.every(({ saying }) => !saying) || holders.some(({ saying, certainty }) => !saying && certainty !== 'Uu'),
  );
  const cards = [...sayings.map((saying) => sayingCard(saying, report)), ...own.map(happeningCard)];
  return cards.sort((a, b) => a.anchor.at - b.anchor.at);
}

function sayingCard(saying: Saying, report: Report): Card {
  const { number, who, attribution, depth, holds } = saying;
  const cue = wordsOf(attribution.cue);
  const stance = attribution.stance;
  const facts: [label: string, html: string][] = [];
  if (who.printed) facts.push(['printed as', `“${escaped(who.printed)}”`]);
  if (saying.time) facts.push(['said', reading(saying.time.span.quote, timeWords(saying.time))]);
  if (attribution.basis.length) facts.push(['relies on', escaped(wordsOf(attribution.basis))]);
  const inside = attribution.content;
  const times = report.times.filter(({ span }) => inside.some((c) => c.start <= span.start && span.end <= c.end));
  const places = report.places.filter(({ span }) => inside.some((c) => c.start <= span.start && span.end <= c.end));
  if (!holds.length) {
    if (times.length)
      facts.push(['times', times.map((time) => reading(time.span.quote, timeWords(time))).join('<br>')]);
    if (places.length)
      facts.push(['places', places.map((place) => reading(place.span.quote, placeWords(place))).join('<br>')]);
  }
  if (attribution.chain.length > 1) facts.push(['chain', chainHtml(attribution.chain)]);
  const style = attribution.style + (attribution.kind === 'speech' ? '' : `, ${attribution.kind}`);
  const said = cue ? escaped(cue) : saying.continues ? `goes on from ${escaped(saying.continues)}` : '';
  const html = [
    '<header>',
    element('span', { class: 'n' }, escaped(number)),
    element('strong', { dir: 'auto' }, escaped(who.name)),
    said ? element('i', { dir: 'auto' }, said) : '',
    element('span', { class: 'style' }, escaped(style)),
    element('span', { class: `stance ${stance}` }, stanceWords[stance]),
    '</header>',
    who.office.length ? element('p', { class: 'office', dir: 'auto' }, escaped(who.office.join(', '))) : '',
    ...holds.map(({ happening, certainty, claim }) => eventHtml(happening, [{ certainty }], claim?.line)),
    factsHtml(facts),
  ].join('');
  const label = `${number}: ${who.name} ${cue}`.trim();
  return card({ at: beginOf(saying), card: cardId(number), number, label }, html, depth);
}

function happeningCard(happening: Happening): Card {
  const { number, event, holders } = happening;
  const html = [
    '<header>',
    element('span', { class: 'n' }, number),
    '<strong>The report itself</strong>',
    '</header>',
    eventHtml(
      happening,
      holders.filter(({ saying }) => !saying),
      holders.find(({ saying }) => !saying)?.claim?.line,
    ),
  ].join('');
  return card({ at: event.span.start, card: cardId(number), number, label: `${number}: ${event.type}` }, html, 0);
}

function card(anchor: Anchor, inner: string, depth: number): Card {
  const back = element(
    'a',
    { class: 'back', href: `#at-${anchor.card}`, 'aria-label': 'to its place in the text' },
    '¶',
  );
  const html = element(
    'li',
    { id: anchor.card, class: `card depth-${Math.min(depth, 3)}`, tabindex: '-1', 'aria-label': anchor.label },
    inner + back,
  );
  return { anchor, html };
}

function eventHtml(
  { number, event, roles, times, places, quantities }: Happening,
  holders: { certainty: CertaintyValue }[],
  line: string | undefined,
): string {
  const inRoles = new Set(roles.map(({ quantity }) => quantity?.id));
  const facts: [label: string, html: string][] = roles.map(({ role, name, quantity }) => [
    role.role,
    [
      reading(role.span.quote, name ?? role.designation ?? ''),
      quantity ? escaped(countWords(quantity.span.quote, quantityWords(quantity))) : '',
      role.category ? `UNROCA ${escaped(role.category)}` : '',
    ]
      .filter(Boolean)
      .join(' · '),
  ]);
  for (const time of times) facts.push(['when', reading(time.span.quote, timeWords(time))]);
  for (const place of places) facts.push(['where', reading(place.span.quote, placeWords(place))]);
  for (const quantity of quantities.filter(({ id }) => !inRoles.has(id)))
    facts.push(['how many', escaped(countWords(quantity.span.quote, quantityWords(quantity)))]);
  const certainties = [...new Set(holders.map(({ certainty }) => certainty))].map((value) =>
    element(
      'span',
      { class: `certainty ${value.endsWith('-') ? 'against' : value === 'CT+' ? 'for' : 'between'}` },
      `${value.replace('-', '−')} ${certaintyWords[value]}`,
    ),
  );
  return element(
    'section',
    { class: 'event-card' },
    [
      element(
        'h3',
        {},
        `<span class="e">${number}</span> ${escaped([event.type, event.stage].filter(Boolean).join(' · '))}`,
      ),
      certainties.join(' '),
      line ? element('p', { class: 'line', dir: 'auto' }, escaped(line)) : '',
      factsHtml(facts),
    ].join(''),
  );
}

function factsHtml(facts: [label: string, html: string][]): string {
  if (!facts.length) return '';
  const unique = [...new Map(facts.map((fact) => [fact.join(), fact])).values()];
  return `<dl>${unique.map(([label, html]) => `<div><dt>${escaped(label)}</dt><dd>${html}</dd></div>`).join('')}</dl>`;
}

/** Words of the text with what they were read as, where that says something else. */
function reading(quote: string, read: string): string {
  const words = quote.replace(/\s+/g, ' ');
  const same = !read || read.toLowerCase() === words.toLowerCase();
  return `<bdi>${escaped(words)}</bdi>${same ? '' : element('span', { class: 'reading' }, ` = ${escaped(read)}`)}`;
}

function countWords(printed: string, read: string): string {
  return !read || printed.toLowerCase() === read.toLowerCase() ? printed : `${printed} (${read})`;
}

/** From the outlet that prints to the one who could know. */
function chainHtml(chain: Link[]): string {
  return chain
    .map(
      ({ kind, name }) =>
        `<span title="${kind}"><bdi>${escaped(kind === 'agency' ? agencyName(name) : name)}</bdi></span>`,
    )
    .join(' ← ');
}
