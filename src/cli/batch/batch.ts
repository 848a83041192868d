import { availableParallelism } from 'node:os';
import Tinypool from 'tinypool';
import { loadResources } from '../../engine/resources.ts';
import type { Io } from '../io.ts';
import { carryOut, type Order, type Outcome } from './order.ts';

/** A worker must have this many sources to read before it has paid for loading its own gazetteer and model. */
const SOURCES_A_WORKER = 100;
const MOST_WORKERS = 8;

/** How many workers read `count` sources best; 1 is this thread alone. */
export function workersFor(count: number, cores: number = availableParallelism()): number {
  return Math.max(1, Math.min(cores, MOST_WORKERS, Math.floor(count / SOURCES_A_WORKER)));
}

/**
 * Carries out orders and gives the outcomes in the same order, each as soon as it and all before it are there.
 * @param workers 1 to stay in this thread
 */
export async function* readAll(orders: Order[], workers: number, { stdin, stop }: Io): AsyncGenerator<Outcome> {
  if (workers <= 1) {
    const resources = await loadResources();
    for (const order of orders) {
      if (stop.aborted) return;
      yield await carryOut(order, resources, stdin);
    }
    return;
  }
  const worker = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);
  const pool = new Tinypool({
    filename: worker.href,
    minThreads: workers,
    maxThreads: workers,
    ...(worker.pathname.endsWith('.ts') ? { execArgv: ['--import', readingTypeScript()] } : {}),
  });
  try {
    const ahead: Promise<Outcome>[] = [];
    let next = 0;
    // Enough in hand that no worker waits for a slow report to be written, few enough to hold.
    while (ahead.length || next < orders.length) {
      while (next < orders.length && ahead.length < workers * 8) {
        const outcome = pool.run(orders[next++]) as Promise<Outcome>;
        outcome.catch(() => {});
        ahead.push(outcome);
      }
      const first = ahead.shift();
      if (stop.aborted || !first) return;
      yield await first;
    }
  } finally {
    await pool.destroy();
  }
}

/** A module that lets a worker import TypeScript: from source the worker is TypeScript too. */
function readingTypeScript(): string {
  return `data:text/javascript,import{register}from'${import.meta.resolve('tsx/esm/api')}';register()`;
}
