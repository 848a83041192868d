import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { findSources, IntakeError } from '../../intake/index.ts';
import { readAll } from '../batch/batch.ts';
import type { Form, Order } from '../batch/order.ts';
import { examples } from '../examples.ts';
import { type GivenOptions, givenFacts, withGiven } from '../given.ts';
import { type Io, Misuse, Status } from '../io.ts';
import { wholeNumber } from '../ledger.ts';
import type { Run } from '../program.ts';
import { progressOf } from '../progress.ts';
import { styleOf } from '../style.ts';
import { type TaggerOptions, withTagger } from '../tagger.ts';

interface ReadOptions extends GivenOptions, TaggerOptions {
  json?: boolean;
  jsonl?: boolean;
  map?: boolean;
  out?: string;
  explain?: string;
  workers?: number;
}

/** `onrecord read`: the record of one or many reports. */
export function readCommand(io: Io, run: Run): Command {
  const command = new Command('read')
    .summary('print the record of reports: who says what, what happened, what stays open')
    .description(
      'Prints the record of each report: page facts, who says what, what happened and how sure each holder is, what stays open.',
    )
    .argument('[sources...]', 'files (text or HTML), folders, URLs, or - for standard input')
    .option('--json', 'print the Report as JSON; an array where several are asked for')
    .option('--jsonl', 'print each Report as JSON on a line of its own')
    .option('--map', 'draw the places of each report on a map, in the terminal')
    .option('--out <file>', 'with --map: write the map of one report to this file as SVG, or to standard output with -')
    .option(
      '--explain <id>',
      'print which words, rules, vocabulary entries and model figures led to a claim: its id in --json, or the number of an event or attribution in the record (E2, 3.1)',
    )
    .addHelpText(
      'before',
      examples([
        ['onrecord read story.txt', 'the record, for a person'],
        ['onrecord read page.html --json', 'the Report as JSON'],
        ['onrecord read https://example.org/story', 'fetch a page and read it'],
        ['onrecord read - --date 2024-01-04 < story.txt', 'published on this day'],
        ['onrecord read story.txt --map --out map.svg', 'its places as a picture'],
        ['onrecord read story.txt --explain E2', 'what led to the claims of an event'],
        ['onrecord read reports/ --jsonl > record.jsonl', 'a whole folder, a report a line'],
      ]),
    )
    .action(run((sources: string[], options: ReadOptions) => read(sources, options, io)));
  return withTagger(withGiven(command)).option(
    '--workers <n>',
    'processes to read with (default: as many as pay off)',
    wholeNumber,
  );
}

async function read(sources: string[], options: ReadOptions, io: Io): Promise<Status> {
  if ([options.json, options.jsonl, options.map].filter(Boolean).length > 1)
    throw new Misuse('--json, --jsonl and --map exclude each other; choose one');
  if (options.explain !== undefined && (options.jsonl || options.map))
    throw new Misuse('--explain prints words or, with --json, JSON; leave out --jsonl and --map');
  if (options.out !== undefined && !options.map) throw new Misuse('--out writes a map; give --map with it');
  if (!sources.length && io.stdin.isTTY)
    throw new Misuse('name what to read: files, folders, URLs, or - for standard input');
  const { width, colour } = styleOf(io.stdout, io.env);
  const form = formOf(options, width, colour);
  const given = givenFacts(options);
  const tagger = options.tagger ? { tagger: options.tagger } : {};
  const failures: string[] = [];
  const orders: Order[] = [];
  let many = sources.length > 1;
  for (const argument of sources.length ? sources : ['-'])
    try {
      for await (const source of findSources(argument)) {
        many ||= source !== argument;
        orders.push({ source, given, form, ...tagger });
      }
    } catch (error) {
      if (!(error instanceof IntakeError)) throw error;
      failures.push(error.message);
    }

  if (options.out !== undefined && orders.length > 1)
    throw new Misuse('--out takes the map of one report; name one source');
  if (options.explain !== undefined && orders.length > 1)
    throw new Misuse('--explain takes one report; name one source');
  const asked = orders.length + failures.length;
  const progress = progressOf(io, orders.length);
  const list = listOf(form, many, io);
  let done = 0;
  try {
    for await (const { written, error } of readAll(orders, options.workers, io)) {
      if (error) failures.push(error);
      if (options.out !== undefined && !error) failures.push(...(await writeMap(written, options.out, io)));
      else if (options.explain !== undefined && !error)
        failures.push(...writeExplanation(written, options.explain, io));
      else progress.aside(() => list.write(written, orders[done]?.source));
      progress.step();
      done++;
    }
  } finally {
    progress.end();
  }
  list.end();
  if (io.stop.aborted) {
    io.stderr.write(`onrecord: stopped after ${done} of ${orders.length}\n`);
    return Status.interrupted;
  }
  if (!failures.length) return Status.fine;
  if (many) io.stderr.write(`onrecord: ${failures.length} of ${asked} could not be read:\n`);
  for (const failure of failures) io.stderr.write(many ? `  ${failure}\n` : `onrecord: ${failure}\n`);
  return Status.failed;
}

function formOf({ json, jsonl, map, out, explain }: ReadOptions, columns: number, colour: boolean): Form {
  if (explain !== undefined)
    return json ? { as: 'explanation-json', of: explain } : { as: 'explanation', of: explain, columns, colour };
  if (json) return { as: 'json' };
  if (jsonl) return { as: 'jsonl' };
  if (out !== undefined) return { as: 'svg' };
  return { as: map ? 'map' : 'record', columns, colour };
}

/** Writes what led to a claim. @returns why it could not, where it could not */
function writeExplanation(written: readonly string[], name: string, { stdout }: Io): string[] {
  const told = written.filter((explanation) => explanation !== '');
  for (const explanation of told) stdout.write(explanation);
  return told.length
    ? []
    : [`no claim is called '${name}' here; the record numbers events (E2) and attributions (3.1), --json has ids`];
}

/** Writes the map of one report. @returns why it could not, where it could not */
async function writeMap(written: readonly string[], file: string, { stdout }: Io): Promise<string[]> {
  if (written.length !== 1) return [`the source holds ${written.length} reports; --out takes the map of one`];
  const [map] = written as [string];
  if (map === '') return ['no place of this report could be found on the map; nothing was written'];
  if (file === '-') stdout.write(map);
  else
    await writeFile(file, map).catch((error: NodeJS.ErrnoException) => {
      throw new Misuse(`${file} cannot be written (${error.code}); name another file with --out`);
    });
  return [];
}

/** Writes reports one after the other in a form that holds together. */
function listOf(form: Form, many: boolean, { stdout }: Io) {
  let count = 0;
  return {
    write(written: string[], source: string | undefined) {
      for (const report of written) {
        if (form.as === 'json') stdout.write(`${count ? ',\n' : many || written.length > 1 ? '[\n' : ''}${report}`);
        else if (form.as === 'jsonl') stdout.write(`${report}\n`);
        else stdout.write(`${count ? '\n\n' : ''}${many ? `${source}\n\n` : ''}${report}`);
        count++;
      }
    },
    end() {
      if (form.as === 'json' && many) stdout.write(count ? '\n]\n' : '[]\n');
      else if (form.as === 'json' && count) stdout.write(count > 1 ? '\n]\n' : '\n');
    },
  };
}
