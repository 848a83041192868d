/**
 * Nouns for people who speak without a name and for nobody but themselves: what they say is no statement of their state or body.
 * Office-holders and bodies at work ("the ambassador", "UN monitors", "prosecutors") are none of them. Written for this project.
 */
export const anonymous: ReadonlySet<string> = new Set(
  `official officials source sources person people diplomat diplomats aide aides insider insiders witness witnesses resident residents
  analyst analysts expert experts observer observers critic critics supporter supporters lawmaker lawmakers adviser advisers advisor
  advisors soldier soldiers employee employees worker workers relative relatives survivor survivors`
    .trim()
    .split(/\s+/),
);

/** How what somebody asks for or declines begins who wants to stay without a name: "asked *not to be named*". */
export const unnamedTerms: readonly (readonly string[])[] = [
  ['not', 'to', 'be', 'named'],
  ['not', 'to', 'be', 'identified'],
  ['not', 'to', 'be', 'quoted'],
  ['to', 'be', 'named'],
  ['to', 'be', 'identified'],
  ['to', 'be', 'quoted'],
  ['to', 'give', 'his', 'name'],
  ['to', 'give', 'her', 'name'],
  ['to', 'give', 'their', 'names'],
  ['anonymity'],
  ['that', 'their', 'names', 'not', 'be'],
  ['that', 'his', 'name', 'not', 'be'],
  ['that', 'her', 'name', 'not', 'be'],
];
