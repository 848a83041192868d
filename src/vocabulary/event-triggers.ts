import { FORCE_TRIGGERS } from './force-triggers.ts';

/**
 * Words that tell of an event. One row a group: type, mode (`-` none), frame, part of speech (v, n), weight, then the lemmas.
 *
 * The frame says which place in the sentence fills which role (`src/engine/events/frames/`). Weight: `+` the word alone tells of the
 * event; `~` it needs parties on both sides (*support*, *help*, *meet* are said of much else); `=` it needs arms as goods or instrument;
 * `^` it needs people who suffer it. Words of force stand in `force-triggers.ts`.
 * Drawn from PLOVER's and CAMEO's codebooks (which word belongs to which type) and from the trade press for TRANSFER.
 */
export type FrameName =
  | 'give'
  | 'get'
  | 'arrive'
  | 'deal'
  | 'act'
  | 'harm'
  | 'die'
  | 'fire'
  | 'meet'
  | 'impose'
  | 'aid'
  | 'down'
  | 'carry'
  | 'vessel'
  | 'move'
  | 'fund'
  | 'licence'
  | 'swap'
  | 'take'
  | 'crash'
  | 'mined'
  | 'under'
  | 'sail';

export interface Trigger {
  /** The lemma, or lemmas, and whether it is a verb or a noun. */
  readonly word: string;
  readonly part: 'v' | 'n';
  readonly type: string;
  readonly mode: string | undefined;
  readonly frame: FrameName;
  readonly weight: 'alone' | 'parties' | 'arms' | 'people';
  /** TRANSFER: the stage the word tells of when nothing governs it. */
  readonly stage: string | undefined;
}

