import { as, type LegalDate, type OfficeId, type TextRef } from '#libs/kernel';
import type { IncidentFacts } from '../../libs/incident/src/facts.js';
import { examplesOf } from './fact-example.js';

const ref: TextRef = { digest: '0'.repeat(32), chars: 12 };
const office = as<OfficeId>('mediation-binju');
const on = as<LegalDate>('2026-08-18');

/** One example of every shape of fact, by type. */
export const incidentExamples: IncidentFacts = {
  opened: { office, accounts: ['mediation.binju'], stage: 'danger', title: ref, words: ref },
  teamNamed: { members: [{ office: as<OfficeId>('town-binju'), account: 'town.binju' }] },
  measuresTaken: { on, words: ref },
  reported: { to: 'police', on, words: ref },
  turnedViolent: { words: ref },
  extended: { until: on, reasons: ref },
  closed: { words: ref },
  lapsed: { clock: 'RM-WATCH/1' },
  warned: { clock: 'RM-TEAM/1', rule: 'RM-TEAM', warning: 'w1', to: 'owner' },
  overdue: { clock: 'RM-TEAM/1', office, dueOn: on },
};

export const examples = examplesOf(incidentExamples);
