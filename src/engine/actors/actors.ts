import type { Stage } from '../stage.ts';

export const actors: Stage = (draft) => draft;
