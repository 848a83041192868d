import { linkMentions } from '../../src/ledger/mentions/link.ts';
import { type EcbEvent, ecbTopics } from '../ecbplus.ts';
import { readLines, scorer } from '../scorers.ts';
import type { Task } from '../task.ts';

/** Event coreference across texts: gold mentions in, the chain of each out. */
export const incidents: Task = {
  name: 'incidents',
  heads: [],
  async *predict(lines, { resources, file }) {
    const events = lines as unknown as EcbEvent[];
    const chains = new Map<string, string>();
    for (const { texts, mentions } of ecbTopics(file, events, resources.words))
      for (const [id, chain] of linkMentions(texts, mentions)) chains.set(id, chain);
    for (const { id } of events) yield { id, chain: chains.get(id) ?? id };
  },
  sets: [
    {
      file: 'incidents/ecbplus.dev.events.jsonl',
      async score(gold, predicted) {
        const { score } = await scorer('score-incidents.mjs');
        const map = (path: string) =>
          new Map(readLines<{ id: string; chain: string }>(path).map(({ id, chain }) => [id, chain]));
        const { conll, muc, b3, ceafe } = score(map(gold), map(predicted));
        return [
          {
            measure: 'CoNLL F1',
            ours: 100 * conll,
            reference: 'on its test split: lemma in topic 72.5, Barhom 2019 79.5, Held 2021 85.7',
          },
          { measure: '  MUC', ours: 100 * muc.f },
          { measure: '  B3', ours: 100 * b3.f },
          { measure: '  CEAF-e', ours: 100 * ceafe.f },
        ];
      },
    },
  ],
};
