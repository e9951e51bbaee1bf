import { as, type LegalDate, type OfficeId, type TextRef } from '#libs/kernel';
import type { SupervisionFacts } from '../../libs/supervision/src/facts.js';
import { examplesOf } from './fact-example.js';

const ref: TextRef = { digest: '0'.repeat(32), chars: 12 };
const bureau = as<OfficeId>('bureau');
const transport = as<OfficeId>('dept-transport');
const dueOn = as<LegalDate>('2026-08-18');
const ofClock = { trigger: 'DB-3', dueOn, clock: 'XF-07/1', rule: 'XF-07' } as const;
const trigger = { ...ofClock, commissionedBy: bureau, finding: null, byHand: false } as const;
const toCommittee = as<OfficeId>('county-committee');
const judging = 'DB-JUDGE/1';
const heldStep = { clock: judging, instead: 'DB-JUDGE/2' };
const undone = { clock: 'XF-07/1', rule: 'XF-07', duty: 'notify', dueOn };
const basis = 'art40';

/**
 * One example of every shape of fact that was ever written, by type, each the first of its type. A changed shape adds
 * its own list beside this one, and `evolve` has to take both.
 */
export const supervisionExamples: { readonly [T in keyof SupervisionFacts]: SupervisionFacts[T] } = {
  opened: { ...trigger, office: transport, basis, verifier: bureau, barred: [] },
  triggerAdded: { ...trigger, clock: null, rule: null, commissionedBy: null, finding: ref, byHand: true },
  reopened: trigger,
  reminded: {
    ...{ basis, climb: 1, rung: 1, clock: null, nextRung: 2, nextClock: 'DB-R2/1' },
    ...{ office: transport, fellBackFrom: [] },
  },
  letterIssued: {
    basis,
    climb: 1,
    rung: 2,
    clock: 'DB-R2/1',
    nextRung: 3,
    nextClock: null,
    office: transport,
    fellBackFrom: [],
    replyDueOn: as<LegalDate>('2026-08-28'),
  },
  stepLaid: {
    basis,
    climb: 1,
    rung: 3,
    clock: 'DB-R2/1',
    nextRung: 4,
    nextClock: 'DB-R4/1',
    addressee: bureau,
    fellBackFrom: [],
    judging,
    isOwed: true,
  },
  addresseeMissing: {
    basis,
    climb: 1,
    rung: 5,
    clock: 'DB-R4/1',
    nextRung: 6,
    nextClock: 'DB-R5/1',
    fellBackFrom: ['superior-organ'],
    outside: as<OfficeId>('prefecture-ecology'),
    teller: bureau,
  },
  outsideTold: { by: bureau, organs: [as<OfficeId>('prefecture-ecology')], clocks: ['DB-TELL/1'], text: ref },
  stepIssued: {
    basis,
    rung: 7,
    steps: [{ climb: 1, rung: 7 }],
    by: bureau,
    isAhead: false,
    measure: 'account',
    to: toCommittee,
    asks: 'managing-organ',
    ground: ref,
    setOn: null,
    reply: 'XF-20/1',
    text: ref,
  },
  stepWaived: {
    ...{ basis, rung: 4, steps: [{ climb: 1, rung: 4 }], by: as<OfficeId>('joint-conference') },
    reason: ref,
  },
  silenceTold: {
    climb: 1,
    rung: 3,
    clock: judging,
    silent: bureau,
    toldTo: as<OfficeId>('joint-conference'),
    isOwed: true,
    judging: 'DB-JUDGE/2',
  },
  nothingDone: {
    ...{ rung: 3, clock: 'DB-JUDGE/2', why: 'superior_outside' },
    ...{ outside: as<OfficeId>('prefecture-committee'), teller: as<OfficeId>('county-government') },
  },
  warned: { clock: judging, rule: 'DB-JUDGE', warning: 'w1', to: 'owner' },
  causeWithdrawn: { cause: 'XF-07/1', lookUntil: dueOn, climb: 1, heldBy: 'DB-R2/2', heldSteps: [heldStep] },
  causeDone: { cause: 'FN-MEND/1', climb: 1, isOver: true },
  causeWithdrawalConfirmed: { cause: 'XF-07/1', climb: 1, isUnfounded: true, unconfirmed: ['DB-REPLY/1'] },
  officeBarred: {
    ...{ cause: 'barred/dept-transport', office: transport, answerer: as<OfficeId>('county-government') },
    ...{
      verifier: bureau,
      moved: [{ clock: 'DB-REPLY/1', to: as<OfficeId>('county-government'), instead: 'DB-REPLY/2' }],
    },
  },
  barLifted: { cause: 'unbarred/dept-transport', office: transport },
  replied: {
    ...{ office: transport, stance: 'adopted', text: ref, isLate: false },
    ...{ clock: 'DB-REPLY/1', dueOn, statedOn: dueOn, recordedOn: dueOn, proof: ref },
  },
  replyInTime: { clock: 'DB-REPLY/1', breach: 1, on: dueOn, recordedOn: dueOn },
  replyOverdue: { clock: 'DB-REPLY/1', office: transport, dueOn },
  dateMissed: { clock: 'DB-DATE/1', office: transport, dueOn },
  correctionReported: { text: ref, undone: [undone], whyUndone: ref },
  verificationOverdue: { clock: 'DB-VERIFY/1', office: bureau, toldTo: null },
  correctionVerified: { finding: ref, undone: [undone], whyUndone: ref },
  correctionRejected: { reasons: ref, resumed: [{ climb: 1, clock: 'DB-R2/2' }] },
};

export const examples = examplesOf(supervisionExamples);
