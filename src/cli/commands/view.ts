import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { loadResources } from '../../engine/resources.ts';
import { pageOf } from '../../exports/page/page.ts';
import { reportsIn } from '../batch/order.ts';
import { examples } from '../examples.ts';
import { type GivenOptions, givenFacts, withGiven } from '../given.ts';
import { type Io, Misuse, Status } from '../io.ts';
import type { Run } from '../program.ts';
import { chosen, type TaggerOptions, withTagger } from '../tagger.ts';

interface ViewOptions extends GivenOptions, TaggerOptions {
  out?: string;
}

/** `onrecord view`: the annotated story as a page of its own. */
export function viewCommand(io: Io, run: Run): Command {
  const command = new Command('view')
    .summary('show the annotated story in the browser')
    .description(
      'Makes one self-contained page of the story: the unmodified text with attributions, times, places and events underlined, and a card beside each claim. Opens it in the browser, or writes it with --out.',
    )
    .argument('<source>', 'a file (text or HTML), a URL, or - for standard input')
    .option('--out <file>', 'write the page to this file, or to standard output with -, and open nothing')
    .addHelpText(
      'before',
      examples([
        ['onrecord view story.txt', 'open the annotated story'],
        ['onrecord view story.txt --out story.html', 'write it to a file'],
      ]),
    )
    .action(run((source: string, options: ViewOptions) => view(source, options, io)));
  return withTagger(withGiven(command));
}

async function view(source: string, options: ViewOptions, io: Io): Promise<Status> {
  const given = givenFacts(options);
  const reports = reportsIn({ source, given }, await loadResources(chosen(options.tagger, io)), io.stdin);
  const { value: found } = await reports.next();
  if (!found) throw new Misuse(`${source} holds no report; name a file with a story in it`);
  const page = pageOf(found.report);
  if (options.out === '-') {
    io.stdout.write(page);
    return Status.fine;
  }
  const file = resolve(options.out ?? join(await mkdtemp(join(tmpdir(), 'onrecord-')), 'story.html'));
  await writeFile(file, page).catch((error: NodeJS.ErrnoException) => {
    throw new Misuse(`${file} cannot be written (${error.code}); name another file with --out`);
  });
  io.stdout.write(`${file}\n`);
  if (options.out === undefined) await show(file, io);
  return Status.fine;
}

/** Opens a file in the browser. Where there is none the page is still written, and its name printed. */
async function show(file: string, io: Io): Promise<void> {
  const { default: open } = await import('open');
  const failed = () => io.stderr.write('onrecord: no browser could be opened; open the file above yourself\n');
  try {
    const browser = await open(file);
    await new Promise<void>((settle) => {
      browser.once('error', () => settle(void failed()));
      browser.once('spawn', () => settle());
    });
  } catch {
    failed();
  }
}
