import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explainWith } from '../../src/engine/pipeline.ts';
import { loadResources } from '../../src/engine/resources.ts';
import { explanationsOf } from '../../src/exports/explanation.ts';
import { onrecord } from './io.ts';

const story = (name: string) => join(import.meta.dirname, 'stories', name);

/** Rules alone: the goldens do not depend on which weights are installed. */
const explain = (name: string, id: string, ...options: string[]) =>
  onrecord(['read', story(name), '--tagger', 'rules', '--explain', id, ...options]);

test.each([
  ['drones.txt', 'E6'],
  ['drones.txt', '6'],
  ['frigates.html', 'E1'],
])('what led to %s %s; `npm run goldens` writes it', async (name, id) => {
  const { stdout, status } = await explain(name, id);
  expect(status).toBe(0);
  await expect(stdout).toMatchFileSnapshot(`./goldens/${name}.explain.${id}.txt`);
});

test('an id of --json explains that claim alone, as JSON too', async () => {
  const { stdout } = await explain('drones.txt', 'E6', '--json');
  const [first, second] = JSON.parse(stdout) as { claim: { id: string } }[];
  const one = await explain('drones.txt', second?.claim.id ?? '', '--json');
  expect(JSON.parse(one.stdout)).toEqual([second]);
  expect(first).not.toEqual(second);
});

test.each([
  [['--explain', 'E99'], 1, "no claim is called 'E99' here"],
  [['--explain', 'E1', '--jsonl'], 2, 'leave out --jsonl and --map'],
  [['--explain', 'E1', story('frigates.html')], 2, '--explain takes one report'],
])('%j cannot be explained', async (options, status, complaint) => {
  const result = await onrecord(['read', story('drones.txt'), '--tagger', 'rules', ...options]);
  expect(result.status).toBe(status);
  expect(result.stderr).toContain(complaint);
});

test('reasons are those of this reading: figures of the models, words of the text, entries of the vocabulary', async () => {
  const text = 'OSLO (AFP) - The minister said Kenya had refused to deliver 300 Shahed-136 drones to Mali in May.';
  const { report, reasons } = await explainWith({ text }, await loadResources());
  const transfer = report.events.find(({ type }) => type === 'TRANSFER');
  const [explanation] = explanationsOf(report, reasons, transfer?.id ?? '');
  const why = (kind: string, what: string) =>
    explanation?.parts.find((part) => part.kind === kind)?.reasons.find((reason) => reason.what === what);
  expect(why('event', 'trigger')?.entry).toBe('event-triggers: deliver (verb) = TRANSFER delivered');
  expect(why('event', 'stage refused')).toMatchObject({
    span: { quote: 'refused' },
    entry: 'stages: refuse (refused)',
  });
  expect(why('event', 'recipient')).toMatchObject({ span: { quote: 'Mali' }, rule: 'behind “to”' });
  expect(why('event', 'goods')?.entry).toBe('weapons: Shahed-136; unroca: drone (IV)');
  const sure = Object.values(why('attribution', 'found by')?.scores ?? {});
  expect(sure.length).toBe(3);
  for (const probability of sure) expect(probability).toBeGreaterThan(0.3);
  const own = report.certainties.find((c) => c.event === transfer?.id && c.attribution === undefined);
  expect(reasons.get(own?.id ?? '')?.find(({ what }) => what === 'score')?.scores?.score).toBe(own?.score);
});

test('every reason names a word, a rule, an entry or a figure, and quotes the text', async () => {
  const text = 'Rebels shelled Goma. “Two were fired at the port,” said Ana Diop, who declined to say by whom.';
  const { report, reasons } = await explainWith({ text }, await loadResources({ tagger: 'rules' }));
  expect(reasons.size).toBeGreaterThan(4);
  for (const { span, rule, entry, scores } of [...reasons.values()].flat()) {
    expect(span ?? rule ?? entry ?? scores).toBeDefined();
    if (span) expect(span.quote).toBe(report.text.slice(span.start, span.end));
  }
});
