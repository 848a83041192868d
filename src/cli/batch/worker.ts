import { loadResources } from '../../engine/resources.ts';
import type { Resources } from '../../engine/stage.ts';
import { chosen } from '../tagger.ts';
import { carryOut, type Order, type Outcome } from './order.ts';

let resources: Promise<Resources> | undefined;

/** A helper process's work: loads what reading needs once, then carries out one order after the other. */
export default async function work(order: Order): Promise<Outcome> {
  resources ??= loadResources(chosen(order.tagger));
  return carryOut(order, await resources, nothing());
}

/** Standard input is the main process's. */
async function* nothing(): AsyncGenerator<Uint8Array> {}
