import type { Attribution } from '../../report/index.ts';
import { tokenAt } from '../sentences/token.ts';
import type { Draft } from '../stage.ts';

/** The attributions whose cue or content reaches into each sentence. */
export function attributionsBySentence({ tokens, sentences, attributions }: Draft): readonly Attribution[][] {
  const found: Attribution[][] = sentences.map(() => []);
  for (const attribution of attributions)
    for (const { start, end } of [...attribution.cue, ...attribution.content]) {
      const last = tokens[tokenAt(tokens, end - 1)]?.sentence ?? -1;
      for (let i = tokens[tokenAt(tokens, start)]?.sentence ?? 0; i <= last; i++)
        if (!found[i]?.includes(attribution)) found[i]?.push(attribution);
    }
  return found;
}
