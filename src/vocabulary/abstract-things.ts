/**
 * What is hit, damaged or attacked in a manner of speaking only: *damaged ties*, *attacked the plan*, *a blow that hit confidence*. No
 * force is used against these. Written for this project.
 */
export const abstractThings: ReadonlySet<string> = new Set(
  `tie relation relationship economy trade trust confidence credibility reputation image legitimacy unity cohesion morale effort attempt
  prospect hope chance plan proposal policy idea argument claim record decision ruling bill law budget deficit demand supply growth
  revenue profit price market currency rate share sale export interest right freedom democracy sovereignty independence integrity
  stability security peace process progress campaign candidate candidacy opponent rival character speech press media critic criticism
  target goal mark milestone level peak snag deadlock wall note chord balance deal bargain agreement compromise tone pose attention
  headline voter election vote turnout history culture identity value`
    .trim()
    .split(/\s+/),
);
