import { as, type Instant } from '#libs/kernel';
import type { MediationCommands, Replacing } from '#libs/mediation';
import { aMediation, otherCase } from './a-mediation.js';
import { day, text } from './law.js';

/** What is drawn up, as far as it is not as usual. */
export type Draft = Partial<MediationCommands['drawUp']>;

/** An agreement that both have signed and the committee has sealed, on Monday 2026-08-03. */
export const anAgreement = (draft: Draft = {}, opening: Partial<MediationCommands['open']> = {}) =>
  aMediation().ready(opening).drawnUp(draft).signs('p1').signs('p2').mediatorSigns().isSealed();

/** Both have said on a day that another agreement takes the place of theirs. */
export const bothAgreed = (on: string): MediationCommands['replaceAgreement']['agreed'] =>
  ['p1', 'p2'].map((party) => ({ party, by: party, isSealed: false, manner: 'in_new' as const, on: day(on) }));

/** The agreement of another mediation, between the same people about the same matter, that binds since a day. */
export const inForceSince = (on: string, change: Partial<Replacing> = {}): Replacing => ({
  ...{ on: day(on), at: as<Instant>(`${on}T12:00:00.000Z`), sort: 'civil', isOfSameParties: true, isReplaced: false },
  ...change,
});

/** Another agreement that took the place of one, as `replaceAgreement` is told. */
export const agreedAnew = {
  ...otherCase,
  kind: 'mediation' as const,
  by: inForceSince('2026-08-10'),
  words: text('agreed on anew'),
  agreed: bothAgreed('2026-08-03'),
};
