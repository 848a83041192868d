import { readWith } from '../../src/engine/pipeline.ts';
import type { Actor, Event, Report } from '../../src/report/index.ts';
import { ARMED_GROUPS } from '../../src/vocabulary/armed-groups.ts';
import { bodies } from '../../src/vocabulary/bodies.ts';
import { countries } from '../../src/vocabulary/countries.ts';
import { readLines, scorer } from '../scorers.ts';
import { eachLine, type Task } from '../task.ts';

/** PLOVER codes a transfer under what it is by its stage. */
const TRANSFER_TYPES: Readonly<Record<string, string>> = {
  sought: 'REQUEST',
  offered: 'AGREE',
  negotiating: 'CONSULT',
  agreed: 'AGREE',
  shipped: 'AID',
  delivered: 'AID',
  used: 'AID',
  refused: 'REJECT',
};

/** Types of deeds, which come true only later when they are promised or threatened. */
const FRIENDLY = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT', 'AGREE']);
const HOSTILE = new Set(['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT', 'REJECT', 'THREATEN']);

/** A promise to help is AGREE, a promise to harm is THREATEN; help that somebody certainly does not give is REJECT. */
function typeOf(event: Event, { certainties }: Report): string {
  if (event.type === 'STATEMENT') return 'REJECT';
  const type = event.type === 'TRANSFER' ? (TRANSFER_TYPES[event.stage ?? ''] ?? 'AID') : event.type;
  const refused = certainties.some((c) => c.event === event.id && (c.value === 'CT-' || c.value === 'PR-'));
  if (refused && FRIENDLY.has(type)) return 'REJECT';
  if (event.stage === 'predicted' || event.stage === 'planned')
    return FRIENDLY.has(type) ? 'AGREE' : HOSTILE.has(type) ? 'THREATEN' : type;
  return event.stage === 'requested' && type !== 'REQUEST' ? 'REQUEST' : type;
}

const ISO3: ReadonlyMap<string, string> = new Map(countries.map(({ iso, iso3 }) => [iso, iso3]));

const GROUPS: ReadonlySet<string> = new Set(bodies.filter(({ kind }) => kind === 'armed-group').map(({ id }) => id));

/** The state of an actor, as three letters; bodies between states are IGO, armed groups of no one state IMG. */
function codeOf(actor: Actor | undefined): string | null {
  if (!actor) return null;
  const country =
    actor.country ?? (actor.partOf?.startsWith('iso:') ? actor.partOf.slice(4) : undefined) ?? actor.office?.state;
  const iso3 = country && ISO3.get(country);
  if (iso3) return iso3;
  if (actor.key !== undefined && GROUPS.has(actor.key)) return 'IMG';
  return actor.key?.startsWith('body:') ? 'IGO' : null;
}

function party(report: Report, event: Event, roles: readonly string[]): string | null {
  for (const role of event.roles) {
    if (!roles.includes(role.role)) continue;
    const code = codeOf(report.actors.find(({ id }) => id === role.actor)) ?? states(role.span.quote)[0];
    if (code) return code;
  }
  return null;
}

const literal = (form: string) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Every name, adjective, people, capital and armed group of a state, longest first. */
const FORMS: ReadonlyMap<string, string> = new Map([
  ...countries.flatMap(({ name, adjectives, people, otherNames, capital, iso3 }) =>
    [name, ...adjectives, ...people, ...otherNames, capital]
      .filter((form) => form !== '')
      .map((form) => [form, iso3] as const),
  ),
  ...ARMED_GROUPS.map(([name, iso]) => [name, ISO3.get(iso) ?? iso] as const),
  ...[
    'UN',
    'U.N.',
    'United Nations',
    'NATO',
    'EU',
    'European Union',
    'IAEA',
    'OSCE',
    'Red Cross',
    'Security Council',
    'World Bank',
    'IMF',
  ].map((form) => [form, 'IGO'] as const),
  ['US', 'USA'],
  ['U.S.', 'USA'],
]);
const NAMED = new RegExp(
  `(?<![A-Za-z])(?:${[...FORMS.keys()]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|')})(?![A-Za-z])`,
  'g',
);

/** States named or described in some words, in order. */
function states(words: string): string[] {
  return [...words.matchAll(NAMED)].map(([form]) => FORMS.get(form) as string);
}

const SOURCES = ['actor', 'supplier', 'donor', 'authority'];
const TARGETS = ['target', 'victim', 'recipient', 'topic'];

/** Types whose target, where none is named, is at home: *police arrested protesters*. */
const AT_HOME = new Set([
  'PROTEST',
  'COERCE',
  'ASSAULT',
  'CONCEDE',
  'ACCUSE',
  'REQUEST',
  'REJECT',
  'THREATEN',
  'MOBILIZE',
]);

const TOGETHER = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE']);

/** The main event of a sentence: the first that somebody does, else the first. */
function predictOf(report: Report, sentence: string) {
  // a denial and a refusal to speak are PLOVER's REJECT
  const told = report.events.filter((e) => e.type !== 'STATEMENT' || e.mode === 'denial' || e.mode === 'no-comment');
  const main = told.find((e) => party(report, e, SOURCES)) ?? told[0];
  if (!main) return [];
  const type = typeOf(main, report);
  const swap = main.type === 'TRANSFER' && main.stage === 'sought';
  const all = states(sentence);
  // of two who agree or meet, gold names the first alone
  const before = states(sentence.slice(0, main.span.start - 3));
  const named = party(report, main, swap ? ['supplier'] : TARGETS);
  const doer = party(report, main, swap ? ['recipient'] : SOURCES);
  // a bomb that nobody owns up to was not laid by those it hit
  const source = doer ?? (main.type === 'ASSAULT' && all[0] === named ? null : (all[0] ?? null));
  const other = all.find((code) => code !== source);
  const target =
    named ??
    (other && !(TOGETHER.has(type) && before.includes(other)) ? other : undefined) ??
    (AT_HOME.has(type) ? source : null);
  return [{ plover: type, source, target }];
}

export const plover: Task = {
  name: 'plover',
  heads: ['attribution', 'entities'],
  predict: eachLine(async ({ id, sentence }, { resources }) => ({
    id,
    // the sentence is body text: a headline is read by other rules
    events: predictOf(await readWith({ text: `.\n\n${sentence}` }, resources), sentence as string),
  })),
  sets: [
    {
      file: 'events/plover.dev.jsonl',
      async score(gold, predicted) {
        const { prf, KEYS } = await scorer('score-plover.mjs');
        const golds = readLines<{ id: string; expected: object[] }>(gold).map(({ id, expected }) => ({
          id,
          ev: expected,
        }));
        const found = new Map(
          readLines<{ id: string; events: object[] }>(predicted).map(({ id, events }) => [id, events]),
        );
        return [
          { measure: 'type F1', ours: 100 * prf(golds, found, KEYS['PLOVER type']).f, reference: 'majority 12.4' },
          { measure: 'type and state dyad F1', ours: 100 * prf(golds, found, KEYS['PLOVER + state dyad']).f },
        ];
      },
    },
  ],
};
