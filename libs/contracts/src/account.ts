import * as z from 'zod';
import { pageOf, pageQuery } from './paging.js';
import { bilingual, capacity, freeText, instant, line, officeId } from './primitives.js';

const role = z.strictObject({ office: officeId, capacity }).meta({ id: 'AccountRole' });

/** An account (账号) as an administrator sees it; never its password. */
export const account = z
  .strictObject({
    id: z.uuid(),
    name: z.string().meta({ description: 'What one signs in with' }),
    displayName: z.string(),
    isActive: z.boolean(),
    isDemo: z.boolean(),
    isOwn: z.boolean().meta({ description: 'The account of whoever asks' }),
    mustChangePassword: z.boolean().meta({ description: 'The one-time password has not been replaced yet' }),
    createdAt: instant,
    roles: z.array(role),
    sessions: z.int(),
    blockedUntil: instant.nullable().meta({ description: 'Until when its sign-ins have to wait somewhere' }),
    lastChange: z.int().meta({ description: 'Number of its last change; a change names the one it was made against' }),
  })
  .meta({ id: 'Account' });
export const accountPage = pageOf('AccountPage', account);
export const accountQuery = z.strictObject({
  ...pageQuery,
  text: line(100).optional(),
  office: officeId.optional(),
  capacity: capacity.optional(),
  state: z.enum(['active', 'inactive', 'blocked']).optional(),
});

export const accountCounts = z
  .strictObject({
    all: z.int(),
    active: z.int(),
    administrators: z.int(),
    blocked: z.int(),
    demo: z.int(),
  })
  .meta({ id: 'AccountCounts' });

/** One line of the record of accounts or of offices: who did what, when and why. Appended, never changed. */
export const adminChange = z
  .strictObject({
    seq: z.int(),
    at: instant,
    subject: z.string().meta({ description: 'Login name of an account, id of an office' }),
    what: z.string(),
    detail: z.record(z.string(), z.unknown()),
    reason: z.string(),
    byName: z.string(),
  })
  .meta({ id: 'AdminChange' });
export const adminChanges = z
  .strictObject({ items: z.array(adminChange), next: z.int().nullable() })
  .meta({ id: 'AdminChanges' });
export const adminChangeQuery = z.strictObject({ before: z.coerce.number().int().min(1).optional() });

export const accountDetail = z.strictObject({ account, changes: z.array(adminChange) }).meta({ id: 'AccountDetail' });

const reason = freeText(500).meta({ description: 'Kept with the change for good; no personal data' });
const changes = { seen: z.int().min(0).meta({ description: '`lastChange` as it was read' }), reason };
const roles = z.array(role).min(1).max(20);

export const accountCreate = z
  .strictObject({
    name: z
      .string()
      .trim()
      .max(64)
      .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'format.account'),
    displayName: line(60),
    roles,
    reason,
  })
  .meta({ id: 'AccountCreate' });
export const accountChange = z.strictObject(changes).meta({ id: 'AccountChange' });
export const accountRoles = z.strictObject({ ...changes, roles }).meta({ id: 'AccountRoles' });
export const accountRename = z.strictObject({ ...changes, displayName: line(60) }).meta({ id: 'AccountRename' });

/** What became of a change. The password is told this once and stored nowhere: a repeat of the request has none. */
export const accountAnswer = z.strictObject({ account, password: z.string().nullable() }).meta({ id: 'AccountAnswer' });

/** What stands of the demonstration (演示), and what removing it would mean. */
export const demoState = z
  .strictObject({
    mark: z.enum(['absent', 'demo', 'removed']),
    accounts: z.int(),
    county: bilingual,
    otherAdministrators: z
      .int()
      .meta({ description: 'Active administrators that are no demonstration: somebody must be left' }),
  })
  .meta({ id: 'DemoState' });
export const demoRemoval = z.strictObject({ county: line(60), reason }).meta({ id: 'DemoRemoval' });

export type Account = z.infer<typeof account>;
export type AccountDetail = z.infer<typeof accountDetail>;
export type AdminChange = z.infer<typeof adminChange>;
export type DemoState = z.infer<typeof demoState>;
