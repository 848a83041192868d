import { fileURLToPath } from 'node:url';
import { readWith } from '../../src/engine/pipeline.ts';
import type { Resources } from '../../src/engine/stage.ts';
import type { Attribution, Report } from '../../src/report/index.ts';
import { type GivenAttribution, givenTagger } from '../given-tags.ts';
import { inGivenText } from '../given-text.ts';
import { readLines } from '../scorers.ts';
import type { Line, Task } from '../task.ts';

type Pair = [start: number, end: number];

/** One attribution of `bench/gold/speakers.jsonl`. */
export interface GoldSpeaker {
  source: Pair[];
  cue: Pair[];
  kind: Attribution['speaker']['kind'];
  /** The fullest name of each who speaks, where the report names them; any of them counts, here or elsewhere in the report. */
  names?: Pair[];
  stance?: Attribution['stance'];
  basis?: Pair[];
}

/** An attribution as we read it, beside the gold. */
export interface ReadSpeaker {
  source: Pair[];
  kind: string;
  /** What the report calls the actor who speaks, pronouns apart. */
  names: string[];
  stance: string;
  basis: Pair[];
}

/**
 * `seen`: what rules were first written on; `opened`: kept aside while that was done, then looked at; `later`: read before the rules
 * were run on it, then looked at, and so `fresh` after it; `unread`: read before the rules were run on it and not looked at.
 */
export const PARTS = ['seen', 'opened', 'later', 'fresh', 'unread'] as const;

interface GoldReport {
  id: string;
  part: (typeof PARTS)[number];
  attributions: GoldSpeaker[];
}

const goldFile = (name: string) =>
  readLines<Omit<GoldReport, 'part'>>(fileURLToPath(new URL(`../gold/${name}.jsonl`, import.meta.url)));

/** The gold reports; of the first forty every other one was kept aside at first, the second among them. */
export const goldSpeakers = (): GoldReport[] => [
  ...goldFile('speakers').map((line, k) => ({ ...line, part: k % 2 === 0 ? ('seen' as const) : ('opened' as const) })),
  ...goldFile('speakers-later').map((line) => ({ ...line, part: 'later' as const })),
  ...goldFile('speakers-fresh').map((line) => ({ ...line, part: 'fresh' as const })),
  ...goldFile('speakers-unread').map((line) => ({ ...line, part: 'unread' as const })),
];

const pairs = (spans: readonly { start: number; end: number }[]): Pair[] => spans.map(({ start, end }) => [start, end]);
const meet = (a: readonly Pair[], b: readonly Pair[]) => a.some(([s, e]) => b.some(([t, f]) => s < f && t < e));

/** For each gold attribution what was read with its cue; null where no attribution has it. */
export function readSpeakers({ attributions, actors }: Report, gold: readonly GoldSpeaker[]) {
  return gold.map(({ source, cue }): ReadSpeaker | null => {
    const withCue = attributions.filter((one) =>
      cue.length > 0 ? meet(pairs(one.cue), cue) : meet(pairs(one.source), source),
    );
    const one = withCue.find((one) => source.length === 0 || meet(pairs(one.source), source)) ?? withCue[0];
    if (!one) return null;
    const actor = actors.find(({ id }) => id === one.speaker.actor);
    return {
      source: pairs(one.source),
      kind: one.speaker.kind,
      names: [
        ...(one.speaker.name ? [one.speaker.name] : []),
        ...(actor?.mentions ?? []).filter(({ form }) => form !== 'pronoun').map(({ span }) => span.quote),
      ],
      stance: one.stance,
      basis: pairs(one.basis),
    };
  });
}

/** Whether a reading has the gold's kind, the named speaker, the stance, the basis; undefined where the gold says nothing. */
export function judged(gold: GoldSpeaker, read: ReadSpeaker, text: string) {
  const named = (name: string) => read.names.some((printed) => printed.includes(name));
  return {
    kind: read.kind === gold.kind,
    name:
      gold.names &&
      (gold.kind === 'named') === (read.kind === 'named') &&
      gold.names.some((span) => named(text.slice(...span))),
    stance: gold.stance && read.stance === gold.stance,
    basis: gold.basis && meet(read.basis, gold.basis),
  };
}

/** Reads a gold report twice: with the tagger at hand, and with the gold's own spans in place of its attributions. */
export async function readTwice(line: Line, gold: readonly GoldSpeaker[], resources: Resources) {
  const text = line.text as string;
  const given = givenTagger(text, line.attributions as GivenAttribution[], resources.tagger);
  const one = async (resources: Resources) =>
    readSpeakers(inGivenText(await readWith({ text }, resources), text), gold);
  return { tagged: await one(resources), given: await one({ ...resources, tagger: given }) };
}

type Way = 'tagged' | 'given';

type Read = { id: string } & Record<Way, (ReadSpeaker | null)[]>;

function figures(name: string, way: Way, gold: GoldReport[], texts: Map<string, string>, read: Map<string, Read>) {
  const sums = { found: [0, 0], kind: [0, 0], name: [0, 0], stance: [0, 0], named: [0, 0] };
  const count = (key: keyof typeof sums, right: boolean | undefined) => {
    if (right === undefined) return;
    (sums[key][0] as number) += right ? 1 : 0;
    (sums[key][1] as number)++;
  };
  for (const { id, attributions } of gold)
    for (const [i, one] of attributions.entries()) {
      const ours = read.get(id)?.[way][i];
      count('found', Boolean(ours));
      const verdict = ours ? judged(one, ours, texts.get(id) ?? '') : undefined;
      if (verdict) for (const key of ['kind', 'name', 'stance'] as const) count(key, verdict[key]);
      if (one.names) count('named', verdict?.name ?? false);
    }
  const share = ([right = 0, all = 0]: number[]) => (100 * right) / all;
  const tags = way === 'given' ? 'given tags' : 'our tags';
  return [
    { measure: `${name}, ${tags}: cue found`, ours: share(sums.found) },
    { measure: '  kind of source, of those found', ours: share(sums.kind) },
    { measure: '  speaker with a name in the report, of those found', ours: share(sums.name) },
    { measure: '  speaker with a name in the report, of all', ours: share(sums.named) },
    { measure: '  stance, of those found', ours: share(sums.stance) },
  ];
}

export const speakers: Task = {
  name: 'speakers',
  heads: ['attribution'],
  async *predict(lines, { resources }) {
    const byId = new Map(lines.map((line) => [line.id, line]));
    for (const { id, attributions } of goldSpeakers()) {
      const line = byId.get(id);
      if (line) yield { id, ...(await readTwice(line, attributions, resources)) };
    }
  },
  sets: [
    {
      file: 'attribution/train.jsonl',
      async score(train, predicted) {
        const texts = new Map(readLines<Line>(train).map(({ id, text }) => [id, text as string]));
        const read = new Map(readLines<Read>(predicted).map((line) => [line.id, line]));
        const gold = goldSpeakers();
        return PARTS.flatMap((part) =>
          (['given', 'tagged'] as const).flatMap((way) =>
            figures(
              part,
              way,
              gold.filter((line) => line.part === part),
              texts,
              read,
            ),
          ),
        );
      },
    },
  ],
};
