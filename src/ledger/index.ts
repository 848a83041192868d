export * from './conflicts/conflict.ts';
export { familiesOf } from './families/families.ts';
export * from './families/family.ts';
export * from './incidents/incident.ts';
export * from './ledger.ts';
export * from './origins/origin.ts';
export { Stance } from './support/stance.ts';
export { Said, Support, Verdict } from './support/support.ts';
