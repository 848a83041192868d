import { main } from '../../src/cli/program.ts';

interface Terminal {
  stdin?: string;
  env?: Record<string, string>;
  /** Standard output is a terminal of this width. */
  columns?: number;
  stop?: AbortSignal;
}

/** Runs the command line in this process. */
export async function onrecord(
  argv: string[],
  { stdin, env = {}, columns, stop = new AbortController().signal }: Terminal = {},
): Promise<{ status: number; stdout: string; stderr: string }> {
  const written = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr') => ({
    write(text: string) {
      written[name] += text;
    },
    ...(columns && name === 'stdout' ? { isTTY: true, columns } : {}),
  });
  async function* input() {
    if (stdin !== undefined) yield Buffer.from(stdin);
  }
  const status = await main(argv, {
    stdin: Object.assign(input(), { isTTY: stdin === undefined }),
    stdout: output('stdout'),
    stderr: output('stderr'),
    env,
    stop,
  });
  return { status, ...written };
}
