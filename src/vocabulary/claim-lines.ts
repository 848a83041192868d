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
  // by whom, the words may leave open: an offer is turned down by either side
  refused: 'transfer of {goods}[ from {supplier}][ to {recipient}] refused',
};

/** Lines of the other types, as done and as still to come. */
export const EVENT_LINES: Readonly<Record<string, readonly [done: string, ahead: string]>> = {
  AGREE: ['{actor} agreed[ {target}]', '{actor} is to agree[ {target}]'],
  CONSULT: ['{actor} met[ with {target}][ over {topic}]', '{actor} is to meet[ with {target}][ over {topic}]'],
  SUPPORT: ['{actor} supported[ {target}]', '{actor} is to support[ {target}]'],
  CONCEDE: ['{actor} yielded[ to {target}]', '{actor} is to yield[ to {target}]'],
  COOPERATE: ['{actor} cooperated[ with {target}]', '{actor} is to cooperate[ with {target}]'],
  AID: ['{donor} gave {goods}[ to {recipient}]', '{donor} is to give {goods}[ to {recipient}]'],
  RETREAT: ['{actor} withdrew[ from {target}]', '{actor} is to withdraw[ from {target}]'],
  REQUEST: ['{actor} asked[ {target}]', '{actor} is to ask[ {target}]'],
  ACCUSE: ['{actor} accused[ {target}]', '{actor} is to accuse[ {target}]'],
  REJECT: ['{actor} rejected[ {target}]', '{actor} is to reject[ {target}]'],
  THREATEN: ['{actor} threatened[ {target}]', '{actor} is to threaten[ {target}]'],
  PROTEST: ['{actor} protested[ against {target}]', '{actor} is to protest[ against {target}]'],
  SANCTION: ['{authority} sanctioned[ {target}]', '{authority} is to sanction[ {target}]'],
  MOBILIZE: ['{actor} mobilized[ against {target}]', '{actor} is to mobilize[ against {target}]'],
  COERCE: ['{actor} acted against {target}', '{actor} is to act against {target}'],
  ASSAULT: [
    '{actor} attacked[ {target}][ with {instrument}][ (victims: {victim})]',
    '{actor} is to attack[ {target}][ with {instrument}]',
  ],
};

/** Lines of deeds that are told with the verb of the text, where it is one of `OWN_VERBS`: past, or behind *is to*. */
export const OWN_LINES: Readonly<Record<string, string>> = {
  ACCUSE: '{actor} {verb}[ {target}][ for {topic}]',
  AGREE: '{actor} {verb}[ {target}]',
  COERCE: '{actor} {verb}[ {target}]',
  CONCEDE: '{actor} {verb}[ {target}]',
  COOPERATE: '{actor} {verb}[ {target}]',
  REJECT: '{actor} {verb}[ {target}]',
  SANCTION: '{authority} {verb}[ {target}]',
  STATEMENT: '{actor} {verb}[ {topic}]',
  SUPPORT: '{actor} {verb}[ {target}]',
};

/** Verbs of the text that a line may use: they take whom or what the deed is done to as their object. Irregular past forms stand behind a slash. */
const VERBS =
  'accuse condemn denounce blame criticize criticise indict charge sue deplore decry slam/slammed suspect investigate inspect praise welcome endorse back congratulate hail recognize recognise thank commend defend support veto oppose violate reject dismiss refute dispute block ratify arrest detain jail imprison abduct/abducted kidnap/kidnapped deport evict seize confiscate capture impound hijack board stop/stopped halt divert search release free/freed lift ease pardon relax scrap/scrapped cancel/cancelled suspend recall revoke sever boycott close expel/expelled train extradite pledge promise accept vow damage destroy'.split(
    ' ',
  );

/** A verb as a line needs it: bare, and past. */
export interface OwnVerb {
  readonly base: string;
  readonly past: string;
}

/** The verbs of the text that a line may use, by each of their forms. */
export const OWN_VERBS: ReadonlyMap<string, OwnVerb> = new Map(
  VERBS.flatMap((entry) => {
    const [base = '', irregular] = entry.split('/');
    const ends = base.endsWith('y');
    const past = irregular ?? (base.endsWith('e') ? `${base}d` : ends ? `${base.slice(0, -1)}ied` : `${base}ed`);
    const present = ends ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch)$/.test(base) ? `${base}es` : `${base}s`;
    const stem = irregular ? irregular.slice(0, -2) : base.replace(/e$/, '');
    return [base, past, present, `${stem}ing`].map((form) => [form, { base, past }] as const);
  }),
);

/** Lines of deeds of speech that say what is to be done. */
export const TOPIC_LINES: Readonly<Record<string, string>> = {
  ACCUSE: '{actor} accused {target} of {topic}',
  AGREE: '{actor} agreed to {topic}',
  REJECT: '{actor} refused to {topic}',
  REQUEST: '{actor} asked[ {target}] to {topic}',
  THREATEN: '{actor} threatened to {topic}',
};

/** Lines of statements by kind; without a topic of their own they end in *it* or nothing. */
export const STATEMENT_LINES: Readonly<Record<string, readonly [bare: string, about: string]>> = {
  denial: ['{actor} denied it', '{actor} denied {topic}'],
  confirmation: ['{actor} confirmed it', '{actor} confirmed {topic}'],
  'no-comment': ['{actor} had no comment', '{actor} had no comment on {topic}'],
  'not-determined': ['{actor} had not determined it', '{actor} had not determined {topic}'],
};

/** Stages of which the line says that they are still to come; the stage is named behind it. */
export const AHEAD: ReadonlySet<string> = new Set(['predicted', 'planned', 'requested', 'attempted']);

/** What stands for a role that the report leaves out. */
export const UNNAMED = 'somebody';

/** What stands for goods that the report leaves out. */
export const UNNAMED_THING = 'something';

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
