import stringWidth from 'string-width';
import { openIn } from '../../exports/open.ts';
import { type Outline, outlineOf } from '../../exports/outline.ts';
import type { Report } from '../../report/index.ts';
import type { Style } from '../style.ts';
import { printEvents } from './events.ts';
import { printFacts } from './facts.ts';
import { printOpen } from './open.ts';
import { printSayings } from './sayings.ts';
import { printTimes, timeRows } from './times.ts';

/** The record of a report for a person: page facts, who says what, what happened, which times are meant, what stays open. */
export function printRecord(report: Report, style: Style): string {
  const outline: Outline = outlineOf(report);
  const sections = [
    printFacts(report, style),
    section('Who says what', outline.sayings.length, 'attribution', printSayings(outline, style), style),
    section('What happened', outline.happenings.length, 'event', printEvents(outline, style), style),
  ];
  const times = timeRows(report);
  if (times.length) sections.push(section('When', times.length, 'time', printTimes(times, style), style));
  const open = openIn(report, outline);
  if (open.count) sections.push(section('Not placed or resolved', open.count, '', printOpen(open, style), style));
  return `${sections.join('\n\n')}\n`;
}

function section(title: string, count: number, noun: string, body: string, style: Style): string {
  const number = noun ? `${count || 'no'} ${noun}${count === 1 ? '' : 's'}` : `${count}`;
  const head = sectionHead(title, number, style);
  return body ? `${head}\n\n${body}` : head;
}

/** A section's title and size with a rule between them. */
export function sectionHead(title: string, size: string, style: Style): string {
  const rule = '─'.repeat(Math.max(2, style.width - stringWidth(title) - stringWidth(size) - 2));
  return `${style.bold(title)} ${style.dim(`${rule} ${size}`)}`;
}
