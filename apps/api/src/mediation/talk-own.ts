import { as, DomainError } from '#libs/kernel';
import type { MediationState } from '#libs/mediation';
import { reads } from '#libs/persistence';
import type { TalkState } from '#libs/talk';
import { maskedParties } from '../case/case-parties.js';
import type { OwnOfKind } from '../case/kinds-own.js';

/** What a separate talk has beside what every case has: who is heard there. */
export const talkOwn: OwnOfKind<'talk'> = {
  async parts(platform, caller, { now }) {
    const { dossier } = await now;
    const { party, next: called } = dossier.state as TalkState;
    const next = called && { ...called, place: called.place.digest };
    if (dossier.parent === null) return { who: null, next };
    const parties = await maskedParties(platform, caller, dossier.parent.caseId, { withLeft: true });
    return { who: parties.find((one) => one.party === party)?.name ?? null, next };
  },

  /** With the mediation nobody is heard apart any more, nor called to be: what was said before is there to read, and a call is taken back. */
  async check({ docket, database }, { actor }, { command, caseId, key }) {
    if (command !== 'say' && command !== 'call') return;
    const { dossier } = await docket.now(as(caseId), actor, database);
    if (dossier.parent === null) return;
    const { state } = await docket.dossier(dossier.parent.caseId, database);
    if ((state as MediationState).end === null) return;
    if (await reads.hasAsked(database, { principal: actor.principal, key, caseId: as(caseId) })) return;
    throw new DomainError('conflict', 'talk.closed', 'the mediation has ended');
  },
};
