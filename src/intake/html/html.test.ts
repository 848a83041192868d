import { expect, test } from 'vitest';
import type { Unread } from '../../report/index.ts';
import { readBytes } from '../index.ts';

function read(html: string, more: { contentType?: string; url?: string } = {}): Unread {
  const [unread] = readBytes({ name: 'page.html', bytes: new TextEncoder().encode(html), ...more });
  return unread as Unread;
}

const P1 = 'Two tugs were sent to a drifting ferry off Cape Senja on Tuesday, the harbour master said in Tromso.';
const P2 = '“Nobody is hurt and the weather is kind to us,” said Kari Lund, who has run the port for eleven years.';
const P3 =
  'The ferry had left Andenes at dawn with 140 people on board and lost its engine an hour later, the owner said.';
const STORY = [P1, P2, P3];
const paragraphs = STORY.map((text) => `<p>${text}</p>`).join('\n');

/** A newspaper's page: menus, related links, captions, share lines and a newsletter box round the story. */
const newspaper = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<title>Ferry drifts off Cape Senja | The Senja Post</title>
<link rel="canonical" href="https://senjapost.example/2024/01/ferry">
<meta property="og:title" content="Ferry drifts off Cape Senja | The Senja Post"><meta property="og:site_name" content="The Senja Post">
<meta property="og:description" content="Tugs race to a ship with 140 people on board">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"The Senja Post"},
{"@type":["NewsArticle"],"headline":"Ferry drifts off Cape Senja","datePublished":"2024-01-03T05:10:00Z",
"author":[{"@type":"Person","name":"Ann Lee"},{"@type":"Person","name":"Ola Brandt"}],
"publisher":{"@type":"Organization","name":"The Senja Post"}}]}</script>
<meta property="article:published_time" content="2024-01-03T06:10:00+01:00"></head>
<body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article><h1>Ferry drifts off Cape Senja</h1><p class="standfirst">Tugs race to a ship with 140 people on board</p>
<div class="byline">By <a rel="author" href="/ann">Ann Lee</a> and <a rel="author" href="/ola">Ola Brandt</a></div>
<div class="share-tools"><a href="#">Facebook</a> <a href="#">Twitter</a> <a href="#">Copy link</a></div>
<figure><img src="a.jpg"><figcaption>The ferry seen from a helicopter on Tuesday. Photograph: Ola Brandt/The Senja Post</figcaption></figure>
<div class="article-body">${paragraphs}
<aside class="related"><h3>Read more</h3><ul><li><a href="/1">Harbour gets a new crane</a></li><li><a href="/2">Fishing quota cut again</a></li></ul></aside>
</div><div class="newsletter-signup"><h4>Sign up for our newsletter</h4><p>Get the best of our reporting every morning, straight to your inbox.</p></div></article></main>
<footer><p>© 2024 The Senja Post. All rights reserved. Registered in Norway.</p><a href="/privacy">Privacy policy</a></footer></body></html>`;

test('a newspaper page: headline, deck, story and facts, nothing of what stands round them', () => {
  const { text, facts } = read(newspaper);
  expect(text.split('\n\n')).toEqual([
    'Ferry drifts off Cape Senja',
    'Tugs race to a ship with 140 people on board',
    ...STORY,
  ]);
  expect(facts).toMatchObject({
    headline: { value: 'Ferry drifts off Cape Senja', how: 'stated', span: { start: 0, end: 27 } },
    deck: {
      value: 'Tugs race to a ship with 140 people on board',
      span: { quote: 'Tugs race to a ship with 140 people on board' },
    },
    byline: [{ value: 'Ann Lee' }, { value: 'Ola Brandt' }],
    outlet: { value: 'The Senja Post' },
    url: { value: 'https://senjapost.example/2024/01/ferry', how: 'stated' },
    language: 'en-GB',
  });
});

test('where two fields give one moment in two zones, the local one is taken', () => {
  expect(read(newspaper).facts?.published).toEqual({ value: '2024-01-03T06:10:00+01:00', how: 'stated', evidence: [] });
});

test('the address a page was fetched from is the one that counts', () => {
  expect(read(newspaper, { url: 'https://senjapost.example/ferry?x=1' }).facts?.url).toEqual({
    value: 'https://senjapost.example/ferry?x=1',
    how: 'given',
  });
});

test('a portal without JSON-LD: meta elements, paragraphs parted by line breaks, a form round it all', () => {
  const html = `<html><head><title>Feribot sürüklendi - Liman Haber</title><meta name="author" content="By Ayşe Yılmaz, Muhabir">
