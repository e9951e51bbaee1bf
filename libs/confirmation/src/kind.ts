import { isOfParty } from '#libs/kernel';
import { defineKind } from '#libs/kind';
import { bind, consent, decline, noteParties, open, putInWriting, replace, restore } from './asking.js';
import { tools } from './case.js';
import { confirmationCodes } from './codes.js';
import type { ConfirmationCommands } from './commands.js';
import { correctCourtStep } from './correcting.js';
import { apply, askCourt, noteReceived, recordCourtStep } from './courts.js';
import type { ConfirmationFacts } from './facts.js';
import { confirmationGrants } from './grants.js';
import { onMoment } from './moments.js';
import { demandedReminders } from './reminding.js';
import { confirmationNeeds } from './rules.js';
import { initialConfirmation, type ConfirmationState } from './state.js';
import { phaseOf, rowOf, warningsOf } from './views.js';

/**
 * The law of a judicial confirmation (司法确认): the parties' thirty days to ask a court together, each by its own word, the file that it
 * wants, and what it did. A part of a mediation.
 *
 * @see 人民调解法 33 · 民事诉讼法 85-86, 187, 205-206 · 解释 351-358, 372 · 2011 规定; docs/adr/0075
 */
export const confirmationKind = defineKind<ConfirmationState, ConfirmationCommands, ConfirmationFacts, null>({
  name: 'confirmation',
  // Numbered after the mediation.
  prefix: null,
  initial: initialConfirmation,
  grants: confirmationGrants,
  rules: confirmationNeeds,
  codes: confirmationCodes,
  tools,
  handlers: {
    ...{ open, noteParties, putInWriting, consent, decline, bind, apply },
    ...{ recordCourtStep, correctCourtStep, askCourt, noteReceived, replace, restore },
  },
  onMoment,
  // Whoever comes on the day after finds it lapsed.
  settles: () => true,
  owes: ({ owner }) => !isOfParty(owner),
  // Nobody leads a committee, and nobody presses a court.
  presses: () => null,
  standing: (dossier) => ({ isOpen: dossier.state.end === null, phase: phaseOf(dossier), detail: null }),
  row: rowOf,
  subject: () => ({ title: null, place: null }),
  parts: {
    // Nobody waits for a court: the agreement binds without it.
    self: ({ causes, end }) => ({ causes, isNecessary: false, outcome: end?.as ?? null }),
    access: 'withParent',
    demanded: demandedReminders,
  },
  warnings: warningsOf,
  handedOver: (state, { from, to }) => (state.committee === from ? { ...state, committee: to } : state),
});
