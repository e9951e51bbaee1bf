import { as, type LegalDate, type OfficeId, type TextRef } from '#libs/kernel';
import type { SupervisionFacts } from './facts.js';

const ref: TextRef = { digest: '0'.repeat(32), chars: 12 };
const bureau = as<OfficeId>('bureau');
const transport = as<OfficeId>('dept-transport');
const dueOn = as<LegalDate>('2026-08-18');
const trigger = { trigger: 'DB-3', dueOn, clock: 'XF-07/1', rule: 'XF-07', finding: null, byHand: false } as const;
const judging = 'DB-JUDGE/1';

/**
 * One example of every shape of fact that was ever written, by type, each the first of its type. A changed shape adds
 * its own list beside this one, and `evolve` has to take both.
 */
export const supervisionExamples: { readonly [T in keyof SupervisionFacts]: SupervisionFacts[T] } = {
  opened: { ...trigger, office: transport, verifier: bureau },
  triggerAdded: { ...trigger, clock: null, rule: null, finding: ref, byHand: true },
  reopened: trigger,
  reminded: { rung: 1, clock: null, nextRung: 2, office: transport, fellBackFrom: [] },
  letterIssued: {
    rung: 2,
    clock: 'DB-R2/1',
    nextRung: 3,
    office: transport,
    fellBackFrom: [],
    replyDueOn: as<LegalDate>('2026-08-28'),
  },
  stepLaid: { rung: 3, clock: 'DB-R3/1', nextRung: 4, addressee: bureau, fellBackFrom: ['joint-conference'], judging },
  addresseeMissing: { rung: 5, clock: 'DB-R5/1', nextRung: null, fellBackFrom: ['county-committee'] },
  stepIssued: { rung: 3, by: bureau, text: ref },
  stepWaived: { rung: 3, by: bureau, reason: ref },
  silenceTold: {
    rung: 3,
    clock: judging,
    silent: bureau,
    toldTo: as<OfficeId>('joint-conference'),
    judging: 'DB-JUDGE/2',
  },
  nothingDone: { rung: 4, clock: 'DB-R4/1', why: 'correction_awaits_verification' },
  warned: { clock: judging, rule: 'DB-JUDGE', warning: 'w1', to: 'owner' },
  replied: { stance: 'adopted', text: ref, isLate: false },
  replyOverdue: { clock: 'DB-REPLY/1', office: transport, dueOn },
  correctionReported: { text: ref },
  verificationOverdue: { clock: 'DB-VERIFY/1', office: bureau, toldTo: null },
  correctionVerified: { finding: ref },
  correctionRejected: { reasons: ref },
};
