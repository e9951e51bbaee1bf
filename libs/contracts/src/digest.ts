import * as z from 'zod';
import { changes } from './admin-change.js';
import { instant, line, shape } from './primitives.js';
import { reminderKinds } from './reminder.js';

const kinds = z.array(z.enum(reminderKinds)).max(reminderKinds.length);
const email = z
  .string()
  .trim()
  .max(254)
  .regex(/^[^\s@<>,;:"\\()[\]]{1,64}@[^\s@<>,;:"\\()[\]]+\.[^\s@<>,;:"\\()[\].]+$/u, 'format.email');

/** How the last message of a kind stands. */
const state = shape('StaffMessageState', {
  at: instant,
  outcome: z
    .string()
    .nullable()
    .describe('`sent`, `nothing` to tell, `past`, or why it did not go; null: nobody has tried it yet'),
  isDone: z.boolean().describe('false: it is tried, or tried again'),
});

/** The daily digest of whoever asks (每日摘要), by mail, and where it goes. */
export const digestSettings = shape('DigestSettings', {
  email: z.string().nullable().describe('Confirmed; null: none is'),
  pending: z.string().nullable().describe('Typed, and its code not yet'),
  wants: z.boolean().describe('Without a confirmed address nothing is sent all the same'),
  kinds: kinds.describe('Of what it tells'),
  hour: z.int().describe('Of the working days of the calendar, in Shanghai'),
  code: state.nullable().describe('The last code'),
  last: state.nullable().describe('The last digest'),
});
export const digestWanted = shape('DigestWanted', { wants: z.boolean(), kinds });
export const digestAddress = shape('DigestAddress', { email });
export const digestCode = shape('DigestCode', {
  code: z
    .string()
    .trim()
    .regex(/^\d{6}$/, 'format.code'),
});

// Recorded in `office_robot.kind` and in the record of offices: add, never rename.
export const robotKinds = ['wecom', 'dingtalk'] as const;
const robotKind = z.enum(robotKinds).meta({ id: 'RobotKind', description: 'wecom: 企业微信; dingtalk: 钉钉' });
export type RobotKind = z.infer<typeof robotKind>;

/** The robot in the group of an office (工作群机器人); never its address, which is its secret. */
export const officeRobot = shape('OfficeRobot', {
  kind: robotKind.nullable().describe('null: the office has none'),
  changedAt: instant.nullable(),
  trial: state.nullable().describe('The last trial'),
  last: state.nullable().describe('The last digest'),
  lastChange: z.int().describe('Number of the last change of the office; a change names the one it was made against'),
});

export const officeRobotSet = shape('OfficeRobotSet', {
  ...changes,
  kind: robotKind,
  address: line(500).describe('As the group shows it, with its key'),
  secret: line(200).nullable().describe('Of 加签, for DingTalk; null: it has none'),
});
export const officeRobotRemove = shape('OfficeRobotRemove', changes);
export const officeRobotTry = shape('OfficeRobotTry', {});

export type DigestSettings = z.infer<typeof digestSettings>;
export type OfficeRobot = z.infer<typeof officeRobot>;
export type StaffMessageState = z.infer<typeof state>;
