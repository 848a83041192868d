/** What a word before or beside a name says of its bearer. Written for this project. */
export interface RoleWord {
  /** Lower case; for two words and more joined by one space. */
  readonly word: string;
  /** Known only where the word itself says it. */
  readonly gender?: 'male' | 'female';
  /** Stands before a name with a capital letter: *President Ruto*, *Gen. Brown*. */
  readonly title: boolean;
  /** A form of address that names no office: *Mr*, *Lady*. */
  readonly honorific: boolean;
}

function words(list: string, title: boolean, honorific: boolean, gender?: 'male' | 'female'): RoleWord[] {
  return list
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter(Boolean)
    .map((word) => ({ word, title, honorific, ...(gender && { gender }) }));
}

const rankWords = `general, gen., lieutenant general, lt. gen., lt gen, major general, maj. gen., maj gen, brigadier general, brig. gen., brigadier, brig
colonel, col., col, lieutenant colonel, lt. col., lt col, major, maj., maj, captain, capt., capt, lieutenant, lt., lt, first lieutenant, second lieutenant
sergeant, sgt., sgt, staff sgt., staff sergeant, corporal, cpl., cpl, private, pvt., pfc., petty officer
admiral, adm., vice admiral, vice adm., rear admiral, rear adm., commodore, field marshal, air marshal, air vice marshal, chief marshal`;

/** Military ranks: a title before a name that says nothing of the post somebody holds. */
export const ranks: ReadonlySet<string> = new Set(rankWords.split(/\s*[,\n]\s*/));

