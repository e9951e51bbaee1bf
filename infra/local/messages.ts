/** The line of a server's messages that tells most: its last error, or its last word. */
export function lastTelling(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.findLast((line) => /FATAL|PANIC|error|could not/iu.test(line)) ?? lines.at(-1) ?? '';
}
