import { type Message, message } from './message.ts';

/** A report's canonical text with what was noticed while fixing it. */
export interface CanonicalText {
  text: string;
  messages: Message[];
}

/**
 * Fixes a report's text once and for all: Unicode NFC, line ends as `\n`, a leading byte order mark dropped; nothing else changes.
 * Lone surrogates cannot be written as UTF-8, so each becomes U+FFFD and is reported.
 * All offsets of a report refer to the result.
 */
export function canonicalText(raw: string): CanonicalText {
  const messages: Message[] = [];
  let text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (!text.isWellFormed()) {
    messages.push(message('text/lone-surrogate', 'half of a character pair stands alone; it was replaced by U+FFFD'));
    text = text.toWellFormed();
  }
  text = text.normalize('NFC');
  if (text.includes('\0')) messages.push(message('text/nul', 'the text holds NUL characters; it may be binary'));
  if (!text.trim()) messages.push(message('text/empty', 'the report has no text'));
  return { text, messages };
}
