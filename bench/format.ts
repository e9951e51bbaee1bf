/** A figure beside what it should reach. */
export interface Goal {
  readonly name: string;
  readonly measured: string;
  readonly goal: string;
  readonly isReached: boolean;
}

export const milliseconds = (ms: number): string => `${ms.toFixed(ms < 10 ? 1 : 0)} ms`;

/** Lines of one width a column, the first to the left and the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const pad = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  return all.map((row) => `  ${row.map(pad).join('  ')}`.trimEnd());
}
