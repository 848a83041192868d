import { type Act, type Decision, undoneIn } from '../../ledger/index.ts';
import type { Store } from '../../store/store.ts';
import { harmless, type Style, wrapped } from '../style.ts';
import { SHORT } from './incidents.ts';
import { claimName } from './ledger.ts';

/** What decisions are about, as it stands now: titles of incidents by the claims that name them, and the decisions that were undone. */
export interface About {
  readonly titles: ReadonlyMap<string, string>;
  readonly undone: ReadonlySet<string>;
}

/** Looks up what decisions are about. */
export async function aboutOf(store: Store, decisions: readonly Decision[]): Promise<About> {
  const titles = new Map<string, string>();
  const undone = undoneIn(await store.log());
  const claims = decisions.flatMap(({ id, done }) => {
    if (undone.has(id)) return [];
    return done.act === 'accept' || done.act === 'reject' ? [done.claim] : done.act === 'same' ? done.claims : [];
  });
  for (const claim of new Set(claims)) {
    const [incident] = await store.incidentsOfClaim(claim);
    if (incident) titles.set(claim, (await store.incident(incident)).title);
  }
  return { titles, undone };
}

/** A decision in a line or two: what was done, by whom, when and why. */
export function printDecision({ id, at, by, why, done }: Decision, style: Style, { titles, undone }: About): string {
  const indent = ' '.repeat(SHORT + 2);
  const words = `${wordsOf(done, titles)}${undone.has(id) ? ' (undone)' : ''}`;
  return [
    wrapped(harmless(words), style.width, `${id.slice(0, SHORT)}  `, indent),
    wrapped(
      style.dim(harmless(`${by}, ${at.slice(0, 16).replace('T', ' ')}${why ? `: ${why}` : ''}`)),
      style.width,
      indent,
    ),
  ].join('\n');
}

function wordsOf(done: Act, titles: About['titles']): string {
  const incident = (ref: string) => {
    const title = titles.get(ref);
    return title ? `“${title}”` : `the incident of ${claim(ref)}`;
  };
  switch (done.act) {
    case 'accept':
      return `accepted ${incident(done.claim)}`;
    case 'reject':
      return done.incident ? `rejected ${incident(done.claim)}` : `rejected the claim ${claim(done.claim)}`;
    case 'correct':
      return `corrected ${done.field} of ${claim(done.of)}: ${done.value}`;
    case 'same':
      return `merged the incidents of ${done.claims.map(claim).join(' and ')}${titleOf(done.claims, titles)}`;
    case 'apart':
      return `parted ${done.claims.map(claim).join(', ')} from the incident of ${claim(done.from)}`;
    case 'same-origin':
      return `${done.parties[1]} is ${done.parties[0]}`;
    case 'apart-origin':
      return `${done.name} speaks for itself, not for ${done.party}`;
    case 'undo':
      return `undid ${done.decision.slice(0, SHORT)}`;
    case 'remove':
      return `removed the report ${done.report.slice(0, SHORT)}`;
  }
}

/** What a merge came to. */
function titleOf([claim]: readonly string[], titles: About['titles']): string {
  const title = titles.get(claim as string);
  return title ? `: “${title}”` : '';
}

function claim(ref: string): string {
  const [report = '', id] = ref.split('/');
  return id === undefined ? report.slice(0, SHORT) : claimName(report, id);
}
