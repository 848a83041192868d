import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Range } from './span.ts';

/**
 * The id of a thing inside one report: its kind and place, as `time:412-419`.
 * Reading the same text again gives the same id; things that share a kind and a place get a number (`number` from 2).
 */
export function localId(kind: string, range: Range, number = 1): string {
  return `${kind}:${range.start}-${range.end}${number > 1 ? `#${number}` : ''}`;
}

/** An id made from content alone: the first 16 hexadecimal digits of the SHA-256 of the parts, which are kept apart. */
export function contentId(...parts: string[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, 16);
}
