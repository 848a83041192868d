/**
 * Words that say how sure a writer or speaker is of what they govern. One class a row, lemmas behind it; drawn from FactBank's source-introducing
 * and event-selecting predicates (Saurí and Pustejovsky 2009) and Karttunen's implicatives (1971, 2012).
 */
export type CueClass =
  /** What it governs is so: *knows that*, *managed to*. */
  | 'factive'
  /** What it governs is not so: *failed to*, *avoided*. */
  | 'counter'
  /** Probable: *believes*, *expects*. */
  | 'probable'
  /** Possible: *fears*, *suggests*. */
  | 'possible'
  /** Improbable: *doubts*. */
  | 'improbable'
  /** Wanted, planned, asked for: says nothing of whether it happens. */
  | 'prospect'
  /** Reported without backing it: *alleged*, *claimed*. */
  | 'reported'
  /** Said by somebody: theirs to be sure of. */
  | 'said'
  /** Open by its own words: *determine whether*, *is assessing*. */
  | 'open';

const VERBS: readonly (readonly [CueClass, string])[] = [
  [
    'factive',
    'know confirm acknowledge admit reveal realize realise show prove demonstrate discover find notice learn see remember recall regret verify recognize manage begin start continue happen help force cause let make succeed keep go rush hasten serve bother dare remain establish resume end finish complete witness watch hear celebrate mourn survive follow lead result come use allow enable get bring stand prompt',
  ],
  [
    'counter',
    'fail refuse decline avoid prevent forget cease neglect block cancel halt deny reject refute abandon scrap thwart foil avert escape stop lack rule abort miss withhold omit drop resist forgo prohibit bar ban forbid veto dismiss',
  ],
  [
    'probable',
    'believe think expect anticipate assume suppose predict forecast estimate conclude consider judge project reckon figure presume feel maintain insist schedule slate slat set convince bet understand calculate deem indicate foresee appear seem',
  ],
  [
    'possible',
    'suspect fear worry suggest speculate hint imply guess imagine suggest wonder contemplate envision envisage tend risk threaten',
  ],
  ['improbable', 'doubt question dispute'],
  [
    'prospect',
    'want wish hope seek try attempt plan intend aim ask urge demand call offer propose mull threaten promise agree vow prepare decide need order request require encourage like desire pledge choose prefer struggle strive work move fight invite authorize approve recommend advise advocate push press plot conspire await design warn negotiate look refer appeal dream opt elect commit vote wait beg pray tell instruct persuade qualify permit volunteer consider weigh discuss debate',
  ],
  [
    'reported',
    'allege claim report rumor rumour accuse charge purport suspect blame contend assert argue suggest quote',
  ],
  [
    'said',
    'say tell add note state declare announce explain remark write describe comment reply respond point cite observe stress emphasize reiterate',
  ],
  [
    'open',
    'determine assess investigate examine probe study check wonder ask inquire clarify establish evaluate review verify ascertain',
  ],
];

/** Past forms by which parliaments and governments do what they word: *approved the sale*, *voted to ratify*. */
export const ENACTING: ReadonlySet<string> = new Set(
  'approved ratified signed authorized authorised adopted voted enacted cleared'.split(' '),
);

export const CUE_VERBS: ReadonlyMap<string, CueClass> = classes(VERBS);

/** Nouns that govern a clause: *attempt to*, *possibility that*, *evidence of*. */
const NOUNS: readonly (readonly [CueClass, string])[] = [
  ['factive', 'fact proof knowledge success confirmation discovery admission result'],
  ['counter', 'failure refusal lack absence inability denial cancellation rejection'],
  [
    'probable',
    'belief likelihood expectation evidence sign trace indication prediction forecast conviction confidence probability',
  ],
  [
    'possible',
    'possibility chance risk fear concern worry suspicion potential prospect danger speculation threat option suggestion',
  ],
  ['improbable', 'doubt'],
  [
    'prospect',
    'attempt effort plan bid proposal offer request demand call hope desire wish intention intent aim goal decision deal agreement promise pledge vow order need ability right opportunity willingness readiness obligation pressure drive campaign appeal recommendation option talk negotiation permission authority deadline ultimatum warning invitation preparation mission struggle push move step way',
  ],
  ['reported', 'allegation claim report rumor rumour accusation charge suspicion'],
  ['open', 'question investigation inquiry probe'],
];

export const CUE_NOUNS: ReadonlyMap<string, CueClass> = classes(NOUNS);

/** Adjectives, before the event's noun or as *is likely to*. */
const ADJECTIVES: readonly (readonly [CueClass, string])[] = [
  ['factive', 'able aware confirmed known true clear evident obvious certain sure documented proven verified recent'],
  [
    'counter',
    'unable impossible false untrue failed aborted thwarted foiled averted cancelled canceled abortive fictitious baseless groundless unfounded nonexistent',
  ],
  ['probable', 'likely probable expected scheduled confident presumed due bound convinced imminent'],
  ['possible', 'possible potential feared conceivable would-be afraid worried concerned suspected'],
  ['improbable', 'unlikely doubtful improbable skeptical sceptical dubious'],
  [
    'prospect',
    'planned proposed future attempted intended ready willing eager prepared determined anxious hopeful desired upcoming pending necessary important prospective reluctant free keen',
  ],
  [
    'reported',
    'alleged so-called purported supposed reported rumored rumoured unconfirmed accused unverified self-styled',
  ],
  ['open', 'unclear unknown uncertain undecided undetermined unsure'],
];

export const CUE_ADJECTIVES: ReadonlyMap<string, CueClass> = classes(ADJECTIVES);

/** Adverbs over a clause. */
const ADVERBS: readonly (readonly [CueClass, string])[] = [
  ['factive', 'certainly definitely clearly indeed actually obviously undoubtedly already finally successfully'],
  ['probable', 'probably likely presumably apparently seemingly evidently doubtless surely'],
  ['possible', 'possibly perhaps maybe potentially conceivably'],
  ['improbable', 'hardly scarcely unlikely'],
  ['counter', 'never not nearly almost falsely'],
  ['reported', 'allegedly reportedly supposedly purportedly ostensibly'],
];

export const CUE_ADVERBS: ReadonlyMap<string, CueClass> = classes(ADVERBS);

/** Modals by what they say of the verb behind them. */
export const MODAL_CLASS: Readonly<Record<string, CueClass>> = {
  will: 'probable',
  shall: 'probable',
  going: 'probable',
  would: 'prospect',
  should: 'prospect',
  must: 'probable',
  ought: 'prospect',
  may: 'possible',
  might: 'possible',
  can: 'possible',
  could: 'possible',
  sha: 'probable',
};

/** Openers that leave their clause open. */
export const CONDITIONALS: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'whether',
  'lest',
  'until',
  'before',
  'without',
  'once',
  'when',
]);

function classes(rows: readonly (readonly [CueClass, string])[]): ReadonlyMap<string, CueClass> {
  const found = new Map<string, CueClass>();
  for (const [name, words] of rows) for (const word of words.split(' ')) if (!found.has(word)) found.set(word, name);
  return found;
}
