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

/** A party that has looked for itself: what it did, and those who look by trade. What is still to be done ("must be studied") proves nothing. */
export const examined: RegExp = words(
  'examined',
  'inspected',
  'analy[sz]ed',
  'studied',
  'documented',
  'photographed',
  'recovered',
  'measured',
  'intercepted',
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
