import { loadResources, type TaggerName } from '../src/engine/resources.ts';
import { readLines, SHARED } from './scorers.ts';
import type { Line } from './task.ts';
import { goldSpeakers, judged, readTwice } from './tasks/speakers.ts';

// npx tsx bench/speaker-errors.ts [given|tagged] [rules|fast|model] [seen|opened|later|fresh]: each speaker of the gold that is read wrong,
// with its words, in a part that rules may be written on.

const [way = 'given', tagger, part = 'seen'] = process.argv.slice(2);
if (part === 'unread') throw new Error('the unread part is not looked at');
const resources = await loadResources(tagger ? { tagger: tagger as TaggerName } : {});
const lines = new Map(readLines<Line>(`${SHARED}data/attribution/train.jsonl`).map((line) => [line.id, line]));
for (const { id, part: of, attributions } of goldSpeakers()) {
  const line = lines.get(id);
  if (!line || of !== part) continue;
  const text = line.text as string;
  const words = (pairs: readonly [number, number][]) => pairs.map(([from, to]) => text.slice(from, to)).join(' | ');
  const read = (await readTwice(line, attributions, resources))[way as 'given' | 'tagged'];
  for (const [i, gold] of attributions.entries()) {
    const ours = read[i];
    const verdict = ours ? judged(gold, ours, text) : undefined;
    const wrong = verdict ? Object.entries(verdict).filter(([, right]) => right === false) : [['cue']];
    if (wrong.length === 0) continue;
    console.log(
      `${id.slice(0, 40)} ${wrong.map(([what]) => what).join(', ')}: ${words(gold.source)} · ${words(gold.cue)}`,
    );
    console.log(`  gold ${gold.kind} ${words(gold.names ?? [])} ${gold.stance ?? ''}`);
    if (ours)
      console.log(`  ours ${ours.kind} ${ours.names.slice(0, 3).join(' | ')} ${ours.stance} (${words(ours.source)})`);
  }
}
