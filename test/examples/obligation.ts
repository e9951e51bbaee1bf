import { as, type LegalDate, type OfficeId, type TextRef } from '#libs/kernel';
import type { ObligationFacts } from '../../libs/obligation/src/facts.js';
import { examplesOf } from './fact-example.js';

const ref: TextRef = { digest: '0'.repeat(32), chars: 12 };
const on = as<LegalDate>('2026-09-01');
const act = { party: 'p2', by: 'p2' };
const days = [{ due: 1, on, clock: 'RM-PERFORM/1' }];

/** One example of every shape of fact, by type. */
export const obligationExamples: ObligationFacts = {
  opened: {
    ...{
      matter: 'agreement',
      office: as<OfficeId>('mediation-binju'),
      executor: null,
      looker: null,
      isLabour: false,
      isWage: false,
    },
    ...{ agreedOn: on, effectiveOn: on, debtors: ['p2'], creditors: ['p1'], what: ref.digest },
    ...{ dues: [{ amountCents: 100_000, on }], after: [], withinDays: null, isOnTheSpot: false, isNotarised: false },
    ...{ confirmBy: on, parties: [], n: 2 },
  },
  partiesTold: { n: 3, parties: [] },
  becameDue: { days },
  beforeEnded: { name: 'o1', as: 'performed', n: 0 },
  fellAway: { name: 'o1' },
  confirmationTold: { n: 1, as: 'confirmed', on },
  foundUnperformed: { n: 1 },
  restored: {},
  acknowledged: { party: 'p1', by: 'p1', payment: 1, on, amountCents: 100_000, from: 'p2', claim: null },
  proved: { payment: 1, on, amountCents: 100_000, from: null, proof: ref, attachment: null },
  doneOnTheSpot: { payment: 1, on, amountCents: 100_000 },
  claimed: { ...act, claim: 1, on, amountCents: 100_000, words: ref },
  denied: { party: 'p1', by: 'p1' },
  disputed: { party: 'p1', by: 'p1', claim: 1, words: ref },
  breachWithdrawn: { payment: 1, clock: 'XF-CARRY/1', office: as<OfficeId>('dept-water'), on, looker: null },
  dayConfirmed: { payment: 1, words: ref },
  dayRejected: { payment: 1, finding: 'other_day', reasons: ref, on, office: as<OfficeId>('dept-water') },
  struck: { payment: 1, reasons: ref },
  upheld: { words: ref },
  waived: { party: 'p1', by: 'p1', words: ref },
  standingTold: { ...act, words: ref },
  proposed: { ...act, amendment: 1, on, days: [{ due: 1, on }], text: ref },
  amendmentSigned: { ...act, amendment: 1, text: ref.digest, on },
  amendmentDeclined: { party: 'p1', by: 'p1', amendment: 1 },
  amended: { amendment: 1, days },
  reminded: { due: 1, clock: 'RM-PERFORM/1', dueOn: on, parties: ['p2'] },
  dayPassed: { due: 1, clock: 'RM-PERFORM/1', dueOn: on, isDemanded: false, missingCents: 100_000 },
  urged: { number: 1, words: ref },
  optionsTold: {
    manner: 'phone',
    parties: ['p1'],
    options: [{ route: 'suit', whose: 'creditor', until: on, period: { months: 36, article: 'civil-code 188' } }],
  },
  asked: { words: ref },
  recordedBroken: { words: ref },
  wentElsewhere: { where: 'court', on, words: ref },
  resumed: { words: ref, from: 'elsewhere' },
  ended: { as: 'performed', on, excessCents: 0 },
  warned: { clock: 'RM-URGE/1', rule: 'RM-URGE', warning: 'w1', to: 'owner' },
  overdue: { clock: 'RM-URGE/1', rule: 'RM-URGE', office: as<OfficeId>('mediation-binju'), dueOn: on },
};

export const examples = examplesOf(obligationExamples);
