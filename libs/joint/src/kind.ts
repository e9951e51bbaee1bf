import { isOfParty, type OfficeId } from '#libs/kernel';
import { defineKind } from '#libs/kind';
import { tools } from './case.js';
import { callMeeting, callOffMeeting } from './calling.js';
import { jointCodes } from './codes.js';
import type { JointCommands } from './commands.js';
import { correctAnswer, correctMeeting } from './correcting.js';
import { answerDraw, draw, freezeDraw, nameExperts, releaseExpert } from './drawing.js';
import type { JointFacts } from './facts.js';
import { jointGrants } from './grants.js';
import { countAnswers, open, proposeLead, ruleLead } from './leading.js';
import { barOffice, dropBarred, dropUntold } from './leaving.js';
import { addMember, dismissMember, noteAdmitted, replaceMember, membersAfter } from './members.js';
import { onMoment } from './moments.js';
import { changeTemplate, returnRequest, takeBack } from './requesting.js';
import { jointNeeds } from './rules.js';
import type { JointDetail } from './standing.js';
import { initialJoint, type JointState } from './state.js';
import { demandedShares, demandedSupervisions, rowOf, standingOf } from './views.js';
import { warningsOf } from './warnings.js';
import { close, conclude, meet, noteHeard, noteMediationSettled, release } from './working.js';

const replaced = (offices: readonly OfficeId[], from: OfficeId, to: OfficeId): readonly OfficeId[] =>
  offices.map((office) => (office === from ? to : office));

/**
 * The law of a joint mediation (联合调解): the room of the members of one mediation, who name a lead, answer by a date, draw
 * experts so that anybody can check it, meet with a quorum, and answer once. What each is asked is a share of its own.
 *
 * @see 人民调解委员会组织条例 7(2); domain note 3.8: no law has its numbers; docs/adr/0072
 */
export const jointKind = defineKind<JointState, JointCommands, JointFacts, JointDetail>({
  name: 'joint',
  // Numbered after the mediation.
  prefix: null,
  initial: initialJoint,
  grants: jointGrants,
  rules: jointNeeds,
  codes: jointCodes,
  tools,
  handlers: {
    ...{
      open,
      returnRequest,
      takeBack,
      changeTemplate,
      proposeLead,
      countAnswers,
      noteAdmitted,
      barOffice,
      dropBarred,
      dropUntold,
      ruleLead,
      addMember,
      dismissMember,
      replaceMember,
    },
    ...{ callMeeting, callOffMeeting, meet, correctMeeting, freezeDraw, draw, answerDraw, correctAnswer },
    ...{ releaseExpert, nameExperts },
    ...{ conclude, close, release, noteHeard, noteMediationSettled },
  },
  onMoment,
  settles: () => true,
  owes: ({ owner }) => !isOfParty(owner),
  standing: standingOf,
  row: rowOf,
  subject: ({ state: { titleDigest, place } }) => ({
    title: titleDigest === null ? null : { digest: titleDigest },
    place,
  }),
  parts: {
    // The mediation weighs by itself whether it can be settled: nobody keeps a party from leaving.
    self: ({ told, end }) => ({ causes: [null, ...told], isNecessary: false, outcome: end?.as ?? null }),
    access: 'withParent',
    demanded: (dossier) => [...demandedShares(dossier), ...demandedSupervisions(dossier)],
  },
  warnings: warningsOf,
  // No party takes a member's place; whoever takes a party's is barred as it was, and is dropped where it is a member.
  isBarred: ({ barred }, office) => barred.includes(office),
  salted: ['freezeDraw'],
  handedOver: (state, { from, to }) => ({
    ...state,
    barred: [...new Set(state.barred.flatMap((office) => (office === from ? [office, to] : [office])))],
    committee: state.committee === from ? to : state.committee,
    centre: state.centre === from ? to : state.centre,
    conference: state.conference === from ? to : state.conference,
    lead: state.lead === from ? to : state.lead,
    attended: replaced(state.attended, from, to),
    held: state.held.map((one) => ({ ...one, attended: replaced(one.attended, from, to) })),
    members: membersAfter(state.members, { from, to }),
  }),
});
