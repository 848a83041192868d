/**
 * Types of events. The sixteen of PLOVER 2.0 (Political Language Ontology for Verifiable Event Records, the successor of CAMEO;
 * Open Event Data Alliance, CC BY-SA 4.0) under their 2.0 names and in the order of its manual, then two of our own:
 * TRANSFER, which PLOVER spreads over AGREE, COOPERATE and AID, and STATEMENT, which decides what a report corroborates.
 */
export interface EventType {
  readonly id: string;
  readonly means: string;
  /** Finer kinds, as PLOVER's codebook names them. */
  readonly modes: readonly string[];
  /** Whether the type is friendly (verbal or material) or hostile. */
  readonly tone: 'cooperation' | 'conflict' | 'neutral';
}

export const EVENT_TYPES: readonly EventType[] = [
  { id: 'AGREE', means: 'agrees, promises or offers to do something', modes: [], tone: 'cooperation' },
  {
    id: 'CONSULT',
    means: 'meets, visits, negotiates, mediates, calls',
    modes: ['visit', 'host', 'third-party', 'meet', 'multilateral', 'phone'],
    tone: 'cooperation',
  },
  { id: 'SUPPORT', means: 'begins or betters relations, praises, backs, apologises', modes: [], tone: 'cooperation' },
  { id: 'CONCEDE', means: 'yields: eases restrictions, releases, accepts demands', modes: [], tone: 'cooperation' },
  {
    id: 'COOPERATE',
    means: 'works together in deed: joint exercises, shared intelligence, trade',
    modes: [],
    tone: 'cooperation',
  },
  { id: 'AID', means: 'gives money, goods, protection, shelter', modes: [], tone: 'cooperation' },
  { id: 'RETREAT', means: 'withdraws, ceases fire, resigns, disarms', modes: [], tone: 'cooperation' },
  {
    id: 'REQUEST',
    means: 'asks, demands, orders, calls for',
    modes: ['assist', 'change', 'yield', 'meet'],
    tone: 'neutral',
  },
  {
    id: 'ACCUSE',
    means: 'blames, condemns, sues, investigates',
    modes: ['disapprove', 'investigate', 'allege'],
    tone: 'conflict',
  },
  {
    id: 'REJECT',
    means: 'refuses, denies, vetoes, breaks off',
    modes: ['assist', 'change', 'yield', 'meet'],
    tone: 'conflict',
  },
  {
    id: 'THREATEN',
    means: 'says it will do harm, restrict, break off',
    modes: ['restrict', 'ban', 'arrest', 'relations', 'expel', 'territory', 'violence'],
    tone: 'conflict',
  },
  {
    id: 'PROTEST',
    means: 'demonstrates, strikes, blocks, riots',
    modes: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct'],
    tone: 'conflict',
  },
  {
    id: 'SANCTION',
    means: 'cuts ties, aid or trade; embargoes; expels',
    modes: ['convict', 'expel', 'withdraw', 'discontinue'],
    tone: 'conflict',
  },
  {
    id: 'MOBILIZE',
    means: 'raises readiness: deploys, arms, exercises',
    modes: ['troops', 'weapons', 'police', 'militia'],
    tone: 'conflict',
  },
  {
    id: 'COERCE',
    means: 'represses short of violence: arrests, bans, seizes, destroys property',
    modes: [
      'seize',
      'restrict',
      'ban',
      'censor',
      'curfew',
      'martial-law',
      'arrest',
      'deport',
      'withhold',
      'misinformation',
      'cyber',
      'detain',
      'destroy',
      'confiscate',
    ],
    tone: 'conflict',
  },
  {
    id: 'ASSAULT',
    means: 'uses force against people or targets',
    modes: [
      'beat',
      'torture',
      'execute',
      'sexual',
      'assassinate',
      'primitive',
      'firearms',
      'explosives',
      'suicide-attack',
      'heavy-weapons',
      'aerial',
      'crowd-control',
      'cleansing',
      'abduct',
      'unconventional',
    ],
    tone: 'conflict',
  },
  {
    id: 'TRANSFER',
    means: 'arms, military material or technology pass, or are to pass, from supplier to recipient',
    modes: ['return'],
    tone: 'neutral',
  },
  {
    id: 'STATEMENT',
    means: 'somebody denies, confirms, declines to comment or cannot tell',
    modes: ['denial', 'confirmation', 'no-comment', 'not-determined'],
    tone: 'neutral',
  },
];

/** PLOVER's contexts: what a matter is about, whatever the type. Words that show one, as stems. */
export const CONTEXTS: readonly (readonly [context: string, words: RegExp])[] = [
  [
    'military',
    /^(?:militar|arm[ys]|troop|weapon|missile|soldier|defen[cs]e|navy|naval|war|drone|tank|ammunition|munition|artillery|airstrike|rocket)/,
  ],
  ['diplomatic', /^(?:diplomat|embass|ambassador|envoy|foreign|summit|treaty|negotiat|talks)/],
  ['economic', /^(?:econom|trade|financ|bank|loan|tariff|oil|gas|export|import|investment|budget)/],
  ['legal', /^(?:court|judge|law|legal|trial|prosecut|indict|lawsuit|constitution)/],
  ['political', /^(?:parliament|opposition|party|coalition|minister|cabinet|political)/],
  ['election', /^(?:elect|vote|voting|ballot|poll)/],
  ['terrorism', /^(?:terror|militant|extremist|jihad|suicide)/],
  ['cbrn', /^(?:nuclear|chemical|biological|radiolog|uranium|plutonium|iaea)/],
  ['cyber', /^(?:cyber|hack|malware|ransomware)/],
  ['refugee', /^(?:refugee|asylum|migrant|displaced)/],
  ['human-rights', /^(?:rights|torture|abuse|genocide|atrocit)/],
  ['intelligence', /^(?:intelligence|spy|spie|espionage)/],
  ['peacekeeping', /^(?:peacekeep|ceasefire|truce|observer|monitor)/],
  ['sanctions', /^(?:sanction|embargo)/],
];

/** Modes of an ASSAULT by its means, where the trigger alone does not tell: the first that a word of trigger or roles shows, as stems. */
export const ASSAULT_MODES: readonly (readonly [mode: string, words: RegExp])[] = [
  ['suicide-attack', /^(?:suicide|kamikaze)$/],
  [
    'aerial',
    /^(?:air|aerial|airstrikes?|warplanes?|(?:fighter-?)?jets?|planes?|aircraft|bombers?|helicopters?|gunships?|drones?|u[ac]vs?|missiles?|rockets?)$/,
  ],
  ['crowd-control', /^(?:tear|teargas|rubber|water|batons?|truncheons?)$/],
  ['heavy-weapons', /^(?:artillery|shells?|shelling|mortars?|tanks?|howitzers?|cannons?|gunboats?|torpedo(?:es)?)$/],
  [
    'explosives',
    /^(?:bombs?|bombings?|explosives?|explosions?|ieds?|mines?|landmines?|grenades?|blasts?|car-bombs?|dynamite)$/,
  ],
  ['firearms', /^(?:guns?|gunmen|gunman|gunfire|rifles?|snipers?|shots?|bullets?|pistols?|machine-guns?)$/],
  ['primitive', /^(?:kni(?:fe|ves)|machetes?|axes?|swords?)$/],
];
