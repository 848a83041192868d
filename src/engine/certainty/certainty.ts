import {
  type Attribution,
  type Certainty,
  contains,
  type Event,
  localId,
  type Reason,
  rounded,
  type Span,
  spanOf,
} from '../../report/index.ts';
import { CUE_VERBS, ENACTING } from '../../vocabulary/certainty-cues.ts';
import { STAGE_OF_GOVERNOR } from '../../vocabulary/stages.ts';
import { attributionsBySentence } from '../attributions/by-sentence.ts';
import { stretches } from '../events/events.ts';
import { type Token, tokenAt } from '../sentences/token.ts';
import type { Draft, Stage } from '../stage.ts';
import type { Syntax } from '../syntax/clause.ts';
import type { Tags } from '../tagger/tagger.ts';
import { path, type Step } from './cues.ts';
import { features } from './features.ts';
import { atMost, certaintyOf, fold } from './fold.ts';
import type { FactualityModel, Judgement, Told } from './model.ts';

/** How sure each holder is of each event: every speaker whose words tell of it, and the report itself. */
export const certainty: Stage = (draft, { factuality }) => {
  const found: Certainty[] = [];
  const reasons = new Map(draft.reasons);
  const sentences = stretches(draft);
  const over = attributionsBySentence(draft);
  for (const event of draft.events) {
    const best = new Map<string, Held>();
    for (const span of [event.span, ...event.mentions]) {
      const token = tokenAt(draft.tokens, span.start);
      const index = draft.tokens[token]?.sentence ?? -1;
      const stretch = sentences[index];
      if (!stretch) continue;
      const syntax = draft.syntax.get(index);
      if (!syntax) continue;
      // that somebody denied or kept silent is certain, whatever the words deny
      const steps =
        event.type === 'STATEMENT'
          ? []
          : [
              ...path(draft.tokens, syntax, token).filter((step) => !isStage(draft.tokens, event, step)),
              ...noGoods(draft.tokens, event),
            ];
      const question = draft.tokens[stretch.to - 1]?.text === '?';
      for (const held of holders(draft, over[index] ?? [], span, steps, question)) {
        const key = held.attribution ?? '';
        const known = best.get(key);
        if (!known || Math.abs(held.score) > Math.abs(known.score)) best.set(key, held);
      }
    }
    const told = factuality && scoreOf(draft, event, factuality, sentences, draft.syntax);
    for (const { attribution, score, cues, steps } of best.values()) {
      const id = `${localId('certainty', event.span)}${event.id.includes('#') ? event.id.slice(event.id.indexOf('#')) : ''}${attribution ? `@${attribution.slice(attribution.indexOf(':') + 1)}` : ''}`;
      const own = attribution === undefined ? told : undefined;
      found.push({
        id,
        event: event.id,
        ...(attribution ? { attribution } : {}),
        value: certaintyOf(score),
        ...(own ? { score: rounded(own.score) } : {}),
        cues,
      });
      reasons.set(id, [
        ...steps,
        { what: `value ${certaintyOf(score)}`, rule: 'nearest on the scale −3 to 3', scores: { cues: rounded(score) } },
        ...(own ? [modelReason(own)] : []),
      ]);
    }
  }
  return { ...draft, certainties: found, reasons };
};

function modelReason({ trees, head, label, score }: Judgement): Reason {
  return {
    what: 'score',
    rule: `model/weights/certainty.json, bounded by the class ${label}`,
    scores: { trees: rounded(trees), ...(head === undefined ? {} : { head: rounded(head) }), score: rounded(score) },
  };
}

/** How the factuality model judges an event's own trigger. */
function scoreOf(
  { tokens, tags }: Draft,
  { span }: Event,
  factuality: FactualityModel,
  sentences: ReturnType<typeof stretches>,
  parsed: ReadonlyMap<number, Syntax>,
): Judgement | undefined {
  const token = tokenAt(tokens, span.start);
  const index = tokens[token]?.sentence ?? -1;
  const stretch = sentences[index];
  const syntax = parsed.get(index);
  if (!stretch || !syntax) return undefined;
  return factuality(features(tokens, syntax, token, stretch.from, stretch.to), toldOf(tags, token));
}

/** What the tagger's certainty head, where there is one, says of a token. */
export function toldOf({ certainty }: Tags, token: number): Told | undefined {
  if (!certainty) return undefined;
  const { labels, width, scores } = certainty;
  const [from, value] = [token * width, token * width + labels.length];
  return { classes: scores.subarray(from, value), value: scores[value] as number };
}

/** What set a transfer's stage does not make the stage unsure: *is negotiating to buy* is certain as a negotiation. */
function isStage(tokens: readonly Token[], { type, stage }: Event, { effect, token }: Step): boolean {
  if (effect !== 'prospect' && effect !== 'counter' && effect !== 'purpose') return false;
  if (type === 'TRANSFER' && (stage === 'sought' || stage === 'offered' || stage === 'negotiating'))
    return effect !== 'counter';
  if (stage === 'requested') return effect === 'prospect';
  return type === 'TRANSFER' && STAGE_OF_GOVERNOR[(tokens[token] as Token).lemma] !== undefined;
}

/** "bought no tanks": who is told to have got none of them got nothing. */
function noGoods(tokens: readonly Token[], { type, span, roles }: Event): Step[] {
  if (type !== 'TRANSFER') return [];
  return roles
    .filter(({ role, span: goods }) => role === 'goods' && goods.start > span.start && /^no /i.test(goods.quote))
    .slice(0, 1)
    .map(({ span: { start } }) => ({
      effect: 'negation',
      token: tokenAt(tokens, start),
      level: 0,
      kind: 'negation',
    }));
}

