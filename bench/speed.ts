import { draftOf, stages } from '../src/engine/pipeline.ts';
import { loadResources, type TaggerName } from '../src/engine/resources.ts';
import { goldPath, readLines } from './scorers.ts';

/** What the project has targets for, in stages. */
const ENGINES: Readonly<Record<string, readonly string[]>> = {
  'times, found and placed': ['expressions', 'times'],
  'times and quantities': ['expressions', 'times', 'quantities'],
  'names, places, actors': ['names', 'places', 'actors'],
  'events, certainty, claims': ['events', 'certainty', 'claims'],
};

/** Passes over the reports: a long run is measured, so the first ones warm the engine up (it takes some ten) and the best counts. */
const PASSES = 12;

/** Processor time of this process in milliseconds: what other processes do does not count. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds that each stage takes for all texts together. */
async function timed(texts: readonly string[], tagger: TaggerName, passes: number): Promise<Map<string, number>> {
  const resources = await loadResources({ tagger });
  const best = new Map<string, number>();
  for (let pass = 0; pass < passes; pass++) {
    const took = new Map<string, number>();
    for (const text of texts) {
      let draft = draftOf({ text });
      for (const [name, stage] of stages) {
        const before = spent();
        draft = await stage(draft, resources);
        took.set(name, (took.get(name) ?? 0) + spent() - before);
      }
    }
    if (pass > 0) for (const [name, ms] of took) best.set(name, Math.min(best.get(name) ?? ms, ms));
  }
  return best;
}

/** Words a second of each stage, of the taggers and of the engines, on one core, over the dev reports of `attribution`. */
export async function speed(): Promise<string[][]> {
  const gold = goldPath('attribution/dev.jsonl');
  if (!gold) return [];
  const texts = readLines<{ text: string }>(gold).map((line) => line.text);
  const rules = await timed(texts, 'rules', PASSES);
  const fast = await timed(texts, 'fast', PASSES);
  const some = texts.slice(0, 20);
  const model = await timed(some, 'model', 2);
  const sum = (names: Iterable<string>) => [...names].reduce((all, name) => all + (rules.get(name) ?? 0), 0);
  const line = (name: string, ms: number, of: readonly string[] = texts) => {
    const words = of.reduce((all, text) => all + (text.match(/\S+/g)?.length ?? 0), 0);
    return [name, `${(words / ms).toFixed(1)} thousand words a second`, `${(ms / of.length).toFixed(2)} ms a report`];
  };
  rules.delete('tagger');
  return [
    ...[...rules].map(([name, ms]) => line(name, ms)),
    ...Object.entries(ENGINES).map(([name, parts]) => line(name, sum(parts))),
    line('all stages by rules', sum(rules.keys())),
    line('tagger fast', fast.get('tagger') ?? 0),
    line('tagger model', model.get('tagger') ?? 0, some),
  ];
}
