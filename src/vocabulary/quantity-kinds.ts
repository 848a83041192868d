/** The kinds of measured quantities, as the report's type names them. */
export type QuantityKind =
  | 'length'
  | 'mass'
  | 'area'
  | 'volume'
  | 'speed'
  | 'energy'
  | 'power'
  | 'temperature'
  | 'data'
  | 'other';
