import { type Cue, cues } from './cue.ts';

// Verbs of saying, thinking, wanting and showing, by kind. The classes follow Levin (1993, classes 29.4, 29.5, 37) and VerbNet's
// say-37.7, transfer_mesg-37.1.1, conjecture-29.5; PARC 3.0 and PolNeAR show that a third of news attributions are not speech.

export const verbs: readonly Cue[] = [
  ...cues(
    'speech',
    'asserts',
    ['clause'],
    `say, add, write, note, explain, argue, announce, declare, state, claim, insist, assert, allege, contend, maintain,
     remark, comment, observe, mention, point out, reply, respond, answer, retort, recall, recount, repeat, reiterate,
     stress, emphasize, emphasise, underline, underscore, reveal, disclose, divulge, report, confirm, affirm, reaffirm,
     acknowledge, concede, admit, confess, complain, lament, boast, joke, quip, tweet, post, email, testify, swear, attest,
     predict, forecast, speculate, hint, imply, suggest, propose, recommend, urge, demand, warn, caution, threaten,
     conclude, clarify, elaborate, opine, reason, rebut, protest, vow, pledge, promise, proclaim, pronounce, relay, sum up,
     spell out, stipulate, rule, certify, decree, order, theorize, theorise, posit, postulate, plead, signal, indicate,
     telegraph`,
  ),
  ...cues(
    'speech',
    'asserts',
    ['quote'],
    `call out, interject, chime in, cut in, go on, continue, counter, snap, fume, recite, read out, put it, cry, scream,
     mutter, murmur, volunteer, blog, retweet, beg, muse, exclaim, shout, yell, chant, whisper`,
  ),
  ...cues(
    'speech',
    'asserts',
    ['clause', 'hearer'],
    `tell, inform, assure, remind, warn, notify, brief, advise, promise, alert, reassure, caution, email, text, write`,
  ),
  ...cues(
    'speech',
    'asserts',
    ['to'],
    `vow, pledge, promise, threaten, swear, offer, agree, claim, propose, volunteer`,
  ),
  ...cues(
    'speech',
    'asserts',
    ['object'],
    `describe, announce, criticize, criticise, condemn, denounce, praise, call for, call on, accuse, blame, urge, cite, quote,
     blast, slam, decry, hail, applaud, mock, deride, warn of, warn against, speak of, talk of, lambast, lambaste, assail, deplore, propose,
     allege, liken, portray, dub, brand, label, attribute, vouch for, point to, allude to, hint at, apologize for, apologise for`,
  ),
  // to ask for something is to want it
  ...cues('speech', 'asserts', ['to', 'object'], `ask for`),
  ...cues('speech', 'asserts', ['to'], `ask`),
  ...cues('speech', 'asks', ['clause', 'hearer'], `ask, query, inquire, enquire, quiz`),
  ...cues('speech', 'asks', ['clause', 'object'], `question`),
  ...cues('belief', 'asks', ['clause'], `wonder, ponder`),
  ...cues(
    'speech',
    'denies',
    ['clause', 'object'],
    `deny, dispute, reject, dismiss, refute, repudiate, rebuff, contest, disavow, rule out`,
  ),
  ...cues('speech', 'denies', ['gerund'], `deny`),
  ...cues('speech', 'asserts', ['gerund'], `admit, acknowledge, recall`),
  ...cues(
    'belief',
    'asserts',
    ['clause'],
    `believe, think, expect, suspect, assume, presume, reckon, consider, feel, guess, imagine, know, understand, realize, realise, recognize,
     recognise, agree, accept, anticipate, foresee, envisage, envision, doubt, suppose, figure, figure out, hold, remember, trust, bet, learn, hear`,
  ),
  ...cues('belief', 'asserts', ['object'], `know of, hear of, learn of, think of`),
  ...cues('belief', 'asserts', ['to'], `expect`),
  ...cues('attitude', 'asserts', ['clause'], `hope, fear, worry, wish, regret, prefer, rejoice`),
  ...cues(
    'attitude',
    'asserts',
    ['to'],
    `hope, intend, plan, aim, want, seek, prefer, wish, decide, resolve, long, opt`,
  ),
  ...cues('attitude', 'asserts', ['object'], `support, back, endorse, oppose, favor, favour, welcome`),
  ...cues(
    'evidence',
    'asserts',
    ['clause'],
    `show, find, find out, turn out, prove, demonstrate, establish, ascertain, discover, determine, corroborate, document, detect, verify`,
  ),
  ...cues(
    'assessment',
    'asserts',
    ['clause'],
    `estimate, judge, calculate, assess, deem, infer, deduce, project, gather, decide, surmise`,
  ),
  ...cues(
    'assessment',
    'undetermined',
    ['clause', 'object'],
    `assess, investigate, examine, probe, look into, study, review, weigh`,
  ),
];

/** Copula and adjective: "is concerned that", "was confident that". */
export const adjectives: readonly Cue[] = [
  ...cues(
    'attitude',
    'asserts',
    ['clause'],
    `concerned, worried, afraid, hopeful, glad, pleased, disappointed, alarmed, angry, fearful, proud, sorry, grateful, dismayed, anxious`,
  ),
  ...cues('attitude', 'asserts', ['to'], `willing, ready, eager, keen, determined, reluctant, unwilling, prepared`),
  ...cues(
    'belief',
    'asserts',
    ['clause'],
    `confident, convinced, certain, sure, aware, optimistic, pessimistic, adamant, sceptical, skeptical, doubtful, positive, mindful`,
  ),
  ...cues('belief', 'undetermined', ['clause'], `unsure, uncertain, unaware, undecided`),
  ...cues('assessment', 'undetermined', ['clause'], `unclear, unknown`),
  ...cues('belief', 'asserts', ['clause'], `clear`),
];

/** Verbs after which a second verb is the cue: "declined to say", "went on to insist", with the stance they give it. */
export const helpers: Readonly<Record<string, 'declines' | 'asserts'>> = {
  decline: 'declines',
  refuse: 'declines',
  go: 'asserts',
  continue: 'asserts',
  proceed: 'asserts',
  appear: 'asserts',
  seem: 'asserts',
  begin: 'asserts',
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(/[\s,]+/));

/** Verbs of saying that a decliner does not do: "would not confirm", "did not comment". */
export const sayings = set(
  `say comment confirm answer respond reply disclose reveal elaborate specify discuss identify name provide give explain mention
   detail address clarify release`,
);

/** Verbs of finding out, whose negation leaves the matter open: "has not determined", "could not verify". */
export const findings = set(
  `determine verify confirm establish know conclude decide assess ascertain prove see find corroborate authenticate learn
   substantiate validate clear certain rule`,
);
