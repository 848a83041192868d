import type { Stage } from '../stage.ts';

export const published: Stage = (draft) => draft;
