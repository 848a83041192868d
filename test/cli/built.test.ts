import { execFile, execFileSync, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkReport } from '../../src/report/index.ts';
import { onrecord } from './io.ts';

const root = join(import.meta.dirname, '../..');
const main = join(root, 'dist/cli/main.js');
const story = `Almar denies the strike

The mayor of Almar, Ann Lee, said on Tuesday that nothing had been hit.
`;
let folder: string;

beforeAll(async () => {
  await rm(join(root, 'dist'), { recursive: true, force: true });
  execFileSync('npm', ['run', '-s', 'build'], { cwd: root });
  folder = await mkdtemp(join(tmpdir(), 'onrecord-built-'));
  await writeFile(join(folder, 'story.txt'), story);
  await mkdir(join(folder, 'many'));
  for (let i = 1000; i < 1400; i++)
    await writeFile(join(folder, `many/${i}.txt`), story.replaceAll('Almar', `Town ${i}`));
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

test('the built command says what the source says', { timeout: 60_000 }, async () => {
  const file = join(folder, 'story.txt');
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [main, 'read', file, '--json']);
  expect(stderr).toBe('');
  expect(stdout).toBe((await onrecord(['read', file, '--json'])).stdout);
});

test('the package works as a library, imported by its name', { timeout: 60_000 }, async () => {
  const program = `import { read } from 'onrecord'; console.log(JSON.stringify(await read(process.argv[1])));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program, story], {
    cwd: root,
  });
  expect(checkReport(JSON.parse(stdout))).toEqual([]);
});

test('built workers give the same bytes', { timeout: 60_000 }, async () => {
  const run = (workers: string) =>
    promisify(execFile)(
      process.execPath,
      [main, 'read', join(folder, 'many'), '--jsonl', '--tagger', 'rules', '--workers', workers],
      {
        maxBuffer: 1e9,
      },
    );
  expect((await run('2')).stdout === (await run('1')).stdout).toBe(true);
});

test('a reader that goes away ends the work quietly', { timeout: 60_000 }, () => {
  const command = `"${process.execPath}" "${main}" read "${join(folder, 'many')}" --jsonl --tagger rules | head -n 1 | wc -l; echo "\${PIPESTATUS[0]}"`;
  const output = execFileSync('bash', ['-c', `(${command}) 2>&1`], { encoding: 'utf8' });
  expect(output.trim().split(/\s+/)).toEqual(['1', '0']);
});

test('Ctrl-C stops after the report at hand and says so', { timeout: 60_000 }, async () => {
  const child = spawn(process.execPath, [
    main,
    'read',
    join(folder, 'many'),
    '--jsonl',
    '--tagger',
    'rules',
    '--workers',
    '1',
  ]);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data) => {
    if (!stdout) child.kill('SIGINT');
    stdout += data;
  });
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect(status).toBe(130);
  const lines = stdout.trimEnd().split('\n');
  expect(stderr).toBe(`onrecord: stopped after ${lines.length} of 400\n`);
  expect(() => lines.map((line) => JSON.parse(line))).not.toThrow();
});

test('the package carries what it needs and no tests', { timeout: 60_000 }, async () => {
  const { stdout } = await promisify(execFile)('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
  });
  const files: string[] = JSON.parse(stdout)[0].files.map(({ path }: { path: string }) => path);
  for (const needed of [
    'dist/cli/main.js',
    'dist/cli/batch/worker.js',
    'dist/exports/page/browser.css',
    'examples/case.json',
    'LICENSE',
  ])
    expect(files).toContain(needed);
  expect(files.filter((path) => /\.test\./.test(path))).toEqual([]);
});
