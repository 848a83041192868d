import type { WordTagger } from '../src/engine/sentences/words.ts';
import type { EventMention, MentionText, MentionWord } from '../src/ledger/mentions/mention.ts';
import { readLines } from './scorers.ts';

/** An event mention of ECB+ as its file gives it. */
export interface EcbEvent {
  id: string;
  doc: string;
  topic: number | string;
  sent: number;
  tokens: number[];
  text: string;
  /** The gold chain, where it is given. */
  chain?: string;
}

/** The texts and mentions of one ECB+ topic. */
export interface EcbTopic {
  texts: MentionText[];
  mentions: (EventMention & { textId: string })[];
}

/** Reads mentions with the texts that lie beside their file (`events` → `docs` in its name), by topic in the order of the file. */
export function ecbTopics(file: string, events: readonly EcbEvent[], words: WordTagger): EcbTopic[] {
  const docs = readLines<{ doc: string; sentences: string[] }>(file.replace(/events(?=[^/]*$)/, 'docs'));
  const sentencesOf = new Map(docs.map(({ doc, sentences }) => [doc, sentences]));
  const topics = new Map<string, EcbTopic>();
  const seen = new Set<string>();
  for (const { id, doc, topic, sent, tokens, text } of events) {
    const found = topics.get(String(topic)) ?? { texts: [], mentions: [] };
    topics.set(String(topic), found);
    if (!seen.has(doc)) {
      seen.add(doc);
      found.texts.push({ id: doc, sentences: (sentencesOf.get(doc) ?? []).map((line) => tagged(line, words)) });
    }
    found.mentions.push({ id, textId: doc, sentence: sent, words: tokens, text });
  }
  return [...topics.values()];
}

/** The tokens of a line, which spaces part, with the lemma and part of speech of the word that begins in or reaches into each. */
function tagged(line: string, tagger: WordTagger): MentionWord[] {
  const found = tagger(line);
  let next = 0;
  let start = 0;
  return line.split(' ').map((text) => {
    while (next < found.length && (found[next]?.end ?? 0) <= start) next++;
    const word = found[next];
    const inside = word !== undefined && word.start < start + text.length;
    start += text.length + 1;
    return { text, lemma: (inside ? word.lemma : text).toLowerCase(), pos: inside ? word.pos : 'X' };
  });
}
