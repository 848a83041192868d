import { type Outline, type Saying, wordsOf } from '../../exports/outline.ts';
import { stanceWords, timeWords } from '../../exports/wording.ts';
import { harmless, type Style, wrapped } from '../style.ts';

/** A quotation longer than this (in characters) is cut in print; `--json` has it whole. */
const LONGEST = 4000;

/** Attributions in reading order: speaker, role, institution · cue · style, the content below, nested ones indented. */
export function printSayings({ sayings }: Outline, style: Style): string {
  const gutter = Math.max(2, ...sayings.filter(({ depth }) => !depth).map(({ number }) => number.length)) + 1;
  return sayings.map((saying) => printSaying(saying, gutter, style)).join('\n\n');
}

function printSaying(saying: Saying, gutter: number, style: Style): string {
  const { attribution, who, number, depth } = saying;
  const left = ' '.repeat(depth * 4);
  const column = depth ? number.length + 1 : gutter;
  const stance =
    attribution.stance === 'asserts' ? '' : stancePaint(attribution.stance, style)(stanceWords[attribution.stance]);
  const cue = wordsOf(attribution.cue);
  const head = [
    style.bold(harmless(who.name)) +
      (who.office.length ? `, ${harmless(who.office.join(', '))}` : '') +
      printed(who.printed, style),
    cue ? style.cyan(harmless(cue)) : saying.continues ? style.dim(`goes on from ${saying.continues}`) : '',
    style.dim([attribution.style, attribution.kind === 'speech' ? '' : attribution.kind].filter(Boolean).join(', ')),
    stance,
  ].filter(Boolean);
  const lines = [
    wrapped(head.join(style.dim(' · ')), style.width, left + number.padStart(depth ? 0 : gutter - 1).padEnd(column)),
    wrapped(contentWords(saying), style.width, left + ' '.repeat(column)),
  ];
  if (saying.time)
    lines.push(note(`said ${saying.time.span.quote} = ${timeWords(saying.time)}`, left.length + column, style));
  if (attribution.basis.length)
    lines.push(note(`relies on ${wordsOf(attribution.basis)}`, left.length + column, style));
  return lines.join('\n');
}

function printed(words: string | undefined, style: Style): string {
  return words ? style.dim(` (“${harmless(words)}”)`) : '';
}

function contentWords({ attribution: { content } }: Saying): string {
  const words = harmless(wordsOf(content));
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST)} … (${words.length - LONGEST} more characters)`;
}

function note(text: string, indent: number, style: Style): string {
  return wrapped(style.dim(harmless(text)), style.width, ' '.repeat(indent));
}

function stancePaint(stance: keyof typeof stanceWords, style: Style) {
  return stance === 'denies' ? style.red : style.yellow;
}
