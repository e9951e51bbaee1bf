import { cleared, extendClock, isInTime, mostApproved, ruleOf } from '#libs/rules';
import type { Clock, ClockChange, OfficeId } from '#libs/kernel';
import { lateBy } from '#libs/kind';
import { askHead, requireSecond } from './approval.js';
import {
  after,
  closeDuties,
  draft,
  openDuty,
  refused,
  runningOf,
  type PetitionContext,
  type PetitionDossier,
} from './case.js';
import { requireHandler, requireOpen, requireNotDecided } from './guard.js';
import type { PetitionPermission } from './grants.js';
import type { Handler } from './handler.js';
import { isAfterEnd, isReport, notIssued } from './issuing.js';
import { requireService } from './stated-dates.js';
import { countedDay, type Extension, type PetitionState } from './state.js';
import { countedOn, tellEach } from './telling-each.js';
import { breachWithdrawn } from './withdrawing.js';

// Three acts (art. 34): the officer asks with the reason, the head of the organ approves, the petitioner is told. Only
// the third moves the date, and all three happen before it has passed [D]: the first two by their record, the telling by its
// own date, so that what was served on the last day and recorded on the next moves it after all.

/** First act. Asked once; refused, it may be asked again while there is time. */
export const askExtension: Handler<'askExtension'> = {
  may: (dossier, context) => {
    const state = requireOpen(dossier, context, 'petition.askExtension');
    requireExtendable(dossier, state, context);
    const { extension } = state;
    if (extension === null) return;
    throw refused('conflict', 'petition.extension_already_asked', 'one is on its way', { stage: extension.stage });
  },
  act: (dossier, payload, context) => {
    const clock = requireExtendable(dossier, dossier.state, context);
    const max = mostApproved(ruleOf(context, clock.rule)) ?? 0;
    if (!Number.isInteger(payload.days) || payload.days < 1 || payload.days > max) {
      throw refused('invalid', 'petition.extension_too_long', 'expected whole days within the rule', { max });
    }
    const office = requireHandler(dossier.state, context);
    const duties = [askHead(dossier, 'approveExtension', { clock: clock.id, office })];
    return [draft('extensionAsked', payload, { duties })];
  },
};

function mayRule(command: PetitionPermission): Handler<'approveExtension'>['may'] {
  return (dossier, context) => {
    requireSecond(context, requireAsked(dossier, requireOpen(dossier, context, command), context));
  };
}

/** Second act: the head of the organ, who is another person than the one who asked. */
export const approveExtension: Handler<'approveExtension'> = {
  may: mayRule('petition.approveExtension'),
  act: (dossier, _payload, context) => {
    const { days } = requireAsked(dossier, dossier.state, context);
    const clock = requireExtendable(dossier, dossier.state, context);
    const office = requireHandler(dossier.state, context);
    const duty = { what: 'noticeExtension', clock: clock.id, office } as const;
    const duties = [...closeDuties(dossier, ['approveExtension']), openDuty(dossier, duty)];
    return [draft('extensionApproved', { days }, { duties })];
  },
};

/** The head does not approve: the date stays. */
export const refuseExtension: Handler<'refuseExtension'> = {
  may: mayRule('petition.refuseExtension'),
  act: (dossier, { reason }) => {
    const duties = closeDuties(dossier, ['approveExtension']);
    return [draft('extensionRefused', { reason }, { duties })];
  },
};

