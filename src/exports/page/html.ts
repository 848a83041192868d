/** Text of a report or the user made safe for HTML, as content and in quoted attributes. */
export function escaped(text: string): string {
  return pictured(text).replace(
    /[&<>"']/g,
    (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c] as string,
  );
}

/** Control characters, which HTML drops or refuses, as their pictures: one character for one. */
function pictured(text: string): string {
  return text.replace(/[^\P{Cc}\t\n]/gu, (c) => (c < ' ' ? String.fromCharCode(0x2400 + c.charCodeAt(0)) : '\uFFFD'));
}

/** An element with text and attributes escaped by the caller; attributes that are undefined are left out. */
export function element(name: string, attributes: Record<string, string | undefined>, inner: string): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(value as string)}"`)
    .join('');
  return `<${name}${list}>${inner}</${name}>`;
}
