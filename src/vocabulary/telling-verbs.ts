/**
 * Verbs of telling, judging and discussing. What time or place stands with them is that of the saying or the meeting, not of what is
 * told: *announced on Monday*, *accused it on Tuesday of*, *will be discussed on 10 January*.
 */
export const TELLING: ReadonlySet<string> = new Set(
  'say tell announce claim report add confirm deny accuse blame condemn denounce deplore decry criticize criticise slam charge suspect allege warn reveal disclose insist maintain stress discuss debate call describe reject deny dismiss refute ignore welcome address consider review examine brief raise consult meet'.split(
    ' ',
  ),
);

/** Of these, the ones that judge or talk over what others do: their subject has no part in it by that alone. */
export const JUDGING: ReadonlySet<string> = new Set(
  'condemn denounce deplore decry criticize criticise slam discuss debate call describe reject deny dismiss refute ignore welcome address consider review examine raise confirm announce report reveal'.split(
    ' ',
  ),
);

/** What is done about a deed: *marched to protest against the killing*; when and where it is done is not when and where the deed was. */
export const ANSWERING_DEEDS: ReadonlySet<string> = new Set(
  'protest demonstrate rally march mourn commemorate avenge mark'.split(' '),
);

/** Verbs that stand with a quotation and whose subject speaks it: *he added*, *wrote Ruiz*. */
export const QUOTING: ReadonlySet<string> = new Set(
  'say tell add claim write explain note argue warn insist reply continue conclude announce state'.split(' '),
);
