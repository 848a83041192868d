import { expect, test } from 'vitest';
import { programOf } from '../../src/cli/program.ts';
import { dataLicences } from '../../src/vocabulary/data-licences.ts';
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

test('docs/licences.md has every data source; `npm run goldens` writes it', async () => {
  const rows = dataLicences.map(
    ({ name, owner, url, licence, use }) => `| [${name}](${url}) | ${owner} | ${licence} | ${use} |`,
  );
  const page = [
    '# Data and licences',
    '',
    'Data of others that Onrecord carries or runs on, as `onrecord doctor --licences` prints it (generated from `src/vocabulary/data-licences.ts`). Onrecord itself is under Apache-2.0, its npm dependencies under MIT, ISC or Apache-2.0.',
    '',
    '| source | owner | licence | what of it is here |',
    '|---|---|---|---|',
    ...rows,
  ];
  await expect(`${page.join('\n')}\n`).toMatchFileSnapshot('../../docs/licences.md');
  const { stdout } = await onrecord(['doctor', '--licences']);
  for (const { name, licence } of dataLicences) expect(stdout).toContain(`${name} · ${licence}`);
});

test.each(commands.map((command) => [command.name()]))('help of %s begins with examples', async (name) => {
  expect((await onrecord([name, '--help'])).stdout).toMatch(new RegExp(`^Examples:\n  onrecord ${name} `));
});

test('no arguments print the help', async () => {
  expect(await onrecord([])).toEqual(await onrecord(['--help']));
});
