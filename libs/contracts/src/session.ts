import * as z from 'zod';
import { bilingual, capacity, instant, line, officeId } from './primitives.js';

/** An office and the capacity in which somebody may act for it. */
export const actingFor = z
  .strictObject({
    office: officeId,
    capacity,
    deputyFor: z.uuid().optional().meta({ description: 'In whose place (代理); left out for a role of one’s own' }),
  })
  .meta({ id: 'ActingFor' });

export const loginRequest = z
  .strictObject({
    name: line(100),
    password: z.string().min(1).max(200),
    /** A browser takes a cookie; a program takes a token and sends it as `Authorization: Bearer`. */
    as: z.enum(['cookie', 'token']).default('cookie'),
  })
  .meta({ id: 'LoginRequest' });

export const me = z
  .strictObject({
    account: z.string(),
    name: z.string(),
    displayName: z.string(),
    isDemo: z.boolean(),
    mustChangePassword: z
      .boolean()
      .meta({ description: 'Nothing else is open until a password of one’s own is chosen' }),
    acting: actingFor.nullable().meta({ description: 'For which office this session acts; null: choose one' }),
    mayActFor: z.array(
      z.strictObject({
        office: officeId,
        capacity,
        officeName: bilingual.nullable(),
        deputyFor: z.uuid().nullable().meta({ description: 'In whose place (代理); null: a role of one’s own' }),
        deputyForName: z.string().nullable(),
      }),
    ),
    permits: z.array(z.string()).meta({
      description: 'Rows of the permission table that are open to the acting capacity; a case may still refuse',
    }),
    expiresAt: instant,
    idleMinutes: z.int().meta({ description: 'A session that nobody used for so long is over' }),
  })
  .meta({ id: 'Me' });

export const loginAnswer = z
  .strictObject({ me, token: z.string().nullable().meta({ description: 'Only for as=token' }) })
  .meta({ id: 'LoginAnswer' });

export const passwordChange = z
  .strictObject({ old: z.string().min(1).max(200), password: z.string().min(1).max(200) })
  .meta({ id: 'PasswordChange' });

/** Where the account is signed in now; no address, no device: the platform keeps neither. */
export const openSessions = z
  .strictObject({
    items: z.array(
      z.strictObject({
        carrier: z.enum(['cookie', 'bearer']),
        openedAt: instant,
        seenAt: instant,
        isThis: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'OpenSessions' });
export const othersEnded = z.strictObject({ ended: z.int() }).meta({ id: 'OthersEnded' });

export type PasswordChange = z.infer<typeof passwordChange>;
export type LoginRequest = z.infer<typeof loginRequest>;
export type ActingFor = z.infer<typeof actingFor>;
export type Me = z.infer<typeof me>;
