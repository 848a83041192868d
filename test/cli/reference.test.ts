import { expect, test } from 'vitest';
import { programOf } from '../../src/cli/program.ts';
import { onrecord } from './io.ts';

const commands = programOf(
  { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: {}, stop: new AbortController().signal },
  () => async () => {},
).commands;

/** The help of a command as its user sees it. */
async function help(...path: string[]): Promise<string> {
  const { stdout, status } = await onrecord([...path, '--help']);
  expect(status).toBe(0);
  return `\`\`\`text\n${stdout.trimEnd()}\n\`\`\``;
}

test('docs/cli.md is what --help says; `npm run goldens` writes it', async () => {
  const sections = [
    '# The command line',
    'Generated from `--help`. Exit statuses: 0, all went well; 1, some report could not be read, which is named on standard error; 2, the command was not understood; 130, stopped by Ctrl-C. Colour is used on a terminal only; `NO_COLOR` and `FORCE_COLOR` are respected.',
    await help(),
  ];
  for (const command of commands) sections.push(`## ${command.name()}`, await help(command.name()));
  await expect(`${sections.join('\n\n')}\n`).toMatchFileSnapshot('../../docs/cli.md');
});

test.each(commands.map((command) => [command.name()]))('help of %s begins with examples', async (name) => {
  expect((await onrecord([name, '--help'])).stdout).toMatch(new RegExp(`^Examples:\n  onrecord ${name} `));
});

test('no arguments print the help', async () => {
  expect(await onrecord([])).toEqual(await onrecord(['--help']));
});
