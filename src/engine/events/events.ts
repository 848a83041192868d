import type { Stage } from '../stage.ts';

export const events: Stage = (draft) => draft;
