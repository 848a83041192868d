import type { Stage } from '../stage.ts';

export const places: Stage = (draft) => draft;
