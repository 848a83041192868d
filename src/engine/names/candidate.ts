import type { Known } from './lexicon.ts';
import type { NameType } from './name.ts';
import type { TaggedName } from './tagged.ts';

/** A name that waits for its type. */
export interface Candidate {
  from: number;
  to: number;
  type?: NameType;
  known?: Known;
  title?: { from: number; to: number };
  /** What the tagger took it for. */
  tagged?: TaggedName;
  /** Its form shows it for one name: *Doctors of the Coast*. */
  whole?: boolean;
}
