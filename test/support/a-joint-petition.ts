import { petitionersOf, reviewWindowOf } from '#libs/petition';
import type { PartyCommands } from '#libs/kind';
import { as, type Actor, type CaseId, type PartyRole } from '#libs/kernel';
import { aPetition, clerk, officer, type PetitionInMemory } from './a-petition.js';
import { courseOf, day, publicActor, text } from './law.js';

export const reason = text('reason');
export const part = as<CaseId>('00000000-0000-4000-8000-00000000000d');
export const byDelivery = courseOf(part);
export const asParty = (party: string) => ({ ...publicActor, party }) as Actor;
export const corrected = { identity: null, nature: null, capacity: null, reason } as const;

export const joined = (petition: PetitionInMemory, party: string, role: PartyRole = 'petitioner') =>
  petition.act(
    'addParty',
    { identity: { party, digest: `digest-of-${party}` }, role, nature: 'person', capacity: 'full' },
    clerk,
  );
export const mandated = (petition: PetitionInMemory, more: Partial<PartyCommands['giveMandate']>) =>
  petition.act(
    'giveMandate',
    {
      ...{ by: 'p3', of: 'p1', as: 'agent', scope: ['receive', 'speak'], from: null, until: null },
      ...{ attachment: null, shown: text('paper'), ...more },
    },
    clerk,
  );
/** Decided on 2026-08-03 for two who petition. */
export const joint = () => joined(aPetition().registered().referred().notified().accepted(), 'p2').decided();
export const service = (servedOn: string, recipient?: string) => ({
  ...({ servedOn: day(servedOn), manner: 'post', evidence: text('receipt') } as const),
  ...(recipient !== undefined && { recipient }),
});
/** Recorded on its own day. */
export const served = (petition: PetitionInMemory, servedOn: string, recipient?: string) =>
  petition.until(servedOn).on(servedOn).act('recordDelivery', service(servedOn, recipient), officer);
export const windows = ({ dossier }: PetitionInMemory) =>
  petitionersOf(dossier).map((one) => [one, reviewWindowOf(dossier, one)?.legalDueOn ?? null] as const);
export const request = (requestedOn: string, party?: string) => ({
  ...{ requestedOn: day(requestedOn), to: null, note: null },
  ...(party !== undefined && { party }),
});
export const owed = ({ dossier }: PetitionInMemory) => dossier.duties.map(({ what }) => what);
export const told = (petition: PetitionInMemory, payload: object) => {
  const known = { part, kind: 'delivery', name: '3/p1', n: 1, cause: null, isNecessary: false };
  petition.tell('notePart', known, byDelivery);
  return petition.act('recordDelivery', { ...payload, evidence: null } as never, byDelivery);
};
