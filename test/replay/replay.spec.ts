import { fileURLToPath } from 'node:url';

import { beforeAll, describe, expect, it } from '@jest/globals';
import type { History } from '@temporalio/common/lib/proto-utils.js';
import { Worker, type InjectedSinks } from '@temporalio/worker';

import { bundle } from '#libs/temporal';

import { quietRuntime } from '../support/engine/quiet-runtime.js';
import { courseNames, recordedFiles, recordedHistory, recordedScenario } from './recorded.js';
import type { TimerSinks } from './timer-audit.interceptor.js';
import { auditTimers, compareTimers, timersOf } from './timer-audit.js';

const dayMs = 24 * 3600 * 1000;
// In a drill the server's own time of an event lies some milliseconds behind the task that asked; a busy machine adds
// a task's wait. A wrong deadline is off by hours at the least.
const toleranceMs = 5_000;

const interceptor = (name: string) => fileURLToPath(new URL(`${name}.interceptor.ts`, import.meta.url));

/** Replays, and answers the timers that the code of the bundle asked for. */
async function replay(code: { readonly code: string }, history: History): Promise<Map<string, number>> {
  const asked = new Map<string, number>();
  const sinks: InjectedSinks<TimerSinks> = {
    timers: {
      asked: {
        fn: (_info, { timerId, durationMs }) => {
          asked.set(timerId, durationMs);
        },
        callDuringReplay: true,
      },
    },
  };
  await Worker.runReplayHistory({ workflowBundle: code, sinks }, history);
  return asked;
}

describe('the recorded histories', () => {
  let today: { readonly code: string };
  let planted: { readonly code: string };

  beforeAll(async () => {
    await quietRuntime();
    const audit = interceptor('timer-audit');
    today = await bundle({ interceptorModules: [audit] });
    // Interceptors are called in order: the audit sees what the planted mistake made of the timer.
    planted = await bundle({ interceptorModules: [interceptor('planted-change'), audit] });
  }, 60_000);

  it('are there for every course, with timers in time that was skipped, a newer build and a failed step', () => {
    const names = recordedFiles.map((file) => file.split('.')[0]);
    expect([...new Set(names)].sort()).toEqual([...courseNames].sort());
    const events = recordedFiles.flatMap((file) => recordedHistory(file).events ?? []);
    expect(events.filter((event) => event.timerStartedEventAttributes).length).toBeGreaterThan(20);
    expect(events.some((event) => event.workflowExecutionContinuedAsNewEventAttributes)).toBe(true);
    expect(events.some((event) => event.activityTaskFailedEventAttributes)).toBe(true);
  });

  it.each(recordedFiles)(
    'replays %s, and asks for the same timers as then',
    async (file) => {
      const history = recordedHistory(file);
      expect(compareTimers(history, await replay(today, history))).toEqual([]);
    },
    30_000,
  );

  it.each(recordedFiles)('holds every timer of %s to the moment that asked for it', (file) => {
    expect(auditTimers(recordedHistory(file), toleranceMs)).toEqual([]);
  });

  it.each(courseNames)(
    'does not replay a history of %s whose steps were altered',
    async (course) => {
      const file = recordedFiles.filter((one) => one.startsWith(`${course}.`)).at(-1) ?? '';
      const history = recordedHistory(file);
      const steps = (history.events ?? []).map((event) => event.activityTaskScheduledEventAttributes?.activityType);
      const type = steps.find((one) => one != null);
      if (!type) throw new Error(`${file} has no step`);
      type.name = 'takeOtherStep';
      await expect(replay(today, history)).rejects.toThrow(/TMPRL1100/u);
    },
    30_000,
  );

  it('finds a timer whose duration was changed in the history, which a replay does not', async () => {
    const history = recordedScenario('petitionCourse.silent-1');
    const event = (history.events ?? []).find((one) => one.timerStartedEventAttributes);
    const timer = event?.timerStartedEventAttributes;
    if (!timer?.startToFireTimeout) throw new Error('the history has no timer');
    const before = Number(timer.startToFireTimeout.seconds);
    timer.startToFireTimeout = { ...timer.startToFireTimeout, seconds: (before + dayMs / 1000) as never };
    const timerId = timer.timerId ?? '';
    const asked = await replay(today, history);
    const [finding] = auditTimers(history, toleranceMs);
    expect(finding).toMatchObject({ timerId, problem: 'not_at_its_moment' });
    expect(Math.abs((finding?.byMs ?? 0) - dayMs)).toBeLessThan(toleranceMs);
    expect(compareTimers(history, asked)).toEqual([{ timerId, problem: 'other_duration', byMs: -dayMs }]);
  }, 30_000);

  it('asks for the timer of a moment as much later as its course is patient', async () => {
    const history = recordedScenario('petitionCourse.silent-1');
    const input = history.events?.[0]?.workflowExecutionStartedEventAttributes?.input;
    const [given] = input?.payloads ?? [];
    if (!given?.data) throw new Error('the history has no input');
    const patienceMs = 200_000;
    const course = JSON.parse(Buffer.from(given.data).toString()) as object;
    given.data = Buffer.from(JSON.stringify({ ...course, patienceMs }));
    const found = compareTimers(history, await replay(today, history)).map(({ problem, byMs }) => [problem, byMs]);
    expect(found[0]).toEqual(['other_duration', patienceMs]);
    // As if it had been recorded so: the audit takes the patience for granted, and no other delay.
    const [first] = history.events?.filter((event) => event.timerStartedEventAttributes) ?? [];
    expect(auditTimers(history, toleranceMs)[0]).toMatchObject({ problem: 'not_at_its_moment' });
    const timer = first?.timerStartedEventAttributes;
    if (!timer?.startToFireTimeout) throw new Error('the history has no timer');
    const seconds = Number(timer.startToFireTimeout.seconds) + patienceMs / 1000;
    timer.startToFireTimeout = { ...timer.startToFireTimeout, seconds: seconds as never };
    expect(auditTimers(history, toleranceMs).map(({ timerId }) => timerId)).not.toContain(timer.timerId);
  }, 30_000);

  it('finds a deadline that was changed in the code, which a replay does not', async () => {
    const history = recordedScenario('supervisionCourse.silent-1');
    const findings = compareTimers(history, await replay(planted, history));
    expect(findings).toHaveLength(timersOf(history).length);
    expect(new Set(findings.map(({ problem, byMs }) => `${problem} ${String(byMs)}`))).toEqual(
      new Set([`other_duration ${String(dayMs)}`]),
    );
  }, 30_000);
});
