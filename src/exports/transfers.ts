import type { Incident } from '../ledger/index.ts';
import { countWords, isCurrency, isUnit } from './wording.ts';

/** A line of the register of arms transfers, in the fields of SIPRI's trade register. What nobody says is left empty. */
export interface TransferRow {
  readonly incident: string;
  readonly supplier: string;
  readonly recipient: string;
  /** How many were agreed, and how many came, as printed; several figures with a stroke between. */
  readonly ordered: string;
  readonly delivered: string;
  /** In the words of the reports. */
  readonly designation: string;
  /** UNROCA category I–VII. */
  readonly category: string;
  readonly stage: string;
  /** Years in which a stage was first reported. */
  readonly years: string;
  readonly verdict: string;
  readonly asserting: number;
  readonly denying: number;
  readonly comments: string;
}

/** Columns in the order in which they are written. */
export const transferColumns = [
  'incident',
  'supplier',
  'recipient',
  'ordered',
  'delivered',
  'designation',
  'category',
  'stage',
  'years',
  'verdict',
  'asserting',
  'denying',
  'comments',
] as const satisfies readonly (keyof TransferRow)[];

/** Stages at which goods have come. */
const CAME: ReadonlySet<string> = new Set(['shipped', 'delivered', 'used']);

/** The register's line for a transfer. */
export function transferRow(incident: Incident): TransferRow {
  const { id, roles, figures, stage, history, verdict, conflicts, impliedBy } = incident;
  const names = (role: string) => unique(roles.filter((one) => one.role === role).map(({ name }) => name));
  const counts = (at: (stage: string) => boolean) =>
    unique(figures.filter(({ of, stage }) => !isUnit(of) && at(stage ?? '')).map(countWords));
  const sought = counts((at) => at === 'sought');
  const worth = unique(figures.filter(({ of }) => isCurrency(of)).map(({ value }) => value));
  const categories = roles.flatMap(({ role, key }) =>
    (role === 'goods' || role === 'instrument') && key.startsWith('unroca:') ? [key.slice(7)] : [],
  );
  const comments = [
    ...(sought ? [`sought ${sought}`] : []),
    ...(worth ? [`worth ${worth}`] : []),
    ...conflicts.map(
      ({ field, kind, values }) => `${field}: ${values.map(({ value }) => value).join(' or ')} (${kind})`,
    ),
    ...(impliedBy.length > 0 ? [`spoken for by ${impliedBy.length} use${impliedBy.length === 1 ? '' : 's'}`] : []),
  ];
  return {
    incident: id,
    supplier: names('supplier') || names('origin') || 'unknown',
    recipient: names('recipient') || 'unknown',
    ordered: counts((at) => at === 'agreed'),
    delivered: counts((at) => CAME.has(at)),
    designation: names('goods') || names('instrument') || 'unknown',
    category: unique(categories),
    stage: stage ?? 'unknown',
    years: unique(history.flatMap(({ date }) => (date ? [date.slice(0, 4)] : []))),
    verdict: verdict.line,
    asserting: verdict.asserting,
    denying: verdict.denying,
    comments: comments.join('; '),
  };
}

function unique(values: readonly string[]): string {
  return [...new Set(values)].join(' / ');
}
