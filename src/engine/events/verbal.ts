import { abstractThings } from '../../vocabulary/abstract-things.ts';
import { type Trigger, VERB_TRIGGERS } from '../../vocabulary/event-triggers.ts';
import { SPEAKERS_OF_OPINION, SPOKEN_ATTACKS, TARGETS_OF_OPINION } from '../../vocabulary/verbal-attacks.ts';
import type { Token } from '../sentences/token.ts';
import type { NounGroup } from '../syntax/phrase.ts';
import type { Source } from './filling.ts';
import type { Surroundings } from './mention.ts';
import { partyOf } from './party.ts';

// "The senator attacked the bill", "Rossi hit back at her critics over the vote": nobody is struck, somebody is criticised.

/** What a trigger tells where its force is one of words: criticism; else the trigger itself. */
export function asSpoken(source: Source, trigger: Trigger, around: Surroundings): Trigger {
  if (trigger.type !== 'ASSAULT' || !SPOKEN_ATTACKS.has(trigger.word) || !isSpoken(source, around)) return trigger;
  const [criticism] = VERB_TRIGGERS.get('criticize') ?? [];
  return criticism ? { ...criticism, word: trigger.word } : trigger;
}

function isSpoken(
  { text, tokens, layers }: Source,
  { group, subjects, carried, objects, obliques }: Surroundings,
): boolean {
  const lemma = (one: NounGroup) => (tokens[one.head] as Token).lemma.toLowerCase();
  const speaks = [...subjects, ...carried].some((one) => {
    const actor = partyOf(text, tokens, layers, one)?.actor;
    return SPEAKERS_OF_OPINION.has(lemma(one)) || (actor?.type === 'person' && actor.office !== undefined);
  });
  const aimed = group
    ? obliques.filter(({ preposition }) => /^(?:on|at|against)$/.test(preposition)).map((o) => o.group)
    : objects;
  const [target] = aimed;
  if (!target) return false;
  const inWords = abstractThings.has(lemma(target)) || TARGETS_OF_OPINION.has(lemma(target));
  const by = partyOf(text, tokens, layers, subjects[0] ?? carried[0] ?? target);
  if (inWords) return speaks || by?.actor?.type === 'person';
  // "attacked the mayor over the budget", "blasted him for the delay"
  const about = obliques.some(({ preposition }) => /^(?:over|for|as)$/.test(preposition));
  const persons = [by, partyOf(text, tokens, layers, target)].every((party) => party?.actor?.type === 'person');
  return (about && (speaks || persons)) || (speaks && SPEAKERS_OF_OPINION.has(lemma(target)));
}
