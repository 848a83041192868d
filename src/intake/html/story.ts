import { type Block, blocksOf } from './blocks.ts';
import { type Features, featuresOf, type PageContext } from './features.ts';
import type { Page } from './page.ts';
import { storyWeights } from './story-weights.ts';

/**
 * What is taken for story, tried in turn until there is enough of it: hidden elements too or not, and from which probability on.
 * Pages that a script completes hide their story until it has run.
 */
const ATTEMPTS = [
  [false, 0.5],
  [true, 0.5],
  [false, 0.2],
] as const;

/** Fewer words than this are no story but a teaser. */
const FEWEST_WORDS = 30;

/**
 * The story's blocks in order: paragraphs, its headings and lists; without headline, captions, links, share lines and the like.
 * A block is story by a logistic model over its text, markup and neighbours (docs/intake.md).
 */
export function storyOf(page: Page, context: PageContext): Block[] {
  let best: Block[] = [];
  for (const [hiddenToo, least] of ATTEMPTS) {
    const blocks = blocksOf(page, hiddenToo);
    const features = featuresOf(blocks, context);
    const story = blocks.filter((_, i) => probability(features[i] as Features) >= least);
    if (wordsIn(story) >= FEWEST_WORDS) return story;
    if (wordsIn(story) > wordsIn(best)) best = story;
  }
  return best;
}

/** Probability that a block of these features is story. */
export function probability(features: Features): number {
  let sum = 0;
  for (const [name, value] of features) sum += (storyWeights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}

function wordsIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.split(' ').length, 0);
}
