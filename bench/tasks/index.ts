import type { Task } from '../task.ts';
import { attribution, attributionExact } from './attribution.ts';

/** Every task of `predict` and `bench`. */
export const tasks: readonly Task[] = [attribution, attributionExact];
