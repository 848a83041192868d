import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { helpersFor } from '../../src/cli/batch/batch.ts';
import { checkReport, type Report } from '../../src/report/index.ts';
import { onrecord } from './io.ts';

const story = (name: string) => `${name} denies the strike

The mayor of ${name}, Ann Lee, said on Tuesday that nothing had been hit.

"We saw no fire," she added.
`;
let folder: string;
const path = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-test-'));
  await mkdir(path('many'));
  for (let i = 10; i < 40; i++) await writeFile(path(`many/${i}.txt`), story(`Town ${i}`));
  await mkdir(path('mixed'));
  await writeFile(path('mixed/a.txt'), story('Almar'));
  await writeFile(path('mixed/b.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]));
  await writeFile(
    path('mixed/c.html'),
    `<html><title>Corin</title><body><article><p>${story('Corin')}</p></article></body>`,
  );
  await writeFile(path('mixed/d.txt'), '');
});
afterAll(() => rm(folder, { recursive: true }));

test('--json prints one good Report', async () => {
  const { status, stdout, stderr } = await onrecord(['read', path('mixed/a.txt'), '--json']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(checkReport(JSON.parse(stdout))).toEqual([]);
  expect(JSON.parse(stdout).text).toBe(story('Almar'));
});

test('what the user gives is in the report', async () => {
  const { stdout } = await onrecord(
    ['read', '-', '--json', '--date', '2024-01-04', '--outlet', 'Post', '--url', 'https://post.example/1'],
    { stdin: story('Almar') },
  );
  const { facts } = JSON.parse(stdout) as Report;
  expect(facts.published).toMatchObject({ value: '2024-01-04', how: 'given' });
  expect(facts.outlet).toEqual({ value: 'Post', how: 'given' });
  expect(facts.url).toEqual({ value: 'https://post.example/1', how: 'given' });
});

test('piped text needs no name', async () => {
  const { status, stdout } = await onrecord(['read'], { stdin: story('Almar') });
  expect(status).toBe(0);
  expect(stdout).toContain('Who says what');
});

test('a folder: --jsonl has a report a line, in the order of the names', async () => {
  const { status, stdout } = await onrecord(['read', path('many'), '--jsonl', '--tagger', 'rules']);
  const reports: Report[] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(status).toBe(0);
  expect(reports.map(({ text }) => text.slice(0, 7))).toEqual(Array.from({ length: 30 }, (_, i) => `Town ${i + 10}`));
});

test.each(['model', 'fast', 'rules'])(
  '--tagger %s gives the same bytes on each run and with any number of workers',
  {
    timeout: 120_000,
  },
  async (tagger) => {
    const some = [path('mixed'), ...Array.from({ length: 6 }, (_, i) => path(`many/${i + 10}.txt`))];
    const read = (workers: string) => onrecord(['read', ...some, '--jsonl', '--tagger', tagger, '--workers', workers]);
    const alone = await read('1');
    for (const workers of ['1', '2', '4']) expect(await read(workers)).toEqual(alone);
  },
);

test('a bad file is named at the end with its reason and makes the exit status 1', async () => {
  const { status, stdout, stderr } = await onrecord(['read', path('mixed'), path('nowhere.txt'), '--json']);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toHaveLength(2);
  expect(stderr.split('\n')).toEqual([
    'onrecord: 3 of 5 could not be read:',
    `  ${path('nowhere.txt')}: there is no such file or folder`,
    expect.stringContaining(path('mixed/b.txt')),
    expect.stringContaining(path('mixed/d.txt')),
    '',
  ]);
});

test('records of several reports are each under their name', async () => {
  const { stdout } = await onrecord(['read', path('mixed')]);
  expect(stdout).toMatch(new RegExp(`^${path('mixed/a.txt')}\n\n`));
  expect(stdout).toContain(`\n\n\n${path('mixed/c.html')}\n\n`);
});

test('stopped work says how far it came', async () => {
  const { status, stdout, stderr } = await onrecord(['read', path('many'), '--jsonl'], { stop: AbortSignal.abort() });
  expect({ status, stdout, stderr }).toEqual({ status: 130, stdout: '', stderr: 'onrecord: stopped after 0 of 30\n' });
});

test.each([
  [['read'], 'name what to read: files, folders, URLs, or - for standard input'],
  [['read', 'x', '--json', '--jsonl'], '--json, --jsonl and --map exclude each other; choose one'],
  [['read', 'x', '--date', '2023-02-29'], "--date wants a day such as 2024-01-04, not '2023-02-29'"],
  [['read', 'x', '--date', 'Thursday'], "--date wants a day such as 2024-01-04, not 'Thursday'"],
  [['read', 'x', '--url', 'post'], "--url wants a whole address such as https://example.org/story, not 'post'"],
  [['read', 'x', '--jsno'], "unknown option '--jsno'; did you mean --json? see: onrecord read --help"],
  [
    ['read', 'x', '--workers', '0'],
    "option '--workers <n>' argument '0' is invalid: it wants a whole number, 1 or more; see: onrecord read --help",
  ],
  [
    ['read', 'x', '--tagger', 'slow'],
    "option '--tagger <name>' argument 'slow' is invalid: choose from model, fast, rules; see: onrecord read --help",
  ],
  [['raed'], "unknown command 'raed'; did you mean read? see: onrecord --help"],
  [['story.txt'], "unknown command 'story.txt'; to read a report say: onrecord read story.txt"],
  [['view'], "missing required argument 'source'; see: onrecord view --help"],
])('misuse: %j', async (argv, advice) => {
  expect(await onrecord(argv)).toEqual({ status: 2, stdout: '', stderr: `onrecord: ${advice}\n` });
});

test.each(['model', 'fast', 'rules'])('--tagger %s reads', async (tagger) => {
  const { status, stdout, stderr } = await onrecord(['read', path('mixed/a.txt'), '--json', '--tagger', tagger]);
  expect(status).toBe(0);
  expect(checkReport(JSON.parse(stdout))).toEqual([]);
  // Where a tagger is not installed, what runs in its place is said in a line.
  expect(stderr).toMatch(/^(onrecord: .*in its place\n)*$/);
});

test('helpers only where there is enough to read', () => {
  expect([0, 800, 9999, 10_000, 24_000, 3_600_000].map((milliseconds) => helpersFor(milliseconds, 4))).toEqual([
    0, 0, 0, 1, 2, 3,
  ]);
  expect(helpersFor(3_600_000, 1)).toBe(0);
  expect(helpersFor(3_600_000, 64)).toBe(7);
});
