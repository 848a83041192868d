import { type Reasons, type Report, reportOf, type Unread } from '../report/index.ts';
import { actors } from './actors/actors.ts';
import { attributions } from './attributions/attributions.ts';
import { certainty } from './certainty/certainty.ts';
import { claims } from './claims/claims.ts';
import { events } from './events/events.ts';
import { layout } from './layout/layout.ts';
import { names } from './names/names.ts';
import { places } from './places/places.ts';
import { published } from './published/published.ts';
import { quantities } from './quantities/quantities.ts';
import { sentences } from './sentences/sentences.ts';
import type { Draft, Resources, Stage } from './stage.ts';
import { tagger } from './tagger/tagger.ts';
import { expressions, times } from './times/times.ts';

/** The stages in the order in which a reader would do them. */
export const stages: readonly (readonly [name: string, stage: Stage])[] = [
  ['layout', layout],
  ['sentences', sentences],
  ['tagger', tagger],
  ['expressions', expressions],
  ['published', published],
  ['times', times],
  ['quantities', quantities],
  ['names', names],
  ['places', places],
  ['actors', actors],
  ['attributions', attributions],
  ['events', events],
  ['certainty', certainty],
  ['claims', claims],
];

/** A draft that no stage has seen yet. */
export function draftOf(unread: Unread): Draft {
  return {
    ...reportOf(unread),
    blocks: [],
    tokens: [],
    tags: {},
    expressions: [],
    names: [],
    syntax: new Map(),
    reasons: new Map(),
  };
}

/**
 * Runs `stages` one after the other over an unread report.
 * @param onStage told of each stage when it has run, with its time in milliseconds
 */
export async function run(
  unread: Unread,
  resources: Resources,
  onStage?: (name: string, milliseconds: number) => void,
): Promise<Draft> {
  let draft = draftOf(unread);
  for (const [name, stage] of stages) {
    const before = performance.now();
    draft = await stage(draft, resources);
    onStage?.(name, performance.now() - before);
  }
  return draft;
}

/** Reads a report: all stages, working layers dropped. */
export async function readWith(unread: Unread, resources: Resources): Promise<Report> {
  return (await explainWith(unread, resources)).report;
}

/** Reads a report as `readWith` does, and keeps what led to its attributions, events, certainties and claims. */
export async function explainWith(unread: Unread, resources: Resources): Promise<{ report: Report; reasons: Reasons }> {
  const {
    blocks: _blocks,
    tokens: _tokens,
    tags: _tags,
    expressions: _expressions,
    names: _names,
    syntax: _syntax,
    reasons,
    ...report
  } = await run(unread, resources);
  return { report, reasons };
}
