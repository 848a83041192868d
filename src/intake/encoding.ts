/** Turkish letters in windows-1254 where windows-1252 has Icelandic ones. */
const TURKISH_BYTES = new Set([0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe]);

/** 0x80 to 0x9f in windows-1252. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Node 20 decodes windows-1252 as Latin-1, which has control characters there (nodejs/node issue 56542). */
function windows1252(control: string): string {
  return WINDOWS_1252[control.charCodeAt(0) - 0x80] as string;
}

/** How many bytes are looked at to guess an encoding. */
const SAMPLE = 65_536;

/**
 * Decodes a text's bytes. In order: byte order mark, the charset that the transport or the page declares, UTF-16 by its NULs,
 * UTF-8 where valid, and else windows-1251 (Cyrillic), windows-1254 (Turkish) or windows-1252 by the bytes that tell them apart.
 * @param declared charset labels, the most trusted first; unknown ones are skipped
 */
export function decode(bytes: Uint8Array, declared: readonly (string | undefined)[] = []): string {
  const marked = byteOrderMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const utf16 = looksUtf16(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  const labels = declared.flatMap((label) => (label && encodingOf(label)) || []);
  // ISO-2022-JP is ASCII throughout, so only its label tells it from UTF-8.
  if (labels[0] === 'iso-2022-jp') return new TextDecoder(labels[0]).decode(bytes);
  // Pages that are UTF-8 and say otherwise are common, the reverse is next to impossible.
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== undefined) return utf8;
  const encoding = labels[0] ?? legacyEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'windows-1252' ? text.replace(/[\x80-\x9f]/g, windows1252) : text;
}

/** Whether bytes are no text in any encoding: control characters that no text has, and not UTF-16. */
export function looksBinary(bytes: Uint8Array): boolean {
  if (byteOrderMark(bytes) || looksUtf16(bytes)) return false;
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1b) || byte === 0x7f) controls++;
  return controls > sample.length / 100;
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: in most scripts' texts every second byte of spaces and line ends is NUL. */
function looksUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < 4 || bytes.length % 2 !== 0) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) i % 2 === 0 ? even++ : odd++;
  const enough = sample.length / 10;
  if (odd > enough && even < odd / 20) return 'utf-16le';
  if (even > enough && odd < even / 20) return 'utf-16be';
  return undefined;
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The name of the encoding a label stands for, where there is one. */
function encodingOf(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

function legacyEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  let letters = 0;
  let high = 0;
  let turkish = 0;
  for (const byte of sample) {
    if ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)) letters++;
    if (byte >= 0xc0) high++;
    if (TURKISH_BYTES.has(byte)) turkish++;
  }
  if (high > letters) return 'windows-1251';
  return turkish > 0 ? 'windows-1254' : 'windows-1252';
}