/** Words for one person's part or office. */
export const roleWords: readonly RoleWord[] = [
  ...words(rankWords, true, false),
  ...words(
    'maulana, moulana, uncle, datuk, datuk seri, pak, ustad, shri, haji, mr, mr., sir, lord, don, monsieur, herr, señor, senor',
    true,
    true,
    'male',
  ),
  ...words(
    'aunty, auntie, smt, smt., mrs, mrs., ms, ms., miss, lady, dame, madame, mme, frau, señora, senora, doña',
    true,
    true,
    'female',
  ),
  ...words('dr, dr., prof., prof, hon., rev., rev, saint', true, true),
  ...words(
    'king, prince, emperor, emir, sultan, pope, ayatollah, grand ayatollah, mullah, imam, father, brother, fr., shah, duke, baron, count, sheikh, sheik, archbishop, bishop, cardinal, patriarch',
    true,
    false,
    'male',
  ),
  ...words('queen, princess, duchess, baroness, countess, sister, sheikha, empress', true, false, 'female'),
  ...words(
    'chairman, spokesman, congressman, councilman, businessman, policeman, assemblyman, alderman, gunman, fisherman, cameraman, salesman, serviceman, frontman, actor',
    true,
    false,
    'male',
  ),
  ...words(
    'chairwoman, spokeswoman, congresswoman, councilwoman, businesswoman, policewoman, assemblywoman, actress, servicewoman, waitress',
    true,
    false,
    'female',
  ),
  ...words(
    `
president, vice president, vice-president, prime minister, deputy prime minister, vice premier, premier, chancellor, vice chancellor, first minister, taoiseach
minister, foreign minister, defense minister, defence minister, interior minister, finance minister, deputy minister, deputy foreign minister, deputy defense minister, deputy defence minister, health minister, justice minister, home minister, energy minister, trade minister, oil minister, information minister, environment minister, education minister, transport minister, prime minister-designate, first vice president
secretary, secretary of state, foreign secretary, home secretary, defence secretary, defense secretary, secretary of defense, treasury secretary, press secretary, deputy press secretary, secretary general, secretary-general, undersecretary, under-secretary, under secretary of state, assistant secretary, assistant secretary of state, deputy secretary of state, deputy secretary, state secretary, permanent secretary, general secretary, cabinet secretary, health secretary
ambassador, envoy, special envoy, consul, consul general, attaché, diplomat, representative, special representative, permanent representative, high representative, high commissioner, commissioner, rapporteur, special rapporteur, coordinator
senator, sen., sens., congressperson, rep., reps., governor, gov., govs., lt. gov., deputy governor, mayor, deputy mayor, councillor, councilor, lawmaker, legislator, deputy, mp, mep, speaker, whip, majority leader, minority leader, house speaker, opposition leader, leader, party leader, supreme leader, assemblymember, supervisor, selectman, alderperson, parliamentarian
attorney general, attorney-general, solicitor general, attorney, prosecutor, prosecutor general, chief prosecutor, state prosecutor, public prosecutor, district attorney, lawyer, judge, justice, chief justice, magistrate, sheriff, marshal, coroner
commander, cmdr., cmdr, army chief, chief of staff, warlord, commander-in-chief, general staff chief
officer, det., det, const., const, cst., dep., supt., insp., ald., mla, mpp, mna, msp, td, qc, atty., asst., detective constable, police constable, chief superintendent, detective sergeant, detective inspector, detective chief inspector, state senator, state sen., state rep., state representative, city councilman, city councilor, city councillor, police commissioner, fire chief, deputy fire chief, district judge, circuit judge, judge-executive, county commissioner, county attorney, county sheriff, deputy sheriff, state trooper, detective, inspector, chief inspector, superintendent, constable, trooper, police chief, chief constable, deputy chief, spokesperson, press officer, chief, deputy chief, chief executive, chief executive officer, ceo, cfo, coo, executive, managing director, director, executive director, deputy director, director general, director-general, manager, general manager, chair, chairperson, vice chairman, vice chair, chief of mission, founder, co-founder, owner, president-elect, vice president-elect, presidential candidate, candidate, nominee, ex-president, ex-prime minister, former president, administrator, principal, dean, provost, rector, headteacher, head, deputy head, head coach, coach, assistant coach, manager, captain, midfielder, striker, defender, goalkeeper, quarterback, pitcher, forward, batsman, bowler
professor, assistant professor, associate professor, doctor, nurse, surgeon, teacher, student, researcher, scientist, economist, analyst, historian, expert, scholar, author, writer, novelist, poet, journalist, reporter, correspondent, editor, editor-in-chief, columnist, blogger, photographer, producer, film director, singer, musician, rapper, artist, designer, architect, engineer, pilot, astronaut, cosmonaut
activist, campaigner, dissident, militant, rebel leader, rebel, fighter, strategist, adviser, advisor, national security adviser, national security advisor, aide, assistant, consultant, negotiator, chief negotiator, mediator, observer, inspector general, auditor, comptroller, treasurer, clerk, guard, soldier, veteran, farmer, worker, driver, resident, witness, suspect, victim, survivor, patient, pastor, rabbi, chief rabbi, priest, reverend, monk, cleric, preacher, elder, tribal leader, chieftain, comrade, firefighter, paramedic, whistleblower, counterpart, billionaire, entrepreneur, financier, banker, trader, lobbyist, publicist, agent, broker, neighbor, neighbour
`,
    true,
    false,
  ),
];

/** Words for a person in relation to another, or for any person: no office, but a reader takes *she* for *the woman*. */
export const personWords: Readonly<Record<string, 'male' | 'female' | 'either'>> = {
  man: 'male',
  woman: 'female',
  boy: 'male',
  girl: 'female',
  father: 'male',
  mother: 'female',
  husband: 'male',
  wife: 'female',
  son: 'male',
  daughter: 'female',
  brother: 'male',
  sister: 'female',
  widow: 'female',
  widower: 'male',
  uncle: 'male',
  aunt: 'female',
  nephew: 'male',
  niece: 'female',
  grandfather: 'male',
  grandmother: 'female',
  grandson: 'male',
  granddaughter: 'female',
  boyfriend: 'male',
  girlfriend: 'female',
  cousin: 'either',
  friend: 'either',
  person: 'either',
  teenager: 'either',
};

/** Words that are part of the office they stand before: *public defender*, *military spokesman*. */
export const roleQualifiers: ReadonlySet<string> = new Set(
  'public chief deputy acting interim senior special military naval regional national federal presidential parliamentary press foreign defence defense human rights security policy humanitarian assistant general principal joint permanent political'.split(
    ' ',
  ),
);
