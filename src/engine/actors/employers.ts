import { bodyNouns, ofAState } from '../../vocabulary/speakers.ts';
import { roleQualifiers } from '../../vocabulary/titles.ts';
import type { Name } from '../names/name.ts';
import type { Token } from '../sentences/token.ts';
import type { Draft } from '../stage.ts';
import { bareName, type Description } from './descriptions.ts';
import { type Entity, printed } from './entity.ts';
import { MOST_SEEN, type Seen } from './pronouns.ts';

/**
 * The body whose somebody is, by the nouns right before the word for it: *defence ministry* of "defence ministry official", *army* of
 * "army spokesman".
 * @param named whether a name ends before a token
 */
export function bodyBefore(
  tokens: readonly Token[],
  end: number,
  named: (to: number) => Name | undefined,
): { from: number; to: number } | undefined {
  const head = tokens[end - 1];
  if (!head || head.sentence !== tokens[end]?.sentence || roleQualifiers.has(head.lower) || named(end))
    return undefined;
  if (!ofAState.has(bodyNouns.get(head.lower) ?? bodyNouns.get(`${tokens[end - 2]?.lower} ${head.lower}`) ?? ''))
    return undefined;
  let from = end - 1;
  while (
    !named(from) &&
    tokens[from - 1]?.sentence === head.sentence &&
    /^(?:NOUN|PROPN|ADJ)$/.test(tokens[from - 1]?.pos ?? '')
  )
    from--;
  return { from, to: end };
}

/** Whose somebody is: an institution, its key, a state. */
interface Employer {
  readonly name?: string;
  readonly key?: string | undefined;
  readonly state?: string | undefined;
}

/** What tells whose somebody is who is called by a description. */
export interface Workplace {
  readonly named: ReadonlyMap<number, Name>;
  readonly of: ReadonlyMap<Name, Entity>;
  /** The bodies that descriptions tell of, by their first tokens. */
  readonly bodies: ReadonlyMap<number, Description>;
  readonly endingAt: ReadonlyMap<number, Name>;
  readonly seen: readonly Seen[];
  /** Who *the group* in "the group's spokesman" and *its* in "its spokesman" are. */
  readonly owner: Entity | undefined;
}

/**
 * Whose somebody is who is called *an official at the health ministry*, *its envoy*, *the group's lawyer*, *a defence ministry
 * official*; *a spokesman* is whose body just acted or spoke.
 */
export function employerOf(draft: Draft, description: Description, where: Workplace): Employer | undefined {
  const { tokens } = draft;
  const { to, head } = description;
  const { owner } = where;
  if (owner) return employer(owner);
  const before = bodyBefore(tokens, to - 1, (end) => where.endingAt.get(end));
  if (before) return { name: printed(draft, before.from, before.to) };
  if (LINKS.has(tokens[to]?.lower ?? '') && tokens[to]?.sentence === head.sentence) {
    for (let i = to + 1; i < to + 4; i++) {
      const name = where.named.get(i);
      if (name) return employer(where.of.get(name));
      const body = where.bodies.get(i);
      if (body) return { name: bareName(draft, body) };
    }
    return undefined;
  }
  if (!/^spokes/.test(head.lower) || to - description.from > 2) return undefined;
  for (let k = where.seen.length - 1; k >= Math.max(0, where.seen.length - MOST_SEEN); k--) {
    const { entity, from, subject, quoted } = where.seen[k] as Seen;
    if (head.sentence - (tokens[from]?.sentence ?? 0) > 1) return undefined;
    if (subject && !quoted && entity.type !== 'person') return employer(entity);
  }
  return undefined;
}

const LINKS: ReadonlySet<string> = new Set(['at', 'in', 'of', 'for', 'with', 'from']);

function employer(body: Entity | undefined): Employer | undefined {
  if (body?.type === 'organisation')
    return {
      name: body.name,
      key: body.key,
      // a movement sits in a state and is none of its bodies
      state: body.partOf?.startsWith('iso:') ? body.country : undefined,
    };
  return body?.type === 'state' ? { state: body.country } : undefined;
}
