import { defineKind } from '#libs/kind';
import { correctOnSpot, leaveOut } from './checklist-answers.js';
import { tools } from './case.js';
import { close, countersign, recordRefusal, reopen, sign, signForOffice } from './closing.js';
import { visitCodes } from './codes.js';
import { noteOver, noteServed, receive } from './concluding.js';
import type { VisitCommands } from './commands.js';
import type { VisitFacts } from './facts.js';
import { visitGrants } from './grants.js';
import { fallsTo } from './holders.js';
import { onMoment } from './moments.js';
import { announce, begin, open } from './opening.js';
import { visitNeeds } from './rules.js';
import { initialVisit, type VisitState } from './state.js';
import { isOpen, phaseOf, rowOf } from './views.js';

/**
 * The law of a visit (走访): one office in one tour, by a checklist whose version it keeps. Until the office was told, or somebody is
 * there, nobody of it may know of it: no access, duty or number is its. Who said what to a question, or in a talk, is no part of it.
 *
 * @see 政府督查工作条例 12(3), 15; 信访工作条例 38(2); every number is ours; docs/adr/0080
 */
export const visitKind = defineKind<VisitState, VisitCommands, VisitFacts, null>({
  name: 'visit',
  // Of its own: that of the tour with an ordinal would tell an office how many others are visited.
  prefix: '访',
  isScattered: true,
  initial: initialVisit,
  grants: visitGrants,
  rules: visitNeeds,
  codes: visitCodes,
  tools,
  handlers: {
    ...{ open, announce, begin, leaveOut, correctOnSpot },
    ...{ close, reopen, sign, signForOffice, countersign, recordRefusal },
    ...{ noteOver, receive, noteServed },
  },
  onMoment,
  // Several of the group work beside each other, each for oneself.
  undisturbed: ['leaveOut', 'correctOnSpot'],
  settles: () => true,
  owes: () => true,
  // Whoever commissioned it answers for every date but that of the office, and sees what is late.
  presses: () => null,
  fallsTo,
  standing: ({ state }) => ({ isOpen: isOpen(state), phase: phaseOf(state), detail: null }),
  row: rowOf,
  standsOn: ({ receipt }) => (receipt?.proof == null ? [] : [receipt.proof]),
  // What it is called follows from its office and its day.
  subject: () => ({ title: null, place: null }),
  parts: {
    // The tour weighs by itself what of its plan was done.
    self: ({ causes, end }) => ({ causes, isNecessary: false, outcome: end?.as ?? null }),
    access: 'own',
  },
  // As long as it does not know of it, it takes it over from nobody.
  isBarred: ({ office: visited, isKnown, end, commissioner, group }, office, from) =>
    !isKnown &&
    end === null &&
    (visited === office || (visited === from && (office === commissioner || office === group))),
  passesTo: ({ commissioner }, { from, to }, tree) =>
    from === commissioner ? (tree.superiorOf(to)?.id ?? null) : commissioner,
  handedOver: (state, { from, to }) => ({
    ...state,
    office: state.office === from ? to : state.office,
    commissioner: state.commissioner === from ? to : state.commissioner,
    group: state.group === from ? to : state.group,
    // Whose own office was taken over by the one that is visited is of the group no more; the tour tells who leads it now.
    inspectors: state.inspectors
      .map((one) => (one.office === from ? { ...one, office: to } : one))
      .filter(({ office }) => office !== (state.office === from ? to : state.office)),
  }),
});
