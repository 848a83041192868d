import type { Office } from '../../report/index.ts';
import { postsUnder } from '../../vocabulary/callings.ts';
import { ranks, roleQualifiers } from '../../vocabulary/titles.ts';
import type { Name } from '../names/name.ts';
import { isCapital, type Token } from '../sentences/token.ts';
import type { Draft, Resources } from '../stage.ts';
import { bareName, type Description, PHRASE_ENDS, stateOfDescription } from './descriptions.ts';
import { bodyBefore } from './employers.ts';
import { type Entity, printed } from './entity.ts';
import type { Owners } from './owners.ts';

/** Tokens that carry an apposition no further. */
const STOP: ReadonlySet<string> = new Set([...PHRASE_ENDS, 'said', 'says', 'told', 'and', 'but']);
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'at', 'in', 'with', 'on']);

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
    const office = officeAt(name);
    if (!office) continue;
    if (!entity.office || richness(office) > richness(entity.office)) entity.office = office;
    if (office.state && !office.state.startsWith('body:')) entity.country ??= office.state;
  }

  /** What is told of somebody beside a name; a rank only where no post is told. */
  function officeAt(name: Name): Office | undefined {
    const title = before(name);
    if (title && !ranks.has(title.role.toLowerCase())) return title;
    return charged(name) ?? behind(name) ?? ahead(name) ?? posted(name) ?? title;
  }

  /** US *President* Joe Biden; Foreign Ministry *spokeswoman* Ada Renn; army *spokesman* Brig. Gen. Ali Demir. */
  function before(name: Name): Office | undefined {
    if (!name.title) return undefined;
    const { from, to } = name.title;
    const words = printed(draft, from, to).toLowerCase();
    if (lexicon.role(words)?.honorific) return undefined;
    const post = ranks.has(words) ? roleEndingAt(from) : undefined;
    const start = qualified(post ?? (FIELDED.test(words) ? fielded(from) : from));
    const role = printed(draft, start, post === undefined ? to : from);
    return { role, ...holder(start, role) };
  }

  /** Where the word for an office begins that ends before token `end`. */
  function roleEndingAt(end: number): number | undefined {
    for (let length = 4; length > 0; length--) {
      const start = end - length;
      if (start < 0 || tokens[start]?.sentence !== tokens[end]?.sentence) continue;
      const role = lexicon.role(printed(draft, start, end).toLowerCase());
      if (role?.title && !role.honorific) return start;
    }
    return undefined;
  }

  /** *Unification* Minister: the capital words before a minister that are no name. */
  function fielded(from: number): number {
    let i = from;
    while (
      isCapital(tokens[i - 1]) &&
      /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '') &&
      tokens[i - 1]?.sentence === tokens[from]?.sentence &&
      !endingAt.has(i)
    )
      i--;
    return i;
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
    const whole = printed(draft, i - 2, name.from);
    return { role: whole, ...holder(i - 2, whole) };
  }

  /** Who the role belongs to that begins at token `i`: the names that end right before it, over small words and 's. */
  function holder(i: number, role: string): Omit<Office, 'role'> {
    let j = i;
    let steps = 0;
    let found: Omit<Office, 'role'> = {};
    while (j > 0 && steps < 6 && tokens[j - 1]?.sentence === tokens[i]?.sentence) {
      const ending = endingAt.get(j);
      const name = ending && (ending.known || of.has(ending)) ? ending : undefined;
      if (name) {
        found = { ...(name.type === 'person' ? under(name, role) : bodyOf(name)), ...found };
        j = name.from;
        steps++;
        continue;
      }
      const body = found.institution
        ? undefined
        : bodyBefore(tokens, j, (end) => (end < j ? endingAt.get(end) : undefined));
      if (body) {
        const { evident } = owners;
        found = { institution: printed(draft, body.from, body.to), ...(evident && { state: evident }), ...found };
        j = body.from;
        steps++;
        continue;
      }
      if (ending) {
        j = ending.from;
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
        if (!owners.isAside(name)) state = { ...state, ...bodyOf(name) };
        // Lima-based
        i = tokens[name.to]?.text === '-' ? name.to + 2 : name.to;
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
        ['DET', 'ADJ', 'NOUN', 'PART', 'CCONJ'].includes(tokens[j]?.pos ?? '') &&
        !at.get(j) &&
        tokens[j]?.sentence === sentence
      )
        j++;
      const name = at.get(j);
      // for defence studies at the Elm Institute
      if (!name && j > i + 1 && LINKS.has(tokens[j]?.lower ?? '')) {
        i = j;
        continue;
      }
      if (!name || name.type === 'person') break;
      // Norway's envoy to the UN speaks for Norway, the UN's envoy for Mali for the UN
      if (link === 'to' || link === 'on' || (link === 'for' && (state.institution || state.state))) end = name.to;
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
    const start = roleEndingAt(i - 1);
    if (start === undefined) return undefined;
    const whole = qualified(start);
    const role = printed(draft, whole, i - 1);
    return { role, ...holder(whole, role) };
  }

  /**
   * Norway's *envoy to Mali* Ana Ruiz, head of the *mission in Chad* Ali Demir, *the governor of Aden*, Ali Demir,: what the role is of
   * or to stands before the name.
   */
  function posted(name: Name): Office | undefined {
    const aside = tokens[name.from - 1]?.text === ',';
    if (aside && tokens[name.to]?.text !== ',') return undefined;
    const sentence = tokens[name.from]?.sentence;
    let link = aside ? name.from - 1 : name.from;
    for (let steps = 0; steps < 6 && !LINKS.has(tokens[link - 1]?.lower ?? ''); steps++) {
      const post = endingAt.get(link);
      if (post?.type === 'person' || (steps === 0 && !post && !aside)) return undefined;
      if (!post && !/^(?:DET|ADJ|NOUN|PART)$/.test(tokens[link - 1]?.pos ?? '')) return undefined;
      link = post ? post.from : link - 1;
    }
    link--;
    if (!LINKS.has(tokens[link]?.lower ?? '') || tokens[link]?.sentence !== sentence) return undefined;
    const start = roleEndingAt(link);
    if (start === undefined) return undefined;
    const whole = qualified(start);
    return withLinks(whole, link, sentence as number, holder(whole, printed(draft, whole, link)));
  }

  /** Ruiz's *spokesman*: of the state or body that Ruiz speaks for. */
  function under(name: Name, role: string): Omit<Office, 'role'> {
    const office = postsUnder.test(role.toLowerCase()) ? of.get(name)?.office : undefined;
    return office?.state ? { state: office.state } : {};
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

/** Ministers and secretaries have a field: *Unification Minister*. */
const FIELDED = /^(?:minister|secretary)$/;

function richness(office: Office): number {
  return (office.institution ? 2 : 0) + (office.state ? 2 : 0) + 1;
}
