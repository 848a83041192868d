import { readWith, run, stages } from '../../engine/pipeline.ts';
import { loadResources } from '../../engine/resources.ts';
import { checkReport } from '../../report/index.ts';
import { caseIn, exampleCase } from '../case.ts';
import type { Io } from '../io.ts';

/** What one look at the installation found. */
export interface Finding {
  name: string;
  /** `missing` is something optional that is not there. */
  state: 'works' | 'missing' | 'broken';
  detail: string;
  /** What to do where it does not work. */
  advice?: string;
}

const REPORT = `Harbour master denies that a ship was hit

PORT ALMAR (NPA) - The harbour master, Ann Lee, said on Tuesday that no ship had been hit.
`;

type Check = readonly [name: string, check: (io: Io) => Promise<Omit<Finding, 'name'>>];

/** Everything that `onrecord doctor` looks at, in order. */
const checks: readonly Check[] = [
  ['node', node],
  ['words', words],
  ['gazetteer', gazetteer],
  ['tagger', tagger],
  ['reading', reading],
  ['examples', example],
  ['browser', browser],
];

/** Looks at the installation. A check that throws is a finding too. */
export async function examine(io: Io): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [name, check] of checks)
    try {
      findings.push({ name, ...(await check(io)) });
    } catch (error) {
      const advice = 'install Onrecord again: npm install onrecord';
      findings.push({ name, state: 'broken', detail: (error as Error).message, advice });
    }
  return findings;
}

async function node(): Promise<Omit<Finding, 'name'>> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return { state: 'works', detail: process.versions.node };
  return { state: 'broken', detail: process.versions.node, advice: 'install Node 20.19 or newer' };
}

async function words(): Promise<Omit<Finding, 'name'>> {
  const before = performance.now();
  await loadResources();
  return { state: 'works', detail: `language data loaded in ${Math.round(performance.now() - before)} ms` };
}

async function gazetteer(): Promise<Omit<Finding, 'name'>> {
  const { gazetteer } = await loadResources();
  if (gazetteer) return { state: 'works', detail: 'places are resolved' };
  return {
    state: 'missing',
    detail: 'countries and regions alone are resolved',
    advice: 'install Onrecord again: data/gazetteer.bin is part of the package',
  };
}

async function tagger(): Promise<Omit<Finding, 'name'>> {
  const notes: string[] = [];
  const { tagger } = await loadResources({ note: (line) => notes.push(line) });
  if (tagger && notes.length === 0) return { state: 'works', detail: tagger.name };
  return { state: 'missing', detail: notes.join('; ') };
}

async function reading(): Promise<Omit<Finding, 'name'>> {
  const resources = await loadResources();
  const report = await readWith({ text: REPORT }, resources);
  const [fault] = checkReport(report);
  if (fault) return { state: 'broken', detail: fault.reason, advice: 'please report this as a fault of Onrecord' };
  const before = performance.now();
  await run({ text: REPORT }, resources);
  const took = (performance.now() - before).toFixed(1);
  return {
    state: 'works',
    detail: `${stages.length} stages read a report of ${REPORT.split(/\s+/).length} words in ${took} ms`,
  };
}

async function example(): Promise<Omit<Finding, 'name'>> {
  const { reports } = caseIn(exampleCase);
  return { state: 'works', detail: `${reports.length} reports for onrecord demo` };
}

/** Only `view` without --out needs one. */
async function browser({ env }: Io): Promise<Omit<Finding, 'name'>> {
  const shown = process.platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY || env.WSL_DISTRO_NAME;
  if (shown) return { state: 'works', detail: 'onrecord view opens the default browser' };
  return {
    state: 'missing',
    detail: 'no display here',
    advice: 'onrecord view STORY --out FILE writes the page instead of opening it',
  };
}
