import { addMonths } from '#libs/calendar';
import type { AccessChange } from '#libs/kernel';
import { closeDuties, meet, runningOf, type Effects, type KindContext } from '#libs/kind';
import { headCapacityOf, isGuided, lineOf } from '#libs/office';
import { parameterOf, readCitations } from '#libs/rules';
import {
  asInspection,
  draft,
  openedOf,
  refused,
  requireGoing,
  requireNoPart,
  ruled,
  seenBy,
  start,
  startsQuarter,
  waitsForApproval,
  type FindingDossier,
  type Handler,
} from './case.js';
import type { FindingTerms } from './commands.js';
import { everyRule, findingRules as rules } from './rules.js';

const any = (): void => undefined;

/** It begins with the inspection that has found it; the office knows nothing of it yet. */
export const open: Handler<'open'> = ruled('open', any, (dossier, payload, context) => {
  if (dossier.state.openedAt !== null) return [];
  requireFit(payload, context);
  const { commissioner, inspectors } = payload;
  const access: AccessChange[] = [
    { change: 'grant', office: commissioner, reason: 'handler', ...asInspection },
    ...seenBy('grant', inspectors),
  ];
  const since = addMonths(context.today, -parameterOf(context, 'monthsOfRepeat'));
  const isRevisited = payload.isRevisited || payload.grade === 'grave';
  return [
    draft('opened', { ...termsOf(payload), isRevisited, since }, { access }, owesApproval(dossier, payload, context)),
  ];
});

/** What it keeps, whatever else the inspection tells of it. */
const termsOf = (terms: FindingTerms): FindingTerms => {
  const { inspection, period, office, commissioner, group, leader, finders, inspectors, basis, item, grade } = terms;
  const { articles, files, cases, words, toMend, until, isRevisited } = terms;
  return {
    ...{ inspection, period, office, commissioner, group, leader, finders, inspectors, basis, item, grade },
    ...{ articles, files, cases, words, toMend, until, isRevisited },
  };
};

/** The conclusion of a government's inspection is made by that government, and not by who leads the group (政府督查工作条例 16(1)). */
function owesApproval(
  dossier: FindingDossier,
  { basis, commissioner: owner }: FindingTerms,
  context: KindContext,
): Effects {
  if (basis !== 'government') return {};
  const capacity = headCapacityOf(context.offices, owner);
  const { clocks, duties } = start(dossier, context, {
    ...{ rule: rules.approve[basis], owner, startedBy: 'opened', startOn: context.today, what: 'approve', capacity },
  });
  return { clocks, duties };
}

/**
 * @throws DomainError invalid `finding.own_office`: nobody inspects their own office; `finding.no_object`: a mediation committee is no
 *   object of a government's inspection (政府督查工作条例 5, 15); `finding.unfit`, details `because`
 */
function requireFit(terms: FindingTerms, { offices }: KindContext): void {
  const { office, commissioner, group, basis, articles, finders, inspectors } = terms;
  if ([commissioner, group, ...inspectors.map((one) => one.office)].includes(office)) {
    throw refused('invalid', 'finding.own_office', 'nobody inspects their own office', { office });
  }
  if (basis === 'government' && lineOf(offices, office).some(isGuided)) {
    throw refused('invalid', 'finding.no_object', 'it is no object of a government’s inspection', { office });
  }
  // Whoever found it may have left the group since: that it was found stands.
  const wrong = {
    office: offices.get(office) === null,
    finders: finders.length === 0,
    articles: articles.length === 0 || articles.some((one) => readCitations(one) === null),
  };
  const because = Object.entries(wrong).find(([, isSo]) => isSo)?.[0];
  if (because !== undefined) throw refused('invalid', 'finding.unfit', 'it is no finding', { because });
}

/** @throws DomainError `finding.approved_already` (conflict), those of `requireGoing` and `requireNoPart`: no group makes a conclusion */
function requireToApprove(dossier: FindingDossier, context: KindContext): void {
  if (!waitsForApproval(requireGoing(dossier))) {
    throw refused('conflict', 'finding.approved_already', 'nothing is to be approved');
  }
  requireNoPart(dossier, context);
}

/** The government makes it a part of its conclusion; whoever does so rules on no dispute of it. */
export const approve: Handler<'approve'> = ruled('approve', requireToApprove, (dossier) => [
  draft(
    'approved',
    {},
    { clocks: meet(runningOf(dossier, ...everyRule('approve'))), duties: closeDuties(dossier, ['approve']) },
  ),
]);

/** The course has looked where the same was found before, and the office is told. Told twice, it is told once. */
export const noteSimilar: Handler<'noteSimilar'> = ruled('noteSimilar', requireGoing, (dossier, payload, context) => {
  const { terms, servedOn } = openedOf(dossier);
  if (servedOn !== null) return [];
  if (waitsForApproval(dossier.state)) {
    throw refused('conflict', 'finding.approval_awaited', 'the government has not made it a part of its conclusion');
  }
  const { earlier } = payload;
  const owed = { rule: rules.receive[terms.basis], owner: terms.office, startedBy: 'served' } as const;
  const { clocks, duties } = start(dossier, context, { ...owed, startOn: context.today, what: 'receive' });
  const access: AccessChange[] = [{ change: 'grant', office: terms.office, reason: 'executor' }];
  const quarter = startsQuarter(dossier, { on: context.today, startedBy: 'served' }, context);
  return [draft('served', { on: context.today, earlier }, { clocks, duties }, quarter, { access })];
});

/** Who is of the group has changed: who has left sees it no more. Told twice, it is told once. */
export const noteMembers: Handler<'noteMembers'> = ruled('noteMembers', requireGoing, (dossier, payload) => {
  const { terms, membersTold } = openedOf(dossier);
  if (payload.n <= membersTold) return [];
  const isIn = (all: FindingTerms['inspectors'], account: string) => all.some((one) => one.account === account);
  const gone = terms.inspectors.filter(({ account }) => !isIn(payload.inspectors, account));
  const come = payload.inspectors.filter(({ account }) => !isIn(terms.inspectors, account));
  return [draft('membersChanged', payload, { access: [...seenBy('end', gone), ...seenBy('grant', come)] })];
});
