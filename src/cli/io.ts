/** A stream that the command line writes to. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** All that a command touches outside itself and the files it is told to read: tests pass their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborts to stop long work: Ctrl-C, or a reader of standard output that went away. */
  readonly stop: AbortSignal;
}

/** Exit statuses. */
export const Status = { fine: 0, failed: 1, misuse: 2, interrupted: 130 } as const;
export type Status = (typeof Status)[keyof typeof Status];

/** What the user asked for cannot be done as asked; `message` says in a line what to do instead. */
export class Misuse extends Error {}
