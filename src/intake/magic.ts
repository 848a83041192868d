/** First bytes of files that people take for text, and what to call them. */
const magic: readonly (readonly [kind: string, bytes: readonly number[] | string])[] = [
  ['a PDF', '%PDF-'],
  ['a ZIP, Word, Excel or EPUB file', 'PK\x03\x04'],
  ['an old Word or Excel file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['an RTF document', '{\\rtf'],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', 'GIF8'],
  ['a RIFF file (WebP, WAV or AVI)', 'RIFF'],
  ['a program', '\x7fELF'],
  ['an SQLite database', 'SQLite format 3'],
  ['a gzip file', [0x1f, 0x8b]],
  ['a 7z file', [0x37, 0x7a, 0xbc, 0xaf]],
];

/** What sort of binary file the bytes are, where their beginning says so. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  return magic.find(([, start]) => {
    const expected = typeof start === 'string' ? Buffer.from(start, 'latin1') : start;
    return expected.every((byte: number, i: number) => bytes[i] === byte);
  })?.[0];
}
