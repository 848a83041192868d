#!/usr/bin/env node
import { optimiseLess } from './compiler.ts';
import { Status } from './io.ts';
import { main } from './program.ts';

optimiseLess();
const stop = new AbortController();
// `onrecord read folder | head`: the reader has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  stop.abort();
  process.exit(Status.fine);
});
// The first Ctrl-C lets what is running stop; the second does not wait for it.
process.once('SIGINT', () => {
  stop.abort();
  process.once('SIGINT', () => process.exit(Status.interrupted));
});

process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  stop: stop.signal,
});
