import type { LegalDate, OfficeId } from '#libs/kernel';
import type { Effects } from '#libs/kind';
import { answered } from './answers.js';
import { unasked } from './approval.js';
import { after, draft, endClocks, everythingEnded, refused, runningOf } from './case.js';
import type { PetitionContext, PetitionDossier } from './case.js';
import { requireHandler, requireOpen, requireUndecided } from './guard.js';
import type { NoticeEnds, PetitionDraft } from './facts.js';
import type { PetitionPermission } from './grants.js';
import type { Handler } from './handler.js';
import { startForward } from './carried.js';
import { takenOn } from './holding.js';
import { issuedToEnd } from './issuing.js';
import { isYetToBeServed, toldInWriting } from './remit.js';
import { requireRoute } from './route-list.js';
import { classOf, type PetitionState } from './state.js';

/** What the platform counts for a matter that is handled by opinion (art. 31(6), 34), and a route has no use for. */
const OPINION_RULES = ['XF-ACCEPT', 'XF-09'] as const;

/**
 * Only appeals have branches (art. 31).
 *
 * @throws DomainError `petition.other_class` (conflict), details `class`
 */
function requireAppeal(state: PetitionState): void {
  if (classOf(state) === 'appeal') return;
  throw refused('conflict', 'petition.other_class', 'only an appeal has routes', { class: classOf(state) });
}

function mayRoute(command: PetitionPermission): Handler<'routeOut'>['may'] {
  return (dossier, context) => {
    const state = requireOpen(dossier, context, command);
    requireUndecided(state);
    requireHandler(state, context);
    requireAppeal(state);
  };
}

/**
 * Leads an appeal into its statutory procedure (导入法定程序), art. 31(1) to (4): proved service of the route notice
 * (途径告知书) ends the handling period, at once where it is served on the spot, and a breach from before stays. A report that is owed on an assigned matter is
 * still owed, and ends the case when it is given.
 */
export const routeOut: Handler<'routeOut'> = {
  may: mayRoute('petition.routeOut'),
  act: (dossier, { route: id, ...notice }, context) => {
    const office = requireHandler(dossier.state, context);
    const { branch, limit } = requireRoute(id);
    if (branch === 5) {
      throw refused('invalid', 'petition.route_is_own_duty', 'the organ itself performs or answers', { route: id });
    }
    // The limit is pinned as it is told: the list may change later.
    const ends = { as: 'routed', route: id, branch, limit } as const;
    const given = { ...notice, office, tells: 'procedure' } as const;
    if (isYetToBeServed(dossier, given)) return [issuedToEnd(dossier, given, ends, context)];
    return routedWithNotice(dossier, toldInWriting(dossier, given, context), { ...ends, office }, context);
  },
};

type Routed = Extract<NoticeEnds, { as: 'routed' }> & { readonly office: OfficeId };

/** It is led into its procedure, once the petitioner was told or need not be. */
export function routedWithNotice(
  dossier: PetitionDossier,
  told: readonly PetitionDraft[],
  { office, route, branch, limit }: Routed,
  context: PetitionContext,
): readonly PetitionDraft[] {
  const now = after(dossier, told, context);
  const isReportOwed = runningOf(now, 'XF-04').length > 0;
  const effects = isReportOwed ? handlingEnded(now) : everythingEnded(exceptTakenOn(now));
  const data = { office, route, branch, limit, endsCase: !isReportOwed };
  return [...told, draft('routedOut', data, takenOn(now), effects)];
}

/**
 * Takes an appeal on as what the organ itself has to perform or to answer (依法履行或者答复), art. 31(5): no opinion and no
 * review of one; a date of its own runs from the receipt.
 */
export const takeAsDuty: Handler<'takeAsDuty'> = {
  may: (dossier, context) => {
    mayRoute('petition.takeAsDuty')(dossier, context);
    if (dossier.state.branch !== 5) return;
    throw refused('conflict', 'petition.already_own_duty', 'it was taken on so');
  },
  act: (dossier, { note }, context) => {
    const office = requireHandler(dossier.state, context);
    const duty = performing(dossier, office, context);
    return [draft('takenAsDuty', { office, note }, takenOn(dossier), handlingEnded(dossier), duty)];
  },
};

function performing(dossier: PetitionDossier, owner: OfficeId, context: PetitionContext): Effects {
  const startOn: LegalDate = dossier.state.receivedByHandlerOn ?? context.today;
  const starting = { rule: 'XF-PERFORM', owner, startedBy: 'takenAsDuty', startOn } as const;
  return startForward(dossier, context, { ...starting, what: 'performOrAnswer' });
}

/** The organ has done its duty, or answers why not (art. 31(5)). The remedies are those of that law. */
export const performOrAnswer: Handler<'performOrAnswer'> = {
  may: (dossier, context) => {
    mayRoute('petition.performOrAnswer')(dossier, context);
    if (dossier.state.branch === 5) return;
    throw refused('conflict', 'petition.not_own_duty', 'it was not taken on as a duty of the organ itself');
  },
  act: (dossier, payload, context) => [answered(dossier, payload, context)],
};

/** What is done by this very act does not fall away with the rest. */
const exceptTakenOn = (dossier: PetitionDossier): PetitionDossier => ({
  ...dossier,
  clocks: dossier.clocks.filter(({ rule }) => rule !== 'XF-08'),
  duties: dossier.duties.filter(({ what }) => what !== 'objectOrTakeOn'),
});

const handlingEnded = (dossier: PetitionDossier): Effects => ({
  clocks: endClocks(runningOf(dossier, ...OPINION_RULES, 'XF-PERFORM'), 'cancelled'),
  duties: unasked(dossier),
});
