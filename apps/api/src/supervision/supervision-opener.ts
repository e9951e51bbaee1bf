import { partIdOf } from '#libs/docket';
import type { OfficeId } from '#libs/kernel';
import type { reads } from '#libs/persistence';
import type { PetitionState } from '#libs/petition';
import type { SupervisionBasis } from '#libs/rules';
import { openCase, sealed, type OutcomeAnswer } from '../case/case-commands.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { requireGivenGround } from './supervision-grounds.js';

/** A supervision that somebody opens. */
export interface AskedSupervision {
  readonly petition: reads.CaseHead;
  readonly office: OfficeId;
  readonly basis: SupervisionBasis;
  readonly trigger: {
    readonly trigger: string | null;
    readonly dueOn: string;
    readonly clock: string | null;
    readonly rule: string | null;
    readonly commissionedBy: string | null;
  };
  readonly finding: string;
  readonly key: string;
}

/**
 * Opens a supervision for a person. The id follows from petition, basis and office, as it does for a course, so that
 * both mean the same case: one supervision per petition, basis and office.
 */
export async function openSupervisionOf(
  platform: Platform,
  caller: Caller,
  asked: AskedSupervision,
): Promise<OutcomeAnswer> {
  const { petition, office, basis, trigger, finding, key } = asked;
  const name = `${basis}/${office}`;
  const caseId = partIdOf(petition.id, { kind: 'supervision', name });
  const ground = { petition: petition.id, supervision: caseId, office, dueOn: trigger.dueOn, key };
  await requireGivenGround(platform, caller, ground);
  const open = sealed(platform, {
    ...{ kind: 'supervision', caseId, actor: caller.actor, key, command: 'open' },
    fields: { office, basis, ...trigger, finding, byHand: true, ...(await barredIn(platform, petition)) },
    textFields: ['finding'],
    opening: { parent: { kind: petition.kind, caseId: petition.id }, name },
  });
  return openCase(platform, caller, open);
}

/** Who is accused in the petition, which no person says: nothing where nobody is, so that a repeated request is the same. */
async function barredIn({ docket, database }: Platform, { id }: reads.CaseHead) {
  const { accused } = (await docket.dossier(id, database)).state as PetitionState;
  return accused.length === 0 ? {} : { barred: [...accused] };
}
