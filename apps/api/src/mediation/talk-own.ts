import { as, DomainError, partyNamed } from '#libs/kernel';
import { listenersOf, requireHeardBy, type MediationDossier } from '#libs/mediation';
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

  /**
   * With the mediation nobody is heard apart any more, nor called to be: what was said before is there to read, and a call is taken back.
   * Where others have come to mediate a side is heard once it has consented to them, by them or by whoever writes for them.
   */
  async check({ docket, database }, { actor }, { command, caseId, key }) {
    if (command !== 'say' && command !== 'call') return;
    const { dossier } = await docket.now(as(caseId), actor, database);
    if (dossier.parent === null) return;
    const mediation = (await docket.dossier(dossier.parent.caseId, database)) as MediationDossier;
    const { principal } = actor;
    const { party, accounts } = dossier.state as TalkState;
    if (await reads.hasAsked(database, { principal, key, caseId: as(caseId) })) return;
    if (mediation.state.end !== null) throw new DomainError('conflict', 'talk.closed', 'the mediation has ended');
    listenersOf(mediation.state, { principal, heardBy: accounts });
    const heard = party === null ? undefined : partyNamed(mediation.parties, party);
    if (heard !== undefined) requireHeardBy(mediation, heard);
  },
};
