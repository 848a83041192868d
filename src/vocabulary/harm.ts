// What reports say there was none of after an attack: "no casualties", "no survivors". Our own list.

export const harm: ReadonlySet<string> = new Set(
  'casualty casualties death deaths fatality fatalities injury injuries victim victims survivor survivors wounded dead hostages'.split(
    ' ',
  ),
);

/** Verbs of harm to people; a tagger leaves *wounded* and *injured* as they are behind a date, so that they stand here beside their lemmas. */
export const HURTS: ReadonlySet<string> = new Set('kill wound injure maim wounded injured'.split(' '));

/** Their forms, where no lemma is to be had: a tagger takes *wounding* for a noun. */
export const HURTING = /^(?:kill|wound|injur|maim)(?:e|s|es|ed|ing)?$/;

/** Dying, of an attack or of anything else: it tells whom an attack told before has killed, and is no event without one. */
export const DYING: ReadonlySet<string> = new Set(['die', 'perish', 'hurt']);

/** How an attack leaves people: *left 14 people dead*. */
export const HURT: ReadonlySet<string> = new Set('dead wounded injured hurt maimed trapped homeless'.split(' '));

/** What an attack or projectile did where it came down; its place and object are the attack's. */
export const IMPACT: ReadonlySet<string> = new Set([
  ...HURTS,
  ...'land hit strike fall explode crash detonate damage destroy slam impact target engage disable suppress rip tear'.split(
    ' ',
  ),
]);

/** Past forms of those that a tagger takes for adjectives behind a date: *the strike on May 8 wounded six*. */
export const HARMED: ReadonlySet<string> = new Set(
  'killed wounded injured maimed hit struck damaged destroyed'.split(' '),
);
