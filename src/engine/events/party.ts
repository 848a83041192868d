import { type Actor, type Span, spanOf } from '../../report/index.ts';
import { PARTY_NOUNS, PRIVATE, RELATED } from '../../vocabulary/event-triggers.ts';
import type { Token } from '../sentences/token.ts';
import { isTimeName } from '../syntax/chunk.ts';
import type { NounGroup } from '../syntax/phrase.ts';
import type { ActorMention, Layers } from './layers.ts';
import type { RoleMention } from './mention.ts';

/** Somebody who takes part: words and, where known, the actor. */
export interface Party {
  readonly span: Span;
  readonly actor: Actor | undefined;
  readonly pronoun: boolean;
  /** The noun group that names it; a name inside another group has none. */
  readonly group?: NounGroup;
}

/** Reads who a noun group names: *Russian forces* are Russia's, *Kim's government* is Kim's; undefined where it names nobody. */
export function partyOf(text: string, tokens: readonly Token[], layers: Layers, group: NounGroup): Party | undefined {
  const head = tokens[group.head] as Token;
  const mentions = layers.actors(group.own, group.last);
  const covering = longest(mentions.filter((m) => m.last >= group.head));
  if (covering) {
    // "Russian troops" as one description without a country still holds the demonym
    const inner =
      covering.actor.country === undefined && covering.actor.type !== 'person'
        ? mentions.find((m) => m.actor.country)
        : undefined;
    return {
      span: groupSpan(text, tokens, group),
      actor: inner?.actor ?? covering.actor,
      pronoun: covering.form === 'pronoun',
      group,
    };
  }
  // "there is", "this shows"
  if (/^(?:there|this|that|what)$/.test(head.lower)) return undefined;
  if (head.pos === 'PRON') return { span: spanOf(text, head.start, head.end), actor: undefined, pronoun: true, group };
  const people = PARTY_NOUNS.has(head.lemma) || PARTY_NOUNS.has(head.lower) || isForce(tokens, group);
  const proper = head.pos === 'PROPN' && !isTimeName(head.lower);
  if (!people && !proper) return undefined;
  const modifier = mentions.at(-1);
  // "a Russian mercenary company" is not Russia
  const ofState = modifier?.actor.type === 'state' && PRIVATE.has(head.lemma);
  if (modifier)
    return { span: groupSpan(text, tokens, group), actor: ofState ? undefined : modifier.actor, pronoun: false, group };
  // "Turkey's rival" is not Turkey
  const owner =
    group.possessor && !RELATED.has(head.lemma) ? partyOf(text, tokens, layers, group.possessor) : undefined;
  return { span: groupSpan(text, tokens, group), actor: owner?.actor, pronoun: false, group };
}

/** *army bulldozers*, *navy ships*: what a force uses acts for it. */
function isForce(tokens: readonly Token[], { own, head }: NounGroup): boolean {
  for (let i = own; i < head; i++)
    if (/^(?:army|navy|police|military|government|rebel|guerrilla|guard)$/.test((tokens[i] as Token).lower))
      return true;
  return false;
}

/** A party in a role that a rule beside the frames gives it. */
export function roleBy(role: string, { span, actor, pronoun }: Party, rule: string): RoleMention {
  return { role, span, actor: actor?.id, open: pronoun && !actor, rule };
}

/** The span of a group without its possessor and leading article. */
export function groupSpan(text: string, tokens: readonly Token[], group: NounGroup): Span {
  let first = group.own;
  while (first < group.head && /^(?:the|a|an)$/.test((tokens[first] as Token).lower)) first++;
  return spanOf(text, (tokens[first] as Token).start, (tokens[group.last] as Token).end);
}

/** Who stands for a party in a transfer: a president or ministry acts for its state. */
export function principal(layers: Layers, actor: Actor | undefined): Actor | undefined {
  if (!actor || actor.type === 'state') return actor;
  const owner = actor.partOf?.startsWith('iso:') ? actor.partOf.slice(4) : undefined;
  // a body of the vocabulary that is no part of a state sits there and acts for itself: a movement, a company
  const country = owner ?? (actor.key ? undefined : actor.country) ?? stateOf(actor);
  return (country && layers.states.get(country)) || actor;
}

function stateOf(actor: Actor): string | undefined {
  const state = actor.office?.state;
  return state && /^[A-Z]{2}$/.test(state) ? state : undefined;
}

function longest(mentions: readonly ActorMention[]): ActorMention | undefined {
  let best: ActorMention | undefined;
  for (const m of mentions) if (!best || m.end - m.start > best.end - best.start) best = m;
  return best;
}
