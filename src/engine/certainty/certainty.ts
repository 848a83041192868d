import type { Stage } from '../stage.ts';

export const certainty: Stage = (draft) => draft;
