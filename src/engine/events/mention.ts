import type { Reason, Span } from '../../report/index.ts';
import type { Clause, Oblique, Syntax } from '../syntax/clause.ts';
import type { NounGroup } from '../syntax/phrase.ts';

/** A role before mentions are merged into events. */
export interface RoleMention {
  readonly role: string;
  readonly span: Span;
  readonly actor?: string | undefined;
  readonly designation?: string | undefined;
  readonly category?: string | undefined;
  readonly quantity?: string | undefined;
  /** A pronoun nobody resolved, a bare "one": it holds the role until another mention names who or what it is. */
  readonly open?: boolean;
  /** Goods by their count alone: *58 have been delivered*. */
  readonly bare?: boolean | undefined;
  /** "the tanks": goods told of before. */
  readonly definite?: boolean | undefined;
  /** "the army" of a state that the words leave out: another mention may name it. */
  readonly vague?: boolean | undefined;
  /** Words that name no party: *Pyongyang's transfer* as what a council addresses. */
  readonly thing?: boolean;
  /** Where the words stand that fill it, or what else put them there. */
  readonly rule?: string | undefined;
  /** Entries of the vocabulary that know the goods. */
  readonly entries?: readonly string[] | undefined;
}

/** One place where the text tells of an event. */
export interface Mention {
  readonly type: string;
  readonly mode: string | undefined;
  readonly stage: string | undefined;
  readonly span: Span;
  /** First token of the trigger. */
  readonly token: number;
  readonly sentence: number;
  /** Index of the clause that tells of it, in its sentence. */
  readonly clause: number | undefined;
  readonly roles: readonly RoleMention[];
  readonly times: readonly string[];
  readonly places: readonly string[];
  readonly quantities: readonly string[];
  /** 2 for a trigger of its own, 1 where the words only qualify something else: *Iranian-supplied drones*. */
  readonly weight: number;
  /** "another", "a second", "additional": not the one told before. */
  readonly other: boolean;
  /** *Separately*, *also*, *later*: the deed is not the one told before. */
  readonly elsewhere?: boolean;
  /** *Since October*, *daily*: many deeds over a time, not one. */
  readonly lasting?: boolean;
  /** "the attack", "the two strikes", "it was the third attack": told before. */
  readonly definite: boolean;
  /** "a drone attack": told here for the first time, save in a headline's story. */
  readonly indefinite?: boolean;
  /** The words only point back: "the missiles that were fired". */
  readonly backward: boolean;
  /** Trigger token of the transfer that this one pays for: "in return for its supplies". */
  readonly paysFor: number | undefined;
  /** "In return, Iran wants": it pays for the transfer told in the sentences before. */
  readonly answers?: boolean;
  /** "No deal has been reached": the end of talks told before, whose parties and goods it takes. */
  readonly concludes?: boolean;
  /** What told of it and set its stage. */
  readonly reasons: readonly Reason[];
}

/** A mention by what it cannot be without; what else is not given it leaves out. */
export function mentionOf(
  told: Pick<Mention, 'type' | 'stage' | 'span' | 'token' | 'sentence' | 'clause' | 'reasons'> & Partial<Mention>,
): Mention {
  return {
    mode: undefined,
    roles: [],
    times: [],
    places: [],
    quantities: [],
    weight: 1,
    other: false,
    definite: false,
    backward: false,
    paysFor: undefined,
    ...told,
  };
}

/** A sentence with its clauses; `from` and `to` are tokens, `to` exclusive. */
export interface SentenceReading {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly syntax: Syntax;
}

/** What stands round a trigger, before the frame says which role each fills. */
export interface Surroundings {
  /** Who does it by grammar: subject, possessor, *by*. */
  readonly subjects: readonly NounGroup[];
  /** Subjects of the verb that carries a noun: *Oman* in "Oman negotiated the purchase". */
  readonly carried: readonly NounGroup[];
  readonly objects: readonly NounGroup[];
  readonly obliques: readonly Oblique[];
  /** The clause of a verb, or the light verb that carries a noun. */
  readonly clause: Clause | undefined;
  /** Groups that the trigger noun depends on, nearest first: *request* for *assistance*. */
  readonly above: readonly Oblique[];
  /** The trigger's own group, where it is a noun. */
  readonly group: NounGroup | undefined;
}
