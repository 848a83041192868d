import { explainWith } from '../../engine/pipeline.ts';
import type { TaggerName } from '../../engine/resources.ts';
import type { Resources } from '../../engine/stage.ts';
import { explanationsOf } from '../../exports/explanation.ts';
import { svgMap } from '../../exports/map/svg.ts';
import { IntakeError, readSource } from '../../intake/index.ts';
import type { Facts, Reasons, Report } from '../../report/index.ts';
import { printExplanations } from '../print/explanation.ts';
import { printMap } from '../print/map.ts';
import { printRecord } from '../print/record.ts';
import { styleOf } from '../style.ts';

/**
 * How reports are written: for a person as words or as a map, as JSON on many lines or on one, as a picture of the map;
 * or what led to one of its claims, for a person or as JSON.
 */
export type Form =
  | { as: 'record' | 'map'; columns: number; colour: boolean }
  | { as: 'explanation'; of: string; columns: number; colour: boolean }
  | { as: 'explanation-json'; of: string }
  | { as: 'json' }
  | { as: 'jsonl' }
  | { as: 'svg' };

/** One source to read and write out: plain data, so that it can be sent to a worker. */
export interface Order {
  /** A path, a URL, or `-`. */
  source: string;
  given: Partial<Facts>;
  form: Form;
  /** The tagger asked for; the best there is where it is not said. */
  tagger?: TaggerName;
}

/** What came of an order: the reports written out, or in a line why there are none. */
export interface Outcome {
  source: string;
  written: string[];
  error?: string;
}

/** Reads all reports of a source, each with what led to what it holds. */
export async function* reportsIn(
  { source, given }: Pick<Order, 'source' | 'given'>,
  resources: Resources,
  stdin: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<{ report: Report; reasons: Reasons }> {
  for await (const unread of readSource(source, { stdin }))
    yield await explainWith({ ...unread, facts: { ...unread.facts, ...given } }, resources);
}

/** Carries out an order. A source that cannot be read is an outcome, not an exception. */
export async function carryOut(
  order: Order,
  resources: Resources,
  stdin: AsyncIterable<Uint8Array | string>,
): Promise<Outcome> {
  const written: string[] = [];
  try {
    for await (const { report, reasons } of reportsIn(order, resources, stdin))
      written.push(write(report, reasons, order.form));
    return { source: order.source, written };
  } catch (error) {
    if (error instanceof IntakeError) return { source: order.source, written, error: error.message };
    const fault = `Onrecord failed on it, which is a fault of Onrecord (${(error as Error).message}); please report it`;
    return { source: order.source, written, error: `${order.source}: ${fault}` };
  }
}

/** A report in the form asked for; nothing where a claim is to be explained that it does not hold. */
function write(report: Report, reasons: Reasons, form: Form): string {
  if (form.as === 'jsonl') return JSON.stringify(report);
  if (form.as === 'json') return JSON.stringify(report, null, 2);
  if (form.as === 'svg') return svgMap(report.places);
  if (form.as === 'explanation-json') {
    const explanations = explanationsOf(report, reasons, form.of);
    return explanations.length ? `${JSON.stringify(explanations, null, 2)}\n` : '';
  }
  const style = styleOf(
    { write: () => {}, columns: form.columns },
    form.colour ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' },
  );
  if (form.as === 'explanation') {
    const explanations = explanationsOf(report, reasons, form.of);
    return explanations.length ? printExplanations(report, explanations, style) : '';
  }
  return form.as === 'map' ? `${printMap(report, style)}\n` : printRecord(report, style);
}
