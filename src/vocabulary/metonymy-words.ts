const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that tell whether a place name beside them stands for the place or for those who act in its name. Lower case, lemmas. Written for this project. */

/** Nouns of geography: *Chile's coast*, *the north of Chile*. */
export const geographyNouns = set(`
capital coast coastline border frontier city town village region province state county district area part parts north south east west northeast northwest southeast southwest
centre center middle heart outskirts suburb suburbs shore island islands mountain mountains river lake hill hills valley coastal population population people
inhabitant climate weather landscape territory soil land map road street streets rest airport port harbour harbor beach forest park square downtown university hospital school museum church cathedral headquarters office factory plant embassy consulate
edge side tip interior countryside highland lowland plain desert peninsula airspace waters kilometre kilometer km mile miles university college museum village settlement community hometown
market bazaar roof tower gate garden slum alley flyover metro ice snow
range reach history culture language cuisine wildlife species flora fauna site border zone quarter suburb peak summit bay gulf basin
`);

/** Nouns of what governments, armies, peoples and teams do, have or suffer. */
export const actionNouns = set(`
government regime administration decision claim statement response stance support policy request demand offer plan attempt effort refusal denial reaction position proposal
ambassador envoy minister president leader ally army navy force troop military bid threat war invasion attack strike sanction aid pressure role involvement
intention insistence assertion accusation team squad side coach captain manager victory win defeat loss match game goal cap debut player fan supporter song entry
transfer shipment delivery launch test missile drone offensive counteroffensive advance retreat withdrawal embargo blockade veto vote call appeal warning criticism condemnation assessment estimate intelligence acquisition development
independence surrender capitulation conquest fall liberation occupation annexation partition unification defense defence consent approval recognition
dominion rule sovereignty membership accession application economy program programme strategy treaty agreement relation relations tie rivalry negotiation talk
spokesperson spokesman spokeswoman representative delegation parliament congress court law constitution budget debt growth power interest friend enemy neighbour neighbor rival
conduct appearance participation performance honour title medal record bombing raid help loan gift arms weapon supply purchase export import trade deal
industrialization christianisation modernization birth creation founding establishment dissolution collapse tally total rubber opponent host
junta ruler mind hand patience arsenal ambition foe spy
supporter backer critic opposition hawk veto note message ultimatum answer reply say leverage incentive reason licence license permit
`);

const warOnPlaces = `
besiege encircle capture recapture retake liberate bombard pound raze shell bomb overrun storm occupy seize strike hit
`;

/** Verbs of war whose object is a place where it has but one word: *shelled Orikhiv*. */
export const takenVerbs = set(`${warOnPlaces} take hold control`);

/** Verbs whose object is the place itself. */
export const placeVerbs = set(`
${warOnPlaces}
visit leave enter reach cross tour explore inhabit surround border flee settle travel rock pass depart exit approach near overlook roam traverse circle inspect photograph
populate film abandon shake batter lash sweep cool blanket overrun shut close evacuate cover flood drain irrigate devastate rebuild connect link
`);

/** Words before "to" whose goal is a party: *sold to*, *surrender to*, *ambassador to*. */
export const givenTo = set(`
transfer loan lose loss capitulation capitulate surrender handover hand successor ambassador envoy aid sale sell supply give cede appeal offer allegiance loyalty threat tie oppose
deliver provide grant lend owe sell present concede opposition relation pledge respond response belong subject loyal hostile friendly apply assistance support contribution concession
rebuke blow snub setback challenge
extradite answer apologise apologize import export shipment fall note letter message warning ultimatum reply protest memo cable
`);

/** Words before "from" whose source is a party: *independence from*. */
export const takenFrom = set(`
independence help support aid pressure gift present donation grant loan demand letter invitation recognition concession permission secede break purchase buy win opposition threat protection favour favor
word response reply comment answer reaction signal order approval assistance distance independent separate secession delegation representative team player recall call-up offer
`);

/** Verbs of what stands in a place: *Oslo hosts a museum*. */
export const houseVerbs = set('host house boast');

/** What happens to a place, or to all who live there: *Oslo woke to snow*. */
export const livedVerbs = set(`
lie locate situate border stretch cover consist comprise wake awake sleep choke swelter shiver freeze thaw drown flood burn sink swell
`);

/** Words before "between" that draw a line on the map. */
export const linesBetween = set(`
border road area pass flight route railway railroad highway boundary frontier distance travel train ferry strait corridor lie locate situate run fly link ship sail commute halfway midway
line canal tunnel bridge path trail gap river mountain valley
`);

/** What a place is, and a government is not: *Oslo was cold*. */
export const placeAdjectives = set(`
cold hot warm cool rainy wet dry sunny foggy windy snowy humid beautiful lovely pretty ugly empty crowded deserted dark busy dirty noisy vast expensive polluted flooded underwater
ancient historic picturesque hilly mountainous coastal landlocked walkable
`);

/** What those who live in a place have or lose: *Oslo lost power*, *Oslo has no metro*. */
export const livedObjects = set(`
power electricity water gas heating heat rain rainfall snow snowfall fog smog sunshine storm hail darkness traffic congestion metro subway tram airport beach skyline blackout outage curfew stadium bridge hospital museum school university resident inhabitant bread fuel
`);

/** Feelings, whose "at" points to who is to blame: *anger at Oslo*. */
export const feelings = set(
  'anger fury outrage frustration dismay irritation disappointment jab dig swipe aim angry furious frustrated',
);

/** What one has in a government: *trust in Oslo*. */
export const reliance = set('trust confidence faith belief distrust mistrust');

/** Before "on" of what comes down or closes in: *shells fell on Oslo*. */
export const closingIn = set('fall rain land drop descend converge advance march close drive bear');

/** Who may be *close to* a government. */
export const confidants = set(
  'source official diplomat adviser advisor people person figure militia group businessman newspaper daily outlet',
);
