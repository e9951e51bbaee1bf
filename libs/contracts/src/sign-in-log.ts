import * as z from 'zod';
import { pageOf, pageQuery } from './paging.js';
import { instant, shape } from './primitives.js';

/** What a line of the log of sign-ins tells, by what somebody looks for. Recorded: add, never rename. */
export const signInKinds = {
  signedIn: ['signedIn', 'roleChosen'],
  refused: ['wrongPassword', 'unknownName', 'inactive', 'noRole', 'oldPasswordWrong'],
  ended: [
    'signedOut',
    'signedOutElsewhere',
    'passwordChanged',
    'deactivated',
    'endedByAdministrator',
    'idle',
    'expired',
  ],
} as const;
export type SignInKind = keyof typeof signInKinds;

const kinds = ['signedIn', 'refused', 'ended'] as const satisfies readonly SignInKind[];
export const signInKind = z.enum(kinds);

/** A sign-in, a failure or the end of a session (登录记录). Appended, never changed, and forgotten after its time. */
export const signInEvent = shape('SignInEvent', {
  seq: z.int(),
  at: instant,
  what: z.enum([...signInKinds.signedIn, ...signInKinds.refused, ...signInKinds.ended]),
  account: z.uuid().nullable().describe('Null where no account has the name; what was typed is kept nowhere'),
  name: z.string().nullable().describe('What one signs in with; null where the account is gone'),
  displayName: z.string().nullable(),
  carrier: z.enum(['cookie', 'bearer']).describe('A browser, or a program'),
  network: z.string().describe('Network of the client (/24, /48); empty where nobody asked'),
});
export const signInPage = pageOf('SignInPage', signInEvent);
export const ownSignInQuery = z.strictObject({ ...pageQuery, kind: signInKind.optional() });
export const signInQuery = z.strictObject({ ...pageQuery, kind: signInKind.optional(), account: z.uuid().optional() });

export type SignInEvent = z.infer<typeof signInEvent>;
