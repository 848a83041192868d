import { Presets, SingleBar } from 'cli-progress';
import type { Io } from './io.ts';

/** How far a long job is, shown on standard error where that is a terminal. */
export interface Progress {
  step(): void;
  /** Writes to standard output without leaving pieces of the bar in it. */
  aside(write: () => void): void;
  end(): void;
}

/** Shows progress over `total` reports. */
export function progressOf({ stderr, stdout }: Io, total: number): Progress {
  if (!stderr.isTTY || total < 2) return { step() {}, aside: (write) => write(), end() {} };
  const bar = new SingleBar(
    {
      stream: stderr as unknown as NodeJS.WritableStream,
      format: '{bar} {value} of {total} reports, {eta_formatted} left',
      clearOnComplete: true,
      forceRedraw: true,
      gracefulExit: false,
      linewrap: null,
      barsize: 24,
    },
    Presets.rect,
  );
  bar.start(total, 0);
  return {
    step: () => bar.increment(),
    aside(write) {
      if (stdout.isTTY) stderr.write('\r\x1b[K');
      write();
    },
    end: () => bar.stop(),
  };
}
