/** How far into a page its charset may be declared. */
const HEAD = 4096;

/** The charsets that a page declares of itself: `<meta charset>`, `<meta http-equiv>` or an XML declaration. */
export function declaredCharsets(bytes: Uint8Array): (string | undefined)[] {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  return [
    head.match(/<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]+)/i)?.[1],
    head.match(/^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:-]+)/i)?.[1],
  ];
}
