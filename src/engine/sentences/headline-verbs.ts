import { PARTY_NOUNS, VERB_TRIGGERS } from '../../vocabulary/event-triggers.ts';
import type { Token } from './token.ts';

// "Turkey strikes militants", "Police arrest four": headlines tell in the present what the tagger, used to prose, takes for nouns.

/** The tokens of a headline with the verbs that were taken for nouns. A stretch that has a verb keeps its nouns. */
export function withVerbs(tokens: readonly Token[]): Token[] {
  const told = [...tokens];
  let from = 0;
  for (let to = 0; to <= tokens.length; to++) {
    if (to < tokens.length && !PARTS.test((tokens[to] as Token).lower)) continue;
    const at = hiddenVerb(tokens.slice(from, to));
    if (at) told[from + at.index] = { ...(tokens[from + at.index] as Token), pos: 'VERB', lemma: at.lemma };
    from = to + 1;
  }
  return told;
}

/** What parts a headline into statements. */
const PARTS = /^(?:[,;:|–—-]|--|as|after|before|while|amid|since)$/;

function hiddenVerb(part: readonly Token[]): { index: number; lemma: string } | undefined {
  if (part.some((token, i) => isVerb(token, part[i - 1]))) return undefined;
  for (let i = 1; i < part.length - 1; i++) {
    const [subject, { pos, lower }, next] = part.slice(i - 1, i + 2) as [Token, Token, Token];
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(pos) || !/^(?:NOUN|PROPN)$/.test(subject.pos)) continue;
    const object = /^(?:NOUN|PROPN|NUM|DET|ADJ|PRON)$/.test(next.pos);
    const plural = isPlural(subject);
    // "Iran strikes": a third person; "rebels march in": who they are stands before it
    const lemma = plural ? (VERB_TRIGGERS.has(lower) ? lower : undefined) : thirdPerson(lower);
    const takes = object || (plural && next.pos === 'ADP' && subject.lower.endsWith('s'));
    if (lemma && takes) return { index: i, lemma };
  }
  return undefined;
}

function isVerb({ pos, lower }: Token, before: Token | undefined): boolean {
  return (pos === 'VERB' || pos === 'AUX') && !lower.endsWith('ing') && before?.lower !== 'to';
}

function isPlural({ lower, lemma }: Token): boolean {
  return PARTY_NOUNS.has(lemma) && (lower !== lemma || lower === 'police');
}

function thirdPerson(lower: string): string | undefined {
  if (!/[^s]s$/.test(lower)) return undefined;
  return [lower.slice(0, -1), lower.slice(0, -2), lower.replace(/ies$/, 'y')].find((stem) => VERB_TRIGGERS.has(stem));
}
