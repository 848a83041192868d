/**
 * How far a transfer of arms has come, from first wish to use; our own scale, since SIPRI's register knows only orders and deliveries.
 * Order matters: a later stage implies that the goods have come further.
 */
export const STAGES = [
  'sought',
  'offered',
  'negotiating',
  'agreed',
  'shipped',
  'delivered',
  'used',
  'refused',
] as const;
export type Stage = (typeof STAGES)[number];

/** Phrasal verbs that refuse or take back what they govern: *turned down an offer*, *called off the sale*. */
export const REFUSING: ReadonlySet<string> = new Set(['turn down', 'call off', 'knock back', 'rule out']);

/** Those who answer an offer in these words were to receive what was offered. */
export const ANSWERING: ReadonlySet<string> = new Set(
  'accept reject refuse decline rebuff spurn welcome consider weigh turn'.split(' '),
);

/** How far other events have come. */
export const PROGRESS = ['predicted', 'planned', 'requested', 'attempted', 'ongoing', 'in-force', 'done'] as const;
export type Progress = (typeof PROGRESS)[number];

/**
 * What governs a transfer and so sets its stage: "seeks to acquire", "an offer to sell", "talks on buying", "agreed to supply".
 * Verbs and nouns alike, by lemma.
 */
export const STAGE_OF_GOVERNOR: Readonly<Record<string, Stage>> = Object.fromEntries(
  (
    [
      [
        'sought',
        'seek want request ask hope wish try attempt effort bid aim need demand plea appeal desire interest push lobby pursue eager quest search wait await look consider mull explore petition',
      ],
      ['offered', 'offer propose proposal readiness ready willing willingness prepared volunteer suggest'],
      [
        'negotiating',
        'negotiate negotiation talk talks discuss discussion broker haggle finalize finalise arrange consultation dialogue bargain',
      ],
      [
        'agreed',
        'agree agreement sign contract deal pledge promise approve approval license licence permit commit commitment plan vow order authorize authorise authorization announce decide decision intend intention pact memorandum clear greenlight undertake undertaking guarantee',
      ],
      ['shipped', 'begin start prepare ship load dispatch'],
      [
        'refused',
        'refuse refusal reject rejection decline block veto resist resistance opposition reluctance cancel halt suspend suspension stop freeze ban bar forbid prohibit withhold rule avoid cease oppose scrap abandon drop shelve axe',
      ],
    ] as [Stage, string][]
  ).flatMap(([stage, words]) => words.split(' ').map((word) => [word, stage] as const)),
);
