import type { QuantityKind } from '../../report/index.ts';

/** What a quantity expression says. */
export interface Amount {
  readonly kind: QuantityKind;
  /** Left out where the words give none: *several*. */
  readonly value?: number;
  readonly max?: number;
  /** UCUM or ISO 4217 code. */
  readonly unit?: string;
  /** It has no exact figure: *dozens*, *thousands*. */
  readonly vague?: boolean;
  /** A bare `$`: whose it is, the outlet's country decides. */
  readonly bareDollar?: boolean;
  /** Index of the measure, where it has one. */
  readonly measure?: number;
}
