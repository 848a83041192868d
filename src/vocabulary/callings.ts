// How reports call a person again whom they have introduced by title, post or party. Written for this project from the style
// guides' lists of titles (AP, Reuters: "Sen." before a name, "the senator" later on) and from what dictionaries give as kinds of a post.

/** Titles that are printed short before a name. */
export const shortTitles: Readonly<Record<string, string>> = {
  'sen.': 'senator',
  'rep.': 'representative',
  'gov.': 'governor',
  'lt. gov.': 'lieutenant governor',
  'gen.': 'general',
  'lt. gen.': 'general',
  'maj. gen.': 'general',
  'brig. gen.': 'general',
  'lieutenant general': 'general',
  'major general': 'general',
  'brigadier general': 'general',
  'col.': 'colonel',
  'lt. col.': 'colonel',
  'lieutenant colonel': 'colonel',
  'maj.': 'major',
  'capt.': 'captain',
  'lt.': 'lieutenant',
  'sgt.': 'sergeant',
  'cpl.': 'corporal',
  'adm.': 'admiral',
  'vice adm.': 'admiral',
  'rear adm.': 'admiral',
  'vice admiral': 'admiral',
  'rear admiral': 'admiral',
  'cmdr.': 'commander',
  'dr.': 'doctor',
  dr: 'doctor',
  'prof.': 'professor',
  'rev.': 'reverend',
  'fr.': 'father',
  'state sen.': 'senator',
  'state rep.': 'representative',
  'supt.': 'superintendent',
  'insp.': 'inspector',
  'det.': 'detective',
  ceo: 'chief executive',
  'chief executive officer': 'chief executive',
  mp: 'member',
  mep: 'member',
};

/** Compounds of which the last word alone says something else: a *vice president* is not *the president*. */
export const otherThanHead: ReadonlySet<string> = new Set([
  'vice president',
  'vice-president',
  'attorney general',
  'attorney-general',
  'solicitor general',
  'inspector general',
  'director general',
  'director-general',
  'secretary general',
  'secretary-general',
  'consul general',
  'prosecutor general',
  'lieutenant governor',
  'vice chancellor',
  'chargé d’affaires',
  'first lady',
]);

const kinds = (list: string): readonly string[] => list.trim().split(/\s*[,\n]\s*/);

