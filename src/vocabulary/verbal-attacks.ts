/**
 * Attacks by word of mouth: *Rossi attacked the budget*, *the senator hit back at critics over the vote*. The verbs and nouns of force that
 * are said of speech, who speaks rather than strikes, and what only words can hit. Written for this project.
 */
export const SPOKEN_ATTACKS: ReadonlySet<string> = new Set(
  'attack blast hit strike target assault hammer pummel pound rake riddle pepper shoot back fire back barrage broadside salvo onslaught'.split(
    ' ',
  ),
);

/** People and bodies of politics and opinion. */
export const SPEAKERS_OF_OPINION: ReadonlySet<string> = new Set(
  'candidate nominee frontrunner senator congressman congresswoman lawmaker legislator deputy mp politician democrat republican conservative liberal opposition critic pundit commentator columnist editorial newspaper rival opponent campaign campaigner advocate activist mayor governor premier president minister chancellor speaker leader spokesman spokeswoman spokesperson union backer supporter party'.split(
    ' ',
  ),
);

/** What is attacked in words only, beside `abstract-things.ts`. */
export const TARGETS_OF_OPINION: ReadonlySet<string> = new Set(
  'record remark comment statement speech stance position handling response performance ruling verdict coverage report media press article book tweet post critic opponent rival nominee candidate campaign platform programme program agenda system government administration cabinet'.split(
    ' ',
  ),
);
