import { type Command, Option } from 'commander';
import type { ResourceOptions, TaggerName } from '../engine/resources.ts';
import type { Io } from './io.ts';

/** Which tagger the user asks for. */
export interface TaggerOptions {
  tagger?: TaggerName;
}

/** Adds the option that chooses the tagger. */
export function withTagger(command: Command): Command {
  const names: TaggerName[] = ['model', 'fast', 'rules'];
  return command.addOption(
    new Option('--tagger <name>', 'what reads attributions (default: the best installed)').choices(names),
  );
}

/** What to load for it; `io` is told on standard error where another runs in its place. */
export function chosen(tagger: TaggerName | undefined, io?: Io): ResourceOptions {
  return {
    ...(tagger ? { tagger } : {}),
    ...(io ? { note: (line: string) => io.stderr.write(`onrecord: ${line}\n`) } : {}),
  };
}
