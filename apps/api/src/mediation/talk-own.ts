import type { TalkState } from '#libs/talk';
import { maskedParties } from '../case/case-parties.js';
import type { OwnOfKind } from '../case/kinds-own.js';

/** What a separate talk has beside what every case has: who is heard there. */
export const talkOwn: OwnOfKind<'talk'> = {
  async parts(platform, caller, { now }) {
    const { dossier } = await now;
    const { party } = dossier.state as TalkState;
    if (dossier.parent === null) return { who: null };
    const parties = await maskedParties(platform, caller, dossier.parent.caseId, { withLeft: true });
    return { who: parties.find((one) => one.party === party)?.name ?? null };
  },
};
