import { type Described, describe, features, headsOf } from './features.ts';
import type { EventMention, MentionText } from './mention.ts';
import { averageLink, storiesOf } from './stories.ts';
import { probability } from './trees.ts';
import { headOdds, sameEvent } from './weights.ts';

/** Mentions are of one event while the mean probability stays above this; set by cross-validation on ECB+ train. */
const SAME_EVENT = 0.35;

const oddsByHeads: ReadonlyMap<string, number> = new Map(
  headOdds.flatMap(([odds, pairs]) => pairs.split(', ').map((heads): [string, number] => [heads, odds])),
);

/**
 * Puts the event mentions of a block of texts together that speak of one event: texts into stories, then within each story the mentions
 * by trees learnt on ECB+ train (`model/incidents`).
 * @param mentions with the id of the text that holds them
 * @returns for each mention's id the id of its event: that of the first mention of it
 */
export function linkMentions(
  texts: readonly MentionText[],
  mentions: readonly (EventMention & { textId: string })[],
): Map<string, string> {
  const chains = new Map<string, string>();
  for (const { described, likeness } of byStory(texts, mentions)) {
    const matrix = described.map((a) =>
      described.map((b) => {
        const odds = oddsByHeads.get(headsOf(a, b)) ?? 0;
        return a === b ? 1 : probability(sameEvent, features(a, b, likeness(a.text, b.text), odds));
      }),
    );
    for (const members of averageLink(matrix, SAME_EVENT)) {
      const first = described[Math.min(...members)] as Described;
      for (const member of members) chains.set((described[member] as Described).id, first.id);
    }
  }
  return chains;
}

/** The mentions of each story of a block, described, with how alike its texts are. */
export function byStory(texts: readonly MentionText[], mentions: readonly (EventMention & { textId: string })[]) {
  const stories = storiesOf(texts);
  const index = new Map(texts.map(({ id }, i) => [id, i]));
  const groups = new Map<number, { mention: EventMention; text: number }[]>();
  for (const mention of mentions) {
    const text = index.get(mention.textId);
    if (text === undefined) continue;
    const story = stories.story[text] as number;
    groups.set(story, [...(groups.get(story) ?? []), { mention, text }]);
  }
  return [...groups.values()].map((group) => ({
    described: describe(group, texts, stories),
    likeness: (a: number, b: number) => stories.likeness(a, b),
  }));
}
