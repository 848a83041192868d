// Words by which a text says that a party speaks from what another made known, and words by which it speaks from what it saw itself.
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

/** What a party finds out by looking for itself: the looking, and the things looked at. */
export const examined: RegExp = words(
  'examin(?:es?|ed|ing|ations?)',
  'inspect(?:s|ed|ing|ions?)',
  'analy[sz](?:es?|ed|ing|is)',
  'stud(?:y|ies|ied|ying)',
  'investigat(?:es?|ed|ing|ors?|ions?)',
  'document(?:s|ed|ing)',
  'photograph(?:s|ed|ing)?',
  'recover(?:s|ed|ing)',
  'forensics?',
  'debris',
  'wreckage',
  'fragments?',
  'remnants?',
  'satellite (?:images?|imagery|photos?|pictures?)',
  'intercept(?:s|ed)?',
  'laborator(?:y|ies)',
  'samples?',
  'serial numbers?',
  'on the spot',
  'eyewitness(?:es)?',
  'witnessed',
);

function words(...patterns: string[]): RegExp {
  return new RegExp(`\\b(?:${patterns.join('|')})\\b`, 'i');
}
