import { furniturePatterns } from '../../vocabulary/furniture.ts';
import type { Block } from './blocks.ts';

/** What else is known of the page when its blocks are judged. */
export interface PageContext {
  headline?: string;
  deck?: string;
  /** The story as the page gives it to machines. */
  body?: string;
}

/** The features of a block, by name: what the weights of the story model are for. */
export type Features = Map<string, number>;

const anywhere = furniturePatterns.filter((pattern) => pattern.where === 'anywhere');

/** What pages say of cookies and personal data, in languages of the pages measured. */
const CONSENT =
  /\b(?:cookies?|opt[- ]out|personal (?:data|information)|privacy policy|datenschutz|données personnelles|datos personales|çerez)/iu;

/** Looks at each block and its surroundings. */
export function featuresOf(blocks: readonly Block[], context: PageContext): Features[] {
  const words = blocks.map((block) => block.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
  const dense = blocks.map((block) => block.linked / block.text.length);
  const good = blocks.map((_, i) => (words[i] as number) >= 12 && (dense[i] as number) < 0.5);
  const shares = sharesOf(blocks, words, good);
  const heading = headingIndex(blocks, context.headline);
  const last = good.lastIndexOf(true);
  const counts = new Map<string, number>();
  for (const { text } of blocks) counts.set(text, (counts.get(text) ?? 0) + 1);
  const machine = context.body && context.body.length > 400 ? letters(context.body) : undefined;
  // Some outlets give machines the beginning only.
  const whole = machine !== undefined && machine.length > 0.5 * shares.best;
  const deck = context.deck ? letters(context.deck) : '';

  return blocks.map((block, i) => {
    const found: Features = new Map([['bias', 1]]);
    const set = (name: string, value: number | boolean) => {
      if (value) found.set(name, Number(value));
    };
    const n = words[i] as number;
    const { around, tag, text } = block;
    set(`words:${n < 4 ? '0' : n < 8 ? '4' : n < 15 ? '8' : n < 30 ? '15' : n < 60 ? '30' : '60'}`, 1);
    set('link', dense[i] as number);
    set('link:all', (dense[i] as number) > 0.85);
    const sentence = /[.!?…:][”"'’»)\]]*$/.test(text);
    set('sentence', sentence);
    set('sentence:short', sentence && n < 12);
    set(
      `tag:${/^h[1-6]$/.test(tag) ? 'h' : ['p', 'li', 'blockquote', 'div', 'td', 'figcaption', 'section', 'span'].includes(tag) ? tag : 'other'}`,
      1,
    );
    set('tag:h1', tag === 'h1');
    for (const name of ['article', 'main', 'aside', 'header', 'footer', 'figure', 'list', 'body'] as const)
      set(`in:${name}`, around[name]);
    set('in:body:p', around.body && tag === 'p');
    set('in:list:linked', around.list && (dense[i] as number) > 0.5);
    set('alien', Math.min(around.alien, 4) / 4);
    set('alien:own', around.alienDistance === 0);
    set('alien:near', around.alienDistance > 0 && around.alienDistance < 3);
    set('alien:any', around.alien > 0);
    const mine = shares.parent[i] as number;
    const above = shares.grandparent[i] as number;
    set('share', mine);
    set('share:most', mine > 0.5);
    set('share:little', mine < 0.05 && above < 0.1);
    set('share:above', above);
    set('share:above:most', above > 0.5);
    set('heading:none', heading < 0);
    set('heading:before', heading >= 0 && i < heading);
    set('heading:next', heading >= 0 && i > heading && i <= heading + 3);
    set('heading:same', i === heading || letters(text) === letters(context.headline ?? '-'));
    set('last:after', i > last);
    for (const [side, at] of [
      ['before', i - 1],
      ['after', i + 1],
      ['before2', i - 2],
      ['after2', i + 2],
    ] as const) {
      const other = blocks[at];
      if (!other) set(`${side}:none`, 1);
      else {
        set(`${side}:good`, good[at] as boolean);
        set(`${side}:linked`, (dense[at] as number) > 0.7);
        set(`${side}:short`, (words[at] as number) < 6);
        set(`${side}:sibling`, other.parent === block.parent);
        set(`${side}:sibling:good`, other.parent === block.parent && (good[at] as boolean));
        set(`${side}:tag`, other.tag === tag);
      }
    }
    set('repeated', (counts.get(text) ?? 0) > 1);
    set('deck', deck.length > 30 && letters(text) === deck);
    if (machine) {
      const folded = letters(text);
      const inside = folded.length > 15 && machine.includes(folded);
      set('machine:in', inside);
      set('machine:in:whole', inside && whole);
      set('machine:out', !inside && whole);
      set('machine:out:good', !inside && whole && (good[i] as boolean));
    }
    set('furniture', n < 40 && isFurniture(text));
    set('consent', CONSENT.test(text));
    set('capitals', n > 1 && text === text.toUpperCase() && /\p{Lu}/u.test(text));
    set('digits', (text.match(/\d/g)?.length ?? 0) / text.length);
    set('date', n < 12 && /\b(?:19|20)\d\d\b/.test(text));
    set('by', n < 12 && /^(?:by|von|par|por|di|door|av|af)\s/i.test(text));
    set('mark', /[|•·›»→▶©]/.test(text));
    set('question', n < 12 && text.endsWith('?'));
    set('quote', /^["'“‘„«]/.test(text));
    return found;
  });
}

function isFurniture(text: string): boolean {
  if (text.length > 300) return false;
  const lower = text.toLowerCase();
  return anywhere.some(
    ({ pattern, hints }) => (!hints || hints.some((hint) => lower.includes(hint))) && pattern.test(text),
  );
}

/** The share of the page's good words that lies in a block's parent and grandparent. */
function sharesOf(blocks: readonly Block[], words: readonly number[], good: readonly boolean[]) {
  const inParent = new Map<unknown, number>();
  const inGrandparent = new Map<unknown, number>();
  let total = 0;
  for (const [i, block] of blocks.entries()) {
    if (!good[i]) continue;
    const n = words[i] as number;
    total += n;
    inParent.set(block.parent, (inParent.get(block.parent) ?? 0) + n);
    for (const ancestor of [block.parent, block.grandparent])
      inGrandparent.set(ancestor, (inGrandparent.get(ancestor) ?? 0) + n);
  }
  const share = (map: Map<unknown, number>, key: unknown) => (total === 0 ? 0 : (map.get(key) ?? 0) / total);
  return {
    parent: blocks.map((block) => share(inParent, block.parent)),
    grandparent: blocks.map((block) => share(inGrandparent, block.grandparent)),
    /** Letters of the largest container, about. */
    best: Math.max(0, ...inParent.values()) * 5,
  };
}

/** Where the story's headline stands among the blocks: the last heading that says it. */
function headingIndex(blocks: readonly Block[], headline: string | undefined): number {
  if (headline) {
    const folded = letters(headline);
    const exact = blocks.findIndex((block) => /^h[1-3]$/.test(block.tag) && letters(block.text) === folded);
    if (exact >= 0) return exact;
  }
  return blocks.findLastIndex((block) => block.tag === 'h1');
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
