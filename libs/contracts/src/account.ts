import * as z from 'zod';
import { changes, loginName, reason } from './admin-change.js';
import { pageOf, pageQuery } from './paging.js';
import { bilingual, capacity, instant, line, officeId, shape } from './primitives.js';

const role = shape('AccountRole', { office: officeId, capacity });

/** An account (账号) as an administrator sees it; never its password. */
export const account = shape('Account', {
  id: z.uuid(),
  name: z.string().describe('What one signs in with'),
  displayName: z.string(),
  isActive: z.boolean(),
  isDemo: z.boolean(),
  isOwn: z.boolean().describe('The account of whoever asks'),
  mustChangePassword: z.boolean().describe('The one-time password has not been replaced yet'),
  createdAt: instant,
  roles: z.array(role),
  sessions: z.int(),
  blockedUntil: instant.nullable().describe('Until when its sign-ins have to wait somewhere'),
  lastChange: z.int().describe('Number of its last change; a change names the one it was made against'),
});
export const accountPage = pageOf('AccountPage', account);
export const accountQuery = z.strictObject({
  ...pageQuery,
  text: line(100).optional(),
  office: officeId.optional(),
  capacity: capacity.optional(),
  state: z.enum(['active', 'inactive', 'blocked']).optional(),
});

export const accountCounts = shape('AccountCounts', {
  all: z.int(),
  active: z.int(),
  administrators: z.int(),
  blocked: z.int(),
  demo: z.int(),
});

/** One line of the record of accounts or of offices: who did what, when and why. Appended, never changed. */
export const adminChange = shape('AdminChange', {
  seq: z.int(),
  at: instant,
  subject: z.string().describe('Login name of an account, id of an office'),
  what: z.string(),
  detail: z.record(z.string(), z.unknown()),
  reason: z.string(),
  byName: z.string(),
});
export const adminChanges = shape('AdminChanges', { items: z.array(adminChange), next: z.int().nullable() });
export const adminChangeQuery = z.strictObject({ before: z.coerce.number().int().min(1).optional() });

export const accountDetail = shape('AccountDetail', { account, changes: z.array(adminChange) });

const roles = z.array(role).min(1).max(20);

export const accountCreate = shape('AccountCreate', {
  name: loginName,
  displayName: line(60),
  roles,
  reason,
});
export const accountChange = shape('AccountChange', changes);
export const accountRoles = shape('AccountRoles', { ...changes, roles });
export const accountRename = shape('AccountRename', { ...changes, displayName: line(60) });

/** What became of a change. The password is told this once and stored nowhere: a repeat of the request has none. */
export const accountAnswer = shape('AccountAnswer', { account, password: z.string().nullable() });

/** What stands of the demonstration (演示), and what removing it would mean. */
export const demoState = shape('DemoState', {
  mark: z.enum(['absent', 'demo', 'removed']),
  accounts: z.int(),
  county: bilingual,
  otherAdministrators: z.int().describe('Active administrators that are no demonstration: somebody must be left'),
});
export const demoRemoval = shape('DemoRemoval', { county: line(60), reason });

export type Account = z.infer<typeof account>;
export type AdminChange = z.infer<typeof adminChange>;
export type DemoState = z.infer<typeof demoState>;
export type AccountAnswer = z.infer<typeof accountAnswer>;
