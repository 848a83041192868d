import type { Stage } from '../stage.ts';

export const attributions: Stage = (draft) => draft;
