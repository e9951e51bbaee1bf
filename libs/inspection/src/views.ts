import { legalDateOf } from '#libs/calendar';
import type { OwedPart, ReadRow } from '#libs/kernel';
import type { PartSelf } from '#libs/kind';
import { closedOn, isDropped, openedOf, present, toldBy, type InspectionDossier } from './case.js';
import { apartFrom, changesOf, freeIn } from './evolve.js';
import type { InspectionPhase } from './standing.js';
import type { InspectionState, Issued, Planned } from './state.js';

export function phaseOf({ end, report, countedOn, isPublished }: InspectionState): InspectionPhase {
  if (end !== null) return 'ended';
  if (report !== null) return 'adopting';
  if (countedOn !== null) return 'reporting';
  return isPublished ? 'running' : 'planned';
}

/** What the period of the cadence hears: that it is there, and on which day it came to count. */
export const selfOf = ({ countedOn, end }: InspectionState): PartSelf => ({
  causes: [null, ...(countedOn === null ? [] : [`counted/${countedOn}`])],
  isNecessary: false,
  outcome: end?.as ?? null,
});

/** The visits of a plan that holds, and what was issued. */
export const demandedParts = (dossier: InspectionDossier): readonly OwedPart[] => [
  ...demandedVisits(dossier),
  ...dossier.state.findings.flatMap((one) => demandedFinding(dossier, one)),
];

function demandedVisits(dossier: InspectionDossier): readonly OwedPart[] {
  const { state } = dossier;
  if (!state.isPublished) return [];
  return state.visits.flatMap((visit) => {
    const { causes, outcome } = toldBy(dossier, visit);
    // Dropped before the plan held it has no case.
    if (visit.revision === 0) return [];
    if (outcome === null) return [demandedVisit(dossier, visit)];
    // What was stopped says to the group what was done.
    if (outcome === 'stopped') return [];
    // As long as the tour goes on it is read by whoever is of the group now.
    if (state.end === null) return [demandedVisit(dossier, visit)];
    return causes.includes('over') ? [] : [overFor(dossier, visit)];
  });
}

/** What the public reads of one whose report was adopted; null: it was not. */
const summaryOf = ({ end, report }: InspectionState): string | null =>
  end?.as === 'reported' ? (report?.summary.digest ?? null) : null;

/** A visit that is made is read by the group until the tour has ended, and its office hears what that came to. */
function overFor(dossier: InspectionDossier, { visit: name, office }: Planned): OwedPart {
  const { end } = dossier.state;
  const payload = {
    ...{ tour: end?.as ?? null, on: end === null ? null : legalDateOf(end.at) },
    // As it was when the tour ended: told again, however much later, it is the same word.
    findings: end?.served.find((one) => one.office === office)?.findings ?? 0,
    summary: summaryOf(dossier.state),
  };
  return {
    ...{ kind: 'visit', name, cause: 'over', open: { type: 'noteOver', payload } },
    consequence: 'inspection.visit_not_told',
  };
}

function demandedVisit(dossier: InspectionDossier, planned: Planned): OwedPart {
  const { commissioner, group, leader, checklist } = openedOf(dossier);
  const { visit: name, revision, office, on, isAnnounced, droppedOn } = planned;
  const inspectors = freeIn(dossier.state.inspectors);
  const payload = {
    ...{ revision, office, on, isAnnounced, isDropped: droppedOn !== null, commissioner, group },
    isStopped: dossier.state.end?.as === 'called_off',
    ...{ leader, inspectors, checklist },
  };
  return {
    ...{ kind: 'visit', name, cause: `plan/${String(revision)}`, open: { type: 'open', payload } },
    consequence: 'inspection.visit_not_told',
  };
}

/** It is opened, and told who is of the group since, and leads it. */
function demandedFinding(dossier: InspectionDossier, issued: Issued): readonly OwedPart[] {
  const { finding: name, changes, issuedOn: _on, tookPart, ...rest } = issued;
  const { commissioner, group, basis, period } = openedOf(dossier);
  const part = dossier.parts.find((one) => one.kind === 'finding' && one.name === name);
  if (part !== undefined && part.outcome !== null) return [];
  const { state } = dossier;
  const consequence = 'inspection.finding_not_opened';
  // Who of them has found it its office is told by nothing: all who took part until then count as if they had.
  const terms = { ...rest, finders: [...new Set(tookPart)].toSorted() };
  const payload = { inspection: dossier.number, period: period.key, commissioner, group, basis, ...terms };
  const opening = { kind: 'finding', name, cause: 'issued', open: { type: 'open', payload }, consequence };
  const n = changesOf(state) - changes;
  if (n === 0) return [opening];
  const told = { leader: state.leader, inspectors: apartFrom(issued.office, state.inspectors), n };
  const cause = `members/${String(n)}`;
  return [opening, { kind: 'finding', name, cause, open: { type: 'noteMembers', payload: told }, consequence }];
}

/** Its row in the read model. */
export function rowOf(dossier: InspectionDossier): ReadRow {
  const { commissioner, group, debtor, basis, period, openedAt, leader, visits, isPublished } = openedOf(dossier);
  const { findings, countedOn, end, inspectors } = dossier.state;
  const made = visits.filter((visit) => closedOn(dossier, visit) !== null).length;
  const over = dossier.parts.filter(({ kind, outcome }) => kind === 'finding' && outcome !== null).length;
  return {
    ...{ parent_id: dossier.parent?.caseId ?? null, office_id: commissioner, group_id: group, debtor, basis },
    ...{ period: period.key, until_on: period.until, opened_at: openedAt, leader, is_published: isPublished },
    ...{ inspectors: present({ inspectors }).length, visits: visits.filter((one) => !isDropped(dossier, one)).length },
    ...{ visits_made: made, findings: findings.length, findings_open: findings.length - over },
    ...{ counted_on: countedOn, summary_digest: summaryOf(dossier.state) },
    ...{ ended_as: end?.as ?? null, ended_at: end?.at ?? null },
  };
}