/** What a noun may stand for besides itself: posts and callings that are of its kind, each by its last word or whole. */
export const broader: Readonly<Record<string, readonly string[]>> = {
  leader: kinds(
    `president, prime minister, premier, chancellor, taoiseach, first minister, king, queen, emir, sultan, chairman, chairwoman, chair,
     supreme leader, secretary general, secretary-general, majority leader, minority leader, chief, head`,
  ),
  premier: kinds('prime minister'),
  'prime minister': kinds('premier'),
  lawmaker: kinds(
    'senator, representative, congressman, congresswoman, member, deputy, mp, legislator, assemblyman, assemblywoman, parliamentarian, councilman, councilwoman',
  ),
  legislator: kinds(
    'senator, representative, congressman, congresswoman, member, deputy, lawmaker, assemblyman, assemblywoman, parliamentarian',
  ),
  parliamentarian: kinds('member, deputy, lawmaker, legislator'),
  congressman: kinds('representative'),
  congresswoman: kinds('representative'),
  politician: kinds(
    `senator, representative, congressman, congresswoman, member, deputy, lawmaker, legislator, governor, mayor, minister, candidate,
     nominee, leader, councilman, councilwoman, democrat, republican`,
  ),
  diplomat: kinds(
    'ambassador, envoy, foreign minister, secretary of state, foreign secretary, consul, consul general, attaché',
  ),
  envoy: kinds('ambassador, representative'),
  ambassador: kinds('envoy'),
  candidate: kinds('nominee, hopeful, contender, challenger'),
  nominee: kinds('candidate'),
  contender: kinds('candidate, nominee'),
  challenger: kinds('candidate, nominee'),
  hopeful: kinds('candidate, contender'),
  incumbent: kinds('senator, representative, congressman, congresswoman, governor, mayor, president'),
  spokesman: kinds('spokesperson'),
  spokeswoman: kinds('spokesperson'),
  spokesperson: kinds('spokesman, spokeswoman'),
  lawyer: kinds('attorney, counsel, barrister, solicitor'),
  attorney: kinds('lawyer, counsel'),
  judge: kinds('justice, magistrate'),
  justice: kinds('judge, chief justice'),
  prosecutor: kinds('district attorney, attorney general'),
  chief: kinds('chief executive, director, head, commander, chairman, chairwoman, boss, president'),
  boss: kinds('chief executive, chairman, chairwoman, chief, head, manager, director, owner'),
  head: kinds('chief, director, chairman, chairwoman, president, leader'),
  chairman: kinds('chair'),
  chairwoman: kinds('chair'),
  chair: kinds('chairman, chairwoman, chairperson'),
  executive: kinds('chief executive, director, chairman, chairwoman'),
  tycoon: kinds('billionaire, businessman, businesswoman, developer, magnate, mogul'),
  mogul: kinds('billionaire, businessman, businesswoman, developer, magnate, tycoon'),
  magnate: kinds('billionaire, businessman, businesswoman, developer, mogul, tycoon'),
  entrepreneur: kinds('founder, co-founder, businessman, businesswoman'),
  banker: kinds('banker'),
  commander: kinds('general, colonel, admiral, brigadier, major'),
  officer: kinds('captain, lieutenant, sergeant, major, colonel, constable, detective, inspector'),
  physician: kinds('doctor, surgeon'),
  doctor: kinds('physician, surgeon'),
  academic: kinds('professor, scholar, lecturer, historian'),
  scholar: kinds('professor, academic, historian'),
  professor: kinds('lecturer'),
  analyst: kinds('expert'),
  strategist: kinds('consultant, adviser, advisor'),
  adviser: kinds('advisor, aide'),
  advisor: kinds('adviser, aide'),
  aide: kinds('adviser, advisor, assistant'),
  author: kinds('writer, novelist'),
  writer: kinds('author, novelist, columnist'),
  journalist: kinds('reporter, correspondent, columnist, editor'),
  pontiff: kinds('pope'),
  monarch: kinds('king, queen, emperor, empress, sultan, emir'),
  royal: kinds('prince, princess, king, queen, duke, duchess'),
  cleric: kinds('imam, ayatollah, mullah, priest, bishop, sheikh'),
  clergyman: kinds('priest, bishop, pastor, reverend, vicar'),
  activist: kinds('campaigner'),
  campaigner: kinds('activist'),
};

/** Verbs of "who leads the Greens" as the noun of the one who does. */
export const agentNouns: Readonly<Record<string, string>> = {
  lead: 'leader',
  head: 'head',
  chair: 'chair',
  represent: 'representative',
  found: 'founder',
  own: 'owner',
  direct: 'director',
  command: 'commander',
  manage: 'manager',
  coach: 'coach',
};

/** Words for a party's members and of a party, and the initials before a state's name ("R-Fla."): the party. */
export const parties: Readonly<Record<string, string>> = {
  republican: 'republican',
  gop: 'republican',
  r: 'republican',
  democrat: 'democrat',
  democratic: 'democrat',
  d: 'democrat',
  independent: 'independent',
  i: 'independent',
  libertarian: 'libertarian',
  tory: 'conservative',
  conservative: 'conservative',
  labour: 'labour',
  liberal: 'liberal',
  socialist: 'socialist',
  communist: 'communist',
  green: 'green',
};

/** Nouns for one member of a party, which stand for a person without any other word. */
export const partyMembers: ReadonlySet<string> = new Set(['republican', 'democrat', 'libertarian', 'tory']);

/** What somebody is called besides the post they were introduced with; *the judge*, *the spokesman* may be another one. */
export const variations: ReadonlySet<string> = new Set(
  `republican democrat conservative liberal candidate nominee hopeful contender front-runner frontrunner billionaire millionaire tycoon magnate
   mogul businessman businesswoman surgeon neurosurgeon socialist libertarian grandmother grandfather pontiff monarch
   veteran lawmaker freshman incumbent challenger newcomer native outsider firebrand`
    .trim()
    .split(/\s+/),
);

/** What was and is no more. */
export const formerly: ReadonlySet<string> = new Set([
  'former',
  'ex',
  'onetime',
  'one-time',
  'then',
  'late',
  'retired',
  'past',
]);

/** Posts that are held under somebody: who *her spokesman* speaks for is who she speaks for; *her lawyer* is nobody's but hers. */
export const postsUnder =
  /(?:^|\s)(?:spokes(?:man|woman|person)|minister|secretary|chief of staff|deputy|adviser|advisor|aide|envoy|ambassador|representative)$/;
