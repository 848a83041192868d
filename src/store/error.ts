/** What can keep a ledger from being opened or written. Stable: programs may tell cases apart by it. */
export type StoreCode =
  | 'store/not-a-ledger'
  | 'store/newer-version'
  | 'store/read-only'
  | 'store/full'
  | 'store/busy'
  | 'store/damaged'
  | 'store/not-found'
  | 'store/not-reachable'
  | 'store/bad-import';

/** A ledger that cannot be used as asked. `message` says in one line what is wrong and what to do; what is stored is unharmed. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreCode;

  constructor(code: StoreCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
