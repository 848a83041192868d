/** How outlets mark a corrected version above its story, in the words that agencies use for it. */
const MARK = /\b(?:CORRECTED|CORRECTION|Corrected|Correction|Corrects|corrects)\b/;
/** Where the mark stands: in or right below the headline. */
const TOP = 400;
/** How newspapers put it, wherever on the page. */
const NOTE =
  /\b(?:an earlier version of this (?:article|story|report)|this (?:article|story|report) (?:has been|was) (?:corrected|amended))\b/i;

/** The words by which a report calls itself a corrected version. */
export function correctionMark(printed: string): string | undefined {
  return (MARK.exec(printed.slice(0, TOP)) ?? NOTE.exec(printed))?.[0];
}
