import { IntakeError } from './error.ts';
import type { Source } from './source.ts';

/** How a page is fetched. */
export interface FetchOptions {
  /** Milliseconds until a page is given up; 20,000 unless given. */
  timeout?: number;
  /** The largest page taken, in bytes; 16 MB unless given. */
  maxBytes?: number;
  /** Gives up when it aborts. */
  signal?: AbortSignal;
}

/** Whether a name is an http or https URL. */
export function isUrl(name: string): boolean {
  return /^https?:\/\//i.test(name);
}

/**
 * Fetches a page, following redirects: the only thing in intake that uses the network, and only for a URL the user named.
 * @throws IntakeError on a status other than success, a time-out, too many bytes, or no connection
 */
export async function fetchSource(
  url: string,
  { timeout = 20_000, maxBytes = 16 * 1024 * 1024, signal }: FetchOptions = {},
): Promise<Source> {
  const deadline = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, {
      signal: signal ? AbortSignal.any([deadline, signal]) : deadline,
      headers: { accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5', 'user-agent': 'onrecord' },
    });
    if (!response.ok) {
      await response.body?.cancel();
      const status = `${response.status} ${response.statusText}`.trim();
      throw new IntakeError(
        'intake/fetch-status',
        url,
        `the server answered ${status}; save the page and read the file`,
      );
    }
    const bytes = await collect(response, url, maxBytes);
    const contentType = response.headers.get('content-type');
    return { name: url, bytes, url: response.url || url, ...(contentType ? { contentType } : {}) };
  } catch (error) {
    if (error instanceof IntakeError) throw error;
    if (deadline.aborted)
      throw new IntakeError('intake/fetch-timeout', url, `no answer within ${timeout / 1000} seconds`, {
        cause: error,
      });
    throw new IntakeError('intake/fetch-failed', url, `could not be fetched (${rootCause(error)})`, { cause: error });
  }
}

async function collect(response: Response, url: string, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxBytes)
      throw new IntakeError('intake/too-large', url, `is larger than the ${Math.round(maxBytes / 1e6)} MB taken`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** fetch says "fetch failed" and hides the reason in a cause. */
function rootCause(error: unknown): string {
  let root = error as Error & { code?: string };
  while (root.cause instanceof Error) root = root.cause as typeof root;
  return root.code ?? root.message;
}
