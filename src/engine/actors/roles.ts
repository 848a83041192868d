import type { Office } from '../../report/index.ts';
import { roleQualifiers } from '../../vocabulary/titles.ts';
import type { Name } from '../names/name.ts';
import type { Token } from '../sentences/token.ts';
import type { Draft, Resources } from '../stage.ts';
import { bareName, type Description, PHRASE_ENDS, stateOfDescription } from './descriptions.ts';
import { type Entity, printed } from './entity.ts';
import type { Owners } from './owners.ts';

/** Tokens that carry an apposition no further. */
const STOP: ReadonlySet<string> = new Set([...PHRASE_ENDS, 'said', 'says', 'told', 'and', 'but']);
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'at', 'in', 'with']);

/** Reads the offices that a report gives the people it names, before the name and in apposition. */
export function readOffices(
  draft: Draft,
  { lexicon }: Resources,
  of: ReadonlyMap<Name, Entity>,
  descriptions: readonly Description[],
  owners: Owners,
): void {
  const { tokens, names } = draft;
  const at = new Map<number, Name>(names.map((name) => [name.from, name]));
  const endingAt = new Map<number, Name>(names.map((name) => [name.to, name]));
  const bodyAt = new Map(descriptions.filter(({ kind }) => kind === 'body').map((one) => [one.from, one]));
  for (const name of names) {
    const entity = of.get(name);
    if (name.type !== 'person' || !entity) continue;
    const office = before(name) ?? charged(name) ?? behind(name) ?? ahead(name) ?? posted(name);
    if (!office) continue;
    if (!entity.office || richness(office) > richness(entity.office)) entity.office = office;
    if (office.state && !office.state.startsWith('body:')) entity.country ??= office.state;
  }

  /** US *President* Joe Biden; Foreign Ministry *spokeswoman* Ada Renn. */
  function before(name: Name): Office | undefined {
    if (!name.title) return undefined;
    const { from, to } = name.title;
    const role = printed(draft, from, to);
    if (lexicon.role(role.toLowerCase())?.honorific) return undefined;
    const start = qualified(from);
    return { role: printed(draft, start, to), ...holder(start) };
  }

  /** *Minister of Defence* Olav Brekke, *Secretary of the Treasury* Ana Ruiz: the post with what it is in charge of. */
  function charged(name: Name): Office | undefined {
    let i = name.from;
    while (i > name.from - 4 && tokens[i - 1]?.sentence === tokens[name.from]?.sentence && isCapital(tokens[i - 1]))
      i--;
    if (i === name.from) return undefined;
    if (tokens[i - 1]?.lower === 'the') i--;
    const post = tokens[i - 2];
    if (!post || tokens[i - 1]?.lower !== 'of' || post.sentence !== tokens[name.from]?.sentence) return undefined;
    const role = lexicon.role(post.lower);
    if (!isCapital(post) || !role?.title || role.honorific) return undefined;
    return { role: printed(draft, i - 2, name.from), ...holder(i - 2) };
  }

  /** Who the role belongs to: the names that end right before token `i`, over small words and 's. */
  function holder(i: number): Omit<Office, 'role'> {
    let j = i;
    let steps = 0;
    let found: Omit<Office, 'role'> = {};
    while (j > 0 && steps < 6 && tokens[j - 1]?.sentence === tokens[i]?.sentence) {
      const name = endingAt.get(j);
      if (name) {
        found = { ...bodyOf(name), ...found };
        j = name.from;
        steps++;
        continue;
      }
      const token = tokens[j - 1] as Token;
      if (
        token.lower === "'s" ||
        token.lower === "'" ||
        token.pos === 'ADJ' ||
        token.pos === 'NOUN' ||
        (token.pos === 'PROPN' && steps < 2)
      ) {
        j--;
        steps++;
        continue;
      }
      break;
    }
    return found;
  }

  /** Linda Fox, Norway's *envoy to the UN*, …; Ana Ruiz, a *spokeswoman for* the Health Ministry, … */
  function behind(name: Name): Office | undefined {
    if (tokens[name.to]?.text !== ',') return undefined;
    return apposition(name.to + 1, tokens[name.to]?.sentence as number);
  }

  function apposition(start: number, sentence: number): Office | undefined {
    let i = start;
    let state: Omit<Office, 'role'> = {};
    for (let steps = 0; steps < 9; steps++) {
      const token = tokens[i];
      if (!token || token.sentence !== sentence || STOP.has(token.lower)) return undefined;
      const name = at.get(i);
      if (name && name.type !== 'person') {
        state = { ...state, ...bodyOf(name) };
        i = name.to;
        continue;
      }
      for (let length = 4; length > 0; length--) {
        const last = tokens[i + length - 1];
        if (!last || last.sentence !== sentence) continue;
        const words = printed(draft, i, i + length).toLowerCase();
        const role = lexicon.role(words);
        if (!role?.title || role.honorific || (tokens[i + length]?.pos === 'NOUN' && !lexicon.role(words)?.title))
          continue;
        return withLinks(i, i + length, sentence, state);
      }
      if (!['DET', 'ADJ', 'NOUN', 'PROPN', 'PART', 'ADV', 'NUM', 'PUNCT', 'PRON'].includes(token.pos)) return undefined;
      i++;
    }
    return undefined;
  }

  /** The role with what it is of, for or to. */
  function withLinks(from: number, to: number, sentence: number, state: Omit<Office, 'role'>): Office {
    let end = to;
    let found = state;
    let i = to;
    while (tokens[i] && tokens[i]?.sentence === sentence && LINKS.has(tokens[i]?.lower ?? '')) {
      const link = tokens[i]?.lower;
      // for the Kharkiv regional prosecutor's office
      const body = link === 'for' ? bodyAt.get(i + 1) : undefined;
      if (body && body.to - body.from > 1) {
        const state = stateOfDescription(body, at, owners);
        return {
          role: printed(draft, qualified(from), end),
          ...(state && { state }),
          ...found,
          institution: bareName(draft, body),
        };
      }
      let j = i + 1;
      while (
        tokens[j] &&
        ['DET', 'ADJ', 'NOUN', 'PART'].includes(tokens[j]?.pos ?? '') &&
        !at.get(j) &&
        tokens[j]?.sentence === sentence
      )
        j++;
      const name = at.get(j);
      if (!name || name.type === 'person') break;
      // Norway's envoy to the UN speaks for Norway
      if (link === 'to') end = name.to;
      else found = { ...bodyOf(name), ...found };
      i = name.to;
    }
    return { role: printed(draft, qualified(from), end), ...found };
  }

  /** Where a role begins with the words that are part of it: *public* defender. */
  function qualified(from: number): number {
    let i = from;
    while (i > 0 && roleQualifiers.has(tokens[i - 1]?.text ?? '') && tokens[i - 1]?.sentence === tokens[from]?.sentence)
      i--;
    return i;
  }

  /** The ministry's *spokesman*, Ali Demir, … */
  function ahead(name: Name): Office | undefined {
    const i = name.from;
    if (tokens[i - 1]?.text !== ',' || i < 2) return undefined;
    const sentence = tokens[i]?.sentence as number;
    for (let length = 4; length > 0; length--) {
      const start = i - 1 - length;
      if (start < 0 || tokens[start]?.sentence !== sentence) continue;
      const role = lexicon.role(printed(draft, start, i - 1).toLowerCase());
      if (role?.title && !role.honorific) {
        const whole = qualified(start);
        return { role: printed(draft, whole, i - 1), ...holder(whole) };
      }
    }
    return undefined;
  }

  /** Norway's *envoy to Mali* Ana Ruiz, head of the *mission in Chad* Ali Demir: what the role is of or to stands before the name. */
  function posted(name: Name): Office | undefined {
    const post = endingAt.get(name.from);
    const link = post && post.type !== 'person' ? post.from - 1 : -1;
    if (link < 1 || !LINKS.has(tokens[link]?.lower ?? '')) return undefined;
    const sentence = tokens[name.from]?.sentence as number;
    for (let length = 4; length > 0; length--) {
      const start = link - length;
      if (start < 0 || tokens[start]?.sentence !== sentence) continue;
      const role = lexicon.role(printed(draft, start, link).toLowerCase());
      if (role?.title && !role.honorific) return withLinks(qualified(start), link, sentence, holder(qualified(start)));
    }
    return undefined;
  }

  /** What a name says of an office: its body, its state. */
  function bodyOf(name: Name): Omit<Office, 'role'> {
    const { known } = name;
    const entity = of.get(name);
    if (known && 'country' in known) return { state: known.country.iso };
    if (entity?.type === 'state' && entity.country) return { state: entity.country };
    if (entity?.type === 'organisation')
      return {
        institution: entity.name,
        ...(entity.key && { institutionId: entity.key }),
        ...(entity.country && { state: entity.country }),
      };
    return {};
  }
}

function richness(office: Office): number {
  return (office.institution ? 2 : 0) + (office.state ? 2 : 0) + 1;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}
