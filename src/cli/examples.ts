/** The first part of a command's help: what people type most, with what they get. */
export function examples(lines: [command: string, gives: string][]): string {
  const column = Math.max(...lines.map(([command]) => command.length)) + 3;
  return `Examples:\n${lines.map(([command, gives]) => `  ${command.padEnd(column)}${gives}`).join('\n')}\n`;
}
