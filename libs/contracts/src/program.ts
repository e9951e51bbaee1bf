import * as z from 'zod';
import { adminChange } from './account.js';
import { changes, loginName, reason } from './admin-change.js';
import { capacity, instant, line, officeId, shape } from './primitives.js';

// Recorded in `program.scopes` and in the record of accounts: add, never rename.
/** What a token may open (权限范围), in the order in which screens show it. */
export const scopes = ['events.read', 'cases.read', 'duties.read', 'petitions.register'] as const;
export const scope = z.enum(scopes).meta({
  id: 'Scope',
  description:
    'events.read: the stream of events; cases.read: lists, counts and single cases of the office, with their texts and masked names; duties.read: what the office owes; petitions.register: register a matter',
});
export type Scope = z.infer<typeof scope>;

// A year, as the county's own rule for passwords of machines asks; whoever forgets to renew it is refused, not trusted.
const longestDays = 400;

const token = shape('ProgramToken', {
  id: z.uuid(),
  label: z.string(),
  createdAt: instant,
  expiresAt: instant,
  usedAt: instant.nullable().describe('To the minute'),
  revokedAt: instant.nullable(),
});

/** A program of another system (程序账户) that acts for an office; its tokens are never shown again. */
export const program = shape('Program', {
  id: z.uuid(),
  name: z.string(),
  displayName: z.string(),
  office: officeId,
  capacity,
  scopes: z.array(scope),
  isActive: z.boolean(),
  isOfficeActive: z.boolean().describe('false: its office has ended, and its tokens open nothing'),
  createdAt: instant,
  lastChange: z.int().describe('Number of its last change; a change names the one it was made against'),
  tokens: z.array(token),
});
export const programs = shape('Programs', { items: z.array(program) });
export const programDetail = shape('ProgramDetail', { program, changes: z.array(adminChange) });

const held = z.array(scope).min(1).max(scopes.length);

export const programCreate = shape('ProgramCreate', {
  name: loginName,
  displayName: line(60),
  office: officeId.describe('For which it acts; it is given the capacity of a clerk or an officer there'),
  scopes: held,
  reason,
});
export const programChange = shape('ProgramChange', changes);
export const programScopes = shape('ProgramScopes', { ...changes, scopes: held });
export const tokenCreate = shape('ProgramTokenCreate', {
  ...changes,
  label: line(60).describe('Where it is kept, so that one knows later which to take back'),
  days: z.int().min(1).max(longestDays).describe('After so many days it opens nothing any more'),
});
export const tokenRevoke = shape('ProgramTokenRevoke', { ...changes, token: z.uuid() });

/** What became of a change. A token is told this once and stored nowhere: a repeat of the request has none. */
export const programAnswer = shape('ProgramAnswer', { program, token: z.string().nullable() });

export type Program = z.infer<typeof program>;
export type ProgramAnswer = z.infer<typeof programAnswer>;
