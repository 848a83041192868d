import { type Element, fold, type Page } from './page.ts';

/** A stretch of a page's text that stands by itself: a paragraph, heading, list item, caption, menu entry. */
export interface Block {
  text: string;
  /** The nearest element that makes it a block. */
  tag: string;
  /** Characters of its text that are links. */
  linked: number;
  /** What it lies in, from the page's body down. */
  around: Surroundings;
  /** The element whose child the block is: blocks of one story share it. */
  parent: Element;
  grandparent: Element | undefined;
}

/** What the elements round a block say of it. */
export interface Surroundings {
  readonly article: boolean;
  readonly main: boolean;
  readonly aside: boolean;
  readonly header: boolean;
  readonly footer: boolean;
  readonly figure: boolean;
  readonly list: boolean;
  /** Inside an element that calls itself the article's body. */
  readonly body: boolean;
  /** How many elements near and further off call themselves something else than story. */
  readonly alien: number;
  /** Distance in elements to the nearest of those; 99 for none. */
  readonly alienDistance: number;
}

const OUTSIDE: Surroundings = {
  article: false,
  main: false,
  aside: false,
  header: false,
  footer: false,
  figure: false,
  list: false,
  body: false,
  alien: 0,
  alienDistance: 99,
};

/** Elements that hold no text of the page, or none that a reader of the story reads. */
const SKIPPED = new Set(
  'script style noscript template svg iframe button select textarea input object video audio canvas head nav dialog math'.split(
    ' ',
  ),
);

/** Elements that stand in a line of text; all others make blocks. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark meter output picture q rp rt ruby s samp slot small source span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Names (class, id, role, test id) that pages give to what is not the story. */
const ALIEN =
  /(?:^|[^a-z])(?:related|recommend\w*|newsletter|subscri\w*|share|sharing|social|promo\w*|teaser\w*|comment\w*|advert\w*|ads?|banner|sponsor\w*|sidebar|side-?bar|caption\w*|credit\w*|gallery|slideshow|carousel|trending|popular|most-?read|more-?(?:on|from|stories|news)|read-?(?:more|next|also)|also|up-?next|paywall|piano|cookie\w*|consent|gdpr|byline|author\w*|bio|tags?|taglist|keywords|breadcrumbs?|topics?|menu|nav\w*|toolbar|footer|header|masthead|login|signup|sign-?up|register|donat\w*|membership|poll|quiz|widget\w*|outbrain|taboola|disqus|feedback|survey|meta|metadata|timestamp|date(?:line|time)?|copyright|disclaimer|correction|print|popup|modal|overlay|tooltip|player|video\w*|audio|podcast|infobox|factbox|fact-?box|toc|table-of-contents|index|kicker|label|rubric|category|headline-?list|link-?list|linkbox|embed\w*|tweet|instagram|facebook|whatsapp|app-?(?:promo|banner)|notification|alert|ticker|weather|market|stock|rating|review-?box|product|shop|affiliate|deal|hidden|visually-?hidden|sr-?only|screen-?reader\w*|skip)(?:$|[^a-z])/;

/** Names that pages give to the story's body. */
const BODY =
  /(?:article|story|entry|post|news|content|main)[-_]{0,2}(?:body|text|content|copy|main|paragraphs?)|articlebody|^(?:body|text)[-_](?:content|copy|text)|(?:^|[^a-z])(?:articletext|bodytext|body-?copy|rich-?text|prose|wysiwyg)(?:$|[^a-z])/;

/**
 * Cuts a page into blocks, in reading order.
 * @param page the page; the whole of it, since broken markup may leave its body empty and the text behind it
 * @param hiddenToo whether to take elements that are hidden until a script shows them
 */
export function blocksOf(page: Page, hiddenToo = false): Block[] {
  const body = page.documentElement;
  const blocks: Block[] = [];
  let text = '';
  let linked = 0;

  const close = (tag: string, around: Surroundings, parent: Element) => {
    const folded = fold(text);
    if (folded !== '')
      blocks.push({
        text: folded,
        tag,
        linked: Math.min(linked, folded.length),
        around,
        parent,
        grandparent: parent?.parentNode,
      });
    text = '';
    linked = 0;
  };

  /** Goes through an element's children; `host` is the element that their text makes a block of. */
  const walk = (element: Element, tag: string, host: Element, around: Surroundings, inLink: boolean) => {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const data = child.data as string;
        text += data;
        if (inLink) linked += fold(data).length;
      } else if (child.nodeType === 1) {
        const name = child.localName as string;
        if (SKIPPED.has(name) || (!hiddenToo && isHidden(child))) {
          if (name === 'button' || name === 'svg') continue;
          if (!INLINE.has(name)) close(tag, around, host.parentNode);
        } else if (name === 'br') {
          text += '\n';
          // Two in a row part paragraphs.
          if (isBreak(child.nextSibling)) close(tag, around, host.parentNode);
        } else if (INLINE.has(name)) walk(child, tag, host, around, inLink || name === 'a');
        else {
          close(tag, around, host.parentNode);
          const inner = within(around, child, name);
          walk(child, name, child, inner, inLink);
          close(name, inner, element);
        }
      }
    }
  };
  walk(body, 'body', body, OUTSIDE, false);
  close('body', OUTSIDE, body);
  return blocks;
}

/** Whether the next thing in line is another line break. */
function isBreak(node: Element | null): boolean {
  let next = node;
  while (next?.nodeType === 3 && (next.data as string).trim() === '') next = next.nextSibling;
  return next?.nodeType === 1 && next.localName === 'br';
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? '')
  );
}

function within(around: Surroundings, element: Element, name: string): Surroundings {
  const names =
    `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('role') ?? ''} ${element.getAttribute('data-testid') ?? ''} ${element.getAttribute('data-component') ?? ''}`
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase();
  const property = element.getAttribute('itemprop') ?? '';
  const body = /articleBody/i.test(property) || BODY.test(names);
  const alien = !body && ALIEN.test(names);
  return {
    article: around.article || name === 'article' || /article/i.test(property),
    main: around.main || name === 'main',
    aside: around.aside || name === 'aside' || /complementary/.test(names),
    header: around.header || name === 'header',
    footer: around.footer || name === 'footer' || /contentinfo/.test(names),
    figure: around.figure || name === 'figure' || name === 'figcaption',
    list: around.list || name === 'ul' || name === 'ol' || name === 'table' || name === 'dl',
    body: around.body || body,
    alien: around.alien + (alien ? 1 : 0),
    alienDistance: alien ? 0 : around.alienDistance + 1,
  };
}
