import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { historyFromJSON, type History } from '@temporalio/common/lib/proto-utils.js';

import * as courses from '#kinds/courses.js';

import { placesOf } from '../conformance/places.js';

/** The courses of this release, by the names that histories record. */
export const courseNames = Object.keys(courses);
const kindOf = (course: string): string => course.replace(/Course$/u, '');
const folders = new Set(courseNames.map((course) => placesOf(kindOf(course)).histories));

/** The files of recorded histories: `<course>.<scenario>-<run>.<sdk version>.json`. */
export const recordedFiles: readonly string[] = [...folders].flatMap((folder) =>
  readdirSync(folder).filter((file) => file.endsWith('.json')),
);

/** One of them, parsed anew, so that a test may alter it. */
export function recordedHistory(file: string): History {
  const folder = placesOf(kindOf(file.split('.')[0] ?? '')).histories;
  return historyFromJSON(JSON.parse(readFileSync(join(folder, file), 'utf8')));
}

/** The newest one of a scenario, whatever SDK wrote it. */
export function recordedScenario(name: string): History {
  const file = recordedFiles.filter((one) => one.startsWith(`${name}.`)).at(-1);
  if (file === undefined) throw new Error(`no recorded history of ${name}: npm run history:record`);
  return recordedHistory(file);
}
