import type { Stage } from '../stage.ts';

export const claims: Stage = (draft) => draft;
