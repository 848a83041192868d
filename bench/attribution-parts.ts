import { assembled } from '../src/engine/attributions/attributions.ts';
import type { Frame } from '../src/engine/attributions/frame.ts';
import { link, taggedSpans } from '../src/engine/attributions/linker.ts';
import {
  readByRules,
  readByTags,
  readingOfDraft,
  withQuotations,
  withRules,
} from '../src/engine/attributions/reader.ts';
import { mayStandApart, taggedFrames } from '../src/engine/attributions/tagged.ts';
import { run } from '../src/engine/pipeline.ts';
import { loadResources, type TaggerName } from '../src/engine/resources.ts';
import type { Draft } from '../src/engine/stage.ts';
import type { Tagging } from '../src/engine/tagger/tagger.ts';
import { inGivenText } from './given-text.ts';
import { readLines, SHARED, scorer } from './scorers.ts';
import { outermost } from './tasks/attribution.ts';

// npx tsx bench/attribution-parts.ts [fast|model]: what each part of the reader brings behind a tagger, on PolNeAR's dev split.

type Reading = ReturnType<typeof readingOfDraft>;

/** The tagger's spans as the linker joins them, nothing mended. */
function linked({ sentences, tokens }: Draft, reading: Reading, tagging: Tagging): Frame[] {
  const paragraphOf = (sentence: number) => sentences[sentence]?.paragraph ?? 0;
  const spans = taggedSpans(tokens, tagging, paragraphOf);
  return link(spans, paragraphOf, (i) => mayStandApart(reading, i)).map(({ source, cue, content }) => ({
    source: source ? [source] : [],
    cue: [cue],
    content,
    kind: 'speech',
    stance: 'asserts',
    reason: { rule: 'linked' },
  }));
}

const parts: Record<string, (draft: Draft, reading: Reading, tagging: Tagging) => Frame[]> = {
  'rules, no tagger': (draft, reading) => readByRules(draft, reading),
  'tags and linker': linked,
  'and spans mended, unsure ones dropped': taggedFrames,
  'and rules beside the tags': (draft, reading, tagging) =>
    withRules(draft, reading, taggedFrames(draft, reading, tagging)),
  'the whole, without rules': (draft, reading, tagging) =>
    withQuotations(draft, reading, tagging, taggedFrames(draft, reading, tagging)),
  'the whole': readByTags,
};

const resources = await loadResources({ tagger: (process.argv[2] ?? 'model') as TaggerName });
const { scoreAll, prf } = await scorer('score-attribution.mjs');
const gold = readLines<{ id: string; text: string }>(`${SHARED}data/attribution/dev.jsonl`);
const predicted = new Map(Object.keys(parts).map((name) => [name, [] as object[]]));
for (const { id, text } of gold) {
  const draft = await run({ text }, resources);
  const tagging = draft.tags.attribution as Tagging;
  for (const [name, part] of Object.entries(parts)) {
    const reading = readingOfDraft(draft);
    const { found } = assembled(draft, reading, part(draft, reading, tagging));
    predicted.get(name)?.push(inGivenText({ id, attributions: outermost(found) }, text));
  }
}
console.log(`${'part'.padEnd(40)}  F1     P     R  strict  content`);
for (const [name, lines] of predicted) {
  const { sum } = scoreAll(gold, lines);
  const { p, r, f } = prf(sum.attr);
  const figures = [f, p, r, prf(sum.attrStrict).f, prf(sum.content50).f].map((x) => (100 * x).toFixed(1).padStart(6));
  console.log(`${name.padEnd(40)}${figures.join('')}`);
}