interface Held {
  attribution: string | undefined;
  score: number;
  cues: Span[];
  /** What made it, in turn. */
  steps: Reason[];
}

/** The value for the report and for each attribution whose content holds the trigger, the cues inside each one's scope folded. */
function holders(
  { tokens, text }: Draft,
  near: readonly Attribution[],
  trigger: Span,
  steps: readonly Step[],
  question: boolean,
): Held[] {
  const over = near.filter((a) => a.content.some((content) => contains(content, trigger)));
  // innermost last
  over.sort((a, b) => size(b) - size(a));
  const spanAt = (i: number) => spanOf(text, (tokens[i] as Token).start, (tokens[i] as Token).end);
  return [undefined, ...over].map((holder) => {
    const scope = holder?.content;
    const inScope = steps.filter(
      (step) => !scope || scope.some((content) => contains(content, tokens[step.token] as Token)),
    );
    const inner = over.filter((a) => a !== holder && (!holder || size(a) < size(holder)));
    const theirs = inner.filter((a) => !isOwnVoice(a, holder) && !enacts(a));
    const cueOf = (step: Step) => inner.find((a) => a.cue.some((cue) => contains(cue, tokens[step.token] as Token)));
    const own = inScope.filter((step) => {
      const attribution = cueOf(step);
      return !attribution || isOwnVoice(attribution, holder) || step.effect === 'factive';
    });
    let score = fold(own, question);
    const made: Reason[] = [
      { what: 'trigger', span: trigger },
      ...own.map((step): Reason => ({ what: 'cue', span: spanAt(step.token), ...meaning(step) })),
      ...(question ? [{ what: 'cue', rule: 'the sentence asks' }] : []),
      { what: 'cues folded', rule: 'from the event outwards, beginning at certain', scores: { value: rounded(score) } },
    ];
    const cues = own
      .filter((step) => step.effect !== 'factive' && step.effect !== 'said')
      .map((step) => spanAt(step.token));
    for (const attribution of theirs)
      if (isFactive(tokens, attribution)) made.push({ what: attribution.id, rule: 'what it says is vouched for' });
      else {
        score = 0;
        cues.push(...attribution.cue);
        made.push({ what: attribution.id, rule: 'another says it: left open', scores: { value: 0 } });
      }
    if (holder) {
      const before = score;
      score = byCue(tokens, holder, score);
      if (score !== before)
        made.push({
          what: holder.id,
          rule: `its own cue: ${holder.kind}, ${holder.stance}`,
          scores: { value: rounded(score) },
        });
      if (holder.stance !== 'asserts' || holder.kind === 'belief') cues.push(...holder.cue);
    }
    return { attribution: holder?.id, score, cues: distinct(cues), steps: made };
  });
}

/** What a step says: an entry of the vocabulary, or what the grammar gives. */
function meaning({ effect, kind, level }: Step): Pick<Reason, 'rule' | 'entry'> {
  const rule = `${kind}, ${level === 0 ? 'the event’s own' : `${level} outwards`}`;
  const grammar = kind === 'negation' || kind === 'opener' || effect === 'any' || effect === 'negation';
  return grammar ? { rule: `${effect}: ${rule}` } : { rule, entry: `certainty-cues: ${effect}` };
}

const size = (a: Attribution) => a.content.reduce((sum, { start, end }) => sum + end - start, 0);

function distinct(cues: readonly Span[]): Span[] {
  return cues.filter((cue, i) => cues.findIndex((c) => c.start === cue.start) === i).sort((a, b) => a.start - b.start);
}

/** "We anticipate that" in somebody's quotation is that somebody's own anticipation. */
function isOwnVoice(inner: Attribution, holder: Attribution | undefined): boolean {
  return (
    holder !== undefined && inner.source.length > 0 && inner.source.every(({ quote }) => /^(?:we|i)$/i.test(quote))
  );
}

/** "the council approved the sale": a deed that the report tells, not a claim that it leaves to somebody. */
function enacts({ kind, cue }: Pick<Attribution, 'kind' | 'cue'>): boolean {
  return kind === 'attitude' && cue.some(({ quote }) => quote.split(' ').some((word) => ENACTING.has(word)));
}

/** Whether who reports it vouches for it: *confirmed*, *knows*, *revealed*. */
function isFactive(tokens: readonly Token[], { cue }: Attribution): boolean {
  return cue.some(({ start }) => {
    const { lemma } = tokens[tokenAt(tokens, start)] as Token;
    return /^(?:confirm|acknowledge|admit|reveal|know|realize|show|prove|verify|discover|find|learn|notice)$/.test(
      lemma,
    );
  });
}

/** What a holder's own cue makes of what they hold: denied, left open, believed. */
function byCue(tokens: readonly Token[], { stance, cue, kind }: Attribution, score: number): number {
  if (stance === 'denies') return -score;
  if (stance !== 'asserts') return 0;
  const classes = cue.flatMap(({ start, end }) => {
    const found = [];
    for (let i = tokenAt(tokens, start); i < tokens.length && (tokens[i] as Token).start < end; i++)
      found.push(CUE_VERBS.get((tokens[i] as Token).lemma));
    return found;
  });
  if (enacts({ kind, cue })) return score;
  if (kind === 'belief' || kind === 'attitude' || kind === 'assessment') {
    if (classes.includes('probable') && kind === 'belief') return atMost(score, 2);
    if (classes.includes('possible')) return atMost(score, 1);
    if (classes.includes('improbable')) return -atMost(score, 1);
    if (classes.includes('prospect')) return 0;
  }
  return score;
}
