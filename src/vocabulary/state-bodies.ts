import { bodies } from './bodies.ts';

const GOVERNING = new Set(
  bodies.filter(({ kind, state }) => state && (kind === 'executive' || kind === 'ministry')).map(({ name }) => name),
);

/** Whether a body is part of a government, so that its "we" is the government: ministries, cabinets, presidencies; no court, army or police. */
export function governs(body: string): boolean {
  return (
    GOVERNING.has(body) ||
    /\b(?:ministry|cabinet|presidency|government|foreign office|home office|chancellery)\b/i.test(body)
  );
}

/** Nouns for bodies and offices that a state, its region or its town has: "the Brevik regional prosecutor's office", "Karlow police". Written for this project. */
export const stateBodies: RegExp =
  /\b(?:prosecutors?|police|polic(?:e|ing) force|ministry|minist(?:er|ers)|governors?|governorate|mayors?|administration|courts?|army|navy|air force|military|armed forces|border guards?|coast guard|emergency services?|customs|city hall|town hall|councils?|health department|security service|intelligence service|embassy|consulate|parliament|president|presidency|government|authorities)\b/i;

/** Bodies and offices that a state has but one of, so that a report from there need not say whose: "Defence Minister Ana Ruiz", "the navy", "the governor". */
export const nationalBodies: RegExp =
  /\b(?:(?:prime|foreign|defen[cs]e|interior|justice|finance|health|energy|deputy) minister|minister|(?:foreign|defen[cs]e|interior|justice|finance|trade|economy|energy|health) ministry|ministry|government|military|chiefs of staff|governor|regional governor|army|navy|air force|coast guard|armed forces|general staff|customs)\b/i;
