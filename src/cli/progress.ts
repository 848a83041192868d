import { Presets, SingleBar } from 'cli-progress';
import type { Io } from './io.ts';

/** How far a long job is, shown on standard error where that is a terminal. */
export interface Progress {
  step(): void;
  /** Goes to `done` of the total. */
  to(done: number): void;
  /** Writes to standard output without leaving pieces of the bar in it. */
  aside(write: () => void): void;
  end(): void;
}

/**
 * Shows progress over `total` reports.
 * @param format how it is told; `{value}` and `{total}` are numbers of reports unless the caller counts something else
 */
export function progressOf(
  { stderr, stdout }: Io,
  total: number,
  format = '{bar} {value} of {total} reports, {eta_formatted} left',
): Progress {
  if (!stderr.isTTY || total < 2) return { step() {}, to() {}, aside: (write) => write(), end() {} };
  const bar = new SingleBar(
    {
      stream: stderr as unknown as NodeJS.WritableStream,
      format,
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
    to: (done) => bar.update(done),
    aside(write) {
      if (stdout.isTTY) stderr.write('\r\x1b[K');
      write();
    },
    end: () => bar.stop(),
  };
}
