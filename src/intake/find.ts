import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { IntakeError } from './error.ts';
import { isUrl } from './fetch.ts';
import { formats } from './format.ts';
import { fileError } from './read.ts';

/**
 * What a user names, as single sources: a folder is replaced by the files below it that intake has a format for, sorted by path;
 * a file, a URL and `-` stand for themselves. Nothing is opened or fetched yet. Hidden files and folders are passed over.
 * @throws IntakeError when a file or folder does not exist or a folder holds nothing to read
 */
export async function* findSources(argument: string): AsyncGenerator<string> {
  if (argument === '-' || isUrl(argument) || !(await isFolder(argument))) {
    yield argument;
    return;
  }
  let found = 0;
  for await (const file of filesBelow(argument)) {
    found++;
    yield file;
  }
  if (found === 0)
    throw new IntakeError('intake/no-files', argument, `has no files to read; known are ${extensions().join(', ')}`);
}

async function* filesBelow(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error) => {
    throw fileError(folder, error);
  });
  // By code unit, so that the order is the same in every locale.
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile() && known(entry.name)) yield path;
  }
}

function known(name: string): boolean {
  return extensions().includes(extname(name.toLowerCase().replace(/\.gz$/, '')));
}

function extensions(): string[] {
  return formats.flatMap((format) => format.extensions);
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw fileError(path, error);
  }
}
