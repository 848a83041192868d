// What reports say there was none of after an attack: "no casualties", "no survivors". Our own list.

export const harm: ReadonlySet<string> = new Set(
  'casualty casualties death deaths fatality fatalities injury injuries victim victims survivor survivors wounded dead hostages'.split(
    ' ',
  ),
);

/** Verbs of harm to people; a tagger leaves *wounded* and *injured* as they are behind a date, so that they stand here beside their lemmas. */
export const HURTS: ReadonlySet<string> = new Set('kill wound injure maim wounded injured'.split(' '));

/** What an attack or projectile did where it came down; its place and object are the attack's. */
export const IMPACT: ReadonlySet<string> = new Set([
  ...HURTS,
  ...'land hit strike fall explode crash detonate damage destroy slam impact target'.split(' '),
]);

/** Past forms of those that a tagger takes for adjectives behind a date: *the strike on May 8 wounded six*. */
export const HARMED: ReadonlySet<string> = new Set(
  'killed wounded injured maimed hit struck damaged destroyed'.split(' '),
);
