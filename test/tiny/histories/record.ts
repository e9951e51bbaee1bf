import { resolve } from 'node:path';

import { bundle } from '#libs/temporal';

import { recordHistories } from '../../replay/recorder.js';
import { coursesBefore } from '../course/before/path.js';
import { furnishNotices } from '../furnish.js';
import { overdue } from './scenarios.js';

// Run from the checkout, on what the build left: `node --conditions=tiny-kind dist/test/tiny/histories/record.js`.
const folder = resolve('test/tiny/histories');
const platform = { furnish: furnishNotices };
const before = await bundle({ coursesPath: coursesBefore });
await recordHistories([
  { scenarios: [overdue('before')], folder, platform: { ...platform, courses: before } },
  { scenarios: [overdue('overdue')], folder, platform },
]);
// The native runtime keeps its threads.
process.exit();
