import type { Act, Decision } from '../../ledger/index.ts';
import { harmless, type Style, wrapped } from '../style.ts';
import { SHORT } from './incidents.ts';
import { claimName } from './ledger.ts';

/** A decision in a line or two: what was done, by whom, when and why. */
export function printDecision({ id, at, by, why, done }: Decision, style: Style): string {
  const indent = ' '.repeat(SHORT + 2);
  return [
    wrapped(harmless(wordsOf(done)), style.width, `${id.slice(0, SHORT)}  `, indent),
    wrapped(
      style.dim(harmless(`${by}, ${at.slice(0, 16).replace('T', ' ')}${why ? `: ${why}` : ''}`)),
      style.width,
      indent,
    ),
  ].join('\n');
}

/** What was done, in words. */
export function wordsOf(done: Act): string {
  switch (done.act) {
    case 'accept':
      return `accepted the incident of ${claim(done.claim)}`;
    case 'reject':
      return done.incident
        ? `rejected the incident of ${claim(done.claim)}`
        : `rejected the claim ${claim(done.claim)}`;
    case 'correct':
      return `corrected ${done.field} of ${claim(done.of)}: ${done.value}`;
    case 'same':
      return `merged the incidents of ${done.claims.map(claim).join(' and ')}`;
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

function claim(ref: string): string {
  const [report = '', id] = ref.split('/');
  return id === undefined ? report.slice(0, SHORT) : claimName(report, id);
}
