import { requireAnotherPerson } from '#libs/office';
import { draft, everythingEnded, meet, refused, runningOf, start } from './case.js';
import type { PetitionContext, PetitionDossier } from './case.js';
import type { PetitionPermission } from './grants.js';
import { requireCompetent, requireOpen } from './guard.js';
import type { Handler } from './handler.js';
import { requireOwnStatement } from './own-statement.js';
import type { Withdrawal } from './state.js';
import { demandedSupervisions, isSupervised, supervisionFor } from './views.js';

// The Regulation of 2022 knows no withdrawal: all of it is decided here [D]. It is the petitioner's own statement with its
// proof, never inferred. Where an office would be rid of a supervision or an assignment by it, the petition bureau
// confirms that it is the petitioner's will. A breach stays on record whatever becomes of it.

/**
 * The petitioner withdraws (撤回). An organ that can only pass an accusation on cannot end it either: nobody else would
 * have seen it.
 */
export const withdraw: Handler<'withdraw'> = {
  may: (dossier, context) => {
    const state = requireOpen(dossier, context, 'petition.withdraw');
    if (state.handler !== null && context.actor.kind !== 'public') requireCompetent(state, context, state.handler);
    if (state.withdrawal === null) return;
    throw refused('conflict', 'petition.withdrawal_stated', 'the petition bureau has yet to confirm it');
  },
  act: (dossier, payload, context) => {
    requireOwnStatement(payload, dossier.state.intake?.receivedOn ?? null, context);
    const bureau = confirmerOf(dossier, context);
    if (bureau === null) {
      return [draft('withdrawn', { ...payload, isConfirmed: false, note: null }, everythingEnded(dossier))];
    }
    const looking = {
      rule: 'XF-WITHDRAW',
      owner: bureau,
      startedBy: 'withdrawalStated',
      startOn: context.today,
    } as const;
    return [draft('withdrawalStated', payload, start(dossier, context, { ...looking, what: 'confirmWithdrawal' }))];
  },
  endsCase: true,
};

/** The petition bureau, where it has to confirm; what an import records of a past is not confirmed anew. */
function confirmerOf(dossier: PetitionDossier, { actor, offices }: PetitionContext) {
  if (actor.kind === 'platform') return null;
  const { state, parts } = dossier;
  const isPressed =
    isSupervised(dossier) ||
    demandedSupervisions(dossier).some(({ cause }) => supervisionFor(cause, parts).stage !== 'ended');
  const isAssigned = state.referral?.manner === 'assign';
  return isPressed || isAssigned ? (offices.withFunction('petition-bureau')?.id ?? null) : null;
}

/** Another person of the bureau than the one who recorded it has made sure of the petitioner's will. */
export const confirmWithdrawal: Handler<'confirmWithdrawal'> = {
  may: mayRule('petition.confirmWithdrawal'),
  act: (dossier, { note }) => {
    const { by: _by, byFor: _byFor, ...statement } = requireWithdrawal(dossier);
    const met = { clocks: meet(runningOf(dossier, 'XF-WITHDRAW')) };
    const others = { ...dossier, clocks: dossier.clocks.filter(({ rule }) => rule !== 'XF-WITHDRAW') };
    return [draft('withdrawn', { ...statement, isConfirmed: true, note }, met, everythingEnded(others))];
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
    const { by, byFor } = requireWithdrawal(dossier);
    requireAnotherPerson(context.actor, by, byFor);
  };
}

function requireWithdrawal({ state: { withdrawal } }: PetitionDossier): Withdrawal {
  if (withdrawal !== null) return withdrawal;
  throw refused('conflict', 'petition.withdrawal_not_stated', 'no withdrawal waits for a confirmation');
}
