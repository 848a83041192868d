import { actingFor, sharedBodies } from '../../vocabulary/shared-bodies.ts';
import type { Lexicon } from '../names/lexicon.ts';
import { nameKey } from '../names/lexicon.ts';
import type { Name } from '../names/name.ts';
import type { Token } from '../sentences/token.ts';
import type { Draft } from '../stage.ts';

/** Whose a body is: states by the words beside its name, and which states a report names at all. */
export class Owners {
  readonly #draft: Draft;
  readonly #lexicon: Lexicon;
  readonly #at = new Map<number, Name>();
  readonly #endingAt = new Map<number, Name>();
  readonly #located = new Map<number, string>();
  /** ISO codes of the states that the report names, by noun, adjective, people, seat or a body of theirs alone. */
  readonly named = new Set<string>();

  constructor(draft: Draft, lexicon: Lexicon) {
    this.#draft = draft;
    this.#lexicon = lexicon;
    for (const name of draft.names) {
      this.#at.set(name.from, name);
      this.#endingAt.set(name.to, name);
      const { known } = name;
      if (known && 'country' in known) this.named.add(known.country.iso);
      else if (known?.kind === 'body' && known.body.state && !sharedBodies.has(this.#key(name)))
        this.named.add(known.body.state);
      else if (name.type === 'organisation') {
        const iso = this.#leading(name)?.iso;
        if (iso) this.named.add(iso);
      }
    }
    for (const { span, location } of draft.places)
      if (location?.country) this.#located.set(span.start, location.country);
  }

  /** The one state of the report, undefined where it names several or none. */
  get evident(): string | undefined {
    return this.named.size === 1 ? [...this.named][0] : undefined;
  }

  /** The state whose body a name is: *Pakistan's* Foreign Office, the *Iraqi* Supreme Court, the Foreign Office *in Lima*. */
  of(name: Name): string | undefined {
    const leading = this.#leading(name);
    if (leading) return leading.iso;
    const { tokens } = this.#draft;
    const { sentence } = tokens[name.from] as Token;
    const mark = tokens[name.from - 1]?.lower;
    const before = this.#endingAt.get(mark === "'s" || mark === "'" ? name.from - 1 : name.from);
    const iso = before && tokens[before.from]?.sentence === sentence ? this.country(before) : undefined;
    return iso ?? this.behind(name.to);
  }

  /** The name without the state that begins it. */
  bare(name: Name): string {
    const { text, tokens } = this.#draft;
    const from = name.from + (this.#leading(name)?.length ?? 0);
    return nameKey(text.slice(tokens[from]?.start, name.end));
  }

  /** The state or capital behind: the ministry *in Kyiv*, the parliament *of Ghana*. */
  behind(i: number): string | undefined {
    const link = this.#draft.tokens[i]?.lower;
    const behind = link === 'in' || link === 'of' ? this.#at.get(i + 1) : undefined;
    return behind?.known && (behind.known.kind === 'capital' || behind.known.kind === 'state')
      ? behind.known.country.iso
      : undefined;
  }

  /** The state that a name stands for or lies in. */
  country(name: Name): string | undefined {
    if (this.isAside(name)) return undefined;
    const { known } = name;
    if (known && 'country' in known) return known.country.iso;
    return this.#located.get(name.start);
  }

  /** Whether a name only helps or opposes what stands behind it: *Iran-backed*, not *Saudi-led*. */
  isAside({ to }: Name): boolean {
    const { tokens } = this.#draft;
    return tokens[to]?.text === '-' && !actingFor.has(tokens[to + 1]?.lower ?? '');
  }

  /** Whether the vocabulary's state is meant by a name that many states' bodies have. */
  isDefault(state: string, owner: string | undefined): boolean {
    return owner ? owner === state : this.named.has(state);
  }

  #key(name: Name): string {
    return nameKey(this.#draft.text.slice(name.start, name.end));
  }

  #leading(name: Name): { iso: string; length: number } | undefined {
    const { text, tokens } = this.#draft;
    for (let length = Math.min(3, name.to - name.from - 1); length > 0; length--) {
      const known = this.#lexicon.known(text.slice(name.start, tokens[name.from + length - 1]?.end));
      if (known?.kind === 'adjective' || known?.kind === 'state') return { iso: known.country.iso, length };
    }
    return undefined;
  }
}

/** The state of the vocabulary's body, where its name is one that many states' bodies have. */
export function sharedState({ text }: Draft, { known, start, end }: Name): string | undefined {
  if (known?.kind !== 'body' || !known.body.state) return undefined;
  return sharedBodies.has(nameKey(text.slice(start, end))) ? known.body.state : undefined;
}
