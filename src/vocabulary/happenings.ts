// What tense alone does not tell of a date: nouns and verbs that say themselves whether it lies behind or ahead. Our own lists.

/**
 * Nouns of what has happened when it is spoken of by its date: "will be tried for the March 3 attack". Elections, summits and
 * meetings are not among them: they are spoken of before.
 */
export const happenings: ReadonlySet<string> = new Set(
  `accident accord agreement ambush arrest assassination assault attack bankruptcy blast bombardment bombing breach clash collapse coup
  crackdown crash declaration decree defeat derailment disaster earthquake escape explosion fire flood hijacking incident incursion
  invasion kidnapping killing landslide massacre murder mutiny pact plunge pogrom quake raid rampage request rescue resolution revolt revolution
  riot ruling shelling shooting shootout sinking slaying spill stabbing stampede statement surrender takeover theft treaty tsunami
  uprising verdict victory`.split(/\s+/),
);

/** What goes on: its age is how long it has gone on, "the 18-month-old war". */
export const lasting: ReadonlySet<string> = new Set(
  `armistice ban blockade boycott campaign ceasefire cease-fire conflict confrontation crackdown crisis curfew dispute embargo fighting
  insurgency occupation offensive rebellion regime siege standoff stand-off stalemate strike truce uprising war`.split(
    /\s+/,
  ),
);

/** Verbs of what runs to a timetable: in the present tense with a day they look ahead, "the truce expires Sunday". */
export const timetabled: ReadonlySet<string> = new Set(
  `arrive begin close come convene depart elapse end expire fly hold lapse leave meet open reconvene resume return speak start
  travel visit vote`.split(/\s+/),
);
