import { isOfParty } from '#libs/kernel';
import { defineKind } from '#libs/kind';
import { tools } from './case.js';
import { shareCodes } from './codes.js';
import type { ShareCommands } from './commands.js';
import type { ShareFacts } from './facts.js';
import { shareGrants } from './grants.js';
import { confirmLead, loseLead, objectToLead, open, owePosition } from './leading.js';
import { onMoment } from './moments.js';
import { shareNeeds } from './rules.js';
import { initialShare, type ShareState } from './state.js';
import { demandedSupervisions, phaseOf, rowOf } from './views.js';
import { dropTask, fileLate, finish, givePosition, release, reportTask, setTask } from './working.js';

/**
 * The law of a share (分担件): what one member of a joint mediation is asked, says and does, a part with a course and an inbox of
 * its own. It tells the joint mediation what it has answered, said and done, and hangs on it: with the end of the mediation
 * nobody of the member sees it any more, whether or not the engine is awake.
 *
 * @see domain note 3.8: no law has its numbers; docs/adr/0072
 */
export const shareKind = defineKind<ShareState, ShareCommands, ShareFacts, null>({
  name: 'share',
  // Numbered after the joint mediation.
  prefix: null,
  initial: initialShare,
  grants: shareGrants,
  rules: shareNeeds,
  codes: shareCodes,
  tools,
  handlers: {
    ...{ open, confirmLead, objectToLead, owePosition, loseLead, givePosition },
    ...{ setTask, reportTask, dropTask, finish, release, fileLate },
  },
  onMoment,
  // Who answers after three days has confirmed before, and a late position meets a clock that was breached.
  settles: () => true,
  owes: ({ owner }) => !isOfParty(owner),
  standing: ({ state }) => ({ isOpen: state.end === null, phase: phaseOf(state), detail: null }),
  row: rowOf,
  // What it is about is a text of the case above, whose words it has not.
  subject: () => ({ title: null, place: null }),
  parts: {
    // The joint mediation weighs by itself without whom it is not concluded: nobody keeps a party from leaving.
    self: ({ causes, end }) => ({ causes, isNecessary: false, outcome: end?.as ?? null }),
    access: 'withParent',
    demanded: demandedSupervisions,
  },
  isBarred: ({ barred }, office) => barred.includes(office),
  handedOver: (state, { from, to }) => ({
    ...state,
    barred: [...new Set(state.barred.flatMap((office) => (office === from ? [office, to] : [office])))],
    office: state.office === from ? to : state.office,
    lead: state.lead === from ? to : state.lead,
    committee: state.committee === from ? to : state.committee,
  }),
});
