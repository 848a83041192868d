import { Command } from 'commander';
import { reportJsonSchema } from '../../report/index.ts';
import { examples } from '../examples.ts';
import { type Io, Status } from '../io.ts';
import type { Run } from '../program.ts';

/** `onrecord schema`: the JSON Schema of what `read --json` prints. */
export function schemaCommand(io: Io, run: Run): Command {
  return new Command('schema')
    .summary('print the JSON Schema of a Report')
    .description('Prints the JSON Schema (2020-12) of the Report, as `read --json` prints it.')
    .addHelpText('before', examples([['onrecord schema > report.schema.json', 'keep it in a file']]))
    .action(
      run(() => {
        io.stdout.write(`${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
        return Status.fine;
      }),
    );
}
