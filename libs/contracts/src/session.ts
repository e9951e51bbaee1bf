import * as z from 'zod';
import { bilingual, capacity, instant, line, officeId, shape } from './primitives.js';

/** An office and the capacity in which somebody may act for it. */
export const actingFor = shape('ActingFor', {
  office: officeId,
  capacity,
  deputyFor: z.uuid().optional().describe('In whose place (代理); left out for a role of one’s own'),
});

export const loginRequest = shape('LoginRequest', {
  name: line(100),
  password: z.string().min(1).max(200),
  /** A browser takes a cookie; a program takes a token and sends it as `Authorization: Bearer`. */
  as: z.enum(['cookie', 'token']).default('cookie'),
});

/** In which capacities somebody may do what a row of the permission table names. */
export const permitAnswer = shape('PermitAnswer', {
  capacities: z.array(capacity),
  offices: z.array(officeId).nullable().describe('Of these offices alone; null: of whichever has to do with it'),
});
export const permitName = z.string().regex(/^[a-z]+(\.[a-zA-Z]+){1,2}$/);

export const me = shape('Me', {
  account: z.string(),
  name: z.string(),
  displayName: z.string(),
  isDemo: z.boolean(),
  mustChangePassword: z.boolean().describe('Nothing else is open until a password of one’s own is chosen'),
  acting: actingFor.nullable().describe('For which office this session acts; null: choose one'),
  mayActFor: z.array(
    z.strictObject({
      office: officeId,
      capacity,
      officeName: bilingual.nullable(),
      deputyFor: z.uuid().nullable().describe('In whose place (代理); null: a role of one’s own'),
      deputyForName: z.string().nullable(),
    }),
  ),
  permits: z
    .array(z.string())
    .describe(
      'Rows of the permission table that are open to the acting capacity in that office; a case may still refuse',
    ),
  supervisesBy: z
    .enum(['art40', 'art43'])
    .nullable()
    .describe('On which basis one may open a supervision by hand: of others, or of the petition bureau itself'),
  expiresAt: instant,
  idleMinutes: z.int().describe('A session that nobody used for so long is over'),
});

export const loginAnswer = shape('LoginAnswer', { me, token: z.string().nullable().describe('Only for as=token') });

export const passwordChange = shape('PasswordChange', {
  old: z.string().min(1).max(200),
  password: z.string().min(1).max(200),
});

/** Where the account is signed in now; no address, no device: the platform keeps neither. */
export const openSessions = shape('OpenSessions', {
  items: z.array(
    z.strictObject({
      carrier: z.enum(['cookie', 'bearer']),
      openedAt: instant,
      seenAt: instant,
      isThis: z.boolean(),
    }),
  ),
});
export const othersEnded = shape('OthersEnded', { ended: z.int() });

export type ActingFor = z.infer<typeof actingFor>;
export type Me = z.infer<typeof me>;
