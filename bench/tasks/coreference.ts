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

/** Gold mentions: names of people, organisations and places by the name alone, and pronouns. */
function goldOf(lines: Gum[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { id, tokens, mentions } of lines)
    for (const { start, end, type, coref, head, nameStart, nameEnd } of mentions) {
      const pronoun = tokens[head]?.[3] === 'PRON' && tokens[head]?.[0] === start && tokens[head]?.[1] === end;
      if (nameStart !== undefined && nameEnd !== undefined && ['person', 'organization', 'place'].includes(type))
        found.set(`${id} ${nameStart}-${nameEnd}`, `${id} ${coref}`);
      else if (pronoun) found.set(`${id} ${start}-${end}`, `${id} ${coref}`);
    }
  return found;
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
        const key = goldOf(readLines<Gum>(gold));
        const ours = new Map<string, string>();
        for (const { id, mentions } of readLines<{ id: string; mentions: Mention[] }>(predicted))
          for (const { start, end, entity } of mentions) ours.set(`${id} ${start}-${end}`, `${id} ${entity}`);
        const found = new Map([...ours].filter(([mention]) => key.has(mention)));
        return [
          { measure: 'CoNLL F1, own mentions', ours: 100 * score(key, ours).conll },
          {
            measure: 'CoNLL F1, mentions found',
            ours: 100 * score(new Map([...key].filter(([mention]) => found.has(mention))), found).conll,
          },
        ];
      },
    },
  ],
};