const ROWS = `
MOBILIZE troops move v + | send; dispatch; move; rush; fly; scramble; redeploy; station
TRANSFER:delivered - give v = | send back; give back; return; deliver; hand over; turn over; transfer; supply; provide; give; furnish; equip; outfit; pass; pass on; donate; gift; hand
TRANSFER:delivered - give v + | arm; rearm
TRANSFER:delivered - arrive v = | arrive in; arrive at; arrive; reach; flow to; flow into
TRANSFER:shipped - give v = | ship; send; dispatch; export; smuggle; transport; airlift; fly; re-export; funnel; route; move; truck; proliferate
TRANSFER:agreed - give v = | sell; sell on; lease; lend; loan
TRANSFER:agreed - swap v = | swap; barter; trade; exchange
TRANSFER:agreed - licence v = | assemble; build; produce; manufacture; make
TRANSFER:shipped - carry v = | carry; haul; ferry; bind; destine; bring
TRANSFER:delivered - get v = | receive; acquire; obtain; get; take delivery; procure; import; source; secure
TRANSFER:agreed - get v = | buy; purchase; order; pay for; pay
TRANSFER:delivered - give n = | transfer; delivery; supply; provision; handover; donation; re-export
TRANSFER:shipped - give n = | shipment; export; consignment; cargo; smuggling; dispatch
TRANSFER:agreed - give n = | sale; lease; export licence; export license; export permit; export approval
TRANSFER:delivered - get n = | acquisition; procurement; import; receipt
TRANSFER:agreed - get n = | purchase; order
TRANSFER:agreed - deal n = | deal; contract; agreement; pact; package
TRANSFER:negotiating - deal n = | talk; negotiation; discussion
TRANSFER:negotiating - deal v = | negotiate; bargain; haggle
TRANSFER:sought - get v = | seek; request; pursue; want; ask; ask for; press; solicit
TRANSFER:offered - give v = | offer; pledge; promise
TRANSFER:offered - give n = | offer; pledge
TRANSFER:sought - get n = | request; bid
AID - fund v ~ | pledge; promise; offer; give; donate; provide; allocate; contribute; commit; earmark; set aside; send; ship; deliver; supply; hand over; airlift; distribute
AID - aid v ~ | aid; assist; help; subsidize; rescue; shelter; feed; fund; finance; bail out; evacuate
AID - aid n ~ | relief
AID - aid n + | aid; assistance; humanitarian relief; disaster relief; loan; grant; asylum; humanitarian aid; aid package; assistance package; relief package
AID - aid v ~ | donate; grant
${FORCE_TRIGGERS.trim()}
SANCTION - impose v + | sanction; blacklist; embargo; freeze assets; freeze accounts
SANCTION - impose v ~ | designate
SANCTION - impose n ~ | designation; blacklisting
SANCTION - impose v + | ban export; ban exports; ban import; ban imports; ban sale; ban sales; ban trade; ban supply; ban shipments; ban deliveries; ban transfers; prohibit export; prohibit exports; prohibit import; prohibit imports; prohibit sale; prohibit sales; prohibit trade; prohibit supply; prohibit transfer; prohibit transfers; forbid export; forbid exports; forbid import; forbid imports; forbid sale; forbid sales; forbid trade; forbid transfer; forbid transfers; bar export; bar exports; bar import; bar imports; bar sale; bar sales; bar trade
SANCTION - impose v + | join sanctions; join measures; join embargo
SANCTION expel harm v ~ | expel
SANCTION discontinue act v ~ | boycott; cut; call off; cancel; close; sever; suspend; cut off; break off; freeze; recall; revoke
SANCTION - impose n + | sanction; embargo; arms embargo; asset freeze; travel ban; trade ban; arms ban; export ban; import ban; visa ban; flight ban; boycott; sanctions list; sanctions package; package of sanctions
SANCTION expel act n + | expulsion
SANCTION discontinue act n + | suspension; severance
REJECT - act v ~ | block sanctions; block embargo; block resolution; block statement; block bid; block request; block proposal; block plan; block deal; block sale; block bill; block aid; block membership; block vote; block move
RETREAT - act v + | retreat; surrender; fall back; lay down arms; lay down weapons
RETREAT - act v ~ | withdraw; retreat; pull out; pull back; surrender; resign; disarm; demobilize; disengage; step down; evacuate
RETREAT - act v + | end mission; end presence; end deployment; end occupation
RETREAT - meet n + | ceasefire; cease-fire; truce; armistice
RETREAT - act n + | withdrawal; pullout; retreat; surrender; resignation; demobilization; disarmament
THREATEN - act v + | threaten
THREATEN - act v ~ | swear
THREATEN - act n ~ | threat
THREATEN - act n + | ultimatum
REJECT - act v ~ | decline; renege; violate; flout; oppose; reject; refuse; veto; turn down; rebuff; rule out; spurn; dismiss
REJECT - act n + | veto; rejection; refusal
ACCUSE - act v ~ | hit out; lash out; take aim
ACCUSE - act v + | accuse; condemn; denounce; indict
ACCUSE - act v ~ | suspect; complain; inspect; blame; criticize; criticise; sue; charge; investigate; probe; slam; decry; deplore; prosecute
ACCUSE - act n + | accusation; condemnation; indictment; lawsuit
ACCUSE investigate act n + | investigation; probe; inquiry
ACCUSE - act v + | lodge protest; file protest; lodge complaint; file complaint
REQUEST - act v ~ | summon; ask for; seek; reiterate; demand; urge; ask; request; order; appeal; call on; call for; press; implore; plead
REQUEST - act n + | demand; appeal
AGREE - act v ~ | commit; undertake; agree; promise; pledge; vow; accept; commit
AGREE - act v ~ | ratify
AGREE - act v + | sign declaration; sign protocol; sign treaty; sign charter; sign roadmap; sign communique; sign statement; sign ceasefire; sign truce
AGREE - meet n + | agreement; accord; pact; deal; memorandum
AGREE - meet n ~ | contract
CONSULT meet meet v ~ | speak by; talk by; meet; visit; negotiate; mediate; confer; consult; host; receive; discuss; brief; phone; call
CONSULT meet meet v ~ | raise matter; raise issue; raise case
CONSULT meet meet n + | meeting; talk; summit; negotiation; consultation; session; visit; conference; mediation; phone call; briefing
CONSULT meet act v ~ | return to; arrive in; travel to; address; convene; debate; take up; sit
SUPPORT - act v ~ | upgrade; restore ties; support; praise; welcome; endorse; back; congratulate; hail; recognize; recognise; apologize; thank; commend; defend
SUPPORT - act n ~ | support; recognition; apology
COOPERATE - act v ~ | extradite; hand over; share; train
COOPERATE - meet v ~ | cooperate; collaborate; trade; share
COOPERATE - meet n + | cooperation; joint exercise; joint drill; extradition; partnership
CONCEDE - act v + | drop veto; lift veto; drop objections; drop opposition; lift hold; lift sanctions; ease sanctions; remove sanctions; end sanctions; drop sanctions; relax sanctions; lift embargo; end embargo; lift ban; end ban; scrap ban; relax ban; lift curfew; end curfew; ease curfew; lift restrictions; ease restrictions; cancel restrictions; relax restrictions; remove restrictions; end restrictions; lift blockade; end blockade; ease blockade; lift siege; end siege; lift boycott; end boycott; call off strike; end strike; suspend strike; call off boycott; call off protest; call off protests; drop charges
CONCEDE - act v + | release; free; set free
CONCEDE - act v ~ | repeal; scrap; cancel; lift; ease; pardon; relax; reopen; concede; commute; restore; acquit
CONCEDE - act n + | amnesty; pardon; release; prisoner swap; prisoner exchange
`;

const WEIGHTS = { '+': 'alone', '~': 'parties', '=': 'arms', '^': 'people' } as const;

