import { as, type LegalDate, type OfficeId, type TextRef } from '#libs/kernel';
import type { ShareFacts } from '../../libs/share/src/facts.js';
import { examplesOf } from './fact-example.js';

const ref: TextRef = { digest: '0'.repeat(32), chars: 12 };
const office = as<OfficeId>('dept-water');
const lead = as<OfficeId>('dept-agriculture');
const on = as<LegalDate>('2026-08-18');

/** One example of every shape of fact, by type. */
export const shareExamples: ShareFacts = {
  opened: {
    ...{ office, lead, committee: as<OfficeId>('mediation-binju'), proposal: 1 },
    ...{ isAsked: true, isNecessary: true, isBound: true, request: ref.digest, barred: [] },
  },
  askedAgain: { proposal: 2, lead },
  leadConfirmed: { proposal: 1, clock: 'RM-LEADANSWER/1' },
  leadObjected: { proposal: 1, reasons: ref },
  leadNotTaken: { proposal: 1, clock: 'RM-LEADANSWER/1' },
  positionOwed: { settled: 1, lead, until: on },
  leadLost: { settled: 1, lead },
  positionGiven: { position: 1, stance: 'on_conditions', words: ref },
  positionMissed: {
    ...{ clock: 'RM-POSITION/1', rule: 'RM-POSITION', office, number: 1, dueOn: on },
    ...{ isPressed: true, commissionedBy: as<OfficeId>('county-government') },
  },
  taskSet: { task: 1, clock: 'RM-TASK/1', what: ref, until: on },
  taskReported: { task: 1, words: ref },
  taskDropped: { task: 1, reasons: ref },
  finishing: {},
  ended: { as: 'released' },
  lateFiled: { on, words: ref },
  warned: { clock: 'RM-POSITION/1', rule: 'RM-POSITION', warning: 'w1', to: 'owner' },
  overdue: { clock: 'RM-TASK/1', office, dueOn: on },
};

export const examples = examplesOf(shareExamples);
