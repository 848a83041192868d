import type { CueKind, Stance } from './cue.ts';

/**
 * A phrase by which a report says that somebody said nothing, could not tell or denied, in which the cue lexicon finds no verb with the
 * speaker as its subject: "had no comment", "could not be reached", "no response from the army", "could not be verified".
 */
export interface Answer {
  /** The groups `cue`, `content` and, where the source stands behind them, `before` mark its parts; `verdict` is the cue's other half, behind the content. */
  readonly pattern: RegExp;
  /** Where the source stands; `none` where nobody is told of. */
  readonly source: 'before' | 'behind' | 'none';
  readonly kind: CueKind;
  readonly stance: Stance;
}

const NOT = "(?: not|n['’]t| never)";
const HOW = '(?: (?:immediately|independently|so far|yet|publicly|officially|ever|also|been able to|be able to))*';
const SAID =
  '(?:immediate |public |official |further |formal |direct )*(?:comments?|response|reaction|reply|statement|word)';
// "no response times" is something else
const ENDS =
  '(?=[.,;:)"”]|$| (?:on|about|to|for|when|as|at|in|so|yet|and|but|beyond|regarding|immediately|from|until|before|after|by|over|\\w+day)\\b)';
const ASKED = '(?:requests?|calls?|messages?|e-?mails?|questions?|inquiries|enquiries|letters?)';
const FOUND = '(?:verified|confirmed|corroborated|authenticated|established|ascertained|substantiated|determined)';
const FIND = '(?:verify|confirm|corroborate|authenticate|establish|ascertain|substantiate|determine|say|tell)';

const answer = (source: Answer['source'], pattern: string, stance: Stance = 'declines'): Answer => ({
  pattern: new RegExp(`\\b${pattern}`, 'dgi'),
  source,
  kind: stance === 'undetermined' ? 'assessment' : 'speech',
  stance,
});

/** From the ways news agencies put it; written for this project. */
export const answers: readonly Answer[] = [
  answer('before', `(?<cue>(?:had|has|have|made|offered|gave|issued)) (?<content>no ${SAID})${ENDS}`),
  answer(
    'behind',
    `(?<cue>(?:there (?:was|is|were|has been|had been) )?no) (?<content>${SAID})(?: was(?: immediately)? available)?(?<before> from)\\b`,
  ),
  answer('before', `(?<cue>(?:could|can)${NOT}${HOW} be${HOW}) (?<content>reached(?: for(?: further)? comment)?)\\b`),
  answer(
    'before',
    `(?<cue>(?:was|were|is|are)(?:${NOT}${HOW}| un)) ?(?<content>available(?: for(?: further| immediate)? comment| to comment))\\b`,
  ),
  answer(
    'before',
    `(?<cue>(?:did|has|have|had|does|do)${NOT}${HOW}) (?<content>return(?:ed)? (?:[\\w-]+ ){0,4}${ASKED})\\b`,
  ),
  answer(
    'behind',
    `(?<content>${ASKED}(?: seeking comment| for comment| for information)?)(?<before> (?:to|from|with|left with|left for|left at|seeking comment from)) (?=[^.;]{1,80}?(?<cue>(?:went unanswered|(?:were|was)${NOT}${HOW} (?:returned|answered)))\\b)`,
  ),
  answer(
    'before',
    '(?<cue>(?:remain|kept|keep|stay|been|fall|fell)(?:ed|s|ing)?) (?<content>silent|mum|tight-lipped|quiet|silence)\\b',
  ),
  answer(
    'before',
    '(?<cue>(?:said|says|have said|has said)) (?<content>nothing|little)(?= (?:about|of|on)\\b|[.,;]|$)',
  ),
  answer('before', '(?<cue>(?:has|have|had) yet) (?<content>to (?:comment|respond|reply|answer|say|confirm|react))\\b'),
  answer(
    'before',
    '(?<cue>(?:declin|refus)(?:e|es|ed|ing)) (?<content>(?:comment|(?:an? |all |any |several |repeated )*(?:interview|interviews|[\\w-]+ requests?|requests?)))\\b',
  ),
  answer('before', `(?<cue>stop(?:s|ped|ping)? (?:just )?short of) (?<content>\\w+ing)\\b`),
  answer(
    'before',
    `(?<cue>(?:was|were|is|are|been) unable) (?<content>to (?:immediately |independently )*${FIND})\\b`,
    'undetermined',
  ),
  answer(
    'before',
    `(?<cue>(?:could|can|did|has|have|had)(?:${NOT}|not)${HOW}) (?<content>(?:verify|verified|corroborate|corroborated|authenticate|authenticated)) (?=(?:the|its?|their|his|her|that|this|those|any|an?|what|how|whether|when|where|who)\\b)`,
    'undetermined',
  ),
  answer(
    'none',
    `(?<cue>(?:could|can|has|have|had)(?:${NOT}|not)${HOW}(?: be| been)${HOW} ${FOUND})\\b`,
    'undetermined',
  ),
  answer(
    'before',
    '(?<cue>(?:call|brand|label|describ|dismiss|denounc)(?:ed|es|s|ing)?) (?<content>[^.;:"“”]{1,80}?) (?<verdict>(?:as )?(?:an? |completely |totally |entirely )*(?:groundless|baseless|unfounded|false|untrue|nonsense|fake|lies?|slander|fabricated|fabrications?|fiction|propaganda|disinformation|hoax))\\b',
    'denies',
  ),
];

/** "No comment": a quotation that says that nothing is said. */
export const noComment = /^["“”'‘’]*no comment[.,!]?["“”'‘’]*$/i;

/** Whether a sentence may hold one of them: most do not, and are passed over at once. */
export const answerHint =
  /comment|response|reaction|reply|statement|no word|reached|available|unanswered|return|answer|silen|mum\b|tight-lipped|quiet|nothing|little|yet to|unable|short of|verif|confirmed|corroborat|authenticat|established|ascertained|substantiated|determined|declin|refus|groundless|baseless|unfounded|false|untrue|nonsense|fake|lies?\b|slander|fabricat|fiction|propaganda|disinformation|hoax/i;
