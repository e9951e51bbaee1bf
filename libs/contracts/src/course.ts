import * as z from 'zod';
import { clock, failedStep } from './case.js';
import { commandsOf } from './command.js';
import { pageOf, pageQuery } from './paging.js';
import { partyRole } from './parties.js';
import { drillsInstead, freeText, instant, line, shape } from './primitives.js';
import { partyName } from './reveal.js';

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
    .describe('legal: the next legal date first; for those with a failed step alone'),
  drill: drillsInstead,
});

/** How the courses stand as a whole. */
export const courseSummary = shape('CourseSummary', {
  stuck: z.int().describe('Cases with a failed step that nobody has settled'),
  retrying: z.int().describe('Cases whose moment has come and is not passed yet: the engine tries again'),
  waiting: z.int().describe('Open cases that wait for people or for a date'),
  isEngineReachable: z.boolean(),
  outbox: z.strictObject({ rows: z.int(), oldestSeconds: z.int() }),
  checkedAt: instant,
});
export const courseSummaryQuery = z.strictObject({ drill: drillsInstead });

const date = {
  rule: z.string(),
  owner: z.enum(['office', 'party']),
  rawDueOn: z.string().nullable(),
  legalDueOn: z.string(),
  provisional: z.boolean(),
} as const;

/** The next legal date of a case, without anything of what it is about. */
const atRisk = shape('AtRisk', date);

/** The date that a failed step is about: of the breach that waits for its supervision, or of the moment that was not passed. */
const stepDate = shape('StepDate', {
  ...date,
  binding: z.boolean(),
  isPast: clock.shape.isPast,
  state: clock.shape.state,
  breachedAt: instant.nullable(),
  endedAt: instant.nullable().describe('When it was met or ended otherwise'),
});

const courseStep = failedStep
  .extend({ stepName: z.string(), about: stepDate.nullable().describe('null: the step is about no date') })
  .meta({ id: 'CourseStep' });

/** What a course waits for, as its query tells it; the engine is asked for one second at most. */
export const courseView = shape('CourseView', {
  engine: z.enum(['answered', 'not_reachable']),
  isRunning: z.boolean().nullable(),
  seenVersion: z.int().nullable(),
  waitingFor: z.string().nullable(),
  stepName: z.string().nullable().describe('The step that is under way, in words; null: none is'),
  since: instant.nullable(),
  until: instant.nullable(),
  isStuck: z.boolean().nullable(),
  lastTried: z
    .strictObject({
      step: z.string(),
      stepName: z.string(),
      instance: z.string(),
      at: instant,
      outcome: z.string(),
      code: z.string().nullable(),
    })
    .nullable(),
});

export const course = shape('Course', {
  id: z.uuid().describe('Of a room another id than its own, by which nobody tells of which case it is'),
  kind: z.string().describe('`room` of a room, whatever it is'),
  number: z.string().describe('Of a room the beginning of that id'),
  version: z.int(),
  phase: z.string().nullable().describe('null: of a room'),
  isDrill: z.boolean(),
  isRoom: z.boolean().describe('A room (卷内室), or in one: told of where a step failed, and of nothing else'),
  mayErase: z
    .boolean()
    .describe('false: of a room, unless it was asked for by the id that somebody who sits there told'),
  nextMomentAt: instant.nullable(),
  openedAt: instant.nullable().describe('null: of a room'),
  failed: z.array(courseStep),
  atRisk: atRisk.nullable(),
  now: instant.describe('Now, in the time of the case: a drill has its own'),
  view: courseView,
});
export const coursePage = pageOf('CoursePage', course);

/** A fact that means texts or identities (正文、身份), without a word of them. */
export const sealedFact = shape('SealedFact', {
  seq: z.int(),
  at: instant,
  type: z.string(),
  name: z.string().describe('What the fact is, in a word of the language of the request'),
  texts: z.int(),
  identities: z.int(),
  isKept: z.boolean().describe('Some of them is still there; false: all were erased'),
});
/** A party of whom an identity is or was sealed: by its name in the case, never by who it is. */
export const sealedParty = shape('SealedParty', {
  party: partyName,
  role: partyRole,
  isKept: z.boolean().describe('It is known who they are; false: that was erased'),
});
export const sealedFacts = shape('SealedFacts', { items: z.array(sealedFact), parties: z.array(sealedParty) });

const ofStep = () => ({ step: line(100), instance: z.string().max(200), reason: freeText(2000) });

const ofErasure = () => ({
  facts: z
    .array(z.int().min(1))
    .max(100)
    .default([])
    .describe(
      'Numbers of the facts whose texts and identities are erased; with an attachment go the facts that mean the same attachment, such as a proof',
    ),
  parties: z
    .array(partyName)
    .max(20)
    .default([])
    .describe(
      'Names in the case of the parties whose identities are erased (name, telephone, number, address), all by which they were known before, and of nobody else. What was shown for a mandate or a leaving, in words or as an attachment, stays: those facts are named too',
    ),
  reason: freeText(2000),
});

/** What an administrator may do about a case as it is kept: a step that failed for good, and words that must not stay. */
export const courseCommands = commandsOf(
  'Course',
  {
    retryStep: { zh: '立即重试', en: 'Retry now' },
    settleStep: { zh: '说明理由后了结', en: 'Settle with a reason' },
    eraseSealed: { zh: '删除正文和身份', en: 'Erase texts and identities' },
  },
  { retryStep: ofStep, settleStep: ofStep, eraseSealed: ofErasure },
);

export type CourseSummary = z.infer<typeof courseSummary>;
export type Course = z.infer<typeof course>;
export type SealedFact = z.infer<typeof sealedFact>;
export type SealedParty = z.infer<typeof sealedParty>;
