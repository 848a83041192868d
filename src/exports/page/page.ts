import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Report } from '../../report/index.ts';
import { type Open, openIn } from '../open.ts';
import { outlineOf } from '../outline.ts';
import { agencyName, dayWords } from '../wording.ts';
import { type Card, cardsOf } from './cards.ts';
import { escaped } from './html.ts';
import { type Layer, marksOf } from './marks.ts';
import { storyHtml } from './story.ts';

const css = readFileSync(new URL('./browser.css', import.meta.url), 'utf8');
const script = readFileSync(new URL('./browser.js', import.meta.url), 'utf8');

/** Each layer in the order of the legend, with the words that explain it. */
const legend: [layer: Layer, title: string, meaning: string][] = [
  ['source', 'source', 'who says it'],
  ['cue', 'cue', 'the words that say that it is said'],
  ['content', 'content', 'what is said'],
  ['event', 'event', 'what happened'],
  ['time', 'time', 'when'],
  ['place', 'place', 'where'],
];

/**
 * The annotated story as one HTML page that needs nothing else: the unmodified text underlined by layers,
 * and a card beside each claim. Its policy lets it load and send nothing.
 */
export function pageOf(report: Report): string {
  const outline = outlineOf(report);
  const cards = cardsOf(report, outline);
  const title = report.facts.headline?.value ?? 'Report';
  return `<!doctype html>
<html lang="${escaped(report.facts.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash(css)}'; script-src 'sha256-${hash(script)}'; base-uri 'none'; form-action 'none'">
<meta name="generator" content="Onrecord">
<title>${escaped(title)}</title>
<style>${css}</style>
</head>
<body>
<a class="skip" href="#story">To the story</a>
<header class="top" lang="en">
<p class="brand">On<span>record</span></p>
<fieldset class="legend">
<legend>Layers</legend>
${legend.map(([layer, name, meaning]) => `<label title="${meaning}"><input type="checkbox" id="show-${layer}" checked><span class="mark ${layer}">${name}</span></label>`).join('\n')}
</fieldset>
<p class="keys"><kbd>j</kbd> <kbd>k</kbd> next and previous claim, <kbd>Esc</kbd> none</p>
</header>
<div class="columns">
<main id="story" tabindex="-1">
<aside class="facts" lang="en" aria-label="Page facts">
${factsHtml(report)}
</aside>
<article aria-label="The story">
${storyHtml(
  report,
  marksOf(report, outline),
  cards.map(({ anchor }) => anchor),
)}
</article>
</main>
<section class="claims" lang="en" aria-label="Claims">
<h2>${cards.length ? `${cards.length} claim${cards.length === 1 ? '' : 's'}` : 'No claims were found'}</h2>
${cardsHtml(cards)}
</section>
</div>
${openHtml(openIn(report, outline))}
<nav class="steps" lang="en" aria-label="Claims one by one" hidden>
<button type="button" data-step="-1" aria-label="Previous claim">‹</button>
<span role="status"></span>
<button type="button" data-step="1" aria-label="Next claim">›</button>
<button type="button" data-step="0" aria-label="Close">×</button>
</nav>
<script>${script}</script>
</body>
</html>
`;
}

function cardsHtml(cards: Card[]): string {
  return cards.length ? `<ol>\n${cards.map(({ html }) => html).join('\n')}\n</ol>` : '';
}

function factsHtml({
  facts: { published, publishedCandidates = [], outlet, byline, dateline, url, furniture },
}: Report): string {
  const rows: [label: string, html: string][] = [];
  const days = published ? [published] : publishedCandidates;
  const dayHtml = days
    .map(({ value, how, evidence }) => {
      const reasons = evidence
        .map(({ reason, span }) => `<li>${span ? `“<bdi>${escaped(span.quote)}</bdi>”: ` : ''}${escaped(reason)}</li>`)
        .join('');
      const day = `${escaped(dayWords(value))} <i>(${how})</i>`;
      return reasons ? `<details><summary>${day}</summary><ul>${reasons}</ul></details>` : day;
    })
    .join('');
  rows.push([published || !days.length ? 'published' : 'published on one of', dayHtml || '<i>not known</i>']);
  if (outlet) rows.push(['outlet', `<bdi>${escaped(outlet.value)}</bdi>`]);
  if (byline.length) rows.push(['by', byline.map(({ value }) => `<bdi>${escaped(value)}</bdi>`).join(', ')]);
  if (dateline) {
    const parts = [dateline.place?.quote, dateline.agency && agencyName(dateline.agency)].filter(
      (part): part is string => !!part,
    );
    if (parts.length) rows.push(['dateline', parts.map(escaped).join(' · ')]);
  }
  if (url) rows.push(['url', escaped(url.value)]);
  if (furniture.length)
    rows.push([
      'furniture',
      furniture
        .map(({ kind, value }) => escaped([kind.replaceAll('-', ' '), value].filter(Boolean).join(' ')))
        .join(' · '),
    ]);
  return `<dl>${rows.map(([label, html]) => `<div><dt>${label}</dt><dd>${html}</dd></div>`).join('')}</dl>`;
}

function openHtml({ rows }: Open): string {
  if (!rows.length) return '';
  const list = rows
    .map(({ label, words }) => `<div><dt>${escaped(label)}</dt><dd>${escaped(words)}</dd></div>`)
    .join('');
  return `<section class="open" lang="en" aria-label="Not placed or resolved"><h2>Not placed or resolved</h2><dl>${list}</dl></section>`;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
