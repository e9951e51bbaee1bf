import type { JointCommands } from '#libs/joint';
import { as, type LegalDate } from '#libs/kernel';
import { office, text } from './law.js';

type Asked = JointCommands['proposeLead']['members'][number];

/** Both parties have agreed, in these facts of the mediation. */
export const agreed: Asked['consents'] = ['p1', 'p2'].map((party, at) => ({
  ...{ party, fact: 31 + at, on: as<LegalDate>('2026-08-03') },
}));

/** A member that is asked; necessary unless it is said otherwise. */
export const aMember = (name: string, change: Partial<Asked> = {}): Asked => ({
  ...{ office: office(name), role: 'department', isNecessary: true, request: text(`request-${name}`) },
  consents: agreed,
  ...change,
});
