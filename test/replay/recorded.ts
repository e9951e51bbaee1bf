import { readdirSync, readFileSync } from 'node:fs';

import { historyFromJSON, type History } from '@temporalio/common/lib/proto-utils.js';

const folder = new URL('histories/', import.meta.url);

/** The files of recorded histories: `<course>.<scenario>-<run>.<sdk version>.json`. */
export const recordedFiles: readonly string[] = readdirSync(folder).filter((file) => file.endsWith('.json'));

/** One of them, parsed anew, so that a test may alter it. */
export function recordedHistory(file: string): History {
  return historyFromJSON(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
}

/** The newest one of a scenario, whatever SDK wrote it. */
export function recordedScenario(name: string): History {
  const file = recordedFiles.filter((one) => one.startsWith(`${name}.`)).at(-1);
  if (file === undefined) throw new Error(`no recorded history of ${name}: npm run history:record`);
  return recordedHistory(file);
}
