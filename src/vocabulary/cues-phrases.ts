import type { CueKind, Stance } from './cue.ts';

/** A fixed phrase with the source behind it. */
export interface Preface {
  readonly words: readonly string[];
  readonly kind: CueKind;
}

const preface = (kind: CueKind, list: string): Preface[] =>
  list.split(',').map((words) => ({ words: words.trim().split(' '), kind }));

/** "according to the ministry", "in the words of Ms Okoye": the source follows, the content is the rest of the sentence. */
export const prefaces: readonly Preface[] = [
  ...preface('speech', 'according to, in the words of, as reported by, as announced by'),
  ...preface('belief', 'in the view of, in the opinion of, in the eyes of'),
];

const nouns_ = (kind: CueKind, stance: Stance, list: string): [string, { kind: CueKind; stance: Stance }][] =>
  list.split(' ').map((noun) => [noun, { kind, stance }]);

/** Nouns that carry a that-clause: "the claim that", "his fear that". */
export const nouns: ReadonlyMap<string, { readonly kind: CueKind; readonly stance: Stance }> = new Map([
  ...nouns_(
    'speech',
    'asserts',
    'claim allegation accusation assertion statement announcement warning suggestion argument admission insistence prediction promise pledge vow threat rumor rumour',
  ),
  ...nouns_('speech', 'denies', 'denial'),
  ...nouns_('belief', 'asserts', 'belief view opinion conviction suspicion expectation'),
  ...nouns_('attitude', 'asserts', 'fear hope concern worry'),
  ...nouns_('evidence', 'asserts', 'finding evidence proof'),
  ...nouns_('assessment', 'asserts', 'conclusion estimate assessment'),
]);

/** Nouns of asking for a thing: "a request for two ships" says nothing of the ships, as "a call for a truce" does of the truce. */
export const requestNouns: ReadonlySet<string> = new Set(['request', 'bid', 'application', 'order', 'tender']);
