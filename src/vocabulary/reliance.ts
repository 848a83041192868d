// Words by which a text says that a party speaks from what another made known, that it only judges, or that it has looked for itself.
// Written for this project from the ways news agencies put it; stems stand for all forms of a verb.

/** What others made known, as it is taken up: "after the announcement", "which Washington revealed". */
export const announced: RegExp = words(
  'announc(?:ed?|es|ing|ements?)',
  'reveal(?:s|ed|ing)?',
  'revelations?',
  'disclos(?:es?|ed|ing|ures?)',
  'releas(?:es?|ed|ing)',
  'declassified',
  'findings?',
  'accusations?',
  'allegations?',
  'assertions?',
  'assessments?',
  'briefings?',
  'claim(?:s|ed|ing)?',
  'cit(?:es?|ed|ing)',
  'quot(?:es?|ed|ing)',
  'rel(?:y|ies|ied|ying) on',
  'based on',
  'according to',
  'informed by',
  'echo(?:es|ed|ing)?',
  'repeat(?:s|ed|ing)?',
  'endors(?:es?|ed|ing)',
  'referring to',
  'information (?:from|provided by|shared by)',
);

/** Cues of judgement: who condemns or welcomes a thing takes it that it happened, and says nothing of how it knows. */
export const judges: RegExp = words(
  'condemn(?:s|ed|ing)?',
  'denounc(?:es?|ed|ing)',
  'deplor(?:es?|ed|ing)',
  'decri(?:es|ed)',
  'lament(?:s|ed|ing)?',
  'welcom(?:es?|ed|ing)',
  'prais(?:es?|ed|ing)',
  'hail(?:s|ed|ing)?',
  'applaud(?:s|ed|ing)?',
  'criti[cs]i[sz](?:es?|ed|ing)',
  'slam(?:s|med|ming)?',
  'blast(?:s|ed|ing)?',
  'protest(?:s|ed|ing)?',
);

/** A party that has looked for itself: what it did, and those who look by trade. What is still to be done ("must be studied") proves nothing. */
export const examined: RegExp = words(
  // "were examined by two doctors": others did
  '(?:examined|inspected|analy[sz]ed|studied|documented|photographed|recovered|measured|intercepted)(?! by (?!its|their|his|her))',
  '(?:its|their) own (?:satellite )?(?:images?|imagery|photographs?|inspectors|researchers|analysis|tests?|count)',
  'witnessed',
  'investigators',
  'forensic(?:s| experts?)',
  'eyewitness(?:es)?',
  'satellite (?:images?|imagery|photos?|pictures?) (?:show|reveal|taken)',
  'on the spot',
);

function words(...patterns: string[]): RegExp {
  return new RegExp(`\\b(?:${patterns.join('|')})\\b`, 'i');
}
