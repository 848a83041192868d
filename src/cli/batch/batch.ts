import { availableParallelism } from 'node:os';
import Tinypool from 'tinypool';
import { loadResources } from '../../engine/resources.ts';
import type { Io } from '../io.ts';
import { chosen } from '../tagger.ts';
import { carryOut, type Order, type Outcome } from './order.ts';

/** A helper must have this much to do, in milliseconds, before it has paid for loading its own gazetteer and models. */
const WORTH_A_HELPER = 10_000;
const MOST_HELPERS = 7;
/** The first reports warm the engine up and take long; what the next ones take tells how long the rest will. */
const WARMING = 12;
const TASTE = 8;

/** How many processes besides this one read best what would take this one `milliseconds`. */
export function helpersFor(milliseconds: number, cores: number = availableParallelism()): number {
  return Math.max(0, Math.min(cores - 1, MOST_HELPERS, Math.floor(milliseconds / WORTH_A_HELPER)));
}

/**
 * Carries out orders and gives the outcomes in the same order, each as soon as it and all before it are there.
 * Begins alone, and calls helpers in when the work turns out to be long; the outcomes are the same either way.
 * @param workers how many processes read in all, where the user said so
 */
export async function* readAll(orders: Order[], workers: number | undefined, io: Io): AsyncGenerator<Outcome> {
  const resources = await loadResources(chosen(orders[0]?.tagger, io));
  const alone = (order: Order) => carryOut(order, resources, io.stdin);
  let before = 0;
  let helpers = workers === undefined ? 0 : Math.min(workers, orders.length) - 1;
  let next = 0;
  for (; next < orders.length && helpers === 0; next++) {
    if (io.stop.aborted) return;
    yield await alone(orders[next] as Order);
    const read = next + 1 - WARMING;
    const spent = process.cpuUsage().user / 1000;
    if (read === 0) before = spent;
    if (workers === undefined && read >= TASTE)
      helpers = helpersFor(((spent - before) / read) * (orders.length - next - 1));
  }
  if (next < orders.length) yield* readTogether(orders.slice(next), helpers, alone, io);
}

/** Carries out orders in this process and in `helpers` others. */
async function* readTogether(
  orders: Order[],
  helpers: number,
  alone: (order: Order) => Promise<Outcome>,
  { stop }: Io,
): AsyncGenerator<Outcome> {
  const worker = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);
  const pool = new Tinypool({
    filename: worker.href,
    // ONNX Runtime can crash where a thread that used it ends; a process may
    runtime: 'child_process',
    serialization: 'advanced',
    minThreads: helpers,
    maxThreads: helpers,
    ...(worker.pathname.endsWith('.ts') ? { execArgv: ['--import', readingTypeScript()] } : {}),
  });
  /** Outcomes to come, in order: enough that nobody waits for a slow report, few enough to hold. */
  const ahead: { outcome: Promise<Outcome>; done: boolean }[] = [];
  const most = helpers * 16;
  let next = 0;
  let given = 0;
  try {
    while (ahead.length || next < orders.length) {
      if (stop.aborted) return;
      while (next < orders.length && given < helpers * 4 && ahead.length < most && orders[next]?.source !== '-') {
        const one = { outcome: pool.run(orders[next++]) as Promise<Outcome>, done: false };
        const settled = () => {
          one.done = true;
          given--;
        };
        one.outcome.then(settled, settled);
        given++;
        ahead.push(one);
      }
      const first = ahead[0];
      if (!first?.done && next < orders.length && ahead.length < most) {
        const outcome = await alone(orders[next++] as Order);
        ahead.push({ outcome: Promise.resolve(outcome), done: true });
        // Lets the helpers' answers in.
        await new Promise(setImmediate);
      } else if (first) {
        ahead.shift();
        yield await first.outcome;
      }
    }
  } finally {
    await pool.destroy();
  }
}

/** A module that lets a worker import TypeScript: from source the worker is TypeScript too. */
function readingTypeScript(): string {
  return `data:text/javascript,import{register}from'${import.meta.resolve('tsx/esm/api')}';register()`;
}
