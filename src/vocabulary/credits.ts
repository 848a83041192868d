/**
 * Lines in which a story says who reported, wrote, edited or supplied it. A line matches as a whole; the agencies it names are
 * looked up among the agencies.
 */
export interface CreditPattern {
  readonly language: string;
  readonly pattern: RegExp;
  /** `edge`: counts only before the story's first paragraph or after its last. */
  readonly where: 'anywhere' | 'edge';
  /** Words of which the line must hold one; for patterns that would search every paragraph. */
  readonly hints?: readonly string[];
}

export const creditPatterns: readonly CreditPattern[] = [
  {
    language: 'en',
    where: 'edge',
    pattern:
      /^[([—–-]{0,3}\s?(?:additional |with (?:additional )?)?(?:reporting|writing|editing|compiled|translated|translation|edited|written|reported|graphics?|production|research) by:?\s(?!.*\b(?:that|found|finds|shows?|showed|suggests?|revealed|has|have)\b).{2,300}$/iu,
  },
  {
    language: 'en',
    where: 'edge',
    pattern:
      /^[([—–-]{0,3}\s?(?:includes? )?(?:with )?(?:files|(?:additional )?reporting|inputs?|information|contributions?|material|agency inputs|agencies|news wires?|wires?)(?: from| by)?:?\s.{2,120}$/iu,
  },
  {
    language: 'en',
    where: 'anywhere',
    hints: ['contributed', 'helped report', 'reported from'],
    pattern:
      /^[([—–_-]{0,4}\s?.{2,200}\b(?:contributed|contributed reporting|reported from|helped report)\b.{0,80}(?:\b(?:to|for) this (?:report|story|article|dispatch)\b.{0,60}|\.?[)\]]?)$/iu,
  },
  {
    language: 'en',
    where: 'edge',
    pattern:
      /^[([—–-]{0,3}\s?(?:with )?(?:agency inputs|inputs from agencies|agencies|news agencies|wire services|wires)[)\].]{0,3}$/iu,
  },
  // Initials of writers and desks, as AFP signs: `ab-cde/fgh/ij`.
  {
    language: 'en',
    where: 'edge',
    pattern: /^[a-z]{2,4}(?:-[a-z]{2,4}){0,3}(?:\/[a-z]{2,4}(?:-[a-z]{2,4}){0,2}){1,5}$/u,
  },
  { language: 'tr', where: 'edge', pattern: /^(?:haber|muhabir|editör|fotoğraf|derleyen|çeviri)\s*:\s*.{2,80}$/iu },
];
