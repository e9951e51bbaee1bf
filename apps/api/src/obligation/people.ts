import { partyNamed, type CaseId, type KnownParty } from '#libs/kernel';
import { maskedParties } from '../case/case-parties.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

/** Who is in the case above, as a part of it shows them: masked, and whoever was found to be another one by that one's name. */
export async function peopleAbove(
  platform: Platform,
  caller: Pick<Caller, 'reader'>,
  { above, known }: { readonly above: CaseId | null; readonly known: readonly KnownParty[] },
): Promise<readonly { readonly party: string; readonly name: string | null; readonly isOrganisation: boolean }[]> {
  if (above === null) return [];
  const masked = await maskedParties(platform, caller, above, { withLeft: true });
  return known
    .filter(({ mergedInto }) => mergedInto === null)
    .map(({ party, nature }) => {
      const name = masked.find((one) => one.party === (partyNamed(known, party)?.party ?? party))?.name ?? null;
      return { party, name, isOrganisation: nature === 'organisation' };
    });
}
