import type { FrameName, Trigger } from '../../../vocabulary/event-triggers.ts';
import { Filling, type Source } from '../filling.ts';
import type { RoleMention, Surroundings } from '../mention.ts';
import { aid, fund, impose, meet } from './dealings.ts';
import { act, crash, die, down, fire, harm, mined, move, sail, take, under, vessel } from './force.ts';
import type { Frame } from './frame.ts';
import { arrive, carry, deal, get, give, licence, swap } from './supply.ts';

const FRAMES: Readonly<Record<FrameName, Frame>> = {
  give,
  get,
  arrive,
  deal,
  act,
  harm,
  fire,
  meet,
  impose,
  aid,
  down,
  carry,
  vessel,
  move,
  die,
  fund,
  licence,
  swap,
  take,
  crash,
  mined,
  under,
  sail,
};

/** Fills the roles of a trigger from what stands round it. */
export function fill(source: Source, trigger: Trigger, around: Surroundings): RoleMention[] {
  return FRAMES[trigger.frame](new Filling(source, around, trigger.type), around);
}
