/**
 * Who uses force, by what they are called: men of a state, men of nobody's, a crowd. A deed of one kind is no deed of another: gunmen that
 * kill are not the commandos that raid. Words for any of them (*attackers*, *forces*, *men*) are left out. Written for this project.
 */
export const FORCES: readonly (readonly [kind: string, words: ReadonlySet<string>])[] = [
  [
    'state',
    new Set(
      'army navy military police policeman soldier troop trooper commando marine gendarme guard officer warplane jet air-force airforce government conscript paratrooper patrol coastguard'.split(
        ' ',
      ),
    ),
  ],
  [
    'irregular',
    new Set(
      'gunman militant rebel guerrilla insurgent jihadist islamist terrorist extremist bandit gang gangster pirate separatist militia militiaman kidnapper hijacker dissident cartel'.split(
        ' ',
      ),
    ),
  ],
  [
    'crowd',
    new Set(
      'protester demonstrator resident villager student worker farmer fan rioter crowd mob settler supporter'.split(
        ' ',
      ),
    ),
  ],
];

/** Who or what suffers force, too general to be another than the one told before: *people*, *the area*. */
export const ANYBODY: ReadonlySet<string> = new Set(
  'people person civilian resident other victim member dozen score casualty dead wounded colleague relative body toll area site place region position location something somebody someone anyone them it'.split(
    ' ',
  ),
);

/** Fighting that goes on for weeks: no single attack is one, though *the fighting* may be what was just told. */
export const CAMPAIGNS =
  /^(?:fighting|fights?|fought|war|offensives?|campaigns?|hostilities|clash(?:es)?|skirmish(?:es)?|battles?|battled|battling|invasion|invaded|siege|besieg\w+|occupation|crackdown|blockade)$/i;

/** Adverbs at the head of a sentence or by its verb that say that what comes was not told before. */
export const ELSEWHERE: ReadonlySet<string> = new Set(
  'also separately meanwhile elsewhere earlier later previously additionally'.split(' '),
);
