/** The bytes of one file, page or stream, with what came along with them. */
export interface Source {
  /** The path, URL or `-` that it was asked for by. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The `Content-Type` it was served with. */
  readonly contentType?: string;
  /** Where it was fetched from, redirects followed. */
  readonly url?: string;
}
