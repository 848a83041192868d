/**
 * Nouns by which reports name who speaks without a name: *officials*, *a diplomat*, *the ministry*.
 * Written for this project; lower case, singular.
 */
export const unnamedPeople: readonly string[] = `
official spokesman spokeswoman spokesperson source diplomat minister ambassador envoy prosecutor investigator
analyst expert witness resident eyewitness commander general officer soldier aide adviser advisor lawmaker lawyer attorney
judge doctor scientist researcher negotiator inspector activist rebel militant insurgent fighter leader president
premier chancellor governor mayor secretary senator critic supporter opponent observer economist historian
insider bystander survivor relative colleague politician legislator deputy executive trader campaigner demonstrator protester medic
paramedic policeman rescuer villager neighbor neighbour defector hostage prisoner refugee
`
  .trim()
  .split(/\s+/);

const bodies: Readonly<Record<string, string>> = {
  ministry: 'ministry',
  department: 'ministry',
  government: 'government',
  administration: 'government',
  regime: 'government',
  cabinet: 'government',
  authority: 'authorities',
  authorities: 'authorities',
  presidency: 'executive',
  embassy: 'embassy',
  consulate: 'embassy',
  mission: 'mission',
  delegation: 'mission',
  parliament: 'legislature',
  senate: 'legislature',
  assembly: 'legislature',
  congress: 'legislature',
  legislature: 'legislature',
  council: 'council',
  committee: 'committee',
  commission: 'commission',
  panel: 'committee',
  court: 'court',
  tribunal: 'court',
  judiciary: 'judiciary',
  police: 'police',
  army: 'forces',
  navy: 'forces',
  military: 'forces',
  forces: 'forces',
  'air force': 'forces',
  coastguard: 'forces',
  'coast guard': 'forces',
  junta: 'government',
  militia: 'armed-group',
  party: 'party',
  opposition: 'party',
  coalition: 'coalition',
  alliance: 'coalition',
  union: 'union',
  agency: 'agency',
  watchdog: 'agency',
  monitor: 'agency',
  service: 'agency',
  bureau: 'agency',
  office: 'agency',
  company: 'company',
  firm: 'company',
  corporation: 'company',
  bank: 'company',
  manufacturer: 'company',
  maker: 'company',
  carmaker: 'company',
  shipbuilder: 'company',
  operator: 'company',
  contractor: 'company',
  retailer: 'company',
  airline: 'company',
  newspaper: 'outlet',
  magazine: 'outlet',
  network: 'outlet',
  outlet: 'outlet',
  broadcaster: 'outlet',
  'news agency': 'outlet',
  media: 'outlet',
  university: 'school',
  hospital: 'hospital',
  organisation: 'organisation',
  organization: 'organisation',
  charity: 'organisation',
  ngo: 'organisation',
  'think tank': 'organisation',
  group: 'organisation',
  body: 'organisation',
  team: 'team',
  campaign: 'team',
  club: 'team',
};

/** Nouns for bodies. The value says what they are, so that *the ministry* is not taken for a party. */
export const bodyNouns: ReadonlyMap<string, string> = new Map(Object.entries(bodies));

const kinds = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Kinds of bodies of which a state has one: where a report is about one state, the noun alone says whose it is. */
export const ofAState: ReadonlySet<string> = kinds('ministry government executive legislature judiciary police forces');

/** What a body may be called besides its name, each with the kinds of bodies that are called so; `unknown` where a name tells no kind. */
export const bodyVariations: Readonly<Record<string, ReadonlySet<string>>> = {
  agency: kinds('ministry agency unknown'),
  department: kinds('ministry'),
  bureau: kinds('agency'),
  service: kinds('agency outlet unknown'),
  company: kinds('company outlet unknown'),
  firm: kinds('company unknown'),
  corporation: kinds('company outlet unknown'),
  manufacturer: kinds('company unknown'),
  maker: kinds('company unknown'),
  carmaker: kinds('company unknown'),
  shipbuilder: kinds('company unknown'),
  operator: kinds('company unknown'),
  contractor: kinds('company unknown'),
  retailer: kinds('company unknown'),
  airline: kinds('company unknown'),
  bank: kinds('company unknown'),
  network: kinds('outlet'),
  broadcaster: kinds('outlet'),
  outlet: kinds('outlet unknown'),
  newspaper: kinds('outlet'),
  magazine: kinds('outlet unknown'),
  group: kinds('organisation aid research armed-group unknown'),
  organisation: kinds('organisation aid research international armed-group unknown'),
  organization: kinds('organisation aid research international armed-group unknown'),
  charity: kinds('organisation aid unknown'),
  watchdog: kinds('organisation agency research aid unknown'),
  monitor: kinds('organisation agency research aid unknown'),
  ngo: kinds('organisation aid research unknown'),
  'think tank': kinds('research unknown'),
  party: kinds('party'),
};

/** Nouns that stand right before the name of a body: *security firm* Brandt. *Party*, *campaign* or *team* may stand before anybody's. */
export const calledBodies: ReadonlySet<string> = kinds(
  'firm company website site group agency newspaper magazine daily broadcaster charity watchdog monitor airline shipbuilder carmaker maker manufacturer operator contractor bank retailer militia tank ngo consultancy movement organisation organization network outlet',
);
