import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';

import { courseId, courseType } from '#workflows/course/course.messages.js';

import { EngineCases } from '../support/engine/engine-cases.js';
import { startPlatform, type Platform } from '../support/engine/platform.js';
import { obstacle, scenarios } from './scenarios.js';

// Run from the checkout (`npm run history:record`), on what the build left.
const folder = resolve('test/replay/histories');
const sdk = (createRequire(import.meta.url)('@temporalio/worker/package.json') as { version: string }).version;

interface TestServers {
  default(): Promise<void>;
}

/** Records the histories of all scenarios from real runs: written by hand they would not be checked for all they say. */
async function main(): Promise<void> {
  const servers = (name: string) =>
    import(pathToFileURL(resolve(`test/support/${name}.mjs`)).href) as Promise<TestServers>;
  await (await servers('global-setup')).default();
  const platform = await startPlatform({ guard: obstacle });
  try {
    await mkdir(folder, { recursive: true });
    const recorded = new Set<string>();
    for (const scenario of scenarios) {
      const courses = await scenario.walk(new EngineCases(platform));
      for (const { kind, caseId } of courses) {
        const runs = await runsOf(platform, courseId(kind, caseId));
        for (const [index, run] of runs.entries()) {
          const file = `${courseType(kind)}.${scenario.name}-${String(index + 1)}.${sdk}.json`;
          await writeFile(join(folder, file), await scrubbedHistory(platform, courseId(kind, caseId), run));
          recorded.add(file);
          process.stdout.write(`${file}\n`);
        }
      }
    }
    // Of this SDK only: those of earlier ones stay as long as courses that were started with them may run.
    for (const file of await readdir(folder)) {
      if (file.endsWith(`.${sdk}.json`) && !file.includes('.altered') && !recorded.has(file))
        await rm(join(folder, file));
    }
  } finally {
    await platform.stop();
    await (await servers('global-teardown')).default();
  }
}

/** The runs of a course, oldest first: it continued as new at its boundaries. */
async function runsOf(platform: Platform, workflowId: string): Promise<string[]> {
  const runs: { readonly runId: string; readonly ms: number }[] = [];
  const { workflow } = platform.engine.temporal.drills;
  for await (const run of workflow.list({ query: `WorkflowId = '${workflowId}'` })) {
    runs.push({ runId: run.runId, ms: run.startTime.getTime() });
  }
  return runs.sort((a, b) => a.ms - b.ms).map(({ runId }) => runId);
}

/** Without the names of machines and processes, and without the folders of the machine in stack traces. */
async function scrubbedHistory(platform: Platform, workflowId: string, runId: string): Promise<string> {
  const history = await platform.engine.temporal.drills.workflow.getHandle(workflowId, runId).fetchHistory();
  const text = JSON.stringify(
    JSON.parse(historyToJSON(history)),
    (key, value: unknown) => (key === 'identity' || key === 'stickyAttributes' ? 'recorded' : value),
    1,
  );
  return `${text.replaceAll(resolve('.'), '/maplebridge')}\n`;
}

await main();
// The native runtime keeps its threads.
process.exit();
