import type { Explanation } from '../../exports/explanation.ts';
import { outlineOf } from '../../exports/outline.ts';
import { certaintyWords } from '../../exports/wording.ts';
import type { Reason, Report } from '../../report/index.ts';
import { harmless, type Style, wrapped } from '../style.ts';

/** Why claims stand in the record: for each the words, rules, vocabulary entries and model figures that made it. */
export function printExplanations(report: Report, explanations: readonly Explanation[], style: Style): string {
  const names = namesIn(report);
  return `${explanations.map((explanation) => printExplanation(explanation, names, style)).join('\n\n')}\n`;
}

/** What the record calls things, by their ids. */
function namesIn(report: Report): ReadonlyMap<string, string> {
  const { sayings, happenings } = outlineOf(report);
  return new Map([
    ...sayings.map(({ attribution, number, who }) => [attribution.id, `${number} ${harmless(who.name)}`] as const),
    ...happenings.map(({ event, number }) => [event.id, `${number} ${event.type}`] as const),
    ...report.certainties.map(({ id }) => [id, 'of the event, as below'] as const),
  ]);
}

function printExplanation({ claim, parts }: Explanation, names: ReadonlyMap<string, string>, style: Style): string {
  const sections = parts.map(({ kind, id, reasons }) => {
    const name = kind === 'certainty' ? undefined : names.get(id);
    const head = style.bold(name ? `${kind} ${name}` : kind);
    const column = Math.max(0, ...reasons.map(({ what }) => (names.get(what) ?? what).length)) + 2;
    const rows = reasons.map((reason) => {
      const label = names.get(reason.what) ?? reason.what;
      const left = `  ${label.padEnd(column)}`;
      return wrapped(printReason(reason, names, style), style.width, left).replace(label, style.dim(label));
    });
    return [head, ...rows].join('\n');
  });
  const head = [
    wrapped(style.bold(harmless(claim.line)), style.width),
    style.dim(`${claim.id} · ${claim.stance} · ${claim.certainty} ${certaintyWords[claim.certainty]}`),
  ];
  return [head.join('\n'), ...sections].join('\n\n');
}

function printReason(
  { span, rule, entry, scores }: Reason,
  names: ReadonlyMap<string, string>,
  { cyan, dim }: Style,
): string {
  const figures = Object.entries(scores ?? {}).map(([name, figure]) => `${name} ${figure}`);
  return [
    span && `“${harmless(span.quote.replace(/\s+/g, ' '))}”`,
    rule && (names.get(rule) ?? rule),
    entry && cyan(entry),
    figures.join(', '),
  ]
    .filter((part) => part)
    .join(dim(' · '));
}