<meta name="pubdate" content="2024-01-03 09:30"></head><body><form id="aspnet"><table><tr><td><a href="/">Ana sayfa</a></td><td><a href="/g">Gündem</a></td></tr></table>
<div id="haber"><h1>Feribot sürüklendi</h1>${STORY.join('<br><br>')}</div><div class="okuma">Bu haber 164 kez okundu</div></form></body></html>`;
  const { text, facts } = read(html);
  expect(text.split('\n\n')).toEqual(['Feribot sürüklendi', ...STORY]);
  expect(facts?.byline).toEqual([{ value: 'Ayşe Yılmaz', how: 'stated' }]);
  expect(facts?.published?.value).toBe('2024-01-03');
});

test('a page whose story a script would show', () => {
  const html = `<html><body><div id="app" hidden><main><h1>Ferry drifts off Cape Senja</h1>${paragraphs}</main></div></body></html>`;
  expect(read(html).text.split('\n\n')).toEqual(['Ferry drifts off Cape Senja', ...STORY]);
});

test('broken JSON-LD, authors in one field, references written twice', () => {
  const html = `<html><head><script type="application/ld+json">
{"@type":"Article","headline":"Senja&amp;#8217;s ferry drifts","author":"Ann Lee, Ola Brandt and Kari Lund","description":"One
line end too many",}</script></head><body><article><h1>Senja’s ferry drifts</h1>${paragraphs}</article></body></html>`;
  const { facts } = read(html);
  expect(facts?.headline?.value).toBe('Senja’s ferry drifts');
  expect(facts?.byline?.map((fact) => fact.value)).toEqual(['Ann Lee', 'Ola Brandt', 'Kari Lund']);
});

test.each([
  ['By Ann Lee', ['Ann Lee']],
  ['Ann Lee | The Senja Post', ['Ann Lee']],
  ['https://senjapost.example/authors/ann', []],
  ['ann.lee@senjapost.example', []],
  ['Associated Press', ['Associated Press']],
  ['Von Anna Groß und Jan Weiß', ['Anna Groß', 'Jan Weiß']],
])('author field %s', (value, names) => {
  const html = `<html><head><meta property="og:site_name" content="The Senja Post"><meta name="author" content="${value}"></head><body><article><h1>Ferry drifts off</h1>${paragraphs}</article></body></html>`;
  expect(read(html).facts?.byline?.map((fact) => fact.value)).toEqual(names);
});

test('the charset that a page declares', () => {
  const html = `<html><head><meta charset="windows-1254"></head><body><article><h1>Kıyıköy limanı kapandı</h1>${paragraphs}</article></body></html>`;
  const letters: Record<string, number> = { ı: 0xfd, ö: 0xf6, '“': 0x93, '”': 0x94 };
  const bytes = Uint8Array.from([...html].map((letter) => letters[letter] ?? letter.charCodeAt(0)));
  const [unread] = readBytes({ name: 'page.html', bytes });
  expect(unread?.facts?.headline?.value).toBe('Kıyıköy limanı kapandı');
  expect(unread?.text).toContain('“Nobody is hurt');
});

test.each([
  ['a page without a story', '<html><body><nav><a href="/">Home</a></nav></body></html>'],
  ['an empty page', '<html></html>'],
])('%s: one clear line', (_name, html) => {
  expect(() => read(html)).toThrowError(
    expect.objectContaining({
      code: 'intake/no-story',
      message: 'page.html: is a page without a story; it may need JavaScript or a login to show one',
    }),
  );
});
