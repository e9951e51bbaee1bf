import { lateBy } from '#libs/kind';
import type { LegalDate, OfficeId, TextRef } from '#libs/kernel';
import { requireNoApproval } from './approved-notice.js';
import { after, draft, meet, runningOf, type PetitionContext, type PetitionDossier } from './case.js';
import type { Service } from './commands.js';
import type { NoticeTells, PetitionDraft } from './facts.js';
import { NOTICE_RULES } from './holding.js';
import { laterOf } from './issuing.js';
import type { CountedOn } from './notice-facts.js';
import { requireService } from './stated-dates.js';
import { countedDay, type PetitionState } from './state.js';
import { countedOn } from './telling-each.js';
import { breachWithdrawn } from './withdrawing.js';

type NoticeOf = Service &
  CountedOn & {
    readonly office: OfficeId;
    readonly notice: TextRef | null;
    readonly proof?: TextRef | null;
    readonly tells: NoticeTells;
    /** Of one that was issued before it was served: its fact, and the day that it is no older than. */
    readonly issued?: number;
    readonly issuedOn?: LegalDate;
  };

/** The written notice, whatever it says and by which act it is given: see `notify`. */
export function notified(dossier: PetitionDossier, payload: NoticeOf, context: PetitionContext): PetitionDraft[] {
  const { office, notice, proof = null, tells, issued, issuedOn } = payload;
  if (issued === undefined) requireNoApproval(tells, office, context);
  const clock = runningOf(dossier, ...NOTICE_RULES).find(({ owner }) => owner === office);
  const since = clock?.startOn ?? receivedOn(dossier.state);
  const earliest = issuedOn === undefined ? since : laterOf(since, issuedOn);
  const { service, recordedLate } = requireService(payload, { earliest, proof }, context);
  const counted = countedOn(payload);
  const on = countedDay({ ...service, ...counted });
  const met = { clocks: meet(clock === undefined ? [] : [clock], { on }) };
  const told = { ...counted, office, notice, proof, tells, ...(issued !== undefined && { issued }) };
  const fact = draft('notified', { ...service, ...told }, met, lateBy(office, recordedLate));
  return [fact, ...breachWithdrawn(after(dossier, [fact], context), { document: 'notice', clock, on }, context)];
}

/** Since when it is with whoever handles it, or was with anybody. */
const receivedOn = ({ receivedByHandlerOn, intake }: PetitionState): LegalDate | null =>
  receivedByHandlerOn ?? intake?.receivedOn ?? null;
