export { type IntakeCode, IntakeError } from './error.ts';
export { type FetchOptions, isUrl } from './fetch.ts';
export { findSources } from './find.ts';
export { type ReadOptions, readBytes, readSource } from './read.ts';
export type { Source } from './source.ts';
