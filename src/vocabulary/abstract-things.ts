/**
 * What is hit, damaged or attacked in a manner of speaking only: *damaged ties*, *attacked the plan*, *a blow that hit confidence*. No
 * force is used against these. Written for this project.
 */
export const abstractThings: ReadonlySet<string> = new Set(
  `tie relation relationship economy trade trust confidence credibility reputation image legitimacy unity cohesion morale effort
  attempt prospect hope chance plan proposal policy idea argument claim decision ruling budget deficit growth revenue profit
  currency rate export interest freedom democracy sovereignty independence integrity stability peace progress campaign candidacy
  character criticism goal milestone deadlock chord balance bargain agreement compromise attention election vote turnout
  identity value bill law legislation reform measure tension anger rivalry feud dispute row crisis deal talk negotiation truce ceasefire
  process initiative transition`
    .trim()
    .split(/\s+/),
);
