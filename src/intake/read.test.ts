import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Unread } from '../report/index.ts';
import { findSources, readBytes, readSource } from './index.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-intake-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const textOf = (bytes: Uint8Array, contentType?: string) =>
  [...readBytes({ name: 'x.txt', bytes, ...(contentType ? { contentType } : {}) })][0]?.text;

test('a text file is taken as it is', async () => {
  const path = await file('a.txt', 'Rain floods Durres\n\nThe mayor said so.\n');
  expect(await all(readSource(path))).toEqual([{ text: 'Rain floods Durres\n\nThe mayor said so.\n' }]);
});

test('gzip is taken out of its wrapping', async () => {
  const path = await file('a.txt.gz', gzipSync('Ships leave Varna'));
  expect((await all(readSource(path)))[0]?.text).toBe('Ships leave Varna');
});

test('- is standard input', async () => {
  async function* stdin() {
    yield 'Ships leave ';
    yield new TextEncoder().encode('Varna');
  }
  expect(await all(readSource('-', { stdin: stdin() }))).toEqual([{ text: 'Ships leave Varna' }]);
});

test.each([
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...Buffer.from('Kıyıköy')], undefined, 'Kıyıköy'],
  ['UTF-16, little end first', [0xff, 0xfe, ...Buffer.from('Kıyıköy', 'utf16le')], undefined, 'Kıyıköy'],
  [
    'UTF-16 without a mark',
    [...Buffer.from('The port of Burgas is shut', 'utf16le')],
    undefined,
    'The port of Burgas is shut',
  ],
  ['windows-1254', [0x4b, 0xfd, 0x79, 0xfd, 0x6b, 0xf6, 0x79], undefined, 'Kıyıköy'],
  ['windows-1252', [0x63, 0x61, 0x66, 0xe9, 0x20, 0x96], undefined, 'café –'],
  ['windows-1251', [0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0], undefined, 'Москва'],
  ['the charset of the transport', [0xc1, 0xe8, 0xde, 0xed], 'text/plain; charset=iso-8859-7', 'Αθήν'],
  ['an unknown charset', [0x63, 0x61, 0x66, 0xe9], 'text/plain; charset=klingon', 'café'],
])('%s', (_name, bytes, contentType, text) => {
  expect(textOf(Uint8Array.from(bytes), contentType)).toBe(text);
});

test.each([
  ['empty', '', 'intake/empty', 'x.txt: is empty'],
  ['a PDF', '%PDF-1.7\n...', 'intake/binary', 'x.txt: is a PDF, not text or HTML; save it as text and read that'],
  [
    'noise',
    '\x01\x02\x00\x03abc'.repeat(20),
    'intake/binary',
    'x.txt: is binary data, not text or HTML; save it as text and read that',
  ],
])('%s: one clear line', (_name, content, code, message) => {
  expect(() => textOf(Buffer.from(content, 'latin1'))).toThrowError(expect.objectContaining({ code, message }));
});

test('a file that is not there', async () => {
  const path = join(folder, 'none.txt');
  await expect(all(readSource(path))).rejects.toMatchObject({
    code: 'intake/not-found',
    message: `${path}: there is no such file or folder`,
  });
  await expect(all(findSources(path))).rejects.toMatchObject({ code: 'intake/not-found' });
});

test('a folder stands for the files below it that can be read, sorted; hidden ones are passed over', async () => {
  await mkdir(join(folder, 'case/sub'), { recursive: true });
  await mkdir(join(folder, 'case/.git'), { recursive: true });
  for (const name of ['b.txt', 'a.HTML', 'picture.png', 'sub/c.txt.gz', '.git/d.txt', '.e.txt'])
    await writeFile(join(folder, 'case', name), 'x');
  expect(await all(findSources(join(folder, 'case')))).toEqual(
    ['a.HTML', 'b.txt', 'sub/c.txt.gz'].map((name) => join(folder, 'case', name)),
  );
  await mkdir(join(folder, 'bare'));
  await expect(all(findSources(join(folder, 'bare')))).rejects.toMatchObject({ code: 'intake/no-files' });
});

test('a file, - and a URL stand for themselves', async () => {
  const path = await file('a.txt', 'x');
  for (const name of [path, '-', 'https://example.org/a']) expect(await all(findSources(name))).toEqual([name]);
});

async function served<T>(answer: RequestListener, use: (url: string) => Promise<T>): Promise<T> {
  const server = createServer(answer);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
}

test('a URL is fetched, redirects followed, and becomes a fact', async () => {
  const answer: RequestListener = (request, response) => {
    if (request.url === '/old') response.writeHead(302, { location: '/new' }).end();
    else response.writeHead(200, { 'content-type': 'text/plain; charset=windows-1254' }).end(Buffer.from([0xfe, 0x61]));
  };
  await served(answer, async (url) => {
    const unread: Unread = { text: 'şa', facts: { url: { value: `${url}/new`, how: 'given' } } };
    expect(await all(readSource(`${url}/old`))).toEqual([unread]);
  });
});

test('a page that is not there, is too large or never comes', async () => {
  const answer: RequestListener = (request, response) => {
    if (request.url === '/slow') return;
    if (request.url === '/large') response.end('x'.repeat(5000));
    else response.writeHead(404).end();
  };
  await served(answer, async (url) => {
    await expect(all(readSource(`${url}/a`))).rejects.toMatchObject({
      code: 'intake/fetch-status',
      message: `${url}/a: the server answered 404 Not Found; save the page and read the file`,
    });
    await expect(all(readSource(`${url}/large`, { maxBytes: 1000 }))).rejects.toMatchObject({
      code: 'intake/too-large',
    });
    await expect(all(readSource(`${url}/slow`, { timeout: 100 }))).rejects.toMatchObject({
      code: 'intake/fetch-timeout',
    });
  });
  await expect(all(readSource('http://127.0.0.1:1/'))).rejects.toMatchObject({ code: 'intake/fetch-failed' });
});
