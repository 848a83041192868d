/**
 * Names of bodies that many states have, though one state's is known by it best: without a word for the state they tell nothing.
 * Lower case, no spaces. Written for this project.
 */
export const sharedBodies: ReadonlySet<string> = new Set(
  'foreignoffice homeoffice nationalsecuritycouncil congress senate houseofrepresentatives statedepartment defensedepartment departmentofdefense justicedepartment departmentofjustice commercedepartment treasury centralcommand houseofcommons labourparty labour conservativeparty chancellery nationalsecurityagency mod'.split(
    ' ',
  ),
);

/** Names that only a body of a state has, where the state stands before or in them. */
export const publicBodies: RegExp =
  /\b(?:ministry|supreme court|constitutional court|high court|army|navy|air force|armed forces|general staff|defen[cs]e forces?|coast guard|national guard|border guards?|parliament|senate|congress|national assembly|foreign office|home office|national security council|security service|intelligence (?:service|agency|directorate)|police|central bank|cabinet|chancellery|treasury|prosecutor general)\b/i;

/** Nouns for those who fight for the state named before them. */
export const troopNouns: ReadonlySet<string> = new Set(
  'troops forces soldiers marines paratroopers servicemen commandos gunners'.split(' '),
);

/** Behind a state's name and a hyphen: the body acts for that state (*Saudi-led*), and not only with its help (*Iran-backed*). */
export const actingFor: ReadonlySet<string> = new Set(
  'led run installed appointed controlled owned imposed'.split(' '),
);

/** Verbs and nouns of help: who helps a state's forces (*arm Oslo's troops*, *ammunition for Oslo's troops*) helps the state. Lemmas. */
export const helpVerbs: ReadonlySet<string> = new Set(
  'aid arm assist equip finance fund help reequip resupply supply support train'.split(' '),
);
export const helpNouns: ReadonlySet<string> = new Set(
  'aid ammunition arms assistance equipment fund funding help money munition supply support training weapon'.split(' '),
);
