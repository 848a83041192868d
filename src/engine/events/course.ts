import { type Reason, type Span, spanOf } from '../../report/index.ts';
import type { Token } from '../sentences/token.ts';

/** How far an event has come, while it is being told: the stage, and in turn what set it. */
export class Course {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  #stage: string;
  readonly reasons: Reason[] = [];

  constructor(text: string, tokens: readonly Token[], stage: string) {
    this.#text = text;
    this.#tokens = tokens;
    this.#stage = stage;
  }

  get stage(): string {
    return this.#stage;
  }

  /**
   * Sets the stage. One that it has already leaves no reason.
   * @param token the word that sets it
   * @param entry the vocabulary's entry for that word
   */
  set(stage: string, rule: string, token?: number, entry?: string): this {
    if (stage === this.#stage) return this;
    this.#stage = stage;
    this.reasons.push({
      what: `stage ${stage}`,
      ...(token === undefined ? {} : { span: this.#span(token) }),
      rule,
      ...(entry === undefined ? {} : { entry }),
    });
    return this;
  }

  #span(token: number): Span {
    const { start, end } = this.#tokens[token] as Token;
    return spanOf(this.#text, start, end);
  }
}
