import { closeDuties, meet, runningOf } from '#libs/kind';
import {
  after,
  draft,
  openedOf,
  refused,
  requireLeader,
  requirePublished,
  requireSigned,
  requireSubmitted,
  ruled,
  start,
} from './case.js';
import type { Handler, InspectionDossier } from './case.js';
import { requireAnother, requireDecider } from './deciding.js';
import { ended } from './plan-changes.js';
import { inspectionRules as rules } from './rules.js';

/** @throws DomainError conflict `inspection.not_counted`, `inspection.submitted`, those of `requireSigned` */
function requireCounted(dossier: InspectionDossier): void {
  const { countedOn, report } = requirePublished(dossier);
  if (countedOn === null) throw refused('conflict', 'inspection.not_counted', 'not all that was planned is done');
  if (report !== null) throw refused('conflict', 'inspection.submitted', 'it was handed in');
  requireSigned(dossier);
}

/** The report, drafted from what is recorded and corrected by a person, with a summary for the public that names nobody. */
export const submitReport: Handler<'submitReport'> = ruled(
  'submitReport',
  [requireCounted, requireLeader],
  (dossier, payload, context) => {
    const { commissioner: owner } = openedOf(dossier);
    const owed = {
      rule: rules.adopt,
      owner,
      startedBy: 'reportSubmitted',
      startOn: context.today,
      what: 'adoptReport',
    } as const;
    const { clocks, duties } = start(dossier, context, owed);
    const done = { clocks: meet(runningOf(dossier, rules.report)), duties: closeDuties(dossier, ['submitReport']) };
    return [draft('reportSubmitted', payload, done, { clocks, duties })];
  },
);

const adopted = (dossier: InspectionDossier) => ({
  ...{ clocks: meet(runningOf(dossier, rules.adopt)), duties: closeDuties(dossier, ['adoptReport']) },
});

/** It goes back to the group, which owes it anew. @throws DomainError those of `requireAnother` */
export const returnReport: Handler<'returnReport'> = ruled(
  'returnReport',
  [requireSubmitted, requireDecider, requireAnother],
  (dossier, payload, context) => {
    const owed = {
      rule: rules.report,
      owner: openedOf(dossier).commissioner,
      startedBy: 'reportReturned',
      startOn: context.today,
      what: 'submitReport',
    } as const;
    const { clocks, duties } = start(dossier, context, owed);
    return [draft('reportReturned', payload, adopted(dossier), { clocks, duties })];
  },
);

/**
 * The report stands, and the tour is over; what it has found goes on by itself.
 *
 * @throws DomainError those of `requireAnother`
 */
export const adoptReport: Handler<'adoptReport'> = ruled(
  'adoptReport',
  [requireSubmitted, requireDecider, requireAnother],
  (dossier, _payload, context) => {
    const { report } = openedOf(dossier);
    if (report === null) return [];
    const stands = draft('reportAdopted', report, adopted(dossier));
    return [stands, ended(after(dossier, [stands], context), { as: 'reported', reasons: null }, context)];
  },
);