/** Third act: the petitioner was told the reason. Now the date moves, counted from the original start (DC-18). */
export const noticeExtension: Handler<'noticeExtension'> = {
  may: (dossier, context) => {
    if (isReport(dossier, context, 'petition.noticeExtension')) return;
    const state = requireOpen(dossier, context, 'petition.noticeExtension');
    requireLimit(dossier, state, context);
    requireStage(state, 'approved');
  },
  act: (dossier, { proof = null, issued, recipient, ownOnly, signedFor: _signedFor, ...payload }, context) => {
    if (isAfterEnd(dossier, context)) return [];
    if (issued !== undefined && isToldOf(dossier.state, issued)) return [];
    const clock = requireLimit(dossier, dossier.state, context);
    const { days, on: earliest } = requireStage(dossier.state, 'approved');
    const of = { document: 'extension', office: clock.owner as OfficeId, earliest, proof, issued } as const;
    const step = tellEach(dossier, { ...payload, ...of, recipient, ownOnly }, context);
    if (!step.isWhole) return step.drafts;
    const { service, recordedLate } = requireService(payload, { earliest, proof }, context);
    const counted = countedOn(step);
    const on = countedDay({ ...service, ...counted });
    if (clock.breachedAt !== null && !isInTime(clock, on)) throw limitPassed(clock);
    const clocks = [extendClock(context, clock.breachedAt === null ? clock : cleared(clock), days)];
    const duties = closeDuties(dossier, ['noticeExtension'], { on });
    const late = lateBy(clock.owner as OfficeId, recordedLate);
    const told = { ...service, ...counted, proof, days, ...(issued !== undefined && { issued }) };
    const fact = draft('extensionNoticed', told, { clocks, duties, ...late });
    return [fact, ...breachWithdrawn(after(dossier, [fact], context), { document: 'extension', clock, on }, context)];
  },
};

/**
 * Whether the petitioner was told of an extension before, by the notice that its approval is.
 *
 * @throws DomainError `petition.notice_not_issued` (invalid): that is not the approval
 */
function isToldOf({ extension }: PetitionState, issued: number): boolean {
  if (extension?.approval !== issued) throw notIssued(issued);
  return extension.stage === 'noticed';
}

/** The running handling limit, while it can still be moved. */
function requireExtendable(dossier: PetitionDossier, state: PetitionState, context: PetitionContext): Clock {
  const clock = requireLimit(dossier, state, context);
  if (clock.breachedAt !== null) throw limitPassed(clock);
  return clock;
}

function limitPassed({ legalDueOn }: Clock) {
  return refused('conflict', 'petition.limit_passed', 'the limit has passed', { dueOn: legalDueOn });
}

/** The running handling limit, which may have been breached. */
function requireLimit(dossier: PetitionDossier, state: PetitionState, context: PetitionContext): Clock {
  requireNotDecided(state);
  requireHandler(state, context);
  if (state.acceptedOn === null) throw refused('conflict', 'petition.not_accepted', 'it was not accepted');
  const clock = runningOf(dossier, 'XF-09')[0];
  if (clock === undefined) throw refused('conflict', 'petition.no_limit_to_extend', 'no handling limit runs');
  if (clock.extension > 0) {
    throw refused('conflict', 'petition.extension_already_made', 'it was extended before', { days: clock.extension });
  }
  return clock;
}

function requireAsked(dossier: PetitionDossier, state: PetitionState, context: PetitionContext): Extension {
  requireExtendable(dossier, state, context);
  return requireStage(state, 'asked');
}

function requireStage({ extension }: PetitionState, stage: 'asked' | 'approved'): Extension {
  if (extension?.stage === stage) return extension;
  if (extension?.stage === 'asked') {
    throw refused('conflict', 'petition.extension_not_approved', 'the head has not approved it');
  }
  if (extension === null) throw refused('conflict', 'petition.extension_not_asked', 'nobody has asked');
  throw refused('conflict', 'petition.extension_already_approved', 'the head has approved it');
}

/** To which date the limit would move once the head has approved and the petitioner was told (三步之后). */
export function aimOfExtension(dossier: PetitionDossier, command: string, context: PetitionContext): ClockChange[] {
  const { extension } = dossier.state;
  const isOnTheWay = command === 'askExtension' || command === 'approveExtension';
  const clock = runningOf(dossier, 'XF-09')[0];
  return isOnTheWay && extension !== null && clock !== undefined ? [extendClock(context, clock, extension.days)] : [];
}
