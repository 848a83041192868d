import { readWith } from '../../src/engine/pipeline.ts';
import { readLines, scorer } from '../scorers.ts';
import { eachLine, type Task } from '../task.ts';

interface Mention {
  start: number;
  end: number;
  entity: string;
}

/** Names and pronouns with the entity each belongs to; places that are no actors by the place they are. */
const predict = eachLine(async ({ id, text }, { resources }) => {
  const report = await readWith({ text: text as string }, resources);
  const mentions = new Map<string, Mention>();
  for (const actor of report.actors)
    for (const { span, form } of actor.mentions)
      if (form !== 'description')
        mentions.set(`${span.start}-${span.end}`, { start: span.start, end: span.end, entity: actor.id });
  for (const { span, location } of report.places) {
    const key = `${span.start}-${span.end}`;
    if (!mentions.has(key))
      mentions.set(key, { start: span.start, end: span.end, entity: location?.id ?? `place:${span.quote}` });
  }
  return { id, mentions: [...mentions.values()].sort((a, b) => a.start - b.start || a.end - b.end) };
});

interface GumMention {
  start: number;
  end: number;
  type: string;
  coref: string;
  head: number;
  nameStart?: number;
  nameEnd?: number;
}

interface Gum {
  id: string;
  tokens: [start: number, end: number, lemma: string, upos: string, ...unknown[]][];
  mentions: GumMention[];
}

/** A gold mention: its name alone, the whole phrase that it heads, and the word that heads it. */
interface GoldMention {
  name: [start: number, end: number];
  phrase: [start: number, end: number];
  head: [start: number, end: number];
  entity: string;
}

/** Gold mentions by document: names of people, organisations and places, and pronouns. */
function goldOf(lines: Gum[]): Map<string, GoldMention[]> {
  return new Map(
    lines.map(({ id, tokens, mentions }) => [
      id,
      mentions.flatMap(({ start, end, type, coref, head, nameStart, nameEnd }) => {
        const word = tokens[head] as Gum['tokens'][number];
        const named = ['person', 'organization', 'place'].includes(type);
        const name: [number, number] | undefined =
          nameStart !== undefined && nameEnd !== undefined && named
            ? [nameStart, nameEnd]
            : word[3] === 'PRON' && word[0] === start && word[1] === end
              ? [start, end]
              : undefined;
        return name
          ? [{ name, phrase: [start, end], head: [word[0], word[1]], entity: `${id} ${coref}` } satisfies GoldMention]
          : [];
      }),
    ]),
  );
}

/** The gold mention whose head word a span holds without leaving its phrase, as CorefUD's scorer matches (Žabokrtský et al. 2022). */
function headedBy(gold: readonly GoldMention[], { start, end }: Mention): GoldMention | undefined {
  return gold
    .filter(({ phrase, head }) => start >= phrase[0] && end <= phrase[1] && start <= head[0] && end >= head[1])
    .sort((a, b) => a.phrase[1] - a.phrase[0] - (b.phrase[1] - b.phrase[0]))[0];
}

export const coreference: Task = {
  name: 'coreference',
  heads: ['entities'],
  predict,
  sets: [
    {
      file: 'actors/gum-news.dev.jsonl',
      async score(gold, predicted) {
        const { score } = await scorer('score-incidents.mjs');
        const documents = goldOf(readLines<Gum>(gold));
        const keyOf = ([start, end]: [number, number], id: string) => `${id} ${start}-${end}`;
        const key = new Map<string, string>();
        for (const [id, mentions] of documents)
          for (const { name, entity } of mentions) key.set(keyOf(name, id), entity);
        const exact = new Map<string, string>();
        const headed = new Map<string, string>();
        for (const { id, mentions } of readLines<{ id: string; mentions: Mention[] }>(predicted))
          for (const mention of mentions) {
            const own = keyOf([mention.start, mention.end], id);
            const match = headedBy(documents.get(id) ?? [], mention);
            exact.set(own, `${id} ${mention.entity}`);
            headed.set(match ? keyOf(match.name, id) : own, `${id} ${mention.entity}`);
          }
        const found = new Map([...exact].filter(([mention]) => key.has(mention)));
        return [
          { measure: 'CoNLL F1, own mentions', ours: 100 * score(key, exact).conll },
          { measure: 'CoNLL F1, own mentions by their heads', ours: 100 * score(key, headed).conll },
          {
            measure: 'CoNLL F1, mentions found',
            ours: 100 * score(new Map([...key].filter(([mention]) => found.has(mention))), found).conll,
          },
        ];
      },
    },
  ],
};
