/**
 * How a claim is put in a line. `{role}` is filled from the event's roles; a part in brackets is left out where its role is missing.
 * Plain words only, the same for every outlet, so that lines of different reports can be compared by eye.
 */
export const TRANSFER_LINES: Readonly<Record<string, string>> = {
  sought: '{recipient} sought {goods}[ from {supplier}]',
  offered: '{supplier} offered {goods}[ to {recipient}]',
  negotiating: '{recipient} negotiated[ with {supplier}] over {goods}',
  agreed: '{supplier} agreed to supply {goods}[ to {recipient}]',
  shipped: '{supplier} shipped {goods}[ to {recipient}]',
  delivered: '{supplier} delivered {goods}[ to {recipient}]',
  used: '{recipient} used {goods}[ from {supplier}]',
  refused: '{supplier} refused {goods}[ to {recipient}]',
};

/** Lines of the other types; `{actor}` falls to "somebody" only where the type makes no sense without one. */
export const EVENT_LINES: Readonly<Record<string, string>> = {
  AGREE: '{actor} agreed[ with {target}]',
  CONSULT: '{actor} met[ with {target}][ on {topic}]',
  SUPPORT: '{actor} supported[ {target}]',
  CONCEDE: '{actor} yielded[ to {target}]',
  COOPERATE: '{actor} cooperated[ with {target}]',
  AID: '{donor} gave {goods}[ to {recipient}]',
  RETREAT: '{actor} withdrew[ from {target}]',
  REQUEST: '{actor} demanded[ of {target}]',
  ACCUSE: '{actor} accused[ {target}]',
  REJECT: '{actor} rejected[ {target}]',
  THREATEN: '{actor} threatened[ {target}]',
  PROTEST: '{actor} protested[ against {target}]',
  SANCTION: '{authority} sanctioned[ {target}]',
  MOBILIZE: '{actor} mobilized[ against {target}]',
  COERCE: '{actor} coerced[ {target}]',
  ASSAULT: '{actor} attacked[ {target}][ with {instrument}]',
  STATEMENT: '{actor} made a statement[ on {topic}]',
};

/** What stands for a role that the report leaves out. */
export const UNNAMED = 'somebody';

/** How the holder of a claim is named, by stance. */
export const HOLDER_LINES: Readonly<Record<string, string>> = {
  asserts: 'says {holder}',
  denies: '{holder} denies it',
  declines: '{holder} declines to say',
  undetermined: '{holder} has not determined it',
  asks: '{holder} asks',
};

/** How sure the holder is, where it is not certain that it is so. */
export const CERTAINTY_WORDS: Readonly<Record<string, string>> = {
  'PR+': 'probably',
  'PS+': 'possibly',
  Uu: 'undetermined',
  'PS-': 'possibly not',
  'PR-': 'probably not',
  'CT-': 'not so',
};
