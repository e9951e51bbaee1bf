import { handledCause, handledIn, isOfParty, type OfficeId } from '#libs/kernel';
import { defineKind } from '#libs/kind';
import { declineAmendment, propose, signAmendment } from './amending.js';
import { tools } from './case.js';
import { obligationCodes } from './codes.js';
import type { ObligationCommands } from './commands.js';
import type { ObligationFacts } from './facts.js';
import { obligationGrants } from './grants.js';
import { onMoment } from './moments.js';
import { confirmDay, rejectDay } from './looking.js';
import { noteBefore, noteConfirmation, noteParties, noteUnperformed, noteWithdrawn, open, replace } from './opening.js';
import { acknowledge, claim, deny, dispute, prove, strike, tellStanding, uphold, waive } from './paying.js';
import { demandedReminders } from './reminding.js';
import { restore, resume } from './resuming.js';
import { obligationNeeds } from './rules.js';
import { initialObligation, type ObligationState } from './state.js';
import { ask, noteElsewhere, recordBroken, tellOptions, urge } from './urging.js';
import { phaseOf, rowOf } from './views.js';
import { warningsOf } from './warnings.js';

/** Whoever took over from an office that has worked on an execution asks about it no more than that one. */
function handledNow(
  causes: ObligationState['causes'],
  { from, to }: { readonly from: OfficeId; readonly to: OfficeId },
): readonly string[] {
  const { offices, persons } = handledIn(causes);
  return offices.flatMap((office, at) => (office === from ? [handledCause(to, persons[at] ?? '')] : []));
}

/**
 * The law of an obligation (履行义务): one thing that an agreement or an opinion has somebody do, watched until it is performed, by the
 * creditor's word or by proof, or honestly recorded as broken. A part of a mediation or of a petition.
 *
 * @see 人民调解法 31-33 · 民事诉讼法 205, 206, 225, 249, 250 · 劳动争议 15, 16 · 信访工作条例 32(2); docs/adr/0075
 */
export const obligationKind = defineKind<ObligationState, ObligationCommands, ObligationFacts, null>({
  name: 'obligation',
  // Numbered after the case above.
  prefix: null,
  initial: initialObligation,
  grants: obligationGrants,
  rules: obligationNeeds,
  codes: obligationCodes,
  tools,
  handlers: {
    ...{ open, noteParties, noteBefore, noteConfirmation, noteUnperformed, replace, restore, noteWithdrawn },
    ...{ acknowledge, prove, claim, deny, dispute, strike, uphold, waive, tellStanding, confirmDay, rejectDay },
    ...{ propose, signAmendment, declineAmendment, urge, tellOptions, ask, recordBroken, noteElsewhere, resume },
  },
  onMoment,
  // A day that has passed is passed before anybody speaks of it.
  settles: () => true,
  owes: ({ owner }) => !isOfParty(owner),
  // Nobody leads a committee; and that an office does not carry an opinion out a person finds, in the petition (条例 40(1)).
  presses: () => null,
  standing: ({ state }) => ({ isOpen: state.end === null, phase: phaseOf(state), detail: null }),
  row: rowOf,
  // What it is about is a text of the case above, whose words it has not.
  subject: () => ({ title: null, place: null }),
  parts: {
    // The case above weighs by itself whether it is over: nobody's withdrawal waits for a debtor.
    self: ({ causes, end }) => ({ causes, isNecessary: false, outcome: end?.as ?? null }),
    access: 'withParent',
    demanded: demandedReminders,
  },
  warnings: warningsOf,
  standsOn: ({ payments }) =>
    payments.flatMap(({ attachment, isStruck }) => (attachment === null || isStruck ? [] : [attachment])),
  handedOver: (state, { from, to }) => ({
    ...state,
    office: state.office === from ? to : state.office,
    executor: state.executor === from ? to : state.executor,
    looker: state.looker === from ? to : state.looker,
    lookedBy: state.lookedBy === from ? to : state.lookedBy,
    causes: [...state.causes, ...handledNow(state.causes, { from, to })],
  }),
});
