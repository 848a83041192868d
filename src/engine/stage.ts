import type { Part, Range, Reasons, Report } from '../report/index.ts';
import type { FactualityModel } from './certainty/model.ts';
import type { Gazetteer } from './names/gazetteer.ts';
import type { Lexicon } from './names/lexicon.ts';
import type { Name } from './names/name.ts';
import type { Token } from './sentences/token.ts';
import type { WordTagger } from './sentences/words.ts';
import type { Syntax } from './syntax/clause.ts';
import type { Tagger, Tags } from './tagger/tagger.ts';
import type { Expression } from './times/meaning.ts';

/** A stretch of the text that belongs to one part: one paragraph of the body, the headline, one piece of furniture. */
export interface Block extends Range {
  part: Part;
}

/** A report while it is being read: the report with the working layers that the stages share and `read` drops at the end. */
export interface Draft extends Report {
  /** What layout found, in order; every character of the text that is not white space is in exactly one block. */
  readonly blocks: readonly Block[];
  /** Tokens of headline, deck and body, in order. */
  readonly tokens: readonly Token[];
  /** What the tagger made of the tokens; a head it lacks is left out. */
  readonly tags: Tags;
  /** Time expressions by what their words say, in order: not yet placed on the calendar. */
  readonly expressions: readonly Expression[];
  /** Names of people, organisations, places and peoples, in order, not yet resolved. */
  readonly names: readonly Name[];
  /** Clauses of each sentence that has tokens, by its index. */
  readonly syntax: ReadonlyMap<number, Syntax>;
  /** What led to attributions, events, certainties and claims, by their ids. */
  readonly reasons: Reasons;
}

/** What stages need besides the report: loaded once, never changed by reading. */
export interface Resources {
  readonly words: WordTagger;
  readonly lexicon: Lexicon;
  readonly gazetteer?: Gazetteer;
  readonly tagger?: Tagger;
  /** Scores how sure a sentence's words are of an event. */
  readonly factuality?: FactualityModel;
}

/**
 * One step of reading. Adds its own layer (and messages) and leaves every other as it was;
 * the same draft and resources give the same result.
 */
export type Stage = (draft: Draft, resources: Resources) => Draft | Promise<Draft>;
