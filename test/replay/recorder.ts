import { mkdir, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';

import { courseId, courseType } from '#workflows/course/course.messages.js';

import { EngineCases } from '../support/engine/engine-cases.js';
import { courses } from '../support/engine/engine.js';
import { startPlatform, type Platform, type PlatformOptions } from '../support/engine/platform.js';
import type { Scenario } from './scenarios.js';

const sdk = (createRequire(import.meta.url)('@temporalio/worker/package.json') as { version: string }).version;

interface TestServers {
  default(): Promise<void>;
}

/** What is recorded, and where. */
export interface Recording {
  readonly scenarios: readonly Scenario[];
  readonly folder: string;
  readonly platform: PlatformOptions;
}

/** Records the histories of scenarios from real runs: written by hand they would not be checked for all they say. */
export async function recordHistories(recordings: readonly Recording[]): Promise<void> {
  const servers = (name: string) =>
    import(pathToFileURL(resolve(`test/support/${name}.mjs`)).href) as Promise<TestServers>;
  await (await servers('global-setup')).default();
  try {
    const recorded = new Map<string, Set<string>>();
    for (const recording of recordings) {
      const files = recorded.get(recording.folder) ?? new Set();
      recorded.set(recording.folder, files);
      for (const file of await record(recording)) files.add(file);
    }
    for (const [folder, files] of recorded) await removeOthers(folder, files);
  } finally {
    await (await servers('global-teardown')).default();
  }
}

async function record({ scenarios, folder, platform: options }: Recording): Promise<string[]> {
  const platform = await startPlatform(options);
  const files: string[] = [];
  try {
    await mkdir(folder, { recursive: true });
    for (const scenario of scenarios) {
      for (const { kind, caseId } of await scenario.walk(new EngineCases(platform), () => upgrade(platform))) {
        for (const [index, run] of (await runsOf(platform, courseId(kind, caseId))).entries()) {
          const file = `${courseType(kind)}.${scenario.name}-${String(index + 1)}.${sdk}.json`;
          await writeFile(join(folder, file), await scrubbedHistory(platform, courseId(kind, caseId), run));
          files.push(file);
          process.stdout.write(`${file}\n`);
        }
      }
    }
  } finally {
    await platform.stop();
  }
  return files;
}

/** The same courses, as if they were of a newer build. */
async function upgrade(platform: Platform): Promise<void> {
  await platform.stopWorker();
  const { code, build } = await courses();
  platform.startWorker({ code, build: `${build}-upgraded` });
}

/** Of this SDK only: those of earlier ones stay as long as courses that were started with them may run. */
async function removeOthers(folder: string, recorded: ReadonlySet<string>): Promise<void> {
  for (const file of await readdir(folder)) {
    if (file.endsWith(`.${sdk}.json`) && !file.includes('.altered') && !recorded.has(file))
      await rm(join(folder, file));
  }
}

/** The runs of a course, oldest first: it continues as new when it has to. */
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
  // Packages may stand elsewhere, behind a link.
  const folders = [resolve('.'), dirname(await realpath('node_modules'))];
  return `${folders.reduce((so, folder) => so.replaceAll(folder, '/maplebridge'), text)}\n`;
}
