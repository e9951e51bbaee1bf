import type { MediationRequest } from '#contracts/mediation';
import { as, DomainError, type Actor, type CaseId, type OfficeId } from '#libs/kernel';
import { OfficeType, type OfficeTree } from '#libs/office';
import { takeFromLimit } from '#libs/persistence';
import { placeOfNew, submitToDoor } from '../case/case-commands.js';
import { intakeLimit } from '../intake/intake-limit.js';
import type { Platform } from '../platform.js';
import { beginningOf } from './opening.js';

/** What whoever asks for a mediation takes away. */
export interface Requested {
  readonly id: CaseId;
  readonly number: string;
  readonly queryCode: string;
  readonly committee: OfficeId;
  readonly openedAt: string;
  readonly isRepeat: boolean;
}

/** Who asked is `p1`: the one that the receipt is for. */
export const partyOfRequest = 'p1';

/** The committee of a township, which a request of the public page is for; null: it has none. */
export const committeeOf = ({ all }: Pick<OfficeTree, 'all'>, place: string): OfficeId | null =>
  all.some(({ id, type, isActive }) => isActive && type === OfficeType.township && id === place)
    ? (all.find(
        ({ type, superior, isActive }) => isActive && type === OfficeType.mediationCommittee && superior === place,
      )?.id ?? null)
    : null;

/**
 * Takes what a party asks for on the public page (网上申请调解): it lies before the committee as any other application, which accepts,
 * declines or moves it, and its code is given at once. Nobody is told anything of whoever is named, and the other side not before it was
 * accepted.
 *
 * @throws DomainError `mediation.no_committee` (invalid); `account.too_many` beyond the limit of a source; those of the opening
 */
export async function takeRequest(
  platform: Platform,
  { place, applicant, respondent, ...fields }: MediationRequest,
  { key, source }: { readonly key: string; readonly source: string },
): Promise<Requested> {
  await takeFromLimit(platform.database, intakeLimit, source);
  const actor: Actor = { kind: 'public', principal: 'public', office: null, capacity: null };
  const committee = committeeOf((await platform.world()).offices, place);
  if (committee === null) {
    throw new DomainError('invalid', 'mediation.no_committee', 'no committee of that place', { committee: place });
  }
  const where = await placeOfNew(platform, 'mediation', { actor, key, drill: null });
  const named = [
    { ...applicant, role: 'applicant', nature: 'person', capacity: 'full' },
    { ...respondent, role: 'respondent', capacity: 'full' },
  ];
  const asked = { ...fields, committee, source: 'application', track: null };
  const beginning = beginningOf(platform, { actor, key, place: where, fields: asked, named });
  const { number, facts, isRepeat } = await submitToDoor(platform, beginning);
  const [opened] = facts;
  if (opened === undefined) throw new Error('a beginning is a fact');
  const queryCode = platform.vault.queryCode(where.caseId, partyOfRequest);
  return { id: as<CaseId>(where.caseId), number, queryCode, committee, openedAt: opened.at, isRepeat };
}
