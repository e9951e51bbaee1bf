import type { linkToMediation } from '#contracts/mediation';
import { stateFrom } from '#libs/docket';
import { as, DomainError, type OfficeId } from '#libs/kernel';
import type { MediationState } from '#libs/mediation';
import { reads } from '#libs/persistence';
import { petitionKind, type PetitionState } from '#libs/petition';
import { visibleHead } from '../case/visible-head.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import type * as z from 'zod';

/** Which number is meant, and which offices are told of the case by it. */
interface Named {
  readonly number: string;
  readonly isDrill: boolean;
  readonly told: readonly OfficeId[];
}

/**
 * The case that somebody means by a number on a receipt. An office that may know nothing of it does not hear that there is one (信访条例
 * 30(3)).
 *
 * @throws DomainError `mediation.no_such_case` (not_found), details `number`
 */
export async function caseNamed({ database, docket }: Platform, { number, isDrill, told }: Named) {
  const found = await reads.findByNumber(database, { number: number.trim(), isDrill });
  const isHidden = found?.kind === 'petition' && isKept((await docket.dossier(found.case, database)).state, told);
  if (found !== null && !isHidden) return found;
  throw new DomainError('not_found', 'mediation.no_such_case', 'no case has that number', { number });
}

/** Whether one of these offices may know nothing of a petition. */
const isKept = (petition: unknown, offices: readonly OfficeId[]): boolean =>
  offices.some((office) => petitionKind.isBarred?.(petition as PetitionState, office) === true);

/** The offices that have a mediation on their page: its committee, and those that are asked to mediate with it. */
export const committeesOf = ({
  committee,
  joint,
}: Pick<MediationState, 'committee' | 'joint'>): readonly OfficeId[] => [
  ...(committee === null ? [] : [committee]),
  ...joint.map((one) => one.committee),
];

/**
 * Links a petition with a mediation: it is recorded there, which whoever links it need not be able to read, and both pages say so.
 *
 * @throws DomainError `docket.no_such_case`, `mediation.no_such_case` (not_found), `mediation.link_unfit` (invalid)
 */
export async function linkPetition(
  platform: Platform,
  caller: Caller,
  { id, body, key }: { readonly id: string; readonly body: z.output<typeof linkToMediation>; readonly key: string },
) {
  const petition = await visibleHead(platform, caller, id, 'petition');
  const { docket, database } = platform;
  const found = await caseNamed(platform, { number: body.number, isDrill: petition.isDrill, told: [] });
  const isMediation = found.kind === 'mediation';
  const [here, there] = await Promise.all([petition.id, found.case].map((one) => docket.dossier(one, database)));
  if (!isMediation || isKept(here?.state, committeesOf(there?.state as MediationState))) {
    throw new DomainError('invalid', 'mediation.link_unfit', 'no mediation that may know of it', {
      number: body.number,
    });
  }
  const link = { kind: 'petition', case: petition.id, number: petition.number, isRemoved: body.isRemoved };
  const { isRepeat } = await docket.act({
    ...{ kind: found.kind, caseId: found.case, actor: caller.actor, key: `${key}:link` },
    commands: [{ type: 'linkCase', payload: link }],
  });
  return { number: found.number, isRepeat };
}

/**
 * The other cases of a matter, with the code that all of them have (一案一码); null: it stands in this one alone. Without petitions that
 * the reader's office may know nothing of.
 */
export async function linksOf({ database }: Platform, { reader }: Caller, caseId: string) {
  const found = await reads.readLinkedCases(database, reader, caseId);
  const hidden = found.filter(
    ({ unseen }) => unseen !== null && isKept(stateFrom(petitionKind, unseen).state, [as(reader.office)]),
  );
  const all = found.filter((one) => !hidden.includes(one));
  const links = all.filter(({ id }) => id !== caseId).map(({ id: _id, unseen: _unseen, ...one }) => one);
  return { code: links.length === 0 ? null : (all[0]?.number ?? null), links };
}
