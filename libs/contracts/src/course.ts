import * as z from 'zod';
import { failedStep } from './case.js';
import { command } from './command.js';
import { pageOf, pageQuery } from './paging.js';
import { drillsInstead, freeText, instant, line } from './primitives.js';

export const courseQuery = z.strictObject({
  ...pageQuery,
  kind: z
    .string()
    .regex(/^[a-z]{1,30}$/)
    .optional(),
  failed: z.enum(['true', 'false']).default('false'),
  number: line(60).optional(),
  order: z
    .enum(['id', 'legal'])
    .default('id')
    .meta({ description: 'legal: the next legal date first; for those with a failed step alone' }),
  drill: drillsInstead,
});

/** How the courses stand as a whole. */
export const courseSummary = z
  .strictObject({
    stuck: z.int().meta({ description: 'Cases with a failed step that nobody has settled' }),
    retrying: z
      .int()
      .meta({ description: 'Cases whose moment has come and is not passed yet: the engine tries again' }),
    waiting: z.int().meta({ description: 'Open cases that wait for people or for a date' }),
    isEngineReachable: z.boolean(),
    outbox: z.strictObject({ rows: z.int(), oldestSeconds: z.int() }),
    checkedAt: instant,
  })
  .meta({ id: 'CourseSummary' });
export const courseSummaryQuery = z.strictObject({ drill: drillsInstead });

/** The next legal date of a case, without anything of what it is about. */
const atRisk = z
  .strictObject({
    rule: z.string(),
    owner: z.enum(['office', 'petitioner']),
    rawDueOn: z.string().nullable(),
    legalDueOn: z.string(),
    provisional: z.boolean(),
  })
  .meta({ id: 'AtRisk' });

/** What a course waits for, as its query tells it; the engine is asked for one second at most. */
export const courseView = z
  .strictObject({
    engine: z.enum(['answered', 'not_reachable']),
    isRunning: z.boolean().nullable(),
    seenVersion: z.int().nullable(),
    waitingFor: z.string().nullable(),
    since: instant.nullable(),
    until: instant.nullable(),
    isStuck: z.boolean().nullable(),
    lastTried: z
      .strictObject({
        step: z.string(),
        instance: z.string(),
        at: instant,
        outcome: z.string(),
        code: z.string().nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'CourseView' });

export const course = z
  .strictObject({
    id: z.uuid(),
    kind: z.string(),
    number: z.string(),
    version: z.int(),
    phase: z.string(),
    isDrill: z.boolean(),
    nextMomentAt: instant.nullable(),
    openedAt: instant,
    failed: z.array(failedStep.extend({ stepName: z.string() }).meta({ id: 'CourseStep' })),
    atRisk: atRisk.nullable(),
    now: instant.meta({ description: 'Now, in the time of the case: a drill has its own' }),
    view: courseView,
  })
  .meta({ id: 'Course' });
export const coursePage = pageOf('CoursePage', course);

const step = { step: line(100), instance: z.string().max(200) };

/** What an administrator may do about a step of a course that failed for good. */
export const courseCommands = {
  retryStep: command(
    'CourseRetryStep',
    { zh: '立即重试', en: 'Retry now' },
    () => ({ ...step, reason: freeText(2000) }),
    ['reason'],
  ),
  settleStep: command(
    'CourseSettleStep',
    { zh: '说明理由后了结', en: 'Settle with a reason' },
    () => ({ ...step, reason: freeText(2000) }),
    ['reason'],
  ),
} as const;
