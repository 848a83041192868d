import type { Block, Stage } from '../stage.ts';

/** Cuts the text into blocks at line ends: the first is the headline, the others are body. */
export const layout: Stage = (draft) => {
  const blocks: Block[] = [];
  for (const line of draft.text.matchAll(/\S(?:.*\S)?/g))
    blocks.push({
      start: line.index,
      end: line.index + line[0].length,
      part: blocks.length === 0 ? 'headline' : 'body',
    });
  return { ...draft, blocks };
};
