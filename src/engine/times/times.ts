import type { Stage } from '../stage.ts';

export const times: Stage = (draft) => draft;
