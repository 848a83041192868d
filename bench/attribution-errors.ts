import { run } from '../src/engine/pipeline.ts';
import { loadResources, type TaggerName } from '../src/engine/resources.ts';
import type { Draft } from '../src/engine/stage.ts';
import { verbs } from '../src/vocabulary/cues-verbs.ts';
import { readLines, SHARED, scorer } from './scorers.ts';
import { outermost } from './tasks/attribution.ts';

// npx tsx bench/attribution-errors.ts [dev|train] [rules|fast|model] [LIMIT]: recall of attributions by the twelve classes of
// ../shared/README.md, and what is predicted without gold.

type Pair = [number, number];
interface Gold {
  source: Pair[];
  cue: Pair[];
  content: Pair[];
}
interface Report {
  id: string;
  text: string;
  attributions: Gold[];
}

const [set = 'dev', tagger, limit] = process.argv.slice(2);
const { scoreDoc, quoteMask } = await scorer('score-attribution.mjs');
const resources = await loadResources(tagger ? { tagger: tagger as TaggerName } : {});
const speech = new Set(
  verbs.filter((cue) => cue.kind === 'speech' && cue.takes.includes('clause')).map((cue) => cue.words),
);

const words = (text: string, [from, to]: Pair) => text.slice(from, to).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
const tokensIn = ({ tokens }: Draft, [from, to]: Pair) =>
  tokens.filter((token) => token.start >= from && token.end <= to);
const PRONOUN = /^(i|you|he|she|it|we|they|who|which|that|this|those|these|everyone|many|some|others)$/i;

const classes: Record<string, (gold: Gold, draft: Draft, all: Gold[], mask: Uint8Array) => boolean> = {
  'all attributions': () => true,
  'speech verb as cue': ({ cue }, draft) =>
    cue.some((span) => tokensIn(draft, span).some((t) => t.pos === 'VERB' && speech.has(t.lemma))),
  'cue behind content': ({ cue, content }) => (content[0]?.[1] ?? Infinity) <= (cue[0]?.[0] ?? 0),
  'discontinuous content': ({ content }) => content.length > 1,
  'content over several sentences': ({ content }, draft) =>
    new Set(content.flatMap((span) => tokensIn(draft, span).map((t) => t.sentence))).size > 1,
  'content over several paragraphs': ({ content }, { text }) =>
    /\n/.test(text.slice(content[0]?.[0] ?? 0, content.at(-1)?.[1] ?? 0)),
  'pronoun source': ({ source }, { text }) =>
    source.length > 0 && PRONOUN.test(text.slice(...(source[0] as Pair)).trim()),
  'one source with several cues': ({ source }, _draft, all) =>
    source.length > 0 && all.filter((other) => String(other.source) === String(source)).length > 1,
  'mixed quotation': ({ content }, _draft, _all, mask) => {
    const share = content.flatMap(([from, to]) => [...mask.subarray(from, to)]);
    const quoted = share.filter(Boolean).length / share.length;
    return quoted > 0 && quoted < 0.9;
  },
  'source of eight words or more': ({ source }, { text }) => source.some((span) => words(text, span) >= 8),
  'four words or more to the cue': ({ source, cue }, { text }) => {
    const [s, c] = [source[0], cue[0]];
    if (!s || !c) return false;
    return words(text, s[1] <= c[0] ? [s[1], c[0]] : [c[1], s[0]]) >= 4;
  },
  'no source': ({ source }) => source.length === 0,
  'noun as cue': ({ cue }, draft) =>
    cue.length > 0 &&
    cue.every(
      (span) =>
        tokensIn(draft, span).every((t) => t.pos !== 'VERB') &&
        /\p{L}/u.test(draft.text.slice(...span)) &&
        !/according/i.test(draft.text.slice(...span)),
    ),
  '"according to"': ({ cue }, { text }) => cue.some((span) => /^according/i.test(text.slice(...span))),
  'colon as cue': ({ cue }, { text }) => cue.some((span) => text.slice(...span).trim() === ':'),
  'denial or negation': ({ cue }, { text }) =>
    cue.some((span) => /\b(not|never|no|deny|denies|denied|declined?|refused?)\b|n['’]t\b/i.test(text.slice(...span))),
  "'' as quotation marks": (_gold, { text }) => text.includes("''"),
};

const found = new Map(Object.keys(classes).map((name) => [name, { n: 0, right: 0 }]));
let predicted = 0;
for (const { text, attributions } of readLines<Report>(`${SHARED}data/attribution/${set}.jsonl`).slice(
  0,
  limit ? Number(limit) : undefined,
)) {
  const draft = await run({ text }, resources);
  const ours = outermost(draft.attributions);
  predicted += ours.length;
  const mask = quoteMask(text);
  for (const [name, holds] of Object.entries(classes)) {
    const gold = attributions.filter((one) => holds(one, draft, attributions, mask));
    const sum = found.get(name) as { n: number; right: number };
    sum.n += gold.length;
    sum.right += scoreDoc(text, gold, ours).attr.tp;
  }
}
const all = found.get('all attributions')?.right ?? 0;
console.log(`${resources.tagger?.name ?? 'rules'} on ${set}: ${predicted} predicted, ${all} right`);
for (const [name, { n, right }] of found)
  console.log(`${name.padEnd(34)}${String(n).padStart(6)}${((100 * right) / n).toFixed(1).padStart(8)} %`);
