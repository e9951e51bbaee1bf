import { as, type LegalDate, type OfficeId, type TextRef } from '#libs/kernel';
import type { ConfirmationFacts } from '../../libs/confirmation/src/facts.js';
import { examplesOf } from './fact-example.js';

const ref: TextRef = { digest: '0'.repeat(32), chars: 12 };
const on = as<LegalDate>('2026-09-01');
const act = { party: 'p1', by: 'p1' };
const committee = as<OfficeId>('mediation-binju');

/** One example of every shape of fact, by type. */
export const confirmationExamples: ConfirmationFacts = {
  opened: {
    ...{ committee, body: 'committee', isInvited: false, isEntrusted: false, limits: [], isWritten: true },
    ...{ effectiveOn: on, applicants: ['p1', 'p2'], parties: [], n: 2 },
  },
  partiesTold: { n: 3, parties: [] },
  putInWriting: { on },
  consented: act,
  declined: act,
  agreedToApply: {},
  bound: { items: ['agreement'], lacking: ['mediated', 'identities', 'contacts'] },
  applied: { on, court: ref, place: 'domicile', form: 'written', leave: null, times: 1 },
  courtStep: { step: 'supplement_asked', on, until: on, time: null, number: null, words: ref },
  courtStepCorrected: { step: 'confirmed', on, words: ref },
  courtAsked: { words: ref },
  restored: {},
  received: { party: 'p1', on },
  reminded: { clock: 'RM-CONFIRM/1', rule: 'RM-CONFIRM', lastOn: on, parties: ['p2'] },
  windowMoved: { clock: 'RM-CONFIRM/1', lastOn: on },
  windowUnsettled: { clock: 'RM-CONFIRM/1' },
  lapsed: { clock: 'RM-CONFIRM/1' },
  courtLimitPassed: { clock: 'RM-DOCKET/1', rule: 'RM-DOCKET' },
  objectionLapsed: { clock: 'RM-OBJECT/1' },
  ended: { as: 'confirmed', on },
  warned: { clock: 'RM-BIND/1', rule: 'RM-BIND', warning: 'w1', to: 'owner' },
  overdue: { clock: 'RM-BIND/1', rule: 'RM-BIND', office: committee, dueOn: on },
};

export const examples = examplesOf(confirmationExamples);
