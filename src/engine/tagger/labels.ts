/** The attribution head's labels, in the order in which taggers give scores. */
export const ATTRIBUTION_LABELS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const;

/** Whether `to` may follow `from` where labels are `O` and then each kind's B- and I-: I- only behind its own kind. */
export function mayFollow(from: number, to: number): boolean {
  const inside = to > 0 && to % 2 === 0;
  return !inside || from === to || from === to - 1;
}
