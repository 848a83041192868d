import type { Reason } from '../../report/index.ts';
import type { CueKind, Stance } from '../../vocabulary/cue.ts';
import type { Stretch } from './stretch.ts';

/** An attribution while it is being put together, over tokens. */
export interface Frame {
  readonly source: Stretch[];
  readonly cue: Stretch[];
  content: Stretch[];
  readonly kind: CueKind;
  stance: Stance;
  /** The rule or model that found it, and the vocabulary's entry for its cue. */
  reason: Omit<Reason, 'what' | 'span'>;
  /** The frame whose content holds this one. */
  parent?: Frame;
  /** The frame whose quotation goes on here. */
  continues?: Frame;
}