/** Triggers by lemma, one map for verbs and one for nouns; a word may tell of several types, first come first tried. */
function read(part: Trigger['part']): ReadonlyMap<string, readonly Trigger[]> {
  const found = new Map<string, Trigger[]>();
  for (const row of ROWS.trim().split('\n')) {
    const [head = '', words = ''] = row.split(' | ');
    const [label = '', mode, frame, pos, weight] = head.split(' ');
    if (pos !== part) continue;
    const [type = '', stage] = label.split(':');
    const trigger: Omit<Trigger, 'word'> = {
      part,
      type,
      stage,
      mode: mode === '-' ? undefined : mode,
      frame: frame as FrameName,
      weight: WEIGHTS[weight as keyof typeof WEIGHTS],
    };
    for (const word of words.split('; ')) found.set(word, [...(found.get(word) ?? []), { ...trigger, word }]);
  }
  return found;
}

export const VERB_TRIGGERS = read('v');
export const NOUN_TRIGGERS = read('n');

/** Verbs that only carry the noun beside them: *carried out* an attack, *held* talks, *imposed* sanctions. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'end open complete wrap carry conduct launch stage mount convene chair attend host call make hold impose sign reach strike conclude perform undertake commit claim suffer occur happen take be have begin start continue order announce plan face resume hold organize lead join wage place slap lift tighten ease extend approve deny give finalize broker negotiate discuss block halt suspend stop freeze clear authorize allow ban resume delay cancel consider veto refuse license licence permit authorise'.split(
    ' ',
  ),
);

/** Verbs that say of an event that it was, and so when: "clashes that erupted on Sunday". */
export const HAPPENS: ReadonlySet<string> = new Set(
  'happen occur take carry erupt unfold begin start stage launch mount commit perpetrate'.split(' '),
);

/** Who somebody is to another: never the other himself. */
export const RELATED: ReadonlySet<string> = new Set(
  'ally partner neighbor neighbour counterpart rival enemy foe adversary opponent proxy supplier customer client buyer creditor'.split(
    ' ',
  ),
);

/** Those who act for themselves, whatever state they sit in: *a Sofia broker*. */
export const PRIVATE: ReadonlySet<string> = new Set(
  'company firm enterprise broker dealer middleman trader smuggler trafficker gang cartel mafia bank airline contractor subsidiary consortium'.split(
    ' ',
  ),
);

/** Goods of relief: who gives or sends them helps. */
export const RELIEF: ReadonlySet<string> = new Set(
  'food medicine tent blanket grain wheat rice flour vaccine water ration clothing shelter ambulance'.split(' '),
);

/** Things that are passed over when looking for what is counted or meant: *a series of attacks*, *a wide array of equipment*. */
export const PARTITIVES: ReadonlySet<string> = new Set(
  'series number tens array range variety type kind sort dozen hundred thousand score couple pair lot group batch wave spate string set list bulk part amount quantity majority rest some several most many few half ton tonne consignment cargo load planeload shipload tranche package stock stockpile shipment container crate million billion piece unit'.split(
    ' ',
  ),
);

/** Nouns that name people or bodies that act, so that they can fill a role without a name. */
export const PARTY_NOUNS: ReadonlySet<string> = new Set(
  'individual entity enterprise government army force military troop soldier police rebel guerrilla militant insurgent terrorist militia gunman fighter authority ministry official regime administration navy air-force state country nation ally partner neighbor neighbour group faction party union movement organization organisation company firm manufacturer council parliament congress senate court commission agency committee president minister premier leader chief commander general colonel officer envoy ambassador diplomat delegation delegate negotiator king prince crown opposition activist protester demonstrator worker student farmer journalist resident villager civilian people population community citizen refugee prisoner hostage separatist islamist jihadist extremist commando unit brigade battalion division patrol squad cartel gang mafia assassin attacker bomber peasant crowd coalition alliance bloc bank airline broker dealer middleman front cell wing side republic kingdom republican capital client buyer supplier customer man woman child youth person member spokesman spokeswoman spokesperson lawmaker legislator deputy senator politician priest sailor marine guard service network supporter loyalist settler cleric monk miner nurse trader fisherman newspaper broadcaster radical defence defense customs bishop judge mayor governor candidate businessman teacher doctor nun missionary girl boy schoolgirl schoolboy pupil passenger driver motorist pedestrian crew crewman seafarer worshipper pilgrim tourist shopper mother father son daughter baby infant bystander parent family suspect bandit abductor kidnapper captive detainee inmate migrant policeman policewoman conscript recruit reservist paramedic rescuer firefighter victim sniper pilot junta gendarme watchdog auxiliary proxy shipyard shipbuilder consortium contractor subsidiary smuggler exporter importer maker producer paramilitary secretary trainee instructor engineer prosecutor investigator executive manager counterpart rival enemy foe adversary'.split(
    ' ',
  ),
);
