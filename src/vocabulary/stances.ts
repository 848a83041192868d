/**
 * What a statement does to a claim, which decides what corroborates what. Silence is no denial, and "not yet known" is neither:
 * a record that mixes them up counts witnesses who never spoke.
 */
export type StatementKind = 'denial' | 'confirmation' | 'no-comment' | 'not-determined';

const NOT = "(?:not|n't|never|no longer)";
const YET =
  '(?:yet |immediately |independently |so far |immediately and independently |been able to |be able to |able to )*';

/** Patterns over a sentence in small letters with plain apostrophes, tried in this order; the first that fits decides. */
export const STATEMENTS: readonly (readonly [kind: StatementKind, pattern: RegExp])[] = [
  // silence
  [
    'no-comment',
    /\b(?:had |have |has |with |offered |made |gave )?no (?:immediate |further |public |official )?(?:comments?|response|reaction)\b/,
  ],
  [
    'no-comment',
    /\b(?:declin|refus)(?:e|es|ed|ing) (?:to|all|any) (?:\w+ )?(?:comment|say|discuss|elaborate|answer|confirm|talk|respond|give|provide|disclose|speak|specify|identify|name|address|reveal|be drawn|explain|go into)\b/,
  ],
  ['no-comment', /\bdeclin(?:e|es|ed|ing) (?:comment|an interview|requests?)\b/],
  [
    'no-comment',
    new RegExp(
      `\\b(?:did|do|does|had|has|have|would|could|will)(?: ${NOT}|n't) ${YET}(?:comment|respond|reply|answer|return|elaborate|discuss|disclose|reveal|specify|explain|be drawn|returned|responded|replied|commented|answered|disclosed|revealed|explained|be reached)\\b`,
    ),
  ],
  [
    'no-comment',
    /\b(?:neither confirm(?:s|ed|ing)? nor den(?:y|ies|ied|ying)|(?:not|n't|neither) (?:confirm|confirming) (?:n?or deny|or denying)|remained silent|kept silent|stayed silent|said nothing|(?:could|can)(?: not|n't) be reached|unavailable for comment|not (?:immediately |yet )?(?:available|reachable) for comment|(?:neither|no one|nobody|none)\b.{0,60}?\b(?:could|can) be reached|would not be drawn|won't comment|will not comment|would not comment|wouldn't comment|(?:would|will)(?: not|n't) (?:say|disclose|reveal|elaborate|specify|identify|give details|provide details))\b/,
  ],
  // open
  [
    'not-determined',
    new RegExp(
      `\\b(?:(?:could|can|did|do|does|has|have|had|was|were|is|are|would)(?: ?n't| ${NOT}|not)|can't) ${YET}(?:be |been )?(?:independently |immediately )?(?:decided? (?:whether|if|on)|verif(?:y|ied)|confirm(?:ed)?|corroborated?|establish(?:ed)?|determined?|assess(?:ed)?|ascertain(?:ed)?|authenticated?|rule out|ruled out|exclude|say whether|know whether|known whether|tell whether)\\b(?! by\\b)`,
    ),
  ],
  [
    'not-determined',
    /\b(?:no|any|not have|n't have) (?:\w+ )?(?:information|indication|confirmation|evidence so far|details|data|knowledge)(?: \w+)? (?:so far|yet|at this (?:point|time|stage)|available|about|on|of|that|to)\b/,
  ],
  [
    'not-determined',
    /\b(?:no|without|lacking) (?:independent |official |immediate )?(?:confirmation|verification|word|information)\b/,
  ],
  [
    'not-determined',
    /\b(?:it (?:is|was|remains|remained) (?:not (?:yet |immediately )?(?:clear|known|certain)|unclear|unknown|uncertain)|unclear whether|not clear (?:if|whether)|too early to|unable to (?:immediately |independently )*(?:verify|confirm|determine|say|establish)|(?:still|is|are) (?:being )?(?:assess|investigat|examin|check|review|study)(?:ed|ing)|(?:was|were) (?:assess|investigat|examin|check|review|study)ing (?:whether|if)|unverified|unconfirmed)\b/,
  ],
  [
    'not-determined',
    /\b(?:(?:has|have|had) (?:not|n't|never) (?:yet )?|(?:is|are|was|were|has|have|had) yet to )(?:reach|come to|draw|arrive at)(?:ed|ing)? (?:a |any |its |their )?(?:\w+ )?(?:conclusions?|findings?|determination|verdict)\b/,
  ],
  // denial
  [
    'denial',
    /\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:e|es|ing)|(?<!\b(?:an?|the|its|their|this|that|any|long|in|over|of|near) )disputed|repudiat(?:e|es|ed|ing)|disavow(?:s|ed|ing)?|disclaim(?:s|ed|ing)?)\b(?!.{0,12}\bto comment)/,
  ],
  [
    'denial',
    /\b(?:groundless|baseless|unfounded|fabricat(?:ed|ion)|false|untrue|nonsense|fake|absurd|a lie|lies|slander|no truth|not true|nothing to do with|pure fiction|invention|hoax|disinformation)\b/,
  ],
  // confirmation
  [
    'confirmation',
    /\b(?:confirm(?:s|ed|ing)?|acknowledg(?:e|es|ed|ing)|admit(?:s|ted|ting)?|verif(?:y|ies|ied|ying)|corroborat(?:e|es|ed|ing)|claim(?:s|ed|ing)? (?:responsibility|credit|the (?:\w+ )?(?:attack|raid|bombing|strike|assault|blast|ambush))|took responsibility|conced(?:e|es|ed|ing) that)\b/,
  ],
];

/** Words that deny, confirm, keep silent or leave open. */
export interface FoundStatement {
  readonly kind: StatementKind;
  readonly start: number;
  readonly end: number;
  /** Number in `STATEMENTS`, from 1, of the pattern that fits. */
  readonly pattern: number;
}

/** What a stretch of text does to a claim, and where the words stand: the pattern tried first leads, others that overlap none before them follow. */
export function statementsIn(words: string): FoundStatement[] {
  const plain = words.toLowerCase().replaceAll('’', "'");
  if (!HINT.test(plain)) return [];
  const found: FoundStatement[] = [];
  for (const [i, [kind, pattern]] of STATEMENTS.entries()) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    if (!found.some((other) => start < other.end && other.start < end))
      found.push({ kind, start, end, pattern: i + 1 });
  }
  return found;
}

/** What is turned down rather than denied: *rejected the request* is no word on whether something is so. */
export const TURNED_DOWN: ReadonlySet<string> = new Set(
  'request appeal call demand plea bid offer proposal plan invitation ultimatum resolution motion amendment bill draft idea deal agreement treaty truce ceasefire cease-fire compromise condition term peace negotiation talk application candidate candidacy budget sanction extension result vote'.split(
    ' ',
  ),
);

/** What is withheld from somebody in these words: *denied him entry*. */
export const WITHHELD: ReadonlySet<string> = new Set(
  'access entry visa bail permission asylum right appeal victory chance opportunity parole service treatment aid loan passport'.split(
    ' ',
  ),
);

/** Nouns that *false*, *fake* and their like deny; before any other they only describe: *false papers*. */
export const DENIABLE: ReadonlySet<string> = new Set(
  'claim accusation allegation charge report news information narrative story rumor rumour statement assertion suggestion assumption speculation'.split(
    ' ',
  ),
);

/** Most sentences hold none of these and are passed over at once. */
const HINT =
  /comment|drawn|authentic|truth|den[yi]|confirm|verif|declin|refus|reject|dismiss|disput|refut|clear|unknown|known|assess|determin|groundless|baseless|unfounded|fabricat|false|true|admit|acknowledg|corroborat|silent|nothing|information|respon|react|word|establish|investigat|examin|rule|unable|early|nonsense|lie|fake|absurd|fiction|hoax|invent|reached|answer|repl|return|discuss|elaborate|check|slander|knowledge|details|avow|claim|repudiat|conced|conclusion|finding|verdict|ascertain|exclude|decide|(?:not|n't) say|available|disclose|reveal|identify|specify/;
