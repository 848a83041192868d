import type { CueKind, Stance } from '../../vocabulary/cue.ts';
import type { Stretch } from './stretch.ts';

/** An attribution while it is being put together, over tokens. */
export interface Frame {
  readonly source: Stretch[];
  readonly cue: Stretch[];
  content: Stretch[];
  readonly kind: CueKind;
  readonly stance: Stance;
  /** The frame whose content holds this one. */
  parent?: Frame;
  /** The frame whose quotation goes on here. */
  continues?: Frame;
}
