import { promisify } from 'node:util';
import { brotliCompressSync, brotliDecompress, constants, inflateRaw } from 'node:zlib';
import type { Report } from '../report/index.ts';

// Reports are kept as JSON in Brotli, which packs them in half of deflate's time; up to schema 4 they were deflated, and those stay as they are.

/** Before the bytes of Brotli. No deflated bytes begin so: they would open with a block of a type that there is not. */
const BROTLI = 0xff;
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

const ofBrotli = promisify(brotliDecompress);
const ofDeflate = promisify(inflateRaw);

/** The bytes that are kept of a report. At once: threads take longer to be asked than the packing does. */
export function packed(report: Report): Uint8Array {
  return Buffer.concat([Buffer.of(BROTLI), brotliCompressSync(JSON.stringify(report), QUALITY)]);
}

/** The report in the bytes that are kept of it. */
export async function unpacked(body: Uint8Array): Promise<Report> {
  const bytes = Buffer.from(body);
  const json = await (bytes[0] === BROTLI ? ofBrotli(bytes.subarray(1)) : ofDeflate(bytes));
  return JSON.parse(json.toString());
}
