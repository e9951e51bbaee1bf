import { aboveOf, isPetitionBureau, petitionBureauOf } from '#libs/office';
import { partiesIn, type OfficeId } from '#libs/kernel';
import { lateBy, lateDays, type Effects } from '#libs/kind';
import { requireSecond } from './approval.js';
import { draft, everythingEnded, meet, refused, runningOf, start } from './case.js';
import type { PetitionContext, PetitionDossier } from './case.js';
import { endExecution, isExecutionLate } from './execution.js';
import type { PetitionPermission } from './grants.js';
import { requireCompetent, requireOpen } from './guard.js';
import type { Handler } from './handler.js';
import { mayKnow } from './knowing.js';
import { requireOwnStatement, requireOwnWill, requireSaidFor } from './own-statement.js';
import { holderOf, isBarred, type Withdrawal } from './state.js';
import { demandedSupervisions, hasOpenSupervision, supervisionFor } from './views.js';
import { visitsOver } from './visiting.js';
import { lookerOf } from './withdrawing.js';

// The Regulation of 2022 knows no withdrawal: all of it is decided here [D]. It is the petitioner's own statement with its
// proof, never inferred. Where an office would be rid of a breach, a supervision or an assignment by it, the petition
// bureau confirms that it is the petitioner's will. A breach stays on record whatever becomes of it.

/**
 * The petitioner withdraws (撤回). An organ that can only pass an accusation on cannot end it either: nobody else would
 * have seen it.
 */
export const withdraw: Handler<'withdraw'> = {
  may: (dossier, context) => {
    const state = requireOpen(dossier, context, 'petition.withdraw');
    requireOwnWill(dossier, context);
    if (state.handler !== null && context.actor.kind !== 'public') requireCompetent(state, context, state.handler);
    // Whoever had to confirm may be accused since, and owes nothing any more: it can be stated anew.
    const [waiting] = runningOf(dossier, 'XF-WITHDRAW');
    if (waiting === undefined) return;
    throw refused('conflict', 'petition.withdrawal_stated', 'it is to be confirmed', { office: waiting.owner });
  },
  act: (dossier, { party = null, ...said }, context) => {
    const payload = { ...said, ...(party !== null && { party }) };
    requireOwnStatement(payload, dossier.state.intake?.receivedOn ?? null, context);
    const of = partiesIn(dossier.parties, 'petitioner');
    requireSaidFor(dossier, { party, on: payload.statedOn, provedBy: payload.provedBy, of }, context);
    const confirmer = confirmerOf(dossier, context);
    // By whoever recorded it: no office owed it.
    const { office } = context.actor;
    const late = office === null ? {} : lateBy(office, lateDays(payload.statedOn, context));
    if (confirmer === null) {
      const over = [everythingEnded(dossier), endExecution(dossier), visitsOver(dossier), late];
      return [draft('withdrawn', { ...payload, isConfirmed: false, note: null }, ...over)];
    }
    const looking = { rule: 'XF-WITHDRAW', owner: confirmer, startedBy: 'withdrawalStated' } as const;
    const opened = start(dossier, context, { ...looking, startOn: context.today, what: 'confirmWithdrawal' });
    return [draft('withdrawalStated', payload, opened, late, readingOf(confirmer, context))];
  },
  endsCase: true,
};

/**
 * Whoever has to confirm: the petition bureau, and of an accusation that it knows nothing of, or that is against it, the
 * discipline organ (art. 30(3)), or whoever is above it where it has the matter itself. Null: nobody has to, or could.
 * What an import records of a past is not confirmed anew.
 */
function confirmerOf(dossier: PetitionDossier, context: PetitionContext): OfficeId | null {
  const { state } = dossier;
  if (context.actor.kind === 'platform' || !isPressed(dossier, context)) return null;
  const bureau = petitionBureauOf(context.offices, holderOf(state));
  const isBureaus = state.handler === null || mayKnow(state, bureau);
  if (bureau !== null && isBureaus && !isBarred(state, bureau)) return bureau;
  const holder = state.handler ?? bureau;
  if (holder === null) return null;
  // Of an accusation that the discipline organ itself has, whoever is above it, which leads it (ours).
  return lookerOf(state, holder, context) ?? aboveOf(holder, context.offices, state.accused);
}

/**
 * Whether an office would be rid of something: an assignment; a breach that stands, or whose withdrawal nobody has
 * confirmed yet; a stated date that waits for a look; a supervision, also one that is demanded and not open yet.
 */
function isPressed(dossier: PetitionDossier, context: PetitionContext): boolean {
  const { state, parts } = dossier;
  const isLate = state.breaches.some(
    ({ isBinding, withdrawn }) => isBinding && (withdrawn === null || withdrawn === 'awaited'),
  );
  const isLookedAt = state.records.some(({ look }) => look === 'awaited');
  if (
    isLate ||
    isExecutionLate(dossier, context) ||
    isLookedAt ||
    state.referral?.manner === 'assign' ||
    hasOpenSupervision(dossier)
  )
    return true;
  return demandedSupervisions(dossier).some(({ cause }) => supervisionFor(cause, parts).stage !== 'ended');
}

/** The bureau sees it already, any other organ from now on. */
function readingOf(office: OfficeId, { offices }: PetitionContext): Effects {
  if (isPetitionBureau(offices, office)) return {};
  return { access: [{ change: 'grant', office, reason: 'supervisor' }] };
}

/**
 * Another person of the bureau than the one who recorded it has made sure of the petitioner's will.
 *
 * @throws DomainError `petition.withdrawal_not_of_all` (conflict), details `party`: whoever has joined since has not said it
 */
export const confirmWithdrawal: Handler<'confirmWithdrawal'> = {
  may: (dossier, context) => {
    mayRule('petition.confirmWithdrawal')(dossier, context);
    const { seq } = requireWithdrawal(dossier);
    const since = partiesIn(dossier.parties, 'petitioner').find((one) => one.seq > seq);
    if (since === undefined) return;
    const { party } = since;
    throw refused('conflict', 'petition.withdrawal_not_of_all', 'it joined after the statement', { party });
  },
  act: (dossier, { note }) => {
    const { by: _by, byFor: _byFor, seq: _seq, ...statement } = requireWithdrawal(dossier);
    const clocks = meet(runningOf(dossier, 'XF-WITHDRAW'));
    return [
      draft(
        'withdrawn',
        { ...statement, isConfirmed: true, note },
        { clocks },
        everythingEnded(dossier, clocks),
        endExecution(dossier),
        visitsOver(dossier),
      ),
    ];
  },
  endsCase: true,
};

/** It is not the petitioner's will, or nobody could make sure of it: the petition goes on as if nothing had been stated. */
export const refuseWithdrawal: Handler<'refuseWithdrawal'> = {
  may: mayRule('petition.refuseWithdrawal'),
  act: (dossier, { reason }) => [
    draft('withdrawalRefused', { reason }, { clocks: meet(runningOf(dossier, 'XF-WITHDRAW')) }),
  ],
};

function mayRule(command: PetitionPermission): Handler<'confirmWithdrawal'>['may'] {
  return (dossier, context) => {
    requireOpen(dossier, context, command);
    requireSecond(context, requireWithdrawal(dossier));
  };
}

function requireWithdrawal({ state: { withdrawal } }: PetitionDossier): Withdrawal {
  if (withdrawal !== null) return withdrawal;
  throw refused('conflict', 'petition.withdrawal_not_stated', 'no withdrawal waits for a confirmation');
}
