/** What can keep bytes from becoming a report. Stable: programs may tell cases apart by it. */
export type IntakeCode =
  | 'intake/not-found'
  | 'intake/not-readable'
  | 'intake/no-files'
  | 'intake/empty'
  | 'intake/binary'
  | 'intake/no-story'
  | 'intake/too-large'
  | 'intake/fetch-failed'
  | 'intake/fetch-status'
  | 'intake/fetch-timeout';

/** A source that cannot be read. `message` names it and says in one line what is wrong and what to do. */
export class IntakeError extends Error {
  override readonly name = 'IntakeError';
  readonly code: IntakeCode;
  /** The file, URL or `-` that was asked for. */
  readonly source: string;

  constructor(code: IntakeCode, source: string, reason: string, options?: ErrorOptions) {
    super(`${source === '-' ? 'standard input' : source}: ${reason}`, options);
    this.code = code;
    this.source = source;
  }
}
