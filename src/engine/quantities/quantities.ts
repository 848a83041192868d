import type { Stage } from '../stage.ts';

export const quantities: Stage = (draft) => draft;
