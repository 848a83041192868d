import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Unread } from '../report/index.ts';
import { looksBinary } from './encoding.ts';
import { IntakeError } from './error.ts';
import { type FetchOptions, fetchSource, isUrl } from './fetch.ts';
import { formatOf } from './format.ts';
import { binaryKind } from './magic.ts';
import type { Source } from './source.ts';

/** How sources are read. */
export interface ReadOptions extends FetchOptions {
  /** Where `-` is read from; `process.stdin` unless given. */
  stdin?: AsyncIterable<Uint8Array | string>;
}

/** The largest source taken, in bytes: a report is a thousandth of it; what is larger is something else. */
export const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Reads the reports in what `findSources` named: a file's path, `-` for standard input, or an http(s) URL, which is fetched.
 * @throws IntakeError when it cannot be had or holds no report; its message is one line for a person
 */
export async function* readSource(name: string, options: ReadOptions = {}): AsyncGenerator<Unread> {
  const source = isUrl(name)
    ? await fetchSource(name, options)
    : { name, bytes: name === '-' ? await readStream(options.stdin ?? process.stdin) : await readPath(name) };
  yield* readBytes({ ...source, bytes: await unzipped(source) });
}

/**
 * Reads the reports in bytes that are at hand: no file or network access.
 * @throws IntakeError when they hold no report
 */
export function readBytes(source: Source): Iterable<Unread> {
  const { name, bytes } = source;
  if (bytes.length === 0) throw new IntakeError('intake/empty', name, 'is empty');
  if (bytes.length > MAX_BYTES) throw tooLarge(name, bytes.length);
  const kind = binaryKind(bytes) ?? (looksBinary(bytes) ? 'binary data' : undefined);
  if (kind) throw new IntakeError('intake/binary', name, `is ${kind}, not text or HTML; save it as text and read that`);
  return formatOf(source).read(source);
}

async function readPath(name: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(name);
    if (size > MAX_BYTES) throw tooLarge(name, size);
    return await readFile(name);
  } catch (error) {
    throw fileError(name, error);
  }
}

/** An error of the file system in words. */
export function fileError(name: string, error: unknown): IntakeError {
  if (error instanceof IntakeError) return error;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT')
    return new IntakeError('intake/not-found', name, 'there is no such file or folder', { cause: error });
  const reason =
    code === 'EACCES' || code === 'EPERM' ? 'may not be read (permission denied)' : `cannot be read (${code})`;
  return new IntakeError('intake/not-readable', name, reason, { cause: error });
}

async function readStream(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > MAX_BYTES) throw tooLarge('-', size);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** The bytes, taken out of gzip where they are in it. */
async function unzipped({ name, bytes }: Source): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength: MAX_BYTES });
  } catch (error) {
    const large = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw large ? tooLarge(name) : new IntakeError('intake/binary', name, 'is a damaged gzip file', { cause: error });
  }
}

function tooLarge(name: string, size?: number): IntakeError {
  const has = size === undefined ? 'is' : `has ${Math.round(size / 1e6)} MB, which is`;
  return new IntakeError(
    'intake/too-large',
    name,
    `${has} more than the ${MAX_BYTES / 1024 / 1024} MB taken; split it`,
  );
}
